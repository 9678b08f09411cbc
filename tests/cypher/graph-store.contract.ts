/** What every store must do. Each engine's test file runs all of it against the real engine. */
import { describe } from "vitest";
import { describeLoading } from "./contract/loading.ts";
import { describeMerging } from "./contract/merging.ts";
import { describeQuerying } from "./contract/querying.ts";
import type { OpenEmptyStore } from "./contract/open-store.ts";

export function describeGraphStore(name: string, open: OpenEmptyStore): void {
  describe(`GraphStore on ${name}`, () => {
    describeLoading(open);
    describeMerging(open);
    describeQuerying(open);
  });
}

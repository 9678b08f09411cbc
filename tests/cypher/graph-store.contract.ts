/** What every store must do. Each engine's test file runs all of it against the real engine. */
import { describe } from "vitest";
import { describeEvidencing } from "./contract/evidencing.ts";
import { describeExploring } from "./contract/exploring.ts";
import { describeLoading } from "./contract/loading.ts";
import { describeMerging } from "./contract/merging.ts";
import type { OpenEmptyStore } from "./contract/open-store.ts";
import { describeOverview } from "./contract/overview.ts";
import { describeQuerying } from "./contract/querying.ts";
import { describeSearching } from "./contract/searching.ts";

export function describeGraphStore(name: string, open: OpenEmptyStore): void {
  describe(`GraphStore on ${name}`, () => {
    describeLoading(open);
    describeMerging(open);
    describeSearching(open);
    describeOverview(open);
    describeExploring(open);
    describeEvidencing(open);
    describeQuerying(open);
  });
}

import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { empty, step, take } from "./contract/histories.ts";

const SEED = 20_240_322;
/** More histories than CI has time for: `NEWSGRAPH_HISTORIES=200 npx vitest run tests/cypher/histories`. */
const RUNS = Number(process.env["NEWSGRAPH_HISTORIES"] ?? 8);

describeOnNeo4j("histories on both stores", (config) => {
  let stores: readonly GraphStore[] = [];
  beforeAll(async () => {
    stores = [await openStore({ store: "embedded", path: TEMPORARY }), await openEmptyNeo4j(config)];
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it("of ingests, withdrawals, merges, splits and rebuilds end in the same graph, byte for byte", async () => {
    const histories = fc.array(step, { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const store of stores) await empty(store);
        for (const own of history) {
          const [one, other] = [await take(own, stores[0] as GraphStore), await take(own, stores[1] as GraphStore)];
          expect(other, own[0]).toBe(one);
        }
        const [one, other] = [
          await toCanonicalText(stores[0] as GraphStore),
          await toCanonicalText(stores[1] as GraphStore),
        ];
        expect(other).toBe(one);
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { buildJudgement } from "../../support/builders.ts";
import { isis, isisK, putin, story, ukraine } from "./crocus.ts";

/** @param openTwo two stores over one empty graph: one that remembers nothing, and one that finds what the first has written */
export function describeRemembering(openTwo: () => Promise<readonly [GraphStore, GraphStore]>): void {
  describe("a graph that is found", () => {
    let asking: GraphStore;
    let reading: GraphStore;
    beforeAll(async () => {
      [asking, reading] = await openTwo();
      expect(await reading.getRevision()).toBe(0);
      await asking.load(story);
      await asking.judge([buildJudgement("same", isis, isisK)]);
    });
    afterAll(async () => {
      await reading.close();
      await asking.close();
    });

    it("is read as it stands, merged entities too", async () => {
      await reading.warm();
      for (const { id } of [putin, ukraine, isis, isisK]) {
        const query = { ids: [id], depth: 1, direction: "both", rank: "evidence", limit: 10 } as const;
        expect(await reading.getNeighbours(query)).toEqual(await asking.getNeighbours(query));
        expect(await reading.findCanonicalId(id)).toBe(await asking.findCanonicalId(id));
      }
      expect(await reading.suggestEntities("isis", 5)).toEqual(await asking.suggestEntities("isis", 5));
    });
  });
}

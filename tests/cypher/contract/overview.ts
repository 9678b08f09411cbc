import { describe, expect, it } from "vitest";
import { buildClaim, buildDocument, buildEntity } from "../../support/builders.ts";
import { attack, putin, story, ukraine } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

export function describeOverview(open: OpenEmptyStore): void {
  describe("getOverview", () => {
    const store = useStore(open, story);

    it("gives the best-evidenced entities with their numbers, and says what it left out", async () => {
      const overview = await store().getOverview({}, 3);
      expect(overview.entities).toHaveLength(3);
      expect(overview.entities.find((own) => own.id === attack.id)).toMatchObject({
        degree: 4,
        mentions: 3,
        documents: 3,
      });
      expect(overview.truncated).toMatchObject({ shown: 3, available: 8 });
      const ids = new Set(overview.entities.map((entity) => entity.id));
      for (const { subject, object } of overview.relations) expect(ids.has(subject) && ids.has(object)).toBe(true);
    });

    it("keeps to the filter", async () => {
      const states = await store().getOverview({ types: ["Person", "State"], predicates: ["ACCUSED"] }, 10);
      expect(states.relations.map((relation) => relation.predicate)).toEqual(["ACCUSED"]);
      expect(states.entities.map((entity) => entity.id).sort()).toEqual([putin.id, ukraine.id].sort());
    });
  });

  describe("getOverview of what hangs together only further down", () => {
    const [first, second] = [buildEntity("State", "Norland"), buildEntity("State", "Sudland")];
    const [hub, bridge] = [buildEntity("Person", "Ada Quill"), buildEntity("Person", "Ben Rook")];
    const store = useStore(open, [
      ...[1, 2, 3].map((at) =>
        buildDocument(`Report ${at}`, {
          publisher: `Paper ${at}`,
          claims: [
            buildClaim(first, "ACCUSED", second),
            buildClaim(hub, "MET_WITH", buildEntity("Person", `Guest ${at}`)),
          ],
        }),
      ),
      buildDocument("Bridge", {
        claims: [buildClaim(hub, "MET_WITH", bridge), buildClaim(bridge, "ACCUSED", first)],
      }),
    ]);

    it("leaves nobody standing without a relation", async () => {
      for (let limit = 2; limit <= 7; limit += 1) {
        const { entities, relations } = await store().getOverview({}, limit);
        const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
        expect(entities.filter(({ id }) => !ends.has(id)).map(({ name }) => name)).toEqual([]);
        expect(entities.length).toBe(limit);
      }
    });
  });
}

import { describe, expect, it } from "vitest";
import type { NeighbourQuery, PathQuery } from "../../../cypher/graph-store.ts";
import { buildClaim, buildDocument, buildEntity } from "../../support/builders.ts";
import { attack, isis, isisK, putin, putinShort, russia, story, ukraine, zola } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

export function describeExploring(open: OpenEmptyStore): void {
  describe("getNeighbours", () => {
    const store = useStore(open, story);
    const around = (rest: Partial<NeighbourQuery> = {}) =>
      store().getNeighbours({ ids: [attack.id], direction: "both", depth: 1, rank: "evidence", limit: 50, ...rest });
    const names = async (rest: Partial<NeighbourQuery> = {}) =>
      (await around(rest)).entities
        .map((entity) => entity.name)
        .filter((name) => name !== attack.name)
        .sort();

    it("gives those around an entity, with counts by predicate and type", async () => {
      const found = await around();
      expect(found.entities.map((entity) => entity.id).sort()).toEqual([attack.id, isisK.id, ukraine.id].sort());
      expect(found.counts).toEqual({
        neighbours: 2,
        relations: 4,
        byPredicate: [
          { predicate: "CLAIMED_RESPONSIBILITY", direction: "in", count: 1 },
          { predicate: "DENIED", direction: "in", count: 1 },
          { predicate: "INVOLVED_IN", direction: "in", count: 1 },
          { predicate: "PERPETRATED", direction: "in", count: 1 },
        ],
        byType: { ArmedGroup: 1, State: 1 },
      });
      expect(found.shown).toEqual(found.counts);
      expect(found.truncated).toBeNull();
    });

    it("keeps to direction, predicate, polarity, type, publisher, attribution and confidence", async () => {
      expect(await names({ direction: "out" })).toEqual([]);
      expect(await names({ direction: "in" })).toEqual(["ISIS-K", "Ukraine"]);
      expect(await names({ predicates: ["PERPETRATED"] })).toEqual(["ISIS-K"]);
      expect(await names({ polarities: ["alleged"] })).toEqual(["Ukraine"]);
      expect(await names({ types: ["State"] })).toEqual(["Ukraine"]);
      expect(await names({ sources: ["Daily Ledger"], predicates: ["CLAIMED_RESPONSIBILITY"] })).toEqual([]);
      expect(await names({ attributedTo: [putin.id] })).toEqual(["Ukraine"]);
      expect(await names({ minConfidence: 0.95 })).toEqual(["ISIS-K"]);
      expect(await names({ exclude: [isisK.id] })).toEqual(["Ukraine"]);
    });

    it("keeps to dates of publication or of the event, a year covering all its days", async () => {
      expect(await names({ from: "2024-03-24" })).toEqual(["ISIS-K", "Ukraine"]);
      expect(await names({ to: "2024-03-23", predicates: ["DENIED", "PERPETRATED"] })).toEqual([]);
      expect(await names({ timeField: "event", from: "2024-03-22", to: "2024-03-22" })).toEqual(["ISIS-K"]);
      expect(await names({ ids: [zola.id], timeField: "event", from: "2024-06-01", to: "2024-06-30" })).toContain(
        "V. Putin",
      );
      expect(await names({ ids: [zola.id], timeField: "event", from: "2025" })).not.toContain("V. Putin");
    });

    it("counts what passes, and keeps it a fact that a relation is contested", async () => {
      const accused = async (rest: Partial<NeighbourQuery>) =>
        (await around({ ids: [putin.id], predicates: ["ACCUSED"], ...rest })).relations[0];
      expect(await accused({})).toMatchObject({
        claims: 2,
        documents: 2,
        sources: 1,
        asserted: 2,
        firstSeen: "2024-03-23",
        lastSeen: "2024-03-25",
      });
      expect(await accused({ sources: ["Evening Post"] })).toMatchObject({
        claims: 1,
        documents: 1,
        firstSeen: "2024-03-25",
      });
      expect(await accused({ minSources: 2 })).toBeUndefined();
      expect(await accused({ contested: true })).toMatchObject({ contested: true });
      expect(await accused({ contested: false })).toBeUndefined();
      expect((await around({ contested: true })).relations.map((relation) => relation.predicate)).toEqual([
        "INVOLVED_IN",
      ]);
    });

    it("takes a symmetric relation for both directions", async () => {
      for (const direction of ["in", "out"] as const) {
        expect(await names({ ids: [zola.id], direction })).toEqual(["V. Putin", "Émile Zola"]);
      }
    });

    it("goes up to three steps", async () => {
      expect(await names({ depth: 2 })).toEqual(["ISIS", "ISIS-K", "Ukraine", "Vladimir Putin"]);
      expect(await names({ depth: 3 })).toEqual(["ISIS", "ISIS-K", "Russia", "Ukraine", "Vladimir Putin"]);
      await expect(around({ depth: 4 })).rejects.toMatchObject({ code: "InvalidInput" });
    });

    it("shows as many as are asked for, nearer ones first, and says what it left out", async () => {
      const found = await around({ depth: 2, limit: 3 });
      expect(found.truncated).toMatchObject({ shown: 3, available: 4 });
      expect(found.counts.neighbours).toBe(4);
      expect(found.shown.neighbours).toBe(3);
      const shown = new Set(found.entities.map((entity) => entity.id));
      expect(shown.has(isisK.id) && shown.has(ukraine.id)).toBe(true);
      expect(found.relations.every(({ subject, object }) => shown.has(subject) && shown.has(object))).toBe(true);
    });

    it("ranks by evidence, recency or degree", async () => {
      const first = async (rank: NeighbourQuery["rank"]) =>
        (await around({ ids: [isis.id], rank, limit: 1 })).entities
          .map((entity) => entity.id)
          .find((id) => id !== isis.id);
      expect(await first("recent")).toBe(russia.id);
      expect(await first("degree")).toBe(isisK.id);
    });

    it("counts without giving, the same", async () => {
      const query = { ids: [attack.id], direction: "both", depth: 2 } as const;
      expect(await store().countNeighbours(query)).toEqual((await around({ depth: 2 })).counts);
    });

    it("says that there is no such entity, and does without those of several that are unknown", async () => {
      await expect(around({ ids: ["ent_none"] })).rejects.toMatchObject({ code: "NotFound" });
      expect(await names({ ids: ["ent_none", attack.id] })).toEqual(["ISIS-K", "Ukraine"]);
    });
  });

  describe("getInduced", () => {
    const store = useStore(open, story);

    it("gives the relations between the entities given, and nothing else", async () => {
      const { entities, relations } = await store().getInduced([isis.id, isisK.id, zola.id, "ent_none"], {});
      expect(entities.map((entity) => entity.id)).toEqual([isis.id, isisK.id, zola.id].sort());
      expect(relations.map((relation) => relation.predicate)).toEqual(["AFFILIATE_OF"]);
    });
  });

  describe("findPaths", () => {
    const person = (name: string) => buildEntity("Person", name);
    const [a, b, c, d, hub] = [person("Ada"), person("Ben"), person("Cleo"), person("Dora"), person("Hub")] as const;
    const guests = Array.from({ length: 6 }, (_, index) => person(`Guest ${index}`));
    const strong = [buildClaim(a, "MET_WITH", b), buildClaim(b, "MET_WITH", d)];
    const documents = [
      buildDocument("One", { claims: [...strong, buildClaim(a, "PRAISED", c), buildClaim(c, "PRAISED", d)] }),
      buildDocument("Two", { claims: strong }),
      buildDocument("Three", {
        claims: [
          buildClaim(a, "ATTACKED", hub),
          buildClaim(hub, "ATTACKED", d),
          ...guests.map((guest) => buildClaim(guest, "MET_WITH", hub)),
        ],
      }),
    ];
    const store = useStore(open, documents);
    const find = (rest: Partial<PathQuery> = {}) =>
      store().findPaths({ from: a.id, to: d.id, maxLength: 4, k: 5, rank: "short", ...rest });

    it("gives the shortest first, of equal ones the best-evidenced, each with its weakest link", async () => {
      const { paths, relations, entities, truncated } = await find();
      expect(new Set(paths.map((path) => path.entityIds[1]))).toEqual(new Set([b.id, c.id, hub.id]));
      expect(paths[0]?.entityIds).toEqual([a.id, b.id, d.id]);
      expect(paths.every((path) => path.relationIds.includes(path.weakest))).toBe(true);
      expect(relations.find((relation) => relation.id === paths[0]?.weakest)?.sources).toBe(2);
      expect(entities).toHaveLength(5);
      expect(truncated).toBeNull();
    });

    it("gives no more than k and says how many there are", async () => {
      expect(await find({ k: 1 })).toMatchObject({
        paths: [{ entityIds: [a.id, b.id, d.id] }],
        truncated: { shown: 1, available: 3 },
      });
    });

    it("leaves hubs out, and keeps to predicates", async () => {
      const through = async (rest: Partial<PathQuery>) => (await find(rest)).paths.map((path) => path.entityIds[1]);
      expect(await through({ maxDegree: 5 })).not.toContain(hub.id);
      expect(await through({ predicates: ["ATTACKED"] })).toEqual([hub.id]);
      expect(await through({ minSources: 2 })).toEqual([b.id]);
    });

    it("finds none where there is none, and says what is unknown or out of bounds", async () => {
      expect((await find({ maxLength: 1 })).paths).toEqual([]);
      expect((await find({ predicates: ["DENIED"] })).paths).toEqual([]);
      await expect(find({ to: "ent_none" })).rejects.toMatchObject({ code: "NotFound" });
      await expect(find({ to: a.id })).rejects.toMatchObject({ code: "InvalidInput" });
      await expect(find({ maxLength: 7 })).rejects.toMatchObject({ code: "InvalidInput" });
      await expect(find({ k: 21 })).rejects.toMatchObject({ code: "InvalidInput" });
    });

    it("follows longer chains from both ends", async () => {
      const found = await find({ from: guests[0]?.id ?? "", to: b.id, maxLength: 6 });
      expect(found.paths[0]?.entityIds).toHaveLength(4);
    });
  });

  describe("putinShort", () => {
    const store = useStore(open, story);

    it("is another than Putin until somebody judges them the same", async () => {
      const { relations } = await store().getInduced([putin.id, putinShort.id, zola.id], {});
      expect(relations.map((relation) => relation.predicate)).toEqual(["MET_WITH"]);
    });
  });
}

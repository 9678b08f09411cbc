import { describe, expect, it } from "vitest";
import { buildClaim, buildDocument, buildEntity } from "../../support/builders.ts";
import { attack, isis, isisK, putin, putinShort, russia, story, zola } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

export function describeSearching(open: OpenEmptyStore): void {
  describe("findEntities", () => {
    const store = useStore(open, story);
    const find = async (text: string) => {
      const { items } = await store().findEntities({ text, offset: 0, limit: 10 });
      return items.map((hit) => hit.entity.name);
    };

    it("finds names without their accents, in any case, and by an alias, which it names", async () => {
      expect(await find("emile ZOLA")).toEqual(["Émile Zola"]);
      expect(await find("Émile")).toEqual(["Émile Zola"]);
      const { items } = await store().findEntities({ text: "russian federation", offset: 0, limit: 10 });
      expect(items).toMatchObject([{ entity: { id: russia.id }, matched: "Russian Federation" }]);
    });

    it("wants all words in one name", async () => {
      expect(await find("islamic khorasan")).toEqual(["ISIS-K"]);
      expect(await find("islamic putin")).toEqual([]);
    });

    it.each([
      "Zola (writer)",
      'zola"',
      "zola AND",
      "zola~",
      "zola*",
      "+zola -putin",
      "zo?la",
      "a:b/c\\d^2",
      "[x TO y]",
      "!!",
      "&& ||",
    ])("takes %s for words, not for a query language", async (text) => {
      await expect(find(text)).resolves.toBeInstanceOf(Array);
    });

    it("finds what is left of a question when its signs are taken away", async () => {
      expect(await find("Zola (writer)")).toEqual(["Émile Zola"]);
      expect(await find("zola*")).toEqual(["Émile Zola"]);
      expect(await find("!!")).toEqual([]);
    });

    it("puts the same name before a longer one", async () => {
      expect(await find("isis")).toEqual(["ISIS", "ISIS-K"]);
      expect(await find("crocus city hall")).toEqual(["Crocus City Hall", "Crocus City Hall attack"]);
    });

    it("filters by type and country, sorts, pages, and counts all hits", async () => {
      const states = await store().findEntities({ types: ["State"], sort: "name", offset: 0, limit: 1 });
      expect(states).toMatchObject({ total: 2, items: [{ entity: { name: "Russia" } }] });
      const second = await store().findEntities({ types: ["State"], sort: "name", offset: 1, limit: 1 });
      expect(second.items[0]?.entity.name).toBe("Ukraine");
      const french = await store().findEntities({ countries: ["FRA"], offset: 0, limit: 5 });
      expect(french.items.map((hit) => hit.entity.id)).toEqual([zola.id]);
      const best = await store().findEntities({ sort: "degree", offset: 0, limit: 1 });
      expect(best.items[0]?.degree).toBe(4);
      const latest = await store().findEntities({ sort: "lastSeen", offset: 0, limit: 2, types: ["State"] });
      expect(latest.items.map((hit) => hit.lastSeen)).toEqual(["2024-03-25", "2024-03-25"]);
    });
  });

  describe("suggestEntities", () => {
    const store = useStore(open, story);

    it("finds the beginning of any word of a name, best-known first", async () => {
      const names = async (text: string) => (await store().suggestEntities(text, 5)).map((hit) => hit.entity.name);
      expect(await names("pu")).toEqual(["Vladimir Putin", "V. Putin"]);
      expect(await names("e")).toEqual(["Émile Zola"]);
      expect(await names("hall att")).toEqual(["Crocus City Hall attack"]);
      expect(await names("")).toEqual([]);
      expect(await store().suggestEntities("i", 1)).toHaveLength(1);
      expect((await store().suggestEntities("crocus", 5, ["Event"])).map((hit) => hit.entity.id)).toEqual([attack.id]);
    });
  });

  describe("getEntity", () => {
    const store = useStore(open, story);

    it("shows names, documents, relations by predicate and dates", async () => {
      const detail = await store().getEntity(attack.id);
      expect(detail).toMatchObject({
        entity: attack,
        mentions: 3,
        firstSeen: "2024-03-23",
        lastSeen: "2024-03-25",
        previousIds: [],
        judgements: [],
      });
      expect(detail.documents.map((document) => document.publisher)).toEqual([
        "The Courier",
        "Daily Ledger",
        "Evening Post",
      ]);
      expect(detail.degreeByPredicate).toEqual([
        { predicate: "CLAIMED_RESPONSIBILITY", direction: "in", count: 1 },
        { predicate: "DENIED", direction: "in", count: 1 },
        { predicate: "INVOLVED_IN", direction: "in", count: 1 },
        { predicate: "PERPETRATED", direction: "in", count: 1 },
      ]);
    });

    it("says that there is no such entity", async () => {
      await expect(store().getEntity("ent_none")).rejects.toMatchObject({
        code: "NotFound",
        message: expect.stringContaining("ent_none"),
      });
    });
  });

  describe("documents, stats and timeline", () => {
    const store = useStore(open, story);

    it("finds documents by words of their text, publisher, dates and story", async () => {
      const find = async (search: object) =>
        (await store().findDocuments({ limit: 5, ...search })).items.map((own) => own.publisher);
      expect(await find({ text: "emile met_with" })).toEqual(["Daily Ledger"]);
      expect(await find({ publisher: "The Courier" })).toEqual(["The Courier"]);
      expect(await find({ from: "2024-03-24", to: "2024-03" })).toEqual(["Evening Post", "Daily Ledger"]);
      expect(await find({ storyId: story[0].document.storyId })).toEqual(["Evening Post", "The Courier"]);
    });

    it("pages documents from where the page before ended, and knows the keys of other lists apart", async () => {
      const all = (await store().findDocuments({ limit: 5 })).items;
      const first = await store().findDocuments({ limit: 1 });
      expect(first).toMatchObject({ total: 3, items: [all[0]] });
      const rest = await store().findDocuments({ limit: 2, after: first.next ?? [] });
      expect(rest).toMatchObject({ total: 3, items: all.slice(1), next: null });
      for (const after of [[], ["2024"], ["2024", 1], [1, 2, 3, 4, 5]]) {
        await expect(store().findDocuments({ limit: 1, after })).rejects.toMatchObject({ code: "InvalidInput" });
        await expect(store().findEvidence({ limit: 1, after })).rejects.toMatchObject({ code: "InvalidInput" });
      }
    });

    it("counts the whole graph", async () => {
      expect(await store().getStats()).toMatchObject({
        revision: 1,
        documents: 3,
        stories: 2,
        claims: 9,
        relations: 8,
        figures: 3,
        claimsByPolarity: { alleged: 1, asserted: 7, speculated: 1 },
        relationsByPredicate: { ACCUSED: 1, MET_WITH: 1 },
        entitiesByType: { ArmedGroup: 2, Event: 1, Person: 3, Place: 1, State: 2 },
        firstPublished: "2024-03-23",
        lastPublished: "2024-03-25",
      });
    });

    it("ranks those whom claims are attributed to", async () => {
      expect(await store().findSpeakers(10)).toEqual({
        total: 1,
        items: [{ id: putin.id, name: "Vladimir Putin", type: "Person", claims: 1 }],
      });
      expect(await store().findSpeakers(0)).toEqual({ total: 1, items: [] });
    });

    it("gives claims by day, of publication or of the event", async () => {
      expect(await store().getTimeline({})).toEqual([
        { date: "2024-03-23", claims: 4, documents: 1 },
        { date: "2024-03-24", claims: 3, documents: 1 },
        { date: "2024-03-25", claims: 2, documents: 1 },
      ]);
      expect((await store().getTimeline({ timeField: "event" })).map((entry) => entry.date)).toEqual([
        "2024",
        "2024-03-22",
        "2024-03-23",
      ]);
    });

    it("exports entities and relations under a filter", async () => {
      const entities: string[] = [];
      const relations: string[] = [];
      for await (const batch of store().exportGraph({ types: ["ArmedGroup"] })) {
        entities.push(...batch.entities.map((entity) => entity.id));
        relations.push(...batch.relations.map((relation) => relation.predicate));
      }
      expect(entities).toEqual([isis.id, isisK.id].sort());
      expect(relations).toEqual(["AFFILIATE_OF"]);
    });
  });

  describe("names in many scripts", () => {
    const store = useStore(open);

    it("are found by their beginnings", async () => {
      const [cyrillic, arabic, han, numbered] = ["Владимир Путин", "بوتين", "普京", "Boeing 737-MAX"].map((name) =>
        buildEntity("Person", name),
      );
      if (cyrillic === undefined || arabic === undefined || han === undefined || numbered === undefined) return;
      await store().load([
        buildDocument("Scripts", {
          claims: [buildClaim(cyrillic, "MET_WITH", arabic), buildClaim(han, "MET_WITH", numbered)],
        }),
      ]);
      for (const [text, id] of [
        ["пут", cyrillic.id],
        ["بوت", arabic.id],
        ["普", han.id],
        ["737", numbered.id],
        ["max boe", numbered.id],
      ] as const) {
        expect((await store().suggestEntities(text, 3)).map((hit) => hit.entity.id)).toEqual([id]);
      }
      expect(await store().findCanonicalId(putinShort.id)).toBeUndefined();
    });
  });
}

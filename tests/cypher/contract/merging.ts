import { describe, expect, it } from "vitest";
import { toCanonicalText } from "../../../cypher/canonical-export.ts";
import { buildClaim, buildDocument, buildEntity, buildJudgement } from "../../support/builders.ts";
import { accusation, attack, hall, putin, putinShort, story, ukraine, zola } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

export function describeMerging(open: OpenEmptyStore): void {
  const canonical = putin.id < putinShort.id ? putin : putinShort;
  const merged = canonical === putin ? putinShort : putin;
  const same = buildJudgement("same", putin, putinShort);

  describe("judge", () => {
    const store = useStore(open, story);

    it("unites two entities under the smaller id, names, mentions and relations together, and unjudge undoes exactly that", async () => {
      const before = await toCanonicalText(store());
      await store().judge([same]);
      const detail = await store().getEntity(merged.id);
      expect(detail.entity.id).toBe(canonical.id);
      expect([detail.entity.name, ...detail.entity.aliases].sort()).toEqual(["Putin", "V. Putin", "Vladimir Putin"]);
      expect(detail.previousIds).toEqual([merged.id]);
      expect(detail.documents).toHaveLength(3);
      expect(detail.judgements).toEqual([same]);
      expect(detail.degreeByPredicate.map((own) => own.predicate)).toEqual(["ACCUSED", "MET_WITH"]);
      expect(await store().findCanonicalId(merged.id)).toBe(canonical.id);
      await store().unjudge([same.id]);
      expect(await toCanonicalText(store())).toBe(before);
      expect((await store().getEntity(merged.id)).previousIds).toEqual([]);
    });

    it("gives the same graph whether the judgement or the document came first", async () => {
      const other = await open();
      try {
        await other.load(story.slice(1));
        await other.judge([same]);
        await other.load(story.slice(0, 1));
        await store().judge([same]);
        const lines = async (graph: typeof other) => (await toCanonicalText(graph)).split("\n");
        expect(await lines(other)).toEqual(await lines(store()));
      } finally {
        await other.close();
      }
      await store().load(story);
      await store()
        .unjudge([same.id])
        .catch(() => undefined);
    });
  });

  describe("judgements", () => {
    const store = useStore(open, story);

    it("are shown to analysts as one node, the merged one out of sight", async () => {
      await store().judge([same]);
      const answer = await store().query({
        statement: "MATCH (p:Person) WHERE p.name CONTAINS 'Putin' RETURN p.id AS id",
        limit: 10,
        timeoutMs: 5000,
      });
      expect(answer.rows).toEqual([[canonical.id]]);
      expect((await store().listExtractedEntities()).map((entity) => entity.id)).toContain(merged.id);
      const pair = await store().listExtractedEntities([merged.id, canonical.id, "ent_none"]);
      expect(pair.map((entity) => entity.id)).toEqual([merged.id, canonical.id].sort());
      await store().unjudge([same.id]);
    });

    it("of the linker give way to a person's", async () => {
      await store().judge([{ ...same, verdict: "distinct", by: "Ada" }]);
      await store().judge([{ ...same, by: "linker" }]);
      expect(await store().findCanonicalId(merged.id)).toBe(merged.id);
      expect((await store().listJudgements()).map((own) => own.by)).toEqual(["Ada"]);
      await store().unjudge([same.id]);
    });

    it("of two persons may not contradict, and the message names the one that stands", async () => {
      await store().judge([same]);
      const conflict = store().judge([{ ...same, verdict: "distinct", by: "Bob" }]);
      await expect(conflict).rejects.toMatchObject({ code: "Conflict", message: expect.stringContaining(same.id) });
      await store().unjudge([same.id]);
    });

    it("may not contradict along a chain either", async () => {
      const [a, b, c] = [putin, putinShort, zola];
      await store().judge([buildJudgement("same", a, b), buildJudgement("same", b, c)]);
      const conflict = store().judge([buildJudgement("distinct", a, c, { by: "Bob" })]);
      await expect(conflict).rejects.toMatchObject({ code: "Conflict" });
      await store().unjudge([buildJudgement("same", a, b).id, buildJudgement("same", b, c).id]);
    });

    it("of a person cut through the linker's", async () => {
      const [a, b, c] = [putin, putinShort, zola];
      const byLinker = { by: "linker", madeAt: "" };
      await store().judge([buildJudgement("same", a, b, byLinker), buildJudgement("same", b, c, byLinker)]);
      const count = async () =>
        new Set(await Promise.all([a, b, c].map((own) => store().findCanonicalId(own.id)))).size;
      expect(await count()).toBe(1);
      await store().judge([buildJudgement("distinct", a, c)]);
      expect(await count()).toBe(2);
      await store().unjudge((await store().listJudgements()).map((own) => own.id));
      expect(await count()).toBe(3);
    });

    it("need two entities that exist", async () => {
      const nobody = buildEntity("Person", "Nobody");
      await expect(store().judge([buildJudgement("same", putin, nobody)])).rejects.toMatchObject({ code: "NotFound" });
      await expect(store().judge([buildJudgement("same", putin, putin)])).rejects.toMatchObject({
        code: "InvalidInput",
      });
      await expect(store().unjudge(["jdg_none"])).rejects.toMatchObject({ code: "NotFound" });
    });
  });

  describe("merged entities", () => {
    const store = useStore(open, story);

    it("go along when the one that stands for them is merged, with the figures they give, and part again", async () => {
      const [first, second, third] = ["Ann", "Anna", "Annie"]
        .map((name) => buildEntity("Person", name))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      if (first === undefined || second === undefined || third === undefined) throw new Error("three are built");
      const tolls = [first, second, third].map((attributedTo, index) =>
        buildDocument(`Toll ${index}`, { figures: [{ value: 100 + index, attributedTo, about: attack }] }),
      );
      await store().load(tolls);
      const before = await toCanonicalText(store());
      const [later, sooner] = [buildJudgement("same", second, third), buildJudgement("same", first, second)];
      await store().judge([later]);
      await store().judge([sooner]);
      expect(await store().findCanonicalId(third.id)).toBe(first.id);
      const figures = await store().findFigures(attack.id);
      const told = figures.filter(({ figure }) => tolls.some(({ document }) => document.id === figure.documentId));
      expect(told.map(({ attributedTo }) => attributedTo?.id)).toEqual([first.id, first.id, first.id]);
      await store().unjudge([sooner.id]);
      expect(await store().findCanonicalId(third.id)).toBe(second.id);
      await store().unjudge([later.id]);
      expect(await toCanonicalText(store())).toBe(before);
      for (const { document } of tolls) await store().withdraw(document.id);
    });

    it("outlive the document of the one that stood for them", async () => {
      const only = buildDocument("Only the short name", { claims: [buildClaim(merged, "PRAISED", zola)] });
      await store().load([only]);
      await store().judge([same]);
      const ofCanonical = story.filter((graph) => graph.entities.some((entity) => entity.id === canonical.id));
      for (const graph of ofCanonical) await store().withdraw(graph.document.id);
      expect(await store().findCanonicalId(merged.id)).toBe(merged.id);
      expect(await store().findCanonicalId(canonical.id)).toBe(merged.id);
      expect((await store().getEntity(canonical.id)).entity.id).toBe(merged.id);
      await store().load(story);
      expect(await store().findCanonicalId(merged.id)).toBe(canonical.id);
      await store().unjudge([same.id]);
      await store().withdraw(only.document.id);
    });

    it("speak for the place of an event too", async () => {
      const name = buildEntity("Place", "Crocus Hall");
      const placed = buildDocument("A concert hall", { entities: [name] });
      await store().load([placed]);
      const judgement = buildJudgement("same", hall, name);
      await store().judge([judgement]);
      const placeId = (await store().getEntity(attack.id)).entity.placeId;
      expect(placeId).toBe(hall.id < name.id ? hall.id : name.id);
      await store().unjudge([judgement.id]);
      expect((await store().getEntity(attack.id)).entity.placeId).toBe(hall.id);
    });

    it("make no edge of themselves to themselves", async () => {
      const both = buildDocument("He is himself", { claims: [buildClaim(putin, "IDENTIFIED_AS", putinShort)] });
      await store().load([both]);
      await store().judge([same]);
      const { relations } = await store().getInduced([putin.id], {});
      expect(relations).toEqual([]);
      expect((await store().findEvidence({ documentId: both.document.id, limit: 5 })).total).toBe(1);
      await store().unjudge([same.id]);
      expect((await store().getInduced([putin.id, putinShort.id], {})).relations.map((own) => own.predicate)).toEqual([
        "IDENTIFIED_AS",
      ]);
    });

    it("share the mentions of a document that names both", async () => {
      const both = buildDocument("Twice", {
        claims: [buildClaim(putin, "CRITICISED", ukraine), buildClaim(putinShort, "PRAISED", ukraine)],
      });
      await store().load([both]);
      await store().judge([same]);
      const { mentions, entities } = await store().getDocument(both.document.id);
      const own = mentions.find((mention) => mention.entityId === canonical.id);
      expect(own?.starts).toHaveLength(2);
      expect(own?.starts).toEqual(own?.starts.toSorted((a, b) => a - b));
      expect(entities.map((entity) => entity.id)).not.toContain(merged.id);
      await store().unjudge([same.id]);
      expect((await store().getDocument(accusation.document.id)).entities).toEqual(accusation.entities);
    });
  });
}

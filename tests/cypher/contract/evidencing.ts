import { describe, expect, it } from "vitest";
import type { ClaimSearch } from "../../../cypher/graph-store.ts";
import { accusation, attack, copy, denial, isisK, putin, russia, story, ukraine } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

export function describeEvidencing(open: OpenEmptyStore): void {
  describe("getRelation and findEvidence", () => {
    const store = useStore(open, story);
    const find = (rest: Partial<ClaimSearch>) => store().findEvidence({ limit: 50, ...rest });
    const getAccusation = async () =>
      (await store().getInduced([putin.id, ukraine.id], { predicates: ["ACCUSED"] })).relations[0];

    it("lead from an edge to its sentences, oldest first", async () => {
      const relation = await getAccusation();
      if (relation === undefined) throw new Error("Putin accused Ukraine");
      expect(await store().getRelation(relation.id)).toEqual({
        relation,
        subject: expect.objectContaining(putin),
        object: expect.objectContaining(ukraine),
      });
      const { items, total } = await find({ relationId: relation.id });
      expect(total).toBe(2);
      expect(items.map((own) => own.document.publisher)).toEqual(["The Courier", "Evening Post"]);
      expect(items[0]?.sentence).toBe("Vladimir Putin ACCUSED Ukraine.");
      const { text } = accusation.document;
      for (const { claim, sentence, document } of items.slice(0, 1)) {
        expect(text.slice(claim.sentenceStart, claim.sentenceEnd)).toBe(sentence);
        expect(document).not.toHaveProperty("text");
      }
    });

    it("say who says so", async () => {
      const { items } = await find({ polarities: ["alleged"] });
      expect(items).toMatchObject([
        { attributedTo: { id: putin.id, name: "Vladimir Putin", type: "Person" }, claim: { cues: ["blames"] } },
      ]);
      expect((await find({ subject: isisK.id })).items.every((own) => !("attributedTo" in own))).toBe(true);
    });

    it("search by subject, object, participant, document, predicate and date", async () => {
      const total = async (rest: Partial<ClaimSearch>) => (await find(rest)).total;
      expect(await total({})).toBe(9);
      expect(await total({ subject: ukraine.id })).toBe(2);
      expect(await total({ object: ukraine.id })).toBe(2);
      expect(await total({ participant: ukraine.id })).toBe(4);
      expect(await total({ participant: ukraine.id, object: attack.id })).toBe(2);
      expect(await total({ documentId: denial.document.id })).toBe(3);
      expect(await total({ documentId: denial.document.id, subject: isisK.id })).toBe(1);
      expect(await total({ predicates: ["ACCUSED", "DENIED"] })).toBe(3);
      expect(await total({ timeField: "event", from: "2024-03-22", to: "2024-03-22" })).toBe(2);
      expect(await total({ attributedTo: [putin.id] })).toBe(1);
      expect(await total({ minConfidence: 0.95 })).toBe(1);
    });

    it("search among contested relations, and those of several sources", async () => {
      const contested = await find({ contested: true });
      expect(new Set(contested.items.map((own) => own.claim.predicate))).toEqual(new Set(["ACCUSED", "INVOLVED_IN"]));
      expect((await find({ contested: true, participant: ukraine.id, predicates: ["ACCUSED"] })).total).toBe(2);
      expect((await find({ minSources: 2 })).total).toBe(0);
    });

    it("give the claims of many relations at once, as of each by itself", async () => {
      const all = [...new Set((await find({})).items.map((own) => own.claim))];
      const relationIds = (
        await store().getInduced([...new Set(all.flatMap((claim) => [claim.subject, claim.object]))], {})
      ).relations.map(({ id }) => id);
      for (const filter of [
        {},
        { polarities: ["alleged"] as const },
        { timeField: "event" as const, from: "2024-03-22" },
      ]) {
        const lists = await store().listEvidence([...relationIds, "rel_unknown"], filter);
        const alone = await Promise.all(
          relationIds.map(async (relationId) => [relationId, (await find({ ...filter, relationId })).items] as const),
        );
        expect(lists).toEqual(new Map(alone.filter(([, items]) => items.length > 0)));
        expect(lists.size).toBeGreaterThan(0);
      }
      expect(await store().listEvidence([], {})).toEqual(new Map());
    });

    it("page without loss or repeat", async () => {
      const first = await find({ limit: 4 });
      const second = await find({ limit: 4, after: first.next ?? [] });
      const third = await find({ limit: 4, after: second.next ?? [] });
      const pages = [first, second, third];
      expect(third.next).toBeNull();
      const ids = pages.flatMap((page) => page.items.map((own) => own.claim.id));
      expect(ids).toHaveLength(9);
      expect(new Set(ids).size).toBe(9);
      expect(pages.map((page) => page.total)).toEqual([9, 9, 9]);
      expect(ids).toEqual((await find({})).items.map((own) => own.claim.id));
    });

    it("say that there is no such relation or entity", async () => {
      await expect(store().getRelation("rel_none")).rejects.toMatchObject({ code: "NotFound" });
      await expect(find({ subject: "ent_none" })).rejects.toMatchObject({ code: "NotFound" });
      expect((await find({ relationId: "rel_none" })).total).toBe(0);
    });
  });

  describe("findFigures", () => {
    const store = useStore(open, story);

    it("keeps all tolls of one event side by side when articles disagree", async () => {
      const figures = await store().findFigures(attack.id);
      expect(figures.map((own) => own.figure.value ?? own.figure.min)).toEqual([133, 130, 137]);
      expect(figures[1]).toMatchObject({
        figure: { qualifier: "over" },
        attributedTo: { id: russia.id },
        document: { publisher: "The Courier" },
      });
      expect(figures[0]?.figure).not.toHaveProperty("min");
    });

    it("says that there is no such event", async () => {
      await expect(store().findFigures("ent_none")).rejects.toMatchObject({ code: "NotFound" });
      expect(await store().findFigures(putin.id)).toEqual([]);
    });
  });

  describe("revision and ping", () => {
    const store = useStore(open, [accusation]);

    it("grow with what changes something, and answer", async () => {
      const revision = await store().getRevision();
      await store().load([accusation]);
      expect(await store().getRevision()).toBe(revision);
      await store().load([copy]);
      expect(await store().getRevision()).toBe(revision + 1);
      await expect(store().ping()).resolves.toBeUndefined();
    });
  });
}

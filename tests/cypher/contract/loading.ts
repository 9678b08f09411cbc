import { describe, expect, it } from "vitest";
import { generateGraph } from "../../../bench/graph/generate.ts";
import { toCanonicalText } from "../../../cypher/canonical-export.ts";
import type { DocumentGraph } from "../../../cypher/model.ts";
import { buildClaim, buildDocument, buildJudgement } from "../../support/builders.ts";
import { accusation, attack, copy, denial, isisK, putin, putinShort, russia, story, ukraine, zola } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

function inOrder({ document, entities, mentions, claims, figures }: DocumentGraph): DocumentGraph {
  const byEntity = mentions.toSorted((a, b) => (a.entityId < b.entityId ? -1 : 1));
  return { document, entities, mentions: byEntity, claims, figures };
}

export function describeLoading(open: OpenEmptyStore): void {
  describe("load", () => {
    const store = useStore(open);

    it("stores a document once, however often it is loaded", async () => {
      expect(await store().load(story)).toEqual({ created: 3, replaced: 0, unchanged: 0, revision: 1 });
      const text = await toCanonicalText(store());
      expect(await store().load([...story].reverse())).toEqual({ created: 0, replaced: 0, unchanged: 3, revision: 1 });
      expect(await toCanonicalText(store())).toBe(text);
      // The first on a server that was just started: it plans every statement of a load, on a busy machine for half a minute.
    }, 120_000);

    it("gives a document back as it was loaded, optional fields absent", async () => {
      expect(await store().getDocument(accusation.document.id)).toEqual(inOrder(accusation));
    });

    it("replaces the layers of a document that was read by another extractor, and keeps the instant of its ingest", async () => {
      const claims = [buildClaim(isisK, "PERPETRATED", attack)];
      const again = buildDocument("Putin blames Ukraine", { ...later, text: accusation.document.text, claims });
      expect(await store().load([again])).toMatchObject({ created: 0, replaced: 1, unchanged: 0 });
      const { document } = await store().getDocument(again.document.id);
      expect(document).toMatchObject({ extractorVersion: "2", ingestedAt: accusation.document.ingestedAt });
      expect((await store().findEvidence({ documentId: again.document.id, limit: 9 })).total).toBe(1);
      await store().load([accusation]);
    });

    it("names the entity that a claim names and its document does not list", async () => {
      const broken = { ...denial, document: { ...denial.document, id: "doc_broken" }, entities: [] };
      await expect(store().load([broken])).rejects.toMatchObject({
        code: "InvalidInput",
        message: expect.stringContaining("ent_"),
      });
      expect((await store().getStats()).documents).toBe(3);
    });
  });

  describe("withdraw", () => {
    const store = useStore(open, [accusation]);

    it("takes exactly its own claims, figures, mentions and entities along", async () => {
      const before = await toCanonicalText(store());
      await store().load([denial]);
      await store().withdraw(denial.document.id);
      expect(await toCanonicalText(store())).toBe(before);
      expect(await store().findCanonicalId(zola.id)).toBeUndefined();
    });

    it("says that there is no such document", async () => {
      await expect(store().withdraw("doc_nowhere")).rejects.toMatchObject({ code: "NotFound" });
      await expect(store().getDocument("doc_nowhere")).rejects.toMatchObject({ code: "NotFound" });
    });

    it("takes a dispute back with the denial that made it", async () => {
      const contested = async () => (await store().getStats()).contested;
      expect(await contested()).toBe(0);
      await store().load([denial]);
      expect(await contested()).toBeGreaterThan(0);
      await store().withdraw(denial.document.id);
      expect(await contested()).toBe(0);
    });
  });

  describe("clear", () => {
    const store = useStore(open, story);

    it("leaves the documents in the order of ingest and persons' judgements, and a rebuild gives the same graph", async () => {
      await store().judge([buildJudgement("same", putin, putinShort)]);
      const before = await toCanonicalText(store());
      const documents = await store().clear();
      expect(documents.map((document) => document.id)).toEqual(story.map((graph) => graph.document.id));
      expect(await store().getStats()).toMatchObject({
        documents: 3,
        entities: 0,
        claims: 0,
        relations: 0,
        figures: 0,
      });
      expect(await store().load(story)).toMatchObject({ created: 0, replaced: 3 });
      expect(await toCanonicalText(store())).toBe(before);
    });
  });

  describe("load, in portions", () => {
    const store = useStore(open);
    const documents = [...generateGraph({ entities: 40, relations: 160, claims: 500 }).read()];
    const readAll = async () => {
      const { items } = await store().findEntities({ offset: 0, limit: 1_000 });
      const byId = items.toSorted((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
      return (await toCanonicalText(store())) + JSON.stringify(byId);
    };

    it("gives the relations and the counts that loading all at once gives, whatever came and went between", async () => {
      for (let start = 0; start < documents.length; start += 3) await store().load(documents.slice(start, start + 3));
      const portions = await readAll();
      for (const { document } of documents.slice(5, 9)) await store().withdraw(document.id);
      await store().load(documents.slice(5, 9).toReversed());
      expect(await readAll()).toBe(portions);
      await store().clear();
      await store().load(documents);
      expect(await readAll()).toBe(portions);
    }, 120_000);
  });

  describe("load, of a denial to somebody else about a party", () => {
    const store = useStore(open);
    const told = buildDocument("ISIS-K behind attack", { claims: [buildClaim(isisK, "PERPETRATED", attack)] });
    const denied = buildDocument("ISIS-K denies to Russia", {
      claims: [buildClaim(isisK, "DENIED", russia, { about: attack })],
    });

    it.each([
      ["before", [denied, told]],
      ["after", [told, denied]],
    ])("contests what is told, where it comes %s", async (_when, documents) => {
      for (const own of documents) await store().load([own]);
      expect((await store().getInduced([isisK.id, attack.id], {})).relations).toMatchObject([{ contested: true }]);
      for (const { document } of documents) await store().withdraw(document.id);
    });
  });

  describe("setStories", () => {
    const store = useStore(open, [accusation, copy]);

    it("counts near-copies of one story as one source, and as two when the story is parted", async () => {
      const sources = async () => (await store().getInduced([putin.id, ukraine.id], {})).relations[0]?.sources;
      expect(await sources()).toBe(1);
      await store().setStories([{ documentId: copy.document.id, storyId: "sty_other" }]);
      expect(await sources()).toBe(2);
      expect((await store().listSignatures()).map((own) => own.storyId)).toContain("sty_other");
      const revision = await store().getRevision();
      await store().setStories([{ documentId: copy.document.id, storyId: "sty_other" }]);
      expect(await store().getRevision()).toBe(revision);
    });
  });
}

const later = { extractorVersion: "2", ingestedAt: "2025-01-01T00:00:00.000Z" } as const;

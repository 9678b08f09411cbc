import { describe, expect, it } from "vitest";
import { PREDICATES } from "../../../cypher/ontology.ts";
import { HELD_OUT_FOLDER, readCorpus, toGoldDocument } from "../../../ingest/evaluation/read-corpus.ts";

const TEXT = "Ali met Omar. Later Ali left, and Omar wept.";

function annotate(rest: Partial<Parameters<typeof toGoldDocument>[0]>): Parameters<typeof toGoldDocument>[0] {
  return { id: "t", title: "T", text: TEXT, publishedOn: "2024-01-01", entities: [], claims: [], figures: [], ...rest };
}

describe("readCorpus", () => {
  const corpus = [...readCorpus(), ...readCorpus(HELD_OUT_FOLDER)];

  it("finds every mention and figure where it is said to stand", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(32);
    for (const { id, source, mentions, figures } of corpus) {
      expect(mentions.length, id).toBeGreaterThan(10);
      for (const { start, end } of [...mentions, ...figures])
        expect(source.text.slice(start, end).trim(), id).not.toBe("");
    }
  });

  it("holds at least 24 texts of its own, none shorter than 80 or longer than 800 words", () => {
    const own = corpus.filter(({ id }) => !id.startsWith("sample-"));
    const lengths = own.map(({ source }) => source.text.split(/\s+/).length);
    expect(own.length).toBeGreaterThanOrEqual(24);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(800);
  });

  it("annotates no claim that the ontology does not allow", () => {
    for (const { id, entities, claims } of corpus) {
      const types = new Map(entities.map((entity) => [entity.id, entity.type]));
      const strange = claims.filter(({ subject, predicate, object }) => {
        const { domain, range } = PREDICATES[predicate];
        const [from, to] = [types.get(subject), types.get(object)];
        return !domain.some((type) => type === from) || !range.some((type) => type === to);
      });
      expect(strange, id).toEqual([]);
    }
  });

  it("annotates no mention twice", () => {
    for (const { id, mentions } of corpus) {
      const spans = mentions.map(({ start, end }) => `${start}-${end}`);
      expect(spans, id).toEqual([...new Set(spans)]);
    }
  });
});

describe("toGoldDocument", () => {
  it("counts occurrences of a mention from one", () => {
    const mentions = [{ text: "Ali", occurrence: 2, kind: "name" as const }];
    const gold = toGoldDocument(annotate({ entities: [{ id: "ali", type: "Person", name: "Ali", mentions }] }));
    expect(gold.mentions).toEqual([
      { start: 20, end: 23, entity: "ali", kind: "name", types: ["Person"], optional: false },
    ]);
  });

  it("refuses words that do not stand in the text so often", () => {
    const mentions = [{ text: "Ali", occurrence: 3, kind: "name" as const }];
    const annotated = annotate({ entities: [{ id: "ali", type: "Person", name: "Ali", mentions }] });
    expect(() => toGoldDocument(annotated)).toThrow('"Ali" does not occur 3 times');
  });

  it("refuses a claim about somebody who is not listed", () => {
    const claim = {
      subject: "ali",
      predicate: "MET_WITH",
      object: "omar",
      polarity: "asserted",
      sentence: "Ali met",
    } as const;
    expect(() => toGoldDocument(annotate({ claims: [claim] }))).toThrow('a claim names "ali"');
  });
});

import { describe, expect, it } from "vitest";
import { generateGraph } from "../../bench/graph/generate.ts";
import { getPredicate } from "../../cypher/ontology.ts";
import { toRelationKey } from "../../cypher/relations.ts";

const SIZE = { entities: 600, relations: 2_400, claims: 12_000 };

describe("generateGraph", () => {
  const documents = [...generateGraph(SIZE).read()];
  const claims = documents.flatMap((graph) => graph.claims);

  it("gives the size that was asked for", () => {
    const relations = new Set(claims.map((own) => toRelationKey(own.subject, own.predicate, own.object)?.id));
    expect(claims).toHaveLength(SIZE.claims);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(SIZE.claims);
    expect(relations.size).toBe(SIZE.relations);
    expect(new Set(claims.flatMap(({ subject, object }) => [subject, object])).size).toBe(SIZE.entities);
  });

  it("gives the same graph for the same numbers, and another for another seed", () => {
    expect([...generateGraph(SIZE).read()].at(-1)).toEqual(documents.at(-1));
    expect([...generateGraph({ ...SIZE, seed: 2 }).read()].at(-1)).not.toEqual(documents.at(-1));
  });

  it("keeps to the ontology, lists whoever is named, and points at the names in the text", () => {
    for (const { document, entities, mentions, claims: own } of documents.slice(0, 50)) {
      const types = new Map(entities.map(({ id, type }) => [id, type]));
      for (const claim of own) {
        const [subject, object] = [types.get(claim.subject), types.get(claim.object)];
        const { domain, range } = getPredicate(claim.predicate);
        expect(subject !== undefined && domain.includes(subject)).toBe(true);
        expect(object !== undefined && range.includes(object)).toBe(true);
        for (const id of [claim.attributedTo, claim.about]) if (id !== undefined) expect(types.has(id)).toBe(true);
      }
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      for (const { entityId, starts, ends } of mentions)
        for (const [index, start] of starts.entries())
          expect(document.text.slice(start, ends[index])).toBe(names.get(entityId));
    }
  });

  it("joins a few to many and most to few", () => {
    const degrees = new Map<string, Set<string>>();
    for (const { subject, predicate, object } of claims) {
      for (const id of [subject, object])
        degrees.set(id, (degrees.get(id) ?? new Set()).add(`${subject} ${predicate} ${object}`));
    }
    const sorted = [...degrees.values()].map((own) => own.size).sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(10 * (sorted[SIZE.entities / 2] ?? 0));
  });

  it("refuses a size in which somebody would have no relation", () => {
    expect(() => generateGraph({ entities: 10, relations: 5, claims: 50 })).toThrow(RangeError);
  });
});

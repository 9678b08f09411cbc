import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NeighbourQuery } from "../../cypher/graph-store.ts";
import { GraphMemory } from "../../cypher/memory/graph-memory.ts";
import type { Relation } from "../../cypher/model.ts";
import { getPredicate, type PredicateName } from "../../cypher/ontology.ts";
import { getNeighbours } from "../../cypher/reads/neighbours.ts";
import type { Reader } from "../../cypher/reads/reader.ts";
import { takeBest } from "../../cypher/reads/take-best.ts";
import { toRelationKey } from "../../cypher/relations.ts";

const SEED = 20_240_323;
const IDS = Array.from({ length: 9 }, (_, index) => `ent_${index}`);
const PREDICATES = ["ACCUSED", "ALLY_OF", "ATTACKED"] as const satisfies readonly PredicateName[];
const TYPES = ["Person", "State"] as const;
const toType = (id: string) => (Number(id.slice(4)) % 3 === 0 ? TYPES[1] : TYPES[0]);

const relation = fc
  .record({
    subject: fc.constantFrom(...IDS),
    predicate: fc.constantFrom(...PREDICATES),
    object: fc.constantFrom(...IDS),
    sources: fc.integer({ min: 1, max: 4 }),
    claims: fc.integer({ min: 1, max: 9 }),
    contested: fc.boolean(),
    lastSeen: fc.option(fc.constantFrom("2023", "2023-04", "2024-01-02"), { nil: undefined }),
  })
  .map(({ subject, predicate, object, lastSeen, ...own }): Relation | undefined => {
    const key = toRelationKey(subject, predicate, object);
    const rest = { documents: 1, asserted: 1, alleged: 0, speculated: 0, denied: 0, confidence: 1 };
    return key === undefined ? undefined : { ...key, ...own, ...rest, ...(lastSeen === undefined ? {} : { lastSeen }) };
  });

const query: fc.Arbitrary<NeighbourQuery> = fc.record(
  {
    ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
    direction: fc.constantFrom("in" as const, "out" as const, "both" as const),
    depth: fc.integer({ min: 1, max: 3 }),
    rank: fc.constantFrom("evidence" as const, "recent" as const, "degree" as const),
    limit: fc.integer({ min: 1, max: 6 }),
    types: fc.subarray([...TYPES]),
    predicates: fc.subarray([...PREDICATES]),
    exclude: fc.subarray(IDS, { maxLength: 2 }),
    contested: fc.boolean(),
    minSources: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ["ids", "direction", "depth", "rank", "limit"] },
);

function remember(relations: readonly Relation[]): Reader {
  const memory = new GraphMemory({ revision: 1, stamp: null });
  for (const own of relations) memory.addRelation(own);
  memory.addEntities(
    IDS.map((id) => ({
      entity: {
        id,
        name: id,
        type: toType(id),
        aliases: [],
        degree: countOf(relations, id),
        mentions: 1,
        documents: 1,
      },
    })),
  );
  const ask = () => Promise.reject(new Error("all is in memory"));
  return { memory, read: ask, readEach: ask };
}

function countOf(relations: readonly Relation[], id: string): number {
  return relations.filter(({ subject, object }) => subject === id || object === id).length;
}

/** What the question means, step by step, without regard to the time it takes. */
function expandPlainly(relations: readonly Relation[], asked: NeighbourQuery) {
  const { types = [], predicates = [], exclude = [], contested, minSources = 0, direction } = asked;
  const passing = relations.filter(
    (own) =>
      (predicates.length === 0 || predicates.includes(own.predicate)) &&
      (contested === undefined || own.contested === contested) &&
      own.sources >= minSources &&
      !exclude.some((id) => id === own.subject || id === own.object),
  );
  const depths = new Map(asked.ids.map((id) => [id, 0]));
  const met = new Map<string, Relation>();
  for (let depth = 1; depth <= asked.depth; depth += 1) {
    const frontier = new Set([...depths].filter(([, own]) => own === depth - 1).map(([id]) => id));
    const leads = (own: Relation) =>
      (direction !== "in" && frontier.has(own.subject)) ||
      (direction !== "out" && frontier.has(own.object)) ||
      (getPredicate(own.predicate).symmetric && (frontier.has(own.subject) || frontier.has(own.object)));
    const isWanted = (id: string) =>
      asked.ids.includes(id) || types.length === 0 || types.some((type) => type === toType(id));
    for (const own of passing.filter((each) => leads(each) && isWanted(each.subject) && isWanted(each.object))) {
      met.set(own.id, own);
      for (const id of [own.subject, own.object]) if (!depths.has(id)) depths.set(id, depth);
    }
  }
  return { depths, met: [...met.values()] };
}

function toOrder(
  met: readonly Relation[],
  { rank }: NeighbourQuery,
  all: readonly Relation[],
  depths: ReadonlyMap<string, number>,
) {
  const around = (id: string) => met.filter(({ subject, object }) => subject === id || object === id);
  const sum = (id: string, field: "sources" | "claims") => around(id).reduce((total, own) => total + own[field], 0);
  const last = (id: string) =>
    around(id)
      .map((own) => own.lastSeen ?? "")
      .sort()
      .at(-1) ?? "";
  const asked = (a: string, b: string) =>
    rank === "recent"
      ? Number(last(b) > last(a)) - Number(last(b) < last(a))
      : rank === "degree"
        ? countOf(all, b) - countOf(all, a)
        : 0;
  return (a: string, b: string) =>
    (depths.get(a) ?? 0) - (depths.get(b) ?? 0) ||
    asked(a, b) ||
    sum(b, "sources") - sum(a, "sources") ||
    sum(b, "claims") - sum(a, "claims") ||
    (a < b ? -1 : 1);
}

describe("getNeighbours", () => {
  it("shows the first of all that the filter leaves, and counts all of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(relation, { maxLength: 40 }), query, async (drawn, asked) => {
        const relations = [...new Map(drawn.flatMap((own) => (own === undefined ? [] : [[own.id, own]]))).values()];
        const answer = await getNeighbours(remember(relations), asked);
        const { depths, met } = expandPlainly(relations, asked);
        const neighbours = [...depths.keys()].filter((id) => depths.get(id) !== 0);
        const chosen = neighbours.sort(toOrder(met, asked, relations, depths)).slice(0, asked.limit);
        const visible = new Set([...asked.ids, ...chosen]);
        const shown = met.filter(({ subject, object }) => visible.has(subject) && visible.has(object));
        expect(answer.entities.map(({ id }) => id)).toEqual([...visible].sort());
        expect(answer.relations).toEqual(shown.sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(answer.counts).toMatchObject({ neighbours: neighbours.length, relations: met.length });
        expect(answer.shown).toMatchObject({ neighbours: chosen.length, relations: shown.length });
        const isForth = ({ subject, predicate, object }: Relation) =>
          getPredicate(predicate).symmetric || (depths.get(subject) ?? 0) <= (depths.get(object) ?? 0);
        for (const predicate of PREDICATES) {
          for (const direction of ["out", "in"] as const) {
            const count = met.filter(
              (own) => own.predicate === predicate && isForth(own) === (direction === "out"),
            ).length;
            const told = answer.counts.byPredicate.find(
              (own) => own.predicate === predicate && own.direction === direction,
            );
            expect(told?.count ?? 0).toBe(count);
          }
        }
        for (const type of TYPES)
          expect(answer.counts.byType[type] ?? 0).toBe(neighbours.filter((id) => toType(id) === type).length);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe("takeBest", () => {
  it("gives the first in order, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 400 }), fc.integer({ min: 0, max: 120 }), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(takeBest(numbers, limit, (a, b) => a - b)).toEqual(sorted.slice(0, limit));
      }),
      { seed: SEED },
    );
  });
});

/** What is asked of both stores, through the product's own door and in plain Cypher as one would write it by hand. */
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import { toWords } from "../../cypher/names.ts";
import type { Random } from "../graph/random.ts";

export type StoreName = "embedded" | "neo4j";

export interface PlainQuestion {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Question {
  readonly name: string;
  /** 95th percentile in milliseconds that is promised; absent where a row only informs. */
  readonly bar?: Readonly<Record<StoreName, number>>;
  /** One question after the other; the same for the same seed. */
  readonly ask: (store: GraphStore, subject: Subject) => Promise<unknown>;
  readonly plain: (subject: Subject, store: StoreName) => PlainQuestion;
  /** Picks whom to ask about. */
  readonly pick: (entities: readonly Entity[], random: Random) => Subject;
}

export interface Subject {
  readonly entity: Entity;
  readonly other: Entity;
  /** The beginning of a word of the entity's name, of 2 to 5 letters. */
  readonly typed: string;
}

const HUBS = 20;

function pickAny(entities: readonly Entity[], random: Random): Subject {
  return toSubject(random.pick(entities), random.pick(entities), random);
}

function pickHub(entities: readonly Entity[], random: Random): Subject {
  const hubs = entities.slice(0, HUBS);
  return toSubject(random.pick(hubs), random.pick(entities), random);
}

function toSubject(entity: Entity, other: Entity, random: Random): Subject {
  const word = toWords(entity.name).at(-1) ?? "";
  return { entity, other, typed: word.slice(0, 2 + random.below(4)) };
}

const NEIGHBOURS: Pick<Question, "ask" | "plain"> = {
  ask: (store, { entity }) =>
    store.getNeighbours({ ids: [entity.id], direction: "both", depth: 1, rank: "evidence", limit: 100 }),
  plain: ({ entity }) => ({
    statement:
      "MATCH (e:Entity {id: $id})-[r]-(n:Entity) RETURN n.id AS id, n.name AS name, type(r) AS type, properties(r) AS relation ORDER BY r.sources DESC LIMIT 100",
    parameters: { id: entity.id },
  }),
};

const SEARCH: Readonly<Record<StoreName, string>> = {
  embedded:
    "CALL grafeo.search.text('Entity', '_terms', $term, 100000) YIELD node_id, score MATCH (e:Entity) WHERE id(e) = node_id " +
    "RETURN e.id AS id, e.name AS name, e.degree AS degree ORDER BY e.mentions DESC LIMIT 10",
  neo4j:
    "CALL db.index.fulltext.queryNodes('entity_terms', $term) YIELD node AS e " +
    "RETURN e.id AS id, e.name AS name, e.degree AS degree ORDER BY e.mentions DESC LIMIT 10",
};

export const QUESTIONS: readonly Question[] = [
  { name: "neighbours, depth 1", bar: { embedded: 10, neo4j: 25 }, pick: pickAny, ...NEIGHBOURS },
  { name: `neighbours of the ${HUBS} best-connected`, pick: pickHub, ...NEIGHBOURS },
  {
    name: "neighbours, depth 2, limit 200",
    bar: { embedded: 50, neo4j: 50 },
    pick: pickAny,
    ask: (store, { entity }) =>
      store.getNeighbours({ ids: [entity.id], direction: "both", depth: 2, rank: "evidence", limit: 200 }),
    plain: ({ entity }) => ({
      statement:
        "MATCH (e:Entity {id: $id})-[r]-(m:Entity)-[s]-(n:Entity) RETURN DISTINCT n.id AS id, n.name AS name LIMIT 200",
      parameters: { id: entity.id },
    }),
  },
  {
    name: "suggest",
    bar: { embedded: 15, neo4j: 15 },
    pick: pickAny,
    ask: (store, { typed }) => store.suggestEntities(typed, 10),
    plain: ({ typed }, store) => ({ statement: SEARCH[store], parameters: { term: typed } }),
  },
  {
    name: "paths of up to 4 steps",
    bar: { embedded: 100, neo4j: 100 },
    pick: pickAny,
    ask: (store, { entity, other }) =>
      entity.id === other.id
        ? Promise.resolve()
        : store.findPaths({ from: entity.id, to: other.id, maxLength: 4, k: 5, rank: "short" }),
    plain: ({ entity, other }) => ({
      statement:
        "MATCH (a:Entity {id: $id}), (b:Entity {id: $other}) MATCH p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS length",
      parameters: { id: entity.id, other: other.id },
    }),
  },
];

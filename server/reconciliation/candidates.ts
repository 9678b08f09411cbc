/** Which entities somebody may mean: candidates from the store, scored by name and by what else is given. */
import type { EntityHit, EntitySearch, GraphStore } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, type EntityType } from "../../cypher/ontology.ts";
import { toPieces } from "../../ingest/lexicon/fold.ts";
import { type Candidate, MOST_CANDIDATES, type ReconcileQuery } from "../api/reconcile.ts";
import { describeEntity, findEntityById, toType } from "./describe.ts";
import { findAttribute } from "./properties.ts";

const DEFAULT_LIMIT = 10;
/** Candidates looked at for each search, so that a short list is the best of many. */
const POOL = 50;
/** Words of a name that are searched for alone where the whole name is not found. */
const MOST_WORDS = 4;
/** Share of the score that properties decide, where any are given. */
const PROPERTY_SHARE = 0.3;
/** What is left of a score where the caller would rather have another type. */
const OTHER_TYPE = 0.8;

interface Scored {
  readonly entity: Entity;
  readonly name: number;
  readonly properties: number | undefined;
  readonly score: number;
}

/** Best first; `match` is said of one at most. */
export async function reconcile(store: GraphStore, query: ReconcileQuery): Promise<Candidate[]> {
  const types = toTypes(query);
  if (types?.length === 0) return [];
  const strict = query.type_strict !== "should";
  const meant = query.query === undefined ? undefined : (await findEntityById(store, query.query))?.entity;
  if (meant !== undefined && (!strict || types === undefined || types.includes(meant.type)))
    return [toCandidate({ entity: meant, name: 1, properties: undefined, score: 100 }, true)];
  const hits = await findHits(store, query.query, strict ? types : undefined);
  const scored = hits
    .map(({ entity }) => toScored(entity, query, strict ? undefined : types))
    // The store finds the beginnings of words, too; who shares no whole word with the name is not meant.
    .filter(({ name }) => query.query === undefined || name > 0)
    .sort((a, b) => b.score - a.score);
  const named = scored.filter(({ name }) => name === 1);
  const certain = named.length === 1 && named[0]?.properties !== 0 ? named[0] : undefined;
  const limit = Math.min(query.limit ?? DEFAULT_LIMIT, MOST_CANDIDATES);
  return scored.slice(0, limit).map((each) => toCandidate(each, each === certain && each.score >= 80));
}

/** Undefined: any; empty: none can be meant. An entity has one type, so of two that it must have one is missing. */
function toTypes({ type = [], type_strict }: ReconcileQuery): readonly EntityType[] | undefined {
  const wanted = new Set(typeof type === "string" ? [type] : type);
  if (wanted.size === 0) return undefined;
  const known = ENTITY_TYPE_NAMES.filter((name) => wanted.has(name));
  if (type_strict === "should") return known.length === 0 ? undefined : known;
  return type_strict === "all" && wanted.size > 1 ? [] : known;
}

async function findHits(
  store: GraphStore,
  text: string | undefined,
  types: readonly EntityType[] | undefined,
): Promise<readonly EntityHit[]> {
  const search = async (words: string | undefined): Promise<readonly EntityHit[]> => {
    const sort: EntitySearch["sort"] = words === undefined ? "degree" : "relevance";
    const filter = { ...(words !== undefined && { text: words }), ...(types !== undefined && { types }) };
    return (await store.findEntities({ ...filter, sort, offset: 0, limit: POOL })).items;
  };
  const words = text === undefined ? [] : [...new Set(toPieces(text).folded)];
  if (text !== undefined && words.length === 0) return [];
  const whole = await search(text);
  if (whole.length > 0 || words.length < 2) return whole;
  const longest = words.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const parts = await Promise.all(longest.map((word) => search(word)));
  return [...new Map(parts.flat().map((hit) => [hit.entity.id, hit])).values()];
}

function toScored(entity: Entity, query: ReconcileQuery, preferred: readonly EntityType[] | undefined): Scored {
  const name =
    query.query === undefined
      ? 0
      : Math.max(...[entity.name, ...entity.aliases].map((each) => compareNames(query.query ?? "", each)));
  const properties = compareProperties(entity, query.properties ?? []);
  const share = properties === undefined ? 0 : query.query === undefined ? 1 : PROPERTY_SHARE;
  const sum = name * (1 - share) + (properties ?? 0) * share;
  const fit = preferred === undefined || preferred.includes(entity.type) ? 1 : OTHER_TYPE;
  return { entity, name, properties, score: Math.round(sum * fit * 1000) / 10 };
}

/** Share of words that two names have in common: 1 where all are, in the same order or another. */
function compareNames(a: string, b: string): number {
  const [left, right] = [new Set(toPieces(a).folded), new Set(toPieces(b).folded)];
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

/** Share of the given properties that agree; one that is not known here counts half. Undefined: none were given. */
function compareProperties(entity: Entity, given: NonNullable<ReconcileQuery["properties"]>): number | undefined {
  const known = given.flatMap(({ pid, v }) => {
    const attribute = findAttribute(pid);
    if (attribute?.isMatched !== true) return [];
    return [{ own: attribute.read(entity).map(toComparable), values: Array.isArray(v) ? v : [v] }];
  });
  if (known.length === 0) return undefined;
  const sum = known.reduce((total, { own, values }) => {
    if (own.length === 0) return total + 0.5;
    const texts = values.map((value) => toComparable(typeof value === "object" ? value.id : value));
    return total + (texts.some((each) => own.includes(each)) ? 1 : 0);
  }, 0);
  return sum / known.length;
}

function toComparable(value: string | number | boolean): string {
  return String(value).trim().toLowerCase();
}

function toCandidate({ entity, name, properties, score }: Scored, match: boolean): Candidate {
  return {
    id: entity.id,
    name: entity.name,
    description: describeEntity(entity),
    type: [toType(entity.type)],
    score,
    match,
    features: [
      { id: "name", value: name },
      ...(properties === undefined ? [] : [{ id: "properties", value: properties }]),
    ],
  };
}

/** Entities: found by name, listed, shown in detail. */
import { NewsgraphError } from "../errors.ts";
import type { EntityDetail, EntityHit, EntitySearch, Page, PredicateCount } from "../graph-store.ts";
import type { GraphMemory, RememberedEntity } from "../memory/graph-memory.ts";
import type { Entity } from "../model.ts";
import { findNameMatch, findWordsMatch, type NameMatch, toSearchTerm, toWords } from "../names.ts";
import { type EntityType, getPredicate, type PredicateName } from "../ontology.ts";
import { type CypherMap, toDocumentSummary, toEntity, toMap, toText } from "../rows.ts";
import { parseVariants, uniteStored } from "../writes/extracted-states.ts";
import { getCanonicalId, listJudgements } from "./canonical-ids.ts";
import { type Reader, toEntityParameters, toHit, toRememberedHit } from "./reader.ts";

/** Candidates the index may give, and those that are ranked: the best-known ones. */
const MOST_FOUND = 100_000;
const MOST_RANKED = 5_000;

const ORDERS = {
  relevance: "e.mentions DESC, e.id",
  degree: "e.degree DESC, e.id",
  lastSeen: "coalesce(e.lastSeen, '') DESC, e.id",
  name: "e.name, e.id",
} as const;

interface Match {
  readonly hit: EntityHit;
  readonly closeness: number;
}

export async function findEntities(reader: Reader, search: EntitySearch): Promise<Page<EntityHit>> {
  const words = toWords(search.text ?? "");
  const sort = search.sort ?? "relevance";
  if (search.text !== undefined && words.length === 0) return { items: [], total: 0 };
  if (words.length > 0) {
    const matches = (await findMatches(reader, words, search)).toSorted((a, b) => compareMatches(a, b, sort));
    return {
      items: matches.slice(search.offset, search.offset + search.limit).map(({ hit }) => hit),
      total: matches.length,
    };
  }
  const parameters = toEntityParameters(search);
  const [count] = await reader.read("count-entities", parameters);
  const page = { ...parameters, offset: search.offset, limit: search.limit };
  const rows = await reader.read("list-entities", page, { order: ORDERS[sort] });
  const items = rows.map((row) => toMap(row["entity"])).map((map) => toHit(map, toText(map["name"]) ?? ""));
  return { items, total: Number(count?.["total"] ?? 0) };
}

export async function suggestEntities(
  reader: Reader,
  text: string,
  limit: number,
  types: readonly EntityType[] | undefined,
): Promise<readonly EntityHit[]> {
  const words = toWords(text);
  if (words.length === 0) return [];
  const matches = await findMatches(reader, words, types === undefined ? {} : { types });
  const known = (a: Match, b: Match) => b.hit.documents - a.hit.documents || b.hit.mentions - a.hit.mentions;
  const exact = (match: Match) => (match.closeness === 0 ? 0 : 1);
  return matches
    .toSorted((a, b) => exact(a) - exact(b) || known(a, b) || (a.hit.entity.id < b.hit.entity.id ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Entities one of whose names has words that begin with all the words asked for. */
async function findMatches(
  reader: Reader,
  words: readonly string[],
  filter: Pick<EntitySearch, "types" | "countries">,
): Promise<readonly Match[]> {
  if (reader.memory !== undefined) return findRemembered(reader.memory, words, filter);
  const terms = words.map(toSearchTerm);
  const term = terms.reduce((longest, own) => (own.length > longest.length ? own : longest), "");
  const parameters = { ...toEntityParameters(filter), term, terms, most: MOST_FOUND, limit: MOST_RANKED };
  const rows = await reader.read("search-entities", parameters);
  return rows.flatMap((row) => toMatch(toMap(row["entity"]), words));
}

function toMatch(map: CypherMap, words: readonly string[]): readonly Match[] {
  const { name, aliases } = toEntity(map);
  const best = findClosest([name, ...aliases], (own) => findNameMatch(own, words));
  return best === undefined ? [] : [{ hit: toHit(map, best.matched), closeness: best.closeness }];
}

/** The first of the names that come closest. */
function findClosest(
  names: readonly string[],
  match: (name: string, index: number) => NameMatch | undefined,
): { readonly matched: string; readonly closeness: NameMatch } | undefined {
  let best: { readonly matched: string; readonly closeness: NameMatch } | undefined;
  for (const [index, matched] of names.entries()) {
    const closeness = match(matched, index);
    if (closeness !== undefined && (best === undefined || closeness < best.closeness)) best = { matched, closeness };
  }
  return best;
}

/** The same as the engine's index gives, from memory. */
function findRemembered(
  memory: GraphMemory,
  words: readonly string[],
  { types = [], countries = [] }: Pick<EntitySearch, "types" | "countries">,
): readonly Match[] {
  const terms = words.map(toSearchTerm);
  const term = terms.reduce((longest, own) => (own.length > longest.length ? own : longest), "");
  const others = terms.filter((own) => own !== term);
  const found: RememberedEntity[] = [];
  for (const id of memory.names.findBeginning(term)) {
    const entity = memory.findEntity(id);
    if (entity === undefined) continue;
    const { type, country = "" } = entity.node;
    if (types.length > 0 && !types.includes(type)) continue;
    if (countries.length > 0 && !countries.includes(country)) continue;
    if (others.every((own) => memory.names.hasWordBeginning(id, own))) found.push(entity);
  }
  if (found.length > MOST_RANKED) found.sort(compareKnown);
  return found.slice(0, MOST_RANKED).flatMap((entity) => {
    const named = memory.names.get(entity.node.id);
    const best = findClosest(named?.names ?? [], (_, index) => findWordsMatch(named?.words[index] ?? [], words));
    return best === undefined ? [] : [{ hit: toRememberedHit(entity, best.matched), closeness: best.closeness }];
  });
}

function compareKnown({ node: a }: RememberedEntity, { node: b }: RememberedEntity): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

function compareMatches(a: Match, b: Match, sort: NonNullable<EntitySearch["sort"]>): number {
  const byId = a.hit.entity.id < b.hit.entity.id ? -1 : 1;
  switch (sort) {
    case "relevance":
      return a.closeness - b.closeness || b.hit.mentions - a.hit.mentions || byId;
    case "degree":
      return b.hit.degree - a.hit.degree || byId;
    case "lastSeen":
      return compareTexts(b.hit.lastSeen ?? "", a.hit.lastSeen ?? "") || byId;
    case "name":
      return compareTexts(a.hit.entity.name, b.hit.entity.name) || byId;
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @throws NotFound */
export async function getEntity(reader: Reader, id: string): Promise<EntityDetail> {
  const canonicalId = await getCanonicalId(reader, id);
  const [row] = await reader.readEach("get-entities", [canonicalId]);
  if (row === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
  const map = toMap(row["entity"]);
  const previousIds = (await reader.read("get-previous-ids", { id: canonicalId })).map((own) => own["id"] as string);
  const documents = await reader.read("get-entity-documents", { id: canonicalId });
  const members = new Set([canonicalId, ...previousIds]);
  const [firstSeen, lastSeen] = [toText(map["firstSeen"]), toText(map["lastSeen"])];
  return {
    entity: toEntity(map),
    mentions: Number(map["mentions"] ?? 0),
    documents: documents.map((own) => toDocumentSummary(toMap(own["document"]))),
    degreeByPredicate: await countByPredicate(reader, canonicalId),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    previousIds,
    judgements: (await listJudgements(reader)).filter(({ pair }) => pair.some((member) => members.has(member))),
  };
}

/** Symmetric relations count as outgoing: their direction is only the order of the ids. */
async function countByPredicate(reader: Reader, id: string): Promise<readonly PredicateCount[]> {
  const counts = new Map<string, PredicateCount>();
  for (const row of await reader.read("count-relations-of", { id })) {
    const predicate = row["predicate"] as PredicateName;
    const direction = row["outgoing"] === true || getPredicate(predicate).symmetric ? "out" : "in";
    const key = `${predicate} ${direction}`;
    counts.set(key, { predicate, direction, count: Number(row["count"]) + (counts.get(key)?.count ?? 0) });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** Entities as extracted, before any merge, in order of id. */
export async function listExtractedEntities(
  reader: Reader,
  ids: readonly string[] | undefined,
): Promise<readonly Entity[]> {
  const rows =
    ids === undefined
      ? [...(await reader.read("list-extracted-canonical")), ...(await reader.read("list-extracted-merged"))]
      : [...(await reader.readEach("get-canonical-states", ids)), ...(await reader.readEach("get-merged-states", ids))];
  return rows
    .map((row) => uniteStored(row["id"] as string, [parseVariants(row["variants"] as readonly string[])]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

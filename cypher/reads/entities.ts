/** Entities: found by name, listed, shown in detail. */
import { NewsgraphError } from "../errors.ts";
import type { EntityDetail, EntityHit, EntitySearch, Page, PredicateCount } from "../graph-store.ts";
import type { GraphMemory } from "../memory/graph-memory.ts";
import type { NamedEntity } from "../memory/name-index.ts";
import type { RememberedEntity } from "../memory/remembered-entity.ts";
import type { Entity } from "../model.ts";
import { findWordsMatch, isAnswer, isSameWords, type NameMatch, toSearchTerm, toWords } from "../names.ts";
import { type EntityType, getPredicate, type PredicateName } from "../ontology.ts";
import { toDocumentSummary, toEntity, toMap, toText } from "../rows.ts";
import { parseVariants, uniteStored } from "../writes/extracted-states.ts";
import { getCanonicalId, listJudgements } from "./canonical-ids.ts";
import { type Reader, toEntityParameters, toHit, toRemembered } from "./reader.ts";
import { takeBest } from "./take-best.ts";

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
  readonly entity: RememberedEntity;
  readonly matched: string;
  readonly closeness: NameMatch;
}

type MatchFilter = Pick<EntitySearch, "types" | "countries">;

export async function findEntities(reader: Reader, search: EntitySearch): Promise<Page<EntityHit>> {
  const words = toWords(search.text ?? "");
  const sort = search.sort ?? "relevance";
  if (search.text !== undefined && words.length === 0) return { items: [], total: 0 };
  if (words.length > 0) {
    const candidates = await findCandidates(reader, words, search);
    const matches = candidates.flatMap((own) => toMatch(own, words)).sort((a, b) => compareMatches(a, b, sort));
    const page = matches.slice(search.offset, search.offset + search.limit);
    return { items: page.map(({ entity, matched }) => toHit(entity, matched)), total: matches.length };
  }
  const parameters = toEntityParameters(search);
  const [count] = await reader.read("count-entities", parameters);
  const page = { ...parameters, offset: search.offset, limit: search.limit };
  const rows = await reader.read("list-entities", page, { order: ORDERS[sort] });
  const items = rows.map((row) => toRemembered(toMap(row["entity"]))).map((own) => toHit(own, own.node.name));
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
  const candidates = await findCandidates(reader, words, types === undefined ? {} : { types });
  const isCut = words.some((word) => toSearchTerm(word) !== word);
  // Whoever has a word that begins with the only one asked for answers; with several, one name must have them all.
  const answering =
    words.length === 1 && !isCut
      ? candidates
      : candidates.filter((own) => own.words.some((name) => isAnswer(name, words)));
  const isExact = (own: NamedEntity) =>
    (isCut || own.isWhole !== false) && own.words.some((name) => isSameWords(name, words));
  const exact = new Set(answering.filter(isExact));
  const best = takeBest(
    answering,
    limit,
    (a, b) => Number(exact.has(b)) - Number(exact.has(a)) || compareSeen(a.entity, b.entity),
  );
  return best.flatMap((own) => toMatch(own, words)).map(({ entity, matched }) => toHit(entity, matched));
}

/** Entities that have words that begin with all the words asked for, in whichever of their names. */
async function findCandidates(
  reader: Reader,
  words: readonly string[],
  filter: MatchFilter,
): Promise<readonly NamedEntity[]> {
  const terms = words.map(toSearchTerm);
  const term = terms.reduce((longest, own) => (own.length > longest.length ? own : longest), "");
  if (reader.memory !== undefined) return recallCandidates(reader.memory, terms, term, filter);
  const parameters = { ...toEntityParameters(filter), term, terms, most: MOST_FOUND, limit: MOST_RANKED };
  const rows = await reader.read("search-entities", parameters);
  return rows.map((row) => {
    const entity = toRemembered(toMap(row["entity"]));
    const names = [entity.node.name, ...entity.node.aliases];
    return { entity, names, words: names.map(toWords) };
  });
}

/** The first of the names that come closest. */
function toMatch({ entity, names, words }: NamedEntity, asked: readonly string[]): readonly Match[] {
  let best: Match | undefined;
  for (const [index, matched] of names.entries()) {
    const closeness = findWordsMatch(words[index] ?? [], asked);
    if (closeness !== undefined && (best === undefined || closeness < best.closeness))
      best = { entity, matched, closeness };
  }
  return best === undefined ? [] : [best];
}

/** The same as the engine's index gives, from memory. */
function recallCandidates(
  memory: GraphMemory,
  terms: readonly string[],
  term: string,
  { types = [], countries = [] }: MatchFilter,
): readonly NamedEntity[] {
  const others = terms.filter((own) => own !== term);
  const found = memory.names.findBeginning(term);
  const isOpen = others.length + types.length + countries.length === 0;
  const passes = ({ entity: { node }, words }: NamedEntity): boolean => {
    if (types.length > 0 && !types.includes(node.type)) return false;
    if (countries.length > 0 && !countries.includes(node.country ?? "")) return false;
    return others.every((own) => words.some((name) => name.some((word) => word.startsWith(own))));
  };
  const passing = isOpen ? found : found.filter(passes);
  return passing.length > MOST_RANKED ? takeBest(passing, MOST_RANKED, compareKnown) : passing;
}

function compareKnown({ entity: { node: a } }: NamedEntity, { entity: { node: b } }: NamedEntity): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

function compareSeen({ node: a }: RememberedEntity, { node: b }: RememberedEntity): number {
  return b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

function compareMatches(a: Match, b: Match, sort: NonNullable<EntitySearch["sort"]>): number {
  const [one, other] = [a.entity.node, b.entity.node];
  const byId = one.id < other.id ? -1 : 1;
  switch (sort) {
    case "relevance":
      return a.closeness - b.closeness || other.mentions - one.mentions || byId;
    case "degree":
      return other.degree - one.degree || byId;
    case "lastSeen":
      return compareTexts(b.entity.lastSeen ?? "", a.entity.lastSeen ?? "") || byId;
    case "name":
      return compareTexts(one.name, other.name) || byId;
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

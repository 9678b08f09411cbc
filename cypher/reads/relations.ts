/** Relations under a filter: their numbers are those of the claims that pass, whether they are contested is a fact of all. */
import { NewsgraphError } from "../errors.ts";
import type { ClaimFilter, RelationFilter } from "../graph-store.ts";
import { addTo } from "../group-by.ts";
import type { Entity, Polarity, Relation } from "../model.ts";
import { type RelationClaim, type RelationDocument, summariseClaims } from "../relations.ts";
import { toRelation, toText } from "../rows.ts";
import type { Parameters, Row } from "../stores/cypher-session.ts";
import { resolveIds } from "./canonical-ids.ts";
import { getEntities, type Reader, toBatches, toList } from "./reader.ts";

/** After every date that begins with the same characters: bounds on partial dates hold for all they cover. */
const DATE_END = "~";

/** The parameters of `claims-filter.cypher`, none of whose optional ones is set by the filter alone. */
export async function toClaimParameters(reader: Reader, filter: ClaimFilter): Promise<Parameters> {
  const speakers = filter.attributedTo ?? [];
  const canonical = await resolveIds(reader, speakers);
  return {
    subject: null,
    object: null,
    participant: null,
    documentId: null,
    predicates: toList(filter.predicates),
    polarities: toList(filter.polarities),
    sources: toList(filter.sources),
    attributedTo: toList(speakers.map((id) => canonical.get(id) ?? id)),
    minConfidence: filter.minConfidence ?? null,
    byEvent: filter.timeField === "event",
    from: filter.from ?? null,
    to: filter.to === undefined ? null : filter.to + DATE_END,
  };
}

/** Whether only the claims of a relation tell if it passes, and with which numbers. */
export function looksAtClaims(filter: RelationFilter): boolean {
  const lists = [filter.polarities, filter.sources, filter.attributedTo];
  const bounds = [filter.from, filter.to, filter.minConfidence];
  return lists.some((list) => (list ?? []).length > 0) || bounds.some((bound) => bound !== undefined);
}

/** Whether a relation passes a filter that does not look at claims. Predicates are left to what found it. */
export function passesAsItIs({ contested, sources }: Relation, filter: RelationFilter): boolean {
  return (
    (filter.contested === undefined || contested === filter.contested) &&
    (filter.minSources === undefined || sources >= filter.minSources)
  );
}

/** The relations that pass. Predicates are left to the query that found them. */
export async function filterRelations(
  reader: Reader,
  relations: readonly Relation[],
  filter: RelationFilter,
): Promise<readonly Relation[]> {
  const { contested, minSources } = filter;
  if (!looksAtClaims(filter)) {
    const isOpen = contested === undefined && minSources === undefined;
    return isOpen ? relations : relations.filter((relation) => passesAsItIs(relation, filter));
  }
  const candidates =
    contested === undefined ? relations : relations.filter((relation) => relation.contested === contested);
  // Sources are counted among the claims that pass.
  return (await countPassing(reader, candidates, filter)).filter((relation) => passesAsItIs(relation, filter));
}

async function countPassing(
  reader: Reader,
  relations: readonly Relation[],
  filter: RelationFilter,
): Promise<readonly Relation[]> {
  const parameters = await toClaimParameters(reader, filter);
  const claims = new Map<string, RelationClaim[]>();
  const documents = new Map<string, RelationDocument>();
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  for (const relationIds of toBatches([...byId.keys()])) {
    const names = ["claims-of-relations", "claims-filter", "claims-light"] as const;
    for (const row of await reader.read(names, { ...parameters, relationIds })) {
      const relation = byId.get(row["relationId"] as string);
      if (relation === undefined) continue;
      addTo(claims, relation.id, toPassingClaim(row, relation));
      documents.set(row["documentId"] as string, toRelationDocument(row));
    }
  }
  return relations.flatMap((relation) => {
    const own = claims.get(relation.id);
    return own === undefined ? [] : [{ ...summariseClaims(relation, own, documents), contested: relation.contested }];
  });
}

function toPassingClaim(row: Row, { subject, predicate, object }: Relation): RelationClaim {
  const polarity = row["polarity"] as Polarity;
  return {
    subject,
    predicate,
    object,
    polarity,
    confidence: Number(row["confidence"]),
    documentId: row["documentId"] as string,
  };
}

function toRelationDocument(row: Row): RelationDocument {
  const publishedOn = toText(row["publishedOn"]);
  const storyId = row["storyId"] as string;
  return { id: row["documentId"] as string, storyId, ...(publishedOn === undefined ? {} : { publishedOn }) };
}

/** Relations with one end or both among the ids, each once, before any filter but that of predicates. */
export async function findRelations(
  reader: Reader,
  query: "get-relations-of" | "get-relations-from",
  ids: Iterable<string>,
  filter: RelationFilter,
): Promise<readonly Relation[]> {
  const { predicates = [] } = filter;
  if (reader.memory !== undefined) {
    const wanted = predicates.length === 0 ? undefined : new Set(predicates);
    return query === "get-relations-of"
      ? reader.memory.listRelationsOf(ids, wanted)
      : reader.memory.listRelationsFrom(ids, wanted);
  }
  const rows = await reader.readEach(query, ids, { predicates: toList(predicates) });
  return [...new Map(rows.map(toRelation).map((relation) => [relation.id, relation])).values()];
}

/** Relations with both ends among the ids, in order of id. */
export async function findRelationsAmong(
  reader: Reader,
  ids: ReadonlySet<string>,
  filter: RelationFilter,
): Promise<readonly Relation[]> {
  const found = (await findRelations(reader, "get-relations-from", ids, filter)).filter((relation) =>
    ids.has(relation.object),
  );
  return (await filterRelations(reader, found, filter)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws NotFound */
export async function getRelation(
  reader: Reader,
  id: string,
): Promise<{ relation: Relation; subject: Entity; object: Entity }> {
  const notFound = () => new NewsgraphError("NotFound", `There is no relation ${id}.`);
  const [key] = await reader.read("get-relation-key", { id });
  if (key === undefined) throw notFound();
  const predicates = [key["predicate"] as Relation["predicate"]];
  const relations = await findRelations(reader, "get-relations-of", [key["subject"] as string], { predicates });
  const relation = relations.find((own) => own.id === id);
  if (relation === undefined) throw notFound();
  const entities = new Map(
    (await getEntities(reader, [relation.subject, relation.object])).map((entity) => [entity.id, entity]),
  );
  const [subject, object] = [entities.get(relation.subject), entities.get(relation.object)];
  if (subject === undefined || object === undefined) throw notFound();
  return { relation, subject, object };
}

/** Claims and figures with their sentences. */
import type { ClaimFilter, ClaimSearch, Evidence, FigureEvidence, KeyedPage, PageKey } from "../graph-store.ts";
import { addTo } from "../group-by.ts";
import type { Entity } from "../model.ts";
import type { QueryName } from "../query-catalog.ts";
import { toClaim, toDocumentSummary, toFigure, toMap, toText } from "../rows.ts";
import type { Parameters, Row } from "../stores/cypher-session.ts";
import { getCanonicalId } from "./canonical-ids.ts";
import { toKeyedPage, toKeyParameters } from "./page-keys.ts";
import type { Reader } from "./reader.ts";
import { findRelations, toClaimParameters } from "./relations.ts";

/** Claims by publication date, then by document and offset. */
export async function findEvidence(reader: Reader, search: ClaimSearch): Promise<KeyedPage<Evidence>> {
  const ends = await resolveEnds(reader, search);
  const parameters: Parameters = {
    ...(await toClaimParameters(reader, search)),
    ...ends,
    documentId: search.documentId ?? null,
  };
  const entrance = await chooseEntrance(reader, search, ends);
  const ask = (ending: QueryName, page: Parameters) =>
    reader.read([entrance.query, "claims-filter", ending], { ...parameters, ...entrance.parameters, ...page });
  const [count] = await ask("claims-count", {});
  const rows = await ask("claims-page", { ...toKeyParameters(search.after, KEY), limit: search.limit + 1 });
  return toKeyedPage(rows.map(toEvidence), { limit: search.limit, total: Number(count?.["total"] ?? 0), toKey });
}

/** Claims by relation, each list in the order of `findEvidence`. */
export async function listEvidence(
  reader: Reader,
  relationIds: readonly string[],
  filter: ClaimFilter,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const all = { ...toKeyParameters(undefined, KEY), limit: NO_LIMIT };
  const parameters = { ...(await toClaimParameters(reader, filter)), relationIds, ...all };
  const rows = await reader.read(["claims-of-relations", "claims-filter", "claims-page"], parameters);
  const lists = new Map<string, Evidence[]>();
  for (const row of rows) addTo(lists, toMap(row["claim"])["relationId"] as string, toEvidence(row));
  return lists;
}

const NO_LIMIT = 2 ** 31 - 1;
const KEY = {
  afterDate: "string",
  afterDocument: "string",
  afterStart: "number",
  afterEnd: "number",
  afterId: "string",
} as const;

function toKey({ claim, document }: Evidence): PageKey {
  return [document.publishedOn ?? "~", document.id, claim.start, claim.end, claim.id];
}

interface Ends {
  readonly [role: string]: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly participant: string | null;
}

async function resolveEnds(reader: Reader, search: ClaimSearch): Promise<Ends> {
  const resolve = async (id: string | undefined) => (id === undefined ? null : getCanonicalId(reader, id));
  return {
    subject: await resolve(search.subject),
    object: await resolve(search.object),
    participant: await resolve(search.participant),
  };
}

/** Where to enter the graph: the narrowest of what is asked for, so that no search reads all claims without need. */
async function chooseEntrance(
  reader: Reader,
  search: ClaimSearch,
  ends: Ends,
): Promise<{ query: QueryName; parameters: Parameters }> {
  const participant = ends.subject ?? ends.object ?? ends.participant;
  if (search.contested !== undefined || search.minSources !== undefined) {
    return {
      query: "claims-of-relations",
      parameters: { relationIds: await findRelationIds(reader, search, participant) },
    };
  }
  if (search.relationId !== undefined)
    return { query: "claims-of-relations", parameters: { relationIds: [search.relationId] } };
  if (search.documentId !== undefined) return { query: "claims-of-document", parameters: {} };
  if (participant !== null) return { query: "claims-of-participants", parameters: { participants: [participant] } };
  return { query: "claims-of-all", parameters: {} };
}

async function findRelationIds(
  reader: Reader,
  search: ClaimSearch,
  participant: string | null,
): Promise<readonly string[]> {
  const { contested, minSources, relationId } = search;
  const passes = (id: string) => relationId === undefined || relationId === id;
  if (participant === null) {
    const rows = await reader.read("list-relation-ids", {
      contested: contested ?? null,
      minSources: minSources ?? null,
    });
    return rows.map((row) => row["id"] as string).filter(passes);
  }
  const relations = await findRelations(reader, "get-relations-of", [participant], search);
  return relations
    .filter((relation) => contested === undefined || relation.contested === contested)
    .filter((relation) => minSources === undefined || relation.sources >= minSources)
    .map((relation) => relation.id)
    .filter(passes);
}

function toEvidence(row: Row): Evidence {
  const claim = toMap(row["claim"]);
  return {
    claim: toClaim(claim, row),
    sentence: toText(claim["sentence"]) ?? "",
    document: toDocumentSummary(toMap(row["document"])),
    ...toSpeaker(row),
  };
}

function toSpeaker(row: Row): { readonly attributedTo?: Pick<Entity, "id" | "name" | "type"> } {
  const id = toText(row["attributedTo"]);
  if (id === undefined) return {};
  return {
    attributedTo: { id, name: toText(row["attributedToName"]) ?? id, type: row["attributedToType"] as Entity["type"] },
  };
}

/** Figures of an event, by measure, then by publication date. @throws NotFound */
export async function findFigures(reader: Reader, eventId: string): Promise<readonly FigureEvidence[]> {
  const rows = await reader.read("get-figures-of", { id: await getCanonicalId(reader, eventId) });
  return rows.map((row) => {
    const figure = toMap(row["figure"]);
    return {
      figure: toFigure(figure, row),
      sentence: toText(figure["sentence"]) ?? "",
      document: toDocumentSummary(toMap(row["document"])),
      ...toSpeaker(row),
    };
  });
}

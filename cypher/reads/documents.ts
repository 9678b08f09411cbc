/** Documents and their layers. */
import { NewsgraphError } from "../errors.ts";
import type { DocumentSearch, DocumentSummary, KeyedPage, StoredDocument } from "../graph-store.ts";
import { uniteVariants } from "../merging.ts";
import type { Document, Entity, EntityMentions, MentionKind } from "../model.ts";
import { toWords } from "../names.ts";
import { parseEntityRecord, toClaim, toDocument, toDocumentSummary, toFigure, toMap } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import { toKeyedPage, toKeyParameters } from "./page-keys.ts";
import type { Reader } from "./reader.ts";

export async function findDocuments(reader: Reader, search: DocumentSearch): Promise<KeyedPage<DocumentSummary>> {
  const parameters = {
    words: toWords(search.text ?? ""),
    publisher: search.publisher ?? null,
    storyId: search.storyId ?? null,
    from: search.from ?? null,
    to: search.to === undefined ? null : `${search.to}~`,
  };
  const [count] = await reader.read("count-documents", parameters);
  const after = toKeyParameters(search.after, { afterDate: "string", afterId: "string" });
  const rows = await reader.read("find-documents", { ...parameters, ...after, limit: search.limit + 1 });
  return toKeyedPage(
    rows.map((row) => toDocumentSummary(toMap(row["document"]))),
    {
      limit: search.limit,
      total: Number(count?.["total"] ?? 0),
      toKey: ({ publishedOn, id }) => [publishedOn ?? "", id],
    },
  );
}

/** The document with its layers, each list in order of id (mentions: of their entity), ids canonical. @throws NotFound */
export async function getDocument(reader: Reader, id: string): Promise<StoredDocument> {
  const [row] = await reader.read("get-document", { id });
  if (row === undefined) throw new NewsgraphError("NotFound", `There is no document ${id}.`);
  const listed = await reader.read("get-document-entities", { id });
  const claims = await reader.read("get-document-claims", { id });
  const figures = await reader.read("get-document-figures", { id });
  return {
    document: toDocument(toMap(row["document"])),
    ...toEntities(listed),
    claims: claims.map((own) => toClaim(toMap(own["claim"]), own)).sort(byId),
    figures: figures.map((own) => toFigure(toMap(own["figure"]), own)).sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Entities as this document describes them; those that were merged speak as one, their occurrences in one row. */
function toEntities(rows: readonly Row[]): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMentions[];
} {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row["canonicalId"] as string) ?? [];
    group.push(row);
    groups.set(row["canonicalId"] as string, group);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const entities = sorted.map(([id, group]) =>
    uniteVariants(
      id,
      group.map((row) => ({ entity: parseEntityRecord(row["record"] as string), documents: 1 })),
    ),
  );
  const mentions = sorted.map(([id, group]) => toMentions(id, group)).filter((own) => own.starts.length > 0);
  return { entities, mentions };
}

function toMentions(entityId: string, rows: readonly Row[]): EntityMentions {
  const occurrences = rows
    .flatMap((row) => {
      const ends = row["ends"] as readonly number[];
      const kinds = row["kinds"] as readonly MentionKind[];
      return (row["starts"] as readonly number[]).map((start, index) => ({
        start,
        end: ends[index] ?? start,
        kind: kinds[index] ?? "name",
      }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    entityId,
    starts: occurrences.map((own) => own.start),
    ends: occurrences.map((own) => own.end),
    kinds: occurrences.map((own) => own.kind),
  };
}

export async function listSignatures(
  reader: Reader,
): Promise<readonly Pick<Document, "id" | "signature" | "storyId">[]> {
  const rows = await reader.read("list-signatures");
  return rows.map((row) => ({
    id: row["id"] as string,
    signature: row["signature"] as readonly number[],
    storyId: row["storyId"] as string,
  }));
}

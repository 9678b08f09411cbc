/**
 * The whole graph as text, the same bytes for the same graph: two stores, or one before and after a rebuild, are compared by
 * it. One JSON object a line, keys and lines sorted; the revision and the store's own book-keeping are left out.
 */
import type { GraphStore } from "./graph-store.ts";

const PAGE = 500;

/** Lines in order, each with its line break. */
export async function* exportCanonical(store: GraphStore): AsyncGenerator<string> {
  for (const id of (await listDocumentIds(store)).sort()) {
    const { document, entities, mentions, claims, figures } = await store.getDocument(id);
    yield toLine("document", { ...document });
    for (const entity of entities) yield toLine("described", { documentId: id, ...entity });
    for (const own of mentions) yield toLine("mentions", { documentId: id, ...own });
    for (const claim of claims) yield toLine("claim", { ...claim });
    for (const figure of figures) yield toLine("figure", { ...figure });
  }
  const relations: string[] = [];
  for await (const batch of store.exportGraph({})) {
    for (const entity of batch.entities) yield toLine("entity", { ...entity });
    for (const relation of batch.relations) relations.push(toLine("relation", { ...relation }));
  }
  yield* relations.sort();
  const judgements = (await store.listJudgements()).map((judgement) => toLine("judgement", { ...judgement }));
  yield* judgements.sort();
}

/** The export as one text. */
export async function toCanonicalText(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportCanonical(store)) lines.push(line);
  return lines.join("");
}

async function listDocumentIds(store: GraphStore): Promise<string[]> {
  let page = await store.findDocuments({ limit: PAGE });
  const ids = page.items.map((document) => document.id);
  while (page.next !== null) {
    page = await store.findDocuments({ limit: PAGE, after: page.next });
    for (const document of page.items) ids.push(document.id);
  }
  return ids;
}

function toLine(kind: string, record: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ kind, ...Object.fromEntries(entries) })}\n`;
}

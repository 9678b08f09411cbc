/** Writes documents with their mentions, claims and figures, ends already canonical. */
import { NewsgraphError } from "../errors.ts";
import type { DocumentGraph, EntityMentions } from "../model.ts";
import { MENTION_COLUMNS, toColumnValues, toDocumentProperties, toFigureProperties } from "../rows.ts";
import type { Parameter } from "../stores/cypher-session.ts";
import type { PreparedGraph } from "./prepare.ts";
import { type Statements, sendGroups } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** A document graph to be written, with what the store itself keeps of the document. */
export interface NewLayers extends PreparedGraph {
  readonly sequence: number;
}

export async function addLayers(
  statements: Statements,
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  const graphs = additions.map(({ graph }) => graph);
  for (const { document } of graphs) touched.documents.set(document.id, document);
  await statements.send("write-documents", additions.map(toDocumentRow));
  await sendGroups(
    statements,
    "write-mentions",
    "edge",
    additions.flatMap((own) => toMentionRows(own, canonical, touched)),
  );
  await writeClaims(statements, additions, canonical, touched);
  await writeFigures(statements, graphs, canonical);
}

function toDocumentRow({ graph: { document }, sequence, layers, words }: NewLayers): object {
  const own = { _sequence: sequence, _layers: layers, _words: words };
  return { id: document.id, properties: { ...toDocumentProperties(document), ...own } };
}

/** A listed entity without occurrence is referred to, not mentioned: its edge has another type. */
function toMentionRows({ graph, records }: NewLayers, canonical: ReadonlyMap<string, string>, touched: Touched) {
  const { id, publishedOn } = graph.document;
  const mentions = new Map<string, EntityMentions>(graph.mentions.map((own) => [own.entityId, own]));
  const seen = new Set<string>();
  return graph.entities.map((entity, index) => {
    const { starts = [], ends = [], kinds = [] } = mentions.get(entity.id) ?? {};
    const canonicalId = getCanonical(canonical, entity.id);
    touched.gainMentions(canonicalId, starts.length, !seen.has(canonicalId), publishedOn);
    if (starts.length > 0) seen.add(canonicalId);
    const properties = { extractedId: entity.id, starts, ends, kinds, count: starts.length, _record: records[index] };
    return {
      group: starts.length > 0 ? "MENTIONS" : "REFERS_TO",
      row: [id, canonicalId, ...toColumnValues(properties, MENTION_COLUMNS)],
    };
  });
}

async function writeClaims(
  statements: Statements,
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  const links: { readonly group: string; readonly row: readonly string[] }[] = [];
  const rows = additions.flatMap(({ graph: { document, claims }, claims: values }) =>
    claims.map((claim, index): readonly Parameter[] => {
      const subject = getCanonical(canonical, claim.subject);
      const object = getCanonical(canonical, claim.object);
      const about = claim.about === undefined ? undefined : getCanonical(canonical, claim.about);
      const { predicate, polarity, confidence } = claim;
      const ends = { subject, predicate, object, ...(about === undefined ? {} : { about }) };
      const relationId = touched.gainClaim({ ...ends, polarity, confidence, documentId: document.id })?.id;
      if (about !== undefined) links.push({ group: "ABOUT", row: [claim.id, about] });
      if (claim.attributedTo !== undefined)
        links.push({ group: "ATTRIBUTED_TO", row: [claim.id, getCanonical(canonical, claim.attributedTo)] });
      return [document.id, subject, object, ...(values[index] ?? []), relationId ?? null];
    }),
  );
  await statements.send("write-claims", rows);
  await sendGroups(statements, "link-claims", "edge", links);
}

async function writeFigures(
  statements: Statements,
  graphs: readonly DocumentGraph[],
  canonical: ReadonlyMap<string, string>,
): Promise<void> {
  const toLink = (group: string, id: string, entityId: string | undefined) =>
    entityId === undefined ? [] : [{ group, row: [id, getCanonical(canonical, entityId)] }];
  const links = graphs.flatMap(({ figures }) =>
    figures.flatMap((own) => [
      ...toLink("OF", own.id, own.about),
      ...toLink("ATTRIBUTED_TO", own.id, own.attributedTo),
    ]),
  );
  const rows = graphs.flatMap(({ document, figures }) =>
    figures.map((figure) => {
      const sentence = document.text.slice(figure.sentenceStart, figure.sentenceEnd);
      return { documentId: document.id, properties: toFigureProperties(figure, sentence) };
    }),
  );
  await statements.send("write-figures", rows);
  await sendGroups(statements, "link-figures", "edge", links);
}

function getCanonical(canonical: ReadonlyMap<string, string>, id: string): string {
  const canonicalId = canonical.get(id);
  if (canonicalId !== undefined) return canonicalId;
  throw new NewsgraphError(
    "InvalidInput",
    `A claim, figure or mention names ${id}, which its document does not list among its entities.`,
  );
}

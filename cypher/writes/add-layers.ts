/** Writes documents with their mentions, claims and figures, ends already canonical. */
import { NewsgraphError } from "../errors.ts";
import type { DocumentGraph, EntityMentions } from "../model.ts";
import { toDocumentWords } from "../names.ts";
import { toRelationKey } from "../relations.ts";
import { toClaimProperties, toDocumentProperties, toEntityRecord, toFigureProperties } from "../rows.ts";
import { eachGroup, type Statements } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** A document graph to be written, with what the store itself keeps of the document. */
export interface NewLayers {
  readonly graph: DocumentGraph;
  readonly sequence: number;
  readonly layers: string;
}

export async function addLayers(
  statements: Statements,
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  await statements.each("write-documents", additions.map(toDocumentRow));
  await eachGroup(
    statements,
    "write-mentions",
    "edge",
    additions.flatMap(({ graph }) => toMentionRows(graph, canonical)),
  );
  for (const { graph } of additions) {
    await writeClaims(statements, graph, canonical, touched);
    await writeFigures(statements, graph, canonical);
    for (const { id } of graph.entities) touched.entities.add(getCanonical(canonical, id));
  }
}

function toDocumentRow({ graph: { document }, sequence, layers }: NewLayers): object {
  const own = {
    _sequence: sequence,
    _layers: layers,
    _words: toDocumentWords(document.title, document.publisher, document.text),
  };
  return { id: document.id, properties: { ...toDocumentProperties(document), ...own } };
}

/** A listed entity without occurrence is referred to, not mentioned: its edge has another type. */
function toMentionRows(graph: DocumentGraph, canonical: ReadonlyMap<string, string>) {
  const mentions = new Map<string, EntityMentions>(graph.mentions.map((own) => [own.entityId, own]));
  return graph.entities.map((entity) => {
    const { starts = [], ends = [], kinds = [] } = mentions.get(entity.id) ?? {};
    const properties = {
      extractedId: entity.id,
      starts,
      ends,
      kinds,
      count: starts.length,
      _record: toEntityRecord(entity),
    };
    const canonicalId = getCanonical(canonical, entity.id);
    return {
      group: starts.length > 0 ? "MENTIONS" : "REFERS_TO",
      row: { documentId: graph.document.id, canonicalId, properties },
    };
  });
}

async function writeClaims(
  statements: Statements,
  { document, claims }: DocumentGraph,
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  const links: { readonly group: string; readonly row: object }[] = [];
  const rows = claims.map((claim) => {
    const subject = getCanonical(canonical, claim.subject);
    const object = getCanonical(canonical, claim.object);
    const about = claim.about === undefined ? undefined : getCanonical(canonical, claim.about);
    touched.addClaim({ ...claim, subject, object, ...(about === undefined ? {} : { about }) });
    if (about !== undefined) links.push({ group: "ABOUT", row: { id: claim.id, canonicalId: about } });
    if (claim.attributedTo !== undefined) {
      links.push({
        group: "ATTRIBUTED_TO",
        row: { id: claim.id, canonicalId: getCanonical(canonical, claim.attributedTo) },
      });
    }
    const sentence = document.text.slice(claim.sentenceStart, claim.sentenceEnd);
    const relationId = toRelationKey(subject, claim.predicate, object)?.id;
    const properties = { ...toClaimProperties(claim, sentence), ...(relationId === undefined ? {} : { relationId }) };
    return { documentId: document.id, subject, object, properties };
  });
  await statements.each("write-claims", rows);
  await eachGroup(statements, "link-claims", "edge", links);
}

async function writeFigures(
  statements: Statements,
  { document, figures }: DocumentGraph,
  canonical: ReadonlyMap<string, string>,
): Promise<void> {
  const links = figures.flatMap((figure) => [
    ...(figure.about === undefined
      ? []
      : [{ group: "OF", row: { id: figure.id, canonicalId: getCanonical(canonical, figure.about) } }]),
    ...(figure.attributedTo === undefined
      ? []
      : [
          { group: "ATTRIBUTED_TO", row: { id: figure.id, canonicalId: getCanonical(canonical, figure.attributedTo) } },
        ]),
  ]);
  const rows = figures.map((figure) => {
    const sentence = document.text.slice(figure.sentenceStart, figure.sentenceEnd);
    return { documentId: document.id, properties: toFigureProperties(figure, sentence) };
  });
  await statements.each("write-figures", rows);
  await eachGroup(statements, "link-figures", "edge", links);
}

function getCanonical(canonical: ReadonlyMap<string, string>, id: string): string {
  const canonicalId = canonical.get(id);
  if (canonicalId !== undefined) return canonicalId;
  throw new NewsgraphError(
    "InvalidInput",
    `A claim, figure or mention names ${id}, which its document does not list among its entities.`,
  );
}

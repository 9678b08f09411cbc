/**
 * Documents with their mentions, claims and figures, ends already canonical. Documents and mentions are sent first: no relation
 * depends on them, so the engine is at them while it is noted what the claims touch. The claims follow when all that must be
 * read of the relations and claims that were there is read.
 */
import { NewsgraphError } from "../errors.ts";
import type { Claim, DocumentGraph } from "../model.ts";
import { toDocumentProperties, toFigureProperties } from "../rows.ts";
import type { Parameter } from "../stores/cypher-session.ts";
import { mapInSlices } from "./in-slices.ts";
import type { PreparedGraph } from "./prepare.ts";
import { type Statements, sendGroups } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** Documents whose rows are made at once. */
const PORTION = 80;

/** A document graph to be written, with what the store itself keeps of the document. */
export interface NewLayers extends PreparedGraph {
  readonly sequence: number;
}

/** Notes what the layers bring. @returns for each of the graphs the ids of its claims' relations, null where subject and object are one */
export function noteLayers(
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<readonly (readonly (string | null)[])[]> {
  return mapInSlices(additions, (own) => {
    const { graph } = own;
    touched.documents.set(graph.document.id, graph.document);
    noteMentions(own, canonical, touched);
    return graph.claims.map((claim) => {
      const { about, predicate, polarity, confidence } = claim;
      const ends = {
        subject: getCanonical(canonical, claim.subject),
        predicate,
        object: getCanonical(canonical, claim.object),
        ...(about === undefined ? {} : { about: getCanonical(canonical, about) }),
      };
      return touched.gainClaim({ ...ends, polarity, confidence, documentId: graph.document.id })?.id ?? null;
    });
  });
}

function noteMentions({ graph, counts }: NewLayers, canonical: ReadonlyMap<string, string>, touched: Touched): void {
  const seen = new Set<string>();
  for (const [index, { id }] of graph.entities.entries()) {
    const count = counts[index] ?? 0;
    const canonicalId = getCanonical(canonical, id);
    touched.gainMentions(canonicalId, count, !seen.has(canonicalId), graph.document.publishedOn);
    if (count > 0) seen.add(canonicalId);
  }
}

/** Sends the documents with their mentions. */
export async function sendDocuments(
  statements: Statements,
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
): Promise<void> {
  await statements.send("write-documents", additions.map(toDocumentRow));
  for (const [, own] of toPortions(additions)) {
    await sendGroups(
      statements,
      "write-mentions",
      "edge",
      own.flatMap((one) => toMentionRows(one, canonical)),
    );
  }
}

/**
 * Sends the claims and figures of documents that are sent.
 * @param relationIds as noted
 */
export async function sendClaims(
  statements: Statements,
  additions: readonly NewLayers[],
  canonical: ReadonlyMap<string, string>,
  relationIds: readonly (readonly (string | null)[])[],
): Promise<void> {
  for (const [from, own] of toPortions(additions)) {
    await statements.send(
      "write-claims",
      own.flatMap((one, index) => toClaimRows(one, canonical, relationIds[from + index] ?? [])),
    );
  }
  await sendGroups(
    statements,
    "link-claims",
    "edge",
    additions.flatMap(({ graph }) => graph.claims.flatMap((claim) => toClaimLinks(claim, canonical))),
  );
  await sendFigures(
    statements,
    additions.map(({ graph }) => graph),
    canonical,
  );
}

/** The graphs in turn, some at once, each portion with the place of its first: the engine is at work while the next is made. */
function toPortions(additions: readonly NewLayers[]): readonly (readonly [number, readonly NewLayers[]])[] {
  return Array.from({ length: Math.ceil(additions.length / PORTION) }, (_, index) => [
    index * PORTION,
    additions.slice(index * PORTION, (index + 1) * PORTION),
  ]);
}

function toDocumentRow({ graph: { document }, sequence, layers, words }: NewLayers): object {
  const own = { _sequence: sequence, _layers: layers, _words: words };
  return { id: document.id, properties: { ...toDocumentProperties(document), ...own } };
}

/** A listed entity without occurrence is referred to, not mentioned: its edge has another type. */
function toMentionRows({ graph, counts, mentions }: NewLayers, canonical: ReadonlyMap<string, string>) {
  return graph.entities.map(({ id }, index) => ({
    group: (counts[index] ?? 0) > 0 ? "MENTIONS" : "REFERS_TO",
    row: [graph.document.id, getCanonical(canonical, id), ...(mentions[index] ?? [])],
  }));
}

function toClaimRows(
  { graph: { document, claims }, claims: values }: NewLayers,
  canonical: ReadonlyMap<string, string>,
  relationIds: readonly (string | null)[],
): readonly (readonly Parameter[])[] {
  return claims.map(({ subject, object }, index) => [
    document.id,
    getCanonical(canonical, subject),
    getCanonical(canonical, object),
    ...(values[index] ?? []),
    relationIds[index] ?? null,
  ]);
}

function toClaimLinks({ id, about, attributedTo }: Claim, canonical: ReadonlyMap<string, string>) {
  return [...toLink("ABOUT", id, about, canonical), ...toLink("ATTRIBUTED_TO", id, attributedTo, canonical)];
}

function toLink(group: string, id: string, entityId: string | undefined, canonical: ReadonlyMap<string, string>) {
  return entityId === undefined ? [] : [{ group, row: [id, getCanonical(canonical, entityId)] }];
}

async function sendFigures(
  statements: Statements,
  graphs: readonly DocumentGraph[],
  canonical: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = graphs.flatMap(({ document, figures }) =>
    figures.map((figure) => {
      const sentence = document.text.slice(figure.sentenceStart, figure.sentenceEnd);
      return { documentId: document.id, properties: toFigureProperties(figure, sentence) };
    }),
  );
  const links = graphs.flatMap(({ figures }) =>
    figures.flatMap((own) => [
      ...toLink("OF", own.id, own.about, canonical),
      ...toLink("ATTRIBUTED_TO", own.id, own.attributedTo, canonical),
    ]),
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

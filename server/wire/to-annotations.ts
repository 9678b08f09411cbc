/**
 * What is marked in a document, as W3C Web Annotations (w3.org/TR/annotation-model). The standard counts code points, the
 * graph counts UTF-16 units: both are given.
 */
import type { StoredDocument } from "../../cypher/graph-store.ts";
import type { Span } from "../../cypher/model.ts";
import type { Annotation, AnnotationPage } from "../api/documents.ts";
import { omit } from "./omit.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
/** Characters of context in a quote selector. */
const CONTEXT_LENGTH = 32;

type Mark = Span & Pick<Annotation, "motivation" | "body"> & { readonly id: string };
export type AnnotationKind = "mention" | "claim" | "figure";

/** @param base address of the document, without a slash at the end */
export function toAnnotationPage(
  document: StoredDocument,
  base: string,
  kinds: readonly AnnotationKind[] | undefined,
): AnnotationPage {
  const marks = [...toMentionMarks(document), ...toClaimMarks(document), ...toFigureMarks(document)]
    .filter(({ body }) => kinds === undefined || kinds.some((kind) => kind === body["kind"]))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const { text } = document.document;
  const toCodePoint = createCodePointCounter(text);
  return {
    "@context": CONTEXT,
    id: `${base}/annotations`,
    type: "AnnotationPage",
    startIndex: 0,
    items: marks.map((mark) => toAnnotation(mark, text, base, toCodePoint)),
  };
}

function toAnnotation(mark: Mark, text: string, base: string, toCodePoint: (offset: number) => number): Annotation {
  const { start, end, id, motivation, body } = mark;
  return {
    "@context": CONTEXT,
    id: `${base}/annotations#${id}`,
    type: "Annotation",
    motivation,
    body,
    target: {
      source: base,
      selector: [
        { type: "TextPositionSelector", start: toCodePoint(start), end: toCodePoint(end) },
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
          suffix: text.slice(end, end + CONTEXT_LENGTH),
        },
      ],
    },
    span: { start, end },
  };
}

function toMentionMarks({ mentions, entities }: StoredDocument): readonly Mark[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap(({ entityId, starts, ends, kinds }) => {
    const entity = byId.get(entityId);
    return starts.map((start, index) => ({
      id: `${entityId}-${start}`,
      start,
      end: ends[index] ?? start,
      motivation: "identifying" as const,
      body: { kind: "mention", entityId, name: entity?.name, type: entity?.type, mentionKind: kinds[index] },
    }));
  });
}

function toClaimMarks({ claims }: StoredDocument): readonly Mark[] {
  return claims.map((claim) => {
    const body = { kind: "claim", ...omit(claim, "documentId", "start", "end") };
    return { id: claim.id, start: claim.start, end: claim.end, motivation: "describing" as const, body };
  });
}

function toFigureMarks({ figures }: StoredDocument): readonly Mark[] {
  return figures.map((figure) => {
    const body = { kind: "figure", ...omit(figure, "documentId", "start", "end") };
    return { id: figure.id, start: figure.start, end: figure.end, motivation: "describing" as const, body };
  });
}

/** Code points before a UTF-16 offset, by binary search over the offsets of the surrogate pairs. */
function createCodePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

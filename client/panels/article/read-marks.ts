import type { Annotation } from "../../../server/api/documents.ts";
import type { Mark } from "./segments.ts";

/** A mark with the type of the entity it mentions, "" for a claim. */
export interface TypedMark extends Mark {
  readonly type: string;
}

function readText(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" ? value : undefined;
}

function readNumber(body: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = body[name];
  return typeof value === "number" ? value : undefined;
}

/** All mentions of a document, and the words and sentence of the one claim that is asked for. */
export function readMarks(annotations: readonly Annotation[], claimId: string | undefined): readonly TypedMark[] {
  return annotations.flatMap(({ body, span }): readonly TypedMark[] => {
    if (body["kind"] === "mention") {
      const entityId = readText(body, "entityId");
      return entityId === undefined ? [] : [{ ...span, kind: "mention", entityId, type: readText(body, "type") ?? "" }];
    }
    if (claimId === undefined || readText(body, "id") !== claimId) return [];
    const start = readNumber(body, "sentenceStart");
    const end = readNumber(body, "sentenceEnd");
    const sentence: readonly TypedMark[] =
      start === undefined || end === undefined ? [] : [{ start, end, kind: "sentence", type: "" }];
    return [{ ...span, kind: "claim", type: "" }, ...sentence];
  });
}

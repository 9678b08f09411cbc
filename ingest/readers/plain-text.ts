import { MAX_DOCUMENT_BYTES, type Reader } from "./reader.ts";
import { decodeText } from "./shared/decode.ts";
import { findHeader } from "./shared/header.ts";
import { toResult } from "./shared/to-result.ts";

const MAX_TITLE_WORDS = 25;

/** Plain text in UTF-8, one article a file, with an optional header. */
export const PLAIN_TEXT_READER: Reader = {
  name: "plain text",
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  maxBytes: MAX_DOCUMENT_BYTES,
  read(bytes, name) {
    const decoded = decodeText(bytes);
    if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
    const { text } = decoded;
    const { fields, end } = findHeader(text);
    return [toResult(name, { ...fields, text, title: fields.title ?? findHeadline(text.slice(end)) })];
  },
};

/** The first line, if it is short, ends no sentence and another line follows. */
function findHeadline(body: string): string | undefined {
  const [line = "", ...rest] = body.trimStart().split(/\r?\n/);
  const headline = line.trim();
  const isLast = rest.every((other) => other.trim() === "");
  if (headline === "" || isLast || /[.;,:]["'”’)]*$/.test(headline)) return undefined;
  return headline.split(/\s+/).length <= MAX_TITLE_WORDS ? headline : undefined;
}

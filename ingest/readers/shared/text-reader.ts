import { MAX_DOCUMENT_BYTES, type Reader } from "../reader.ts";
import { decodeText } from "./decode.ts";
import { findHeader } from "./header.ts";
import { toResult } from "./to-result.ts";

/** What formats of text differ in. */
export interface TextFormat extends Pick<Reader, "name" | "extensions" | "mediaTypes"> {
  /** Of the text below the header, where the header names no title. */
  readonly findTitle: (body: string) => string | undefined;
}

/** Reads text in UTF-8, one article a file, with an optional header. */
export function createTextReader({ findTitle, ...format }: TextFormat): Reader {
  return {
    ...format,
    maxBytes: MAX_DOCUMENT_BYTES,
    read(bytes, name) {
      const decoded = decodeText(bytes);
      if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
      const { text } = decoded;
      const { fields, end } = findHeader(text);
      return [toResult(name, { ...fields, text, title: fields.title ?? findTitle(text.slice(end)) })];
    },
  };
}

/** What a reader takes and gives: bytes in, source documents or a coded reason out. */

/** One article as it came in. `text` is never altered after this: all offsets refer to it. */
export interface SourceDocument {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
  /** ISO date: `2024`, `2024-03` or `2024-03-22`. */
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 639-1 code, if the text is long enough to tell. */
  readonly language?: string;
}

export const REJECTION_CODES = {
  Empty: "There is no text in it.",
  Binary: "It is no text: it holds bytes that no text file has.",
  NotUtf8: "It is text in another encoding than UTF-8.",
  TooLarge: "It is larger than the limit.",
  NotEnglish: "It is not written in English.",
  Unreadable: "It cannot be opened, or no article can be found in it.",
  InvalidJson: "It is no JSON, or not of the documented shape.",
  UnsupportedFormat: "No reader knows its format.",
} as const satisfies Record<string, string>;

export type RejectionCode = keyof typeof REJECTION_CODES;

export interface Rejection {
  readonly code: RejectionCode;
  /** What failed, with which value, and what would do. */
  readonly message: string;
}

/** One document or the reason why there is none. `name` is the file name, with `:line` or `[index]` inside a batch file. */
export type ReaderResult =
  | { readonly name: string; readonly source: SourceDocument }
  | { readonly name: string; readonly rejected: Rejection };

/** Largest document, in bytes as delivered. */
export const MAX_DOCUMENT_BYTES = 5_000_000;

export interface Reader {
  /** As in messages and documentation. */
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Largest input in bytes: one document, or a file of many. */
  readonly maxBytes: number;
  /** Gives one result for each document in the bytes, in their order; never throws for what the bytes hold. */
  read(bytes: Uint8Array, name: string): readonly ReaderResult[];
}

export function reject(name: string, code: RejectionCode, message: string): ReaderResult {
  return { name, rejected: { code, message } };
}

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
  TooLarge: "It is larger than the limit, packed or unpacked.",
  NotEnglish: "It is not written in English.",
  Unreadable: "It cannot be opened, or no article can be found in it.",
  InvalidJson: "It is no JSON, or not of the documented shape.",
  InvalidCsv: "It is no CSV, or has no column with the text.",
  Encrypted: "It is locked with a password.",
  UnsupportedFormat: "No reader knows its format.",
} as const satisfies Record<string, string>;

export type RejectionCode = keyof typeof REJECTION_CODES;

export interface Rejection {
  readonly code: RejectionCode;
  /** What failed, with which value, and what would do. */
  readonly message: string;
}

/** One document or the reason why there is none. */
export type ReaderResult =
  | {
      /** The file name, with `:line` or `[index]` inside a batch file and `!/member` inside an archive. */
      readonly name: string;
      readonly source: SourceDocument;
      /** What somebody should know who relies on the fields: what was left out and why, what was inferred. */
      readonly notes?: readonly string[];
      /** ISO date on which the file was made: not when the article appeared, and taken for it only if nothing else says. */
      readonly madeOn?: string;
    }
  | { readonly name: string; readonly rejected: Rejection };

/** Largest document, in bytes as delivered. */
export const MAX_DOCUMENT_BYTES = 5_000_000;
/** Largest file of many documents, packed or not, in bytes. */
export const MAX_BATCH_BYTES = 250_000_000;

/** What a reader may need besides the bytes. */
export interface ReadContext {
  /** Encoding that the sender declares outside the bytes, as HTTP does. */
  readonly charset?: string;
  /** For CSV: which column holds what. */
  readonly columns?: ColumnMap;
  /** For archives: how much may still be unpacked, and the way back to all readers. */
  readonly archive: ArchiveContext;
}

export interface ArchiveContext {
  /** Bytes that the whole input may still be unpacked to; `take` lowers it. */
  readonly left: number;
  take(bytes: number): void;
  /** The most bytes that some reader takes of a member with this name; undefined if none reads it. */
  findLimit(member: string, contentType?: string): number | undefined;
  /** Reads a member by the reader for its name; archives inside archives up to a depth. */
  read(member: Member): AsyncIterable<ReaderResult>;
}

export interface Member {
  readonly archive: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** Order of day, month and year in dates of numbers. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** Field → header of the column. */
export interface ColumnMap {
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly dateOrder?: DateOrder;
}

export interface Reader {
  /** As in messages and documentation. */
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Largest input in bytes: one document, or a file of many. */
  readonly maxBytes: number;
  /** Gives one result for each document in the bytes, in their order; never throws for what the bytes hold. */
  read(bytes: Uint8Array, name: string, context: ReadContext): Iterable<ReaderResult> | AsyncIterable<ReaderResult>;
}

export function reject(name: string, code: RejectionCode, message: string): ReaderResult {
  return { name, rejected: { code, message } };
}

/** The few typed errors of the domain. The domain knows no HTTP: `server/problem.ts` maps each code to a status. */
export type ErrorCode =
  | "InvalidInput"
  | "UnsupportedFormat"
  | "NotFound"
  | "Conflict"
  | "StoreUnavailable"
  | "QueryRejected"
  | "QueryTimeout"
  | "CorruptData";

/** A place inside a query or a file, 1-based lines and columns, 0-based UTF-16 offset. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** An expected failure: it has a stable `code`, says what failed with which value, and what would do. */
export class NewsgraphError extends Error {
  readonly code: ErrorCode;
  /** Where in the caller's input it failed, if that is known. */
  readonly position: Position | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; position?: Position } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.position = options.position;
  }
}

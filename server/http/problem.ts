/** Failures over HTTP: one total table from code to status, and RFC 9457 bodies. */
import { type ErrorCode, NewsgraphError } from "../../cypher/errors.ts";
import type { Problem } from "../api/primitives.ts";

/** Failures that only exist over HTTP. */
export type HttpCode =
  | "Unauthorized"
  | "Forbidden"
  | "MethodNotAllowed"
  | "NotAcceptable"
  | "PreconditionFailed"
  | "PreconditionRequired"
  | "RequestTimeout"
  | "TooLarge"
  | "WrongHost"
  | "TooManyRequests"
  | "HeadTooLarge"
  | "Busy"
  | "Internal";

export type ProblemCode = ErrorCode | HttpCode;

export const PROBLEMS: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  InvalidInput: { status: 400, title: "The request is not well-formed" },
  Unauthorized: { status: 401, title: "A key is wanted" },
  Forbidden: { status: 403, title: "Not allowed" },
  NotFound: { status: 404, title: "Not found" },
  MethodNotAllowed: { status: 405, title: "Not for this method" },
  NotAcceptable: { status: 406, title: "No such representation" },
  RequestTimeout: { status: 408, title: "The request did not arrive in time" },
  Conflict: { status: 409, title: "Contradicts what is stored" },
  PreconditionFailed: { status: 412, title: "Changed by someone else" },
  TooLarge: { status: 413, title: "Too large" },
  UnsupportedFormat: { status: 415, title: "Format not supported" },
  WrongHost: { status: 421, title: "Not this host" },
  QueryRejected: { status: 422, title: "The query is refused" },
  PreconditionRequired: { status: 428, title: "If-Match is wanted" },
  TooManyRequests: { status: 429, title: "Too many requests" },
  HeadTooLarge: { status: 431, title: "Address and headers are too long" },
  Internal: { status: 500, title: "A fault of the server" },
  CorruptData: { status: 500, title: "Stored data is damaged" },
  StoreUnavailable: { status: 503, title: "The graph store is not reachable" },
  Busy: { status: 503, title: "No more work is taken now" },
  QueryTimeout: { status: 504, title: "The query took too long" },
};

export interface FieldError {
  /** JSON Pointer into `{path, query, body}`. */
  readonly pointer: string;
  readonly detail: string;
}

/** A failure of the HTTP layer. `headers` go with the answer. */
export class HttpError extends Error {
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];

  constructor(
    code: ProblemCode,
    message: string,
    options: { headers?: Readonly<Record<string, string>>; errors?: readonly FieldError[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.headers = options.headers ?? {};
    this.errors = options.errors ?? [];
  }
}

export interface ProblemReply {
  readonly body: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

/** Problem document of any thrown thing. What was not foreseen gives no detail away: it is in the log under `instance`. */
export function toProblem(error: unknown, instance: string): ProblemReply {
  const known = toKnownError(error);
  const { status, title } = PROBLEMS[known.code];
  const position = error instanceof NewsgraphError ? error.position : undefined;
  return {
    headers: known.headers,
    body: {
      type: `/api/docs#problem-${known.code}`,
      title,
      status,
      detail: known.message,
      instance,
      code: known.code,
      ...(known.errors.length > 0 && { errors: known.errors.map((each) => ({ ...each })) }),
      ...(position !== undefined && { position: { ...position } }),
    },
  };
}

function toKnownError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof NewsgraphError) {
    const headers = error.code === "StoreUnavailable" ? { "Retry-After": "5" } : {};
    return new HttpError(error.code, error.message, { headers });
  }
  return (
    toBodyError(error) ?? new HttpError("Internal", "The server failed; the log has the reason under this instance.")
  );
}

/** Failures of the body parser and of the router carry a status and mostly a type. */
function toBodyError(error: unknown): HttpError | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  const type = "type" in error ? error.type : undefined;
  if (type === "entity.too.large") return new HttpError("TooLarge", "The body is larger than this endpoint takes.");
  // Of static files: missing ones, and names that begin with a dot.
  if (error.status === 404 || error.status === 403) return new HttpError("NotFound", "There is no such file.");
  if (error.status === 415) return new HttpError("UnsupportedFormat", error.message);
  if (type === "entity.parse.failed") {
    return new HttpError("InvalidInput", `The body is not JSON: ${error.message}`, {
      errors: [{ pointer: "/body", detail: error.message }],
    });
  }
  if (typeof error.status === "number" && error.status >= 400 && error.status < 500)
    return new HttpError("InvalidInput", error.message);
  return undefined;
}

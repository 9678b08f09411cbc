import { type AddressOf, BASE, client, type DeletedAddress } from "./client.ts";

/** An answer other than success, or none at all, as something that can be shown: RFC 9457 problem details. */
export class RequestError extends Error {
  /** HTTP status, 0 when the server could not be reached. */
  readonly status: number;
  readonly code: string;
  readonly position: { readonly line: number; readonly column: number } | undefined;

  constructor(status: number, code: string, message: string, position?: { line: number; column: number }) {
    super(message);
    this.name = "RequestError";
    this.status = status;
    this.code = code;
    this.position = position;
  }
}

/** Whether what was asked for by its id is not there, or the id is none: asking again does not help. */
export function isUnknown(error: unknown): boolean {
  if (!(error instanceof RequestError)) return false;
  return error.status === 404 || (error.status === 400 && error.message.startsWith("/path/"));
}

export type QueryValue = string | number | boolean | undefined | readonly string[];

function isEmpty(value: QueryValue): boolean {
  return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

/** An absent value, an empty text, an empty list and an unset switch leave no parameter. */
export function toPresent(query: Readonly<Record<string, QueryValue>>): Readonly<Record<string, QueryValue>> {
  const given = Object.entries(query).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(given);
}

/** Turns plain values into a query string; lists repeat their name. */
export function toQueryString(query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(toPresent(query))) {
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function toPosition(problem: Record<string, unknown>): { line: number; column: number } | undefined {
  const position = problem["position"];
  if (!isRecord(position)) return undefined;
  const { line, column } = position;
  return typeof line === "number" && typeof column === "number" ? { line, column } : undefined;
}

function readText(problem: Record<string, unknown>, name: string): string | undefined {
  const value = problem[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** "/query/limit must be at most 500; …", or undefined where no parameter is blamed that `told` does not speak of already. */
function readErrors(problem: Record<string, unknown>, told: string): string | undefined {
  const errors = problem["errors"];
  if (!Array.isArray(errors)) return undefined;
  const lines = errors
    .filter(isRecord)
    .filter((each) => !told.includes(readText(each, "detail") ?? told))
    .map((each) =>
      [readText(each, "pointer"), readText(each, "detail")].filter((part) => part !== undefined).join(" "),
    );
  return lines.length === 0 ? undefined : lines.join("; ");
}

/** A problem document in words, each of them once. @param fallback where it says nothing */
export function describeProblem(problem: Record<string, unknown>, fallback: string): string {
  const detail = readText(problem, "detail") ?? readText(problem, "title") ?? fallback;
  return [detail, readErrors(problem, detail)].filter((part) => part !== undefined).join(" — ");
}

/** @param problem the body, parsed if it was JSON */
function toError(response: Response, problem: unknown): RequestError {
  const fallback = `The server answered ${response.status} ${response.statusText}`.trim();
  if (!isRecord(problem)) return new RequestError(response.status, "Unknown", fallback);
  const message = describeProblem(problem, fallback);
  return new RequestError(response.status, readText(problem, "code") ?? "Unknown", message, toPosition(problem));
}

/** The answer's body, or what went wrong as something that can be shown. @throws RequestError */
async function read<T>(asked: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<T> {
  try {
    const { data, error, response } = await asked;
    if (!response.ok) throw toError(response, error);
    return data as T;
  } catch (cause) {
    if (cause instanceof RequestError || (cause instanceof DOMException && cause.name === "AbortError")) throw cause;
    throw new RequestError(0, "Offline", "The server cannot be reached. Check that it is running, then try again.");
  }
}

/** One request of the typed client whose address has its parameters filled in already. */
interface Asked {
  readonly params?: { readonly query: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  bodySerializer?(body: unknown): unknown;
}
type Ask = (address: string, asked: Asked) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** @throws RequestError */
export function getJson<T>(
  path: AddressOf<T, "get">,
  query: Readonly<Record<string, QueryValue>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const get = client.GET as unknown as Ask;
  return read(get(path, { params: { query: toPresent(query) }, ...(signal ? { signal } : {}) }));
}

/** @throws RequestError */
export function postJson<T>(path: AddressOf<T, "post">, body: unknown, signal?: AbortSignal): Promise<T> {
  const post = client.POST as unknown as Ask;
  return read(post(path, { body, ...(signal ? { signal } : {}) }));
}

/** @param version what is replaced, as its entity tag. @throws RequestError */
export function putJson<T>(path: AddressOf<T, "put">, body: unknown, version: string): Promise<T> {
  const put = client.PUT as unknown as Ask;
  return read(put(path, { body, headers: { "if-match": version } }));
}

/** @param version what is deleted, as its entity tag, where that is asked for. @throws RequestError */
export async function sendDelete(path: DeletedAddress, version?: string): Promise<void> {
  const remove = client.DELETE as unknown as Ask;
  await read(remove(path, version === undefined ? {} : { headers: { "if-match": version } }));
}

/** @throws RequestError */
export function postForm<T>(path: AddressOf<T, "post">, form: FormData): Promise<T> {
  const post = client.POST as unknown as Ask;
  return read(post(path, { body: form, bodySerializer: (body) => body }));
}

export function toApiAddress(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  return `${BASE}${path}${toQueryString(query)}`;
}

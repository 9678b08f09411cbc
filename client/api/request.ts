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

export type QueryValue = string | number | boolean | undefined | readonly string[];

const BASE = "/api/v1";

/** Turns plain values into a query string; lists repeat their name, absent values leave none. */
export function toQueryString(query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "" || value === false) continue;
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

/** "/query/limit must be at most 500; …", or undefined where no parameter is blamed. */
function readErrors(problem: Record<string, unknown>): string | undefined {
  const errors = problem["errors"];
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const lines = errors
    .filter(isRecord)
    .map((each) =>
      [readText(each, "pointer"), readText(each, "detail")].filter((part) => part !== undefined).join(" "),
    );
  return lines.join("; ");
}

async function toError(response: Response): Promise<RequestError> {
  const fallback = `The server answered ${response.status} ${response.statusText}`.trim();
  try {
    const problem: unknown = await response.json();
    if (!isRecord(problem)) return new RequestError(response.status, "Unknown", fallback);
    const parts = [readText(problem, "detail") ?? readText(problem, "title") ?? fallback, readErrors(problem)];
    const message = parts.filter((part) => part !== undefined).join(" — ");
    return new RequestError(response.status, readText(problem, "code") ?? "Unknown", message, toPosition(problem));
  } catch {
    return new RequestError(response.status, "Unknown", fallback);
  }
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${BASE}${path}`, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestError(0, "Offline", "The server cannot be reached. Check that it is running, then try again.");
  }
  if (!response.ok) throw await toError(response);
  return response;
}

/** @throws RequestError */
export async function getJson<T>(
  path: string,
  query: Readonly<Record<string, QueryValue>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const response = await send(`${path}${toQueryString(query)}`, {
    headers: { accept: "application/json" },
    ...(signal ? { signal } : {}),
  });
  return (await response.json()) as T;
}

/** @throws RequestError */
export async function postJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const response = await send(path, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  return (await response.json()) as T;
}

/** @throws RequestError */
export async function postForm<T>(path: string, form: FormData): Promise<T> {
  const response = await send(path, { method: "POST", headers: { accept: "application/json" }, body: form });
  return (await response.json()) as T;
}

export function toApiAddress(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  return `${BASE}${path}${toQueryString(query)}`;
}

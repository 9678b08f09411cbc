/**
 * Fetches a page for ingest, with bounds on size, time and redirects, and only from public addresses: the agent checks the
 * address that is really connected to, at each redirect too, so a name that resolves to a private address does not help.
 */
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { useAgent } from "request-filtering-agent";
import { findReader } from "../readers/index.ts";
import { MAX_DOCUMENT_BYTES, type Rejection, type RejectionCode } from "../readers/reader.ts";

export type Fetched =
  | { readonly url: string; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly rejected: Rejection };

export interface FetchOptions {
  /** For tests on loopback. */
  readonly allowPrivate?: boolean;
  /** For all of it, the body too: who sends drop by drop is cut off. */
  readonly timeoutMs?: number;
  /** Addresses that are fetched from though they are private. */
  readonly allowed?: readonly string[];
  /** How names are resolved, for tests. */
  readonly lookup?: LookupFunction;
}

/** Largest answer, unpacked, whatever its format takes from a file. */
const MAX_FETCHED_BYTES = 50_000_000;

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Never throws for what the other side does: every failure is a coded rejection. */
export async function fetchArticle(address: string, signal: AbortSignal, options: FetchOptions = {}): Promise<Fetched> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs ?? 20_000)]);
  let place = address;
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await request(url, bounded, options);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (!REDIRECTS.has(status) || location === undefined) return await takeBody(url, response);
      response.destroy();
      url = new URL(location, url);
      place = url.href;
    }
    throw new Error(`more than ${MAX_REDIRECTS} redirects`);
  } catch (error) {
    const reason = bounded.aborted && !signal.aborted ? "no answer in time" : describeFailure(error);
    const { code } = error instanceof Refused ? error : { code: "Unreadable" as const };
    return { rejected: { code, message: place === address ? reason : `it leads to ${place}: ${reason}` } };
  }
}

/** An answer that is not taken. */
class Refused extends Error {
  readonly code: RejectionCode;

  constructor(code: RejectionCode, message: string) {
    super(message);
    this.code = code;
  }
}

const UNREACHED = "the server cannot be reached";
/** Of the errors of a connection, by their codes: what they mean. */
const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no server of this name; check how it is spelt",
  EAI_AGAIN: "the name cannot be looked up now; check the network, then try again",
  ECONNREFUSED: "the server takes no connections there",
  ECONNRESET: "the server broke the connection (ECONNRESET)",
  EHOSTUNREACH: UNREACHED,
  ENETUNREACH: UNREACHED,
  ETIMEDOUT: UNREACHED,
};

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = "code" in error && typeof error.code === "string" ? FAILURES[error.code] : undefined;
  if (known !== undefined) return known;
  // The agent has no code for what it forbids, and speaks of itself.
  const forbidden = /^DNS lookup (\S+?)\(.* is not allowed/.exec(error.message)?.[1];
  return forbidden === undefined
    ? error.message
    : `${forbidden} is a private or reserved address, from which fetching is not allowed`;
}

function request(
  url: URL,
  signal: AbortSignal,
  { allowPrivate = false, allowed = [], lookup }: FetchOptions,
): Promise<http.IncomingMessage> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Error(`only http and https are fetched, not ${url.protocol}`);
  if (url.username !== "" || url.password !== "") throw new Error("an address with a user name is not fetched");
  const get = url.protocol === "https:" ? https.get : http.get;
  const headers = {
    accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, */*;q=0.5",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "newsgraph",
  };
  return new Promise((resolve, reject) => {
    const agent = useAgent(url.href, {
      allowPrivateIPAddress: allowPrivate,
      allowIPAddressList: [...allowed],
    });
    get(url, { agent, headers, signal, ...(lookup !== undefined && { lookup }) }, resolve).on("error", reject);
  });
}

async function takeBody(url: URL, response: http.IncomingMessage): Promise<Fetched> {
  const { statusCode, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    throw new Refused("Unreadable", `the server answered ${describeStatus(statusCode)}`);
  }
  const limit = Math.min(
    findReader(url.href, headers["content-type"])?.maxBytes ?? MAX_DOCUMENT_BYTES,
    MAX_FETCHED_BYTES,
  );
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decodeBody(response)) {
    size += chunk.length;
    if (size > limit) {
      response.destroy();
      throw new Refused("TooLarge", `more than ${limit} bytes`);
    }
    chunks.push(chunk);
  }
  const contentType = headers["content-type"];
  return { url: url.href, bytes: Buffer.concat(chunks), ...(contentType !== undefined && { contentType }) };
}

/** Unpacked on the way, so that the limit counts what comes out. @throws Error of an encoding that was not asked for */
function decodeBody(response: http.IncomingMessage): AsyncIterable<Buffer> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity") return response;
  const decoder = toDecoder(encoding);
  response.on("error", (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function toDecoder(encoding: string) {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  if (encoding === "br") return createBrotliDecompress();
  throw new Error(`the answer is encoded as ${encoding}, which was not asked for`);
}

function describeStatus(status: number | undefined): string {
  return status === undefined ? "without a status" : `${status} ${http.STATUS_CODES[status] ?? ""}`.trim();
}

/**
 * Fetches a page for ingest, with bounds on size, time and redirects, and only from public addresses: the agent checks the
 * address that is really connected to, at each redirect too, so a name that resolves to a private address does not help.
 */
import http from "node:http";
import https from "node:https";
import { useAgent } from "request-filtering-agent";
import { MAX_DOCUMENT_BYTES, type Rejection } from "../readers/reader.ts";

export type Fetched =
  | { readonly url: string; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly rejected: Rejection };

export interface FetchOptions {
  /** For tests on loopback. */
  readonly allowPrivate?: boolean;
  readonly timeoutMs?: number;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Never throws for what the other side does: every failure is a coded rejection. */
export async function fetchArticle(address: string, signal: AbortSignal, options: FetchOptions = {}): Promise<Fetched> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs ?? 20_000)]);
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await request(url, bounded, options.allowPrivate === true);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (!REDIRECTS.has(status) || location === undefined) return await takeBody(url, response);
      response.destroy();
      url = new URL(location, url);
    }
    return rejected(`${address}: more than ${MAX_REDIRECTS} redirects`);
  } catch (error) {
    if (bounded.aborted && !signal.aborted) return rejected(`${address}: no answer in time`);
    return rejected(`${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function request(url: URL, signal: AbortSignal, allowPrivate: boolean): Promise<http.IncomingMessage> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Error(`only http and https are fetched, not ${url.protocol}`);
  if (url.username !== "" || url.password !== "") throw new Error("an address with a user name is not fetched");
  const get = url.protocol === "https:" ? https.get : http.get;
  const headers = { accept: "text/html, text/plain;q=0.9", "accept-encoding": "identity", "user-agent": "newsgraph" };
  return new Promise((resolve, reject) => {
    const agent = useAgent(url.href, { allowPrivateIPAddress: allowPrivate });
    get(url, { agent, headers, signal }, resolve).on("error", reject);
  });
}

async function takeBody(url: URL, response: http.IncomingMessage): Promise<Fetched> {
  const { statusCode, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    return rejected(`${url.href}: answered ${statusCode ?? "nothing"}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_DOCUMENT_BYTES) {
      response.destroy();
      return { rejected: { code: "TooLarge", message: `${url.href}: more than ${MAX_DOCUMENT_BYTES} bytes` } };
    }
    chunks.push(chunk);
  }
  const contentType = headers["content-type"];
  return { url: url.href, bytes: Buffer.concat(chunks), ...(contentType !== undefined && { contentType }) };
}

function rejected(message: string): Fetched {
  return { rejected: { code: "Unreadable", message } };
}

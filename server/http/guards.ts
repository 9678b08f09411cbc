/** Guards in front of everything: which host was asked for, and which page asks. */
import type { IncomingMessage } from "node:http";
import { HttpError } from "./problem.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Refuses a Host header that is not ours. A page on another site can point its own name at 127.0.0.1 and then reads a
 * loopback server as same-origin (DNS rebinding); its Host header gives it away.
 * @param allowed host names without port; empty: any
 * @throws HttpError WrongHost
 */
export function checkHost(request: IncomingMessage, allowed: ReadonlySet<string>): void {
  if (allowed.size === 0) return;
  const name = toHostName(request.headers.host);
  if (name !== undefined && allowed.has(name)) return;
  throw new HttpError(
    "WrongHost",
    `This server does not answer for the host ${JSON.stringify(request.headers.host ?? "")}.`,
  );
}

/** Host names a server answers for: on loopback always a closed set, elsewhere what is configured. */
export function toAllowedHosts(host: string, configured: readonly string[]): ReadonlySet<string> {
  if (isLoopback(host)) return new Set([...LOOPBACK, host, ...configured]);
  return configured.length === 0 ? new Set() : new Set([...configured, ...LOOPBACK]);
}

function toHostName(host: string | undefined): string | undefined {
  return host === undefined ? undefined : /^(\[[0-9a-f:]+\]|[^:]+)(:\d+)?$/i.exec(host)?.[1]?.toLowerCase();
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that another site's page sends: forms and simple fetches cross origins without asking first.
 * Programs send neither header and pass.
 * @throws HttpError Forbidden
 */
export function checkOrigin(request: IncomingMessage, trusted: readonly string[]): void {
  if (SAFE_METHODS.has(request.method ?? "GET")) return;
  const { origin, host } = request.headers;
  if (origin !== undefined && trusted.includes(origin)) return;
  const site = request.headers["sec-fetch-site"];
  const isForeign =
    origin === undefined ? site === "cross-site" || site === "same-site" : toOriginHost(origin) !== host;
  if (isForeign) throw new HttpError("Forbidden", `A page of ${origin ?? "another site"} may not write here.`);
}

function toOriginHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** CORS for the configured origins, and for no other. */
export function toCorsHeaders(request: IncomingMessage, trusted: readonly string[]): Readonly<Record<string, string>> {
  const { origin } = request.headers;
  if (origin === undefined || !trusted.includes(origin)) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE",
    "Access-Control-Allow-Headers":
      "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID",
    "Access-Control-Expose-Headers":
      "ETag, Link, Location, X-Graph-Revision, X-Request-Id, Retry-After, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
    "Access-Control-Max-Age": "600",
    Vary: "Origin",
  };
}

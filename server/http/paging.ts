/** Opaque cursors, and the page that goes with a list. */
import { createHash } from "node:crypto";
import type { Page } from "../api/primitives.ts";
import { HttpError } from "./problem.ts";

interface PagedQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Position in a list; bound to the filters it was made for. */
export interface Place {
  readonly offset: number;
  readonly limit: number;
  toPage(total: number): Page;
}

/** Furthest position that a cursor may hold. */
const MAX_OFFSET = 10_000_000;

/** @throws HttpError InvalidInput if the cursor is not one of ours or belongs to other filters */
export function toPlace(query: PagedQuery): Place {
  const { cursor, limit, ...filters } = query;
  const digest = createHash("sha256").update(canonicalJson(filters)).digest("base64url").slice(0, 12);
  const offset = cursor === undefined ? 0 : parseCursor(cursor, digest);
  return {
    offset,
    limit,
    toPage(total) {
      const end = offset + limit;
      const next = end < total ? Buffer.from(`${digest}.${end}`).toString("base64url") : null;
      return { next, limit, total, totalRelation: "eq" };
    },
  };
}

function parseCursor(cursor: string, digest: string): number {
  const [made, position = ""] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  const offset = /^\d{1,8}$/.test(position) ? Number(position) : Number.NaN;
  if (made === undefined || !(offset <= MAX_OFFSET)) throw cursorError("not a cursor of this server");
  if (made !== digest) throw cursorError("belongs to a list with other filters; start again without a cursor");
  return offset;
}

function cursorError(detail: string): HttpError {
  return new HttpError("InvalidInput", `/query/cursor: ${detail}`, { errors: [{ pointer: "/query/cursor", detail }] });
}

function canonicalJson(value: object): string {
  return JSON.stringify(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `Link` header of a page (RFC 8288), or none on the last page. */
export function toLinkHeader(url: URL, next: string | null): Readonly<Record<string, string>> {
  if (next === null) return {};
  const target = new URL(url);
  target.searchParams.set("cursor", next);
  return { Link: `<${target.pathname}${target.search}>; rel="next"` };
}

/**
 * Opaque cursors, and the page that goes with a list. A cursor belongs to one list with its filters; it holds where the page
 * before ended, never a number of items to pass over, so that what comes in meanwhile doubles and hides nothing.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { KeyedPage, PageKey } from "../../cypher/graph-store.ts";
import { toKeyedPage } from "../../cypher/reads/page-keys.ts";
import type { Page } from "../api/primitives.ts";
import { HttpError } from "./problem.ts";

export interface PagedQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Place in a list whose order no later change turns over. */
export interface KeyedPlace {
  readonly after?: PageKey;
  readonly limit: number;
  toPage(page: Pick<KeyedPage<unknown>, "total" | "next">): Page;
}

const keySchema = z.array(z.union([z.string(), z.number()])).min(1);

/** @throws HttpError InvalidInput if the cursor is not one of ours, or of another list, or of other filters */
export function toKeyedPlace(query: PagedQuery, { pathname }: URL): KeyedPlace {
  const { cursor, limit, ...filters } = query;
  const list = toListDigest(pathname, filters);
  return {
    limit,
    ...(cursor !== undefined && { after: parseCursor(cursor, list, keySchema) }),
    toPage: ({ total, next }) => ({
      next: next === null ? null : toCursor(list, next),
      limit,
      total,
      totalRelation: "eq",
    }),
  };
}

/** A page out of a list that is all there already, in the order of its keys. */
export function cutPage<T>(
  items: readonly T[],
  { after, limit }: Pick<KeyedPlace, "after" | "limit">,
  { toKey, compare }: { toKey(item: T): PageKey; compare(a: PageKey, b: PageKey): number },
): KeyedPage<T> {
  const rest = after === undefined ? items : items.filter((item) => compare(toKey(item), after) > 0);
  return toKeyedPage(rest, { limit, total: items.length, toKey });
}

/** What a cursor is bound to: which list it is, and under which filters. */
export function toListDigest(pathname: string, filters: object): string {
  return toDigest(`${pathname} ${canonicalJson(filters)}`);
}

export function toCursor(list: string, position: unknown): string {
  const content = JSON.stringify([list, position]);
  return Buffer.from(`${toDigest(content)}${content}`).toString("base64url");
}

/** @throws HttpError InvalidInput if it is not one of ours, or of another list, or of other filters */
export function parseCursor<S extends z.ZodType>(
  cursor: string,
  list: string,
  schema: S,
  part: "query" | "body" = "query",
): z.output<S> {
  const text = Buffer.from(cursor, "base64url").toString();
  const [digest, content] = [text.slice(0, DIGEST_LENGTH), text.slice(DIGEST_LENGTH)];
  // The sum keeps out what was cut off or altered on its way; whatever passes was written here.
  if (digest !== toDigest(content)) throw cursorError("not a cursor of this server", part);
  const [made, position] = JSON.parse(content) as readonly [string, unknown];
  const result = schema.safeParse(position);
  if (made !== list || !result.success)
    throw cursorError("belongs to another list or to other filters; start again without a cursor", part);
  return result.data;
}

export function cursorError(detail: string, part: "query" | "body" = "query"): HttpError {
  const pointer = `/${part}/cursor`;
  return new HttpError("InvalidInput", `${pointer}: ${detail}`, { errors: [{ pointer, detail }] });
}

const DIGEST_LENGTH = 12;

function toDigest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, DIGEST_LENGTH);
}

function canonicalJson(value: object): string {
  return JSON.stringify(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `Link` header of a page (RFC 8288): the first one, and the next one if there is one. */
export function toLinkHeader(url: URL, next: string | null): Readonly<Record<"Link", string>> {
  const toLink = (cursor: string | null, relation: string): string => {
    const target = new URL(url);
    target.searchParams.delete("cursor");
    if (cursor !== null) target.searchParams.set("cursor", cursor);
    return `<${target.pathname}${target.search}>; rel="${relation}"`;
  };
  return { Link: [toLink(null, "first"), ...(next === null ? [] : [toLink(next, "next")])].join(", ") };
}

/** Pages of lists whose order changes with the graph: by rank among what was not given on the pages before. */
import { z } from "zod";
import type { Page } from "../api/primitives.ts";
import type { EndpointContext } from "./endpoint.ts";
import { cursorError, type PagedQuery, parseCursor, toCursor, toListDigest } from "./paging.ts";

/** Where a page ended. */
const positionSchema = z.tuple([
  z
    .int()
    .nonnegative()
    .nullable()
    .describe("revision of the graph at which the first items are those given, if there is one"),
  z.int().nonnegative().describe("number of items given"),
  z.int().positive().describe("number of pages given"),
  z.string().describe("name of the list of what was given; empty if it was not kept"),
]);

export interface RankedPlace {
  readonly limit: number;
  /** Number of items given on the pages before, and of those pages. */
  readonly offset: number;
  readonly pages: number;
  /** What was given on the pages before; undefined if it is not known, and the graph is the same as then. */
  readonly given: ReadonlySet<string> | undefined;
  /** The graph has changed since the first page: the first `offset` items may be others by now. */
  readonly changed: boolean;
  /**
   * @param ids of the items of this page; `more`: there are others; `steps`: as how many pages this one counts;
   * `mixed`: what was given by now was given at several revisions */
  toPage(
    ids: readonly string[],
    counts: { readonly total: number; readonly more: boolean; readonly steps?: number; readonly mixed?: boolean },
  ): Page;
}

type RankedContext = Pick<EndpointContext, "givenLists" | "getGraphRevision" | "url">;

/** @throws HttpError InvalidInput as `parseCursor`, and if the graph has changed and what was given is no longer known */
export async function toRankedPlace(
  query: PagedQuery,
  context: RankedContext,
  part: "query" | "body" = "query",
): Promise<RankedPlace> {
  const { cursor, limit, ...filters } = query;
  const { givenLists, url } = context;
  const list = toListDigest(url.pathname, filters);
  const revision = await context.getGraphRevision();
  const [before, offset, pages, name] =
    cursor === undefined ? [revision, 0, 0, ""] : parseCursor(cursor, list, positionSchema, part);
  const given = offset > 0 && name === "" ? undefined : givenLists.find(name);
  const changed = before !== revision;
  if (changed && given === undefined)
    throw cursorError(
      "the graph has changed, and what was given before is no longer known; start again without a cursor",
      part,
    );
  return {
    limit,
    offset,
    pages,
    given: given === undefined ? undefined : new Set(given),
    changed,
    toPage(ids, { total, more, steps = 1, mixed = changed }) {
      const kept = !more || given === undefined ? "" : givenLists.keep(name, ids);
      return {
        next: more ? toCursor(list, [mixed ? null : revision, offset + ids.length, pages + steps, kept]) : null,
        limit,
        total,
        totalRelation: "eq",
      };
    },
  };
}

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/**
 * One page of a list of which any stretch can be read by rank.
 * @throws HttpError InvalidInput as `toRankedPlace`
 */
export async function readRankedPage<T, Rest extends object>(
  query: PagedQuery,
  context: RankedContext & Pick<EndpointContext, "store">,
  read: (window: Window) => Promise<Rest & { readonly items: readonly T[]; readonly total: number }>,
  toId: (item: T) => string,
): Promise<Rest & { readonly items: readonly T[]; readonly page: Page }> {
  const place = await toRankedPlace(query, context);
  const { offset, limit, given } = place;
  const revision = await context.getGraphRevision();
  let found = await read(place.changed ? { offset: 0, limit: offset + limit } : { offset, limit });
  let start = place.changed ? 0 : offset;
  if (!place.changed && offset > 0 && (await context.store.getRevision()) !== revision) {
    if (given === undefined) throw cursorError("the graph is just changing; start again without a cursor");
    found = await read({ offset: 0, limit: offset + limit });
    start = 0;
  }
  const fresh = start > 0 || given === undefined ? found.items : found.items.filter((item) => !given.has(toId(item)));
  const items = fresh.slice(0, limit);
  const more = fresh.length > limit || start + found.items.length < found.total;
  return { ...found, items, page: place.toPage(items.map(toId), { total: found.total, more, mixed: start < offset }) };
}

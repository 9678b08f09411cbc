/** An expansion page by page: each gives the next neighbours by rank, with their relations to all that were given before. */
import type { z } from "zod";
import type { GraphStore, NeighbourCounts, NeighbourQuery, Subgraph } from "../cypher/graph-store.ts";
import type { neighboursQuerySchema } from "./api/filters.ts";
import type { Page } from "./api/primitives.ts";
import type { EndpointContext } from "./http/endpoint.ts";
import { cursorError } from "./http/paging.ts";
import { type RankedPlace, toRankedPlace } from "./http/ranked-paging.ts";
import { findNeighboursByPredicate } from "./neighbours-by-predicate.ts";
import { toNeighbourFilter } from "./wire/to-filter.ts";

type RankedQuery = z.output<typeof neighboursQuerySchema>;
/** `shown` counts what is given with the pages before. */
type Expansion = Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts };

interface Fresh {
  readonly found: Expansion;
  readonly ids: readonly string[];
  /** Steps that were taken, as `limitPerPredicate` counts them. */
  readonly steps: number;
}

/** @throws NotFound if none of the ids is known; HttpError InvalidInput as `toRankedPlace` */
export async function readExpansionPage(
  ids: readonly string[],
  query: RankedQuery,
  context: EndpointContext,
  part: "query" | "body",
): Promise<{ readonly expansion: Expansion; readonly page: Page }> {
  const { store } = context;
  const list = { ...query, ids };
  const place = await toRankedPlace(list, context, part);
  const find = createFind(store, ids, query);
  if (place.offset === 0) {
    const expansion = await find(query.limit, 1);
    const centres = hasMore(expansion) ? await resolve(store, ids) : new Set<string>();
    const fresh = expansion.entities.map(({ id }) => id).filter((id) => !centres.has(id));
    return { expansion, page: toPage(place, { found: expansion, ids: fresh, steps: 1 }) };
  }
  const centres = await resolve(store, ids);
  const given = place.given ?? (await recallGiven(find, place, centres));
  const fresh = await findFresh(find, place, new Set([...given, ...centres]));
  if (place.given === undefined && (await store.getRevision()) !== (await context.getGraphRevision()))
    throw cursorError("the graph is just changing; start again without a cursor", part);
  return { expansion: cut(fresh, centres), page: toPage(place, fresh) };
}

type Find = (limit: number, steps: number) => Promise<Expansion>;

function createFind(store: GraphStore, ids: readonly string[], query: RankedQuery): Find {
  const { rank, limitPerPredicate } = query;
  return (limit, steps) => {
    const question: NeighbourQuery = { ...toNeighbourFilter(ids, query), rank, limit };
    return limitPerPredicate === undefined
      ? store.getNeighbours(question)
      : findNeighboursByPredicate(store, question, limitPerPredicate * steps);
  };
}

/** Ids as they stand in the graph; unknown ones are left out. */
async function resolve(store: GraphStore, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(ids.map((id) => store.findCanonicalId(id)));
  return new Set(found.filter((id) => id !== undefined));
}

/** The graph is the same as then, so the first neighbours are those that were given. */
async function recallGiven(find: Find, { offset, pages }: RankedPlace, centres: ReadonlySet<string>) {
  const { entities } = await find(offset, pages);
  return new Set(entities.map(({ id }) => id).filter((id) => !centres.has(id)));
}

/** The first neighbours by rank that are not among those known, as many as a page takes. */
async function findFresh(
  find: Find,
  { offset, pages, limit }: RankedPlace,
  known: ReadonlySet<string>,
): Promise<Fresh> {
  let steps = 1;
  let most = offset + limit;
  for (;;) {
    const found = await find(most, pages + steps);
    const ids = found.entities.map(({ id }) => id).filter((id) => !known.has(id));
    // Some of those given rank further down by now, so that more than a page is new.
    if (ids.length > limit) most -= ids.length - limit;
    // What the next step by each predicate would give was all given by another.
    else if (ids.length === 0 && hasMore(found)) steps += 1;
    else return { found, ids, steps };
  }
}

function hasMore({ shown, counts }: Expansion): boolean {
  return shown.neighbours < counts.neighbours;
}

/** What is new: its relations to each other and to all that was given, and whoever stands at their ends. */
function cut({ found, ids }: Fresh, centres: ReadonlySet<string>): Expansion {
  const fresh = new Set(ids);
  const relations = found.relations.filter(({ subject, object }) => fresh.has(subject) || fresh.has(object));
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const entities = found.entities.filter(({ id }) => fresh.has(id) || ends.has(id) || centres.has(id));
  return { ...found, entities, relations };
}

function toPage(place: RankedPlace, { found, ids, steps }: Fresh): Page {
  return place.toPage(ids, { total: found.counts.neighbours, more: hasMore(found), steps });
}

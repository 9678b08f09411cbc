/** From query parameters, in the singular and repeatable, to the filters of the store. */
import type { z } from "zod";
import type { ClaimFilter, NeighbourQuery, RelationFilter } from "../../cypher/graph-store.ts";
import type { neighbourCountsQuerySchema } from "../api/filters.ts";

type Present<T> = { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined, which is not the same as a member that is undefined. */
export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}

type NeighbourFilters = z.output<typeof neighbourCountsQuerySchema>;
type RelationFilters = Pick<
  NeighbourFilters,
  | "predicate"
  | "polarity"
  | "from"
  | "to"
  | "timeField"
  | "minConfidence"
  | "source"
  | "attributedTo"
  | "minSources"
  | "contested"
>;

export function toClaimFilter(query: Omit<RelationFilters, "minSources" | "contested">): ClaimFilter {
  return present({
    predicates: query.predicate,
    polarities: query.polarity,
    from: query.from,
    to: query.to,
    timeField: query.timeField,
    minConfidence: query.minConfidence,
    sources: query.source,
    attributedTo: query.attributedTo,
  });
}

export function toRelationFilter(query: RelationFilters): RelationFilter {
  return { ...toClaimFilter(query), ...present({ minSources: query.minSources, contested: query.contested }) };
}

export function toNeighbourFilter(
  ids: readonly string[],
  query: NeighbourFilters,
): Omit<NeighbourQuery, "rank" | "limit"> {
  const { direction, depth, type, exclude } = query;
  return { ...toRelationFilter(query), ids, direction, depth, ...present({ types: type, exclude }) };
}

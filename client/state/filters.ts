import type { QueryValue } from "../api/request.ts";
import type { Polarity } from "../api/types.ts";

/** What the picture is narrowed to. An empty list means "all". */
export interface Filters {
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly polarities: readonly Polarity[];
  /** ISO dates, inclusive. */
  readonly from: string;
  readonly to: string;
  /** Which dates `from` and `to` are about; event dates are asked of the server. */
  readonly timeField: "published" | "event";
  /** Publishers; asked of the server, since an edge on the canvas only has their number. */
  readonly sources: readonly string[];
  /** Ids of those who say so; asked of the server, too. */
  readonly attributedTo: readonly string[];
  readonly minConfidence: number;
  readonly minSources: number;
  /** Relations that a node has in the whole graph, on the canvas or not. */
  readonly minDegree: number;
  readonly contested: boolean;
}

export const NO_FILTERS: Filters = {
  types: [],
  predicates: [],
  polarities: [],
  from: "",
  to: "",
  timeField: "published",
  sources: [],
  attributedTo: [],
  minConfidence: 0,
  minSources: 1,
  minDegree: 0,
  contested: false,
};

export type FilterName =
  | "types"
  | "predicates"
  | "polarities"
  | "dates"
  | "sources"
  | "attributedTo"
  | "minConfidence"
  | "minSources"
  | "minDegree"
  | "contested";

export function countActive(filters: Filters): number {
  const dates = filters.from !== "" || filters.to !== "" ? 1 : 0;
  const { types, predicates, polarities, sources, attributedTo } = filters;
  const lists = [types, predicates, polarities, sources, attributedTo].filter((list) => list.length > 0).length;
  const bounds = [filters.minConfidence > 0, filters.minSources > 1, filters.minDegree > 0, filters.contested];
  return lists + dates + bounds.filter(Boolean).length;
}

/** The filters as the parameters of a request that gives a graph. */
export function toQuery(filters: Filters): Readonly<Record<string, QueryValue>> {
  return {
    type: filters.types,
    predicate: filters.predicates,
    polarity: filters.polarities,
    from: filters.from,
    to: filters.to,
    timeField: filters.timeField === "event" && (filters.from !== "" || filters.to !== "") ? "event" : undefined,
    source: filters.sources,
    attributedTo: filters.attributedTo,
    minConfidence: filters.minConfidence > 0 ? filters.minConfidence : undefined,
    minSources: filters.minSources > 1 ? filters.minSources : undefined,
    contested: filters.contested,
  };
}

/** Takes a value into a list or out of it. */
export function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** The filters as parameters of a request for paths, where `from` and `to` are entities and types do not count. */
export function toPathQuery(filters: Filters): Readonly<Record<string, QueryValue>> {
  return toQuery({ ...filters, types: [], from: "", to: "" });
}

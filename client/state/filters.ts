import type { EdgeAttributes } from "../../server/api/graph.ts";
import type { QueryValue } from "../api/request.ts";
import type { Polarity } from "../api/types.ts";
import type { Canvas } from "./canvas.ts";

/** What the picture is narrowed to. An empty list means "all". */
export interface Filters {
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly polarities: readonly Polarity[];
  /** ISO dates of publication, inclusive. */
  readonly from: string;
  readonly to: string;
  /** Publishers; asked of the server, since an edge on the canvas only has their number. */
  readonly sources: readonly string[];
  readonly minConfidence: number;
  readonly minSources: number;
  readonly contested: boolean;
}

export const NO_FILTERS: Filters = {
  types: [],
  predicates: [],
  polarities: [],
  from: "",
  to: "",
  sources: [],
  minConfidence: 0,
  minSources: 1,
  contested: false,
};

export type FilterName =
  | "types"
  | "predicates"
  | "polarities"
  | "dates"
  | "sources"
  | "minConfidence"
  | "minSources"
  | "contested";

type EdgeTest = (edge: EdgeAttributes, key: string) => boolean;

/** Ends of a day, month or year written as an ISO prefix compare as text once padded. */
function startsBefore(date: string | undefined, limit: string): boolean {
  return date === undefined ? false : date <= `${limit}\uffff`;
}

function endsAfter(date: string | undefined, limit: string): boolean {
  return date === undefined ? false : `${date}\uffff` >= limit;
}

/** One test for each edge filter that is set. `bySource` holds the edge keys that the server gave for the chosen sources. */
function toEdgeTests(filters: Filters, bySource: ReadonlySet<string> | null): ReadonlyMap<FilterName, EdgeTest> {
  const tests = new Map<FilterName, EdgeTest>();
  if (filters.predicates.length > 0) {
    const predicates = new Set(filters.predicates);
    tests.set("predicates", (edge) => predicates.has(edge.predicate));
  }
  if (filters.polarities.length > 0)
    tests.set("polarities", (edge) => filters.polarities.some((polarity) => edge[polarity] > 0));
  if (filters.from !== "" || filters.to !== "") {
    tests.set(
      "dates",
      (edge) =>
        (filters.from === "" || endsAfter(edge.lastSeen, filters.from)) &&
        (filters.to === "" || startsBefore(edge.firstSeen, filters.to)),
    );
  }
  if (filters.minConfidence > 0) tests.set("minConfidence", (edge) => edge.confidence >= filters.minConfidence);
  if (filters.minSources > 1) tests.set("minSources", (edge) => edge.sources >= filters.minSources);
  if (filters.contested) tests.set("contested", (edge) => edge.contested);
  if (filters.sources.length > 0 && bySource !== null) tests.set("sources", (_, key) => bySource.has(key));
  return tests;
}

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** For each filter that is set: how many nodes or edges it hides when it stands alone. */
  readonly hiddenBy: ReadonlyMap<FilterName, { readonly nodes: number; readonly edges: number }>;
}

/** Counts for each test the edges it fails, and tells whether all passed. */
function passes(
  edge: EdgeAttributes,
  key: string,
  tests: ReadonlyMap<FilterName, EdgeTest>,
  failures: Map<FilterName, number>,
): boolean {
  let all = true;
  for (const [name, test] of tests) {
    if (test(edge, key)) continue;
    all = false;
    failures.set(name, (failures.get(name) ?? 0) + 1);
  }
  return all;
}

function findOfType(canvas: Canvas, types: ReadonlySet<string>, keep: ReadonlySet<string>): ReadonlySet<string> {
  if (types.size === 0) return new Set(canvas.nodes.keys());
  return new Set([...canvas.nodes].flatMap(([id, node]) => (types.has(node.type) || keep.has(id) ? [id] : [])));
}

/**
 * Which nodes and edges the filters let through. A node that has edges on the canvas but none left under the filters goes with
 * them, so that what remains can be read; `keep` (the selection) stays in any case.
 */
export function findVisible(
  canvas: Canvas,
  filters: Filters,
  bySource: ReadonlySet<string> | null,
  keep: ReadonlySet<string>,
): Visibility {
  const tests = toEdgeTests(filters, bySource);
  const failures = new Map<FilterName, number>([...tests.keys()].map((name) => [name, 0]));
  const ofType = findOfType(canvas, new Set(filters.types), keep);
  const connected = new Set<string>();
  const linked = new Set<string>();
  const edges = new Set<string>();
  let hiddenByType = 0;
  for (const [key, { source, target, attributes }] of canvas.edges) {
    connected.add(source).add(target);
    const ends = ofType.has(source) && ofType.has(target);
    if (!ends) hiddenByType += 1;
    if (!passes(attributes, key, tests, failures) || !ends) continue;
    edges.add(key);
    linked.add(source).add(target);
  }
  const isLeft = (id: string): boolean => tests.size === 0 || linked.has(id) || !connected.has(id) || keep.has(id);
  const hiddenBy = new Map<FilterName, { nodes: number; edges: number }>();
  if (filters.types.length > 0) hiddenBy.set("types", { nodes: canvas.nodes.size - ofType.size, edges: hiddenByType });
  for (const [name, count] of failures) hiddenBy.set(name, { nodes: 0, edges: count });
  return { nodes: new Set([...ofType].filter(isLeft)), edges, hiddenBy };
}

export function countActive(filters: Filters): number {
  const dates = filters.from !== "" || filters.to !== "" ? 1 : 0;
  const lists = [filters.types, filters.predicates, filters.polarities, filters.sources].filter(
    (list) => list.length > 0,
  ).length;
  return (
    lists + dates + (filters.minConfidence > 0 ? 1 : 0) + (filters.minSources > 1 ? 1 : 0) + (filters.contested ? 1 : 0)
  );
}

/** The filters as the parameters of a request that gives a graph. */
export function toQuery(filters: Filters): Readonly<Record<string, QueryValue>> {
  return {
    type: filters.types,
    predicate: filters.predicates,
    polarity: filters.polarities,
    from: filters.from,
    to: filters.to,
    source: filters.sources,
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

import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";
import type { QueryValue } from "../api/request.ts";
import type { Polarity } from "../api/types.ts";
import type { Canvas } from "./canvas.ts";

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

type EdgeTest = (edge: EdgeAttributes, key: string) => boolean;

/** Ends of a day, month or year written as an ISO prefix compare as text once padded. */
function startsBefore(date: string | undefined, limit: string): boolean {
  return date === undefined ? false : date <= `${limit}\uffff`;
}

function endsAfter(date: string | undefined, limit: string): boolean {
  return date === undefined ? false : `${date}\uffff` >= limit;
}

/** Keys of the edges that the server lets through, by filter and under `all` of its filters together. */
export type PassingEdges = ReadonlyMap<FilterName | "all", ReadonlySet<string>>;

/** One test for each edge filter that is set. A filter that the server has not answered yet lets all through. */
function toEdgeTests(filters: Filters, passing: PassingEdges): ReadonlyMap<FilterName, EdgeTest> {
  const tests = new Map<FilterName, EdgeTest>();
  if (filters.predicates.length > 0) {
    const predicates = new Set(filters.predicates);
    tests.set("predicates", (edge) => predicates.has(edge.predicate));
  }
  if (filters.polarities.length > 0)
    tests.set("polarities", (edge) => filters.polarities.some((polarity) => edge[polarity] > 0));
  if (filters.timeField === "published" && (filters.from !== "" || filters.to !== "")) {
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
  for (const [name, keys] of passing) if (name !== "all") tests.set(name, (_, key) => keys.has(key));
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

type NodeFilterName = "types" | "minDegree";

/** For each filter on nodes that is set: the nodes it hides. */
function findHidden(
  canvas: Canvas,
  filters: Filters,
  keep: ReadonlySet<string>,
): ReadonlyMap<NodeFilterName, ReadonlySet<string>> {
  const hidden = new Map<NodeFilterName, Set<string>>();
  const hide = (name: NodeFilterName, test: (node: NodeAttributes) => boolean): void => {
    const ids = new Set<string>();
    for (const [id, node] of canvas.nodes) if (!test(node) && !keep.has(id)) ids.add(id);
    hidden.set(name, ids);
  };
  const types: ReadonlySet<string> = new Set(filters.types);
  if (types.size > 0) hide("types", ({ type }) => types.has(type));
  if (filters.minDegree > 0) hide("minDegree", ({ degree }) => degree >= filters.minDegree);
  return hidden;
}

const NOTHING_HIDDEN: Visibility["hiddenBy"] = new Map();

/**
 * Which nodes and edges the filters let through. A node that has edges on the canvas but none left under the filters goes with
 * them, so that what remains can be read; `keep` (the selection) stays in any case.
 */
export function findVisible(
  canvas: Canvas,
  filters: Filters,
  passing: PassingEdges,
  keep: ReadonlySet<string>,
): Visibility {
  const hidden = findHidden(canvas, filters, keep);
  const tests = toEdgeTests(filters, passing);
  const together = passing.get("all");
  if (tests.size === 0 && hidden.size === 0)
    return { nodes: new Set(canvas.nodes.keys()), edges: new Set(canvas.edges.keys()), hiddenBy: NOTHING_HIDDEN };
  const failures = new Map<FilterName, number>([...hidden.keys(), ...tests.keys()].map((name) => [name, 0]));
  const connected = new Set<string>();
  const linked = new Set<string>();
  const edges = new Set<string>();
  for (const [key, { source, target, attributes }] of canvas.edges) {
    let ends = true;
    for (const [name, ids] of hidden) {
      if (!ids.has(source) && !ids.has(target)) continue;
      ends = false;
      failures.set(name, (failures.get(name) ?? 0) + 1);
    }
    if (tests.size > 0) connected.add(source).add(target);
    if (!passes(attributes, key, tests, failures) || !ends || together?.has(key) === false) continue;
    edges.add(key);
    if (tests.size > 0) linked.add(source).add(target);
  }
  const isLeft = (id: string): boolean => linked.has(id) || !connected.has(id) || keep.has(id);
  const out = [...hidden.values()];
  const isHidden = (id: string): boolean => out.some((ids) => ids.has(id));
  const nodes = new Set([...canvas.nodes.keys()].filter((id) => !isHidden(id) && isLeft(id)));
  const hiddenBy = new Map<FilterName, { nodes: number; edges: number }>();
  for (const [name, count] of failures)
    hiddenBy.set(name, { nodes: hidden.get(name as NodeFilterName)?.size ?? 0, edges: count });
  return { nodes, edges, hiddenBy };
}

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

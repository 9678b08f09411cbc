import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";
import type { Canvas, Ids } from "./canvas.ts";
import { type CanvasIndex, getIndex } from "./canvas-index.ts";
import type { FilterName, Filters } from "./filters.ts";

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
  readonly nodes: Ids;
  readonly edges: Ids;
  /** Nothing on the canvas is hidden. */
  readonly whole: boolean;
  /** For each filter that is set: how many nodes or edges it hides when it stands alone. */
  readonly hiddenBy: ReadonlyMap<FilterName, { readonly nodes: number; readonly edges: number }>;
}

/** What a filter fails, beside how many. */
interface Failing<Test> {
  readonly name: FilterName;
  readonly test: Test;
  nodes: number;
  edges: number;
}

type NodeTest = (node: NodeAttributes) => boolean;

/** One test for each node filter that is set. */
function toNodeTests(filters: Filters): ReadonlyMap<FilterName, NodeTest> {
  const tests = new Map<FilterName, NodeTest>();
  const types: ReadonlySet<string> = new Set(filters.types);
  if (types.size > 0) tests.set("types", ({ type }) => types.has(type));
  if (filters.minDegree > 0) tests.set("minDegree", ({ degree }) => degree >= filters.minDegree);
  return tests;
}

function toFailing<Test>(tests: ReadonlyMap<FilterName, Test>): readonly Failing<Test>[] {
  return [...tests].map(([name, test]) => ({ name, test, nodes: 0, edges: 0 }));
}

/** For each node the filters that hide it, a bit for each; 0 where none does. */
function findHidden({ ids, nodes }: CanvasIndex, failing: readonly Failing<NodeTest>[], keep: ReadonlySet<string>) {
  const hidden = new Uint8Array(ids.length);
  for (const [bit, filter] of failing.entries())
    nodes.forEach((node, place) => {
      if (filter.test(node) || keep.has(ids[place] ?? "")) return;
      hidden[place] = (hidden[place] ?? 0) | (1 << bit);
      filter.nodes += 1;
    });
  return hidden;
}

const NOTHING_HIDDEN: Visibility["hiddenBy"] = new Map();

/** Counts for each filter the edge if it fails it, and tells whether all let it through. */
function passes(attributes: EdgeAttributes, key: string, failing: readonly Failing<EdgeTest>[]): boolean {
  let all = true;
  for (const filter of failing) {
    if (filter.test(attributes, key)) continue;
    all = false;
    filter.edges += 1;
  }
  return all;
}

/** Counts an edge for the filters that hide one of its ends. @param ends a bit for each of these filters */
function countHidden(failing: readonly Failing<NodeTest>[], ends: number): void {
  let rest = ends;
  for (const filter of failing) {
    filter.edges += rest & 1;
    rest >>= 1;
  }
}

/** Whether a node has an edge on the canvas, and one that is left. */
const LINKED = 1;
const LEFT = 2;

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
  const [byNode, byEdge] = [toFailing(toNodeTests(filters)), toFailing(toEdgeTests(filters, passing))];
  if (byNode.length + byEdge.length === 0 && !passing.has("all"))
    return { nodes: canvas.nodes, edges: canvas.edges, whole: true, hiddenBy: NOTHING_HIDDEN };
  const index = getIndex(canvas);
  const together = passing.get("all");
  const hidden = findHidden(index, byNode, keep);
  const links = new Uint8Array(index.ids.length);
  const edges = new Set<string>();
  let at = 0;
  // The first click runs this before it is compiled: no pairs are made for each edge.
  for (const { key, attributes } of index.edges) {
    const source = index.sources[at] ?? 0;
    const target = index.targets[at] ?? 0;
    at += 1;
    const ends = (hidden[source] ?? 0) | (hidden[target] ?? 0);
    if (ends !== 0) countHidden(byNode, ends);
    const isLeft = passes(attributes, key, byEdge) && ends === 0 && together?.has(key) !== false;
    if (isLeft) edges.add(key);
    const link = isLeft ? LINKED | LEFT : LINKED;
    links[source] = (links[source] ?? 0) | link;
    links[target] = (links[target] ?? 0) | link;
  }
  const nodes = new Set<string>();
  index.ids.forEach((id, place) => {
    const isLeft = byEdge.length === 0 || links[place] !== LINKED || keep.has(id);
    if (hidden[place] === 0 && isLeft) nodes.add(id);
  });
  const hiddenBy = new Map<FilterName, { nodes: number; edges: number }>();
  for (const { name, nodes: fewer, edges: lost } of [...byNode, ...byEdge])
    hiddenBy.set(name, { nodes: fewer, edges: lost });
  return { nodes, edges, whole: false, hiddenBy };
}

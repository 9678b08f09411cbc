import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { createRandom } from "./seeded.ts";

export interface MetricsRequest {
  readonly order: number;
  /** Places of the two ends of each edge, one after the other. */
  readonly ends: Uint32Array;
  /** How much each edge holds: its independent sources. */
  readonly weights: Float32Array;
}

/** One number for each node, in the order of the request. */
export interface MetricsAnswer {
  /** Group of a node, counted from 0, the largest first; -1 for a node that stands alone. */
  readonly groups: Int32Array;
  /** Different nodes it is linked to. */
  readonly links: Float32Array;
  /** PageRank: how much it is linked to by what is much linked to. */
  readonly rank: Float32Array;
  /** Share of shortest ways that lead through it; null where working it out would take minutes. */
  readonly bridge: Float32Array | null;
}

/** Betweenness takes nodes times edges steps. */
const MOST_BRIDGING = 20_000_000;

// CommonJS packages whose types describe them as ES modules: the default import is the function itself.
const louvain = louvainModule as unknown as (typeof louvainModule)["default"];
const betweenness = betweennessModule as unknown as (typeof betweennessModule)["default"];
const pagerank = pagerankModule as unknown as (typeof pagerankModule)["default"];

function toGraph({ order, ends, weights }: MetricsRequest): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let at = 0; at < order; at += 1) graph.addNode(String(at));
  weights.forEach((weight, at) => {
    const [source, target] = [ends[at * 2] ?? 0, ends[at * 2 + 1] ?? 0];
    if (source === target) return;
    graph.updateUndirectedEdge(source, target, (given) => ({ weight: Number(given["weight"] ?? 0) + weight }));
  });
  return graph;
}

/** Numbers the groups by size, so that the same graph gives the same colours. */
function toGroups(graph: UndirectedGraph): Int32Array {
  const groups = new Int32Array(graph.order).fill(-1);
  if (graph.size === 0) return groups;
  const found = louvain(graph, { getEdgeWeight: "weight", rng: createRandom(1) });
  const sizes = new Map<number, number>();
  for (const group of Object.values(found)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const largest = [...sizes]
    .filter(([, size]) => size > 1)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const places = new Map(largest.map(([group], place) => [group, place]));
  for (const [node, group] of Object.entries(found)) groups[Number(node)] = places.get(group) ?? -1;
  return groups;
}

function toNumbers(order: number, values: Readonly<Record<string, number>>): Float32Array {
  return Float32Array.from({ length: order }, (_, at) => values[at] ?? 0);
}

/** Groups and measures of a graph without its directions. The same request gives the same answer. */
export function computeMetrics(request: MetricsRequest): MetricsAnswer {
  const graph = toGraph(request);
  const { order } = request;
  const rank =
    graph.size === 0 ? {} : pagerank(graph, { getEdgeWeight: "weight", maxIterations: 200, tolerance: 1e-5 });
  const bridging = graph.size > 0 && order * graph.size <= MOST_BRIDGING;
  return {
    groups: toGroups(graph),
    links: Float32Array.from({ length: order }, (_, at) => graph.degree(String(at))),
    rank: toNumbers(order, rank),
    bridge: bridging ? toNumbers(order, betweenness(graph, { getEdgeWeight: null })) : null,
  };
}

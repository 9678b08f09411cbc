import type { NodeAttributes } from "../../server/api/graph.ts";
import type { Canvas, CanvasEdge } from "./canvas.ts";

type Parts = Pick<Canvas, "nodes" | "edges">;

/** A canvas by numbers: what goes through all of it does not look up an id at every step. */
export interface CanvasIndex {
  readonly ids: readonly string[];
  readonly nodes: readonly NodeAttributes[];
  /** In the order of the canvas. */
  readonly edges: readonly CanvasEdge[];
  /** For each edge the places of its two ends in `ids`. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly findPlace: (id: string) => number | undefined;
  /** The edges of a node; a loop is there once. */
  readonly getEdges: (id: string) => readonly CanvasEdge[];
}

/** Places of the edges of each node, one node after the other, and where each node's begin. */
function gather(
  order: number,
  sources: Uint32Array,
  targets: Uint32Array,
): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(order + 1);
  const count = (end: number): void => {
    starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  };
  sources.forEach((source, at) => {
    count(source);
    if (targets[at] !== source) count(targets[at] ?? 0);
  });
  for (let at = 0; at < order; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(starts[order] ?? 0);
  const put = (end: number, place: number): void => {
    const slot = next[end] ?? 0;
    places[slot] = place;
    next[end] = slot + 1;
  };
  sources.forEach((source, at) => {
    put(source, at);
    if (targets[at] !== source) put(targets[at] ?? 0, at);
  });
  return { starts, places };
}

function createIndex(canvas: Parts): CanvasIndex {
  const ids = [...canvas.nodes.keys()];
  const edges = [...canvas.edges.values()];
  const placeOf = new Map<string, number>();
  ids.forEach((id, place) => {
    placeOf.set(id, place);
  });
  const sources = new Uint32Array(edges.length);
  const targets = new Uint32Array(edges.length);
  edges.forEach(({ source, target }, at) => {
    sources[at] = placeOf.get(source) ?? 0;
    targets[at] = placeOf.get(target) ?? 0;
  });
  let gathered: ReturnType<typeof gather> | undefined;
  const getEdges = (id: string): readonly CanvasEdge[] => {
    const place = placeOf.get(id);
    if (place === undefined) return [];
    gathered ??= gather(ids.length, sources, targets);
    const own = gathered.places.subarray(gathered.starts[place], gathered.starts[place + 1]);
    return [...own].flatMap((at) => edges[at] ?? []);
  };
  const nodes = [...canvas.nodes.values()];
  return { ids, nodes, edges, sources, targets, findPlace: (id) => placeOf.get(id), getEdges };
}

const known = new WeakMap<Canvas["edges"], CanvasIndex>();

/** Made once for a canvas. */
export function getIndex(canvas: Parts): CanvasIndex {
  const made = known.get(canvas.edges) ?? createIndex(canvas);
  known.set(canvas.edges, made);
  return made;
}

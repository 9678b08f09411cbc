import type { NodeAttributes } from "../../server/api/graph.ts";
import type { Canvas, CanvasEdge } from "./canvas.ts";
import { matchPlaces, NEW } from "./match-places.ts";
import { runAtOnce, type Steps } from "./slices.ts";

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
interface Gathered {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function gather(order: number, sources: Uint32Array, targets: Uint32Array): Gathered {
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

/** Nodes that are looked for among all; from the next one on, a map of all places is made. */
const MOST_SOUGHT = 40;

function createFindPlace(ids: readonly string[]): CanvasIndex["findPlace"] {
  let placeOf: Map<string, number> | undefined;
  let sought = 0;
  return (id) => {
    sought += 1;
    if (placeOf === undefined && sought <= MOST_SOUGHT) {
      const place = ids.indexOf(id);
      return place < 0 ? undefined : place;
    }
    if (placeOf === undefined) {
      placeOf = new Map();
      for (let place = 0; place < ids.length; place += 1) placeOf.set(ids[place] ?? "", place);
    }
    return placeOf.get(id);
  };
}

/** Nodes whose edges are looked for among all; from the next one on, the edges of every node are gathered. */
const MOST_SEARCHES = 4;

function createGetEdges({ ids, edges, sources, targets, findPlace }: Omit<CanvasIndex, "getEdges">) {
  let gathered: Gathered | undefined;
  let searches = 0;
  return (id: string): readonly CanvasEdge[] => {
    const place = findPlace(id);
    if (place === undefined) return [];
    if (gathered === undefined && searches < MOST_SEARCHES) {
      searches += 1;
      return edges.filter((_, at) => sources[at] === place || targets[at] === place);
    }
    gathered ??= gather(ids.length, sources, targets);
    const own = gathered.places.subarray(gathered.starts[place], gathered.starts[place + 1]);
    return [...own].flatMap((at) => edges[at] ?? []);
  };
}

/** A canvas with its lists. */
interface Listed {
  readonly canvas: Parts;
  readonly index: Pick<CanvasIndex, "ids" | "edges">;
}

interface Known extends Listed {
  readonly index: CanvasIndex;
}

/** How the nodes and edges of a canvas lie to those of another: for each its place there, or NEW. */
export function* matchCanvas(
  before: Listed,
  now: Listed,
): Steps<{ readonly nodes: Int32Array; readonly edges: Int32Array }> {
  const list = ({ index, canvas }: Listed) => ({
    nodes: { list: index.ids, byId: canvas.nodes },
    edges: { list: index.edges.map(({ key }) => key), byId: canvas.edges },
  });
  const [one, other] = [list(before), list(now)];
  return {
    nodes: yield* matchPlaces(one.nodes, other.nodes),
    edges: yield* matchPlaces(one.edges, other.edges),
  };
}

/** @param before of a canvas much like this one: what both have is not looked up by id */
function createIndex(canvas: Parts, before: Known | undefined): CanvasIndex {
  const ids = [...canvas.nodes.keys()];
  const edges = [...canvas.edges.values()];
  const findPlace = createFindPlace(ids);
  const sources = new Uint32Array(edges.length);
  const targets = new Uint32Array(edges.length);
  const lookUp = ({ source, target }: CanvasEdge, at: number): void => {
    sources[at] = findPlace(source) ?? 0;
    targets[at] = findPlace(target) ?? 0;
  };
  if (before === undefined) edges.forEach(lookUp);
  else {
    const places = runAtOnce(matchCanvas(before, { index: { ids, edges }, canvas }));
    const nowAt = new Uint32Array(before.index.ids.length);
    places.nodes.forEach((was, place) => {
      if (was !== NEW) nowAt[was] = place;
    });
    edges.forEach((edge, at) => {
      const was = places.edges[at] ?? NEW;
      const known = before.index.edges[was];
      if (known !== edge && (known?.source !== edge.source || known.target !== edge.target)) {
        lookUp(edge, at);
        return;
      }
      sources[at] = nowAt[before.index.sources[was] ?? 0] ?? 0;
      targets[at] = nowAt[before.index.targets[was] ?? 0] ?? 0;
    });
  }
  const index = { ids, nodes: [...canvas.nodes.values()], edges, sources, targets, findPlace };
  return { ...index, getEdges: createGetEdges(index) };
}

const known = new WeakMap<Canvas["edges"], CanvasIndex>();
/** The index made last: the next canvas is most often one step away from it. */
let latest: Known | undefined;

/** Made once for a canvas. */
export function getIndex(canvas: Parts): CanvasIndex {
  const index = known.get(canvas.edges) ?? createIndex(canvas, latest);
  known.set(canvas.edges, index);
  latest = { index, canvas: { nodes: canvas.nodes, edges: canvas.edges } };
  return index;
}

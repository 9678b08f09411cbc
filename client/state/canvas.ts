import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";
import type { GraphParts } from "../api/types.ts";

export interface CanvasEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** An expansion that put nodes on the canvas, kept so that a link can repeat it. */
export interface Expansion {
  readonly id: string;
  readonly predicate?: string;
}

/** Ids that are looked up far more often than they are listed: a set of them, or what is kept under them. */
export interface Ids {
  readonly size: number;
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** What lies on the canvas, before filters. */
export interface Canvas {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
  readonly expansions: readonly Expansion[];
  /** Nodes put on the canvas by name: by a search, a path or an answer. */
  readonly added: readonly string[];
  /** Only what was added is there, not the overview. */
  readonly alone: boolean;
  /** Where nodes lie that were saved with their places; others are laid out around them. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Nodes taken off by hand; overview and links leave them out. */
  readonly removed: readonly string[];
}

export const EMPTY_CANVAS: Canvas = {
  nodes: new Map(),
  edges: new Map(),
  expansions: [],
  added: [],
  alone: false,
  removed: [],
};

/** Adds a graph; what is there already keeps its place and takes the newer numbers. Edges without both ends are left out. */
export function addGraph(canvas: Canvas, graph: GraphParts, expansion?: Expansion): Canvas {
  const nodes = new Map(canvas.nodes);
  const edges = new Map(canvas.edges);
  for (const node of graph.nodes) nodes.set(node.key, node.attributes);
  for (const edge of graph.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) {
      edges.set(edge.key, edge);
    }
  }
  const arrived = new Set(graph.nodes.map((node) => node.key));
  return {
    ...canvas,
    nodes,
    edges,
    expansions: expansion === undefined ? canvas.expansions : [...canvas.expansions, expansion],
    removed: canvas.removed.filter((id) => !arrived.has(id)),
  };
}

/** The same nodes, told by name: a link to them needs no overview and no expansions. */
export function nameNodes(canvas: Canvas): Canvas {
  return { ...canvas, expansions: [], removed: [], added: [...canvas.nodes.keys()], alone: true };
}

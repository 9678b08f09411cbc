import type { MultiDirectedGraph } from "graphology";
import type { Canvas, CanvasEdge } from "../state/canvas.ts";
import type { EdgeAppearance, NodeAppearance } from "./appearance.ts";
import { fanOut } from "./fan-out.ts";
import { createSlot, type EdgeRow, type NodeRow, type Slot } from "./rows.ts";

/** Nodes by id with where they belong, in layout units. */
export type Places = readonly (readonly [string, { readonly x: number; readonly y: number }])[];

/** What was done to a graph since it was drawn. */
export interface Changes {
  /** Ids of nodes and keys of edges that came, or came to hold something else. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Where what went was drawn. */
  readonly gone: readonly Slot<NodeAppearance | EdgeAppearance>[];
}

type Drawn = MultiDirectedGraph<NodeRow, EdgeRow>;

/** Takes out what the canvas no longer has. Gives where it was drawn. */
function drop(graph: Drawn, canvas: Canvas): Changes["gone"] {
  const gone: Slot<NodeAppearance | EdgeAppearance>[] = [];
  for (const key of graph.edges()) {
    if (canvas.edges.has(key)) continue;
    gone.push(graph.getEdgeAttribute(key, "slot"));
    graph.dropEdge(key);
  }
  for (const id of graph.nodes()) {
    if (canvas.nodes.has(id)) continue;
    gone.push(graph.getNodeAttribute(id, "slot"));
    graph.dropNode(id);
  }
  return gone;
}

/**
 * Brings a graph in line with the canvas. Lines that stand keep their bend; those that come fan out with what lies beside them.
 * @param getStart where a node that is new begins, in layout units
 */
export function syncGraph(
  graph: Drawn,
  canvas: Canvas,
  getStart: (id: string) => { readonly x: number; readonly y: number },
): Changes {
  const gone = drop(graph, canvas);
  const nodes: string[] = [];
  const edges: string[] = [];
  for (const [id, entity] of canvas.nodes) {
    const known = graph.hasNode(id);
    if (known && graph.getNodeAttribute(id, "entity") === entity) continue;
    nodes.push(id);
    if (!known) graph.addNode(id, { ...getStart(id), entity, slot: createSlot(id) });
    else {
      graph.setNodeAttribute(id, "entity", entity);
      // Its disc may have another size, and lines end at its rim.
      edges.push(...graph.edges(id));
    }
  }
  const arrived: CanvasEdge[] = [];
  for (const [key, edge] of canvas.edges) {
    if (!graph.hasEdge(key)) arrived.push(edge);
    else if (graph.getEdgeAttribute(key, "relation") !== edge.attributes) {
      graph.setEdgeAttribute(key, "relation", edge.attributes);
      edges.push(key);
    }
  }
  const curvatures = fanOut(graph.size === 0 ? arrived : [...listBeside(graph, canvas, arrived), ...arrived]);
  for (const { key, source, target, attributes: relation } of arrived) {
    const curvature = curvatures.get(key) ?? 0;
    graph.addDirectedEdgeWithKey(key, source, target, { relation, curvature, slot: createSlot(key) });
    edges.push(key);
  }
  return { nodes, edges, gone };
}

/** Edges of the graph between the same nodes as those that arrive. */
function listBeside(graph: Drawn, { edges }: Canvas, arrived: readonly CanvasEdge[]): readonly CanvasEdge[] {
  const keys = new Set<string>();
  for (const { source, target } of arrived)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ])
      for (const key of graph.edges(one, other)) keys.add(key);
  return [...keys].flatMap((key) => edges.get(key) ?? []);
}

/** Puts nodes where they belong, in layout units, and gives the ids of those that stood elsewhere. */
export function placeNodes(graph: MultiDirectedGraph<NodeRow, EdgeRow>, places: Places): readonly string[] {
  const moved: string[] = [];
  for (const [id, { x, y }] of places) {
    if (!graph.hasNode(id)) continue;
    const row = graph.getNodeAttributes(id);
    if (row.x === x && row.y === y) continue;
    graph.mergeNodeAttributes(id, { x, y });
    moved.push(id);
  }
  return moved;
}

import type { MultiDirectedGraph } from "graphology";
import type { Canvas } from "../state/canvas.ts";
import { fanOut } from "./fan-out.ts";
import { createSlot, type EdgeRow, type NodeRow } from "./rows.ts";

/** Nodes by id with where they belong, in layout units. */
export type Places = readonly (readonly [string, { readonly x: number; readonly y: number }])[];

/** Brings a graph in line with the canvas. @param getStart where a node that is new begins, in layout units */
export function syncGraph(
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  canvas: Canvas,
  getStart: (id: string) => { readonly x: number; readonly y: number },
): void {
  for (const key of graph.edges()) if (!canvas.edges.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!canvas.nodes.has(id)) graph.dropNode(id);
  for (const [id, entity] of canvas.nodes) {
    if (!graph.hasNode(id)) graph.addNode(id, { ...getStart(id), entity, slot: createSlot(id) });
    else if (graph.getNodeAttribute(id, "entity") !== entity) graph.setNodeAttribute(id, "entity", entity);
  }
  const curvatures = fanOut(canvas.edges.values());
  for (const [key, { source, target, attributes: relation }] of canvas.edges) {
    const curvature = curvatures.get(key) ?? 0;
    if (!graph.hasEdge(key))
      graph.addDirectedEdgeWithKey(key, source, target, { relation, curvature, slot: createSlot(key) });
    else if (graph.getEdgeAttribute(key, "relation") !== relation) graph.setEdgeAttribute(key, "relation", relation);
  }
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

import type { Canvas, CanvasEdge } from "./canvas.ts";
import { getIndex } from "./canvas-index.ts";

/** The node at the other end of each of its edges, itself left out. */
export function findOtherEnds(edges: readonly CanvasEdge[], id: string): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { source, target } of edges) if (source !== target) ends.add(source === id ? target : source);
  return ends;
}

export function findNeighbourIds(canvas: Canvas, id: string): ReadonlySet<string> {
  return findOtherEnds(getIndex(canvas).getEdges(id), id);
}

/** Ids of the neighbours that hang on this node alone: what collapsing it takes away. */
export function findLeafIds(canvas: Canvas, id: string): ReadonlySet<string> {
  const { getEdges } = getIndex(canvas);
  const hangs = (neighbour: string): boolean =>
    getEdges(neighbour).every(({ source, target }) => source === id || target === id || source === target);
  return new Set([...findNeighbourIds(canvas, id)].filter(hangs));
}

import type { Canvas } from "./canvas.ts";
import { getIndex } from "./canvas-index.ts";

/** Keeps only the nodes for which `keep` says so, with the edges between them. */
export function keepNodes(canvas: Canvas, keep: (id: string) => boolean): Canvas {
  const { ids, edges: all, sources, targets } = getIndex(canvas);
  const isGone = Uint8Array.from(ids, (id) => (keep(id) ? 0 : 1));
  const gone = ids.filter((_, place) => isGone[place] === 1);
  if (gone.length === 0) return canvas;
  const nodes = new Map(canvas.nodes);
  const edges = new Map(canvas.edges);
  for (const id of gone) nodes.delete(id);
  // Both ends are looked at by number: names of all edges would be looked up for a handful that go.
  for (const [at, { key }] of all.entries())
    if (isGone[sources[at] ?? 0] === 1 || isGone[targets[at] ?? 0] === 1) edges.delete(key);
  const expansions = canvas.expansions.filter(({ id }) => nodes.has(id));
  const added = canvas.added.filter((id) => nodes.has(id));
  return { ...canvas, nodes, edges, expansions, added, removed: [...canvas.removed, ...gone] };
}

import type { MultiDirectedGraph } from "graphology";
import { findNodeSize, type Interaction } from "./appearance.ts";
import { findBend } from "./bend.ts";
import { fanOut } from "./fan-out.ts";
import type { Disc } from "./labels.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Above this many pairs of edge and node, lines are not bent round discs: it would cost more than it explains. */
const MOST_BENDING = 400_000;
/** Pixels between a line and a disc that it passes. */
const CLEAR = 3;

/**
 * Parts parallel lines and bends lone ones round discs; in a large picture once, in a small one for what is visible.
 * Tells whether it did anything. @param scale share of full size at which nodes are drawn; layout units are pixels of the first picture
 */
export function fanEdges(
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  { visibleNodes, visibleEdges }: Interaction,
  scale: number,
  large: boolean,
): boolean {
  if (large && graph.order * graph.size > MOST_BENDING) return false;
  const visible = graph.filterEdges((key) => large || visibleEdges.has(key));
  const ends = visible.map((key) => ({ key, source: graph.source(key), target: graph.target(key) }));
  const curvatures = new Map(fanOut(ends));
  if (graph.order * ends.length <= MOST_BENDING) {
    const discs = new Map<string, Disc>();
    graph.forEachNode((id, { x, y, entity }) => {
      const radius = findNodeSize(entity.mentions) * scale + CLEAR;
      if (visibleNodes.has(id)) discs.set(id, { id, x, y, radius });
    });
    for (const { key, source, target } of ends) {
      const [from, to] = [discs.get(source), discs.get(target)];
      if (curvatures.has(key) || from === undefined || to === undefined) continue;
      curvatures.set(key, findBend(from, to, [...discs.values()]));
    }
  }
  const attributes = { attributes: ["type", "curvature"] };
  graph.updateEachEdgeAttributes((key, row) => ({ ...row, curvature: curvatures.get(key) ?? 0 }), attributes);
  return true;
}

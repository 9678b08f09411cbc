import type { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import type { AnnotatedEdge, AnnotatedNode } from "./annotation-layer.ts";
import type { Interaction } from "./appearance.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Edges that get a chip at once; more would hide the picture. */
const MOST_CHIPS = 14;

/** Visible nodes inside the viewport, those with the best claim to a label first: selected, in focus, big. */
export function toAnnotatedNodes(
  sigma: Sigma<NodeRow, EdgeRow>,
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  interaction: Interaction,
): readonly AnnotatedNode[] {
  const { width, height } = sigma.getDimensions();
  const nodes: AnnotatedNode[] = [];
  graph.forEachNode((id, row) => {
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined || display.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(display);
    const radius = sigma.scaleSize(display.size);
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return;
    const faint = interaction.focusNodes !== null && !interaction.focusNodes.has(id);
    nodes.push({
      id,
      x,
      y,
      radius,
      name: row.entity.name,
      type: row.entity.type,
      faint,
      selected: interaction.selection.has(id),
    });
  });
  const claim = (node: AnnotatedNode): number => (node.selected ? 1000 : 0) - (node.faint ? 500 : 0) + node.radius;
  return nodes.sort((one, other) => claim(other) - claim(one) || (one.id < other.id ? -1 : 1));
}

/** Chips for the edges in focus: how each reads and how many sentences say so. */
export function toAnnotatedEdges(
  sigma: Sigma<NodeRow, EdgeRow>,
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  interaction: Interaction,
  chosen: string | null,
): readonly AnnotatedEdge[] {
  const keys = [...(interaction.focusEdges ?? [])].filter(
    (key) => graph.hasEdge(key) && interaction.visibleEdges.has(key),
  );
  const strength = (key: string): number => (key === chosen ? 1e6 : graph.getEdgeAttribute(key, "relation").claims);
  const shown = keys.sort((one, other) => strength(other) - strength(one)).slice(0, MOST_CHIPS);
  return shown.flatMap((key) => {
    const source = sigma.getNodeDisplayData(graph.source(key));
    const target = sigma.getNodeDisplayData(graph.target(key));
    if (source === undefined || target === undefined) return [];
    const from = sigma.framedGraphToViewport(source);
    const to = sigma.framedGraphToViewport(target);
    const { relation, curvature } = graph.getEdgeAttributes(key);
    const loop = graph.source(key) === graph.target(key);
    const rise = loop ? -2.4 * sigma.scaleSize(source.size) - 8 * curvature : 0;
    const bend = loop ? 0 : curvature / 2;
    // The shader bends to the left of the edge with y upwards; on the screen y runs downwards.
    const x = (from.x + to.x) / 2 + (to.y - from.y) * bend - rise * 0.7;
    const y = (from.y + to.y) / 2 - (to.x - from.x) * bend + rise * 0.7;
    return [{ key, text: `${relation.reads} · ${relation.claims}`, x, y }];
  });
}

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
    const points = loop
      ? [findLoopTop(from, sigma.scaleSize(source.size), curvature)]
      : [...SHARES.map((t) => findCurvePoint(from, to, curvature, t)), ...findAside(from, to, curvature)];
    return [{ key, text: `${relation.reads} · ${relation.claims}`, points }];
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from an edge to a chip beside it. */
const ASIDE = 26;
/** Places along an edge where its chip may stand. */
const SHARES: readonly number[] = [0.5, 0.38, 0.62, 0.27];

/** A point of an edge. The shader bends to the left of it with y upwards; on the screen y runs downwards. */
function findCurvePoint(from: Point, to: Point, curvature: number, t: number): Point {
  const rise = 2 * t * (1 - t) * curvature;
  return {
    x: from.x + (to.x - from.x) * t + (to.y - from.y) * rise,
    y: from.y + (to.y - from.y) * t - (to.x - from.x) * rise,
  };
}

/** Above and below the middle, for a chip that is longer than its edge. */
function findAside(from: Point, to: Point, curvature: number): readonly Point[] {
  const { x, y } = findCurvePoint(from, to, curvature, 0.5);
  return [
    { x, y: y - ASIDE },
    { x, y: y + ASIDE },
  ];
}

function findLoopTop(centre: Point, radius: number, curvature: number): Point {
  const reach = (2.4 * radius + 8 * curvature) * 0.7;
  return { x: centre.x + reach, y: centre.y - reach };
}

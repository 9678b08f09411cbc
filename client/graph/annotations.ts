import type { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import type { Canvas } from "../state/canvas.ts";
import type { AnnotatedEdge, AnnotatedNode } from "./annotation-layer.ts";
import type { Interaction, Scene } from "./appearance.ts";
import { findCurvePoint, type Point } from "./curve.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Edges that get a chip at once; more would hide the picture. */
const MOST_CHIPS = 14;

interface Ranked {
  readonly id: string;
  readonly mentions: number;
}

function compareRanks(one: Ranked, other: Ranked): number {
  return other.mentions - one.mentions || (one.id < other.id ? -1 : 1);
}

/**
 * Node ids by the claim that each has to a label: most mentioned first.
 * @param ranking of the canvas before @param changed ids of the nodes that came, went or hold something else since
 */
export function rankNodes(
  { nodes }: Canvas,
  ranking: readonly string[],
  changed: ReadonlySet<string>,
): readonly string[] {
  const rank = (id: string): Ranked => ({ id, mentions: nodes.get(id)?.mentions ?? 0 });
  const staying = ranking.filter((id) => !changed.has(id));
  const arrivals = [...changed].filter((id) => nodes.has(id)).map(rank);
  const ranked: string[] = [];
  let from = 0;
  for (const arrival of arrivals.sort(compareRanks)) {
    let [least, most] = [from, staying.length];
    while (least < most) {
      const middle = (least + most) >> 1;
      if (compareRanks(rank(staying[middle] ?? ""), arrival) < 0) least = middle + 1;
      else most = middle;
    }
    for (; from < least; from += 1) ranked.push(staying[from] ?? "");
    ranked.push(arrival.id);
  }
  for (; from < staying.length; from += 1) ranked.push(staying[from] ?? "");
  return ranked;
}

/** Nodes that get a glyph or a name at once; while a large picture moves, fewer. */
const MOST_NODES = { still: 600, moving: 120 };

/** A quick way from layout units to pixels of the viewport: the camera moves, turns and scales, nothing else. */
function createProjection(sigma: Sigma<NodeRow, EdgeRow>): (x: number, y: number) => Point {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1000, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1000 });
  const [ax, ay] = [(right.x - origin.x) / 1000, (right.y - origin.y) / 1000];
  const [bx, by] = [(up.x - origin.x) / 1000, (up.y - origin.y) / 1000];
  return (x, y) => ({ x: origin.x + ax * x + bx * y, y: origin.y + ay * x + by * y });
}

/** Pixels by which the centre of a node may lie outside the stage and its disc still reach into it. */
const RIM = 60;

/** Visible nodes inside the viewport, those with the best claim to a label first: selected, in focus, well evidenced. */
export function toAnnotatedNodes(
  sigma: Sigma<NodeRow, EdgeRow>,
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  { interaction, motion }: Pick<Scene, "interaction"> & { readonly motion: { readonly moving: boolean } },
  ranking: readonly string[],
): readonly AnnotatedNode[] {
  const { width, height } = sigma.getDimensions();
  const project = createProjection(sigma);
  const { focusNodes, selection, visibleNodes } = interaction;
  const most = motion.moving ? MOST_NODES.moving : MOST_NODES.still;
  const nodes: AnnotatedNode[] = [];
  const take = (id: string): void => {
    if (nodes.length >= most || !visibleNodes.has(id) || !graph.hasNode(id)) return;
    const { x: left, y: top, entity } = graph.getNodeAttributes(id);
    const { x, y } = project(left, top);
    if (x < -RIM || y < -RIM || x > width + RIM || y > height + RIM) return;
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined) return;
    const radius = sigma.scaleSize(display.size);
    const faint = focusNodes !== null && !focusNodes.has(id);
    nodes.push({ id, x, y, radius, name: entity.name, type: entity.type, faint, selected: selection.has(id) });
  };
  const isInFront = (id: string): boolean => selection.has(id) || (focusNodes?.has(id) ?? false);
  for (const id of selection) take(id);
  if (focusNodes !== null) for (const id of ranking) if (focusNodes.has(id) && !selection.has(id)) take(id);
  for (const id of ranking) {
    if (nodes.length >= most) break;
    if (!isInFront(id)) take(id);
  }
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

/** Pixels from an edge to a chip beside it. */
const ASIDE = 26;
/** Places along an edge where its chip may stand. */
const SHARES: readonly number[] = [0.5, 0.38, 0.62, 0.27];

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

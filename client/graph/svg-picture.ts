import type { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import type { Standing } from "../state/look.ts";
import type { AnnotatedNode } from "./annotation-layer.ts";
import {
  findEdgeColor,
  findEdgeWidth,
  findStanding,
  type Scene,
  toEdgeAppearance,
  toNodeAppearance,
} from "./appearance.ts";
import type { PlacedLabel } from "./labels.ts";
import { getTypeColor, type Palette } from "./palette.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { type DrawnEdge, drawSvgEdge, escapeXml, round } from "./svg-lines.ts";
import { getTypeStyle } from "./type-styles.ts";
import { findNameStyle } from "./wordings.ts";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly edges: readonly DrawnEdge[];
  readonly nodes: readonly (AnnotatedNode & { readonly color: string })[];
  readonly labels: readonly PlacedLabel[];
}

const LEAST_GLYPH_RADIUS = 6.5;
const LEGEND = { row: 22, column: 150, badge: 8, margin: 14 };

function drawGlyph(type: string, x: number, y: number, radius: number, palette: Palette): string {
  if (radius < LEAST_GLYPH_RADIUS) return "";
  const scale = (radius * 1.08) / 24;
  return `<path transform="translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${round(scale)})" d="${getTypeStyle(type).glyph}" fill="${palette.glyph}"/>`;
}

function drawNode({ x, y, radius, name, type, color, faint }: Drawing["nodes"][number], palette: Palette): string {
  const disc = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${color}" stroke="${palette.canvas}" stroke-width="1.5"/>`;
  const glyph = faint ? "" : drawGlyph(type, x, y, radius, palette);
  return `<g class="node"><title>${escapeXml(name)}</title>${disc}${glyph}</g>`;
}

function drawLabel(label: PlacedLabel, node: AnnotatedNode | undefined, palette: Palette): string {
  const { font } = findNameStyle(node?.radius ?? 0, node?.selected ?? false, "");
  const [weight = "500", size = "12px"] = font.split(" ");
  const { side, left, right, top, bottom, lines } = label;
  const anchor = side.startsWith("right") ? "start" : side.startsWith("left") ? "end" : "middle";
  const x = anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
  const height = (bottom - top) / lines.length;
  const spans = lines.map(
    (line, at) => `<tspan x="${round(x)}" y="${round(top + (at + 0.78) * height)}">${escapeXml(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${palette.ink}" stroke="${palette.canvas}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${spans.join("")}</text>`;
}

/** What the colours, glyphs and lines of this drawing mean, in rows below it. */
function drawLegend({ nodes, edges, width, height }: Drawing, palette: Palette): { svg: string; height: number } {
  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  const standings = (Object.keys(STANDING_WORDS) as Standing[]).filter((standing) =>
    edges.some((edge) => edge.standing === standing),
  );
  const columns = Math.max(1, Math.floor((width - LEGEND.margin) / LEGEND.column));
  const at = (index: number, row: number): { x: number; y: number } => ({
    x: LEGEND.margin + (index % columns) * LEGEND.column,
    y: height + LEGEND.margin + (row + Math.floor(index / columns)) * LEGEND.row,
  });
  const text = (x: number, y: number, words: string): string =>
    `<text x="${round(x)}" y="${round(y + 4)}" font-size="12px" fill="${palette.ink}">${escapeXml(words)}</text>`;
  const badges = types.map((type, index) => {
    const { x, y } = at(index, 0);
    const disc = `<circle cx="${round(x + LEGEND.badge)}" cy="${round(y)}" r="${LEGEND.badge}" fill="${getTypeColor(palette, type)}"/>`;
    return (
      disc + drawGlyph(type, x + LEGEND.badge, y, LEGEND.badge, palette) + text(x + 22, y, getTypeStyle(type).plural)
    );
  });
  const typeRows = Math.ceil(types.length / columns);
  const samples = standings.map((standing, index) => {
    const { x, y } = at(index, typeRows);
    const [from, to] = [
      { x, y, radius: 0 },
      { x: x + 44, y, radius: 0 },
    ];
    const style = { width: findEdgeWidth(standing, 2), color: findEdgeColor(standing, palette) };
    const { name, meaning } = STANDING_WORDS[standing];
    const sample = { from, to, curvature: 0, loop: false, standing, arrow: false, title: meaning, ...style };
    return drawSvgEdge(sample, palette.canvas) + text(x + 52, y, name);
  });
  const rows = typeRows + Math.ceil(standings.length / columns);
  return {
    svg: `<g id="legend" fill="none">${badges.join("")}${samples.join("")}</g>`,
    height: rows * LEGEND.row + LEGEND.margin,
  };
}

/** A drawing as an SVG document of its own: no script, no style sheet, nothing from elsewhere. */
export function drawSvg(drawing: Drawing, palette: Palette): string {
  const { width, height, edges, nodes, labels } = drawing;
  const legend = drawLegend(drawing, palette);
  const total = height + legend.height;
  const nodesById = new Map(nodes.map((node) => [node.id, node]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}" viewBox="0 0 ${round(width)} ${round(total)}" font-family="${escapeXml(palette.font)}">`,
    `<title>Newsgraph: ${nodes.length} entities, ${edges.length} relations</title>`,
    `<rect width="100%" height="100%" fill="${palette.canvas}"/>`,
    `<g id="edges" fill="none">${edges.map((edge) => drawSvgEdge(edge, palette.canvas)).join("\n")}</g>`,
    `<g id="nodes">${nodes.map((node) => drawNode(node, palette)).join("\n")}</g>`,
    `<g id="labels">${labels.map((label) => drawLabel(label, nodesById.get(label.id), palette)).join("\n")}</g>`,
    legend.svg,
    "</svg>\n",
  ].join("\n");
}

/** Reads off the canvas what is visible, where it stands now. */
export function readDrawing(
  sigma: Sigma<NodeRow, EdgeRow>,
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  scene: Scene,
  annotated: readonly AnnotatedNode[],
  labels: readonly PlacedLabel[],
): Drawing {
  const { width, height } = sigma.getDimensions();
  const nodes = annotated.map((node) => {
    const { entity } = graph.getNodeAttributes(node.id);
    return { ...node, color: toNodeAppearance(node.id, entity, scene).color };
  });
  const findEnd = (id: string): DrawnEdge["from"] | undefined => {
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined) return undefined;
    return { ...sigma.framedGraphToViewport(display), radius: sigma.scaleSize(display.size) };
  };
  const edges = [...scene.interaction.visibleEdges.keys()].flatMap((key): readonly DrawnEdge[] => {
    const [from, to] = graph.hasEdge(key) ? [findEnd(graph.source(key)), findEnd(graph.target(key))] : [];
    if (from === undefined || to === undefined) return [];
    const { relation, curvature } = graph.getEdgeAttributes(key);
    const { size, color } = toEdgeAppearance(key, relation, scene);
    const standing = findStanding(relation);
    const ends = [graph.source(key), graph.target(key)].map((id) => graph.getNodeAttribute(id, "entity").name);
    const title = `${ends[0] ?? ""} ${relation.reads} ${ends[1] ?? ""}: ${STANDING_WORDS[standing].meaning}`;
    const loop = graph.source(key) === graph.target(key);
    const style = { standing, width: sigma.scaleSize(size), color, arrow: !relation.symmetric };
    return [{ from, to, curvature, loop, title, ...style }];
  });
  return { width, height, nodes, edges, labels };
}

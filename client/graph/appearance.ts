import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";
import type { Ids } from "../state/canvas.ts";
import type { Look, Standing } from "../state/look.ts";
import type { Metrics } from "./groups.ts";
import { getFaintColor, getGroupColor, getTypeColor, type Palette } from "./palette.ts";

/** How a relation's standing is drawn. Pattern and width carry it; colour repeats it. */
export const PATTERN_CODES: Readonly<Record<Standing, number>> = {
  solid: 0,
  thin: 0,
  dashed: 1,
  hollow: 2,
  double: 3,
};

export interface Interaction {
  readonly visibleNodes: Ids;
  readonly visibleEdges: Ids;
  /** Nothing that is on the canvas is hidden. */
  readonly whole: boolean;
  readonly selection: ReadonlySet<string>;
  /** Node or edge keys that stand out while the rest steps back; null when nothing is in focus. */
  readonly focusNodes: ReadonlySet<string> | null;
  readonly focusEdges: ReadonlySet<string> | null;
}

/** Share of the stage that all discs together cover at most. */
const MOST_COVERED = 0.3;
const LEAST_SCALE = { small: 0.62, crowded: 0.2 };

/** What the discs of nodes cover at their full size, in square pixels. @param mentions of each node */
export function sumDiscAreas(mentions: Iterable<number>): number {
  let area = 0;
  for (const count of mentions) area += Math.PI * findNodeSize(count) ** 2;
  return area;
}

/**
 * Share of their full size at which nodes are drawn in a stage of this size (pixels): a small screen has room for small discs only,
 * and so have many nodes.
 * @param area of all discs, as `sumDiscAreas` gives it
 */
export function findStageScale(width: number, height: number, area = 0): number {
  const small = Math.max(LEAST_SCALE.small, Math.sqrt(width * height) / 950);
  const crowded = Math.max(LEAST_SCALE.crowded, Math.sqrt((MOST_COVERED * width * height) / Math.max(1, area)));
  return Math.min(1, small, crowded);
}

/** A panel that opens is no reason to paint thousands of discs anew for a few percent of their size. */
export function isFarFrom(scale: number, before: number): boolean {
  return Math.max(scale / before, before / scale) > 1.35;
}

export interface NodeAppearance {
  readonly size: number;
  readonly color: string;
  readonly borderColor: string;
  /** Pixels inside the rim. */
  readonly borderSize: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export interface EdgeAppearance {
  readonly size: number;
  readonly color: string;
  readonly pattern: number;
  readonly arrow: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** All that decides how nodes and edges look, beside their own attributes. */
export interface Scene {
  readonly interaction: Interaction;
  readonly palette: Palette;
  /** Share of full size at which nodes are drawn. */
  readonly scale: number;
  readonly look: Look;
  readonly metrics: Metrics | null;
}

/** Standing of a relation, worst news first: a denial or a disagreement is never hidden behind an assertion. */
export function findStanding(
  edge: Pick<EdgeAttributes, "asserted" | "alleged" | "speculated" | "denied" | "contested" | "sources">,
): Standing {
  if (edge.denied > 0 && edge.asserted + edge.alleged + edge.speculated === 0) return "hollow";
  if (edge.contested || edge.denied > 0) return "double";
  if (edge.asserted === 0) return "dashed";
  return edge.sources > 1 ? "solid" : "thin";
}

/** Radius in pixels at the initial zoom: grows with the logarithm of the evidence, so that a hub does not drown the rest. */
export function findNodeSize(mentions: number): number {
  return Math.min(24, 5 + 2.6 * Math.log2(1 + Math.max(0, mentions)));
}

const SIZES = { least: 6, most: 24 };

/** Radius in pixels before the stage's scale, by what size stands for; by evidence until the measure is known. */
function findSize(id: string, mentions: number, { look, metrics }: Scene): number {
  if (look.sizing === "evidence" || metrics === null) return findNodeSize(mentions);
  const share = metrics.findShare(id, look.sizing);
  return share === undefined ? findNodeSize(mentions) : SIZES.least + (SIZES.most - SIZES.least) * Math.sqrt(share);
}

/** By type, or by group: then a node that stands alone is grey. */
function findColor(id: string, type: string, { look, metrics, palette }: Scene): string {
  if (look.coloring === "type" || metrics === null) return getTypeColor(palette, type);
  return getGroupColor(palette, metrics.findGroup(id));
}

/** Width in pixels: grows with independent sources; patterns need some width to be seen at all. */
export function findEdgeWidth(standing: Standing, sources: number): number {
  if (standing === "thin") return 1.3;
  const width = Math.min(6, 2 + 0.7 * Math.max(0, sources - 1));
  const least = { solid: 2.4, dashed: 2.2, hollow: 5, double: 5 }[standing];
  return Math.max(width, least);
}

export function findEdgeColor(standing: Standing, palette: Palette): string {
  if (standing === "hollow") return palette.denied;
  if (standing === "double") return palette.contested;
  return standing === "dashed" ? palette.alleged : palette.asserted;
}

export function toNodeAppearance(
  id: string,
  node: Pick<NodeAttributes, "type" | "mentions">,
  scene: Scene,
): NodeAppearance {
  const { interaction, palette } = scene;
  const color = findColor(id, node.type, scene);
  const selected = interaction.selection.has(id);
  const back = interaction.focusNodes !== null && !interaction.focusNodes.has(id);
  return {
    size: findSize(id, node.mentions, scene) * scene.scale + (selected ? 3 : 0),
    color: back ? getFaintColor(palette, color) : color,
    borderColor: selected ? palette.ink : palette.canvas,
    borderSize: selected ? 1.5 : 0.75,
    hidden: !interaction.visibleNodes.has(id),
    zIndex: selected ? 3 : back ? 0 : 1,
  };
}

export function toEdgeAppearance(
  key: string,
  edge: EdgeAttributes,
  { interaction, palette }: Pick<Scene, "interaction" | "palette">,
): EdgeAppearance {
  const standing = findStanding(edge);
  const color = findEdgeColor(standing, palette);
  const back = interaction.focusEdges !== null && !interaction.focusEdges.has(key);
  const chosen = interaction.focusEdges !== null && interaction.focusEdges.size === 1 && !back;
  return {
    size: findEdgeWidth(standing, edge.sources) * (chosen ? 1.6 : 1),
    color: back ? getFaintColor(palette, color) : color,
    pattern: PATTERN_CODES[standing],
    arrow: edge.symmetric ? 0 : 1,
    hidden: !interaction.visibleEdges.has(key),
    zIndex: back ? 0 : 1,
  };
}

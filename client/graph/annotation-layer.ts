import {
  type Box,
  type Disc,
  isFree,
  type LabelCandidate,
  type PlacedLabel,
  placeLabels,
  type Side,
  type Wording,
} from "./labels.ts";
import type { Palette } from "./palette.ts";
import { getTypeStyle } from "./type-styles.ts";
import { findNameStyle, listWordings } from "./wordings.ts";

/** A visible node in viewport pixels, biggest claim to a label first. */
export interface AnnotatedNode extends Disc {
  readonly name: string;
  readonly type: string;
  /** Steps back: its glyph is faint and it has no label. */
  readonly faint: boolean;
  readonly selected: boolean;
}

/** A chip at the middle of an edge: how it reads and how many sentences say so. */
export interface AnnotatedEdge {
  readonly key: string;
  readonly text: string;
  /** Middle first, then other points of the edge where the chip may stand. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const MOST_LABELS = 140;
const MOST_GLYPHS = 600;
/** Nodes up to which no name lies over any disc; among more, none lies over a large one. */
const MOST_CLEAR = 250;
const LEAST_GLYPH_RADIUS = 6.5;

const glyphPaths = new Map<string, Path2D>();

function getGlyphPath(type: string): Path2D {
  const known = glyphPaths.get(type);
  if (known !== undefined) return known;
  const path = new Path2D(getTypeStyle(type).glyph);
  glyphPaths.set(type, path);
  return path;
}

function drawGlyphs(context: CanvasRenderingContext2D, nodes: readonly AnnotatedNode[], palette: Palette): void {
  for (const node of nodes.slice(0, MOST_GLYPHS)) {
    if (node.radius < LEAST_GLYPH_RADIUS) continue;
    const scale = (node.radius * 1.08) / 24;
    context.save();
    context.translate(node.x - 12 * scale, node.y - 12 * scale);
    context.scale(scale, scale);
    context.globalAlpha = node.faint ? 0.4 : 1;
    context.fillStyle = palette.glyph;
    context.fill(getGlyphPath(node.type));
    context.restore();
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  fonts: ReadonlyMap<string, string>,
  palette: Palette,
): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.canvas;
  context.fillStyle = palette.ink;
  for (const { id, lines, side, left, right, top, bottom } of labels) {
    context.font = fonts.get(id) ?? "";
    const align = side.startsWith("right") ? "left" : side.startsWith("left") ? "right" : "center";
    context.textAlign = align;
    const x = align === "left" ? left : align === "right" ? right : (left + right) / 2;
    const height = (bottom - top) / lines.length;
    const at = (line: number): number => top + (line + 0.5) * height + 0.5;
    // All halos first, or that of the second line would eat into the first.
    lines.forEach((line, index) => {
      context.strokeText(line, x, at(index));
    });
    lines.forEach((line, index) => {
      context.fillText(line, x, at(index));
    });
  }
}

function drawChip(context: CanvasRenderingContext2D, text: string, box: Box, palette: Palette): void {
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 9);
  context.fillStyle = palette.canvas;
  context.fill();
  context.strokeStyle = palette.quiet;
  context.lineWidth = 0.75;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fillText(text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
}

/** Pixels between a chip and the border of the stage. */
const EDGE_GAP = 2;

/** Draws the chips that find room and gives the boxes they take. */
function drawEdgeChips(
  context: CanvasRenderingContext2D,
  edges: readonly AnnotatedEdge[],
  nodes: readonly AnnotatedNode[],
  { width, covers }: Stage,
  palette: Palette,
): readonly Box[] {
  const boxes: Box[] = [];
  const obstacles = nodes.filter(({ faint }) => !faint);
  context.font = `500 11px ${palette.font}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  for (const { text, points } of edges) {
    const half = context.measureText(text).width / 2 + 6;
    const candidates = points.map(({ x, y }) => {
      // Beside the border of the stage it moves in, so that none of it is cut off.
      const centre = x < 0 || x > width ? x : Math.min(Math.max(half + EDGE_GAP, x), width - half - EDGE_GAP);
      return { left: centre - half, right: centre + half, top: y - 9, bottom: y + 9 };
    });
    const box = candidates.find((each) => isFree(each, [...boxes, ...covers], obstacles));
    if (box === undefined) continue;
    boxes.push(box);
    drawChip(context, text, box, palette);
  }
  return boxes;
}

/** The stage in pixels, and the boxes of what stands over it, as its controls do. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly covers: readonly Box[];
}

/** Wordings that are kept; a long session sees many names. */
const MOST_KEPT = 5000;

/** Draws glyphs, names and edge chips over the WebGL picture and remembers where labels stand. */
export class AnnotationLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly wordings = new Map<string, readonly Wording[]>();
  private planned: ReadonlyMap<string, Side> = new Map();
  private sides: ReadonlyMap<string, Side> = new Map();
  private placed: readonly PlacedLabel[] = [];

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser gives no canvas to write names on.");
    this.context = context;
  }

  get canvas(): HTMLCanvasElement {
    return this.context.canvas;
  }

  getLabels(): readonly PlacedLabel[] {
    return this.placed;
  }

  /** Takes the sides on which the layout kept room for names. */
  plan(sides: ReadonlyMap<string, Side>): void {
    this.planned = sides;
    this.forget();
  }

  /** Lets every name go back to where it was planned: the picture shall not depend on the frames before it. */
  forget(): void {
    this.sides = new Map();
  }

  /** The ways to write a name, measured. @param radius of its disc in pixels */
  word(
    { name, radius, selected }: Pick<AnnotatedNode, "name" | "radius" | "selected">,
    stageWidth: number,
    palette: Palette,
  ): { readonly font: string; readonly wordings: readonly Wording[] } {
    const style = findNameStyle(radius, selected, palette.font);
    const key = `${style.font} ${stageWidth} ${name}`;
    const known = this.wordings.get(key);
    if (known !== undefined) return { font: style.font, wordings: known };
    this.context.font = style.font;
    const wordings = listWordings(name, style, stageWidth, (text) => this.context.measureText(text).width);
    if (this.wordings.size >= MOST_KEPT) this.wordings.clear();
    this.wordings.set(key, wordings);
    return { font: style.font, wordings };
  }

  draw(nodes: readonly AnnotatedNode[], edges: readonly AnnotatedEdge[], stage: Stage, palette: Palette): void {
    const { context } = this;
    const pixelRatio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(stage.width * pixelRatio), Math.round(stage.height * pixelRatio)];
    if (context.canvas.width !== width) context.canvas.width = width;
    if (context.canvas.height !== height) context.canvas.height = height;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.clearRect(0, 0, stage.width, stage.height);
    drawGlyphs(context, nodes, palette);
    const chips = drawEdgeChips(context, edges, nodes, stage, palette);
    const fonts = new Map<string, string>();
    const candidates: LabelCandidate[] = [];
    for (const node of nodes) {
      if (node.faint) continue;
      if (candidates.length >= MOST_LABELS) break;
      const { font, wordings } = this.word(node, stage.width, palette);
      fonts.set(node.id, font);
      candidates.push({ id: node.id, text: node.name, x: node.x, y: node.y, radius: node.radius, wordings });
    }
    // What steps back gives way to the names of what is in focus, and in a crowd small discs to the names of large ones.
    const discs = nodes
      .filter(({ faint }) => !faint)
      .slice(0, nodes.length > MOST_CLEAR ? MOST_LABELS / 2 : MOST_CLEAR);
    const sides = new Map([...this.planned, ...this.sides]);
    this.placed = placeLabels(candidates, discs, stage, sides, [...chips, ...stage.covers]);
    this.sides = new Map(this.placed.map((label) => [label.id, label.side]));
    drawLabels(context, this.placed, fonts, palette);
  }
}

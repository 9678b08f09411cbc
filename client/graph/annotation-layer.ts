import {
  type Box,
  type Disc,
  isFree,
  LABEL_CHARACTERS,
  type LabelCandidate,
  type PlacedLabel,
  placeLabels,
  type Side,
  shorten,
} from "./labels.ts";
import type { Palette } from "./palette.ts";
import { getTypeStyle } from "./type-styles.ts";

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
const LEAST_GLYPH_RADIUS = 6.5;

const glyphPaths = new Map<string, Path2D>();

function getGlyphPath(type: string): Path2D {
  const known = glyphPaths.get(type);
  if (known !== undefined) return known;
  const path = new Path2D(getTypeStyle(type).glyph);
  glyphPaths.set(type, path);
  return path;
}

function toFont(node: AnnotatedNode, palette: Palette): { readonly font: string; readonly height: number } {
  const size = node.radius > 17 ? 14 : node.radius > 11 ? 13 : 12;
  return { font: `${node.selected || node.radius > 14 ? 600 : 500} ${size}px ${palette.font}`, height: size + 3 };
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
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const label of labels) {
    context.font = fonts.get(label.id) ?? "";
    const y = (label.top + label.bottom) / 2 + 0.5;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.strokeText(label.text, label.left, y);
    context.fillStyle = palette.ink;
    context.fillText(label.text, label.left, y);
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

/** Draws the chips that find room and gives the boxes they take. */
function drawEdgeChips(
  context: CanvasRenderingContext2D,
  edges: readonly AnnotatedEdge[],
  nodes: readonly AnnotatedNode[],
  palette: Palette,
): readonly Box[] {
  const boxes: Box[] = [];
  const obstacles = nodes.filter(({ faint }) => !faint);
  context.font = `500 11px ${palette.font}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  for (const { text, points } of edges) {
    const half = context.measureText(text).width / 2 + 6;
    const candidates = points.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - 9, bottom: y + 9 }));
    const box = candidates.find((each) => isFree(each, boxes, obstacles));
    if (box === undefined) continue;
    boxes.push(box);
    drawChip(context, text, box, palette);
  }
  return boxes;
}

/** Draws glyphs, names and edge chips over the WebGL picture and remembers where labels stand. */
export class AnnotationLayer {
  private sides: ReadonlyMap<string, Side> = new Map();
  private placed: readonly PlacedLabel[] = [];

  getLabels(): readonly PlacedLabel[] {
    return this.placed;
  }

  /** Lets every name choose its side anew: the first picture shall not depend on the frames before it. */
  forget(): void {
    this.sides = new Map();
  }

  draw(
    context: CanvasRenderingContext2D,
    nodes: readonly AnnotatedNode[],
    edges: readonly AnnotatedEdge[],
    viewport: { readonly width: number; readonly height: number; readonly pixelRatio: number },
    palette: Palette,
  ): void {
    context.setTransform(viewport.pixelRatio, 0, 0, viewport.pixelRatio, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    drawGlyphs(context, nodes, palette);
    const chips = drawEdgeChips(context, edges, nodes, palette);
    const fonts = new Map<string, string>();
    const candidates: LabelCandidate[] = [];
    for (const node of nodes) {
      if (node.faint) continue;
      if (candidates.length >= MOST_LABELS) break;
      const { font, height } = toFont(node, palette);
      context.font = font;
      const text = shorten(node.name, LABEL_CHARACTERS);
      fonts.set(node.id, font);
      candidates.push({
        id: node.id,
        text,
        x: node.x,
        y: node.y,
        radius: node.radius,
        width: context.measureText(text).width,
        height,
      });
    }
    // What steps back gives way to the names of what is in focus.
    const discs = nodes.slice(0, MOST_GLYPHS).filter(({ faint }) => !faint);
    this.placed = placeLabels(candidates, discs, viewport, this.sides, chips);
    this.sides = new Map(this.placed.map((label) => [label.id, label.side]));
    drawLabels(context, this.placed, fonts, palette);
  }
}

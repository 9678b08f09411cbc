import type { Standing } from "../state/look.ts";
import { findCurvePoint, type Point } from "./curve.ts";

/** An edge in pixels of the stage, y downwards. */
export interface DrawnEdge {
  readonly from: Point & { readonly radius: number };
  readonly to: Point & { readonly radius: number };
  /** As the shader has it: to the left of from → to where y runs upwards; for a loop, its place in the bundle. */
  readonly curvature: number;
  readonly loop: boolean;
  readonly standing: Standing;
  readonly width: number;
  readonly color: string;
  readonly arrow: boolean;
  /** In words, for who points at it or has it read. */
  readonly title: string;
}

const SAMPLES = 32;
/** Pixels by which the head of an arrow is wider than its line, and how long it is for its half width. */
const HEAD = { wider: 3.2, length: 2.1 };
const RAIL = 1.4;

export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function escapeXml(text: string): string {
  // What XML 1.0 cannot hold at all would make the whole drawing unreadable.
  const legal = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
  return legal.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function samplePoints({ from, to, curvature, loop }: DrawnEdge): readonly Point[] {
  const share = Array.from({ length: SAMPLES + 1 }, (_, at) => at / SAMPLES);
  if (loop) {
    const radius = from.radius * 0.7 + 4 + 6 * Math.abs(curvature);
    const away = Math.SQRT1_2 * (from.radius + radius * 0.75);
    return share.map((t) => {
      const angle = Math.PI * 1.25 + 0.45 + t * (2 * Math.PI - 0.9);
      return { x: from.x + away + radius * Math.cos(angle), y: from.y - away - radius * Math.sin(angle) };
    });
  }
  return share.map((t) => findCurvePoint(from, to, curvature, t));
}

function isOutside({ x, y }: Point, disc: Point & { readonly radius: number }, more: number): boolean {
  return Math.hypot(x - disc.x, y - disc.y) > disc.radius + more;
}

function toPath(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** Where the line of the disc's rim is crossed: between the last point outside and the first inside. */
function findTip(points: readonly Point[], disc: Point & { readonly radius: number }): Point {
  const outside = points.findLastIndex((point) => isOutside(point, disc, 1));
  const [one, other] = [points[outside] ?? disc, points[outside + 1] ?? disc];
  const [near, far] = [Math.hypot(other.x - disc.x, other.y - disc.y), Math.hypot(one.x - disc.x, one.y - disc.y)];
  const t = far === near ? 0 : (far - disc.radius - 1) / (far - near);
  return { x: one.x + (other.x - one.x) * t, y: one.y + (other.y - one.y) * t };
}

function drawHead(tip: Point, base: Point, half: number): string {
  const length = Math.max(1e-6, Math.hypot(tip.x - base.x, tip.y - base.y));
  const [x, y] = [((tip.y - base.y) / length) * half, (-(tip.x - base.x) / length) * half];
  return `M${round(tip.x)} ${round(tip.y)}L${round(base.x + x)} ${round(base.y + y)}L${round(base.x - x)} ${round(base.y - y)}Z`;
}

/** Strokes one over the other: pattern and width say how the relation stands, as on the canvas. */
function drawStrokes(path: string, { standing, width, color }: DrawnEdge, ground: string): string {
  const stroke = (paint: string, wide: number, more = ""): string =>
    `<path d="${path}" stroke="${paint}" stroke-width="${round(wide)}"${more}/>`;
  if (standing === "dashed") return stroke(color, width, ' stroke-dasharray="7 5"');
  if (standing === "double") return stroke(color, width) + stroke(ground, Math.max(0.8, width - 2 * RAIL));
  if (standing === "hollow")
    return (
      stroke(color, width, ' stroke-dasharray="13 5"') +
      stroke(
        ground,
        Math.max(0.8, width - 2 * RAIL),
        ` stroke-dasharray="${13 - 2 * RAIL} ${5 + 2 * RAIL}" stroke-dashoffset="${-RAIL}"`,
      )
    );
  return stroke(color, width);
}

/** One edge as an SVG group. @param ground colour of the canvas */
export function drawSvgEdge(edge: DrawnEdge, ground: string): string {
  const half = edge.width / 2 + HEAD.wider;
  const points = samplePoints(edge);
  const tip = edge.loop ? (points.at(-1) ?? edge.to) : findTip(points, edge.to);
  const more = edge.arrow ? half * HEAD.length + 1 : 0;
  const open = points.filter(
    (point) =>
      (edge.loop || (isOutside(point, edge.from, 1) && isOutside(point, edge.to, 1))) &&
      Math.hypot(point.x - tip.x, point.y - tip.y) >= more,
  );
  const last = open.at(-1) ?? edge.from;
  const reach = Math.max(1e-6, Math.hypot(tip.x - last.x, tip.y - last.y));
  const share = Math.min(1, (half * HEAD.length) / reach);
  const base = { x: tip.x + (last.x - tip.x) * share, y: tip.y + (last.y - tip.y) * share };
  const line = edge.arrow ? [...open, base] : [...open, tip];
  const head = edge.arrow ? `<path d="${drawHead(tip, base, half)}" fill="${edge.color}" stroke="none"/>` : "";
  return `<g class="edge ${edge.standing}"><title>${escapeXml(edge.title)}</title>${drawStrokes(toPath(line), edge, ground)}${head}</g>`;
}

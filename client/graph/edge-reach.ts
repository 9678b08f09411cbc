import type { Pointer } from "./pointer.ts";

/** Straight pieces that a curve is drawn with when one looks closely. */
export const CURVE_PIECES = 12;
/** Pixels across a line in which it is meant, however thin it is. */
const LEAST_WIDTH = 5;
/** Pixels across the patterns that have rails, from this code on. */
const RAILED = { code: 2, least: 5.2, most: 7.5 };
/** Pixels by which an arrow head is wider than its line, to each side, and its length as a share of its half width. */
const HEAD = { wider: 3.2, length: 2.1 };

/** Whether the straight line between two points passes the pointer within `reach`. All in framed coordinates. */
function passes(pointer: Pointer, fromX: number, fromY: number, toX: number, toY: number, reach: number): boolean {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((pointer.x - fromX) * dx + (pointer.y - fromY) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  const awayX = pointer.x - fromX - along * dx;
  const awayY = pointer.y - fromY - along * dy;
  return awayX * awayX + awayY * awayY <= reach * reach;
}

/** Whether the ring that an edge draws from a node to itself is at the pointer. @param radius of the node in pixels */
function isOnLoop(x: number, y: number, radius: number, curvature: number, reach: number, pointer: Pointer): boolean {
  const ring = (radius * 0.7 + 4 + 6 * Math.abs(curvature)) / pointer.unit;
  const aside = Math.SQRT1_2 * (radius / pointer.unit + ring * 0.75);
  return Math.abs(Math.hypot(pointer.x - x - aside, pointer.y - y - aside) - ring) <= reach;
}

/**
 * Whether an arrow head is at the pointer.
 * @param dx with `dy`, the direction in which the line arrives @param radius of the node, in pixels @param half width, in pixels
 */
function isOnHead(
  x: number,
  y: number,
  dx: number,
  dy: number,
  radius: number,
  half: number,
  pointer: Pointer,
): boolean {
  const length = Math.hypot(dx, dy);
  const [awayX, awayY] = [((x - pointer.x) * pointer.unit) / length, ((y - pointer.y) * pointer.unit) / length];
  const back = awayX * dx + awayY * dy - radius;
  const most = half * HEAD.length;
  return back >= 0 && back <= most && Math.abs(awayX * dy - awayY * dx) <= (half * back) / most;
}

/**
 * Whether an edge is drawn at the pointer. It has the shape that the vertex shader gives it, and a thin one counts a little beside
 * its line. Asked of every edge for every move of the pointer, so it settles most of them by a few comparisons.
 * @param floats with the places of both ends, both radii, the thickness (0 where it is hidden) and the curvature, from `at` on
 * @param pattern code of its standing
 * @param arrow 1 where it has a head, else 0
 */
export function isOnEdge(floats: Float32Array, pattern: number, arrow: number, at: number, pointer: Pointer): boolean {
  const thickness = floats[at + 6] ?? 0;
  if (thickness === 0) return false;
  const drawn = Math.max(thickness * pointer.size, 1);
  const width = pattern < RAILED.code ? drawn : Math.min(RAILED.most, Math.max(RAILED.least, drawn));
  const reach = Math.max(width, LEAST_WIDTH) / 2 / pointer.unit;
  const fromX = floats[at] ?? 0;
  const fromY = floats[at + 1] ?? 0;
  const dx = (floats[at + 2] ?? 0) - fromX;
  const dy = (floats[at + 3] ?? 0) - fromY;
  const curvature = floats[at + 7] ?? 0;
  if (dx * dx + dy * dy < (0.5 / pointer.unit) ** 2)
    return isOnLoop(fromX, fromY, (floats[at + 4] ?? 0) * pointer.size + 1, curvature, reach, pointer);
  // A curve stays within half its curvature of the chord.
  const bend = (Math.abs(curvature) * (Math.abs(dx) + Math.abs(dy))) / 2 + reach + HEAD.wider / pointer.unit;
  const x = pointer.x - fromX;
  const y = pointer.y - fromY;
  if (x < Math.min(0, dx) - bend || x > Math.max(0, dx) + bend) return false;
  if (y < Math.min(0, dy) - bend || y > Math.max(0, dy) + bend) return false;
  if (arrow > 0) {
    const [endX, endY] = [dx + 2 * dy * curvature, dy - 2 * dx * curvature];
    const radius = (floats[at + 5] ?? 0) * pointer.size + 1;
    if (isOnHead(fromX + dx, fromY + dy, endX, endY, radius, width / 2 + HEAD.wider, pointer)) return true;
  }
  if (curvature === 0) return passes(pointer, fromX, fromY, fromX + dx, fromY + dy, reach);
  let beforeX = fromX;
  let beforeY = fromY;
  for (let piece = 1; piece <= CURVE_PIECES; piece += 1) {
    const t = piece / CURVE_PIECES;
    const rise = 2 * t * (1 - t) * curvature;
    const nextX = fromX + dx * t - dy * rise;
    const nextY = fromY + dy * t + dx * rise;
    if (passes(pointer, beforeX, beforeY, nextX, nextY, reach)) return true;
    beforeX = nextX;
    beforeY = nextY;
  }
  return false;
}

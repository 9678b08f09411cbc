import { findCurvePoint, type Point } from "./curve.ts";
import type { Disc } from "./labels.ts";

/** Curvatures that are tried for a line that would run through a disc, gentlest first. */
const BENDS: readonly number[] = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];
const SAMPLES = 24;

function isClear(from: Point, to: Point, curvature: number, discs: readonly Disc[]): boolean {
  for (let step = 1; step < SAMPLES; step += 1) {
    // Of the layout, where y runs upwards.
    const { x, y } = findCurvePoint(from, to, -curvature, step / SAMPLES);
    if (discs.some((disc) => (disc.x - x) ** 2 + (disc.y - y) ** 2 < disc.radius ** 2)) return false;
  }
  return true;
}

/**
 * Curvature for a lone edge: straight, or bent round the discs between its ends, so that no edge seems to end at a node that it
 * has nothing to do with. Straight where no gentle bend is clear.
 */
export function findBend(from: Disc, to: Disc, discs: readonly Disc[]): number {
  const reach = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const near = discs.filter(
    (disc) =>
      disc.id !== from.id &&
      disc.id !== to.id &&
      Math.hypot(disc.x - middle.x, disc.y - middle.y) < reach * 0.7 + disc.radius,
  );
  return BENDS.find((curvature) => isClear(from, to, curvature, near)) ?? 0;
}

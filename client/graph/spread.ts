interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a place is its rank along the axis; the rest is the place that the forces gave. */
const RANK_SHARE = 0.45;
/** Most that one axis is stretched against the other: the forces know no width and height, but angles shall not mislead. */
const MOST_UNEVEN = 2.5;
/** Pixels that a few nodes take: as much as √n times the room, and some. */
const ROOM = { x: 170, y: 120, more: 100 };

/** Turns points about the origin so that they are longest along the longer side of the stage. Changes `points`: x and y by turns. */
export function orient(points: Float32Array, { width, height }: Size): void {
  let [xx, yy, xy, meanX, meanY] = [0, 0, 0, 0, 0];
  const order = points.length / 2;
  for (let at = 0; at < points.length; at += 2) {
    meanX += (points[at] ?? 0) / order;
    meanY += (points[at + 1] ?? 0) / order;
  }
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) - meanX, (points[at + 1] ?? 0) - meanY];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const longest = 0.5 * Math.atan2(2 * xy, xx - yy);
  const turn = (width >= height ? 0 : Math.PI / 2) - longest;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) - meanX, (points[at + 1] ?? 0) - meanY];
    points.set([x * cos - y * sin, x * sin + y * cos], at);
  }
}

interface Axis {
  readonly values: Float32Array;
  readonly least: number;
  readonly range: number;
}

function readAxis(points: Float32Array, offset: 0 | 1): Axis {
  const values = Float32Array.from({ length: points.length / 2 }, (_, at) => points[at * 2 + offset] ?? 0);
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { values, least, range: Math.max(1e-6, most - least) };
}

/** Where each value of an axis comes to lie: between its place and its rank, about 0. */
function spreadAxis({ values, least, range }: Axis, size: number): Float32Array {
  const last = Math.max(1, values.length - 1);
  const ranks = new Float32Array(values.length);
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
  for (const [rank, at] of order.entries()) ranks[at] = rank / last;
  return values.map(
    (value, at) => size * ((1 - RANK_SHARE) * ((value - least) / range) + RANK_SHARE * (ranks[at] ?? 0) - 0.5),
  );
}

/**
 * Spreads points over a stage about the origin: who is left of whom stays, but what the forces crowded gets room. A few points
 * take a part of the stage only. Changes `points` and gives the pixels for one unit on each axis.
 */
export function spread(points: Float32Array, { width, height }: Size): { readonly x: number; readonly y: number } {
  const [across, up] = [readAxis(points, 0), readAxis(points, 1)];
  const root = Math.sqrt(points.length / 2);
  const most = {
    x: Math.min(width, ROOM.x * root + ROOM.more),
    y: Math.min(height, ROOM.y * root + ROOM.more),
  };
  const least = Math.min(most.x / across.range, most.y / up.range) * MOST_UNEVEN;
  const size = { x: Math.min(most.x, least * across.range), y: Math.min(most.y, least * up.range) };
  const [xs, ys] = [spreadAxis(across, size.x), spreadAxis(up, size.y)];
  for (let at = 0; at < xs.length; at += 1) points.set([xs[at] ?? 0, ys[at] ?? 0], at * 2);
  return { x: size.x / across.range, y: size.y / up.range };
}

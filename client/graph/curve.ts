export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A point of an edge, y downwards; the shader bends it to the left where y runs upwards, so turn the sign of the curvature there.
 * @param t 0 at its beginning, 1 at its end
 */
export function findCurvePoint(from: Point, to: Point, curvature: number, t: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const rise = 2 * t * (1 - t) * curvature;
  return { x: from.x + dx * t + dy * rise, y: from.y + dy * t - dx * rise };
}

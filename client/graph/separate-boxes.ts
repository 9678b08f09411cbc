/** A disc with its name to the right of it, in pixels. */
export interface NamedDisc {
  x: number;
  y: number;
  readonly radius: number;
  /** Width of the name. */
  readonly label: number;
  /** Stays where it is. */
  readonly fixed: boolean;
}

const GAP = { x: 10, y: 5 };
const HALF_LINE = 9;
const MOST_ROUNDS = 300;
/** Pixels of one move: many small ones disturb the picture less than few large ones. */
const MOST_STEP = 6;

/** Half of the sum of two extents, less the distance of their middles: how far two boxes reach into each other on an axis. */
function findOverlap(one: NamedDisc, other: NamedDisc): { readonly x: number; readonly y: number } {
  const left = Math.max(one.x - one.radius, other.x - other.radius);
  const right = Math.min(one.x + one.radius + one.label, other.x + other.radius + other.label);
  const high = (disc: NamedDisc): number => Math.max(disc.radius, HALF_LINE);
  return { x: right - left + GAP.x, y: high(one) + high(other) + GAP.y - Math.abs(one.y - other.y) };
}

/** Moves two discs apart by a way along an axis; one that is fixed leaves all of it to the other. */
function push(one: NamedDisc, other: NamedDisc, axis: "x" | "y", way: number): void {
  const [low, high] = one[axis] <= other[axis] ? [one, other] : [other, one];
  const share = low.fixed ? 0 : high.fixed ? 1 : 0.5;
  if (!low.fixed) low[axis] -= way * share;
  if (!high.fixed) high[axis] += way * (1 - share);
}

/**
 * Moves discs apart until no disc or name lies over another, each pair along the axis where less is missing. Names are wide and
 * low, so most moves are up and down. Stops after some rounds where there is no room.
 */
export function separateBoxes(discs: readonly NamedDisc[]): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (!separateOnce(discs)) return;
}

/** Whether anything had to move. */
function separateOnce(discs: readonly NamedDisc[]): boolean {
  let moves = 0;
  discs.forEach((one, at) => {
    for (let next = at + 1; next < discs.length; next += 1) {
      const other = discs[next];
      if (other === undefined || (one.fixed && other.fixed)) continue;
      const overlap = findOverlap(one, other);
      if (overlap.x <= 0 || overlap.y <= 0) continue;
      moves += 1;
      const axis = overlap.y <= overlap.x ? "y" : "x";
      push(one, other, axis, Math.min(overlap[axis], MOST_STEP) + 0.1);
    }
  });
  return moves > 0;
}

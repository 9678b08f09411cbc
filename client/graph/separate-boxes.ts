import { type Box, SIDES, type Side, toBox } from "./labels.ts";

/** A disc with its name beside it, in pixels. */
export interface NamedDisc {
  x: number;
  y: number;
  readonly radius: number;
  /** Width and height of the name; 0 where it has none. */
  readonly width: number;
  readonly height: number;
  side: Side;
  /** Stays where it is. */
  readonly fixed: boolean;
}

/** Sides that a name is planned on; the corners are left for what comes later. */
const PLANNED: readonly Side[] = SIDES.filter((side) => !side.includes("-"));
/** Pixels kept free between what belongs to two nodes. */
const GAP = 6;
const ROUNDS = { most: 400, least: 100, work: 2_000_000 };
/** Rounds after which names look for a better side again. */
const TURN = 10;
/** Pixels of one move: many small ones disturb the picture less than few large ones. */
const MOST_STEP = 6;
/** Square pixels of overlap that the next better side must save, so that names do not turn to and fro. */
const INERTIA = 40;

function toDiscBox({ x, y, radius }: NamedDisc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function toBoxes(disc: NamedDisc, side = disc.side): readonly Box[] {
  return disc.width === 0 ? [toDiscBox(disc)] : [toDiscBox(disc), toBox(disc, side)];
}

function findOverlap(one: Box, other: Box): { readonly x: number; readonly y: number } {
  return {
    x: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    y: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  };
}

function findOutside(box: Box, bounds: Box): number {
  const wide = Math.max(0, bounds.left - box.left) + Math.max(0, box.right - bounds.right);
  const high = Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom);
  return wide * (box.bottom - box.top) + high * (box.right - box.left);
}

/** Turns each name to the side where it covers least. */
function turnNames(discs: readonly NamedDisc[], bounds: Box | undefined): void {
  const boxes = discs.map((disc) => toBoxes(disc));
  discs.forEach((disc, at) => {
    if (disc.width === 0) return;
    const cost = (side: Side): number => {
      const box = toBox(disc, side);
      let sum = bounds === undefined ? 0 : 4 * findOutside(box, bounds);
      boxes.forEach((others, index) => {
        if (index === at) return;
        for (const other of others) {
          const { x, y } = findOverlap(box, other);
          if (x > -GAP && y > -GAP) sum += (x + GAP) * (y + GAP);
        }
      });
      return sum;
    };
    let least = cost(disc.side) - INERTIA;
    for (const side of PLANNED) {
      const next = cost(side);
      if (next >= least) continue;
      least = next;
      disc.side = side;
    }
    boxes[at] = toBoxes(disc);
  });
}

/** Moves two discs apart by a way along an axis; one that is fixed leaves all of it to the other. */
function push(low: NamedDisc, high: NamedDisc, axis: "x" | "y", way: number): void {
  const share = low.fixed ? 0 : high.fixed ? 1 : 0.5;
  if (!low.fixed) low[axis] -= way * share;
  if (!high.fixed) high[axis] += way * (1 - share);
}

/** Whether two nodes with their names are so far from each other that nothing of them can overlap. */
function isFar(one: NamedDisc, other: NamedDisc): boolean {
  const reach = one.radius + other.radius + 2 * GAP;
  return (
    Math.abs(one.x - other.x) > reach + one.width + other.width ||
    Math.abs(one.y - other.y) > reach + one.height + other.height
  );
}

/** Parts what overlaps most of two nodes, along the axis where less is missing. Whether anything did. */
function part(one: NamedDisc, other: NamedDisc): boolean {
  let worst: { readonly axis: "x" | "y"; readonly way: number; readonly forward: boolean } | undefined;
  for (const mine of toBoxes(one))
    for (const theirs of toBoxes(other)) {
      const { x, y } = findOverlap(mine, theirs);
      if (x + GAP <= 0 || y + GAP <= 0) continue;
      const axis = y <= x ? "y" : "x";
      const way = Math.min(x, y) + GAP;
      if (worst !== undefined && worst.way >= way) continue;
      const [low, high] = axis === "x" ? (["left", "right"] as const) : (["top", "bottom"] as const);
      worst = { axis, way, forward: mine[low] + mine[high] <= theirs[low] + theirs[high] };
    }
  if (worst === undefined) return false;
  const [low, high] = worst.forward ? [one, other] : [other, one];
  push(low, high, worst.axis, Math.min(worst.way, MOST_STEP) + 0.1);
  return true;
}

/** Brings a node with its name back into the bounds. */
function confine(disc: NamedDisc, bounds: Box): void {
  if (disc.fixed) return;
  for (const box of toBoxes(disc)) {
    disc.x += Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right);
    disc.y += Math.max(0, bounds.top - box.top) - Math.max(0, box.bottom - bounds.bottom);
  }
}

/**
 * Moves discs and turns their names until none lies over another, and all are within the bounds. Stops after some rounds where
 * there is no room. y runs downwards.
 * @param bounds in pixels; where there are none the picture may grow
 */
export function separateBoxes(discs: readonly NamedDisc[], bounds?: Box): void {
  const most = Math.min(ROUNDS.most, Math.max(ROUNDS.least, ROUNDS.work / discs.length ** 2));
  for (let round = 0; round < most; round += 1) {
    if (round % TURN === 0) turnNames(discs, bounds);
    let moves = 0;
    discs.forEach((one, at) => {
      for (let next = at + 1; next < discs.length; next += 1) {
        const other = discs[next];
        if (other === undefined || (one.fixed && other.fixed) || isFar(one, other)) continue;
        if (part(one, other)) moves += 1;
      }
    });
    if (bounds !== undefined) for (const disc of discs) confine(disc, bounds);
    if (moves === 0) return;
  }
}

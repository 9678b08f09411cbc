/** One way to write a name, in pixels. */
export interface Wording {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A label that would like to be drawn beside a disc, in viewport pixels. */
export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Centre of the disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The best first. */
  readonly wordings: readonly Wording[];
}

export type Side = "right" | "left" | "below" | "above" | "right-above" | "right-below" | "left-above" | "left-below";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly side: Side;
}

export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
/** Pixels between a name and a disc that is not its own. */
const CLEAR = 1;
export const SIDES: readonly Side[] = [
  "right",
  "below",
  "above",
  "left",
  "right-above",
  "right-below",
  "left-above",
  "left-below",
];

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands on a side of its disc; y runs downwards. */
export function toBox({ x, y, radius, width, height }: Named, side: Side): Box {
  const distance = radius + GAP;
  const diagonal = side.includes("-");
  // On a diagonal the corner of the box touches the disc, whose border is nearer to its centre there on each axis.
  const [away, up] = diagonal ? [distance * 0.72, distance * 0.72] : [distance, distance];
  const left = side.startsWith("right") ? x + away : side.startsWith("left") ? x - away - width : x - width / 2;
  const top = side.endsWith("below") ? y + up : side.endsWith("above") ? y - up - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** A disc with its name about the origin; without a side, the disc alone. */
export function toNamedBox(
  radius: number,
  { width, height }: { readonly width: number; readonly height: number },
  side: Side | undefined,
): Box {
  const disc = { left: -radius, right: radius, top: -radius, bottom: radius };
  if (side === undefined) return disc;
  const name = toBox({ x: 0, y: 0, radius, width, height }, side);
  return {
    left: Math.min(disc.left, name.left),
    right: Math.max(disc.right, name.right),
    top: Math.min(disc.top, name.top),
    bottom: Math.max(disc.bottom, name.bottom),
  };
}

function touches(box: Box, disc: Disc): boolean {
  const x = Math.max(box.left, Math.min(disc.x, box.right));
  const y = Math.max(box.top, Math.min(disc.y, box.bottom));
  return (x - disc.x) ** 2 + (y - disc.y) ** 2 < (disc.radius + CLEAR) ** 2;
}

/** True where a box covers neither a box that is taken nor a disc. */
export function isFree(box: Box, taken: readonly Box[], discs: readonly Disc[]): boolean {
  return !taken.some((other) => overlaps(box, other)) && !discs.some((disc) => touches(box, disc));
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

/**
 * Places labels greedily, the first candidates first: each takes the first wording and side where it covers no placed label, no disc
 * of another node and does not leave the viewport; one that finds no room is left out. The side of the frame before is tried first,
 * so that labels rest.
 * @param blocked boxes in viewport pixels that labels must leave free
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  discs: readonly Disc[],
  viewport: { readonly width: number; readonly height: number },
  previous: ReadonlyMap<string, Side>,
  blocked: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...blocked];
  for (const { id, text, x, y, radius, wordings } of candidates) {
    const before = previous.get(id);
    const sides = before === undefined ? SIDES : [before, ...SIDES.filter((side) => side !== before)];
    const reach = radius + GAP + Math.max(...wordings.map(({ width, height }) => Math.max(width, height)));
    const near = discs.filter(
      (disc) =>
        disc.id !== id && Math.abs(disc.x - x) <= reach + disc.radius && Math.abs(disc.y - y) <= reach + disc.radius,
    );
    const findRoom = (): PlacedLabel | undefined => {
      for (const { lines, width, height } of wordings)
        for (const side of sides) {
          const box = toBox({ x, y, radius, width, height }, side);
          if (isInside(box, viewport.width, viewport.height) && isFree(box, taken, near))
            return { id, text, lines, side, ...box };
        }
      return undefined;
    };
    const label = findRoom();
    if (label === undefined) continue;
    placed.push(label);
    taken.push(label);
  }
  return placed;
}

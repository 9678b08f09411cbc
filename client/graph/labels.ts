/** A label that would like to be drawn beside a disc, in viewport pixels. */
export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Centre of the disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
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
  readonly side: Side;
}

export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
const SIDES: readonly Side[] = [
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

function toBox(candidate: LabelCandidate, side: Side): Box {
  const { x, y, radius, width, height } = candidate;
  const distance = radius + GAP;
  const diagonal = side.includes("-");
  // On a diagonal the corner of the box touches the disc, whose border is nearer to its centre there on each axis.
  const [away, up] = diagonal ? [distance * 0.72, distance * 0.72] : [distance, distance];
  const left = side.startsWith("right") ? x + away : side.startsWith("left") ? x - away - width : x - width / 2;
  const top = side.endsWith("below") ? y + up : side.endsWith("above") ? y - up - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function touches(box: Box, disc: Disc): boolean {
  const x = Math.max(box.left, Math.min(disc.x, box.right));
  const y = Math.max(box.top, Math.min(disc.y, box.bottom));
  return (x - disc.x) ** 2 + (y - disc.y) ** 2 < disc.radius ** 2;
}

/** True where a box covers neither a box that is taken nor a disc. */
export function isFree(box: Box, taken: readonly Box[], discs: readonly Disc[]): boolean {
  return !taken.some((other) => overlaps(box, other)) && !discs.some((disc) => touches(box, disc));
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

/** The best candidates, whose names are worth a small disc half covered. */
const MAIN = 15;

/**
 * Places labels greedily, the first candidates first: each takes the first side where it covers no placed label, no disc and does
 * not leave the viewport; one that finds no room is left out, unless it is one of the first, which may cover discs but never
 * another label. The side of the frame before is tried first, so that labels rest.
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
  candidates.forEach((candidate, at) => {
    const before = previous.get(candidate.id);
    const sides = before === undefined ? SIDES : [before, ...SIDES.filter((side) => side !== before)];
    const others = discs.filter(({ id }) => id !== candidate.id);
    const taken = [...placed, ...blocked];
    const fits = (obstacles: readonly Disc[]) => (side: Side) => {
      const box = toBox(candidate, side);
      return isInside(box, viewport.width, viewport.height) && isFree(box, taken, obstacles);
    };
    const side = sides.find(fits(others)) ?? (at < MAIN ? sides.find(fits([])) : undefined);
    if (side !== undefined) placed.push({ id: candidate.id, text: candidate.text, side, ...toBox(candidate, side) });
  });
  return placed;
}

/** Most characters of a name on the canvas. */
export const LABEL_CHARACTERS = 28;
const CHARACTER_WIDTH = 7;

/** Pixels that a name will take, near enough to keep room for it where no font is at hand. */
export function estimateLabelWidth(name: string): number {
  return Math.min(LABEL_CHARACTERS, name.length) * CHARACTER_WIDTH;
}

/** Cuts a name that would fill the picture; the whole of it is in the hover card and in the panel. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

import { getTypeStyle, TYPE_NAMES } from "./type-styles.ts";

/** The colours of the canvas, as `#rrggbb`, read from the tokens so that canvas and page never drift apart. */
export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly quiet: string;
  readonly glyph: string;
  readonly accent: string;
  readonly font: string;
  readonly types: ReadonlyMap<string, string>;
  /** Colours of the largest groups, in their order. */
  readonly groups: readonly string[];
  readonly asserted: string;
  readonly alleged: string;
  readonly denied: string;
  readonly contested: string;
}

/** Groups that have a colour of their own; more could not be told apart. */
export const GROUP_COLORS = 8;

/** Name of the custom property in `theme.css` that colours the group at a place. */
export function getGroupToken(place: number | undefined): string {
  return place === undefined || place >= GROUP_COLORS ? "--type-other" : `--group-${place + 1}`;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string): string => style.getPropertyValue(token).trim();
  return {
    canvas: read("--canvas"),
    ink: read("--ink"),
    quiet: read("--ink-quiet"),
    glyph: read("--glyph"),
    accent: read("--accent"),
    font: read("--font"),
    types: new Map([...TYPE_NAMES, ""].map((type) => [type, read(getTypeStyle(type).token)])),
    groups: Array.from({ length: GROUP_COLORS }, (_, place) => read(getGroupToken(place))),
    asserted: read("--edge-asserted"),
    alleged: read("--edge-alleged"),
    denied: read("--edge-denied"),
    contested: read("--edge-contested"),
  };
}

export function getTypeColor(palette: Palette, type: string): string {
  return palette.types.get(type) ?? palette.types.get("") ?? palette.quiet;
}

export function getGroupColor(palette: Palette, place: number | undefined): string {
  return (place === undefined ? undefined : palette.groups[place]) ?? palette.types.get("") ?? palette.quiet;
}

function toChannels(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
function mix(one: string, other: string, share: number): string {
  const from = toChannels(one);
  const to = toChannels(other);
  const channel = (at: 0 | 1 | 2): string =>
    Math.round(from[at] + (to[at] - from[at]) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** How near to the background a colour comes that steps back. */
const STEPPED_BACK = 0.82;
const faint = new WeakMap<Palette, Map<string, string>>();

/** A `#rrggbb` colour as it is when it steps back. Remembered: few colours are asked for by many thousands of edges. */
export function getFaintColor(palette: Palette, color: string): string {
  const colors = faint.get(palette) ?? new Map<string, string>();
  if (colors.size === 0) faint.set(palette, colors);
  const known = colors.get(color) ?? mix(color, palette.canvas, STEPPED_BACK);
  colors.set(color, known);
  return known;
}

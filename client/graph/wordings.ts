import type { Wording } from "./labels.ts";

/** Most characters of a line of a name on the canvas; of a lone line on a narrow stage; of a name that finds no other room. */
const MOST = { line: 30, narrow: 17, narrowPair: 23, short: 15 };
/** Names longer than this may be written in two lines. */
const LEAST_BROKEN = 12;
/** Widths of a stage in pixels under which names are broken first. */
const NARROW_STAGE = 640;

const LETTERS = new Intl.Segmenter("en");

/** Cuts a name that would fill the picture; the whole of it is in the hover card and in the panel. @param most letters as a reader counts them */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Marks on one letter, more than any script has: they would tower over other names. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** In two lines of about the same length; undefined for a name of one word. */
export function breakName(text: string): readonly [string, string] | undefined {
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at === undefined ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

/** Two lines cut to `most` letters: of a name too long for both the end goes, and not the end of each line. */
function fitLines([first, second]: readonly [string, string], most: number): readonly [string, string] {
  const space = first.length > most ? first.lastIndexOf(" ", most) : -1;
  if (space <= 0) return [shorten(first, most), shorten(second, most)];
  return [first.slice(0, space), shorten(`${first.slice(space + 1)} ${second}`, most)];
}

export interface NameStyle {
  readonly font: string;
  /** Pixels from line to line. */
  readonly height: number;
}

/** Names are written the larger the larger their disc is. @param radius in pixels */
export function findNameStyle(radius: number, selected: boolean, family: string): NameStyle {
  const size = radius > 17 ? 14 : radius > 11 ? 13 : 12;
  return { font: `${selected || radius > 14 ? 600 : 500} ${size}px ${family}`, height: size + 3 };
}

/**
 * The ways to write a name, the best for the stage first: in a line, in two, and short.
 * @param measure width of a text in pixels in the style of the name
 */
export function listWordings(
  full: string,
  { height }: NameStyle,
  stageWidth: number,
  measure: (text: string) => number,
): readonly Wording[] {
  const word = (...lines: readonly string[]): Wording => ({
    lines,
    width: Math.max(...lines.map(measure)),
    height: lines.length * height,
  });
  const name = full.replace(STACKED, "$1");
  const narrow = stageWidth < NARROW_STAGE;
  const most = narrow ? MOST.narrow : MOST.line;
  const line = narrow ? MOST.narrowPair : MOST.line;
  const broken = name.length < LEAST_BROKEN ? undefined : breakName(name);
  const two = broken === undefined ? [] : [word(...fitLines(broken, line))];
  const one = word(shorten(name, most));
  const short = name.length > MOST.short ? [word(shorten(name, MOST.short))] : [];
  return name.length > most ? [...two, one, ...short] : [one, ...two, ...short];
}

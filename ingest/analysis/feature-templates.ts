/**
 * Feature templates as data: "52 s1.tag s0.tag b0.tag" is the number of a template and the names of the one to three parts that it
 * joins. One loop hashes them all: a call for each, with arguments of its own, is more than the engine puts in line.
 */
import { feature1, feature2, feature3 } from "./feature-hash.ts";

/** Templates of one, of two and of three parts: a number and the positions of the parts, row after row. */
export interface Templates {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
}

/**
 * @param names of all parts, in the order of their values
 * @param list templates with commas or line ends between them
 * @param isWanted told the names of a template's parts; the others are left out
 * @throws Error if one names a part that is not there
 */
export function parseTemplates(
  names: readonly string[],
  list: string,
  isWanted: (parts: readonly string[]) => boolean = () => true,
): Templates {
  const rows = list
    .split(/[,\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== "" && isWanted(text.split(" ").slice(1)))
    .map((text) => parseTemplate(names, text));
  const ofWidth = (width: number): Int32Array => Int32Array.from(rows.filter((row) => row.length === width).flat());
  return { ones: ofWidth(2), twos: ofWidth(3), threes: ofWidth(4) };
}

function parseTemplate(names: readonly string[], text: string): readonly number[] {
  const [template, ...parts] = text.split(" ");
  const positions = parts.map((part) => names.indexOf(part));
  if (positions.length < 1 || positions.length > 3 || positions.includes(-1))
    throw new Error(`No such template: ${text}`);
  return [Number(template), ...positions];
}

/** Writes the features of these parts into `out` from `from` on, ordered by width; gives the new end. */
export function writeFeatures(
  { ones, twos, threes }: Templates,
  parts: Int32Array,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  for (let row = 0; row < ones.length; row += 2) {
    out[n++] = feature1(ones[row] as number, parts[ones[row + 1] as number] as number);
  }
  for (let row = 0; row < twos.length; row += 3) {
    const first = parts[twos[row + 1] as number] as number;
    out[n++] = feature2(twos[row] as number, first, parts[twos[row + 2] as number] as number);
  }
  for (let row = 0; row < threes.length; row += 4) {
    const first = parts[threes[row + 1] as number] as number;
    const second = parts[threes[row + 2] as number] as number;
    out[n++] = feature3(threes[row] as number, first, second, parts[threes[row + 3] as number] as number);
  }
  return n;
}

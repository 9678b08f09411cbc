/** What the tagger sees of a piece in its sentence: neighbours, the run of capitals it stands in, parts of speech, votes. */
import type { UniversalPos } from "../../analysis/analyser.ts";
import { feature1, feature2, feature3, hashString } from "../../analysis/feature-hash.ts";
import { EDGE, type NameWord, TEMPLATE } from "./name-word.ts";

/** Most words capitalised: a heading, where capitals say little. */
export function isTitleCase(words: readonly NameWord[]): boolean {
  const lettered = words.filter((word) => word.letters);
  const capitals = lettered.filter((word) => word.capital).length;
  return lettered.length >= 4 && capitals >= 0.7 * lettered.length;
}

/** A sentence with what holds for the whole of it. */
export interface NameContext {
  readonly words: readonly NameWord[];
  readonly titleCase: boolean;
  readonly runs: readonly CapitalRun[];
  /** Part of speech of each piece as a hash. */
  readonly pos: readonly number[];
}

/** The stretch of capitalised words that a piece stands in, `end` exclusive; empty for other pieces. */
interface CapitalRun {
  readonly start: number;
  readonly end: number;
  /** The same with "of", "the", "and" and hyphens between capitalised words. */
  readonly wideStart: number;
  readonly wideEnd: number;
}

const JOINERS: ReadonlySet<number> = new Set(["of", "the", "and", "&", "for", "de", "-", "al", "in"].map(hashString));

/** @param pos parallel to `words`; unknown where it is shorter */
export function toNameContext(words: readonly NameWord[], pos: readonly UniversalPos[]): NameContext {
  const runs = new Array<CapitalRun>(words.length);
  const strict = findRuns(words, 0);
  const wide = findRuns(words, 2);
  words.forEach((_, i) => {
    const [start, end] = strict[i] as Run;
    const [wideStart, wideEnd] = wide[i] as Run;
    runs[i] = { start, end, wideStart, wideEnd };
  });
  return { words, titleCase: isTitleCase(words), runs, pos: pos.map(hashPos) };
}

const POS_HASHES = new Map<UniversalPos, number>();

function hashPos(pos: UniversalPos): number {
  let hash = POS_HASHES.get(pos);
  if (hash === undefined) {
    hash = hashString(pos);
    POS_HASHES.set(pos, hash);
  }
  return hash;
}

type Run = readonly [start: number, end: number];

/** @param joiners how many joining words in a row a run may hold between two capitalised ones */
function findRuns(words: readonly NameWord[], joiners: number): readonly Run[] {
  const runs = words.map((_, i): Run => [i, i]);
  for (let start = 0; start < words.length; start++) {
    if (!words[start]?.capital) continue;
    let end = start + 1;
    for (let next = end; next < words.length && next - end <= joiners; next++) {
      const word = words[next] as NameWord;
      if (word.capital) end = next + 1;
      else if (!JOINERS.has(word.lower)) break;
    }
    const run: Run = [start, end];
    for (let i = start; i < end; i++) runs[i] = run;
    start = end - 1;
  }
  return runs;
}

/** Writes the features that join piece `i` to its neighbours into `out` from `at` on; gives the new end. */
export function writeContextFeatures(context: NameContext, i: number, out: Int32Array, at: number): number {
  return writePosFeatures(
    context,
    i,
    out,
    writeRunFeatures(context, i, out, writeNeighbourFeatures(context, i, out, at)),
  );
}

/** How a piece's capital is to be read: bits for the capital, an ordinary word, a heading, the sentence's start. */
function readCapital({ words, titleCase }: NameContext, i: number): number {
  const word = words[i] ?? EDGE;
  const first = i === 0 || (i === 1 && words[0]?.letters === false) ? 8 : 0;
  return (word.capital ? 1 : 0) + (word.ordinary ? 2 : 0) + (titleCase ? 4 : 0) + first;
}

/** Where a piece stands in its run of capitals. */
function readPlace({ words, runs }: NameContext, i: number): number {
  const run = runs[i] as CapitalRun;
  return (run.start === i ? 1 : 0) + (run.end === i + 1 ? 2 : 0) + (words[i]?.capital === true ? 4 : 0);
}

function writeNeighbourFeatures(context: NameContext, i: number, out: Int32Array, at: number): number {
  const { words } = context;
  const word = words[i] ?? EDGE;
  const before = words[i - 1] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  const before2 = words[i - 2] ?? EDGE;
  const after2 = words[i + 2] ?? EDGE;
  const capital = readCapital(context, i);
  const base = TEMPLATE.context;
  out[at++] = feature2(base, before.lower, word.lower);
  out[at++] = feature2(base + 1, word.lower, after.lower);
  out[at++] = feature3(base + 2, before.shape, word.shape, after.shape);
  out[at++] = feature2(base + 3, before.lower, word.shape);
  out[at++] = feature2(base + 4, word.shape, after.lower);
  out[at++] = feature3(base + 5, before.lower, word.shape, after.lower);
  out[at++] = feature3(base + 6, before2.lower, before.lower, word.capital ? 1 : 0);
  out[at++] = feature3(base + 7, after.lower, after2.lower, word.capital ? 1 : 0);
  out[at++] = feature1(base + 8, capital);
  out[at++] = feature2(base + 9, capital, word.suffix);
  out[at++] = feature2(base + 10, capital, (before.capital ? 1 : 0) + (after.capital ? 2 : 0));
  out[at++] = feature3(base + 11, word.shape, nearestPlain(words, i, -1), word.capital ? 1 : 0);
  out[at++] = feature3(base + 12, word.shape, nearestPlain(words, i, 1), word.capital ? 1 : 0);
  return at;
}

function writeRunFeatures(context: NameContext, i: number, out: Int32Array, at: number): number {
  const { words, runs } = context;
  const run = runs[i] as CapitalRun;
  const inside = readPlace(context, i);
  const base = TEMPLATE.context;
  const last = words[run.end - 1] ?? EDGE;
  const wideLast = words[run.wideEnd - 1] ?? EDGE;
  const wideFirst = words[run.wideStart] ?? EDGE;
  out[at++] = feature2(base + 13, inside, last.lower);
  out[at++] = feature2(base + 14, inside, last.suffix);
  out[at++] = feature2(base + 15, inside, (words[run.start] ?? EDGE).lower);
  out[at++] = feature2(base + 16, wideFirst.lower, wideLast.lower);
  out[at++] = feature3(base + 17, wideLast.lower, i - run.wideStart > 0 ? 1 : 0, run.wideEnd - i > 1 ? 1 : 0);
  out[at++] = feature3(base + 18, inside, Math.min(run.end - run.start, 4), Math.min(run.wideEnd - run.wideStart, 5));
  out[at++] = feature3(base + 19, (words[run.start - 1] ?? EDGE).lower, (words[run.end] ?? EDGE).lower, inside);
  return at;
}

function writePosFeatures(context: NameContext, i: number, out: Int32Array, at: number): number {
  const { words, pos } = context;
  const word = words[i] ?? EDGE;
  const before = words[i - 1] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  const base = TEMPLATE.context;
  const own = pos[i] ?? 0;
  const posBefore = pos[i - 1] ?? 0;
  const posAfter = pos[i + 1] ?? 0;
  out[at++] = feature2(base + 20, own, readCapital(context, i));
  out[at++] = feature3(base + 21, posBefore, own, posAfter);
  out[at++] = feature3(base + 22, own, word.shape, readPlace(context, i));
  out[at++] = feature3(base + 23, own, posBefore, before.lower);
  out[at++] = feature3(base + 24, own, posAfter, after.lower);
  out[at++] = feature3(base + 25, own, posAfter, word.suffix);
  return at;
}

export const CONTEXT_FEATURES = 26;

/** The nearest word without a capital, up to five pieces away: what the run of capitals that `i` stands in follows or precedes. */
function nearestPlain(words: readonly NameWord[], i: number, step: -1 | 1): number {
  for (let distance = 1; distance <= 5; distance++) {
    const word = words[i + step * distance];
    if (word === undefined) return EDGE.lower;
    if (!word.capital) return word.lower;
  }
  return 1;
}

export const VOTE_FEATURES = 4;

/** Features of what the first pass says of the same words elsewhere in the document. */
export function writeVoteFeatures(
  word: NameWord,
  own: number,
  before: number,
  after: number,
  out: Int32Array,
  at: number,
): number {
  out[at++] = feature2(TEMPLATE.vote, own, word.capital ? 1 : 0);
  out[at++] = feature2(TEMPLATE.vote + 1, own, word.shape);
  out[at++] = feature3(TEMPLATE.vote + 2, before, own, after);
  out[at++] = feature3(TEMPLATE.vote + 3, own, word.ordinary ? 1 : 0, after);
  return at;
}

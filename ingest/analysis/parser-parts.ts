/**
 * What the parser's features are made of: words, tags and relations around the next move, read from the state once. s0, s1 and
 * s2 are the top of the stack, b0, b1 and b2 the words to come.
 */
import { combine } from "./feature-hash.ts";
import type { ParserState } from "./parser-state.ts";

/** Of every place. */
const OUTER = ["word", "tag", "pos"];
/** Of the places that a move may join; `before` and `after` are tags of neighbours in the text, wherever these are by now. */
const INNER = [
  ...["close", "suffix2", "suffix3", "before", "after", "leftCount", "rightCount"],
  ...[
    "leftWord",
    "leftTag",
    "leftRelation",
    "left2Relation",
    "rightWord",
    "rightTag",
    "rightRelation",
    "right2Relation",
  ],
];
/** Two parts that count as one. */
const PAIRS = [
  ...["s0.word+s0.tag", "s1.word+s1.tag", "s1.pos+s0.pos", "s2.pos+s1.pos", "s0.tag+b0.tag", "s1.tag+s0.tag"],
  ...["s0.pos+b0.tag", "s0.tag+s0.after", "s0.before+s0.tag"],
];
const SINGLE = [
  "none",
  ...["s2", "b1", "b2"].flatMap((place) => OUTER.map((part) => `${place}.${part}`)),
  ...["s1", "s0", "b0"].flatMap((place) => [...OUTER, ...INNER].map((part) => `${place}.${part}`)),
  ...["near", "far"],
];
const PAIRED = Int32Array.from(PAIRS.flatMap((pair) => pair.split("+").map((name) => SINGLE.indexOf(name))));

/** Names of the parts, in the order in which `writeParts` writes them. */
export const PART_NAMES: readonly string[] = [...SINGLE, ...PAIRS];

/** True for what looks at the stack alone: the same while its top is the same word with the same children. */
export function isOfStack(parts: readonly string[]): boolean {
  return parts.every((part) => /^(?:s\d|near$)/.test(part) && !part.includes("+b"));
}

/** True for what looks at the words to come alone, whatever hangs from them: the same until the next one is read. */
export function isAhead(parts: readonly string[]): boolean {
  return parts.every((part) => /^b\d\.(?:word|tag|pos|suffix\d)$/.test(part));
}

/** @param out has room for as many values as there are names */
export function writeParts(state: ParserState, out: Int32Array): void {
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  const { next, length } = state;
  let n = 0;
  out[n++] = 0;
  n = writeOuter(state, state.stackAt(2), out, n);
  n = writeOuter(state, Math.min(next + 1, length), out, n);
  n = writeOuter(state, Math.min(next + 2, length), out, n);
  n = writeInner(state, s1, out, n);
  n = writeInner(state, s0, out, n);
  n = writeInner(state, next, out, n);
  out[n++] = distance(s1, s0);
  out[n++] = distance(s0, next);
  for (let row = 0; row < PAIRED.length; row += 2) {
    out[n++] = combine(out[PAIRED[row] as number] as number, out[PAIRED[row + 1] as number] as number);
  }
}

/** @param at position of a word, the number of words for the root, -1 for none */
function writeOuter({ input }: ParserState, at: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = input.forms[at + 1] as number;
  out[n++] = input.fine[at + 1] as number;
  out[n++] = input.pos[at + 1] as number;
  return n;
}

function writeInner(state: ParserState, at: number, out: Int32Array, from: number): number {
  const { input, relations } = state;
  const there = at >= 0;
  const left = there ? (state.left1[at] as number) : -1;
  const left2 = there ? (state.left2[at] as number) : -1;
  const right = there ? (state.right1[at] as number) : -1;
  const right2 = there ? (state.right2[at] as number) : -1;
  let n = writeOuter(state, at, out, from);
  out[n++] = input.close[at + 1] as number;
  out[n++] = input.suffix2[at + 1] as number;
  out[n++] = input.suffix3[at + 1] as number;
  out[n++] = there ? (input.fine[at] as number) : 0;
  out[n++] = there && at < state.length ? (input.fine[at + 2] as number) : 0;
  out[n++] = there ? (state.leftCount[at] as number) : -1;
  out[n++] = there ? (state.rightCount[at] as number) : -1;
  out[n++] = input.forms[left + 1] as number;
  out[n++] = input.fine[left + 1] as number;
  out[n++] = left < 0 ? 0 : (relations[left] as number);
  out[n++] = left2 < 0 ? 0 : (relations[left2] as number);
  out[n++] = input.forms[right + 1] as number;
  out[n++] = input.fine[right + 1] as number;
  out[n++] = right < 0 ? 0 : (relations[right] as number);
  out[n++] = right2 < 0 ? 0 : (relations[right2] as number);
  return n;
}

/** Words between, in steps: 0 to 4, 5 to 9, 10 and more. */
function distance(from: number, to: number): number {
  const gap = from < 0 ? 0 : Math.abs(to - from);
  if (gap < 5) return gap;
  return gap < 10 ? 5 : 6;
}

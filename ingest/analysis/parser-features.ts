/**
 * What the parser looks at before each move, after Zhang and Nivre (2011), fitted to arc-hybrid: the top three words of the
 * stack (s0, s1, s2), the next three words (b0, b1, b2), their outer children, distances and numbers of children.
 */
import { feature1, feature2, feature3 } from "./feature-hash.ts";
import type { ParserState } from "./parser-state.ts";
import { NO_WORD } from "./word-features.ts";

/** Room that `extractParserFeatures` may need. */
export const PARSER_FEATURES = 192;
const NO_TAG = 0;
const ROOT_TAG = 1;

function wordOf(state: ParserState, at: number): number {
  return (state.input.words[at] ?? NO_WORD).form;
}

function fineOf(state: ParserState, at: number): number {
  if (at < 0) return NO_TAG;
  return at >= state.length ? ROOT_TAG : (state.input.fine[at] as number);
}

function posOf(state: ParserState, at: number): number {
  if (at < 0) return NO_TAG;
  return at >= state.length ? ROOT_TAG : (state.input.pos[at] as number);
}

function relationOf(state: ParserState, at: number): number {
  return at < 0 ? 0 : (state.relations[at] as number);
}

function child(column: Int32Array, at: number): number {
  return at < 0 ? -1 : (column[at] as number);
}

function distance(from: number, to: number): number {
  const gap = from < 0 || to < 0 ? 0 : Math.abs(to - from);
  if (gap < 5) return gap;
  return gap < 10 ? 5 : 6;
}

/** Writes the features of the state into `out`; gives their number. */
export function extractParserFeatures(state: ParserState, out: Int32Array): number {
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  const s2 = state.stackAt(2);
  const b0 = state.next;
  const b1 = Math.min(b0 + 1, state.length);
  const b2 = Math.min(b0 + 2, state.length);
  const s0w = wordOf(state, s0);
  const s1w = wordOf(state, s1);
  const b0w = wordOf(state, b0);
  const b1w = wordOf(state, b1);
  const s0t = fineOf(state, s0);
  const s1t = fineOf(state, s1);
  const s2t = fineOf(state, s2);
  const b0t = fineOf(state, b0);
  const b1t = fineOf(state, b1);
  const b2t = fineOf(state, b2);
  const s0p = posOf(state, s0);
  const s1p = posOf(state, s1);
  const b0p = posOf(state, b0);
  let n = 0;

  // Single words.
  out[n++] = feature1(1, 0);
  out[n++] = feature1(2, s0w);
  out[n++] = feature1(3, s0t);
  out[n++] = feature2(4, s0w, s0t);
  out[n++] = feature1(5, s1w);
  out[n++] = feature1(6, s1t);
  out[n++] = feature2(7, s1w, s1t);
  out[n++] = feature1(8, b0w);
  out[n++] = feature1(9, b0t);
  out[n++] = feature2(10, b0w, b0t);
  out[n++] = feature2(11, b1w, b1t);
  out[n++] = feature1(12, b1t);
  out[n++] = feature2(13, wordOf(state, b2), b2t);
  out[n++] = feature1(14, b2t);
  out[n++] = feature2(15, wordOf(state, s2), s2t);
  out[n++] = feature1(16, s2t);

  // Pairs of the words that a move would join.
  out[n++] = feature3(20, feature2(0, s0w, s0t), b0w, b0t);
  out[n++] = feature3(21, s0w, s0t, b0w);
  out[n++] = feature3(22, s0w, b0w, b0t);
  out[n++] = feature3(23, s0w, s0t, b0t);
  out[n++] = feature3(24, s0t, b0w, b0t);
  out[n++] = feature2(25, s0w, b0w);
  out[n++] = feature2(26, s0t, b0t);
  out[n++] = feature2(27, s0p, b0p);
  out[n++] = feature3(28, feature2(0, s1w, s1t), s0w, s0t);
  out[n++] = feature3(29, s1w, s1t, s0w);
  out[n++] = feature3(30, s1w, s0w, s0t);
  out[n++] = feature3(31, s1w, s1t, s0t);
  out[n++] = feature3(32, s1t, s0w, s0t);
  out[n++] = feature2(33, s1w, s0w);
  out[n++] = feature2(34, s1t, s0t);
  out[n++] = feature2(35, s1p, s0p);
  out[n++] = feature2(36, s1w, b0w);
  out[n++] = feature2(37, s1t, b0t);
  out[n++] = feature2(38, b0w, b1w);
  out[n++] = feature2(39, b0t, b1t);
  out[n++] = feature2(40, b0w, b1t);
  out[n++] = feature2(41, b0t, b1w);

  // Three tags.
  out[n++] = feature3(50, b0t, b1t, b2t);
  out[n++] = feature3(51, s0t, b0t, b1t);
  out[n++] = feature3(52, s1t, s0t, b0t);
  out[n++] = feature3(53, s2t, s1t, s0t);
  out[n++] = feature3(54, s0w, b0t, b1t);
  out[n++] = feature3(55, s0t, b0w, b1t);
  out[n++] = feature3(56, s1w, s0t, b0t);
  out[n++] = feature3(57, s1t, s0w, b0t);
  out[n++] = feature3(58, s1t, s0t, b0w);
  out[n++] = feature3(59, feature2(0, s1p, s0p), b0p, posOf(state, b1));
  out[n++] = feature3(60, feature2(0, posOf(state, s2), s1p), s0p, b0p);

  n = extractChildren(state, s0, s1, b0, out, n);
  n = extractSurroundings(state, s0, s1, b0, out, n);
  return n;
}

function extractChildren(state: ParserState, s0: number, s1: number, b0: number, out: Int32Array, from: number): number {
  let n = from;
  const s0w = wordOf(state, s0);
  const s1w = wordOf(state, s1);
  const s0t = fineOf(state, s0);
  const s1t = fineOf(state, s1);
  const b0t = fineOf(state, b0);
  const s0l = child(state.left1, s0);
  const s0l2 = child(state.left2, s0);
  const s0r = child(state.right1, s0);
  const s0r2 = child(state.right2, s0);
  const s1l = child(state.left1, s1);
  const s1l2 = child(state.left2, s1);
  const s1r = child(state.right1, s1);
  const s1r2 = child(state.right2, s1);
  const b0l = child(state.left1, b0);
  const b0l2 = child(state.left2, b0);
  const s0lw = wordOf(state, s0l);
  const s0lr = relationOf(state, s0l);
  const s0rr = relationOf(state, s0r);
  const s1lr = relationOf(state, s1l);
  const s1rr = relationOf(state, s1r);
  const b0lr = relationOf(state, b0l);

  out[n++] = feature3(70, s0t, fineOf(state, s0l), b0t);
  out[n++] = feature3(71, s0t, fineOf(state, s0r), b0t);
  out[n++] = feature3(72, s0t, b0t, fineOf(state, b0l));
  out[n++] = feature3(73, s1t, fineOf(state, s1r), s0t);
  out[n++] = feature3(74, s1t, fineOf(state, s1l), s0t);
  out[n++] = feature3(75, s1t, s0t, fineOf(state, s0l));
  out[n++] = feature3(76, s1t, s0t, fineOf(state, s0r));
  out[n++] = feature2(77, s0t, s0lw);
  out[n++] = feature2(78, s0t, wordOf(state, s0r));
  out[n++] = feature2(79, s1t, wordOf(state, s1r));
  out[n++] = feature2(80, s1t, wordOf(state, s1l));
  out[n++] = feature2(81, b0t, wordOf(state, b0l));
  // The preposition of s0 decides what it hangs from: "link … to the attack".
  out[n++] = feature3(82, s1w, s0lw, s0t);
  out[n++] = feature3(83, s1t, s0lw, s0t);
  out[n++] = feature3(84, s1w, s0lw, s0w);
  out[n++] = feature3(85, s1t, s0lw, s0w);
  out[n++] = feature3(86, s1w, wordOf(state, s1r), s0lw);
  // What the words have already.
  out[n++] = feature3(90, s0t, s0lr, relationOf(state, s0l2));
  out[n++] = feature3(91, s0t, s0rr, relationOf(state, s0r2));
  out[n++] = feature3(92, s1t, s1lr, relationOf(state, s1l2));
  out[n++] = feature3(93, s1t, s1rr, relationOf(state, s1r2));
  out[n++] = feature3(94, b0t, b0lr, relationOf(state, b0l2));
  out[n++] = feature3(95, s0w, s0lr, s0rr);
  out[n++] = feature3(96, s1w, s1lr, s1rr);
  out[n++] = feature3(97, feature2(0, s0t, b0t), s0lr, s0rr);
  out[n++] = feature3(98, feature2(0, s1t, s0t), s1lr, s1rr);
  out[n++] = feature3(99, feature2(0, s1t, s0t), s1rr, s0lr);
  out[n++] = feature3(100, feature2(0, s0t, b0t), s0rr, b0lr);
  out[n++] = feature3(101, feature2(0, s1t, s0t), s0lr, s0rr);
  out[n++] = feature3(102, feature2(0, posOf(state, s0), b0t), s0lr, relationOf(state, s0l2));
  out[n++] = feature2(103, s0w, s0 < 0 ? -1 : (state.leftCount[s0] as number));
  out[n++] = feature3(104, s0t, s0 < 0 ? -1 : (state.rightCount[s0] as number), s0 < 0 ? -1 : (state.leftCount[s0] as number));
  out[n++] = feature2(105, s0w, s0 < 0 ? -1 : (state.rightCount[s0] as number));
  out[n++] = feature2(106, s1t, s1 < 0 ? -1 : (state.rightCount[s1] as number));
  out[n++] = feature2(107, s1w, s1 < 0 ? -1 : (state.rightCount[s1] as number));
  out[n++] = feature2(108, b0t, state.leftCount[b0] as number);
  out[n++] = feature2(109, wordOf(state, b0), state.leftCount[b0] as number);
  return n;
}

function extractSurroundings(state: ParserState, s0: number, s1: number, b0: number, out: Int32Array, from: number): number {
  let n = from;
  const s0w = wordOf(state, s0);
  const s1w = wordOf(state, s1);
  const b0w = wordOf(state, b0);
  const s0t = fineOf(state, s0);
  const s1t = fineOf(state, s1);
  const b0t = fineOf(state, b0);
  const far = distance(s0, b0);
  const near = distance(s1, s0);
  out[n++] = feature2(120, s0w, far);
  out[n++] = feature2(121, s0t, far);
  out[n++] = feature2(122, b0w, far);
  out[n++] = feature2(123, b0t, far);
  out[n++] = feature3(124, s0t, b0t, far);
  out[n++] = feature3(125, s0w, b0w, far);
  out[n++] = feature3(126, s1t, s0t, near);
  out[n++] = feature3(127, s1w, s0t, near);
  out[n++] = feature3(128, s1t, s0w, near);
  // Neighbours in the text, which may be in the stack, in a subtree or gone by.
  const afterS0 = fineOf(state, s0 < 0 ? -1 : s0 + 1);
  const beforeS0 = fineOf(state, s0 < 0 ? -1 : s0 - 1);
  const beforeB0 = fineOf(state, b0 - 1);
  out[n++] = feature3(130, s0t, afterS0, b0t);
  out[n++] = feature3(131, s0t, b0t, beforeB0);
  out[n++] = feature3(132, feature2(0, s0t, afterS0), beforeB0, b0t);
  out[n++] = feature3(133, feature2(0, beforeS0, s0t), b0t, fineOf(state, Math.min(b0 + 1, state.length)));
  out[n++] = feature3(134, s1t, fineOf(state, s1 < 0 ? -1 : s1 + 1), s0t);
  out[n++] = feature3(135, beforeS0, s0t, s1t);
  const s0f = state.input.words[s0] ?? NO_WORD;
  const b0f = state.input.words[b0] ?? NO_WORD;
  out[n++] = feature2(140, s0f.suffix3, s0t);
  out[n++] = feature2(141, b0f.suffix3, b0t);
  out[n++] = feature3(142, s0f.suffix2, b0f.suffix2, s0t);
  return n;
}

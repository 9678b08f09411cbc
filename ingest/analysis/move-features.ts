/**
 * What decides between shift, left arc and right arc, after Zhang and Nivre (2011), fitted to arc-hybrid: s0, s1, s2 are the
 * top of the stack, b0, b1, b2 the words to come.
 */
import { feature1, feature2, feature3 } from "./feature-hash.ts";
import { distance, type ParserView, pair, relationAt, tagAt, wordAt } from "./parser-view.ts";
import { NO_WORD } from "./word-features.ts";

/** Writes the features of the view into `out`, which has room for `PARSER_FEATURES`; gives their number. */
export function extractMoveFeatures(view: ParserView, out: Int32Array): number {
  let n = addWords(view, out);
  n = addPairs(view, out, n);
  n = addTriples(view, out, n);
  n = addChildren(view, out, n);
  n = addRelations(view, out, n);
  n = addCloseTags(view, out, n);
  return addSurroundings(view, out, n);
}

function addWords({ s0, s1, s2, b0, b1, b2, state }: ParserView, out: Int32Array): number {
  const s0f = state.input.words[s0.at] ?? NO_WORD;
  const b0f = state.input.words[b0.at] ?? NO_WORD;
  let n = 0;
  out[n++] = feature1(1, 0);
  out[n++] = feature1(2, s0.word);
  out[n++] = feature1(3, s0.tag);
  out[n++] = feature2(4, s0.word, s0.tag);
  out[n++] = feature1(5, s1.word);
  out[n++] = feature1(6, s1.tag);
  out[n++] = feature2(7, s1.word, s1.tag);
  out[n++] = feature1(8, b0.word);
  out[n++] = feature1(9, b0.tag);
  out[n++] = feature2(10, b0.word, b0.tag);
  out[n++] = feature2(11, b1.word, b1.tag);
  out[n++] = feature1(12, b1.tag);
  out[n++] = feature2(13, b2.word, b2.tag);
  out[n++] = feature1(14, b2.tag);
  out[n++] = feature2(15, s2.word, s2.tag);
  out[n++] = feature1(16, s2.tag);
  out[n++] = feature2(17, s0f.suffix3, s0.tag);
  out[n++] = feature2(18, b0f.suffix3, b0.tag);
  out[n++] = feature3(19, s0f.suffix2, b0f.suffix2, s0.tag);
  return n;
}

/** The words a move would join. */
function addPairs({ s0, s1, b0, b1 }: ParserView, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = feature3(20, pair(s0.word, s0.tag), b0.word, b0.tag);
  out[n++] = feature3(21, s0.word, s0.tag, b0.word);
  out[n++] = feature3(22, s0.word, b0.word, b0.tag);
  out[n++] = feature3(23, s0.word, s0.tag, b0.tag);
  out[n++] = feature3(24, s0.tag, b0.word, b0.tag);
  out[n++] = feature2(25, s0.word, b0.word);
  out[n++] = feature2(26, s0.tag, b0.tag);
  out[n++] = feature2(27, s0.pos, b0.pos);
  out[n++] = feature3(28, pair(s1.word, s1.tag), s0.word, s0.tag);
  out[n++] = feature3(29, s1.word, s1.tag, s0.word);
  out[n++] = feature3(30, s1.word, s0.word, s0.tag);
  out[n++] = feature3(31, s1.word, s1.tag, s0.tag);
  out[n++] = feature3(32, s1.tag, s0.word, s0.tag);
  out[n++] = feature2(33, s1.word, s0.word);
  out[n++] = feature2(34, s1.tag, s0.tag);
  out[n++] = feature2(35, s1.pos, s0.pos);
  out[n++] = feature2(36, s1.word, b0.word);
  out[n++] = feature2(37, s1.tag, b0.tag);
  out[n++] = feature2(38, b0.word, b1.word);
  out[n++] = feature2(39, b0.tag, b1.tag);
  out[n++] = feature2(40, b0.word, b1.tag);
  out[n++] = feature2(41, b0.tag, b1.word);
  return n;
}

function addTriples({ s0, s1, s2, b0, b1, b2 }: ParserView, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = feature3(50, b0.tag, b1.tag, b2.tag);
  out[n++] = feature3(51, s0.tag, b0.tag, b1.tag);
  out[n++] = feature3(52, s1.tag, s0.tag, b0.tag);
  out[n++] = feature3(53, s2.tag, s1.tag, s0.tag);
  out[n++] = feature3(54, s0.word, b0.tag, b1.tag);
  out[n++] = feature3(55, s0.tag, b0.word, b1.tag);
  out[n++] = feature3(56, s1.word, s0.tag, b0.tag);
  out[n++] = feature3(57, s1.tag, s0.word, b0.tag);
  out[n++] = feature3(58, s1.tag, s0.tag, b0.word);
  out[n++] = feature3(59, pair(s1.pos, s0.pos), b0.pos, b1.pos);
  out[n++] = feature3(60, pair(s2.pos, s1.pos), s0.pos, b0.pos);
  return n;
}

function addChildren({ state, s0, s1, b0 }: ParserView, out: Int32Array, from: number): number {
  const s0left = wordAt(state, s0.left);
  let n = from;
  out[n++] = feature3(70, s0.tag, tagAt(state, s0.left), b0.tag);
  out[n++] = feature3(71, s0.tag, tagAt(state, s0.right), b0.tag);
  out[n++] = feature3(72, s0.tag, b0.tag, tagAt(state, b0.left));
  out[n++] = feature3(73, s1.tag, tagAt(state, s1.right), s0.tag);
  out[n++] = feature3(74, s1.tag, tagAt(state, s1.left), s0.tag);
  out[n++] = feature3(75, s1.tag, s0.tag, tagAt(state, s0.left));
  out[n++] = feature3(76, s1.tag, s0.tag, tagAt(state, s0.right));
  out[n++] = feature2(77, s0.tag, s0left);
  out[n++] = feature2(78, s0.tag, wordAt(state, s0.right));
  out[n++] = feature2(79, s1.tag, wordAt(state, s1.right));
  out[n++] = feature2(80, s1.tag, wordAt(state, s1.left));
  out[n++] = feature2(81, b0.tag, wordAt(state, b0.left));
  // The preposition of s0 decides what it hangs from: "link … to the attack".
  out[n++] = feature3(82, s1.word, s0left, s0.tag);
  out[n++] = feature3(83, s1.tag, s0left, s0.tag);
  out[n++] = feature3(84, s1.word, s0left, s0.word);
  out[n++] = feature3(85, s1.tag, s0left, s0.word);
  out[n++] = feature3(86, s1.word, wordAt(state, s1.right), s0left);
  return n;
}

/** What the words have already. */
function addRelations({ state, s0, s1, b0 }: ParserView, out: Int32Array, from: number): number {
  const s0left = relationAt(state, s0.left);
  const s0left2 = relationAt(state, s0.left2);
  const s0right = relationAt(state, s0.right);
  const s1left = relationAt(state, s1.left);
  const s1right = relationAt(state, s1.right);
  const b0left = relationAt(state, b0.left);
  let n = from;
  out[n++] = feature3(90, s0.tag, s0left, s0left2);
  out[n++] = feature3(91, s0.tag, s0right, relationAt(state, s0.right2));
  out[n++] = feature3(92, s1.tag, s1left, relationAt(state, s1.left2));
  out[n++] = feature3(93, s1.tag, s1right, relationAt(state, s1.right2));
  out[n++] = feature3(94, b0.tag, b0left, relationAt(state, b0.left2));
  out[n++] = feature3(95, s0.word, s0left, s0right);
  out[n++] = feature3(96, s1.word, s1left, s1right);
  out[n++] = feature3(97, pair(s0.tag, b0.tag), s0left, s0right);
  out[n++] = feature3(98, pair(s1.tag, s0.tag), s1left, s1right);
  out[n++] = feature3(99, pair(s1.tag, s0.tag), s1right, s0left);
  out[n++] = feature3(100, pair(s0.tag, b0.tag), s0right, b0left);
  out[n++] = feature3(101, pair(s1.tag, s0.tag), s0left, s0right);
  out[n++] = feature3(102, pair(s0.pos, b0.tag), s0left, s0left2);
  out[n++] = feature2(103, s0.word, s0.leftCount);
  out[n++] = feature3(104, s0.tag, s0.rightCount, s0.leftCount);
  out[n++] = feature2(105, s0.word, s0.rightCount);
  out[n++] = feature2(106, s1.tag, s1.rightCount);
  out[n++] = feature2(107, s1.word, s1.rightCount);
  out[n++] = feature2(108, b0.tag, b0.leftCount);
  out[n++] = feature2(109, b0.word, b0.leftCount);
  return n;
}

/** Where the tagger was in two minds, its other choice. */
function addCloseTags({ s0, s1, b0 }: ParserView, out: Int32Array, from: number): number {
  let n = from;
  if (s0.close !== 0) {
    out[n++] = feature2(110, s0.tag, s0.close);
    out[n++] = feature2(111, s0.close, b0.tag);
    out[n++] = feature2(112, s1.tag, s0.close);
    out[n++] = feature3(113, s1.tag, s0.close, b0.tag);
  }
  if (b0.close !== 0) {
    out[n++] = feature2(114, b0.tag, b0.close);
    out[n++] = feature2(115, s0.tag, b0.close);
    out[n++] = feature3(116, s1.tag, s0.tag, b0.close);
  }
  if (s1.close !== 0) {
    out[n++] = feature2(117, s1.tag, s1.close);
    out[n++] = feature2(118, s1.close, s0.tag);
  }
  return n;
}

function addSurroundings({ state, s0, s1, b0, b1 }: ParserView, out: Int32Array, from: number): number {
  const far = distance(s0, b0);
  const near = distance(s1, s0);
  // Neighbours in the text, which may be on the stack, in a subtree or gone by.
  const afterS0 = tagAt(state, s0.at < 0 ? -1 : s0.at + 1);
  const beforeS0 = tagAt(state, s0.at - 1);
  const beforeB0 = tagAt(state, b0.at - 1);
  let n = from;
  out[n++] = feature2(120, s0.word, far);
  out[n++] = feature2(121, s0.tag, far);
  out[n++] = feature2(122, b0.word, far);
  out[n++] = feature2(123, b0.tag, far);
  out[n++] = feature3(124, s0.tag, b0.tag, far);
  out[n++] = feature3(125, s0.word, b0.word, far);
  out[n++] = feature3(126, s1.tag, s0.tag, near);
  out[n++] = feature3(127, s1.word, s0.tag, near);
  out[n++] = feature3(128, s1.tag, s0.word, near);
  out[n++] = feature3(130, s0.tag, afterS0, b0.tag);
  out[n++] = feature3(131, s0.tag, b0.tag, beforeB0);
  out[n++] = feature3(132, pair(s0.tag, afterS0), beforeB0, b0.tag);
  out[n++] = feature3(133, pair(beforeS0, s0.tag), b0.tag, b1.tag);
  out[n++] = feature3(134, s1.tag, tagAt(state, s1.at < 0 ? -1 : s1.at + 1), s0.tag);
  out[n++] = feature3(135, beforeS0, s0.tag, s1.tag);
  return n;
}

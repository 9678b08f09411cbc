/** What names an arc: the two words it would join, the preposition of the dependent, and what both have already. */
import { feature1, feature2, feature3 } from "./feature-hash.ts";
import { distance, type ParserView, pair, relationAt, tagAt, wordAt } from "./parser-view.ts";
import { NO_WORD } from "./word-features.ts";

/** Writes the features of the view into `out`, which has room for `PARSER_FEATURES`; gives their number. */
export function extractLabelFeatures(view: ParserView, out: Int32Array): number {
  return addContext(view, out, addArc(view, out));
}

function addArc({ state, s0, s1, b0, b1 }: ParserView, out: Int32Array): number {
  const suffix = (state.input.words[s0.at] ?? NO_WORD).suffix3;
  let n = 0;
  out[n++] = feature1(201, 0);
  out[n++] = feature1(202, s0.word);
  out[n++] = feature1(203, s0.tag);
  out[n++] = feature1(204, s1.word);
  out[n++] = feature1(205, s1.tag);
  out[n++] = feature1(206, b0.word);
  out[n++] = feature1(207, b0.tag);
  out[n++] = feature2(208, s0.word, s0.tag);
  out[n++] = feature2(209, s0.word, b0.word);
  out[n++] = feature2(210, s0.tag, b0.tag);
  out[n++] = feature2(211, s0.word, b0.tag);
  out[n++] = feature2(212, s0.tag, b0.word);
  out[n++] = feature2(213, s1.word, s0.word);
  out[n++] = feature2(214, s1.tag, s0.tag);
  out[n++] = feature2(215, s1.word, s0.tag);
  out[n++] = feature2(216, s1.tag, s0.word);
  out[n++] = feature2(227, suffix, s0.tag);
  out[n++] = feature3(228, s1.tag, s0.tag, b0.tag);
  out[n++] = feature3(229, s0.tag, b0.tag, b1.tag);
  out[n++] = feature3(230, s1.tag, s0.tag, distance(s1, s0));
  out[n++] = feature3(231, s0.tag, b0.tag, distance(s0, b0));
  if (s0.close !== 0) {
    out[n++] = feature2(240, s0.tag, s0.close);
    out[n++] = feature2(241, s0.close, b0.tag);
    out[n++] = feature2(242, s1.tag, s0.close);
  }
  return n;
}

function addContext({ state, s0, s1, b0 }: ParserView, out: Int32Array, from: number): number {
  const preposition = wordAt(state, s0.left);
  const s0left = relationAt(state, s0.left);
  const s1left = relationAt(state, s1.left);
  const s1right = relationAt(state, s1.right);
  let n = from;
  out[n++] = feature2(217, s0.tag, preposition);
  out[n++] = feature3(218, s1.word, preposition, s0.tag);
  out[n++] = feature3(219, s1.tag, preposition, s0.word);
  out[n++] = feature3(220, s1.tag, preposition, s0.tag);
  out[n++] = feature3(221, s0.tag, s0left, relationAt(state, s0.left2));
  out[n++] = feature3(222, s1.tag, s1left, relationAt(state, s1.left2));
  out[n++] = feature3(223, pair(s1.tag, s0.tag), s1right, relationAt(state, s1.right2));
  out[n++] = feature3(224, pair(s1.tag, s0.tag), s1left, s0left);
  out[n++] = feature3(225, pair(s0.tag, b0.tag), relationAt(state, b0.left), relationAt(state, b0.left2));
  out[n++] = feature3(226, pair(s0.tag, b0.tag), s0left, relationAt(state, s0.right));
  out[n++] = feature3(232, pair(s1.pos, s0.pos), s1right, s0left);
  out[n++] = feature3(233, s1.word, s1right, s0.tag);
  out[n++] = feature3(234, s0.tag, tagAt(state, s0.left), s1.tag);
  out[n++] = feature3(235, s0.tag, wordAt(state, s0.right), s1.tag);
  out[n++] = feature3(236, s1.tag, s0.tag, wordAt(state, s1.left));
  out[n++] = feature3(237, s1.tag, s0.tag, wordAt(state, s1.right));
  out[n++] = feature3(238, b0.tag, s0.tag, wordAt(state, b0.left));
  return n;
}

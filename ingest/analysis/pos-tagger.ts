/**
 * Greedy part-of-speech tagger: a linear model over the word, its neighbours, the tags already given and wink's guesses.
 * A label joins the universal tag and the Penn Treebank tag ("VERB|VBN"): the parser wants the second.
 */
import type { UniversalPos } from "./analyser.ts";
import { feature1, feature2, feature3, hashString } from "./feature-hash.ts";
import type { Scorer } from "./weights.ts";
import { findWordFeatures, NO_WORD, type WordFeatures } from "./word-features.ts";

/** What the tagger is told of a token. */
export interface TaggerInput {
  readonly text: string;
  /** Another tagger's guess. */
  readonly hintPos: string;
}

export interface Tag {
  readonly pos: UniversalPos;
  /** Penn Treebank tag. */
  readonly fine: string;
}

/** A sentence made ready for scoring. */
export interface TaggerSentence {
  readonly words: readonly WordFeatures[];
  readonly hints: Int32Array;
  /** 1 where the whole sentence is in capitals, as headlines are. */
  readonly shouted: number;
}

/** Room that `extractTagFeatures` may need. */
export const TAG_FEATURES = 64;
/** Scores nearer than this leave the parser two tags to weigh; about one token in ten. */
const CLOSE = 30;
const hints = new Map<string, number>();
const NO_HINT = hashString("-");

export function toTaggerSentence(tokens: readonly TaggerInput[]): TaggerSentence {
  const letters = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  const capitals = letters.filter((token) => /^\p{Lu}/u.test(token.text));
  return {
    words: tokens.map((token) => findWordFeatures(token.text)),
    hints: Int32Array.from(tokens, (token) => hashHint(token.hintPos)),
    shouted: letters.length > 2 && capitals.length > 0.7 * letters.length ? 1 : 0,
  };
}

function hashHint(hint: string): number {
  let hash = hints.get(hint);
  if (hash === undefined) {
    hash = hashString(hint);
    hints.set(hint, hash);
  }
  return hash;
}

/** Writes the features of word `at` into `out`, given the labels of the words before it; gives their number. */
export function extractTagFeatures(sentence: TaggerSentence, at: number, labels: Int32Array, out: Int32Array): number {
  let n = 0;
  for (const place of PLACES) {
    n = writeWordFeatures(sentence.words[at + place] ?? NO_WORD, place, out, n);
  }
  return writeJointFeatures(sentence, at, labels, out, n);
}

/** Places of the words that have features by themselves, counted from the word to be tagged. */
const PLACES = [0, -1, 1, -2, 2] as const;
type Place = (typeof PLACES)[number];

/** Features of one word that stands at a place: they are the same in every sentence. */
function writeWordFeatures(word: WordFeatures, place: Place, out: Int32Array, from: number): number {
  let n = from;
  if (place === 0) return writeOwnFeatures(word, out, n);
  if (place === -2 || place === 2) {
    out[n++] = feature1(place < 0 ? 15 : 16, word.form);
    return n;
  }
  out[n++] = feature1(place < 0 ? 13 : 14, word.form);
  out[n++] = feature1(place < 0 ? 19 : 20, word.suffix3);
  out[n++] = feature1(place < 0 ? 21 : 22, word.shape);
  return n;
}

function writeOwnFeatures(word: WordFeatures, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = feature1(1, 0);
  out[n++] = feature1(2, word.form);
  out[n++] = feature2(3, word.form, word.shape);
  out[n++] = feature1(4, word.suffix1);
  out[n++] = feature1(5, word.suffix2);
  out[n++] = feature1(6, word.suffix3);
  out[n++] = feature1(7, word.suffix4);
  out[n++] = feature1(8, word.prefix1);
  out[n++] = feature1(9, word.prefix2);
  out[n++] = feature1(10, word.prefix3);
  out[n++] = feature2(12, word.suffix3, word.shape);
  // What wink's dictionary says of the word.
  out[n++] = feature3(44, word.known, word.suffix2, word.shape);
  out[n++] = feature2(45, word.known, word.suffix3);
  out[n++] = feature3(48, word.known, word.alone, word.shape);
  return n;
}

/** Features that join a word to its neighbours, to the tags before it and to wink's guesses. */
function writeJointFeatures(
  sentence: TaggerSentence,
  at: number,
  labels: Int32Array,
  out: Int32Array,
  from: number,
): number {
  const { words, hints: guesses, shouted } = sentence;
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  const after2 = words[at + 2] ?? NO_WORD;
  const hint = guesses[at] ?? NO_HINT;
  const hintBefore = guesses[at - 1] ?? NO_HINT;
  const hintAfter = guesses[at + 1] ?? NO_HINT;
  const hintAfter2 = guesses[at + 2] ?? NO_HINT;
  const tag1 = at > 0 ? (labels[at - 1] ?? 0) + 1 : 0;
  const tag2 = at > 1 ? (labels[at - 2] ?? 0) + 1 : 0;
  const place = at === 0 ? 1 : 0;
  let n = from;
  out[n++] = feature3(11, word.shape, place, shouted);
  out[n++] = feature2(17, before.form, word.form);
  out[n++] = feature2(18, word.form, after.form);
  out[n++] = feature1(23, tag1);
  out[n++] = feature2(24, tag1, tag2);
  out[n++] = feature2(25, tag1, word.form);
  out[n++] = feature2(26, tag1, after.form);
  out[n++] = feature2(27, tag1, word.suffix3);
  out[n++] = feature1(28, hint);
  out[n++] = feature2(29, hint, word.form);
  out[n++] = feature2(30, hint, tag1);
  out[n++] = feature2(31, hint, hintAfter);
  out[n++] = feature3(32, hintBefore, hint, hintAfter);
  out[n++] = feature2(33, word.form, hintAfter);
  out[n++] = feature3(34, tag1, hint, hintAfter);
  out[n++] = feature3(35, hint, hintAfter, hintAfter2);
  out[n++] = feature2(36, hint, word.suffix3);
  out[n++] = feature3(37, tag1, tag2, word.form);
  out[n++] = feature3(38, word.shape, before.shape, after.shape);
  out[n++] = feature2(39, tag1, hintAfter);
  out[n++] = feature2(40, word.suffix2, after.suffix2);
  out[n++] = feature3(41, word.form, hintAfter, tag1);
  out[n++] = feature2(42, after.form, after2.form);
  out[n++] = feature3(43, word.known, word.shape, place);
  out[n++] = feature3(46, word.known, before.shape, after.shape);
  out[n++] = feature3(47, word.known, hint, tag1);
  return n;
}

/**
 * Sums of the weights of `writeWordFeatures`, kept for each word: news repeats its words. A sum does not depend on the order of
 * its parts, see `weightOfCode`. Weights that still change, as in training, want new sums for each use.
 */
export interface WordSums {
  /** One score a label, to be read only. */
  of(word: WordFeatures, place: Place): Float64Array;
}

/** Above this many words the sums start afresh; a word takes up to 3.4 kB. */
const KEPT_WORDS = 8000;

export function createWordSums(scorer: Scorer): WordSums {
  const byPlace = new Map(PLACES.map((place) => [place, new Map<WordFeatures, Float64Array>()]));
  const features = new Int32Array(TAG_FEATURES);
  return {
    of(word, place) {
      const known = byPlace.get(place) as Map<WordFeatures, Float64Array>;
      const kept = known.get(word);
      if (kept !== undefined) return kept;
      if (known.size >= KEPT_WORDS) known.clear();
      const sums = new Float64Array(scorer.labels.length);
      scorer.score(features, writeWordFeatures(word, place, features, 0), sums);
      known.set(word, sums);
      return sums;
    },
  };
}

/** The best of the scores; the first of equals. */
export function bestLabel(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/** For each token the position of its label in the model's list, and of the label that came close, or the same again. */
export interface TagChoice {
  readonly best: Int32Array;
  readonly close: Int32Array;
}

export function tagSentence(
  sentence: TaggerSentence,
  scorer: Scorer,
  sums: WordSums = createWordSums(scorer),
): TagChoice {
  const best = new Int32Array(sentence.words.length);
  const close = new Int32Array(sentence.words.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(scorer.labels.length);
  for (let at = 0; at < best.length; at++) {
    scorer.score(features, writeJointFeatures(sentence, at, best, features, 0), scores);
    const [own, before, after, before2, after2] = PLACES.map((place) =>
      sums.of(sentence.words[at + place] ?? NO_WORD, place),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    for (let label = 0; label < scores.length; label++) {
      scores[label] =
        (scores[label] as number) +
        (own[label] as number) +
        (before[label] as number) +
        (after[label] as number) +
        (before2[label] as number) +
        (after2[label] as number);
    }
    const first = bestLabel(scores);
    const second = secondLabel(scores, first);
    best[at] = first;
    close[at] = (scores[first] as number) - (scores[second] as number) < CLOSE ? second : first;
  }
  return { best, close };
}

/** The best but one; the first of equals. */
function secondLabel(scores: Float64Array, best: number): number {
  let second = best === 0 ? 1 : 0;
  for (let label = second + 1; label < scores.length; label++) {
    if (label !== best && (scores[label] as number) > (scores[second] as number)) second = label;
  }
  return second;
}

export function formatTag(tag: Tag): string {
  return `${tag.pos}|${tag.fine}`;
}

export function parseTag(label: string): Tag {
  const [pos = "X", fine = ""] = label.split("|");
  return { pos: pos as UniversalPos, fine };
}

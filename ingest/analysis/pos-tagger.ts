/**
 * Greedy part-of-speech tagger: a linear model over the word, its neighbours, the tags already given and wink's guesses.
 * A label joins the universal tag and the Penn Treebank tag ("VERB|VBN"): the parser wants the second.
 */
import type { UniversalPos } from "./analyser.ts";
import {
  PLACES,
  TAG_FEATURES,
  type TaggerSentence,
  writeFarFeatures,
  writeJointFeatures,
  writeWordFeatures,
} from "./tag-features.ts";
import type { Scorer } from "./weights.ts";
import { NO_WORD, type WordFeatures } from "./word-features.ts";

export interface Tag {
  readonly pos: UniversalPos;
  /** Penn Treebank tag. */
  readonly fine: string;
}

/** Scores nearer than this leave the parser two tags to weigh; about one token in ten. */
const CLOSE = 30;
/**
 * Sums of the weights of `writeWordFeatures`, kept for each word: news repeats its words. A sum does not depend on the order of
 * its parts, see `weightOfCode`. Weights that still change, as in training, want new sums for each use.
 */
export interface WordSums {
  /** One score a label for the first of `PLACES`, then for the second …; to be read only. */
  of(word: WordFeatures): Float64Array;
}

/** Above this many words the sums start afresh; a word takes 2 kB. */
const KEPT_WORDS = 8000;

export function createWordSums(scorer: Scorer): WordSums {
  const byWord = new Map<WordFeatures, Float64Array>();
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(scorer.labels.length);
  return {
    of(word) {
      const kept = byWord.get(word);
      if (kept !== undefined) return kept;
      if (byWord.size >= KEPT_WORDS) byWord.clear();
      const sums = new Float64Array(PLACES.length * scores.length);
      for (const [row, place] of PLACES.entries()) {
        scorer.score(features, writeWordFeatures(word, place, features, 0), scores);
        sums.set(scores, row * scores.length);
      }
      byWord.set(word, sums);
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
  const { length } = sentence.words;
  const labels = scorer.labels.length;
  const best = new Int32Array(length);
  const close = new Int32Array(length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(labels);
  const byWord = sentence.words.map((word) => sums.of(word));
  const edge = sums.of(NO_WORD);
  for (let at = 0; at < length; at++) {
    const count = writeJointFeatures(sentence, at, best, features, writeFarFeatures(sentence, at, features, 0));
    scorer.score(features, count, scores);
    const own = byWord[at] ?? edge;
    const before = byWord[at - 1] ?? edge;
    const after = byWord[at + 1] ?? edge;
    // The best and the best but one; of equals the first.
    let [first, second] = [0, 0];
    let [most, next] = [-Infinity, -Infinity];
    for (let label = 0; label < labels; label++) {
      // In the order of PLACES.
      const score =
        (scores[label] as number) +
        (own[label] as number) +
        (before[labels + label] as number) +
        (after[2 * labels + label] as number);
      if (score <= next) continue;
      if (score <= most) {
        second = label;
        next = score;
        continue;
      }
      second = first;
      next = most;
      first = label;
      most = score;
    }
    best[at] = first;
    close[at] = most - next < CLOSE ? second : first;
  }
  return { best, close };
}

export function formatTag(tag: Tag): string {
  return `${tag.pos}|${tag.fine}`;
}

export function parseTag(label: string): Tag {
  const [pos = "X", fine = ""] = label.split("|");
  return { pos: pos as UniversalPos, fine };
}

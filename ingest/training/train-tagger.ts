/** Trains the part-of-speech tagger on treebanks, on its own earlier decisions. */
import { bestLabel, formatTag, parseTag, type Tag, tagSentence } from "../analysis/pos-tagger.ts";
import { extractTagFeatures, TAG_FEATURES, type TaggerSentence, toTaggerSentence } from "../analysis/tag-features.ts";
import type { Scorer } from "../analysis/weights.ts";
import { readWinkTokens } from "../analysis/wink.ts";
import { Perceptron } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface TaggerOptions {
  readonly seed: number;
  readonly passes: number;
  readonly minUpdates: number;
}

/** A label seen less often than this stands for a slip of the annotators, if there are sentences enough to tell. */
const RARE_LABEL = 5;
const ENOUGH_SENTENCES = 1000;

export interface TaggedSentence {
  readonly input: TaggerSentence;
  readonly gold: readonly Tag[];
}

/** A treebank sentence as the tagger sees it at run time, with wink's guesses where its tokens begin. */
export function toTaggedSentence(sentence: TreebankSentence): TaggedSentence {
  const hints = new Map(readWinkTokens(sentence.text).map((token) => [token.start, token.pos]));
  const tokens = sentence.tokens.map((token) => ({ text: token.text, hintPos: hints.get(token.start) ?? "X" }));
  return { input: toTaggerSentence(tokens), gold: sentence.tokens.map(({ pos, fine }) => ({ pos, fine })) };
}

export function trainTagger(sentences: readonly TaggedSentence[], options: TaggerOptions): Perceptron {
  const labels = collectLabels(sentences);
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const perceptron = new Perceptron(labels, options.minUpdates);
  const random = createRandom(options.seed);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(labels.length);
  for (let pass = 0; pass < options.passes; pass++) {
    for (const { input, gold } of shuffle(sentences, random)) {
      const given = new Int32Array(gold.length);
      gold.forEach((tag, at) => {
        const count = extractTagFeatures(input, at, given, features);
        perceptron.step();
        perceptron.score(features, count, scores);
        const guess = bestLabel(scores);
        const right = numbers.get(formatTag(tag));
        given[at] = guess;
        if (right !== undefined && right !== guess) perceptron.update(features, count, right, guess);
      });
    }
  }
  return perceptron;
}

/** @returns shares of right tags among all tokens: universal, and universal with Penn Treebank */
export function measureTagger(sentences: readonly TaggedSentence[], scorer: Scorer): { pos: number; fine: number } {
  let tokens = 0;
  let pos = 0;
  let fine = 0;
  const tags = scorer.labels.map(parseTag);
  for (const { input, gold } of sentences) {
    tagSentence(input, scorer).best.forEach((label, at) => {
      tokens++;
      if (tags[label]?.pos !== gold[at]?.pos) return;
      pos++;
      if (tags[label]?.fine === gold[at]?.fine) fine++;
    });
  }
  return { pos: pos / tokens, fine: fine / tokens };
}

function collectLabels(sentences: readonly TaggedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold } of sentences) {
    for (const tag of gold) counts.set(formatTag(tag), (counts.get(formatTag(tag)) ?? 0) + 1);
  }
  const least = sentences.length < ENOUGH_SENTENCES ? 1 : RARE_LABEL;
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([label]) => label)
    .sort();
}

/** Trains the lemmatiser: an edit script for each word of a treebank. */
import {
  createLemmatiser,
  extractLemmaFeatures,
  LEMMA_FEATURES,
  type LemmaInput,
  lemmaForm,
  toScript,
} from "../analysis/lemmatiser.ts";
import { bestLabel } from "../analysis/pos-tagger.ts";
import type { Scorer } from "../analysis/weights.ts";
import { readWinkTokens } from "../analysis/wink.ts";
import { Perceptron } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface LemmatiserOptions {
  readonly seed: number;
  readonly passes: number;
  readonly minUpdates: number;
}

export interface LemmaExample {
  readonly input: LemmaInput;
  readonly lemma: string;
}

/** Scripts seen less often are for single odd words. */
const RARE_SCRIPT = 2;
const MOST_SCRIPTS = 250;

export function toLemmaExamples(sentence: TreebankSentence): readonly LemmaExample[] {
  const hints = new Map(readWinkTokens(sentence.text).map((token) => [token.start, token]));
  return (
    sentence.tokens
      // `_` is the lemma of the second half of a word written apart, which the first half carries.
      .filter((token) => token.lemma !== "_" && token.dep !== "goeswith")
      .map((token) => {
        const hint = hints.get(token.start);
        const hintLemma = hint?.text === token.text ? hint.lemma : token.text;
        return { input: { text: token.text, pos: token.pos, fine: token.fine, hintLemma }, lemma: token.lemma };
      })
  );
}

export function trainLemmatiser(examples: readonly LemmaExample[], options: LemmatiserOptions): Perceptron {
  const scripts = examples.map(({ input, lemma }) => toScript(lemmaForm(input.text), lemma));
  const labels = collectScripts(scripts);
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const perceptron = new Perceptron(labels, options.minUpdates);
  const random = createRandom(options.seed);
  const features = new Int32Array(LEMMA_FEATURES);
  const scores = new Float64Array(labels.length);
  const order = examples.map((_, index) => index).filter((index) => numbers.has(scripts[index] ?? ""));
  for (let pass = 0; pass < options.passes; pass++) {
    for (const index of shuffle(order, random)) {
      const example = examples[index];
      const right = numbers.get(scripts[index] ?? "");
      if (example === undefined || right === undefined) continue;
      const count = extractLemmaFeatures(example.input, features);
      perceptron.step();
      perceptron.score(features, count, scores);
      const guess = bestLabel(scores);
      if (guess !== right) perceptron.update(features, count, right, guess);
    }
  }
  return perceptron;
}

/** @returns the share of right lemmas, letter for letter */
export function measureLemmatiser(examples: readonly LemmaExample[], scorer: Scorer): number {
  const lemmatiser = createLemmatiser(scorer);
  const right = examples.filter(({ input, lemma }) => lemmatiser.lemmatise(input) === lemma).length;
  return right / examples.length;
}

function collectScripts(scripts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const script of scripts) counts.set(script, (counts.get(script) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= RARE_SCRIPT)
    .sort(([leftName, left], [rightName, right]) => right - left || (leftName < rightName ? -1 : 1))
    .slice(0, MOST_SCRIPTS)
    .map(([script]) => script)
    .sort();
}

/**
 * Trains the name tagger: a structured perceptron (Collins 2002) with document votes. Votes in training come from models that
 * have not seen the document (jackknife), else the second pass would learn to trust a first pass that is always right.
 */
import type { WeightsMeta } from "../analysis/weight-file.ts";
import { formatWeights, type WeightRow } from "../analysis/weights-writer.ts";
import { countVotes } from "../names/tagger/document-votes.ts";
import {
  CONTEXT_FEATURES,
  toNameContext,
  VOTE_FEATURES,
  writeContextFeatures,
  writeVoteFeatures,
} from "../names/tagger/name-features.ts";
import { OUTSIDE, TAG_COUNT, toTags } from "../names/tagger/name-tags.ts";
import {
  DISTANCES,
  EDGE,
  factFeature,
  type NameWord,
  transitionFeature,
  WORD_FACTS,
} from "../names/tagger/name-word.ts";
import { createWordStore, FACT_NAMES, type WordStore } from "../names/tagger/name-words.ts";
import { findBestTags } from "../names/tagger/viterbi.ts";
import type { NameDocument, NameSentence } from "./names-data.ts";
import type { WordFactMap } from "./names-facts.ts";
import { Perceptron } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";

export interface NameTrainingOptions {
  readonly seed: number;
  readonly passes: number;
  /** Models that make the votes, each blind to its own part. */
  readonly folds: number;
  /** Passes of each of those. */
  readonly foldPasses: number;
  /** A feature counts once it has taken part in this many updates. */
  readonly minUpdates: number;
  /** Share of features that a visit of a sentence leaves out at random, so that no word is leaned on alone. */
  readonly dropout: number;
  /** Weights smaller than this are dropped from the file. */
  readonly prune: number;
  readonly meta: WeightsMeta;
  readonly report?: (line: string) => void;
}

interface Sentence {
  readonly words: readonly NameWord[];
  /** Features of each piece, votes aside. */
  readonly features: readonly Int32Array[];
  readonly gold: readonly number[];
  /** One vote a piece; set once the jackknife has run. */
  votes?: readonly number[];
}

const LABELS: readonly string[] = [
  ...Array.from({ length: TAG_COUNT }, (_, tag) => `tag${String(tag)}`),
  ...FACT_NAMES,
];
/** Wrong tags get this much for free in training, so that the right ones win by a margin. */
const MARGIN = 1;

/** The bytes of a weight file; the same documents, facts and options give the same bytes. */
export function trainNameModel(
  documents: readonly NameDocument[],
  facts: WordFactMap,
  options: NameTrainingOptions,
): Uint8Array {
  const toWord = createWordStore((lower) => facts.get(lower) ?? 0);
  const prepared = documents.map((document) =>
    document.sentences.filter(({ words }) => words.length > 0).map((sentence) => prepare(sentence, toWord)),
  );
  castVotes(prepared, options);
  const model = new Perceptron(LABELS, options.minUpdates);
  runPasses(model, prepared.flat(), options.passes, options.seed, options);
  const rows = [...model.averaged(), ...toFactRows(facts)];
  return formatWeights({ labels: LABELS, meta: options.meta, rows, prune: options.prune });
}

function prepare({ words: texts, names, pos }: NameSentence, toWord: WordStore): Sentence {
  const words = texts.map(toWord);
  const sentence = toNameContext(words, pos ?? []);
  const context = new Int32Array(CONTEXT_FEATURES);
  const features = words.map((_, i) => {
    const count = writeContextFeatures(sentence, i, context, 0);
    const own = DISTANCES.map((distance, d) => (words[i + distance] ?? EDGE).features[d] ?? new Int32Array());
    return Int32Array.from([...context.subarray(0, count), ...own.flatMap((list) => [...list])]);
  });
  return { words, features, gold: toTags(words.length, names) };
}

/** Gives every sentence the votes of a model that did not learn from its document. */
function castVotes(documents: readonly (readonly Sentence[])[], options: NameTrainingOptions): void {
  for (let fold = 0; fold < options.folds; fold++) {
    const model = new Perceptron(LABELS, options.minUpdates);
    const others = documents.filter((_, d) => d % options.folds !== fold);
    runPasses(model, others.flat(), options.foldPasses, options.seed + 1 + fold, options);
    const decoder = createDecoder(model);
    documents.forEach((sentences, d) => {
      if (d % options.folds !== fold) return;
      const tags = sentences.map((sentence) => decoder.decode(sentence.features, undefined));
      const votes = countVotes(
        sentences.map(({ words }) => words),
        tags,
      );
      sentences.forEach((sentence, s) => {
        sentence.votes = sentence.words.map((word, i) => votes.voteOf(word, tags[s]?.[i] ?? OUTSIDE));
      });
    });
  }
}

/** Every pass reads all sentences in a new order, first without votes, then with them, so that one model serves both passes. */
function runPasses(
  model: Perceptron,
  sentences: readonly Sentence[],
  passes: number,
  seed: number,
  { dropout, report }: NameTrainingOptions,
): void {
  const random = createRandom(seed);
  const thin = (features: readonly Int32Array[]): readonly Int32Array[] =>
    dropout === 0 ? features : features.map((list) => list.filter(() => random() >= dropout));
  const decoder = createDecoder(model);
  for (let pass = 1; pass <= passes; pass++) {
    let wrong = 0;
    for (const sentence of shuffle(sentences, random)) {
      wrong += learn(model, decoder, thin(sentence.features), sentence.gold);
      if (sentence.votes) wrong += learn(model, decoder, thin(withVotes(sentence, sentence.votes)), sentence.gold);
    }
    report?.(`pass ${String(pass)} of ${String(passes)}: ${String(wrong)} wrong tags`);
  }
}

function withVotes(sentence: Sentence, votes: readonly number[]): Int32Array[] {
  return sentence.features.map((list, i) => {
    const all = new Int32Array(list.length + VOTE_FEATURES);
    all.set(list);
    const word = sentence.words[i] ?? EDGE;
    writeVoteFeatures(word, votes[i] ?? 0, votes[i - 1] ?? 0, votes[i + 1] ?? 0, all, list.length);
    return all;
  });
}

interface Decoder {
  /** @param gold given in training: other tags then get the margin */
  decode(features: readonly Int32Array[], gold: readonly number[] | undefined): Uint8Array;
}

function createDecoder(model: Perceptron): Decoder {
  const scores = new Float64Array(LABELS.length);
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  return {
    decode(features, gold) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        model.score(Int32Array.of(transitionFeature(tag)), 1, scores);
        transitions.set(scores.subarray(0, TAG_COUNT), tag * TAG_COUNT);
      }
      const emissions = new Float64Array(features.length * TAG_COUNT);
      features.forEach((list, i) => {
        model.score(list, list.length, scores);
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          emissions[i * TAG_COUNT + tag] =
            (scores[tag] as number) + (gold !== undefined && gold[i] !== tag ? MARGIN : 0);
        }
      });
      return findBestTags(emissions, features.length, transitions);
    },
  };
}

/** One step: decodes with a margin and moves the weights where the answer differs; gives the number of wrong tags. */
function learn(model: Perceptron, decoder: Decoder, features: readonly Int32Array[], gold: readonly number[]): number {
  const found = decoder.decode(features, gold);
  let wrong = 0;
  model.step();
  for (let i = 0; i < gold.length; i++) {
    const right = gold[i] as number;
    const guess = found[i] as number;
    if (guess !== right) {
      wrong++;
      const list = features[i] as Int32Array;
      model.update(list, list.length, right, guess);
    }
    if (i > 0 && (guess !== right || found[i - 1] !== gold[i - 1])) {
      moveTransition(model, gold[i - 1] as number, right, 1);
      moveTransition(model, found[i - 1] as number, guess, -1);
    }
  }
  return wrong;
}

/** A label that no sentence has takes the other half of the update: transitions of two different tags change by one each. */
function moveTransition(model: Perceptron, tag: number, next: number, direction: 1 | -1): void {
  const feature = Int32Array.of(transitionFeature(tag));
  const nobody = LABELS.length - 1;
  if (direction === 1) model.update(feature, 1, next, nobody);
  else model.update(feature, 1, nobody, next);
}

function toFactRows(facts: WordFactMap): WeightRow[] {
  return [...facts].map(([word, bits]) => {
    const classes = FACT_NAMES.filter((name) => (bits & WORD_FACTS[name]) !== 0).map((name) => LABELS.indexOf(name));
    return { feature: factFeature(word), classes, weights: classes.map(() => 1) };
  });
}

/**
 * A trained tagger for names: averaged perceptron, Viterbi over BIOES tags, two passes over a document. The second pass sees
 * what the first took the same words for elsewhere. Weights and recipe: ingest/models/README.md.
 */
import type { UniversalPos } from "../../analysis/analyser.ts";
import { loadWeights, type WeightTable } from "../../analysis/weights.ts";
import { countVotes } from "./document-votes.ts";
import {
  CONTEXT_FEATURES,
  toNameContext,
  VOTE_FEATURES,
  writeContextFeatures,
  writeVoteFeatures,
} from "./name-features.ts";
import { TAG_COUNT, type TaggedName, toNames } from "./name-tags.ts";
import { DISTANCES, EDGE, type NameWord, transitionFeature } from "./name-word.ts";
import { createFactReader, createWordStore } from "./name-words.ts";
import { findBestTags } from "./viterbi.ts";

/** A sentence cut into pieces, see name-pieces.ts. */
export interface TaggerSentence {
  readonly words: readonly string[];
  /** Part of speech of the token that each piece was cut from. */
  readonly pos: readonly UniversalPos[];
}

export interface NameTagger {
  /** @param sentences those of one document; gives the names of each, in order */
  tag(sentences: readonly TaggerSentence[]): readonly (readonly TaggedName[])[];
  /** True for words that are mostly written in lower case. */
  isOrdinary(lowerWord: string): boolean;
}

const MODEL = new URL("../../models/names.bin", import.meta.url);
let shared: NameTagger | undefined;

/** The tagger that ships with the project; loaded on first use, then shared. */
export function getNameTagger(): NameTagger {
  shared ??= createNameTagger(loadWeights(MODEL));
  return shared;
}

export function createNameTagger(table: WeightTable): NameTagger {
  const toWord = createWordStore(createFactReader(table));
  const emit = createEmitter(table);
  const transitions = readTransitions(table);
  return {
    isOrdinary: (lowerWord) => toWord(lowerWord).ordinary,
    tag(sentences) {
      const words = sentences.map((sentence) => sentence.words.map(toWord));
      const emissions = words.map((row, s) => emit(row, sentences[s]?.pos ?? []));
      const first = words.map((row, s) => findBestTags(emissions[s] as Float64Array, row.length, transitions));
      const votes = countVotes(words, first);
      return words.map((row, s) => {
        const scores = emissions[s] as Float64Array;
        addVotes(
          table,
          row,
          row.map((word, i) => votes.voteOf(word, first[s]?.[i] ?? 0)),
          scores,
        );
        return toNames(findBestTags(scores, row.length, transitions));
      });
    },
  };
}

function readTransitions(table: WeightTable): Float64Array {
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  const scores = new Float64Array(table.labels.length);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    table.score(Int32Array.of(transitionFeature(tag)), 1, scores);
    transitions.set(scores.subarray(0, TAG_COUNT), tag * TAG_COUNT);
  }
  return transitions;
}

/** Scores of every tag for every piece of a sentence; the part that depends on one word is kept with the word. */
function createEmitter(table: WeightTable): (words: readonly NameWord[], pos: readonly UniversalPos[]) => Float64Array {
  const known = new WeakMap<NameWord, Float64Array>();
  const scores = new Float64Array(table.labels.length);
  const features = new Int32Array(CONTEXT_FEATURES);

  function scoresOf(word: NameWord): Float64Array {
    const found = known.get(word);
    if (found !== undefined) return found;
    const all = new Float64Array(DISTANCES.length * TAG_COUNT);
    word.features.forEach((list, d) => {
      table.score(list, list.length, scores);
      all.set(scores.subarray(0, TAG_COUNT), d * TAG_COUNT);
    });
    known.set(word, all);
    return all;
  }

  return (words, pos) => {
    const emissions = new Float64Array(words.length * TAG_COUNT);
    const sentence = toNameContext(words, pos);
    const byWord = words.map(scoresOf);
    const edge = scoresOf(EDGE);
    for (let i = 0; i < words.length; i++) {
      const row = i * TAG_COUNT;
      table.score(features, writeContextFeatures(sentence, i, features, 0), scores);
      for (let tag = 0; tag < TAG_COUNT; tag++) emissions[row + tag] = scores[tag] as number;
      for (let d = 0; d < DISTANCES.length; d++) {
        addPart(emissions, row, byWord[i + (DISTANCES[d] as number)] ?? edge, d * TAG_COUNT);
      }
    }
    return emissions;
  };
}

function addPart(emissions: Float64Array, row: number, part: Float64Array, from: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++)
    emissions[row + tag] = (emissions[row + tag] as number) + (part[from + tag] as number);
}

function addVotes(
  table: WeightTable,
  words: readonly NameWord[],
  votes: readonly number[],
  emissions: Float64Array,
): void {
  const features = new Int32Array(VOTE_FEATURES);
  const scores = new Float64Array(table.labels.length);
  words.forEach((word, i) => {
    const count = writeVoteFeatures(word, votes[i] ?? 0, votes[i - 1] ?? 0, votes[i + 1] ?? 0, features, 0);
    table.score(features, count, scores);
    addPart(emissions, i * TAG_COUNT, scores, 0);
  });
}

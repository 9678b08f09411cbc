/**
 * A trained tagger for names: averaged perceptron, Viterbi over BIOES tags, two passes over a document. The second pass sees
 * what the first took the same words for elsewhere. Weights and recipe: ingest/models/README.md.
 */
import { getProjectFile } from "../../../cypher/project-files.ts";
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
import { findReach } from "./name-reach.ts";
import { OUTSIDE, TAG_COUNT, type TaggedName, toNames } from "./name-tags.ts";
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

let shared: NameTagger | undefined;

/** The tagger that ships with the project; loaded on first use, then shared. */
export function getNameTagger(): NameTagger {
  shared ??= createNameTagger(loadWeights(getProjectFile("ingest/models/names.bin")));
  return shared;
}

export function createNameTagger(table: WeightTable): NameTagger {
  const toWord = createWordStore(createFactReader(table));
  const emit = createEmitter(table);
  const addVotes = createVoteAdder(table);
  const transitions = readTransitions(table);
  return {
    isOrdinary: (lowerWord) => toWord(lowerWord).ordinary,
    tag(sentences) {
      const words = sentences.map((sentence) => sentence.words.map(toWord));
      const reaches = words.map(findReach);
      const emissions = words.map((row, s) => emit(row, sentences[s]?.pos ?? [], reaches[s] as Uint8Array));
      const first = words.map((row, s) =>
        findBestTags(emissions[s] as Float64Array, row.length, transitions, reaches[s]),
      );
      const votes = countVotes(words, first);
      return words.map((row, s) => {
        const scores = emissions[s] as Float64Array;
        const reach = reaches[s] as Uint8Array;
        if (!reach.includes(1)) return [];
        const own = row.map((word, i) => votes.voteOf(word, first[s]?.[i] ?? OUTSIDE));
        for (let i = 0; i < row.length; i++) if (reach[i] === 1) addVotes(row, own, i, scores);
        return toNames(findBestTags(scores, row.length, transitions, reach));
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

/** Scores of every tag for every piece of a sentence that is within reach; the part that depends on one word is kept. */
function createEmitter(
  table: WeightTable,
): (words: readonly NameWord[], pos: readonly UniversalPos[], reach: Uint8Array) => Float64Array {
  const scores = new Float64Array(table.labels.length);
  const features = new Int32Array(CONTEXT_FEATURES);

  function scoreWord(word: NameWord): Float64Array {
    const all = new Float64Array(DISTANCES.length * TAG_COUNT);
    word.features.forEach((list, d) => {
      table.score(list, list.length, scores);
      all.set(scores.subarray(0, TAG_COUNT), d * TAG_COUNT);
    });
    return all;
  }

  const edge = scoreWord(EDGE);
  function scoresOf(word: NameWord | undefined): Float64Array {
    if (word === undefined) return edge;
    word.scores ??= scoreWord(word);
    return word.scores;
  }

  return (words, pos, reach) => {
    const emissions = new Float64Array(words.length * TAG_COUNT);
    const sentence = toNameContext(words, pos);
    for (let i = 0; i < words.length; i++) {
      if (reach[i] === 0) continue;
      const row = i * TAG_COUNT;
      const own = scoresOf(words[i]);
      const before = scoresOf(words[i - 1]);
      const after = scoresOf(words[i + 1]);
      const before2 = scoresOf(words[i - 2]);
      const after2 = scoresOf(words[i + 2]);
      table.score(features, writeContextFeatures(sentence, i, features, 0), scores);
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        // In the order of DISTANCES.
        emissions[row + tag] =
          (scores[tag] as number) +
          (own[tag] as number) +
          (before[TAG_COUNT + tag] as number) +
          (after[2 * TAG_COUNT + tag] as number) +
          (before2[3 * TAG_COUNT + tag] as number) +
          (after2[4 * TAG_COUNT + tag] as number);
      }
    }
    return emissions;
  };
}

/** Above this many kinds of vote their scores start afresh; one takes 0.2 kB. */
const KEPT_VOTES = 10_000;

/** Adds what the votes for a piece and its neighbours say of its tags; few kinds of vote come again and again, so their sums are kept. */
function createVoteAdder(
  table: WeightTable,
): (words: readonly NameWord[], votes: readonly number[], at: number, emissions: Float64Array) => void {
  const kept = new Map<number, Map<number, Float64Array>>();
  const features = new Int32Array(VOTE_FEATURES);
  const scores = new Float64Array(table.labels.length);
  let size = 0;

  function scoresOf(word: NameWord, own: number, before: number, after: number): Float64Array {
    const kind = toVoteKind(word, own, before, after);
    let byShape = kept.get(kind);
    const known = byShape?.get(word.shape);
    if (known !== undefined) return known;
    if (size >= KEPT_VOTES) {
      kept.clear();
      byShape = undefined;
      size = 0;
    }
    table.score(features, writeVoteFeatures(word, own, before, after, features, 0), scores);
    const sums = scores.slice(0, TAG_COUNT);
    if (byShape === undefined) {
      byShape = new Map();
      kept.set(kind, byShape);
    }
    byShape.set(word.shape, sums);
    size++;
    return sums;
  }

  return (words, votes, at, emissions) => {
    const sums = scoresOf(words[at] as NameWord, votes[at] ?? 0, votes[at - 1] ?? 0, votes[at + 1] ?? 0);
    const row = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      emissions[row + tag] = (emissions[row + tag] as number) + (sums[tag] as number);
  };
}

/** All that the features of a vote are made of but the word's shape, as one number; a vote is below 2^8. */
function toVoteKind({ capital, ordinary }: NameWord, own: number, before: number, after: number): number {
  return (((capital ? 2 : 0) + (ordinary ? 1 : 0)) << 24) | (own << 16) | (before << 8) | after;
}

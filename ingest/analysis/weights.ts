/** Scorers over the weights of a file: which labels hashed features speak for. */
import { readFileSync } from "node:fs";
import { FeatureSlots } from "./feature-slots.ts";
import { parseWeightFile, selectLabels, type WeightFile, type WeightsMeta } from "./weight-file.ts";

/** Room for the features of one call; a longer call makes more. */
const USUAL_FEATURES = 256;

/** Adds up the weights of features, one score a label. Both a loaded table and a model in training are one. */
export interface Scorer {
  readonly labels: readonly string[];
  /** Sets `scores[label]` to the sum over the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
  /** Adds that sum to what `scores[label]` is. */
  add(features: Int32Array, count: number, scores: Float64Array): void;
}

export interface WeightTable extends Scorer {
  readonly meta: WeightsMeta;
}

/** @throws NewsgraphError CorruptData if the file is not a weight file of this version, or is cut short */
export function loadWeights(path: string): WeightTable {
  return parseWeights(readFileSync(path), path);
}

/** @param name what to call the bytes in an error */
export function parseWeights(bytes: Uint8Array, name = "weights"): WeightTable {
  return toTable(parseWeightFile(bytes, name));
}

/**
 * Two scorers over one file: `few` of the first labels alone, `rest` of the others alone.
 * @param count of the first labels, three at most
 * @throws NewsgraphError CorruptData as `loadWeights`
 */
export function loadDivided(path: string, count: number): { readonly few: Scorer; readonly rest: Scorer } {
  const file = parseWeightFile(readFileSync(path), path);
  return {
    few: toFewTable(selectLabels(file, (label) => label < count)),
    rest: toTable(selectLabels(file, (label) => label >= count)),
  };
}

function toTable(file: WeightFile): WeightTable {
  const { keys, starts, entries } = file;
  const slots = new FeatureSlots(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const start = starts[row] as number;
    slots.put(keys[row] as number, toPlace(entries, start, (starts[row + 1] as number) - start));
  }
  let firsts = new Uint16Array(USUAL_FEATURES);
  const scorer = toScorer(file, slots, (places, count, scores) => {
    if (firsts.length < count) firsts = new Uint16Array(count);
    addUp(places, count, file, firsts, scores);
  });
  return { meta: file.meta, ...scorer };
}

/** Marks a place that holds the codes of its feature, one byte a label. */
const HOLDS_CODES = 1 << 24;

/** For weights of the first three labels: all of them fit into the place of a feature. */
function toFewTable(file: WeightFile): Scorer {
  const { keys, starts, entries, weightOfCode } = file;
  const slots = new FeatureSlots(keys.length);
  for (let row = 0; row < keys.length; row++) {
    let codes = HOLDS_CODES;
    for (const entry of entries.subarray(starts[row], starts[row + 1])) codes |= (entry & 255) << (8 * (entry >>> 8));
    slots.put(keys[row] as number, codes);
  }
  return toScorer(file, slots, (places, count, scores) => {
    let [first = 0, second = 0, third = 0] = scores;
    for (let index = 0; index < count; index++) {
      const codes = places[index] as number;
      first += weightOfCode[codes & 255] as number;
      second += weightOfCode[(codes >>> 8) & 255] as number;
      third += weightOfCode[(codes >>> 16) & 255] as number;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  });
}

/** @param addPlaces adds what the first `count` of places stand for */
function toScorer(
  { labels }: WeightFile,
  slots: FeatureSlots,
  addPlaces: (places: Int32Array, count: number, scores: Float64Array) => void,
): Scorer {
  let places = new Int32Array(USUAL_FEATURES);
  const add: Scorer["add"] = (features, count, scores) => {
    if (places.length < count) places = new Int32Array(count);
    addPlaces(places, slots.find(features, count, places), scores);
  };
  return {
    labels,
    add,
    score: (features, count, scores) => {
      scores.fill(0);
      add(features, count, scores);
    },
  };
}

/** Most features weigh on one or two labels: their entries fit into the place itself. */
const INLINE_ENTRIES = 2;
const INLINE_LABELS = 128;
const INLINE = 1 << 31;

/**
 * Where the entries of a feature stand, never 0: start and count, or below zero the entries themselves, which spares the wait
 * for a second part of memory.
 * @param start below 2^22
 * @param count 1 to 256
 */
function toPlace(entries: Uint16Array, start: number, count: number): number {
  if (count > INLINE_ENTRIES) return start * 512 + count;
  const first = entries[start] as number;
  // No second entry: label 0 gets code 0, which weighs nothing.
  const second = count === 1 ? 0 : (entries[start + 1] as number);
  const fits = first >>> 8 < INLINE_LABELS && second >>> 8 < INLINE_LABELS;
  return fits ? INLINE | (first << 16) | second : start * 512 + count;
}

/** Adds what the first `count` of places stand for. The first entries of all are read before one is added, see `FeatureSlots`. */
function addUp(
  places: Int32Array,
  count: number,
  { entries, weightOfCode }: WeightFile,
  firsts: Uint16Array,
  scores: Float64Array,
): void {
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    firsts[index] = place < 0 ? place : (entries[place >>> 9] as number);
  }
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    addEntry(firsts[index] as number, weightOfCode, scores);
    if (place < 0) {
      addEntry((place >>> 16) & 0x7fff, weightOfCode, scores);
      continue;
    }
    const end = (place >>> 9) + (place & 511);
    for (let at = (place >>> 9) + 1; at < end; at++) addEntry(entries[at] as number, weightOfCode, scores);
  }
}

/** @param entry label in the high byte, code of the weight in the low one */
function addEntry(entry: number, weightOfCode: Float64Array, scores: Float64Array): void {
  const label = entry >>> 8;
  scores[label] = (scores[label] as number) + (weightOfCode[entry & 255] as number);
}

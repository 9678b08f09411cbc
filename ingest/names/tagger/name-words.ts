/** Turns words into `NameWord`s and keeps them: news repeats its words, and their features are the costly part. */
import type { WeightTable } from "../../analysis/weights.ts";
import { toPlainPunctuation } from "./name-pieces.ts";
import { factFeature, type NameWord, toNameWord, WORD_FACTS } from "./name-word.ts";

export type FactOf = (lowerWord: string) => number;

/** Above this many different words the store starts afresh, so that memory stays bounded on any stream; one takes 2 kB with its scores. */
const LIMIT = 30_000;

export type WordStore = (word: string) => NameWord;

export function createWordStore(factOf: FactOf): WordStore {
  const words = new Map<string, NameWord>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= LIMIT) words.clear();
    const made = toNameWord(toPlainPunctuation(word), factOf(word.toLowerCase()));
    words.set(word, made);
    return made;
  };
}

export const FACT_NAMES = Object.keys(WORD_FACTS) as readonly (keyof typeof WORD_FACTS)[];

/** Reads the word lists back out of a weight table, where they stand as labels after the tags. */
export function createFactReader(table: WeightTable): FactOf {
  const scores = new Float64Array(table.labels.length);
  const feature = new Int32Array(1);
  const columns = FACT_NAMES.map((name) => ({ bit: WORD_FACTS[name], label: table.labels.indexOf(name) }));
  return (lowerWord) => {
    feature[0] = factFeature(lowerWord);
    table.score(feature, 1, scores);
    return columns.reduce((facts, { bit, label }) => ((scores[label] ?? 0) > 0 ? facts | bit : facts), 0);
  };
}

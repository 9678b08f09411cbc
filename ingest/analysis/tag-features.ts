/** What the tagger looks at: words by themselves, and words joined to their neighbours, to the tags before them and to wink's guesses. */
import { feature1, feature2, feature3, hashString } from "./feature-hash.ts";
import { parseTemplates, writeFeatures } from "./feature-templates.ts";
import { findWordFeatures, NO_WORD, type WordFeatures } from "./word-features.ts";

/** What the tagger is told of a token. */
export interface TaggerInput {
  readonly text: string;
  /** Another tagger's guess. */
  readonly hintPos: string;
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
const hints = new Map<string, number>();
const NO_HINT = hashString("-");

export function toTaggerSentence(tokens: readonly TaggerInput[]): TaggerSentence {
  const words = tokens.map((token) => findWordFeatures(token.text));
  const guesses = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) guesses[at] = hashHint((tokens[at] as TaggerInput).hintPos);
  let lettered = 0;
  let capitals = 0;
  for (const word of words) {
    if (!word.lettered) continue;
    lettered++;
    if (word.capital) capitals++;
  }
  return { words, hints: guesses, shouted: lettered > 2 && capitals > 0.7 * lettered ? 1 : 0 };
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
  return writeJointFeatures(sentence, at, labels, out, writeFarFeatures(sentence, at, out, n));
}

/** Places of the words that have several features by themselves, counted from the word to be tagged. */
export const PLACES = [0, -1, 1] as const;
export type Place = (typeof PLACES)[number];

/** Features of one word that stands at a place: they are the same in every sentence. */
export function writeWordFeatures(word: WordFeatures, place: Place, out: Int32Array, from: number): number {
  let n = from;
  if (place === 0) return writeOwnFeatures(word, out, n);
  out[n++] = feature1(place < 0 ? 13 : 14, word.form);
  out[n++] = feature1(place < 0 ? 19 : 20, word.suffix3);
  out[n++] = feature1(place < 0 ? 21 : 22, word.shape);
  return n;
}

/** The words two places away, which weigh on few labels. */
export function writeFarFeatures({ words }: TaggerSentence, at: number, out: Int32Array, from: number): number {
  out[from] = feature1(15, (words[at - 2] ?? NO_WORD).form);
  out[from + 1] = feature1(16, (words[at + 2] ?? NO_WORD).form);
  return from + 2;
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

const PARTS = [
  ...["tag1", "tag2", "hint", "hintBefore", "hintAfter", "hintAfter2", "place", "shouted"],
  ...["form", "shape", "suffix2", "suffix3", "known"],
  ...["before.form", "before.shape", "after.form", "after.shape", "after.suffix2", "after2.form"],
];
const JOINT = parseTemplates(
  PARTS,
  `
  11 shape place shouted, 17 before.form form, 18 form after.form, 23 tag1, 24 tag1 tag2, 25 tag1 form, 26 tag1 after.form,
  27 tag1 suffix3, 28 hint, 29 hint form, 30 hint tag1, 31 hint hintAfter, 32 hintBefore hint hintAfter, 33 form hintAfter,
  34 tag1 hint hintAfter, 35 hint hintAfter hintAfter2, 36 hint suffix3, 37 tag1 tag2 form, 38 shape before.shape after.shape,
  39 tag1 hintAfter, 40 suffix2 after.suffix2, 41 form hintAfter tag1, 42 after.form after2.form, 43 known shape place,
  46 known before.shape after.shape, 47 known hint tag1
`,
);
const parts = new Int32Array(PARTS.length);

/** Features that join a word to its neighbours, to the tags before it and to wink's guesses. */
export function writeJointFeatures(
  { words, hints: guesses, shouted }: TaggerSentence,
  at: number,
  labels: Int32Array,
  out: Int32Array,
  from: number,
): number {
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  let n = 0;
  parts[n++] = at > 0 ? (labels[at - 1] ?? 0) + 1 : 0;
  parts[n++] = at > 1 ? (labels[at - 2] ?? 0) + 1 : 0;
  parts[n++] = guesses[at] ?? NO_HINT;
  parts[n++] = guesses[at - 1] ?? NO_HINT;
  parts[n++] = guesses[at + 1] ?? NO_HINT;
  parts[n++] = guesses[at + 2] ?? NO_HINT;
  parts[n++] = at === 0 ? 1 : 0;
  parts[n++] = shouted;
  parts[n++] = word.form;
  parts[n++] = word.shape;
  parts[n++] = word.suffix2;
  parts[n++] = word.suffix3;
  parts[n++] = word.known;
  parts[n++] = before.form;
  parts[n++] = before.shape;
  parts[n++] = after.form;
  parts[n++] = after.shape;
  parts[n++] = after.suffix2;
  parts[n++] = (words[at + 2] ?? NO_WORD).form;
  return writeFeatures(JOINT, parts, out, from);
}

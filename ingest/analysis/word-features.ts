/** What tagger and parser look at in one word, hashed once for each word form and kept. */
import { knownBits } from "./dictionary.ts";
import { hashString } from "./feature-hash.ts";
import { tagAlone } from "./wink.ts";

/** Hashes, but for the last two; equal words have equal hashes. */
export interface WordFeatures {
  /** Lower case, digits as 0, plain quotes. */
  readonly form: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** "Xx-00": runs of capitals, small letters, digits. */
  readonly shape: number;
  /** What a dictionary knows of the word and its possible base, as bits. */
  readonly known: number;
  /** wink's tag for the word by itself, in small letters. */
  readonly alone: number;
  /** Opens with two letters: it shows whether a sentence is written in capitals. */
  readonly lettered: boolean;
  readonly capital: boolean;
}

/** Stands beyond both ends of a sentence. */
export const NO_WORD = toWordFeatures("\u0000");

const CACHE_SIZE = 60_000;
const cache = new Map<string, WordFeatures>();

/** The same word gives the same object until the cache is emptied, which happens when it is full. */
export function findWordFeatures(word: string): WordFeatures {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const features = toWordFeatures(word);
  cache.set(word, features);
  return features;
}

function toWordFeatures(word: string): WordFeatures {
  const form = normalForm(word);
  return {
    form: hashString(form),
    prefix1: hashString(form.slice(0, 1)),
    prefix2: hashString(form.slice(0, 2)),
    prefix3: hashString(form.slice(0, 3)),
    suffix1: hashString(form.slice(-1)),
    suffix2: hashString(form.slice(-2)),
    suffix3: hashString(form.slice(-3)),
    suffix4: hashString(form.slice(-4)),
    shape: hashString(shapeOf(word)),
    known: knownBits(form),
    alone: hashString(tagAlone(form)),
    lettered: /^\p{L}{2,}/u.test(word),
    capital: /^\p{Lu}/u.test(word),
  };
}

function normalForm(word: string): string {
  if (/^(?:https?:|www\.)|\w@\w/iu.test(word)) return "http://";
  return word
    .toLowerCase()
    .replace(/\d+/g, (digits) => (digits.length === 4 ? "0000" : "0"))
    .replace(/[‘’´`]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[–—]/gu, "--");
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}{2,}/gu, "XX")
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/gu, "0")
    .slice(0, 12);
}

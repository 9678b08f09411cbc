/**
 * Base forms by edit script: a label says how many letters to cut from the end of the lower-case word and what to put there
 * ("3|y" makes "party" of "parties"). wink's lemma is one of the things the model looks at.
 */
import { feature1, feature2, feature3, hashString } from "./feature-hash.ts";
import { findIrregularBase } from "./irregular-forms.ts";
import { bestLabel, type Tag } from "./pos-tagger.ts";
import type { Scorer } from "./weights.ts";
import { findWordFeatures } from "./word-features.ts";

export interface LemmaInput extends Tag {
  readonly text: string;
  /** Another lemmatiser's guess. */
  readonly hintLemma: string;
}

/** Room that `extractLemmaFeatures` may need. */
export const LEMMA_FEATURES = 24;
const CACHE_SIZE = 60_000;

/** The word as scripts see it. */
export function lemmaForm(text: string): string {
  return text.toLowerCase().replace(/[‘’´`]/gu, "'");
}

export function toScript(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return `${String(form.length - shared)}|${lemma.slice(shared)}`;
}

/** @returns the form unchanged if the script would cut all of it and put nothing there */
export function applyScript(form: string, script: string): string {
  const bar = script.indexOf("|");
  const cut = Number(script.slice(0, bar));
  const lemma = form.slice(0, Math.max(0, form.length - cut)) + script.slice(bar + 1);
  return lemma === "" || cut > form.length ? form : lemma;
}

/** Writes the features of the word into `out`; gives their number. */
export function extractLemmaFeatures(input: LemmaInput, out: Int32Array): number {
  const form = lemmaForm(input.text);
  const word = hashString(form);
  const fine = hashString(input.fine);
  const pos = hashString(input.pos);
  const hint = hashString(toScript(form, lemmaForm(input.hintLemma)));
  const { known } = findWordFeatures(input.text);
  const stemVowel = /[aeiouy].*(?:ed|ing|s)$/.test(form) ? 1 : 0;
  let n = 0;
  out[n++] = feature1(1, fine);
  out[n++] = feature2(2, word, fine);
  out[n++] = feature2(3, word, pos);
  for (let length = 1; length <= 6; length++) out[n++] = feature3(4, length, hashString(form.slice(-length)), fine);
  out[n++] = feature2(5, hint, fine);
  out[n++] = feature3(6, hint, fine, hashString(form.slice(-3)));
  out[n++] = feature3(7, stemVowel, fine, hashString(form.slice(-3)));
  out[n++] = feature3(8, Math.min(form.length, 6), fine, hashString(form.slice(-3)));
  out[n++] = feature2(9, hint, pos);
  out[n++] = feature2(10, known, fine);
  out[n++] = feature3(11, known, fine, hashString(form.slice(-2)));
  out[n++] = feature3(12, known, fine, hashString(form.slice(-4)));
  return n;
}

export interface Lemmatiser {
  lemmatise(input: LemmaInput): string;
}

interface KnownLemma extends LemmaInput {
  readonly lemma: string;
}

/** Keeps what it has worked out, up to a fixed number of words. */
export function createLemmatiser(scorer: Scorer): Lemmatiser {
  const byText = new Map<string, KnownLemma[]>();
  const features = new Int32Array(LEMMA_FEATURES);
  const scores = new Float64Array(scorer.labels.length);
  const guess = (input: LemmaInput): string => {
    scorer.score(features, extractLemmaFeatures(input, features), scores);
    return applyScript(lemmaForm(input.text), scorer.labels[bestLabel(scores)] ?? "0|");
  };
  return {
    lemmatise(input) {
      const known = byText.get(input.text);
      for (const { pos, fine, hintLemma, lemma } of known ?? [])
        if (fine === input.fine && pos === input.pos && hintLemma === input.hintLemma) return lemma;
      const lemma = findIrregularBase(lemmaForm(input.text), input.pos) ?? guess(input);
      if (known !== undefined) known.push({ ...input, lemma });
      else {
        if (byText.size >= CACHE_SIZE) byText.clear();
        byText.set(input.text, [{ ...input, lemma }]);
      }
      return lemma;
    },
  };
}

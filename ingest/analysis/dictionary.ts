/** What wink's dictionary knows of a word: a hint of its part of speech and of its base form. */
import { knownWords } from "./wink.ts";

/**
 * Which of these the dictionary lists, one bit each, from the second bit up: the word, and what may stand before its ending,
 * "blam", "blame" and "bla" for "blamed", "deni" and "deny" for "denied".
 * @param form in lower case
 */
export function knownBits(form: string): number {
  const candidates = [form, ...possibleBases(form)];
  const known = knownWords(candidates);
  return candidates.reduce((bits, word, index) => bits + (known.has(word) ? 2 << index : 0), 1);
}

function possibleBases(form: string): readonly string[] {
  const stem = /^(.+?)(?:ing|ed|es|er|est|ly|s|d)$/.exec(form)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith("i") ? `${stem.slice(0, -1)}y` : form];
}

/** Which pieces may belong to a name at all: a name holds a capital, and most words of a text stand far from any. */
import type { NameWord } from "./name-word.ts";

/** How many pieces without a capital a name may have on one side of a capital: "Ministry of the Interior", "al-Shabab", "Boko haram". */
const REACH = 2;

/** 1 for each piece that has a capital or stands near one; the others are outside of every name. */
export function findReach(words: readonly NameWord[]): Uint8Array {
  const reach = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as NameWord).capital) reach.fill(1, Math.max(0, at - REACH), at + REACH + 1);
  }
  return reach;
}

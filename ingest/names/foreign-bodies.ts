/** Bodies that every state has: that of the state named before them is meant, not another's. */
import type { Lexicon, LexiconEntry } from "../lexicon/lexicon.ts";
import type { NameSentence } from "./name-sentence.ts";

/** Roles of bodies that every state has. */
const OF_STATES = /^(?:parliament|court|ministry|police|military|government)$/u;

/** "Peru's Congress", "the Chilean Congress": a body of the state that is named before it is not that of another. */
export function isElsewhere({ words }: NameSentence, from: number, entry: LexiconEntry, lexicon: Lexicon): boolean {
  if (entry.country === undefined || !OF_STATES.test(entry.role ?? "")) return false;
  const last = /^['’]s?$/u.test(words[from - 1] ?? "") ? from - 1 : from;
  for (let start = Math.max(0, last - 3); start < last; start += 1) {
    const demonym = last === from ? lexicon.findLongestDemonym(words, start) : undefined;
    const name = last === from ? undefined : lexicon.findLongestMatch(words, start);
    if (start + (demonym ?? name ?? { length: 0 }).length !== last) continue;
    const owners = name?.entries ?? demonym?.demonyms.map((it) => it.entry) ?? [];
    return owners.some(({ type, country }) => type === "State" && country !== undefined && country !== entry.country);
  }
  return false;
}

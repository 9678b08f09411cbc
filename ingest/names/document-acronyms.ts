/** Short names that a document defines itself: "Rapid Support Forces (RSF)", "CSTO (Collective Security Treaty Organisation)". */
import type { EntityType } from "../../cypher/ontology.ts";
import type { NameCandidate } from "./name-mention.ts";
import type { NameSentence } from "./name-sentence.ts";

export interface Definition {
  readonly type: EntityType;
  readonly entryId?: string;
}

/** By the short form, as written. What the document says stands above what the lexicon knows by that acronym. */
export function collectAcronyms(
  sentences: readonly NameSentence[],
  names: readonly (readonly NameCandidate[])[],
): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  sentences.forEach(({ words }, s) => {
    for (const { from, to, type, entryId } of names[s] ?? []) {
      const open = words[to] === "'s" ? to + 1 : to;
      const short = words[open + 1] ?? "";
      if (words[open] !== "(" || words[open + 2] !== ")" || !isInitials(short, words.slice(from, to))) continue;
      if (!definitions.has(short)) definitions.set(short, { type, ...(entryId !== undefined && { entryId }) });
    }
  });
  return definitions;
}

/** The letters come in order from the beginnings of the words, the first from the first. */
function isInitials(short: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,7}$/u.test(short) || words.length < 2) return false;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  if (!short.toUpperCase().startsWith(initials.charAt(0))) return false;
  let at = 0;
  for (const letter of short.toUpperCase()) {
    const next = initials.indexOf(letter, at);
    if (next < 0) return /\p{Ll}/u.test(short.slice(1)) || short.length <= words.length;
    at = next + 1;
  }
  return true;
}

/** Whose a name without an entry is, by a state or its adjective in it: "South Lebanon", "Nigerian Bar Association". */
import type { Lexicon } from "./lexicon.ts";

/** @returns ISO 3166-1 alpha-3, nothing if the name holds no state or more than one */
export function findCountryInName(name: string, lexicon: Lexicon): string | undefined {
  const words = name.replace(/[:,].*$/, "").split(/\s+/);
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const phrase of [word, `${word} ${words[at + 1] ?? ""}`.trim()]) {
      const state = lexicon.findByAlias(phrase).find(({ type }) => type === "State");
      const country = state?.country ?? lexicon.findDemonym(phrase)?.entry.country;
      if (country !== undefined) found.add(country);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

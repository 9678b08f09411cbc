/** Whose an entity is where no lexicon says so: by a state in its name, or by the post that somebody holds there. */
import type { Chain } from "../annotated-document.ts";
import type { ChainClaim } from "../claims/chain-claim.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const POSTS: ReadonlySet<string> = new Set(["LEADER_OF", "MEMBER_OF", "SPOKESPERSON_OF"]);

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

/** Of each chain without a country that holds a post in a chain with one: that country, if it is one only. */
export function findCountriesByPost(
  chains: readonly Chain[],
  claims: readonly ChainClaim[],
): ReadonlyMap<number, string> {
  const found = new Map<number, Set<string>>();
  for (const { subject, predicate, object, polarity } of claims) {
    const country = chains[object]?.country;
    if (!POSTS.has(predicate) || polarity !== "asserted" || country === undefined || chains[object]?.type === "People")
      continue;
    found.set(subject, (found.get(subject) ?? new Set()).add(country));
  }
  return new Map(
    [...found].flatMap(([chain, [country, ...others]]) =>
      country === undefined || others.length > 0 ? [] : [[chain, country] as const],
    ),
  );
}

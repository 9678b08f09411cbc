/** Whom those oppose who are said to be of the opposition. */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { OPPOSITION } from "./occupations.ts";
import { chainOf, type Pattern, type PatternInput, relate } from "./pattern.ts";

/** "opposition leader Alexei Navalny" criticises the government of his state, where the text names it. */
function findOpposition(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((located) => {
    const chain = chainOf(input, located);
    if (chain?.type !== "Person" || located.mention.kind !== "name") return [];
    // "opposition deputies say that X": only words of one phrase stand between.
    const before = sentence.tokens.slice(Math.max(0, located.mention.head - 4), located.mention.head);
    const at = before.findLastIndex(({ lemma }) => OPPOSITION.has(lemma));
    if (at < 0 || before.slice(at + 1).some(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(pos))) return [];
    const ruling = input.document.chains.findIndex(
      ({ role, country, type }) =>
        role === "government" && type === "Organization" && (chain.country === undefined || country === chain.country),
    );
    const mention = input.document.chains[ruling]?.mentions[0];
    return mention === undefined
      ? []
      : [relate("role.opposition", "CRITIC_OF", located, { chain: ruling, mention: located.mention }, 0.5)];
  });
}

export const OPPOSITION_PATTERNS: readonly Pattern[] = [
  {
    id: "role.opposition",
    find: findOpposition,
    examples: [
      {
        text: "The government of Uganda fell. Opposition leader Omar Okello spoke.",
        claims: ["Omar Okello CRITIC_OF Government of Uganda"],
      },
    ],
    counterExamples: ["Opposition deputies told the government of Uganda that Omar Okello was ill."],
  },
];

/** Who did what an event's own words name: "a Russian drone strike", "Turkey's offensive". */
import { caseOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { isDeedOfForces, isDoer } from "../../coreference/events/event-kinds.ts";
import { chainOf, type Pattern, type PatternInput, relate } from "./pattern.ts";

/** @returns PERPETRATED for each state that stands before its deed as an adjective or a possessor */
function findDoers(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  const events = mentions.filter((it) => chainOf(input, it)?.type === "Event" && it.mention.kind !== "pronoun");
  return events.flatMap((event) => {
    if (!isDeedOfForces(sentence, event.mention.head)) return [];
    const doers = mentions.filter(
      ({ chain, mention }) =>
        input.document.chains[chain]?.type === "State" &&
        sentence.tokens[mention.head]?.head === event.mention.head &&
        ((mention.head < event.mention.head && isDoer(sentence, mention, event.mention.head)) ||
          caseOf(sentence, mention.head) === "by"),
    );
    return doers.map((doer) => relate("event.doer", "PERPETRATED", doer, event, 0.7));
  });
}

export const DOER_PATTERNS: readonly Pattern[] = [
  {
    id: "event.doer",
    find: findDoers,
    examples: [
      {
        text: "A Kenyan drone strike in Kismayo on Monday killed nine people.",
        claims: ["Kenya PERPETRATED Kismayo strike"],
      },
      { text: "Turkey's offensive in Afrin began in 2018.", claims: ["Turkey PERPETRATED Afrin offensive of 2018"] },
    ],
    counterExamples: [
      "The Kenyan bombing of 1998 killed 213 people.",
      "A Kenyan rail strike in Nairobi began on Monday.",
    ],
  },
];

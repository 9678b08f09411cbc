/**
 * Who left for another country because he had to: "X left for Chad three weeks after the warrant was out". Any minister flies to Chad;
 * only a danger of his own makes a flight of it.
 */
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isLocation } from "./places.ts";

/** With "for". */
const GOING = /^(?:leave|depart|slip)$/;
/** Signs that somebody had reason to run, told of himself. */
const DANGER =
  /\b(?:(?:after|before|as|when) (?:a |an |the |his |her )?(?:arrest )?warrant|(?:after|before|as|when) (?:he|she) (?:was|had been) (?:about to be )?(?:ousted|toppled|deposed|overthrown|charged|indicted|convicted|threatened|impeached)|(?:after|before|following) (?:his|her) (?:ouster|overthrow|indictment|conviction|impeachment)|to (?:escape|avoid|evade) (?:arrest|prosecution|trial|prison|jail|the police))\b/i;
/** Who goes to meet or to speak, or is taken, does not run. */
const BUSINESS =
  /\b(?:extradited|deported|visit(?:s|ed|ing)?|summit|talks|meet(?:s|ing)?|met|conference|negotiat\w+|to attend|to address|to urge|delegation|envoy|ceremony|funeral|inaugurated|holiday|troops|return(?:s|ed)?)\b/i;

function findFlights(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const { text } = input.document;
  if (BUSINESS.test(text.slice(sentence.start, sentence.end))) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((place) => {
    if (!isLocation(chainOf(input, place)?.type) || place.mention.mentionType === "People") return [];
    const { head: verb = -1, dep = "" } = sentence.tokens[place.mention.head] ?? {};
    const goes = sentence.tokens[verb];
    // "for Chad three weeks before the warrant": what follows the place at once.
    const after = text
      .slice(place.mention.end, Math.min(sentence.end, place.mention.end + 70))
      .replace(/[,;(“"].*/s, "");
    if (!DANGER.test(after)) return [];
    if (goes?.pos !== "VERB" || !/^obl/.test(dep) || !GOING.test(goes.lemma)) return [];
    if (caseOf(sentence, place.mention.head) !== "for" || findChild(sentence, verb, ["obj"]) !== undefined) return [];
    const { dep: role, head: above } = goes;
    const subject =
      findChild(sentence, verb, ["nsubj"]) ??
      (role === "conj" || role === "xcomp" ? findChild(sentence, above, ["nsubj"]) : undefined);
    const denied = childrenOf(sentence, verb).some((child) =>
      /^(?:not|never|no|will|would|may|might|could|must|should)$/.test(sentence.tokens[child]?.lemma ?? ""),
    );
    if (subject === undefined || denied) return [];
    const person = locate(input, subject, ["Person"]);
    if (person === undefined || chainOf(input, person)?.role === "group") return [];
    return [relate("flee.leave", "FLED_TO", person, place, 0.55)];
  });
}

export const FLIGHT_PATTERNS: readonly Pattern[] = [
  {
    id: "flee.leave",
    find: findFlights,
    examples: [
      {
        text: "Grace Muli left for Uganda three weeks before the warrant was out.",
        claims: ["Grace Muli FLED_TO Uganda"],
      },
    ],
    counterExamples: [
      "Grace Muli left for Uganda on Sunday.",
      "Grace Muli flew to Uganda for talks on the warrant.",
      "Grace Muli travelled to Uganda amid threats by Kenya.",
      "Grace Muli left for Uganda a day after the coup.",
      "Grace Muli left for Uganda to stand trial.",
      "Grace Muli left for Uganda on a Kenyan passport.",
      "Grace Muli returned to Uganda before the warrant was out.",
      "The warrant did not stop Grace Muli, who praised Uganda.",
    ],
  },
];

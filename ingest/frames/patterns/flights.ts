/**
 * Who left for another country because he had to: "X left for Chad two days after the warrant was issued". Any minister flies to Chad;
 * only a sign of danger in the sentence makes a flight of it.
 */
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isLocation } from "./places.ts";

/** Verbs of going away with the prepositions of where to. */
const GOING: readonly { readonly lemma: RegExp; readonly to: RegExp }[] = [
  { lemma: /^(?:leave|depart|set_out|set_off|make)$/, to: /^for$/ },
  {
    lemma: /^(?:fly|travel|go|move|drive|sail|cross|slip|make_way|return|head|fly_on|go_on|travel_on)$/,
    to: /^(?:to|into|for|on to|onto|over)$/,
  },
  { lemma: /^(?:land|arrive|resurface|turn_up|surface|reappear)$/, to: /^(?:in|on)$/ },
];

/** Signs that somebody had reason to run. */
const DANGER =
  /\b(?:warrant|fled|flee|flees|fleeing|flight from justice|fugitive|exile|exiled|asylum|refuge|ousted|oust(?:er|ing)|toppled|deposed|overthrown|overthrew|coup|mutin(?:y|eers)|crackdown|persecut\w+|threat(?:s|ened)?|under pressure|arrest(?:s|ed)?|detained|freed|released on bail|on bail|bail|charged|indict\w+|convict\w+|prosecut\w+|trial|private (?:plane|jet)|military (?:plane|jet|aircraft)|under cover|secretly|in secret|smuggled|disguised|resigned|impeach\w+|stormed|overran|travel ban|passport|amnesty)\b/i;

/** Who goes to meet, to speak or to be tried, or is taken, does not run. */
const BUSINESS =
  /\b(?:extradited|deported|visit(?:s|ed|ing)?|summit|talks|meet(?:s|ing)?|met|met with|conference|negotiat\w+|to attend|to address|to urge|delegation|envoy|ceremony|funeral|inaugurated|holiday|troops)\b/i;

function findFlights(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const said = input.document.text.slice(sentence.start, sentence.end);
  if (!DANGER.test(said) || BUSINESS.test(said)) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((place) => {
    if (!isLocation(chainOf(input, place)?.type) || place.mention.mentionType === "People") return [];
    const { head: verb = -1, dep = "" } = sentence.tokens[place.mention.head] ?? {};
    const goes = sentence.tokens[verb];
    const to = caseOf(sentence, place.mention.head) ?? "";
    if (goes?.pos !== "VERB" || !/^obl/.test(dep)) return [];
    const particle = childrenOf(sentence, verb).find((child) => sentence.tokens[child]?.dep === "compound:prt");
    const lemma = particle === undefined ? goes.lemma : `${goes.lemma}_${sentence.tokens[particle]?.lemma}`;
    if (!GOING.some((it) => (it.lemma.test(lemma) || it.lemma.test(goes.lemma)) && it.to.test(to))) return [];
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
        text: "Grace Muli left for Uganda two days before the warrant was issued.",
        claims: ["Grace Muli FLED_TO Uganda"],
      },
    ],
    counterExamples: [
      "Grace Muli left for Uganda on Sunday.",
      "Grace Muli flew to Uganda for talks on the warrant.",
      "The warrant did not stop Grace Muli, who praised Uganda.",
    ],
  },
];

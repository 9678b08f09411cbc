/** "At the request of Mali, France sent troops": who asked, read off the phrase beside the deed. */
import { ACTORS } from "../../actor-types.ts";
import { caseOf, childrenOf, conjuncts } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const REQUESTS = /^(?:request|behest|urging|insistence|demand|instigation)$/;
/** What is done for whoever asked for it. */
const HELPING =
  /^(?:send|dispatch|deploy|provide|give|lend|supply|deliver|fly|intervene|help|assist|train|mediate|step_in)$/;
function findRequests(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap((token, noun) => {
    if (!REQUESTS.test(token.lemma) || !/^(?:at|on|upon)$/.test(caseOf(sentence, noun) ?? "")) return [];
    if (!token.dep.startsWith("obl")) return [];
    const asker = childrenOf(sentence, noun).find((child) => {
      const dep = sentence.tokens[child]?.dep ?? "";
      return dep === "nmod:poss" || (dep.startsWith("nmod") && caseOf(sentence, child) === "of");
    });
    const deed = input.propositions.find(({ trigger, form }) => trigger === token.head && form === "verb");
    const asked = (deed?.args.get("agent") ?? []).flatMap((it) => locate(input, it, ACTORS) ?? []);
    if (asker === undefined) return [];
    const helps = HELPING.test(sentence.tokens[token.head]?.lemma ?? "");
    return [asker, ...conjuncts(sentence, asker)].flatMap((it) => {
      const subject = locate(input, it, ACTORS);
      if (subject === undefined) return [];
      return asked
        .filter(({ chain }) => chain !== subject.chain)
        .flatMap((object): readonly ChainClaim[] => [
          { ...relate("request.at", "DEMANDED", subject, object, 0.6), eventType: "DEMAND" },
          ...(helps
            ? [{ ...relate("request.help", "SUPPORTED", object, subject, 0.6), eventType: "AID" as const }]
            : []),
        ]);
    });
  });
}

export const REQUEST_PATTERNS: readonly Pattern[] = [
  {
    id: "request.at",
    find: findRequests,
    examples: [
      { text: "At the request of Kenya, Uganda attacked Boko Haram.", claims: ["Kenya DEMANDED Uganda"] },
      {
        text: "Hezbollah has stopped and held its fire at the request of Egypt and Jordan.",
        claims: ["Egypt DEMANDED Hezbollah", "Jordan DEMANDED Hezbollah"],
      },
      { text: "Uganda did not withdraw at the request of Kenya.", claims: ["Kenya DEMANDED Uganda"] },
      { text: "Uganda withdrew at Kenya's request.", claims: ["Kenya DEMANDED Uganda"] },
      {
        text: "Portugal and Spain sent experts at Angola's request.",
        claims: [
          "Angola DEMANDED Portugal",
          "Angola DEMANDED Spain",
          "Portugal SUPPORTED Angola",
          "Spain SUPPORTED Angola",
        ],
      },
    ],
    counterExamples: ["Uganda turned down a request of Kenya."],
  },
];

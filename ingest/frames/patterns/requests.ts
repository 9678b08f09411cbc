/** "At the request of Mali, France sent troops": who asked, read off the phrase beside the deed. */
import { ACTORS } from "../../actor-types.ts";
import { caseOf, childrenOf, conjuncts } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const REQUESTS = /^(?:request|behest|urging|insistence|invitation|demand|instigation)$/;
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
    const asked = deed?.args.get("agent")?.[0];
    if (asker === undefined || asked === undefined) return [];
    const object = locate(input, asked, ACTORS);
    return [asker, ...conjuncts(sentence, asker)].flatMap((it) => {
      const subject = locate(input, it, ACTORS);
      return subject === undefined || object === undefined
        ? []
        : [{ ...relate("request.at", "DEMANDED", subject, object, 0.6), eventType: "DEMAND" as const }];
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
      { text: "Uganda withdrew at Kenya's request.", claims: ["Kenya DEMANDED Uganda"] },
    ],
    counterExamples: ["Uganda turned down a request of Kenya."],
  },
];

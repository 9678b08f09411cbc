/** "With the help of Mali, Chad retook the town": who helped, read off the phrase beside the deed. */
import { ACTORS } from "../../actor-types.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts } from "../../analysis/syntax.ts";
import { SPEAKING, URGING } from "../../analysis/verb-classes.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const HELP = /^(?:help|support|backing|assistance|aid|connivance|complicity)$/;

function findHelped(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap((token, noun) => {
    if (!HELP.test(token.lemma) || !token.dep.startsWith("obl") || caseOf(sentence, noun) !== "with") return [];
    // "called for an inquiry with the help of Chad": nobody has helped yet.
    const told = sentence.tokens[token.head]?.lemma ?? "";
    if (SPEAKING.test(told) || URGING.test(told)) return [];
    const deed = input.propositions.find(({ trigger, form }) => trigger === token.head && form === "verb");
    const helped = (deed?.args.get("agent") ?? []).flatMap((it) => locate(input, it, ACTORS) ?? []);
    return findHelpers(input, sentence, noun).flatMap((helper) =>
      helped
        .filter(({ chain }) => chain !== helper.chain)
        .map((it): ChainClaim => ({ ...relate("support.with-help", "SUPPORTED", helper, it, 0.6), eventType: "AID" })),
    );
  });
}

/** Whose help it is: "of X", "from X", "X's", "Kenyan". */
function findHelpers(input: PatternInput, sentence: Sentence, noun: number): readonly Located[] {
  const owners = childrenOf(sentence, noun).filter((child) => {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep === "nmod:poss" || dep === "amod" || dep === "compound") return true;
    return dep.startsWith("nmod") && /^(?:of|from|by)$/.test(caseOf(sentence, child) ?? "");
  });
  return owners
    .flatMap((owner) => [owner, ...conjuncts(sentence, owner)])
    .flatMap((it) => locate(input, it, ACTORS) ?? []);
}

export const HELPED_PATTERNS: readonly Pattern[] = [
  {
    id: "support.with-help",
    find: findHelped,
    examples: [
      { text: "With the help of Kenya, Uganda killed Ali Musa.", claims: ["Kenya SUPPORTED Uganda"] },
      {
        text: "Uganda freed Ali Musa with support from Kenya and Chad.",
        claims: ["Kenya SUPPORTED Uganda", "Chad SUPPORTED Uganda"],
      },
      { text: "Uganda freed Ali Musa with Kenyan help.", claims: ["Kenyan SUPPORTED Uganda"] },
    ],
    counterExamples: [
      "With the money of Kenya, Uganda freed Ali Musa.",
      "Uganda sought the help of Kenya.",
      "Uganda called for talks with the help of Kenya.",
    ],
  },
];

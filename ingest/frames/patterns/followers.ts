/** People without a name who are told by whom they follow: "supporters of X", "X's loyalists". */
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const FOLLOWERS = /^(?:supporter|backer|follower|loyalist|sympathi[sz]er|devotee|admirer|disciple)$/;
const LED = ["Person", "Organization", "ArmedGroup", "State"] as const;

function findFollowers(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((group) => {
    const { head, kind } = group.mention;
    const { role, type } = chainOf(input, group) ?? {};
    if (kind !== "nominal" || role !== "group" || type !== "Person") return [];
    if (!FOLLOWERS.test(sentence.tokens[head]?.lemma ?? "")) return [];
    const whose = childrenOf(sentence, head).find((child) => {
      const { dep = "", pos } = sentence.tokens[child] ?? {};
      // "thanked her supporters": that she has some is no news of them.
      return (dep === "nmod:poss" && pos !== "PRON") || (dep.startsWith("nmod") && caseOf(sentence, child) === "of");
    });
    const leader = whose === undefined ? undefined : locate(input, whose, LED);
    return leader === undefined ? [] : [relate("support.followers", "SUPPORTED", group, leader, 0.7)];
  });
}

export const FOLLOWER_PATTERNS: readonly Pattern[] = [
  {
    id: "support.followers",
    find: findFollowers,
    examples: [
      { text: "Supporters of John Bello stormed the court.", claims: ["John Bello: supporters SUPPORTED John Bello"] },
    ],
    counterExamples: [
      "Opponents of John Bello stormed the court.",
      "Relatives of John Bello stormed the court.",
      "John Bello thanked his supporters.",
    ],
  },
];

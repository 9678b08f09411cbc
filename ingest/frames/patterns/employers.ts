/** For whom somebody works, and what his post says of a body that he works for and does not lead. */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { Chain } from "../../annotated-document.ts";
import { type Located, locate, type PatternInput } from "./pattern.ts";

export function isEmployer(chain: Chain | undefined): boolean {
  return chain?.type === "Organization" || chain?.type === "ArmedGroup";
}

/** "a commander in the navy", "a fellow at the Institute of Law": whom one serves without leading it. */
export function findEmployers(
  input: PatternInput,
  sentence: Sentence,
  person: Located,
  title: number,
): readonly Located[] {
  if (input.lexicon.findOffice([sentence.tokens[title]?.text ?? ""], 0) === undefined) return [];
  return childrenOf(sentence, title).flatMap((child) => {
    const serves =
      (sentence.tokens[child]?.dep ?? "").startsWith("nmod") &&
      /^(?:in|at|with|from|within)$/.test(caseOf(sentence, child) ?? "");
    const employer = serves ? locate(input, child, ["Organization", "ArmedGroup"]) : undefined;
    return employer === undefined || employer.chain === person.chain ? [] : [employer];
  });
}

/** "the Taliban governor of Balkh" leads Balkh; the body before his post is whose man he is. */
export function toHeld(
  { document, sentence }: PatternInput,
  title: number,
  predicate: PredicateName,
  { chain, mention }: Located,
  objects: readonly Located[],
): PredicateName {
  const at = document.sentences[sentence]?.tokens[title]?.start ?? 0;
  const led = objects.some((it) => it.chain !== chain && it.mention.start > at);
  const before = mention.end <= at && isEmployer(document.chains[chain]);
  return predicate === "LEADER_OF" && led && before ? "MEMBER_OF" : predicate;
}

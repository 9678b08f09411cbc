/**
 * "Rejected a report by Hersh that divers blew up the pipeline": what one side denies, whoever's report it is has claimed. Without the
 * second claim the relation would look as if nobody had ever said so.
 */
import { ACTORS } from "../actor-types.ts";
import { caseOf, childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { ArgumentResolver } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { REPORTS } from "./governors.ts";

/** @returns for each denied claim under the report of a third the same claim as alleged by him */
export function findDeniedReports(
  { sentences }: AnnotatedDocument,
  claims: readonly ChainClaim[],
  resolver: ArgumentResolver,
): readonly ChainClaim[] {
  return claims.flatMap((claim) => {
    const sentence = sentences[claim.sentence];
    if (claim.polarity !== "denied" || claim.attributedTo === undefined || sentence === undefined) return [];
    const trigger = sentence.tokens.findIndex(({ start }) => start === claim.start);
    const report = pathToRoot(sentence, trigger).find(
      (token) => token !== trigger && REPORTS.test(sentence.tokens[token]?.lemma ?? ""),
    );
    if (trigger < 0 || report === undefined || trigger < report) return [];
    const owner = childrenOf(sentence, report).find((child) => {
      const dep = sentence.tokens[child]?.dep ?? "";
      return (
        dep === "nmod:poss" || (dep.startsWith("nmod") && /^(?:by|from|in|of)$/.test(caseOf(sentence, child) ?? ""))
      );
    });
    const [teller] = owner === undefined ? [] : resolver.resolve(claim.sentence, owner, ACTORS);
    if (teller === undefined || [claim.attributedTo, claim.subject].includes(teller.chain)) return [];
    return [{ ...claim, polarity: "alleged" as const, attributedTo: teller.chain }];
  });
}

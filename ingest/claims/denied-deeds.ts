/** "denied that it had meddled in the vote": whoever denies a part in an event denies the event, whatever verb tells the part. */
import { ACTORS } from "../actor-types.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { ChainClaim } from "./chain-claim.ts";
import type { FrameContext } from "./frame-context.ts";

const DENYING = /^(?:deny|denie[sd]|denying|reject|rejects|rejected|rejecting|refut|rebut|disput)/i;
const PARTS = /^(?:INVOLVED_IN|PERPETRATED|FACILITATED|PARTICIPATED_IN|SUPPORTED|FAILED_TO_PREVENT)$/;

/** The denial behind a part in an event that somebody denies. */
export function toDenial(claim: ChainClaim, { chains }: AnnotatedDocument): readonly ChainClaim[] {
  const { attributedTo, reportedBy, about: _, ...rest } = claim;
  if (claim.polarity !== "denied" || attributedTo === undefined || !PARTS.test(claim.predicate)) return [];
  if (chains[claim.object]?.type !== "Event" || !claim.cues.some((cue) => DENYING.test(cue))) return [];
  if (/^deny\./.test(claim.frameId) || chains[attributedTo]?.role === "media") return [];
  return [
    {
      ...rest,
      ...(reportedBy !== undefined && { attributedTo: reportedBy }),
      predicate: "DENIED",
      subject: attributedTo,
      polarity: "asserted",
      eventType: "REJECT",
      frameId: "deny.deed",
      confidence: claim.confidence * 0.9,
    },
  ];
}

/** "denied that his government had a hand in it", "any link between his country and it": not whoever speaks is cleared by that. */
export function isDeniedForAnother(
  { args, sentence: index }: Proposition,
  { predicate, subject }: ChainClaim,
  { document, resolver }: FrameContext,
): boolean {
  if (predicate !== "DENIED") return false;
  const sentence = document.sentences[index];
  const others = args.get("comp:agent") ?? [];
  if (others.length > 0)
    return others.every((token) => resolver.resolve(index, token, ACTORS).every(({ chain }) => chain !== subject));
  return (
    sentence !== undefined &&
    (args.get("patient") ?? []).some((noun) =>
      childrenOf(sentence, noun).some((child) => caseOf(sentence, child) === "between"),
    )
  );
}

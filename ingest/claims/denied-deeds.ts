/**
 * "denied that it had meddled in the vote", "admitted that it had planned the raid": whoever answers for a part in an event answers for
 * the event, whatever verb tells the part.
 */
import { ACTORS } from "../actor-types.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { ChainClaim } from "./chain-claim.ts";
import type { FrameContext } from "./frame-context.ts";
import { ADMITTING } from "./one-sided.ts";

const DENYING = /^(?:den(?:y|ie)|reject|refut|rebut|disput)/i;
const DISMISSING = /^(?:dismiss|brush|shrug|mock|ridicul|laugh|wav)/i;
const PARTS =
  /^(?:INVOLVED_IN|PERPETRATED|FACILITATED|PARTICIPATED_IN|SUPPORTED|FAILED_TO_PREVENT|CLAIMED_RESPONSIBILITY)$/;

/** The denial, dismissal or admission behind a part in an event that somebody answers for. */
export function toDeedAnswer(claim: ChainClaim, { chains }: AnnotatedDocument): readonly ChainClaim[] {
  const { attributedTo, reportedBy, about: _, ...rest } = claim;
  if (attributedTo === undefined || !PARTS.test(claim.predicate) || chains[claim.object]?.type !== "Event") return [];
  if (/^deny\./.test(claim.frameId) || chains[attributedTo]?.role === "media") return [];
  const told = (words: RegExp): boolean => claim.cues.some((cue) => words.test(cue));
  const denied = claim.polarity === "denied";
  const predicate = denied && told(DENYING) ? "DENIED" : denied && told(DISMISSING) ? "DISMISSED" : undefined;
  const admitted = !denied && claim.polarity !== "speculated" && told(ADMITTING) ? "ACKNOWLEDGED" : undefined;
  const answer = predicate ?? admitted;
  if (answer === undefined) return [];
  return [
    {
      ...rest,
      ...(reportedBy !== undefined && { attributedTo: reportedBy }),
      predicate: answer,
      subject: attributedTo,
      polarity: "asserted",
      eventType: answer === "ACKNOWLEDGED" ? "CONCEDE" : "REJECT",
      frameId: answer === "ACKNOWLEDGED" ? "acknowledge.deed" : "deny.deed",
      confidence: claim.confidence * 0.9,
    },
  ];
}

/** "denies that its envoys took part": not whoever speaks is cleared by that. */
export function isDeniedForAnother(
  { args, sentence: index }: Proposition,
  { predicate, subject }: ChainClaim,
  { document, resolver }: FrameContext,
): boolean {
  if (predicate !== "DENIED") return false;
  const sentence = document.sentences[index];
  const others = args.get("comp:agent") ?? [];
  if (others.length > 0)
    return others.every((token) =>
      // "his government" is not he, though it leads to him.
      resolver.resolve(index, token, ACTORS).every(({ chain, certainty }) => chain !== subject || certainty < 0.8),
    );
  return (
    sentence !== undefined &&
    (args.get("patient") ?? []).some((noun) =>
      childrenOf(sentence, noun).some((child) => caseOf(sentence, child) === "between"),
    )
  );
}

/** What somebody tells of his own side: claimed, answered for, and no accusation. */
import type { PredicateName } from "../../cypher/ontology.ts";
import type { AnnotatedDocument, Chain } from "../annotated-document.ts";
import type { Frame } from "../frames/frame.ts";
import type { ChainClaim } from "./chain-claim.ts";

const TIES: ReadonlySet<PredicateName> = new Set(["MEMBER_OF", "PART_OF", "LEADER_OF", "SPOKESPERSON_OF"]);

/** "Al-Shabaab said that it had bombed the barracks": to tell of one's own attack is to claim it. */
export function toOwnClaim(claim: ChainClaim, { chains }: AnnotatedDocument): readonly ChainClaim[] {
  const { predicate, subject, object, attributedTo, reportedBy, polarity } = claim;
  if (predicate !== "PERPETRATED" || attributedTo !== subject || !/^(?:asserted|alleged)$/.test(polarity)) return [];
  if (chains[subject]?.type !== "ArmedGroup" || chains[object]?.eventKind !== "attack") return [];
  const { attributedTo: _, reportedBy: __, ...rest } = claim;
  return [
    {
      ...rest,
      ...(reportedBy !== undefined && { attributedTo: reportedBy }),
      predicate: "CLAIMED_RESPONSIBILITY",
      polarity: "asserted",
      frameId: "responsibility.told",
    },
  ];
}

/**
 * "Chad said that its army had killed 50 rebels": to tell of one's own side's deed, or of a band without a name, is to accuse
 * nobody, and to tell what one's own side will do is to warn somebody else.
 */
export function isOwnDeed(
  { frameId, subject, object }: ChainClaim,
  claims: readonly ChainClaim[],
  { chains }: AnnotatedDocument,
): boolean {
  if (frameId === "accuse.tell-force" && chains[object]?.role === "group") return true;
  return /^(?:accuse\.tell-force|warn\.of-deed)$/.test(frameId) && isOwn(object, subject, chains, claims);
}

/** "Its spokesman insisted that the ministry rejects the report": what is said for one's own side is its word, and no allegation. */
export function speakForOwn(
  claim: ChainClaim,
  claims: readonly ChainClaim[],
  { chains }: AnnotatedDocument,
): ChainClaim {
  const { attributedTo, subject, polarity, predicate } = claim;
  if (attributedTo === undefined || polarity !== "alleged" || !ANSWERS.has(predicate)) return claim;
  return isOwn(subject, attributedTo, chains, claims) ? { ...claim, polarity: "asserted" } : claim;
}

const ANSWERS: ReadonlySet<PredicateName> = new Set([
  "DENIED",
  "DISMISSED",
  "CRITICISED",
  "DEMANDED",
  "WARNED",
  "ACCUSED",
]);

/** The speaker's own forces, body or state. */
export function isOwn(
  subject: number,
  speaker: number,
  chains: AnnotatedDocument["chains"],
  claims: readonly ChainClaim[],
): boolean {
  const country = chains[speaker]?.country;
  // Rebels are of the same country as the police whom they fight.
  const facing = (chains[speaker]?.type === "ArmedGroup") !== (chains[subject]?.type === "ArmedGroup");
  if (country !== undefined && !facing && chains[subject]?.country === country) return true;
  return claims.some(
    (tie) =>
      TIES.has(tie.predicate) &&
      ((tie.subject === subject && tie.object === speaker) || (tie.subject === speaker && tie.object === subject)),
  );
}

const ORGANS = /^(?:organ|military|police|intelligence|government|ministry|parliament|presidency|prosecutor|court)$/;

/** "Chadian troops killed a Chadian": no attack on Chad; and "Chad attacked its troops" was read wrong. */
export function isAgainstItself(
  { id, predicate }: Pick<Frame, "id" | "predicate">,
  subject: Chain | undefined,
  object: Chain | undefined,
): boolean {
  if (subject?.country === undefined || subject.country !== object?.country) return false;
  if (/^(?:attack\.kill-of|sanction\.expel-body)$/.test(id) && object.type === "State") return isOrgan(subject);
  // "pulled out its forces" leaves nobody of one's own.
  return /^(?:ATTACKED|WITHDREW_FROM)$/.test(predicate) && subject.type === "State" && isOrgan(object);
}

function isOrgan({ type, role }: Chain): boolean {
  return type === "Organization" && ORGANS.test(role ?? "");
}

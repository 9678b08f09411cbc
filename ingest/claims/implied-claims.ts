/** Claims that carry others: the content of an accusation, the accusation behind an allegation. */
import type { PredicateName } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { pathToRoot } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Frame, ImpliedClaim } from "../frames/frame.ts";
import { FRAMES } from "../frames/index.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { findStoryEvent } from "./about-story.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { isDeniedForAnother } from "./denied-deeds.ts";
import type { FrameContext } from "./frame-context.ts";
import { ADMITTING } from "./one-sided.ts";
import { isOwn } from "./own-side.ts";
import { ENDING } from "./still-so.ts";

/** Sentences between an accusation and the denial of it. */
const REACH = 3;

/** "Kurti accused Serbia. Serbian President Vučić denied any involvement": that of his state, which alone was accused. */
export function speakForAccused(
  claim: ChainClaim,
  claims: readonly ChainClaim[],
  { chains }: AnnotatedDocument,
): ChainClaim {
  const { subject, object, sentence, attributedTo, frameId } = claim;
  const speaker = chains[subject];
  if (!/^deny\..*\.content$/.test(frameId) || attributedTo !== subject || speaker?.type !== "Person") return claim;
  const accused = claims.flatMap((other) => {
    if (other.polarity === "denied" || other.sentence > sentence || sentence - other.sentence > REACH) return [];
    if (other.predicate === "ACCUSED") return [other.object];
    return GUILT.has(other.predicate) ? [other.subject] : [];
  });
  if (accused.includes(subject)) return claim;
  const { country } = speaker;
  const state = accused.find(
    (chain) =>
      chains[chain]?.type === "State" &&
      (country === undefined ? speaksFor(claims, subject, chain) : chains[chain].country === country),
  );
  return state === undefined || state === object ? claim : { ...claim, subject: state };
}

/** "A spokesman for the Chadian mission": whose mouth it is. */
function speaksFor(claims: readonly ChainClaim[], speaker: number, whole: number): boolean {
  return claims.some(
    ({ predicate, subject, object }) =>
      /^(?:SPOKESPERSON_OF|MEMBER_OF|LEADER_OF)$/.test(predicate) && subject === speaker && object === whole,
  );
}

export const GUILT: ReadonlySet<PredicateName> = new Set(["INVOLVED_IN", "PERPETRATED", "FACILITATED"]);
/** Deeds that nobody alleges of another without blaming him. */
export const WRONGS: ReadonlySet<PredicateName> = new Set([
  "ATTACKED",
  "INVADED",
  "OPPRESSED",
  "SUPPLIED",
  "SUPPORTED",
  "DETAINED",
  "CRACKED_DOWN_ON",
  "COOPERATED_WITH",
  "TOOK_OVER",
  "THREATENED",
  "KILLED",
  "RECRUITED",
  "EXPLOITED",
]);
/** They tell what has been found out, and accuse nobody. */
const SCHOLARS = /(?:historian|analyst|scholar|expert|monitor|observer|academic|economist|researcher)/i;

/**
 * To allege that B did or helped it is to accuse B: the act of speech behind an alleged deed, where no verb of accusing names it.
 * What somebody says of his own people is no accusation.
 */
export function toAccusation(
  claim: ChainClaim,
  { chains }: AnnotatedDocument,
  claims: readonly ChainClaim[],
): readonly ChainClaim[] {
  const { attributedTo, reportedBy, ...rest } = claim;
  const guilt = GUILT.has(claim.predicate);
  // "brokered a truce": nobody is blamed for that.
  if (claim.predicate === "FACILITATED" && /^(?:accord|talks|evacuation)$/.test(chains[claim.object]?.eventKind ?? ""))
    return [];
  const helps = /^SUPP/.test(claim.predicate) && !/^(?:ArmedGroup|Event)$/.test(chains[claim.object]?.type ?? "");
  // "suspects that the banker armed them": to suspect somebody of a wrong is to blame him too.
  const held = claim.polarity === "alleged" || claim.cues.some((cue) => /^suspect(?:s|ed)?$/i.test(cue));
  const wrong = WRONGS.has(claim.predicate) && held && !helps;
  // "said that the strike had killed him": nobody blames a strike.
  if (chains[claim.subject]?.type === "Event") return [];
  if (attributedTo === undefined || !(guilt || wrong) || claim.frameId.endsWith(".content")) return [];
  if (!guilt && isOwn(claim.subject, attributedTo, chains, claims)) return [];
  if (
    (claim.polarity !== "alleged" && claim.polarity !== "speculated") ||
    chains[attributedTo]?.role === "media" ||
    attributedTo === claim.subject ||
    // "warned that the group would attack": of what is to come nobody is accused, nor of what is admitted.
    // "was alarmed by reports that the group had attacked": nor by who has only heard of it.
    // "urged Peru to stop arming them": nor by who asks for an end of it.
    claim.cues.some((cue) => /^warn|^reports$/i.test(cue) || ENDING.test(cue) || ADMITTING.test(cue)) ||
    (chains[attributedTo]?.role === "group" && SCHOLARS.test(chains[attributedTo].key))
  )
    return [];
  return [
    {
      ...rest,
      ...(reportedBy !== undefined && { attributedTo: reportedBy }),
      predicate: "ACCUSED",
      subject: attributedTo,
      object: claim.subject,
      ...(guilt && { about: claim.object }),
      polarity: "asserted",
      eventType: "DISAPPROVE",
      frameId: "accuse.allege",
      confidence: claim.confidence * 0.9,
    },
  ];
}

/** "accused Putin of trying to shift the blame": what he is accused of is said, and it is not the event of the story. */
export function hasOtherContent(proposition: Proposition, claim: ChainClaim, context: FrameContext): boolean {
  if (isDeniedForAnother(proposition, claim, context)) return true;
  if (claim.about !== undefined) return false;
  if (/^(?:impeach|sue)$/.test(proposition.lemma)) return true;
  const { document } = context;
  const sentence = document.sentences[proposition.sentence];
  const tokens = sentence?.tokens ?? [];
  return tokens.some(({ head, dep, lemma }, position) => {
    if (head !== proposition.trigger || position < proposition.trigger) return false;
    const link = tokens.find((child) => child.head === position && /^(?:mark|case)$/.test(child.dep))?.lemma ?? "";
    // "charged him with having fled", "with negligence".
    const led = /^(?:of|for|over)$/.test(link) || (link === "with" && !CRIMES.test(lemma));
    if (/^(?:ccomp|xcomp)/.test(dep) || (/^advcl/.test(dep) && led))
      return (
        !DEEDS.has(lemma) || (sentence !== undefined && isElsewhere(document, sentence, proposition.sentence, position))
      );
    return /^obl/.test(dep) && led;
  });
}

/** "accused the army of killing civilians near Solenzo": not in the event of the story, which happened somewhere else. */
function isElsewhere(document: AnnotatedDocument, sentence: Sentence, index: number, deed: number): boolean {
  const place = document.chains[document.mainEvent ?? -1]?.place;
  if (place === undefined) return false;
  const named = document.chains.flatMap(({ type, mentions }, chain) =>
    type === "Place" &&
    mentions.some((it) => it.sentence === index && it.head > deed && pathToRoot(sentence, it.head).includes(deed))
      ? [chain]
      : [],
  );
  return named.length > 0 && !named.includes(place);
}

const CRIMES =
  /^(?:attack|bombing|murder|killing|massacre|assassination|assault|terrorism|treason|crime|conduct|offence|offense)$/;

const DEEDS: ReadonlySet<string> = new Set(
  FRAMES.filter(({ predicate }) => /^(?:ATTACKED|KILLED|PERPETRATED|FACILITATED)$/.test(predicate))
    // "tried to kill": the deed is the verb below; "sent arms": of what else was sent, the verb alone tells nothing.
    .flatMap(({ verb }) => (verb?.where === undefined ? (verb?.lemmas ?? []) : []))
    .concat("stand", "be"),
);

export function toImplied(
  implied: ImpliedClaim,
  claim: ChainClaim,
  frame: Frame,
  { document }: FrameContext,
): readonly ChainClaim[] {
  const about = claim.about ?? findGuilt(frame, document);
  const parties = { subject: claim.subject, object: claim.object, about };
  const [subject, object] = [parties[implied.subject], parties[implied.object]];
  if (subject === undefined || object === undefined || subject === object || claim.polarity === "denied") return [];
  const { attributedTo: reporter, about: _, eventType: __, date: ___, ...rest } = claim;
  const attributedTo = implied.attributedTo === "subject" ? claim.subject : reporter;
  return [
    {
      ...rest,
      predicate: implied.predicate,
      subject,
      object,
      polarity: implied.polarity,
      ...(attributedTo !== undefined && { attributedTo }),
      frameId: `${frame.id}.content`,
      confidence: claim.confidence * (claim.about === undefined ? 0.6 : 0.9),
    },
  ];
}

/**
 * The deed of the story, of which somebody is blamed without a word on it. Nobody is guilty of an election or a treaty, and who is
 * linked to a band is not for that linked to the deed.
 */
function findGuilt({ id }: Frame, document: FrameContext["document"]): number | undefined {
  const story = id === "accuse.link" ? undefined : findStoryEvent(document);
  const kind = document.chains[story ?? -1]?.eventKind ?? "";
  return INNOCENT.test(kind) ? undefined : story;
}

const INNOCENT = /^(?:election|accord|talks|ruling|trial|evacuation|funeral)$/;

/** "A judge indicted X over the raid": what is said of X is said, whoever the judge is. */
export function toUnowned(frame: Frame, claim: ChainClaim, context: FrameContext): readonly ChainClaim[] {
  return (frame.implies ?? []).flatMap(({ attributedTo: owner, ...implied }) =>
    owner === "subject" && implied.subject === "object" ? toImplied(implied, claim, frame, context) : [],
  );
}

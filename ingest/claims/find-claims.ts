/** Frames over propositions: what each sentence says, by whom, and how sure. */
import { createId } from "../../cypher/ids.ts";
import { getPredicate } from "../../cypher/ontology.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Frame } from "../frames/frame.ts";
import { FRAMES } from "../frames/index.ts";
import { PATTERNS } from "../frames/patterns/index.ts";
import type { PatternInput } from "../frames/patterns/pattern.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Proposition, PropositionForm } from "../propositions/proposition.ts";
import { findPropositions } from "../propositions/propositions.ts";
import { findAnswers } from "./answers.ts";
import { applyFrame } from "./apply-frame.ts";
import { type ArgumentResolver, createArgumentResolver } from "./arguments.ts";
import { attribute } from "./attribute.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { findDeedAnswers } from "./deed-answers.ts";
import { toDeedAnswer } from "./denied-deeds.ts";
import { findDeniedReports } from "./denied-reports.ts";
import type { FrameContext } from "./frame-context.ts";
import { speakForAccused, toAccusation } from "./implied-claims.ts";
import { isOwnDeed, speakForOwn, toOwnClaim } from "./own-side.ts";
import { findQuoteSpeakers } from "./quotes.ts";
import { findSaidUntrue } from "./said-untrue.ts";
import { findSameDeeds } from "./same-deed.ts";
import { createStanceFinder } from "./stance-finder.ts";

const FRAMES_BY_LEMMA = indexFrames();

/** All claims of a document in reading order, without repeats. */
export function findClaims(document: AnnotatedDocument, lexicon: Lexicon): readonly ChainClaim[] {
  const resolver = createArgumentResolver(document);
  const speakerAt = findQuoteSpeakers(document);
  const claims: ChainClaim[] = [];
  const said: Proposition[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const propositions = findPropositions(sentence, index);
    const byTrigger = new Map(propositions.map((proposition) => [proposition.trigger, proposition]));
    said.push(...propositions, ...findSaidUntrue(sentence, propositions, byTrigger));
    const context: FrameContext = {
      document,
      resolver,
      byTrigger,
      findStance: createStanceFinder(sentence, byTrigger),
      speakerAt,
    };
    for (const proposition of propositions) {
      for (const frame of FRAMES_BY_LEMMA[proposition.form].get(proposition.lemma) ?? [])
        claims.push(...applyFrame(frame, proposition, context));
    }
    const input: PatternInput = { document, sentence: index, resolver, propositions, lexicon };
    for (const pattern of PATTERNS)
      for (const claim of pattern.find(input)) claims.push(attribute(claim, sentence, context));
  }
  const behind = claims.flatMap((claim) => [
    ...toAccusation(claim, document, claims),
    ...toOwnClaim(claim, document),
    ...toDeedAnswer(claim, document),
  ]);
  const formed = [...claims, ...behind]
    .map((claim) => speakForOwn(speakForAccused(claim, claims, document), claims, document))
    .filter(isWellFormed(document))
    .filter(isBetweenPhrases(claims, resolver))
    .filter(isOutspoken(claims))
    .filter((claim) => !isOwnDeed(claim, claims, document));
  const answers = findAnswers(document, said, formed, resolver);
  const judged = findDeedAnswers(document, said, formed, resolver);
  const told = [
    ...formed.filter((claim) => !answers.replaces(claim) && !judged.replaces(claim)),
    ...[...answers.claims, ...judged.claims].filter(isWellFormed(document)),
    ...findDeniedReports(document, formed, resolver),
  ];
  told.push(...findSameDeeds(document, told, resolver).filter(isWellFormed(document)));
  return dropRepeats(told.filter((claim) => !isHedgedBeside(claim, told) && !isOnlyTried(claim, told)));
}

type FramesByLemma = ReadonlyMap<string, readonly Frame[]>;

function indexFrames(): Readonly<Record<PropositionForm, FramesByLemma>> {
  const index = (form: PropositionForm): FramesByLemma => {
    const byLemma = new Map<string, Frame[]>();
    for (const frame of FRAMES)
      for (const lemma of frame[form]?.lemmas ?? []) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), frame]);
    return byLemma;
  };
  return { verb: index("verb"), noun: index("noun"), adjective: index("adjective") };
}

function isWellFormed(document: AnnotatedDocument): (claim: ChainClaim) => boolean {
  return ({ subject, object, predicate }) => {
    const definition = getPredicate(predicate);
    const [a, b] = [document.chains[subject], document.chains[object]];
    return (
      subject !== object &&
      a !== undefined &&
      b !== undefined &&
      definition.domain.includes(a.type) &&
      definition.range.includes(b.type)
    );
  };
}

/**
 * "UN human rights chief Volker Türk spoke": a body and the holder of its office, said in one phrase, do nothing to each other, unless
 * one of them is named again.
 */
function isBetweenPhrases(claims: readonly ChainClaim[], resolver: ArgumentResolver): (claim: ChainClaim) => boolean {
  const titled = claims.filter(({ frameId }) => frameId === "role.before");
  const isPair = (one: ChainClaim, other: ChainClaim): boolean =>
    (one.subject === other.subject && one.object === other.object) ||
    (one.subject === other.object && one.object === other.subject);
  return (claim) => {
    if (getPredicate(claim.predicate).family === "role") return true;
    const title = titled.find((it) => it.sentence === claim.sentence && isPair(it, claim));
    if (title === undefined || (claim.start >= title.start && claim.end <= title.end)) return true;
    const said = resolver
      .mentionsIn(claim.sentence)
      .filter(({ chain }) => chain === claim.subject || chain === claim.object);
    return said.length > 2;
  };
}

/** "an attack on Kyiv" alone says that there was one; "is preparing an attack on Kyiv", over the same words, does not. */
function isOutspoken(claims: readonly ChainClaim[]): (claim: ChainClaim) => boolean {
  const planned = claims.filter(({ polarity, predicate }) => polarity === "speculated" && predicate === "TARGETED");
  return (claim) =>
    claim.frameId !== "event.target" ||
    !planned.some(
      (it) =>
        it.sentence === claim.sentence &&
        it.subject === claim.subject &&
        it.object === claim.object &&
        it.start < claim.end &&
        claim.start < it.end,
    );
}

/** "said that Kenya had supplied weapons": of two readings of the same words by one speaker the more cautious one holds. */
function isHedgedBeside(claim: ChainClaim, claims: readonly ChainClaim[]): boolean {
  if (claim.polarity !== "asserted") return false;
  return claims.some(
    (other) =>
      other.sentence === claim.sentence &&
      other.polarity === "alleged" &&
      other.predicate === claim.predicate &&
      other.subject === claim.subject &&
      other.object === claim.object &&
      // "described him as a leader of X": the post stands there for whoever reads no further.
      (claim.attributedTo === undefined
        ? other.frameId === "role.described"
        : other.attributedTo === claim.attributedTo) &&
      other.start < claim.end &&
      claim.start < other.end,
  );
}

/** "tried to kill X": that is an attack on X, and no killing that may have been. */
function isOnlyTried(
  { predicate, sentence, subject, object, polarity, frameId }: ChainClaim,
  claims: readonly ChainClaim[],
): boolean {
  if (polarity !== "speculated" || !/^(?:KILLED|ATTACKED)$/.test(predicate) || frameId === ATTEMPT) return false;
  return claims.some(
    (other) =>
      other.frameId === ATTEMPT && other.sentence === sentence && other.subject === subject && other.object === object,
  );
}

const ATTEMPT = "attack.attempt";

/** Of claims with the same words, parties and stance the most confident stays. */
function dropRepeats(claims: readonly ChainClaim[]): readonly ChainClaim[] {
  const best = new Map<string, ChainClaim>();
  for (const claim of claims) {
    const pair = getPredicate(claim.predicate).symmetric
      ? [claim.subject, claim.object].sort((a, b) => a - b)
      : [claim.subject, claim.object];
    const key = createId("clm", claim.sentence, claim.predicate, ...pair, claim.polarity);
    const known = best.get(key);
    if (known === undefined || claim.confidence > known.confidence) best.set(key, claim);
  }
  return [...best.values()].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

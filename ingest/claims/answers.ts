/**
 * "Prague accused Moscow of the blast. Moscow denied it.": a denial that names nothing answers the accusation before it, so its object
 * is whoever accused, and what was alleged is denied by whoever answers.
 */
import type { PredicateName } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Token } from "../analysis/analyser.ts";
import { isNegated } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { findAnswer, findNothing } from "./answered-words.ts";
import type { ArgumentResolver, Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { CONFIDENCE, NEAR, toAnswer, toLastSpeaker } from "./last-speaker.ts";

/** Sentences between what is said and the answer to it. */
const REACH = 3;

/** What somebody is and where: no charge is about that. */
const STANDING: ReadonlySet<PredicateName> = new Set([
  "CITIZEN_OF",
  "ORIGINATES_FROM",
  "LOCATED_IN",
  "NEAR",
  "PART_OF",
  "ALLY_OF",
  "OCCURRED_IN",
]);

interface Saying {
  readonly claim: ChainClaim;
  readonly speaker: number;
  readonly accused: number;
}

export interface Answers {
  readonly claims: readonly ChainClaim[];
  /** Of a claim that a frame read out of the same words without knowing what is answered. */
  readonly replaces: (claim: ChainClaim) => boolean;
}

/** @param claims what the frames read, in any order */
export function findAnswers(
  document: AnnotatedDocument,
  propositions: readonly Proposition[],
  claims: readonly ChainClaim[],
  resolver: ArgumentResolver,
): Answers {
  const sayings = claims.flatMap(toSaying);
  const found: ChainClaim[] = [];
  const places = new Set<string>();
  for (const proposition of propositions) {
    const sentence = document.sentences[proposition.sentence];
    const predicate = sentence === undefined ? undefined : findAnswer(proposition, sentence);
    const trigger = sentence?.tokens[proposition.trigger];
    if (predicate === undefined || sentence === undefined || trigger === undefined) continue;
    const object = findNothing(sentence, proposition);
    if (object === undefined) continue;
    // "Rwanda denied it": whatever "it" is, it is no party that Rwanda denies.
    if (object === "pronoun") places.add(`${proposition.sentence}:${trigger.start}`);
    if (isNegated(sentence, proposition.trigger)) continue;
    for (const token of proposition.args.get("agent") ?? []) {
      const [answerer] = resolver.resolve(proposition.sentence, token, ACTORS);
      if (answerer === undefined) continue;
      const saying = findSaying(document, sayings, proposition.sentence, trigger.start, answerer.chain);
      const place = { sentence: proposition.sentence, trigger };
      const hearsay = findHearsayOf(claims, answerer.chain, proposition.sentence, trigger.start);
      const given =
        saying === undefined
          ? [
              ...hearsay.map((claim) => toDenied(claim, answerer, place)),
              ...toLastSpeaker(document, propositions, proposition, resolver, { predicate, answerer, object, place }),
            ]
          : findJoint(sayings, saying, answerer.chain).flatMap((one) =>
              toClaims(predicate, answerer, one, sayings, place),
            );
      if (given.length === 0) continue;
      places.add(`${proposition.sentence}:${trigger.start}`);
      found.push(...given);
    }
  }
  return {
    claims: found,
    replaces: ({ frameId, sentence, start, end }) =>
      /^(?:deny|dismiss|reject|criticise)\./.test(frameId) &&
      frameId !== "deny.answer" &&
      [...places].some((place) => {
        const [at, from] = place.split(":").map(Number);
        return at === sentence && (from ?? -1) >= start && (from ?? -1) < end;
      }),
  };
}

/** "Lithuania and Poland blamed Moscow": both are answered. */
function findJoint(sayings: readonly Saying[], { claim, accused }: Saying, answerer: number): readonly Saying[] {
  return sayings.filter(
    (other) =>
      other.claim.sentence === claim.sentence &&
      other.claim.start === claim.start &&
      other.claim.predicate === claim.predicate &&
      other.accused === accused &&
      other.speaker !== answerer,
  );
}

/** The answer itself, and that what it answers is denied. */
function toClaims(
  predicate: PredicateName,
  answerer: Resolved,
  saying: Saying,
  sayings: readonly Saying[],
  { sentence, trigger }: { readonly sentence: number; readonly trigger: Token },
): readonly ChainClaim[] {
  const { about } = saying.claim;
  const answer = toAnswer(predicate, answerer, saying.speaker, { sentence, trigger });
  const contents = sayings.filter(({ claim, speaker }) => isContent(claim, saying) && speaker === saying.speaker);
  return [
    about === undefined ? answer : { ...answer, about },
    ...contents.map(({ claim }) => toDenied(claim, answerer, { sentence, trigger })),
  ];
}

/** "is accused of the murder, a charge he rejects": what is said of the answerer by nobody in particular, in the same breath or right before. */
function findHearsayOf(
  claims: readonly ChainClaim[],
  answerer: number,
  sentence: number,
  start: number,
): readonly ChainClaim[] {
  return claims.filter(
    (claim) =>
      claim.attributedTo === undefined &&
      claim.subject === answerer &&
      /^(?:alleged|speculated)$/.test(claim.polarity) &&
      !STANDING.has(claim.predicate) &&
      sentence - claim.sentence <= NEAR &&
      (claim.sentence < sentence || (claim.sentence === sentence && claim.end <= start)),
  );
}

function toDenied(
  claim: ChainClaim,
  answerer: Resolved,
  { sentence, trigger }: { readonly sentence: number; readonly trigger: Token },
): ChainClaim {
  return {
    ...claim,
    sentence,
    start: trigger.start,
    end: trigger.end,
    frameId: "deny.answer",
    polarity: "denied",
    attributedTo: answerer.chain,
    cues: [trigger.text],
    confidence: claim.confidence * CONFIDENCE,
  };
}

/** An accusation, or what somebody alleges of another. */
function toSaying(claim: ChainClaim): readonly Saying[] {
  if (/^(?:ACCUSED|CRITICISED)$/.test(claim.predicate) && claim.polarity === "asserted")
    return [{ claim, speaker: claim.subject, accused: claim.object }];
  const told = claim.attributedTo !== undefined && /^(?:alleged|speculated)$/.test(claim.polarity);
  return told ? [{ claim, speaker: claim.attributedTo, accused: claim.subject }] : [];
}

function isContent(claim: ChainClaim, saying: Saying): boolean {
  return (
    claim.polarity !== "asserted" &&
    !STANDING.has(claim.predicate) &&
    claim.sentence === saying.claim.sentence &&
    claim.subject === saying.accused
  );
}

/** The last thing said against whoever answers, or against his state or body; else the last thing said at all, right before. */
function findSaying(
  { chains }: AnnotatedDocument,
  sayings: readonly Saying[],
  sentence: number,
  start: number,
  answerer: number,
): Saying | undefined {
  const before = sayings.filter(
    ({ claim, speaker }) =>
      speaker !== answerer &&
      sentence - claim.sentence <= REACH &&
      (claim.sentence < sentence || (claim.sentence === sentence && claim.end <= start)),
  );
  const country = chains[answerer]?.country;
  const own = before.filter(
    ({ accused }) => accused === answerer || (country !== undefined && chains[accused]?.country === country),
  );
  const near = before.filter(({ claim }) => sentence - claim.sentence <= NEAR);
  return last(own) ?? last(near);
}

function last(sayings: readonly Saying[]): Saying | undefined {
  return sayings.reduce<Saying | undefined>(
    (latest, saying) =>
      latest === undefined ||
      saying.claim.sentence > latest.claim.sentence ||
      (saying.claim.sentence === latest.claim.sentence && saying.claim.predicate === "ACCUSED")
        ? saying
        : latest,
    undefined,
  );
}

/**
 * "Prague accused Moscow of the blast. Moscow denied it.": a denial that names nothing answers the accusation before it, so its object
 * is whoever accused, and what was alleged is denied by whoever answers.
 */
import type { PredicateName } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import { isNegated } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { findAnswer, findNothing } from "./answered-words.ts";
import type { ArgumentResolver, Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { GUILT, WRONGS } from "./implied-claims.ts";
import {
  answerOwners,
  findLastStatement,
  NEAR,
  type Place,
  type Statement,
  toAnswer,
  toDenied,
} from "./last-speaker.ts";

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
    const place = { sentence: proposition.sentence, trigger };
    const owned = answerOwners(proposition, predicate, place, sentence, resolver);
    found.push(...owned);
    if (owned.length > 0) places.add(`${proposition.sentence}:${trigger.start}`);
    if (owned.length > 0 || object === undefined) continue;
    // "Rwanda denied it": whatever "it" is, it is no party that Rwanda denies.
    if (object.kind === "pronoun") places.add(`${proposition.sentence}:${trigger.start}`);
    // "is not true" denies it, "did not deny it" does not.
    if (sentence.tokens[proposition.trigger]?.pos === "VERB" && isNegated(sentence, proposition.trigger)) continue;
    for (const token of proposition.args.get("agent") ?? []) {
      const [answerer] = resolver.resolve(proposition.sentence, token, ACTORS);
      if (answerer === undefined) continue;
      const statement = findLastStatement(document, propositions, resolver, answerer, object, place);
      const saying = findSaying(document, sayings, place, answerer.chain, statement);
      const given = giveAnswer(predicate, answerer, { saying, statement }, sayings, claims, place);
      found.push(...given);
      // "denied the charge": of what the story is about, beside whoever told of it.
      if (saying === undefined) continue;
      places.add(`${proposition.sentence}:${trigger.start}`);
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

/** To the accusation, or else to what was told of the answerer by nobody in particular and to whoever spoke last. */
function giveAnswer(
  predicate: PredicateName,
  answerer: Resolved,
  { saying, statement }: { readonly saying: Saying | undefined; readonly statement: Statement | undefined },
  sayings: readonly Saying[],
  claims: readonly ChainClaim[],
  place: Place,
): readonly ChainClaim[] {
  if (saying !== undefined)
    return findJoint(sayings, saying, answerer.chain).flatMap((one) =>
      toClaims(predicate, answerer, one, sayings, place),
    );
  const hearsay = findHearsayOf(claims, answerer.chain, place.sentence, place.trigger.start);
  return [
    ...hearsay.map((claim) => toDenied(claim, answerer, place)),
    ...(statement === undefined ? [] : toRejected(predicate, answerer, statement, claims, place)),
  ];
}

/** The answer to what was told without blaming anybody, and that what it tells is denied. */
function toRejected(
  predicate: PredicateName,
  answerer: Resolved,
  { speaker, sentence }: Statement,
  claims: readonly ChainClaim[],
  place: Place,
): readonly ChainClaim[] {
  const told = claims.filter(
    (claim) =>
      claim.sentence === sentence &&
      claim.attributedTo === speaker &&
      claim.polarity !== "denied" &&
      (GUILT.has(claim.predicate) || WRONGS.has(claim.predicate)),
  );
  return [toAnswer(predicate, answerer, speaker, place), ...told.map((claim) => toDenied(claim, answerer, place))];
}

/** The answer itself, and that what it answers is denied. */
function toClaims(
  predicate: PredicateName,
  answerer: Resolved,
  saying: Saying,
  sayings: readonly Saying[],
  { sentence, trigger }: Place,
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

/**
 * The last thing said against whoever answers, or against his state or body; else the last thing said at all, right before, unless
 * somebody else has spoken since.
 */
function findSaying(
  { chains }: AnnotatedDocument,
  sayings: readonly Saying[],
  { sentence, trigger: { start } }: Place,
  answerer: number,
  statement: Statement | undefined,
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
  const since = (saying: Saying | undefined): boolean =>
    saying !== undefined &&
    statement !== undefined &&
    saying.claim.sentence < statement.sentence &&
    saying.speaker !== statement.speaker;
  const [against, latest] = [last(own), last(near)];
  // "Ana Rojas, who denies the charges, is accused of …": the charges may follow in the same breath.
  const next = sayings.find(
    ({ claim, speaker, accused }) =>
      claim.sentence === sentence && claim.start > start && accused === answerer && speaker !== answerer,
  );
  if (against === undefined && next !== undefined && statement?.sentence !== sentence) return next;
  if (against !== undefined) return since(against) && statement?.sentence === sentence ? undefined : against;
  return since(latest) ? undefined : latest;
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

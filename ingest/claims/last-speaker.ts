/** A denial of what no frame read as an accusation: it answers whoever spoke last. */
import type { PredicateName } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { CALLING, findOwners, type Nothing } from "./answered-words.ts";
import type { ArgumentResolver, Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { GOVERNORS } from "./governors.ts";

/** An answer by somebody whom the accusation does not name must follow at once; "the charges" may lie a sentence further back. */
export const NEAR = 1;
const NOUN_NEAR = 2;
const CONFIDENCE = 0.65;
/** They need no clause below them to say something of somebody. */
const BLAMES = /^(?:accuse|blame|charge|complain|report)$/;

export interface Statement {
  readonly speaker: number;
  readonly sentence: number;
  readonly start: number;
}

export interface Place {
  readonly sentence: number;
  readonly trigger: Token;
}

/** "Bangkok said that the mine was Cambodian; Phnom Penh rejected the accusation": whoever spoke last is answered. */
export function findLastStatement(
  { chains, sentences }: AnnotatedDocument,
  propositions: readonly Proposition[],
  resolver: ArgumentResolver,
  answerer: Resolved,
  object: Nothing,
  { sentence, trigger }: Place,
): Statement | undefined {
  const near = object.kind === "noun" ? NOUN_NEAR : NEAR;
  const reach = object.here === true ? 0 : near;
  for (let at = propositions.length - 1; at >= 0; at -= 1) {
    const said = propositions[at];
    if (said === undefined || said.sentence > sentence) continue;
    if (sentence - said.sentence > reach) break;
    const start = sentences[said.sentence]?.tokens[said.trigger]?.start ?? trigger.start;
    if (said.form !== "verb" || start >= trigger.start || !tells(said)) continue;
    const [speaker] = (said.args.get("agent") ?? []).flatMap((token) => resolver.resolve(said.sentence, token, ACTORS));
    if (speaker === undefined || isOneSide(chains, speaker.chain, answerer.chain)) continue;
    // What the press tells is denied by itself only where it is called a report.
    if (chains[speaker.chain]?.role === "media" && object.kind !== "noun") continue;
    return { speaker: speaker.chain, sentence: said.sentence, start };
  }
  return undefined;
}

function tells({ lemma, args }: Proposition): boolean {
  const governor = GOVERNORS.get(lemma);
  // Arguments are asked for last: they are found when they are asked for.
  return (
    governor?.speaks === true &&
    governor.polarity !== "denied" &&
    (BLAMES.test(lemma) || (args.get("comp:self") ?? []).length > 0)
  );
}

/** Whoever answers, or his own state. */
function isOneSide(chains: AnnotatedDocument["chains"], speaker: number, answerer: number): boolean {
  const [one, other] = [chains[speaker], chains[answerer]];
  if (speaker === answerer) return true;
  const state = one?.type === "State" || other?.type === "State";
  return state && one?.country !== undefined && one.country === other?.country;
}

/** That somebody answers who spoke. */
export function toAnswer(
  predicate: PredicateName,
  answerer: Resolved,
  speaker: number,
  { sentence, trigger }: Place,
): ChainClaim {
  return {
    predicate,
    subject: answerer.chain,
    object: speaker,
    polarity: "asserted",
    eventType: "REJECT",
    sentence,
    start: trigger.start,
    end: trigger.end,
    frameId: "deny.answer",
    cues: [],
    confidence: CONFIDENCE * answerer.certainty,
  };
}

/** "called the Peruvian claims absurd": whose they are is answered, where no verb of answering tells it, which frames read. */
export function answerOwners(
  proposition: Proposition,
  predicate: PredicateName,
  place: Place,
  sentence: Sentence,
  resolver: ArgumentResolver,
): readonly ChainClaim[] {
  if (!CALLING.test(proposition.lemma)) return [];
  const owners = findOwners(sentence, proposition).flatMap((token) => resolver.resolve(place.sentence, token, ACTORS));
  return (proposition.args.get("agent") ?? [])
    .flatMap((token) => resolver.resolve(place.sentence, token, ACTORS).slice(0, 1))
    .flatMap((answerer) => owners.map(({ chain }) => toAnswer(predicate, answerer, chain, place)));
}

/** That whoever answers denies what was claimed. */
export function toDenied(claim: ChainClaim, answerer: Resolved, { sentence, trigger }: Place): ChainClaim {
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

/** An accusation that is rejected without a word on whose it is, where no frame read it: it is that of whoever spoke last. */
import type { PredicateName } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Token } from "../analysis/analyser.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { ArgumentResolver, Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { GOVERNORS } from "./governors.ts";

/** An answer by somebody whom the accusation does not name must follow at once. */
export const NEAR = 1;
export const CONFIDENCE = 0.65;
interface Answer {
  readonly predicate: PredicateName;
  readonly answerer: Resolved;
  readonly object: "pronoun" | "noun";
  readonly place: { readonly sentence: number; readonly trigger: Token };
}

/** "Bangkok said that the mine was Cambodian; Phnom Penh rejected the accusation": whoever spoke last is answered. */
export function toLastSpeaker(
  document: AnnotatedDocument,
  propositions: readonly Proposition[],
  answer: Proposition,
  resolver: ArgumentResolver,
  { predicate, answerer, object, place }: Answer,
): readonly ChainClaim[] {
  if (object !== "noun") return [];
  const from = place.trigger.start;
  const last = propositions.findLast(
    // Its arguments are asked for last: they are found when they are asked for.
    (said) =>
      said.form === "verb" &&
      answer.sentence - said.sentence <= NEAR &&
      (document.sentences[said.sentence]?.tokens[said.trigger]?.start ?? from) < from &&
      GOVERNORS.get(said.lemma)?.speaks === true &&
      GOVERNORS.get(said.lemma)?.polarity !== "denied" &&
      (said.args.get("comp:self") ?? []).length > 0,
  );
  const [speaker] = (last?.args.get("agent") ?? []).flatMap((token) =>
    last === undefined ? [] : resolver.resolve(last.sentence, token, ACTORS),
  );
  const { role } = document.chains[speaker?.chain ?? -1] ?? {};
  if (speaker === undefined || speaker.chain === answerer.chain || role === "media") return [];
  return [toAnswer(predicate, answerer, speaker.chain, place)];
}

/** That somebody answers who spoke. */
export function toAnswer(
  predicate: PredicateName,
  answerer: Resolved,
  speaker: number,
  { sentence, trigger }: { readonly sentence: number; readonly trigger: Token },
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

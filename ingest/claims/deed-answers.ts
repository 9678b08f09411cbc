/**
 * Whom a judgement of a deed is about: "Canada sanctioned him. He called the measure absurd." criticises Canada, "condemned his arrest"
 * and "called for his release" mean those who hold him, not him.
 */
import type { EntityType, PredicateName } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import { CONDEMN, CONDEMNING } from "../frames/criticism.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Answers } from "./answers.ts";
import type { ArgumentResolver, Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";

/** What is done to somebody: its owner suffers it. */
const SUFFERED =
  /^(?:arrest|detention|imprisonment|jailing|conviction|sentencing|killing|murder|assassination|death|execution|poisoning|torture|kidnapping|abduction|expulsion|deportation|prosecution|ouster|removal|overthrow|trial|indictment|beating|mistreatment|persecution)$/;
const FREEDOM = /^(?:release|freedom|freeing|liberation|return|reinstatement|restoration|liberty)$/;
/** Deeds without a word on whose they are, and what they may have been. */
const DEEDS: readonly (readonly [RegExp, ReadonlySet<PredicateName>])[] = [
  [
    /^(?:strike|attack|raid|bombing|airstrike|shelling|bombardment|offensive|assault|operation|incursion|invasion|violence|aggression|bloodshed)$/,
    new Set<PredicateName>(["ATTACKED", "INVADED", "KILLED", "TOOK_OVER"]),
  ],
  [
    /^(?:move|decision|measure|step|sanction|ban|expulsion|deportation|ruling|verdict|policy|crackdown|arrest|detention|restriction|embargo|blockade|boycott|sentence|conviction|closure)$/,
    new Set<PredicateName>([
      "SANCTIONED",
      "EXPELLED",
      "DETAINED",
      "CRACKED_DOWN_ON",
      "OPPRESSED",
      "WITHDREW_FROM",
      "MOBILIZED_AGAINST",
    ]),
  ],
];
const HOLDING: ReadonlySet<PredicateName> = new Set(["DETAINED", "TOOK_OVER", "OPPRESSED"]);
const HARMING: ReadonlySet<PredicateName> = new Set([
  "DETAINED",
  "KILLED",
  "ATTACKED",
  "EXPELLED",
  "OPPRESSED",
  "CRACKED_DOWN_ON",
]);
const SUFFERERS: readonly EntityType[] = ["Person", "ArmedGroup", "People", "Organization"];
const DEMANDS = /^(?:demand|seek|request|urge|want|call)$/;
/** Sentences between a deed and what is said of it. */
const REACH = 2;
/** Between an arrest and what is said of the prisoner. */
const FAR = 12;
const CONFIDENCE = 0.6;

/** What is replaced is a claim that blames or asks the one to whom it was done. */
export function findDeedAnswers(
  document: AnnotatedDocument,
  propositions: readonly Proposition[],
  claims: readonly ChainClaim[],
  resolver: ArgumentResolver,
): Answers {
  const found: ChainClaim[] = [];
  const wrong = new Set<string>();
  for (const proposition of propositions) {
    const kind = toKind(proposition, document);
    const trigger = document.sentences[proposition.sentence]?.tokens[proposition.trigger];
    if (kind === undefined || trigger === undefined) continue;
    const slot = proposition.lemma === "call" && kind === "demand" ? "prep:for" : "patient";
    for (const noun of proposition.args.get(slot) ?? []) {
      const place = { sentence: proposition.sentence, noun, kind, start: trigger.start };
      const { doer, owner } = findDoer(document, place, claims, resolver);
      if (owner !== undefined && (kind === "blame" || doer !== undefined))
        wrong.add(`${proposition.sentence}:${trigger.start}:${owner}`);
      const critics = doer === undefined ? [] : (proposition.args.get("agent") ?? []);
      for (const critic of critics.flatMap((token) => resolver.resolve(proposition.sentence, token, ACTORS)))
        if (doer !== undefined && critic.chain !== doer)
          found.push(toJudgement(kind, critic, doer, proposition.sentence, trigger));
    }
  }
  return {
    claims: found,
    replaces: ({ frameId, sentence, start, object }) =>
      /^(?:criticise|demand)\./.test(frameId) && wrong.has(`${sentence}:${start}:${object}`),
  };
}

type Kind = "blame" | "demand";

interface Place {
  readonly sentence: number;
  readonly noun: number;
  readonly kind: Kind;
  /** Where the verb begins that judges. */
  readonly start: number;
}

/** Who did what the noun says, and to whom, where it says that. */
function findDoer(
  document: AnnotatedDocument,
  place: Place,
  claims: readonly ChainClaim[],
  resolver: ArgumentResolver,
): { readonly doer: number | undefined; readonly owner?: number } {
  const { sentence, noun, kind, start } = place;
  const lemma = document.sentences[sentence]?.tokens[noun]?.lemma ?? "";
  const owner = (kind === "demand" ? FREEDOM : SUFFERED).test(lemma)
    ? findBeside(document, place, resolver, isOwned, SUFFERERS)
    : undefined;
  if (owner !== undefined) {
    const deeds = kind === "demand" ? HOLDING : HARMING;
    const before = claims.filter((claim) => isBefore(claim, sentence, start, FAR));
    const known = before.findLast((claim) => claim.object === owner && deeds.has(claim.predicate));
    return { doer: findBeside(document, place, resolver, isDoneBy, ACTORS) ?? known?.subject, owner };
  }
  if (kind === "demand" || !isBare(document, sentence, noun, resolver)) return { doer: undefined };
  const which = DEEDS.find(([words]) => words.test(lemma))?.[1];
  const last = claims.findLast(
    (claim) =>
      isBefore(claim, sentence, start, REACH) && which?.has(claim.predicate) === true && claim.polarity !== "denied",
  );
  return { doer: last?.subject };
}

function toJudgement(kind: Kind, critic: Resolved, doer: number, sentence: number, { start, end }: Token): ChainClaim {
  return {
    predicate: kind === "demand" ? "DEMANDED" : "CRITICISED",
    subject: critic.chain,
    object: doer,
    polarity: "asserted",
    eventType: kind === "demand" ? "DEMAND" : "DISAPPROVE",
    sentence,
    start,
    end,
    frameId: kind === "demand" ? "demand.holder" : "criticise.doer",
    cues: [],
    confidence: CONFIDENCE * critic.certainty,
  };
}

function toKind(proposition: Proposition, { sentences }: AnnotatedDocument): Kind | undefined {
  const { form, lemma, sentence } = proposition;
  if (form !== "verb") return undefined;
  if (CONDEMN.includes(lemma)) return "blame";
  if (/^(?:call|describe|label|brand|term|dub)$/.test(lemma)) {
    // Not taken out above: arguments are found when they are asked for, and most nouns are never asked.
    const words = (proposition.args.get("prep:as") ?? []).map(
      (token) => sentences[sentence]?.tokens[token]?.lemma ?? "",
    );
    if (words.some((word) => CONDEMNING.includes(word))) return "blame";
  }
  return DEMANDS.test(lemma) ? "demand" : undefined;
}

/** "his arrest", "the release of the president": to whom it is done. */
function isOwned(sentence: Sentence, word: number): boolean {
  return sentence.tokens[word]?.dep === "nmod:poss" || caseOf(sentence, word) === "of";
}

/** "his arrest by the army": who did it. */
function isDoneBy(sentence: Sentence, word: number): boolean {
  return caseOf(sentence, word) === "by";
}

/** The first entity of a fitting type among the words that hang on the noun in that way. */
function findBeside(
  { sentences }: AnnotatedDocument,
  { sentence: index, noun }: Place,
  resolver: ArgumentResolver,
  hangs: (sentence: Sentence, word: number) => boolean,
  types: readonly EntityType[],
): number | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  return childrenOf(sentence, noun)
    .filter((word) => hangs(sentence, word))
    .flatMap((word) => resolver.resolve(index, word, types))
    .at(0)?.chain;
}

/** No word beside it names whose it is, or where. */
function isBare({ sentences }: AnnotatedDocument, index: number, noun: number, resolver: ArgumentResolver): boolean {
  const sentence = sentences[index];
  if (sentence === undefined || resolver.resolve(index, noun, ACTORS).length > 0) return false;
  return childrenOf(sentence, noun).every((child) => {
    const { dep } = sentence.tokens[child] ?? {};
    return !/^(?:nmod|compound|amod)/.test(dep ?? "") || resolver.chainAt(index, child) === undefined;
  });
}

function isBefore({ sentence, start }: ChainClaim, index: number, offset: number, reach: number): boolean {
  return index - sentence <= reach && (sentence < index || (sentence === index && start < offset));
}

/** A noun phrase that may stand for an entity, with what its head noun and its modifiers tell. */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { findQualifier } from "../../analysis/qualified.ts";
import { caseOf, childrenOf, conjuncts } from "../../analysis/syntax.ts";
import type { Mention } from "../../annotated-document.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findOrOpenState } from "./find-state.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import {
  BODY_NOUNS,
  CALLING_NOUNS,
  FORCE_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  LEADER_NOUNS,
  PERPETRATOR_NOUNS,
  SUSPECT_NOUNS,
} from "./nouns.ts";

export interface Nominal extends NounPhrase {
  readonly lemma: string;
  readonly type: EntityType | undefined;
  readonly class: string | undefined;
  /** Entity that a modifier or possessor names. */
  readonly owner: Cluster | undefined;
  /** "pro-Russian", "Iran-backed": how the owner is tied to it, where it is not the owner's own. */
  readonly qualifier: string | undefined;
}

export function isActorNoun(lemma: string): boolean {
  return (
    PERPETRATOR_NOUNS.has(lemma) ||
    GOVERNMENT_NOUNS.has(lemma) ||
    FORCE_NOUNS.has(lemma) ||
    GROUP_NOUNS.has(lemma) ||
    LEADER_NOUNS.has(lemma)
  );
}

/** "his allies", "an adversary of the senator": people, where those of a state are states. */
export const SIDES = /^(?:ally|adversary|partner)$/;

/** What a noun stands for, by whose it is. */
export function typeOfOwned(
  lemma: string,
  type: EntityType | undefined,
  owner: Cluster | undefined,
): EntityType | undefined {
  return owner?.type === "Person" && SIDES.test(lemma) ? "Person" : type;
}

export function typeOfNoun(lemma: string): EntityType | undefined {
  if (PERPETRATOR_NOUNS.has(lemma) || SUSPECT_NOUNS.has(lemma) || GROUP_NOUNS.has(lemma)) return "Person";
  if (LEADER_NOUNS.has(lemma) || CALLING_NOUNS.has(lemma)) return "Person";
  if (GOVERNMENT_NOUNS.has(lemma) || FORCE_NOUNS.has(lemma)) return "Organization";
  // "the Iranian state" is Iran; "the state" alone may be anything.
  if (lemma === "state") return "State";
  return BODY_NOUNS.has(lemma) ? "ArmedGroup" : undefined;
}

export function toMention(nominal: Nominal): Mention {
  return {
    start: nominal.start,
    end: nominal.end,
    kind: "nominal",
    type: nominal.type ?? "Organization",
    sentence: nominal.sentence,
    head: nominal.head,
    reason: `noun: ${nominal.lemma}`,
    number: nominal.plural ? "plural" : "singular",
  };
}

export function findPhraseQualifier(chaining: Chaining, phrase: NounPhrase): string | undefined {
  const sentence = chaining.sentences[phrase.sentence];
  if (sentence === undefined) return undefined;
  const inner = phrase.modifiers.flatMap((modifier) => [modifier, ...childrenOf(sentence, modifier)]);
  return inner.map((modifier) => findQualifier(sentence, modifier)).find((it) => it !== undefined);
}

/** What a state has in another's towns. */
const MISSIONS = /^(?:embassy|consulate|mission|legation|delegation)$/;

/** A named modifier, possessor or "of" phrase; for groups also where they are: "rebels in the Ivory Coast". */
export function findOwner(chaining: Chaining, phrase: NounPhrase): Cluster | undefined {
  const sentence = chaining.sentences[phrase.sentence];
  if (sentence === undefined) return undefined;
  const lemma = sentence.tokens[phrase.head]?.lemma ?? "";
  for (const modifier of phrase.modifiers) {
    const owner = chaining.clusterAt(phrase.sentence, modifier);
    const tied = findQualifier(sentence, modifier) !== undefined;
    if (owner === undefined || owner.type === "Event" || tied) continue;
    // "Islamist fighters of the Ansar Brigade": whose they are says more than what they believe.
    const creed = owner.type === "People" && owner.country === undefined;
    const behind = creed ? findOwnerBehind(chaining, phrase, sentence, lemma) : undefined;
    return behind?.type === "ArmedGroup" || behind?.type === "Organization" ? behind : owner;
  }
  // "his country's embassy in Oslo": whose it is stands before it, once it is known who that is.
  if (MISSIONS.test(lemma) && phrase.article === "possessive") return undefined;
  return findOwnerBehind(chaining, phrase, sentence, lemma) ?? findSharedOwner(chaining, phrase, sentence);
}

/** Bodies of a state that sit in its capital; a town has courts and police of its own. */
const SEATED = /^(?:ministry|parliament|presidency|legislature|congress|senate)$/;

/** "the army of Chad", "rebels in the Ivory Coast", "the government in Yaounde". */
function findOwnerBehind(
  chaining: Chaining,
  phrase: NounPhrase,
  sentence: Sentence,
  lemma: string,
): Cluster | undefined {
  const local = GROUP_NOUNS.has(lemma) || FORCE_NOUNS.has(lemma) || /^(?:group|party|union|faction)$/.test(lemma);
  for (const child of childrenOf(sentence, phrase.head)) {
    const preposition = caseOf(sentence, child) ?? "";
    const owns =
      /^(?:of|from|for)$/.test(preposition) ||
      (local && phrase.article !== "possessive" && /^(?:in|throughout|across)$/.test(preposition));
    const seated = (GOVERNMENT_NOUNS.has(lemma) || SEATED.test(lemma)) && preposition === "in";
    if (!(sentence.tokens[child]?.dep ?? "").startsWith("nmod") || !(owns || seated)) continue;
    const owner = chaining.clusterAt(phrase.sentence, child);
    // "the government in Yaounde": the state's whose capital it is.
    if (seated && owner?.type === "Place") {
      const state = owner.role === "capital" ? findOrOpenState(chaining, owner.country ?? "") : undefined;
      if (state !== undefined) return state;
      if (GOVERNMENT_NOUNS.has(lemma)) continue;
    }
    if (owner !== undefined && owner.type !== "Event") return owner;
  }
  return undefined;
}

/** "the government and people of Iraq": what stands after the last of a pair owns both. */
function findSharedOwner(chaining: Chaining, phrase: NounPhrase, sentence: Sentence): Cluster | undefined {
  const second = conjuncts(sentence, phrase.head).find((it) => sentence.tokens[it]?.pos === "NOUN");
  if (second === undefined || second - phrase.head > 4) return undefined;
  const bare = childrenOf(sentence, second).every(
    (child) => !/^(?:det|nmod:poss)$/.test(sentence.tokens[child]?.dep ?? ""),
  );
  const of = childrenOf(sentence, second).find(
    (child) => (sentence.tokens[child]?.dep ?? "").startsWith("nmod") && caseOf(sentence, child) === "of",
  );
  const owner = bare && of !== undefined ? chaining.clusterAt(phrase.sentence, of) : undefined;
  return owner?.type === "State" ? owner : undefined;
}

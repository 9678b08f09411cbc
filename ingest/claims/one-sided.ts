/** Which of the deeds that somebody tells of are only his side of the story. */
import type { EntityType, PredicateName } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Stance } from "./stance.ts";

/**
 * "Kyrgyzstan said Tajik forces had shelled Batken": violence that someone tells of is his account of it. What he admits, and
 * fighting that he only mentions, is none.
 */
export function isOneSided(
  predicate: PredicateName,
  { form, lemma, supportToken, trigger }: Proposition,
  sentence: Sentence | undefined,
  { cues }: Stance,
  object: EntityType | undefined,
): boolean {
  // "The court found X guilty", "convicted X of killing Y": a verdict is no side's account.
  if (lemma === "guilty") return false;
  // "had ordered the assassination": a noun with a verb of its own tells of the deed, "the attack" only mentions it; "was the work of" tells whose it is.
  // So does what somebody is said to be: "was the mastermind of the raid".
  const isPredicate = sentence !== undefined && findChild(sentence, trigger, ["cop"]) !== undefined;
  const named = isPredicate || /^(?:work|doing|handiwork)$/.test(lemma);
  const mentioned = form === "noun" && supportToken === undefined && !named;
  if (mentioned || cues.some((cue) => ADMITTING.test(cue) || /^(?:confirm|convict)/.test(cue))) return false;
  return VIOLENCE.has(predicate) || (predicate === "SUPPORTED" && object === "ArmedGroup");
}

/** Cues of telling against oneself: what is admitted is neither one side of a story nor a reproach. */
export const ADMITTING = /^(?:admit|acknowledg|conced)/i;

const VIOLENCE: ReadonlySet<PredicateName> = new Set([
  "ATTACKED",
  "INVADED",
  "KILLED",
  "OPPRESSED",
  "PERPETRATED",
  "INVOLVED_IN",
  "FACILITATED",
  "IN_CONFLICT_WITH",
  "TOOK_OVER",
  "SUPPLIED",
  "RECRUITED",
  "EXPLOITED",
  "CRACKED_DOWN_ON",
  "PARTICIPATED_IN",
]);

/** By somebody who is named, the press too ("the Lusaka Times reported"), or by a party that is not ("witnesses said"). */
export function isToldBySomeone(
  attributedTo: number | undefined,
  { sources }: Stance,
  sentence: Sentence | undefined,
): boolean {
  if (attributedTo !== undefined) return true;
  return sources.some((token) => {
    const word = sentence?.tokens[token];
    return word !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(word.pos) && !PRESS.test(word.lemma);
  });
}

/** What is told by these, where they have no name, is the account that the article gives. */
const PRESS =
  /^(?:media|medium|press|newspaper|paper|daily|weekly|magazine|broadcaster|television|tv|radio|channel|agency|outlet|station|website|report|reporter|journalist|correspondent|footage|video|image|photo|photograph|document|record|data|statistic|census|study|survey|poll)$/;

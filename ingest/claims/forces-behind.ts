/** Whose deed it is that did something: "An Israeli air strike killed him", "Turkey's shelling hit the town". */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import { isDoneByForces, namesForces } from "../propositions/deeds-of-forces.ts";

const DOES = /^(?:nsubj|obl:agent)$/;

/** Words for those who did the deed that the sentence has do or cause something; none for other nouns. */
export function findForcesBehind(sentence: Sentence, token: number): readonly number[] {
  const { lemma = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!isDoneByForces(lemma) || !DOES.test(dep)) return [];
  return childrenOf(sentence, token).filter((child) => namesForces(sentence, child));
}

/** Whose deed it is that did something: "An Israeli air strike killed him", "Turkey's shelling hit the town". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";

/** Deeds that are done by those whom a word before them names. */
const OF_FORCES = /^(?:strike|airstrike|shelling|bombardment|raid|assault|offensive|incursion|barrage|crackdown)$/;
const DOES = /^(?:nsubj|obl:agent)$/;

/** Words for those who did the deed that the sentence has do or cause something; none for other nouns. */
export function findForcesBehind(sentence: Sentence, token: number): readonly number[] {
  const { lemma = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!OF_FORCES.test(lemma) || !DOES.test(dep)) return [];
  return childrenOf(sentence, token).filter((child) => isDoer(sentence, child));
}

/** "Israeli", "Israel's", "by Israel". */
export function isDoer(sentence: Sentence, child: number): boolean {
  const { dep = "", text = "" } = sentence.tokens[child] ?? {};
  if (dep === "nmod:poss") return true;
  return (dep === "amod" && /^\p{Lu}/u.test(text)) || (dep.startsWith("nmod") && caseOf(sentence, child) === "by");
}

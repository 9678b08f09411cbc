/** Whose deed a strike or a raid was, by the words beside its noun: "an Israeli air strike", "Turkey's shelling", "a raid by X". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf } from "../analysis/syntax.ts";

/** Deeds that are done by those whom an adjective before them names. */
const BY_FORCES = /^(?:strike|airstrike|shelling|bombardment|raid|assault|offensive|incursion|barrage|crackdown)$/;

export function isDoneByForces(lemma: string): boolean {
  return BY_FORCES.test(lemma);
}

/** @param child a word below the noun of the deed */
export function namesForces(sentence: Sentence, child: number): boolean {
  const { dep = "", text = "" } = sentence.tokens[child] ?? {};
  return (dep === "amod" && /^\p{Lu}/u.test(text)) || namesDoer(sentence, child);
}

/** "X's raid", "a raid by X": so of any deed. */
export function namesDoer(sentence: Sentence, child: number): boolean {
  const { dep = "" } = sentence.tokens[child] ?? {};
  return dep === "nmod:poss" || (dep.startsWith("nmod") && caseOf(sentence, child) === "by");
}

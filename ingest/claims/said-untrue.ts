/** "'This is a lie,' X said", "X said the charges were false": whoever says so of what was said before denies it. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, isNegated } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { ABSURD, RIGHT, SAYINGS, UNTRUE } from "./answered-words.ts";
import { findStance } from "./stance.ts";

const POINTING = /^(?:this|that|it|these|they)$/;
const FORGED = /^(?:fabricate|invent|concoct|forge|fake|manufacture|make_up|trump_up)$/;
/** Goods are made so, too: "they were manufactured abroad". */
const MADE = /^(?:invent|forge|manufacture)$/;

/** @returns for each such sentence a denial with its speaker as agent and what is called untrue as patient, as the verb would have them */
export function findSaidUntrue(
  sentence: Sentence,
  propositions: readonly Proposition[],
  byTrigger: ReadonlyMap<number, Proposition>,
): readonly Proposition[] {
  return propositions.flatMap((proposition) => {
    const { form, trigger, lemma } = proposition;
    // "said that the claim was fabricated".
    const forged = form === "verb" && FORGED.test(lemma);
    const overdone = form === "verb" && lemma === "exaggerate";
    if (form === "verb" && !forged && !overdone) return [];
    // "It is not true", "was far from accurate".
    const negated = RIGHT.test(lemma) && isNegated(sentence, trigger);
    if (
      !(forged || overdone || negated || UNTRUE.test(lemma) || ABSURD.test(lemma)) ||
      (!negated && isNegated(sentence, trigger))
    )
      return [];
    const subject = findChild(sentence, trigger, ["nsubj", "nsubj:pass"]);
    const word = sentence.tokens[subject ?? -1];
    const link = findChild(sentence, trigger, ["cop", "aux:pass"]);
    if (subject === undefined || word === undefined || link === undefined) return [];
    const pointing = POINTING.test(word.text.toLowerCase()) && !(forged && MADE.test(lemma));
    if (!pointing && !SAYINGS.test(word.lemma)) return [];
    const [speaker] = findStance(sentence, trigger, { speech: false, byTrigger }).sources;
    if (speaker === undefined) return [];
    return [
      {
        sentence: proposition.sentence,
        trigger,
        form: "verb" as const,
        lemma: forged || negated || UNTRUE.test(lemma) ? "deny" : "dismiss",
        args: new Map([
          ["agent" as const, [speaker]],
          ["patient" as const, [subject]],
        ]),
      },
    ];
  });
}

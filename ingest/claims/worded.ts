/** Whether a proposition is worded as a frame wants it, before anybody asks who its arguments are. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChildren } from "../analysis/syntax.ts";
import type { Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";

export function isWorded(wording: Wording, proposition: Proposition, sentence: Sentence): boolean {
  if (
    wording.support !== undefined &&
    (proposition.support === undefined || !wording.support.includes(proposition.support))
  )
    return false;
  if (wording.notSupport?.includes(proposition.support ?? "") === true) return false;
  if (wording.needs?.some((slot) => (proposition.args.get(slot) ?? []).length === 0) === true) return false;
  if (wording.without?.some((slot) => (proposition.args.get(slot) ?? []).length > 0) === true) return false;
  if (wording.perfect === true && !isPerfect(sentence, proposition.trigger)) return false;
  return (
    (wording.where === undefined || holds(wording.where, proposition, sentence)) &&
    wording.also?.every((it) => holds(it, proposition, sentence)) !== false &&
    wording.not?.some((it) => holds(it, proposition, sentence)) !== true
  );
}

function isPerfect(sentence: Sentence, verb: number): boolean {
  return findChildren(sentence, verb, ["aux"]).some((it) => sentence.tokens[it]?.lemma === "have");
}

function holds(
  { slot, lemmas, orWithin }: NonNullable<Wording["where"]>,
  { args }: Proposition,
  sentence: Sentence,
): boolean {
  const says = (position: number): boolean => lemmas.includes(sentence.tokens[position]?.lemma ?? "");
  return (
    args
      .get(slot)
      ?.some((position) => says(position) || (orWithin === true && findDescribing(sentence, position).some(says))) ===
    true
  );
}

function findDescribing(sentence: Sentence, noun: number): readonly number[] {
  // "only Ecuador could have done it": the adverb before a subject hangs on the verb.
  const first = Math.min(noun, ...childrenOf(sentence, noun));
  const before = sentence.tokens[first - 1]?.pos === "ADV" ? [first - 1] : [];
  const within = childrenOf(sentence, noun).filter((child) => {
    const dep = sentence.tokens[child]?.dep ?? "";
    return /^(?:amod|compound|advmod|det)$/.test(dep) || (dep.startsWith("nmod") && caseOf(sentence, child) === "of");
  });
  return [...before, ...within];
}

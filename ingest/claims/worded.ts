/** Whether a proposition is worded as a frame wants it, before anybody asks who its arguments are. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import type { Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";

export function isWorded(wording: Wording, proposition: Proposition, { tokens }: Sentence): boolean {
  if (
    wording.support !== undefined &&
    (proposition.support === undefined || !wording.support.includes(proposition.support))
  )
    return false;
  if (wording.notSupport?.includes(proposition.support ?? "") === true) return false;
  if (wording.needs?.some((slot) => (proposition.args.get(slot) ?? []).length === 0) === true) return false;
  if (wording.without?.some((slot) => (proposition.args.get(slot) ?? []).length > 0) === true) return false;
  return (
    (wording.where === undefined || holds(wording.where, proposition, tokens)) &&
    wording.not?.some((it) => holds(it, proposition, tokens)) !== true
  );
}

function holds(
  { slot, lemmas }: NonNullable<Wording["where"]>,
  { args }: Proposition,
  tokens: readonly Token[],
): boolean {
  return args.get(slot)?.some((position) => lemmas.includes(tokens[position]?.lemma ?? "")) === true;
}

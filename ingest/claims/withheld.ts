/** What somebody will not speak to is neither his word nor denied by him: "has not confirmed that", "declined to comment on reports that". */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild, isNegated } from "../analysis/syntax.ts";
import { REPORTS } from "./governors.ts";

export const SETTLES = /^(?:confirm|verify|corroborate|substantiate)$/;
export const REACTS = /^(?:comment|respond|react|response|reaction|reply)$/;
const WITHHOLDS = /^(?:refuse|decline|fail|avoid|unable|unwilling|yet)$/;

/** "did not confirm", "neither of them has confirmed", "has yet to confirm", "refused to verify". */
export function isWithheld(sentence: Sentence, verb: number): boolean {
  const { lemma = "", dep = "", head = -1 } = sentence.tokens[verb] ?? {};
  if (!SETTLES.test(lemma)) return false;
  if (isNegated(sentence, verb) || isOfNobody(sentence, verb)) return true;
  return (
    (dep === "xcomp" && WITHHOLDS.test(sentence.tokens[head]?.lemma ?? "")) ||
    sentence.tokens[verb - 2]?.lemma === "yet"
  );
}

/** "no official confirmed", "neither Riyadh nor Rabat confirmed". */
function isOfNobody(sentence: Sentence, verb: number): boolean {
  const subject = findChild(sentence, verb, ["nsubj"]) ?? -1;
  const words = [subject, ...childrenOf(sentence, subject)].filter((it) => it <= subject);
  return words.some((it) => /^(?:neither|nobody|none|no)$/i.test(sentence.tokens[it]?.text ?? ""));
}

/** "declined to comment on claims that", "no comment from Rabat on claims that": who reacts says nothing of what is claimed. */
export function isReactedTo({ tokens }: Sentence, noun: number): boolean {
  const { lemma = "", pos, dep = "", head = -1 } = tokens[noun] ?? {};
  return pos === "NOUN" && REPORTS.test(lemma) && /^(?:obl|nmod)/.test(dep) && REACTS.test(tokens[head]?.lemma ?? "");
}

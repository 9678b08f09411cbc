/** Parts that somebody has in something: what it is a part in may stand apart from the noun. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import { type Arguments, add } from "./arguments.ts";

/** "cleared of any part in the blast", "saw the hand of X in it": what one has a part in may hang on the verb. */
export function addShared(sentence: Sentence, noun: number, args: Arguments): void {
  const { lemma = "", head = -1 } = sentence.tokens[noun] ?? {};
  if (!PARTS.test(lemma) || args.has("prep:in")) return;
  const whole = childrenOf(sentence, head).find(
    (it) =>
      it > noun &&
      caseOf(sentence, it) === "in" &&
      sentence.tokens.slice(noun + 1, it).every(({ pos }) => pos !== "VERB" && pos !== "PUNCT"),
  );
  if (whole !== undefined) add(args, "prep:in", whole);
}

const PARTS = /^(?:part|role|hand|involvement|complicity|participation)$/;

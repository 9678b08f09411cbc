/** How the clause under a verb is put: its auxiliaries and conjunctions, whether it is wished for, whether its subject only undergoes it. */
import type { Sentence } from "../analysis/analyser.ts";
import { conjuncts, findChild, findChildren, isNegated } from "../analysis/syntax.ts";
import { type Arguments, add, isPassiveVerb } from "./arguments.ts";

export function addComplementMarks(sentence: Sentence, verb: number, args: Arguments): void {
  add(args, "comp:aux", ...findChildren(sentence, verb, ["aux"]));
  if (isNegated(sentence, verb)) add(args, "comp:not", verb);
  add(args, "comp:mark", ...findChildren(sentence, verb, ["mark"]), ...findQuestion(sentence, verb));
  if (isUndergone(sentence, verb)) add(args, "comp:undergone", verb);
  if (isWished(sentence, verb)) add(args, "comp:wished", verb);
}

/** "asked that he be freed", "ordered her held": the subject of the clause does nothing. */
function isUndergone(sentence: Sentence, verb: number): boolean {
  if (isPassiveVerb(sentence, verb)) return true;
  const { pos, dep = "", text = "" } = sentence.tokens[verb] ?? {};
  const bare = pos === "VERB" && dep === "xcomp" && findChild(sentence, verb, ["mark", "aux", "obj"]) === undefined;
  return bare && /(?:ed|en|wn|ught|eld|ept)$/.test(text) && text !== sentence.tokens[verb]?.lemma;
}

/** "insisted that Chad withdraw": the bare verb after one alone, where a report would have "withdraws". */
function isWished(sentence: Sentence, verb: number): boolean {
  const { pos, text = "", lemma } = sentence.tokens[verb] ?? {};
  const subject = findChild(sentence, verb, ["nsubj"]);
  if (pos !== "VERB" || text !== lemma || subject === undefined || SAME_IN_PAST.test(text)) return false;
  if (findChildren(sentence, verb, ["aux", "mark"]).some((it) => sentence.tokens[it]?.lemma !== "that")) return false;
  const one = sentence.tokens[subject];
  const single = one?.pos === "PROPN" || (one?.pos === "NOUN" && one.text.toLowerCase() === one.lemma);
  return (single || /^(?:he|she|it)$/i.test(one?.text ?? "")) && conjuncts(sentence, subject).length === 0;
}

/** "insisted that Chad cut the cables": wished for or told, nothing shows which. */
const SAME_IN_PAST = /^(?:cut|put|hit|set|shut|let|hurt|quit|spread|split|cost|beat|burst|read|shed|bet|cast)$/;

/** "asked how it could have happened". */
function findQuestion(sentence: Sentence, verb: number): readonly number[] {
  return findChildren(sentence, verb, ["advmod", "obj", "nsubj", "obl"]).filter((it) =>
    /^(?:how|why|when|where|what|who|which)$/.test(sentence.tokens[it]?.lemma ?? ""),
  );
}

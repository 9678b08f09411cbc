/** Deeds that somebody has done by others: "had him poisoned" says of "him" that he was, and of the subject that he saw to it. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, findChildren } from "../analysis/syntax.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Arguments, add, addOwnArguments } from "./arguments.ts";

/**
 * Fills the arguments of a participle under "have"; false, and nothing filled, if the verb is none.
 * @param findSubject subject of the verb at a position
 */
export function addCaused(
  sentence: Sentence,
  verb: number,
  args: Arguments,
  findSubject: (verb: number) => readonly number[],
): boolean {
  const { text = "", lemma, dep = "", head = -1 } = sentence.tokens[verb] ?? {};
  if (text.toLowerCase() === lemma || /ing$/.test(text)) return false;
  // "has itself accused X": what has an object of its own is done by the subject.
  if (findChild(sentence, verb, ["obj"]) !== undefined) return false;
  const [first, second] = findChildren(sentence, verb, ["nsubj", "nsubj:pass"]);
  const auxiliary = findChild(sentence, verb, ["aux"]);
  // "X had Y arrested": the tree may take both for subjects.
  if (isHave(sentence, auxiliary) && first !== undefined && second !== undefined && auxiliary !== undefined) {
    if (!(first < auxiliary && auxiliary < second && second < verb)) return false;
    add(args, "agent", antecedentOf(sentence, first));
    add(args, "patient", antecedentOf(sentence, second));
    return true;
  }
  if (!/^(?:xcomp|ccomp)$/.test(dep) || !isHave(sentence, head) || auxiliary !== undefined) return false;
  if (findChild(sentence, verb, ["mark", "aux:pass"]) !== undefined) return false;
  const done = findChild(sentence, head, ["obj"]) ?? first;
  if (done === undefined || done < head || done > verb) return false;
  addOwnArguments(sentence, verb, true, args);
  args.delete("agent");
  args.delete("patient");
  add(args, "patient", antecedentOf(sentence, done));
  add(args, "agent", ...findSubject(head));
  return true;
}

function isHave({ tokens }: Sentence, position: number | undefined): boolean {
  return tokens[position ?? -1]?.lemma === "have";
}

/** Who or what there is none of, and what is done however little it is wanted: "killed no one", "did not hesitate to". */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, findChildren } from "../analysis/syntax.ts";
import type { Cue } from "./own-cues.ts";
import { SETTLES } from "./withheld.ts";

/** "spared no effort to help", "left no doubt that it did": what is done all the same. */
const SPARED = /^(?:spare|waste|lose|mince|leave|brook|bar|pull|have|make|know|see|find|need)$/;

/** "nobody believes that", "few think", "nothing to suggest", "no soldier attacked", "none were involved": who or what is not there. */
export function findNone(sentence: Sentence, position: number, own: boolean): readonly Cue[] {
  const { dep = "", head = -1, pos, lemma = "" } = sentence.tokens[position] ?? {};
  const isPredicate = own && pos === "ADJ" && findChild(sentence, position, ["cop"]) !== undefined;
  if (pos !== "VERB" && !isPredicate) return [];
  const subject =
    dep === "acl" ? head : (findChild(sentence, position, own ? ["nsubj", "nsubj:pass"] : ["nsubj"]) ?? -1);
  const word = sentence.tokens[subject]?.text.toLowerCase() ?? "";
  const none = /^(?:nobody|none|nothing|neither)$/.test(word) || (word === "few" && dep !== "acl");
  const noOne = word === "one" && sentence.tokens[subject - 1]?.text.toLowerCase() === "no";
  if (none || noOne) return [{ polarity: "denied", cue: word }];
  const object = findChild(sentence, position, ["obj"]) ?? -1;
  const thing = sentence.tokens[object]?.lemma ?? "";
  const counts = own ? !SPARED.test(lemma) : SHARES.test(thing);
  if (counts && /^(?:none|nobody)$/.test(thing)) return [{ polarity: "denied", cue: thing }];
  const negator =
    ((own || SETTLES.test(lemma)) && dep !== "acl" ? findNegator(sentence, subject) : undefined) ??
    (counts ? findNegator(sentence, object) : undefined);
  return negator === undefined ? [] : [{ polarity: "denied", cue: sentence.tokens[negator]?.text.toLowerCase() ?? "" }];
}

/** The "no" of "no soldier", the "neither" of "neither Oslo nor Rabat", the "not" of "not one shell". */
function findNegator(sentence: Sentence, noun: number): number | undefined {
  return (
    findChildren(sentence, noun, ["det"]).find((it) => /^(?:no|neither)$/i.test(sentence.tokens[it]?.text ?? "")) ??
    findChildren(sentence, noun, ["advmod"]).find((it) => isNotOne(sentence, it))
  );
}

/** "not one soldier", "not a single shell". */
function isNotOne({ tokens }: Sentence, position: number): boolean {
  const [not = "", one = "", single = ""] = tokens.slice(position, position + 3).map(({ text }) => text.toLowerCase());
  return not === "not" && (one === "one" || (one === "a" && single === "single"));
}

/** "took no part in the talks": whatever stands behind it was done without the subject. */
const SHARES = /^(?:part|role|hand|share)$/;

/** "did not hesitate to attack", "could not help but attack": to hold back is what is denied. */
export function isDoneAnyway(sentence: Sentence, position: number): boolean {
  const { lemma = "" } = sentence.tokens[position] ?? {};
  const denied = findChildren(sentence, position, ["advmod", "cc"]).some((it) =>
    /^(?:not|n['’]t|never|nor)$/i.test(sentence.tokens[it]?.text ?? ""),
  );
  if (!denied) return false;
  const helps = lemma === "help" && findChild(sentence, position, ["obj"]) === undefined;
  return helps || HOLDING_BACK.test(lemma);
}

const HOLDING_BACK = /^(?:hesitate|shrink|balk|baulk|flinch|shy|scruple|blench)$/;

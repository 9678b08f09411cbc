/** Strikes in which work or food is refused: protests, done to nobody. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";

/** Before "strike". */
export const STOPPAGES: readonly string[] =
  "hunger general nationwide national labor labour wildcat rail student teacher transport".split(" ");
const KINDS: ReadonlySet<string> = new Set([...STOPPAGES, "sit-down", "indefinite", "solidarity", "industrial"]);
const ON_STRIKE =
  /^(?:worker|employee|staff|union|teacher|nurse|doctor|student|docker|miner|farmer|trucker|prisoner|inmate|detainee|lawyer|judge|journalist|baker|trader|shopkeeper)$/;
/** Where it struck, what it was called: a strike from the air. */
const STRUCK = /^(?:on|against)$/;

/** "a general strike", "the dockers' strike", "a strike by nurses", "called a strike". */
export function isStoppage(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  if (tokens[head]?.lemma !== "strike") return false;
  const words = childrenOf(sentence, head);
  if (words.some((child) => STRUCK.test(caseOf(sentence, child) ?? ""))) return false;
  if (isCalled(sentence, head)) return true;
  return words.some((child) => {
    const { dep = "", lemma = "" } = tokens[child] ?? {};
    if (/^(?:amod|compound)$/.test(dep)) return KINDS.has(lemma) || ON_STRIKE.test(lemma);
    return (dep === "nmod:poss" || (dep === "nmod" && caseOf(sentence, child) === "by")) && ON_STRIKE.test(lemma);
  });
}

/** "called a strike", not "called the strike a crime". */
function isCalled(sentence: Sentence, head: number): boolean {
  const { dep = "", head: verb = -1 } = sentence.tokens[head] ?? {};
  const article = findChild(sentence, head, ["det"]);
  return (
    dep === "obj" &&
    sentence.tokens[verb]?.lemma === "call" &&
    /^an?$/i.test(sentence.tokens[article ?? -1]?.text ?? "") &&
    findChild(sentence, verb, ["xcomp"]) === undefined
  );
}

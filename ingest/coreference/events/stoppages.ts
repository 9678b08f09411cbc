/** Strikes in which work or food is refused: protests, done to nobody. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";

/** Before "strike". */
export const STOPPAGES: readonly string[] =
  "hunger general nationwide national labor labour wildcat rail student teacher transport".split(" ");
const KINDS: ReadonlySet<string> = new Set([...STOPPAGES, "sit-down", "indefinite", "solidarity", "industrial"]);
const ON_STRIKE =
  /^(?:worker|employee|staff|union|teacher|nurse|doctor|student|driver|pilot|docker|miner|farmer|trucker|lorry|prisoner|inmate|detainee|lawyer|judge|journalist|baker|trader|shopkeeper|civil)$/;

/** "a general strike", "the dockers' strike", "a strike by nurses", "called a strike". */
export function isStoppage(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  if (tokens[head]?.lemma !== "strike") return false;
  const above = tokens[tokens[head].head];
  if (tokens[head].dep === "obj" && above?.lemma === "call") return true;
  return childrenOf(sentence, head).some((child) => {
    const { dep = "", lemma = "" } = tokens[child] ?? {};
    if (/^(?:amod|compound)$/.test(dep)) return KINDS.has(lemma) || ON_STRIKE.test(lemma);
    return (dep === "nmod:poss" || (dep === "nmod" && caseOf(sentence, child) === "by")) && ON_STRIKE.test(lemma);
  });
}

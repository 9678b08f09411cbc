/** Counts that a sentence states apart from those counted: "put the toll at 140", "23 have not been found", "among them 55 children". */
import type { Sentence } from "../analysis/analyser.ts";
import { COUNTED_PEOPLE, findMeasure } from "./measures.ts";
import { skipBounds, type WrittenNumber } from "./numbers.ts";

/** "rose to", "stood at", "may reach": a level is told. */
const LEVELS =
  /^(?:put|place|rise|climb|stand|reach|grow|jump|increase|fall|drop|go|set|raise|revise|bring|remain|hit|pass|exceed|top|surpass|total|be|estimate)$/;
/** Their own direct object is the level. */
const REACHING = /^(?:reach|hit|pass|exceed|top|surpass|total|be)$/;
/** What is counted of those dead, hurt or held. */
export const TOLL = /^(?:toll|number|figure|count|tally|total)$/;
/** How far back from the number its toll may stand. */
const WINDOW = 16;

/** @param previous measure of the figure before, which "the number" goes on with */
export function findStatedToll(
  sentence: Sentence,
  { from }: WrittenNumber,
  previous: string | undefined,
): string | undefined {
  const { tokens } = sentence;
  let at = from - 1;
  // "at at least 50", "to more than 60".
  while (
    /^(?:least|most|more|fewer|less|than|about|around|some|over|nearly|almost|up|at|to|as|many)$/.test(
      tokens[at]?.text ?? "",
    )
  )
    at -= 1;
  const level = tokens.slice(at + 1, from).some(({ text }) => /^(?:at|to)$/.test(text));
  const start = Math.max(0, at - WINDOW);
  const window = tokens.slice(start, at + 1);
  const clause = window.slice(window.findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1);
  const verb = clause.findLast(({ lemma, pos }) => (pos === "VERB" || pos === "AUX") && LEVELS.test(lemma));
  if (verb === undefined || !(level || (REACHING.test(verb.lemma) && verb === clause.at(-1)))) return undefined;
  const counted = clause.findLast(({ lemma, text }) => TOLL.test(lemma) || measureOf(lemma, text) !== undefined);
  if (counted === undefined) return undefined;
  if (counted.lemma === "toll" || !TOLL.test(counted.lemma)) {
    const heads = clause.some(({ lemma }) => TOLL.test(lemma)) || /^(?:the|of)$/i.test(before(clause, counted));
    return heads ? measureOf(counted.lemma, counted.text) : undefined;
  }
  return previous;
}

function before(tokens: Sentence["tokens"], token: Sentence["tokens"][number]): string {
  return tokens[tokens.indexOf(token) - 1]?.text ?? "";
}

function measureOf(lemma: string, text: string): string | undefined {
  return lemma === "hospital" || lemma === "hold"
    ? undefined
    : (findMeasure(lemma, "NOUN") ?? findMeasure(text.toLowerCase(), "NOUN"));
}

/** "137 dead, three of them children", "98 people, among them 55 children": some of those before. */
export function isPartOfThose(text: string, sentence: Sentence, { from, to }: WrittenNumber): boolean {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]];
  if (first === undefined || last === undefined) return false;
  return (
    /(?:\bincluding|\b(?:among|amongst|of) (?:them|whom))\s*(?:at least|about|some|more than|over)?\s*$/i.test(
      text.slice(sentence.start, first.start),
    ) || /^\s*of (?:them|whom)\b/i.test(text.slice(last.end, sentence.end))
  );
}

/** "officials speak of 41", "the rebels claimed more than 60", "14 were foreigners": a bare number that goes on with those before. */
export function isToldApart({ tokens }: Sentence, { from, to }: WrittenNumber): boolean {
  const at = skipBounds(tokens, from);
  const [before, next] = [tokens[at], tokens[to + 1]];
  const ends = next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ";
  const verb = before?.text === "of" ? tokens[at - 1] : before;
  if (ends && (verb?.pos === "VERB" || verb?.lemma === "speak") && TELLING.test(verb.lemma)) return true;
  // "14 were foreigners", "three of them are children".
  const copula = tokens[to + 1]?.text === "of" ? to + 3 : to + 1;
  const rest = tokens.slice(copula, copula + 4);
  const noun = rest.findIndex(({ pos }) => pos === "NOUN");
  return rest[0]?.lemma === "be" && noun > 0 && COUNTED_PEOPLE.test(rest[noun]?.lemma ?? "");
}

const TELLING = /^(?:speak|talk|claim|report|count|cite|confirm|acknowledge|admit|announce|list|record|tally)$/;

/** What a number counts, by the words after it, above it and beside it. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../analysis/syntax.ts";
import { COUNTED_PEOPLE, DISTANCES, DURATIONS, findMeasure } from "./measures.ts";
import { findQualifier, type WrittenNumber } from "./numbers.ts";

export interface Counted {
  readonly measure: string;
  readonly unit: string;
  /** Last token of the words that make the figure. */
  readonly to: number;
  readonly from: number;
}

/** The words after the number, then what governs it, then its clause. */
export function findCounted(sentence: Sentence, number: WrittenNumber): Counted | undefined {
  const { tokens } = sentence;
  const next = tokens[number.to + 1];
  const token = tokens[number.to];
  if (token === undefined) return undefined;
  const ordinalOrAge = next !== undefined && /^(?:-|–|year-old|%|percent|per)$/.test(next.text.toLowerCase());
  if (ordinalOrAge || /^(?:flat|compound|obl:tmod|nmod:tmod)/.test(token.dep)) return undefined;
  const noun = findNoun(sentence, number);
  const lemma = noun === undefined ? "" : (tokens[noun]?.lemma ?? "");
  const to = Math.max(number.to, noun ?? number.to);
  const from = Math.min(number.from, noun ?? number.from);
  if (DURATIONS.test(lemma)) return { measure: "duration", unit: `${lemma}s`, from: number.from, to };
  if (DISTANCES.test(lemma)) return { measure: "distance", unit: lemma, from: number.from, to };
  const own = findMeasure(lemma);
  if (own !== undefined) return { measure: own, unit: lemma, from: number.from, to };
  const person =
    lemma === "" || COUNTED_PEOPLE.test(lemma) || noun === number.to || /^(?:they|them|us|it)$/.test(lemma);
  if (!person) return undefined;
  const around = findGoverningMeasure(sentence, noun ?? number.to);
  return around === undefined
    ? undefined
    : {
        measure: around.measure,
        unit: lemma === "" || noun === number.to ? "people" : lemma,
        from: Math.min(from, around.near ? around.token : from),
        to: Math.max(to, around.near ? around.token : to),
      };
}

/** The noun that the number counts: its head, or the noun of "three of them". */
function findNoun(sentence: Sentence, { to, from }: WrittenNumber): number | undefined {
  const { tokens } = sentence;
  const token = tokens[to];
  if (token === undefined) return undefined;
  if (/^(?:nummod|det|amod|compound)/.test(token.dep) && token.head > to && token.head - to < 7) return token.head;
  const first = tokens[from];
  if (first !== undefined && from !== to && /^nummod|^det/.test(first.dep) && first.head > to) return first.head;
  const of = childrenOf(sentence, to).find(
    (child) => /^nmod/.test(tokens[child]?.dep ?? "") && child > to && caseOf(sentence, child) === "of",
  );
  if (of !== undefined) return of;
  const next = tokens[to + 1];
  return next !== undefined &&
    (findMeasure(next.lemma) !== undefined || DURATIONS.test(next.lemma) || DISTANCES.test(next.lemma))
    ? to + 1
    : undefined;
}

/** "137 dead", "killed 143", "of whom three were arrested": the verb or noun above, or a word beside it. */
function findGoverningMeasure(
  sentence: Sentence,
  token: number,
): { readonly measure: string; readonly token: number; readonly near: boolean } | undefined {
  const { tokens } = sentence;
  for (const child of childrenOf(sentence, token)) {
    const measure = findMeasure(tokens[child]?.lemma ?? "");
    if (measure !== undefined) return { measure, token: child, near: true };
  }
  const path = pathToRoot(sentence, token).slice(1, 4);
  for (const position of path) {
    const measure = findMeasure(tokens[position]?.lemma ?? "");
    if (measure !== undefined) return { measure, token: position, near: Math.abs(position - token) <= 4 };
    if (tokens[position]?.pos === "VERB" && position !== path[0]) break;
  }
  return undefined;
}

export function isYear(sentence: Sentence, { from, value }: WrittenNumber): boolean {
  const token = sentence.tokens[from];
  return (
    value !== undefined &&
    value >= 1800 &&
    value <= 2100 &&
    /^\d{4}$/.test(token?.text ?? "") &&
    !/^nummod/.test(token?.dep ?? "")
  );
}

/** "2.99 a month", "an hour" without a bound: a price or a turn of phrase. */
export function isRate(text: string, sentence: Sentence, { from, to }: WrittenNumber): boolean {
  const [first, next] = [sentence.tokens[from], sentence.tokens[to + 1]];
  if (first === undefined) return false;
  if (/^an?$/i.test(first.text))
    return findQualifier(text.slice(Math.max(sentence.start, first.start - 30), first.start)).qualifier === "exact";
  return (
    /[$€£]\s*$/.test(text.slice(0, first.start).slice(-2)) ||
    (/^an?$/i.test(next?.text ?? "") && /^(?:day|week|month|year|hour)$/.test(sentence.tokens[to + 2]?.lemma ?? ""))
  );
}

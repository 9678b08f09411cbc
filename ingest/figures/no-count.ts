/** Numbers that count nobody and nothing: ages, days, years, rates. */
import type { Sentence } from "../analysis/analyser.ts";
import { MONTH, SHORT_MONTH } from "../analysis/time-words.ts";
import { findQualifier, type WrittenNumber } from "./numbers.ts";
import { isUnit } from "./quantities.ts";

/** "aged 22, 38 and 43"; "the only large one", "on 14 April": none counts anybody. */
export function countsNobody(text: string, sentence: Sentence, { from }: WrittenNumber): boolean {
  const first = sentence.tokens[from];
  if (first === undefined) return false;
  const lead = text.slice(sentence.start, first.start);
  if (/\b(?:aged?|ages)\s+(?:(?:between\s+)?\d+(?:\s*,\s*|\s+|\s+and\s+|,\s+and\s+))*(?:and\s+)?$/i.test(lead))
    return true;
  const before = sentence.tokens[from - 1];
  const next = sentence.tokens[from + 1]?.text ?? "";
  const month = (word: string): boolean => (MONTH.test(word) || SHORT_MONTH.test(word)) && /^\p{Lu}/u.test(word);
  if (month(next)) return true;
  // "was killed on January 3"; but "In May 30 people died": what follows is counted.
  const day = /^(?:[12]?\d|3[01])$/.test(first.text) && month(before?.text ?? "");
  if (day && !/^(?:NOUN|ADJ)$/.test(sentence.tokens[from + 1]?.pos ?? "")) return true;
  // "the mayor, 54, died".
  if (/^\d{1,2}$/.test(first.text) && before?.text === "," && /^[,.;]?$/.test(next))
    return /^(?:PROPN|NOUN)$/.test(sentence.tokens[from - 2]?.pos ?? "");
  return (
    first.lemma === "one" &&
    ((before?.pos === "ADJ" && !/^(?:least|most)$/.test(before.text)) ||
      /^(?:the|this|that|which|another|every)$/i.test(before?.text ?? ""))
  );
}

export function isYear(sentence: Sentence, { from, value }: WrittenNumber): boolean {
  const token = sentence.tokens[from];
  return value >= 1800 && value <= 2100 && /^\d{4}$/.test(token?.text ?? "") && !/^nummod/.test(token?.dep ?? "");
}

/** "2.99 a month", "an hour" without a bound: a price or a turn of phrase. */
export function isRate(text: string, sentence: Sentence, { from, to }: WrittenNumber): boolean {
  const [first, next] = [sentence.tokens[from], sentence.tokens[to + 1]];
  if (first === undefined) return false;
  if (/^an?$/i.test(first.text))
    return findQualifier(text.slice(Math.max(sentence.start, first.start - 30), first.start)).qualifier === "exact";
  if (isShare(sentence, to, to + 2) || isShare(sentence, from - 2, from)) return true;
  return /^an?$/i.test(next?.text ?? "") && /^(?:day|week|month|year|hour)$/.test(sentence.tokens[to + 2]?.lemma ?? "");
}

/** "three in four of them", "one in 20 children"; but "killed twelve in 2015", "five in 24 hours". */
function isShare({ tokens }: Sentence, part: number, all: number): boolean {
  const [one, whole, next] = [tokens[part], tokens[all], tokens[all + 1]];
  if (one?.pos !== "NUM" || whole?.pos !== "NUM" || tokens[all - 1]?.text !== "in") return false;
  const counts = next?.text === "of" || (next?.pos === "NOUN" && !isUnit(next.lemma)) || next?.pos === "VERB";
  return counts && SMALL.test(one.text) && SMALL.test(whole.text);
}

const SMALL = /^(?:[a-z]+|\d{1,2}|10{2,3})$/i;

/** "12-year", "30 per cent", "Flight 212": ages, shares and names. */
export function isNoCount(sentence: Sentence, number: WrittenNumber): boolean {
  const [token, next] = sentence.tokens.slice(number.to, number.to + 2);
  const ordinalOrAge = /^(?:-|–|year-old|%|percent|per)$/i.test(next?.text ?? "");
  return (
    ordinalOrAge || (/^(?:flat|compound|obl:tmod|nmod:tmod)/.test(token?.dep ?? "") && !isFurther(sentence, number))
  );
}

/** "a further 30 were hurt". */
function isFurther({ tokens }: Sentence, { from }: WrittenNumber): boolean {
  return /^(?:further|another|additional)$/i.test(tokens[from - 1]?.text ?? "");
}

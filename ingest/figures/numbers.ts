/** Numbers as written in news: digits, words, multiples, bounds. */
import type { FigureQualifier } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
);
/** Behind a sum of money: "$39m", "£5bn". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }));
/** Numbers that are none: "scores injured", "hundreds of people" say only that there were more than one such. */
const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    scores: 20,
    dozens: 12,
    hundreds: 100,
    thousands: 1000,
    millions: 1e6,
  }),
);

/** "tens of thousands". */
const MULTIPLES: ReadonlyMap<string, number> = new Map(Object.entries({ tens: 10, dozens: 12, hundreds: 100 }));

export interface WrittenNumber {
  /** First and last token, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** No number but a word for more than so many: "hundreds". */
  readonly isVague?: true;
}

function toDigits(word: string): number | undefined {
  const plain = word.replace(/[,\u00a0 ](?=\d{3}\b)/g, "");
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function toValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  // Most words are neither digits nor a compound.
  if (!/[\d-]/.test(lower)) return WORDS.get(lower);
  const compound = /^([a-z]+)-([a-z]+)$/.exec(lower);
  const [tens, ones] = [WORDS.get(compound?.[1] ?? ""), WORDS.get(compound?.[2] ?? "")];
  if (tens !== undefined && ones !== undefined) return tens + ones;
  return toDigits(lower) ?? WORDS.get(lower);
}

/** Numbers of a sentence in order; "over an hour" is one of them, "a man" is not. */
export function findNumbers(sentence: Sentence): readonly WrittenNumber[] {
  const { tokens } = sentence;
  const found: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    const vague = findVague(tokens, at);
    if (vague !== undefined) {
      found.push(vague);
      at = vague.to;
      continue;
    }
    const article =
      /^an?$/.test(word) &&
      /^(?:hour|week|month|year|day|dozen|hundred|thousand|million)$/.test(tokens[at + 1]?.lemma ?? "");
    const first = article
      ? (WORDS.get(tokens[at + 1]?.lemma ?? "") ?? SCALES.get(tokens[at + 1]?.lemma ?? "") ?? 1)
      : toValue(word);
    if (first === undefined) continue;
    const ones = first >= 20 && first < 100 && first % 10 === 0 ? findOnes(tokens, at) : 0;
    let [value, to] = ones > 0 ? [first + ones, at + 2] : [first, article && first > 1 ? at + 1 : at];
    const isMoney = /[$€£¥]$/.test(tokens[at - 1]?.text ?? "");
    for (let scale = findScale(tokens[to + 1], isMoney); scale !== undefined && !article; ) {
      to += 1;
      value *= scale;
      scale = findScale(tokens[to + 1], isMoney);
    }
    found.push({ from: at, to, value });
    at = to;
  }
  return found;
}

/** "hundreds", "tens of thousands". */
function findVague(tokens: Sentence["tokens"], at: number): WrittenNumber | undefined {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const multiple = tokens[at + 1]?.text === "of" ? MULTIPLES.get(word) : undefined;
  const scale = SCALES.get(tokens[at + 2]?.lemma ?? "");
  if (multiple !== undefined && scale !== undefined)
    return { from: at, to: at + 2, value: multiple * scale, isVague: true };
  const value = VAGUE.get(word);
  return value === undefined ? undefined : { from: at, to: at, value, isVague: true };
}

/** "one" of "twenty-one" in three tokens. */
function findOnes(tokens: Sentence["tokens"], at: number): number {
  const ones = tokens[at + 1]?.text === "-" ? (WORDS.get(tokens[at + 2]?.text.toLowerCase() ?? "") ?? 0) : 0;
  return ones < 10 ? ones : 0;
}

function findScale(token: Sentence["tokens"][number] | undefined, isMoney: boolean): number | undefined {
  const word = token?.text.toLowerCase() ?? "";
  return SCALES.get(word) ?? (isMoney ? SHORT_SCALES.get(word.replace(/\.$/, "")) : undefined);
}

const QUALIFIERS: readonly (readonly [RegExp, FigureQualifier])[] = [
  [/\b(?:at least|no fewer than|not less than|a minimum of)\s+(?:the\s+)?$/i, "at_least"],
  [/\b(?:up to|at most|no more than|a maximum of|as many as)\s+$/i, "at_most"],
  [/\b(?:more than|over|above|upwards of|in excess of|exceeding)\s+$/i, "over"],
  [/\b(?:nearly|almost|close to|just under|fewer than|less than)\s+$/i, "almost"],
  [/\b(?:about|around|some|approximately|roughly|an estimated|estimated at|circa)\s+$/i, "about"],
];

/** Words that bound a number: "killed at least 12", "wounded more than 230". */
const BOUNDS =
  /^(?:at|least|most|more|fewer|less|than|about|around|some|over|nearly|almost|up|to|as|many|all|another|roughly|approximately|an|estimated)$/;

/** @returns the last token before the words that bound a number */
export function skipBounds(tokens: Sentence["tokens"], from: number): number {
  let at = from - 1;
  while (BOUNDS.test(tokens[at]?.text ?? "")) at -= 1;
  return at;
}

/** @param before the text that ends where the number starts. @returns the qualifier and how many characters it takes */
export function findQualifier(before: string): { readonly qualifier: FigureQualifier; readonly length: number } {
  for (const [pattern, qualifier] of QUALIFIERS) {
    const match = pattern.exec(before);
    if (match !== null) return { qualifier, length: match[0].length };
  }
  return { qualifier: "exact", length: 0 };
}

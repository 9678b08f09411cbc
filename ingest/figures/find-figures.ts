/** Tolls, counts, durations and distances, tied to the event that they are of and to whoever gives them. */
import type { Figure, FigureQualifier } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import { type ArgumentResolver, createArgumentResolver } from "../claims/arguments.ts";
import { findStance } from "../claims/stance.ts";
import { findDates } from "../dates/find-dates.ts";
import { findPropositions } from "../frames/propositions.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { COUNTED_PEOPLE, DISTANCES, DURATIONS, findMeasure } from "./measures.ts";
import { findNumbers, findQualifier, type WrittenNumber } from "./numbers.ts";

/** A figure whose event and source are chains of the document. */
export type ChainFigure = Omit<
  Figure,
  "id" | "documentId" | "sentenceStart" | "sentenceEnd" | "about" | "attributedTo"
> & {
  readonly sentence: number;
  readonly about?: number;
  readonly attributedTo?: number;
};

interface Counted {
  readonly measure: string;
  readonly unit: string;
  /** Last token of the words that make the figure. */
  readonly to: number;
  readonly from: number;
}

export function findFigures(document: AnnotatedDocument, _lexicon: Lexicon): readonly ChainFigure[] {
  const resolver = createArgumentResolver(document);
  const figures: ChainFigure[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const numbers = findNumbers(sentence);
    const dates = findDates(document.text, sentence, document.publishedOn);
    for (const number of numbers) {
      const counted = findCounted(sentence, number);
      if (counted === undefined || isYear(sentence, number) || isRate(document.text, sentence, number)) continue;
      const range = findRange(document.text, sentence, numbers, number);
      if (range === "second") continue;
      const at = sentence.tokens[number.from]?.start ?? 0;
      // "held until May 22" counts nobody; "the last two years" is a date and a duration.
      if (counted.measure !== "duration" && dates.some(({ start, end }) => start <= at && at < end)) continue;
      const figure = toFigure(document, resolver, index, number, counted);
      figures.push(range === undefined ? figure : toRange(figure, range));
    }
    figures.push(...findDerived(document, index, figures));
  }
  return figures;
}

/** "2.99 a month", "an hour" without a bound: a price or a turn of phrase. */
function isRate(text: string, sentence: Sentence, { from, to }: WrittenNumber): boolean {
  const [first, next] = [sentence.tokens[from], sentence.tokens[to + 1]];
  if (first === undefined) return false;
  if (/^an?$/i.test(first.text))
    return findQualifier(text.slice(Math.max(sentence.start, first.start - 30), first.start)).qualifier === "exact";
  return (
    /[$€£]\s*$/.test(text.slice(0, first.start).slice(-2)) ||
    (/^an?$/i.test(next?.text ?? "") && /^(?:day|week|month|year|hour)$/.test(sentence.tokens[to + 2]?.lemma ?? ""))
  );
}

/** "between 10,000 and 15,000": the first number carries the range, the second is part of it. */
function findRange(
  text: string,
  sentence: Sentence,
  numbers: readonly WrittenNumber[],
  number: WrittenNumber,
): WrittenNumber | "second" | undefined {
  const at = numbers.indexOf(number);
  const joined = (a: WrittenNumber | undefined, b: WrittenNumber | undefined): boolean => {
    const [left, right] = [sentence.tokens[a?.to ?? -1], sentence.tokens[b?.from ?? -1]];
    if (
      a?.value === undefined ||
      b?.value === undefined ||
      left === undefined ||
      right === undefined ||
      a.value >= b.value
    )
      return false;
    const between = text.slice(left.end, right.start).trim();
    return (
      /^(?:to|–|-)$/.test(between) ||
      (between === "and" && /\bbetween\s+$/i.test(text.slice(sentence.start, sentence.tokens[a.from]?.start ?? 0)))
    );
  };
  if (joined(numbers[at - 1], number)) return "second";
  const next = numbers[at + 1];
  return joined(number, next) ? next : undefined;
}

function toRange(figure: ChainFigure, upper: WrittenNumber | "second"): ChainFigure {
  if (upper === "second" || upper.value === undefined || figure.value === undefined) return figure;
  const { value, ...rest } = figure;
  return { ...rest, min: value, max: upper.value, qualifier: "about" };
}

function isYear(sentence: Sentence, { from, value }: WrittenNumber): boolean {
  const token = sentence.tokens[from];
  return (
    value !== undefined &&
    value >= 1800 &&
    value <= 2100 &&
    /^\d{4}$/.test(token?.text ?? "") &&
    !/^nummod/.test(token?.dep ?? "")
  );
}

/** The words after the number, then what governs it, then its clause. */
function findCounted(sentence: Sentence, number: WrittenNumber): Counted | undefined {
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

function toFigure(
  document: AnnotatedDocument,
  resolver: ArgumentResolver,
  index: number,
  number: WrittenNumber,
  counted: Counted,
): ChainFigure {
  const sentence = document.sentences[index];
  const tokens = sentence?.tokens ?? [];
  const numberStart = tokens[number.from]?.start ?? 0;
  const { qualifier, length } = findQualifier(
    document.text.slice(Math.max(sentence?.start ?? 0, numberStart - 30), numberStart),
  );
  const start = Math.min(numberStart - length, tokens[counted.from]?.start ?? numberStart);
  const end = Math.max(tokens[number.to]?.end ?? 0, tokens[counted.to]?.end ?? 0);
  const about = findEventOf(document, resolver, index, number.from);
  const attributedTo = sentence === undefined ? undefined : findSource(document, resolver, index, number.from);
  return {
    measure: counted.measure,
    ...toBounds(number, number.value === undefined ? "at_least" : qualifier),
    qualifier: number.value === undefined ? "about" : qualifier,
    unit: counted.unit,
    sentence: index,
    start,
    end,
    ...(about !== undefined && { about }),
    ...(attributedTo !== undefined && { attributedTo }),
  };
}

function toBounds({ value, min }: WrittenNumber, qualifier: FigureQualifier): Pick<Figure, "value" | "min" | "max"> {
  if (value === undefined) return min === undefined ? {} : { min };
  if (qualifier === "at_least" || qualifier === "over") return { value, min: value };
  if (qualifier === "at_most" || qualifier === "almost") return { value, max: value };
  return { value };
}

/** The event named nearest above the number in its own clause, else the event of the story. */
function findEventOf(
  document: AnnotatedDocument,
  resolver: ArgumentResolver,
  index: number,
  token: number,
): number | undefined {
  const sentence = document.sentences[index];
  if (sentence === undefined) return undefined;
  for (const position of pathToRoot(sentence, token)) {
    const chain = resolver.chainAt(index, position);
    if (chain !== undefined && document.chains[chain]?.type === "Event") return chain;
    for (const child of childrenOf(sentence, position)) {
      const near = /^nsubj|^obj|^obl|^nmod/.test(sentence.tokens[child]?.dep ?? "")
        ? resolver.chainAt(index, child)
        : undefined;
      if (near !== undefined && document.chains[near]?.type === "Event") return near;
    }
  }
  return document.mainEvent;
}

function findSource(
  document: AnnotatedDocument,
  resolver: ArgumentResolver,
  index: number,
  token: number,
): number | undefined {
  const sentence = document.sentences[index];
  if (sentence === undefined) return undefined;
  const propositions = findPropositions(sentence, index);
  const { sources } = findStance(sentence, token, {
    speech: false,
    byTrigger: new Map(propositions.map((it) => [it.trigger, it])),
  });
  const types = ["Person", "Organization", "ArmedGroup", "State", "People"] as const;
  return sources.flatMap((source) => resolver.resolve(index, source, types))[0]?.chain;
}

const MULTIPLES: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3, thrice: 3, half: 0.5 };

/** "killed 143 and wounded over twice that number": worked out from the figure before it, and marked so. */
function findDerived(
  document: AnnotatedDocument,
  index: number,
  before: readonly ChainFigure[],
): readonly ChainFigure[] {
  const sentence = document.sentences[index];
  const base = before.filter((figure) => figure.sentence === index && figure.value !== undefined).at(-1);
  if (sentence === undefined || base?.value === undefined) return [];
  const { tokens } = sentence;
  const at = tokens.findIndex(({ text, start }) => start > base.start && MULTIPLES[text.toLowerCase()] !== undefined);
  const factor = MULTIPLES[tokens[at]?.text.toLowerCase() ?? ""];
  const last = tokens.findIndex(
    ({ lemma, start }) => start > (tokens[at]?.start ?? 0) && /^(?:number|many|figure|toll|amount)$/.test(lemma),
  );
  const [first, end] = [tokens[at], tokens[last]];
  if (factor === undefined || first === undefined || end === undefined || last - at > 3) return [];
  const verb = tokens
    .slice(Math.max(0, at - 4), at)
    .reverse()
    .find(({ lemma }) => findMeasure(lemma) !== undefined);
  const measure = verb === undefined ? base.measure : (findMeasure(verb.lemma) ?? base.measure);
  const { qualifier, length } = findQualifier(
    document.text.slice(Math.max(sentence.start, first.start - 30), first.start),
  );
  const value = base.value * factor;
  return [
    {
      measure,
      ...toBounds({ from: at, to: last, value, min: undefined }, qualifier),
      qualifier,
      unit: base.unit ?? "people",
      derivation: `${factor} × ${base.value}`,
      sentence: index,
      start: Math.min(first.start - length, verb?.start ?? first.start),
      end: end.end,
      ...(base.about !== undefined && { about: base.about }),
      ...(base.attributedTo !== undefined && { attributedTo: base.attributedTo }),
    },
  ];
}

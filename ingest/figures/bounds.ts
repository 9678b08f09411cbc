/** Bounds, ranges, and figures that are worked out from others. */
import type { Figure, FigureQualifier } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { ChainFigure } from "./chain-figure.ts";
import { findMeasure } from "./measures.ts";
import { findQualifier, type WrittenNumber } from "./numbers.ts";

export function toBounds(
  { value }: Pick<WrittenNumber, "value">,
  qualifier: FigureQualifier,
): Pick<Figure, "value" | "min" | "max"> {
  if (qualifier === "at_least" || qualifier === "over") return { value, min: value };
  if (qualifier === "at_most" || qualifier === "almost") return { value, max: value };
  return { value };
}

/** "between 10,000 and 15,000": the first number carries the range, the second is part of it. */
export function findRange(
  text: string,
  sentence: Sentence,
  numbers: readonly WrittenNumber[],
  number: WrittenNumber,
): WrittenNumber | "second" | undefined {
  const at = numbers.indexOf(number);
  const joined = (a: WrittenNumber | undefined, b: WrittenNumber | undefined): boolean => {
    const [left, right] = [sentence.tokens[a?.to ?? -1], sentence.tokens[b?.from ?? -1]];
    if (a === undefined || b === undefined || left === undefined || right === undefined || a.value >= b.value)
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

export function toRange(figure: ChainFigure, upper: WrittenNumber | "second"): ChainFigure {
  if (upper === "second" || figure.value === undefined) return figure;
  const { value, ...rest } = figure;
  return { ...rest, min: value, max: upper.value, qualifier: "about" };
}

const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({ twice: 2, double: 2, triple: 3, thrice: 3, half: 0.5 }),
);

/** "killed 143 and wounded over twice that number": worked out from the figure before it, and marked so. */
export function findDerived(
  document: AnnotatedDocument,
  index: number,
  before: readonly ChainFigure[],
): readonly ChainFigure[] {
  const sentence = document.sentences[index];
  const base = before.filter((figure) => figure.sentence === index && figure.value !== undefined).at(-1);
  if (sentence === undefined || base?.value === undefined) return [];
  const { tokens } = sentence;
  const at = tokens.findIndex(({ text, start }) => start > base.start && MULTIPLES.has(text.toLowerCase()));
  const factor = MULTIPLES.get(tokens[at]?.text.toLowerCase() ?? "");
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
      ...toBounds({ value }, qualifier),
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

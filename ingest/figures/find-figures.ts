import { ACTORS } from "../actor-types.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, pathToRoot } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import { type ArgumentResolver, createArgumentResolver } from "../claims/arguments.ts";
import { findStance } from "../claims/stance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { findPropositions } from "../propositions/propositions.ts";
import { findDerived, findRange, toBounds, toRange } from "./bounds.ts";
import type { ChainFigure } from "./chain-figure.ts";
import { type Counted, findCounted } from "./count.ts";
import { type FigureEventContext, findFigureEvent, findNamedEvent } from "./figure-event.ts";
import { MEASURES } from "./measures.ts";
import { countsNobody, isRate, isYear } from "./no-count.ts";
import { findNumbers, findQualifier, type WrittenNumber } from "./numbers.ts";
import { TOLL } from "./stated-count.ts";

export function findFigures(document: AnnotatedDocument, lexicon: Lexicon): readonly ChainFigure[] {
  const context = { document, resolver: createArgumentResolver(document), lexicon };
  const figures: ChainFigure[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const numbers = findNumbers(sentence);
    const dates = document.dates[index] ?? [];
    for (const number of numbers) {
      const last = figures.at(-1);
      const { text } = document;
      const counted = findCounted(sentence, number, {
        text,
        lexicon,
        previous: last !== undefined && index - last.sentence <= 1 && isToll(last) ? last.measure : undefined,
        before: last?.sentence === index && isToll(last) ? last.measure : undefined,
      });
      if (counted === undefined || isYear(sentence, number) || isRate(text, sentence, number)) continue;
      if (countsNobody(text, sentence, number)) continue;
      const range = findRange(document.text, sentence, numbers, number);
      if (range === "second") continue;
      const at = sentence.tokens[number.from]?.start ?? 0;
      // "held until May 22" counts nobody; "the last two years" is a date and a duration.
      if (counted.measure !== "duration" && dates.some(({ start, end }) => start <= at && at < end)) continue;
      const figure = toFigure(context, index, number, counted);
      figures.push(range === undefined ? figure : toRange(figure, range));
    }
    figures.push(...findDerived(document, index, figures));
  }
  return figures;
}

/** A count of people, which "three of them" may go on with. */
function isToll({ measure }: ChainFigure): boolean {
  return MEASURES.includes(measure);
}

function toFigure(context: FigureEventContext, index: number, number: WrittenNumber, counted: Counted): ChainFigure {
  const { document, resolver } = context;
  const sentence = document.sentences[index];
  const tokens = sentence?.tokens ?? [];
  const numberStart = tokens[number.from]?.start ?? 0;
  const { qualifier, length } = findQualifier(
    document.text.slice(Math.max(sentence?.start ?? 0, numberStart - 30), numberStart),
  );
  const bound = number.isVague === true && qualifier !== "at_most" ? "over" : qualifier;
  const start = Math.min(numberStart - length, tokens[counted.from]?.start ?? numberStart);
  const end = Math.max(tokens[number.to]?.end ?? 0, tokens[counted.to]?.end ?? 0);
  // "over the last two years": a time that no event is named with is not the story's.
  const findEvent = counted.measure === "duration" ? findNamedEvent : findFigureEvent;
  const about = findEvent(context, index, number.from);
  const attributedTo = sentence === undefined ? undefined : findSource(document, resolver, index, number.from);
  return {
    measure: counted.measure,
    ...toBounds(number, bound),
    qualifier: bound,
    unit: counted.unit,
    sentence: index,
    start,
    end,
    ...(about !== undefined && { about }),
    ...(attributedTo !== undefined && { attributedTo }),
  };
}

/** Who tells the figure: "Kenya said that 12 were killed", "the junta put the toll at three". */
function findSource(
  document: AnnotatedDocument,
  resolver: ArgumentResolver,
  index: number,
  token: number,
): number | undefined {
  const sentence = document.sentences[index];
  if (sentence === undefined) return undefined;
  const propositions = findPropositions(sentence, index);
  const counted = findCountedHead(sentence, token);
  const { sources, polarity } = findStance(sentence, counted, {
    speech: false,
    byTrigger: new Map(propositions.map((it) => [it.trigger, it])),
  });
  // Who denies a figure does not tell it.
  if (polarity === "denied") return undefined;
  const counting = findCounting(sentence, token);
  return [...(counting === undefined ? [] : [counting]), ...sources].flatMap((source) =>
    resolver.resolve(index, source, ACTORS),
  )[0]?.chain;
}

/** The word whose clause is spoken of: a number or what it counts is no part of what governs the clause. */
function findCountedHead(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 6; steps += 1) {
    const { dep = "", head = -1 } = sentence.tokens[at] ?? {};
    if (head < 0 || !/^(?:nummod|advmod|amod|det|compound|nmod|fixed|case|conj|appos)/.test(dep)) break;
    at = head;
  }
  // "said that nine were hurt and 40 arrested": both are said.
  const verb = sentence.tokens[sentence.tokens[at]?.head ?? -1];
  return verb?.dep === "conj" && sentence.tokens[verb.head]?.dep === "ccomp" ? verb.head : at;
}

const COUNTING = /^(?:put|place|estimate|revise|raise|lower|set|count|list|tally)$/;

/** The subject of "put the toll at 12", "estimated the number of dead at 40". */
function findCounting(sentence: Sentence, token: number): number | undefined {
  for (const position of pathToRoot(sentence, token).slice(1, 8)) {
    if (!COUNTING.test(sentence.tokens[position]?.lemma ?? "")) continue;
    const toll = sentence.tokens.slice(position, token).some(({ lemma }) => TOLL.test(lemma));
    return toll ? findChild(sentence, position, ["nsubj"]) : undefined;
  }
  return undefined;
}

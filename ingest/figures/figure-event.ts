/** The event that a figure is of: one named in its clause, else the story's, unless the clause tells of another time or place. */
import type { PartialDate } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { AnnotatedDocument, Chain } from "../annotated-document.ts";
import type { ArgumentResolver } from "../claims/arguments.ts";
import { findEventKind } from "../coreference/events/event-kinds.ts";
import { daysBetween } from "../dates/days.ts";
import type { DateMention } from "../dates/find-dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Days before the day of publication that a date may lie where the event's day is not known. */
const NEWS_DAYS = 14;
/** Days before the story's event that a date of its figures may lie: reports differ by a day or two, and time zones by one. */
const NEAR_DAYS = 2;
/** Events that last: what happened years ago may be part of them. */
const LASTING: ReadonlySet<string> = new Set(["war", "protest", "crackdown", "trial"]);
/** "an earlier attack", "in another incident". */
const OTHER = /^(?:another|other|earlier|previous|prior|past|separate|similar|unrelated|further|different)$/i;

export interface FigureEventContext {
  readonly document: AnnotatedDocument;
  readonly resolver: ArgumentResolver;
  readonly lexicon: Lexicon;
}

/**
 * @param index of the sentence
 * @param token of the number
 * @returns index of the event's chain; nothing where the figure is of an event that has none
 */
export function findFigureEvent(context: FigureEventContext, index: number, token: number): number | undefined {
  const { document } = context;
  const sentence = document.sentences[index];
  if (sentence === undefined) return undefined;
  const clause = findClause(sentence, token);
  if (namesOtherEvent(context, sentence, token, clause)) return undefined;
  const dates = document.dates[index] ?? [];
  // The clause after "when" may hang on the event that is compared.
  const compared = dates.filter((date) => isFollowedByWhen(document.text, sentence, date, token));
  const named = compared.length > 0 ? undefined : findNamedEvent(context, index, token);
  if (named !== undefined) return named;
  const main = document.chains[document.mainEvent ?? -1];
  if (main === undefined) return undefined;
  const elsewhere = isOfOtherTime(document, main, index, clause, compared) || isElsewhere(context, main, index, clause);
  return elsewhere ? undefined : document.mainEvent;
}

/** The event named nearest above the number in its own clause. */
export function findNamedEvent(
  { document, resolver }: FigureEventContext,
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
  return undefined;
}

interface Clause {
  /** Its verb, or the word that stands for one. */
  readonly head: number;
  /** Its own words, those of clauses within it left out, and what opens the sentence before it. */
  readonly tokens: readonly number[];
  /** Is the word said of the clause as a whole? */
  frames(position: number): boolean;
}

const CLAUSES = /^(?:root|ccomp|csubj|advcl|acl|parataxis)/;
/** Tokens that what opens a sentence may have before its comma. */
const OPENING = 7;

function findClause(sentence: Sentence, token: number): Clause {
  const path = pathToRoot(sentence, token);
  const head = path.find((position) => startsClause(sentence, position)) ?? path.at(-1) ?? token;
  const tokens = [head];
  // The list grows while it is walked.
  for (const member of tokens)
    tokens.push(...childrenOf(sentence, member).filter((child) => !startsClause(sentence, child)));
  const opening = findOpening(sentence);
  const opens = (position: number): boolean => position < opening && opening <= token;
  for (let position = 0; opens(position); position += 1) if (!tokens.includes(position)) tokens.push(position);
  return { head, tokens, frames: (position) => sentence.tokens[position]?.head === head || opens(position) };
}

function startsClause(sentence: Sentence, position: number): boolean {
  const { dep = "", pos = "" } = sentence.tokens[position] ?? {};
  return CLAUSES.test(dep) || (dep === "conj" && pos === "VERB");
}

/** "In 2021, …", "In neighbouring Pakistan, …": where its comma is, 0 without one. It speaks of all that follows. */
function findOpening({ tokens }: Sentence): number {
  if (!/^(?:in|at|on|near|last|during|across)$/i.test(tokens[0]?.text ?? "")) return 0;
  return 1 + tokens.slice(1, OPENING).findIndex(({ text }) => text === ",");
}

/** Fights that no story is about by that word: "in clashes between …". */
const FIGHTS = /^(?:clash|skirmish|gunfight|firefight|shootout|gunbattle|brawl)$/;

/** A happening that is told of by the way, and no event of the graph: "an earlier attack", "in clashes". */
function namesOtherEvent({ lexicon }: FigureEventContext, sentence: Sentence, token: number, clause: Clause): boolean {
  const qualified = clause.tokens.some((position) => {
    const { lemma = "", head = -1 } = sentence.tokens[position] ?? {};
    return (
      (position === clause.head || head === clause.head || clause.frames(position)) &&
      findEventKind(lemma, lexicon) !== undefined &&
      childrenOf(sentence, position).some((child) => OTHER.test(sentence.tokens[child]?.text ?? ""))
    );
  });
  if (qualified) return true;
  const stop = sentence.tokens.findIndex(({ text }, position) => position > token && /^[,;:]$/.test(text));
  const rest = sentence.tokens.slice(token, stop < 0 ? undefined : stop);
  return rest.some(
    ({ lemma }, offset) => FIGHTS.test(lemma) && /^(?:in|during|by)$/.test(caseOf(sentence, token + offset) ?? ""),
  );
}

/**
 * "In 2021", "last month", "since 2003, when …": a date before the story's event.
 * @param compared dates of the sentence that "when" leads from to the number
 */
function isOfOtherTime(
  document: AnnotatedDocument,
  main: Chain,
  index: number,
  clause: Clause,
  compared: readonly DateMention[],
): boolean {
  if (LASTING.has(main.eventKind ?? "") && (main.date?.length ?? 0) < 10) return false;
  const reference = main.date ?? document.publishedOn;
  const sentence = document.sentences[index];
  if (reference === undefined || sentence === undefined) return false;
  return (document.dates[index] ?? []).some(
    (date) =>
      isBefore(date.date, reference, main.date === undefined ? NEWS_DAYS : NEAR_DAYS) &&
      (compared.includes(date) || isDateOfClause(sentence, date, clause)),
  );
}

/** By the precision that both have, a year at least. */
function isBefore(date: PartialDate, reference: PartialDate, days: number): boolean {
  const length = Math.min(date.length, reference.length);
  if (length < 10) return date.slice(0, length) < reference.slice(0, length);
  return daysBetween(date, reference) > days;
}

/** A date of the deed or from which on it is counted, not of something in its clause ("the worst attack since 2021"). */
function isDateOfClause(sentence: Sentence, { start, end }: DateMention, clause: Clause): boolean {
  return clause.tokens.some((position) => {
    const token = sentence.tokens[position];
    return (
      token !== undefined &&
      start <= token.start &&
      token.end <= end &&
      clause.frames(position) &&
      !/^(?:until|after|before|by)$/.test(caseOf(sentence, position) ?? "")
    );
  });
}

/** "since 2003, when 400 people drowned". */
function isFollowedByWhen(text: string, sentence: Sentence, { end }: DateMention, token: number): boolean {
  const number = sentence.tokens[token]?.start ?? end;
  return end < number && /^,? when\b[^,;]*$/.test(text.slice(end, number));
}

/** "in neighbouring Pakistan": another country than that of the story's event. */
function isElsewhere({ document, resolver }: FigureEventContext, main: Chain, index: number, clause: Clause): boolean {
  const country = main.country ?? document.chains[main.place ?? -1]?.country;
  const sentence = document.sentences[index];
  if (country === undefined || sentence === undefined) return false;
  const countries = clause.tokens.flatMap((position) => {
    if (!clause.frames(position) || !isPlaceOf(sentence, position)) return [];
    const chain = document.chains[resolver.chainAt(index, position) ?? -1];
    return chain?.country === undefined || (chain.type !== "State" && chain.type !== "Place") ? [] : [chain.country];
  });
  return countries.length > 0 && !countries.includes(country);
}

/** "in Pakistan", and after what opens a sentence "neighbouring Pakistan". */
function isPlaceOf(sentence: Sentence, position: number): boolean {
  const { dep = "" } = sentence.tokens[position] ?? {};
  return !/^(?:nsubj|nmod)/.test(dep) && /^(?:in|at|near|across)$/.test(caseOf(sentence, position) ?? "in");
}

/** What a number counts, by the words after it, above it and beside it. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, pathToRoot } from "../analysis/syntax.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { COUNTED_PEOPLE, DISTANCES, DURATIONS, findMeasure } from "./measures.ts";
import { findQualifier, type WrittenNumber } from "./numbers.ts";
import { findState, findStatedToll, isPartOfThose } from "./stated-count.ts";

export interface Counted {
  readonly measure: string;
  readonly unit: string;
  /** Last token of the words that make the figure. */
  readonly to: number;
  readonly from: number;
}

/** What else is known where a number is read. */
export interface CountContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Measure of the figure before in the text, at most a sentence away. */
  readonly previous: string | undefined;
  /** Measure of the figure before in the same sentence. */
  readonly before: string | undefined;
}

/** The words after the number, then what governs it, then its clause. */
export function findCounted(sentence: Sentence, number: WrittenNumber, context: CountContext): Counted | undefined {
  const { tokens } = sentence;
  const next = tokens[number.to + 1];
  const token = tokens[number.to];
  if (token === undefined) return undefined;
  const ordinalOrAge = next !== undefined && /^(?:-|–|year-old|%|percent|per)$/.test(next.text.toLowerCase());
  if (ordinalOrAge || /^(?:flat|compound|obl:tmod|nmod:tmod)/.test(token.dep)) return undefined;
  const noun = findNoun(sentence, number);
  const lemma = noun === undefined ? "" : (tokens[noun]?.lemma ?? "");
  const to = Math.max(number.to, noun ?? number.to);
  if (DURATIONS.test(lemma)) return { measure: "duration", unit: `${lemma}s`, from: number.from, to };
  if (DISTANCES.test(lemma)) return { measure: "distance", unit: lemma, from: number.from, to };
  const own = findMeasure(lemma);
  if (own !== undefined) {
    const died = diesAfter(sentence, to);
    return died === undefined
      ? { measure: own, unit: lemma, from: number.from, to }
      : { measure: "killed", unit: lemma, from: number.from, to: died };
  }
  return findPeople(sentence, number, noun, context);
}

/** "three of the wounded died", "two hostages have been killed": it is those that are counted. The verb, if it follows at once. */
function diesAfter({ tokens }: Sentence, noun: number): number | undefined {
  let at = noun + 1;
  while (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "ADV") at += 1;
  const { lemma = "", pos = "" } = tokens[at] ?? {};
  return pos === "VERB" && (lemma === "die" || (lemma === "kill" && tokens[at - 1]?.lemma === "be")) ? at : undefined;
}

/** People, or a bare number that may stand for them: what became of them. */
function findPeople(
  sentence: Sentence,
  number: WrittenNumber,
  noun: number | undefined,
  context: CountContext,
): Counted | undefined {
  const lemma = noun === undefined ? "" : (sentence.tokens[noun]?.lemma ?? "");
  const [from, to] = [Math.min(number.from, noun ?? number.from), Math.max(number.to, noun ?? number.to)];
  const people = sentence.tokens[noun ?? -1]?.text ?? "";
  const person = lemma === "" || noun === number.to || isPerson(lemma, people, context.lexicon);
  if (!person) return undefined;
  const unit = lemma === "" || noun === number.to ? "people" : lemma;
  const bare = noun === undefined ? findStatedToll(sentence, number, context.previous) : undefined;
  const stated = findState(sentence, to) ?? bare;
  if (stated !== undefined) return { measure: stated, unit, from, to: isOfState(sentence, number.to) ? to + 1 : to };
  const around = findBeside(sentence, number) ?? findGoverningMeasure(sentence, noun ?? number.to);
  if (around === undefined) {
    const part = context.before !== undefined && isPartOfThose(context.text, sentence, number);
    return part ? { measure: context.before, unit, from, to } : undefined;
  }
  return {
    measure: around.measure,
    unit,
    from: Math.min(from, around.near ? around.token : from),
    to: Math.max(to, around.near ? around.token : to),
  };
}

function isPerson(lemma: string, word: string, lexicon: Lexicon): boolean {
  return (
    COUNTED_PEOPLE.test(lemma) ||
    lexicon.findNominal(lemma)?.type === "Person" ||
    /^(?:they|them|us|it)$/.test(lemma) ||
    // "170 Kenyans", "3,000 Kurds".
    (/^\p{Lu}/u.test(word) && lexicon.findDemonym(word) !== undefined)
  );
}

/** The noun that the number counts: its head, or the noun of "three of them". */
function findNoun(sentence: Sentence, { to, from }: WrittenNumber): number | undefined {
  const { tokens } = sentence;
  const token = tokens[to];
  if (token === undefined || isOfState(sentence, to)) return undefined;
  // "three of the wounded": wherever the tree hangs it.
  const among = tokens[to + 1]?.text === "of" && /^(?:the|those)$/.test(tokens[to + 2]?.text ?? "");
  if (among && findMeasure(tokens[to + 3]?.lemma ?? "") !== undefined) return to + 3;
  // "three of them children": who they are follows.
  const who = tokens[to + 1]?.text === "of" && /^(?:them|whom)$/.test(tokens[to + 2]?.text ?? "") ? to + 3 : undefined;
  if (who !== undefined && COUNTED_PEOPLE.test(tokens[who]?.lemma ?? "")) return who;
  // "put the toll at 137, three of them children": a comma parts the number from the noun.
  if (
    /^(?:nummod|det|amod|compound)/.test(token.dep) &&
    token.head > to &&
    token.head - to < 7 &&
    tokens[to + 1]?.text !== ","
  ) {
    const head = tokens[token.head];
    // "two police officers": it is officers that are counted.
    return head?.dep === "compound" && head.head > token.head ? head.head : token.head;
  }
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

/** The word that says what became of those counted. */
interface Governing {
  readonly measure: string;
  readonly token: number;
  readonly near: boolean;
}

/** "left 12 dead and hurt scores": what became of them follows at once, and no noun. */
function isOfState({ tokens }: Sentence, number: number): boolean {
  const [state, next] = [tokens[number + 1], tokens[number + 2]];
  return (
    /^(?:dead|wounded|injured|hurt|missing)$/.test(state?.text ?? "") && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")
  );
}

/** "137 dead", "killed 143", "of whom three were arrested": the verb or noun above, or a word beside it. */
function findGoverningMeasure(sentence: Sentence, token: number): Governing | undefined {
  const { tokens } = sentence;
  for (const child of childrenOf(sentence, token)) {
    const measure = findDeed(sentence, child, token);
    if (measure !== undefined) return { measure, token: child, near: true };
  }
  // "killed by three gunmen", "fled with two aides": it was not done to them.
  if (
    /^obl/.test(tokens[token]?.dep ?? "") &&
    /^(?:by|with|from|to|for|against|near|according to)$/.test(caseOf(sentence, token) ?? "") &&
    !isUpTo(sentence, token)
  )
    return undefined;
  const path = pathToRoot(sentence, token).slice(1, 4);
  for (const position of path) {
    const measure = findDeed(sentence, position, token);
    if (measure !== undefined) return { measure, token: position, near: Math.abs(position - token) <= 4 };
    if (tokens[position]?.pos === "VERB" && position !== path[0]) break;
  }
  return undefined;
}

/** "shot dead hundreds of people", "hurt scores": the word right before the number. */
function findBeside({ tokens }: Sentence, { from }: WrittenNumber): Governing | undefined {
  const measure = findMeasure(tokens[from - 1]?.lemma ?? "");
  return measure === undefined || tokens[from - 1]?.pos === "NOUN"
    ? undefined
    : { measure, token: from - 1, near: true };
}

/** "killed up to 60 soldiers": a bound, no preposition. */
function isUpTo(sentence: Sentence, token: number): boolean {
  const to = childrenOf(sentence, token).find((child) => sentence.tokens[child]?.text === "to");
  return to !== undefined && sentence.tokens[to - 1]?.text === "up";
}

/** The measure of a word beside or above those counted; "life" is none by itself ("life in prison"), but lives are lost. */
function findDeed(sentence: Sentence, position: number, counted: number): string | undefined {
  const { lemma = "" } = sentence.tokens[position] ?? {};
  if (lemma === "life") return undefined;
  // "two doctors at the hospital", "30 nurses of three hospitals" work there.
  if (lemma === "hospital" && !/^(?:in|to|into)$/.test(caseOf(sentence, position) ?? "")) return undefined;
  if (lemma !== "lose") return findMeasure(lemma) ?? (endsInDeath(sentence, position) ? "killed" : undefined);
  const object = findChild(sentence, position, ["obj"]);
  return object === counted || sentence.tokens[object ?? -1]?.lemma === "life" ? "killed" : undefined;
}

/** "were shot dead", "beaten to death". */
function endsInDeath({ tokens }: Sentence, verb: number): boolean {
  const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
  return tokens[verb]?.pos === "VERB" && (next?.lemma === "dead" || (next?.lemma === "to" && after?.lemma === "death"));
}

/** "aged 22, 38 and 43"; "the only large one": neither counts anybody. */
export function countsNobody(text: string, sentence: Sentence, { from }: WrittenNumber): boolean {
  const first = sentence.tokens[from];
  if (first === undefined) return false;
  const lead = text.slice(sentence.start, first.start);
  if (/\b(?:aged?|ages)\s+(?:(?:between\s+)?\d+(?:\s*,\s*|\s+|\s+and\s+|,\s+and\s+))*(?:and\s+)?$/i.test(lead))
    return true;
  const before = sentence.tokens[from - 1];
  return (
    first.lemma === "one" &&
    (before?.pos === "ADJ" || /^(?:the|this|that|which|another|every)$/i.test(before?.text ?? ""))
  );
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

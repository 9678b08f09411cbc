/** What a number counts, by the words after it, above it and beside it. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { findFate, findPlainFate } from "./fates.ts";
import { findBeside, findGoverningMeasure } from "./governing-measure.ts";
import { COUNTED_PEOPLE, findMeasure, findRole } from "./measures.ts";
import { isNoCount } from "./no-count.ts";
import type { WrittenNumber } from "./numbers.ts";
import { findPopulation } from "./population.ts";
import { findJoinedDuration, findQuantity, findShare, isUnit } from "./quantities.ts";
import { findStatedToll, isPartOfThose, isToldApart } from "./stated-count.ts";
import { findMoney, findThings } from "./things.ts";

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
  const whole =
    findMoney(sentence, number) ??
    findShare(sentence, number) ??
    findJoinedDuration(sentence, number) ??
    findPopulation(sentence, number);
  if (whole !== undefined) return whole;
  if (isNoCount(sentence, number)) return undefined;
  const noun = findNoun(sentence, number);
  const lemma = noun === undefined ? "" : nameCounted(tokens, noun);
  const to = Math.max(number.to, noun ?? number.to);
  const quantity = findQuantity(sentence, noun);
  if (quantity !== undefined) return { ...quantity, from: number.from, to };
  const own = findMeasure(lemma, tokens[noun ?? -1]?.pos);
  // "and six convicted": nothing but what became of them.
  if (own !== undefined && tokens[noun ?? -1]?.pos === "VERB")
    return { measure: own, unit: "people", from: number.from, to };
  if (COUNTED_PEOPLE.test(lemma) || findRole(lemma) !== undefined)
    return findPeopleOf(sentence, number, { noun, lemma, own, to }, context);
  if (own !== undefined) {
    const died = diesAfter(sentence, to);
    return died === undefined
      ? { measure: own, unit: lemma, from: number.from, to }
      : { measure: "killed", unit: lemma, from: number.from, to: died };
  }
  const things = noun === undefined || isOne(sentence, number) ? undefined : findThings(sentence, number, noun);
  return things ?? findPeople(sentence, number, noun, context);
}

/** "three of the hostages were released": what became of them tells more than what they were. */
function findPeopleOf(
  sentence: Sentence,
  number: WrittenNumber,
  { noun, lemma, own, to }: { noun: number | undefined; lemma: string; own: string | undefined; to: number },
  context: CountContext,
): Counted | undefined {
  const counted = isWhole(sentence, number) ? undefined : findPeople(sentence, number, noun, context);
  // "held 15 hostages": taken for what they are.
  if (counted !== undefined && !(counted.measure === "detained" && own === "hostages")) return counted;
  const measure = own ?? findRole(lemma) ?? (number.value >= MANY ? "people" : undefined);
  return measure === undefined || isOne(sentence, number) ? undefined : { measure, unit: lemma, from: number.from, to };
}

/** "crew members": the crew. */
function nameCounted(tokens: Sentence["tokens"], noun: number): string {
  const { lemma = "" } = tokens[noun] ?? {};
  return lemma === "member" && tokens[noun - 1]?.lemma === "crew" ? "crew" : lemma;
}

/** "33 of the 98 hostages": what became of some is not said of all. */
function isWhole({ tokens }: Sentence, { from }: WrittenNumber): boolean {
  const [determiner, of, part] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  return /^(?:DET|PRON)$/.test(determiner?.pos ?? "") && of?.text === "of" && part?.pos === "NUM";
}

/** "One of the attackers filmed it", "one officer": somebody, no count of them. */
function isOne({ tokens }: Sentence, { from }: WrittenNumber): boolean {
  return /^one$/i.test(tokens[from]?.text ?? "");
}

/** People whom nothing is told to have become of are a figure from so many on. */
const MANY = 10;

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
  const toll = findStatedToll(sentence, number, context.previous);
  const fate = findFate(sentence, to) ?? (to === number.to ? undefined : findFate(sentence, number.to));
  const stated = fate ?? (noun === undefined ? toll : undefined);
  if (stated !== undefined) return { measure: stated, unit, from, to: isOfState(sentence, number.to) ? to + 1 : to };
  const around = findBeside(sentence, number) ?? findGoverningMeasure(sentence, noun ?? number.to);
  if (around === undefined) {
    const goesOn = isPartOfThose(context.text, sentence, number) || isListed(sentence, noun);
    const apart = isToldApart(sentence, number) ? context.previous : undefined;
    const measure = toll ?? findPlainFate(sentence, to) ?? (goesOn ? context.before : apart);
    return measure === undefined ? undefined : { measure, unit, from, to };
  }
  return {
    measure: around.measure,
    unit,
    from: Math.min(from, around.near ? around.token : from),
    to: Math.max(to, around.near ? around.token : to),
  };
}

/** "21 passengers and four soldiers": beside others that a number counts. */
function isListed({ tokens }: Sentence, noun: number | undefined): boolean {
  const { dep = "", head = -1 } = tokens[noun ?? -1] ?? {};
  return dep === "conj" && tokens.some((token) => token.head === head && token.dep === "nummod");
}

function isPerson(lemma: string, word: string, lexicon: Lexicon): boolean {
  return (
    COUNTED_PEOPLE.test(lemma) ||
    findRole(lemma) !== undefined ||
    lexicon.findNominal(lemma)?.type === "Person" ||
    /^(?:they|them|us|it|more|further|additional)$/.test(lemma) ||
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
    tokens[to + 1]?.text !== "," &&
    (tokens[to + 1]?.pos !== "ADP" || (tokens[to + 1]?.text === "to" && tokens[to + 2]?.pos === "NUM"))
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
  return next !== undefined && (findMeasure(next.lemma) !== undefined || isUnit(next.lemma)) ? to + 1 : undefined;
}

/** "left 12 dead and hurt scores": what became of them follows at once, and no noun. */
function isOfState({ tokens }: Sentence, number: number): boolean {
  const [state, next] = [tokens[number + 1], tokens[number + 2]];
  return (
    /^(?:dead|wounded|injured|hurt|missing)$/.test(state?.text ?? "") && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")
  );
}

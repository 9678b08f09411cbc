/**
 * Cuts tokens into sentences. A blank line always ends one, so does a short line (a headline, an item of a list); a full
 * stop ends one unless it belongs to a title, an initial or an abbreviation inside the sentence. A dateline stands by itself.
 */
import { findDatelineEnd } from "./dateline.ts";
import type { RawToken } from "./tokenizer.ts";

/** Names follow these, so a capital after them says nothing. */
const TITLES = new Set(
  (
    "adm. attn. capt. cmdr. col. dr. gen. gov. hon. insp. lt. maj. messrs. mr. mrs. ms. mt. no. nos. pres. prof. rep. reps. rev. " +
    "sen. sens. sgt. st. supt. vs. fig. u.n. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. e.g. i.e. cf."
  ).split(" "),
);
/** After "the U.S." or "10 p.m.", only a word that likes to open sentences starts a new one. */
const OPENERS = new Set(
  (
    "the a an he she it they we i you this that these those there his her its their our in on at as after before when while if " +
    "but and or so yet however meanwhile although though since by for from with to under one another some many most both each " +
    "all no not what who why how where moreover furthermore additionally despite according"
  ).split(" "),
);
const INITIAL = /^(?:\p{Lu}\.)$/u;
const STOP = /^(?:[.!?…]+|。)$/u;
const CLOSER = /^(?:["”’»)\]]|''|’’)$/u;
const STARTS = /^(?:[\p{Lu}\p{N}"“‘«([@#$€£]|''|``)/u;
const LOWER = /^\p{Ll}/u;
/** A line shorter than this that ends without a stop is a heading, not a wrapped line. */
const WRAP_COLUMN = 60;

/** @returns runs of tokens, none of them empty, all tokens in order */
export function splitSentences(text: string, tokens: readonly RawToken[]): readonly (readonly RawToken[])[] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  let dateline: number | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    if (current.length === 0 && startsLine(text, tokens, index)) dateline = findDatelineEnd(text, token.start);
    current.push(token);
    const closes = dateline !== undefined && token.end >= dateline;
    if (closes || index + 1 === tokens.length || (dateline === undefined && endsAfter(text, tokens, index))) {
      dateline = undefined;
      sentences.push(current);
      current = [];
    }
  }
  return sentences;
}

function startsLine(text: string, tokens: readonly RawToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || text.slice(before.end, tokens[index]?.start).includes("\n");
}

function endsAfter(text: string, tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index] as RawToken;
  const next = tokens[index + 1] as RawToken;
  const gap = text.slice(token.end, next.start);
  if (gap.includes("\n") && lineEnds(text, token, next, gap)) return true;
  if (CLOSER.test(next.text) && gap === "") return false;
  const stop = findStop(tokens, index);
  if (stop === undefined) return endsWithAbbreviation(tokens, index);
  if (gap === "") return missesSpace(tokens, index, stop);
  if (!STARTS.test(next.text) || numbersItem(text, tokens, stop)) return false;
  // “Stop!” Putin said: the quote's own mark does not end the sentence around it.
  return !(stop < index && /[!?]/.test(tokens[stop]?.text ?? "") && speechFollows(tokens, index));
}

/** The stop that closes at `index`, behind closing quotes and brackets. */
function findStop(tokens: readonly RawToken[], index: number): number | undefined {
  let at = index;
  while (at > 0 && index - at < 3 && CLOSER.test(tokens[at]?.text ?? "") && tokens[at - 1]?.end === tokens[at]?.start)
    at--;
  return STOP.test(tokens[at]?.text ?? "") ? at : undefined;
}

function endsWithAbbreviation(tokens: readonly RawToken[], index: number): boolean {
  const word = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  // "he wrote on X. The army": the platform, and nobody's initial.
  if (word === "X." && /^(?:on|to|via)$/.test(tokens[index - 1]?.text ?? "")) return /^[\p{Lu}"“]/u.test(next);
  if (word.length < 2 || !word.endsWith(".") || TITLES.has(word.toLowerCase()) || INITIAL.test(word)) return false;
  return /^\p{Lu}/u.test(next) && OPENERS.has(next.toLowerCase());
}

/** "the attack.The agency": a stop without a space after it, between a word in small letters and a capital. */
function missesSpace(tokens: readonly RawToken[], index: number, stop: number): boolean {
  return LOWER.test(tokens[stop - 1]?.text ?? "") && /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(tokens[index + 1]?.text ?? "");
}

/** "2. Mountain views": the number of an item, at the start of a line. */
function numbersItem(text: string, tokens: readonly RawToken[], stop: number): boolean {
  const number = tokens[stop - 1];
  if (number === undefined || !/^(?:\d{1,2}|\p{L})$/u.test(number.text)) return false;
  return stop === 1 || text.slice(tokens[stop - 2]?.end, number.start).includes("\n");
}

function speechFollows(tokens: readonly RawToken[], index: number): boolean {
  return tokens
    .slice(index + 2, index + 5)
    .some((token) => /^(?:said|says|asked|asks|told|added|wrote|tweeted)$/.test(token.text));
}

function lineEnds(text: string, token: RawToken, next: RawToken, gap: string): boolean {
  if (/\n\s*\n/.test(gap)) return true;
  if (LOWER.test(next.text)) return false;
  if (/[.!?…"”’]$/u.test(token.text)) return true;
  return token.end - (text.lastIndexOf("\n", token.end - 1) + 1) < WRAP_COLUMN;
}

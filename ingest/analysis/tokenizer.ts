/**
 * Tokens as the English treebanks of Universal Dependencies cut them, so that tagger and parser see at run time what they
 * were trained on: wink's tokens, with pieces joined and cut where the two conventions differ.
 */
import type { Span } from "../../cypher/model.ts";
import { readWinkTokens, type WinkToken } from "./wink.ts";

/** A token before analysis; `hintPos` and `hintLemma` are wink's guesses. */
export interface RawToken extends Span {
  readonly text: string;
  readonly hintPos: string;
  readonly hintLemma: string;
}

/** Written with a full stop that belongs to the word, beside those wink knows. */
const ABBREVIATIONS = new Set(
  (
    "adm attn capt cmdr col corp det dr ft gen gov hon inc insp jr lt ltd maj messrs mr mrs ms mt no nos pres prof rep reps " +
    "rev sen sens sgt sr st supt univ vs al approx dept est feb jan mar apr aug sept oct nov dec"
  ).split(" "),
);
/** Ordinary words that wink takes for abbreviations when a sentence ends with them. */
const PLAIN_WORDS = new Set([
  "in",
  "no",
  "am",
  "is",
  "it",
  "so",
  "us",
  "me",
  "fig",
  "gal",
  "sat",
  "sun",
  "mar",
  "art",
  "etc",
  "jos",
]);
const RUN = /^(?:\.{2,}|[!?]{2,}|-{2,}|–{2,}|={2,}|\*{2,}|<{2,}|>{2,}|_{2,}|#{2,}|~{2,}|‘‘|’’|''|``)$/u;
const WEB =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|uk|ru|ua|de|fr|eu|io|htm|html|pdf|doc|xls))(?:\/\S*)?$/iu;
/** ISIS-K, SAC-D; S-300, Su-27. */
const CODE = /^(?:\p{Lu}{3,}-\p{Lu}|\p{Lu}\p{L}{0,2}-\d{1,4}\p{L}{0,3})$/u;
const TRAILING = /[.,;:!?'"’”)\]>]+$/u;
const WORD_END = /[\p{L}\p{M}]$/u;
const WORD_START = /^[\p{L}\p{M}]/u;
const NOT_ASCII = /[^\0-\x7f]/;

/** wink leaves these whole: "I'm", "5-10", "7:30PM", "gonna". The groups are the tokens. */
const CUTS: readonly RegExp[] = [
  /^(\p{L}+)(['’](?:m|ma|s|re|ve|ll|d))$/iu,
  /^(\d{1,4}(?:[.:,]\d+)?)([-–])(\d{1,4}(?:[.:,]\d+)?s?)$/u,
  /^(\d{1,2}(?::\d\d)?)([ap]\.?m\.?)$/iu,
  /^(\d+(?:\.\d+)?)(km|kg|mm|cm|bn|mph|mi)$/u,
  /^(gon|wan)(na)$/iu,
  /^(got)(ta)$/iu,
  /^(\p{L}\p{L}+)([-–—])(\p{Lu}\p{L}+)$/u,
];
/** Beginnings that stay with their word when a hyphen follows; English treebanks cut at other hyphens. */
const PREFIXES =
  /^(?:anti|arch|bi|co|counter|cross|de|e|eco|ex|extra|inter|intra|mega|micro|mid|mini|multi|neo|non|over|pan|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|trans|ultra|un|under)$/iu;

/** @returns tokens in order; offsets are those of `text`, also where `zone` is only a part of it */
export function tokenize(text: string, zone: Span): readonly RawToken[] {
  const pieces = readWinkTokens(text.slice(zone.start, zone.end)).map((piece) => shift(piece, zone.start));
  return joinPieces(text, pieces).flatMap(cutToken);
}

function shift(piece: WinkToken, by: number): RawToken {
  return { start: piece.start + by, end: piece.end + by, text: piece.text, hintPos: piece.pos, hintLemma: piece.lemma };
}

function joinPieces(text: string, pieces: readonly RawToken[]): readonly RawToken[] {
  const tokens: RawToken[] = [];
  let index = 0;
  while (index < pieces.length) {
    const end = endOfJoin(text, pieces, index);
    const first = pieces[index] as RawToken;
    const last = pieces[end] as RawToken;
    tokens.push(end === index ? first : joined(text, first, last));
    index = end + 1;
  }
  return tokens;
}

/** Position of the last piece that belongs to the token which starts at `from`. */
function endOfJoin(text: string, pieces: readonly RawToken[], from: number): number {
  let chunkEnd = from;
  while (pieces[chunkEnd + 1]?.start === pieces[chunkEnd]?.end && chunkEnd + 1 < pieces.length) chunkEnd++;
  if (chunkEnd === from) return from;
  const start = pieces[from]?.start ?? 0;
  if (pieces[from - 1]?.end !== start) {
    const core = text.slice(start, pieces[chunkEnd]?.end).replace(TRAILING, "");
    if (WEB.test(core)) return pieceEndingAt(pieces, from, start + core.length) ?? from;
  }
  let end = from;
  while (end < chunkEnd && sticks(text, pieces, from, end, chunkEnd)) end++;
  return end > from ? end : (endOfCode(text, pieces, from, chunkEnd) ?? from);
}

function pieceEndingAt(pieces: readonly RawToken[], from: number, offset: number): number | undefined {
  let index = from;
  while (index < pieces.length && (pieces[index]?.end ?? 0) < offset) index++;
  return pieces[index]?.end === offset ? index : undefined;
}

function endOfCode(text: string, pieces: readonly RawToken[], from: number, chunkEnd: number): number | undefined {
  if (from + 2 > chunkEnd) return undefined;
  return CODE.test(text.slice(pieces[from]?.start, pieces[from + 2]?.end)) ? from + 2 : undefined;
}

/** True where the piece after `end` belongs to the same token as `from`…`end`. */
function sticks(text: string, pieces: readonly RawToken[], from: number, end: number, chunkEnd: number): boolean {
  const sofar = text.slice(pieces[from]?.start, pieces[end]?.end);
  const next = pieces[end + 1]?.text ?? "";
  if (RUN.test(sofar + next)) return true;
  if (WORD_END.test(sofar) && WORD_START.test(next)) {
    return NOT_ASCII.test(sofar.slice(-1)) || NOT_ASCII.test(next.charAt(0));
  }
  if (next !== "." || !ABBREVIATIONS.has(sofar.toLowerCase()) || !/^\p{Lu}|^(?:al|vs|approx|no)$/u.test(sofar))
    return false;
  return end + 1 === chunkEnd || /^[,;:)]/.test(pieces[end + 2]?.text ?? "");
}

function joined(text: string, first: RawToken, last: RawToken): RawToken {
  const whole = text.slice(first.start, last.end);
  return { start: first.start, end: last.end, text: whole, hintPos: first.hintPos, hintLemma: whole.toLowerCase() };
}

function cutToken(token: RawToken): readonly RawToken[] {
  const word = token.text;
  if (word.endsWith(".") && PLAIN_WORDS.has(word.slice(0, -1).toLowerCase())) {
    return parts(token, [word.slice(0, -1), "."]);
  }
  for (const cut of CUTS) {
    const match = cut.exec(word);
    if (match === null || PREFIXES.test(match[1] ?? "")) continue;
    return parts(token, match.slice(1));
  }
  return [token];
}

function parts(token: RawToken, texts: readonly string[]): readonly RawToken[] {
  let start = token.start;
  return texts.map((text) => {
    const part = { start, end: start + text.length, text, hintPos: "X", hintLemma: text.toLowerCase() };
    start = part.end;
    return part;
  });
}

/**
 * The units that names are found in. Tokenisers disagree about hyphens and possessives ("Russia-Ukraine", "Moscow's", "al-Assad");
 * cutting every token at them makes the tagger see one tokenisation, in training and in use, whatever analyser stands in front.
 */
import type { Span } from "../../../cypher/model.ts";
import type { Sentence } from "../../analysis/analyser.ts";

export interface NamePiece extends Span {
  /** As written, with curly quotes and long dashes made plain. */
  readonly text: string;
  /** Index of the token it was cut from. */
  readonly token: number;
}

const CUT = /[-‐‑–—/]|['’]s?(?=$|[-/])/gu;

/** Cuts one token at hyphens, slashes and a possessive ending; gives pairs of offsets into the token. */
export function cutToken(token: string): readonly (readonly [number, number])[] {
  if (!/[-‐‑–—/'’]/u.test(token) || token.length === 1) return [[0, token.length]];
  const cuts: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of token.matchAll(CUT)) {
    if (match.index > from) cuts.push([from, match.index]);
    cuts.push([match.index, match.index + match[0].length]);
    from = match.index + match[0].length;
  }
  if (from < token.length) cuts.push([from, token.length]);
  return cuts;
}

/** Curly quotes and long dashes made plain, so that training text and news text look alike. */
export function toPlainPunctuation(text: string): string {
  return /[‐‑–—’‘“”]/u.test(text)
    ? text
        .replace(/[‐‑–—]/gu, "-")
        .replace(/[’‘]/gu, "'")
        .replace(/[“”]/gu, '"')
    : text;
}

export function toNamePieces(sentence: Sentence): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  sentence.tokens.forEach((token, index) => {
    for (const [from, to] of cutToken(token.text)) {
      const text = toPlainPunctuation(token.text.slice(from, to));
      pieces.push({ start: token.start + from, end: token.start + to, text, token: index });
    }
  });
  return pieces;
}

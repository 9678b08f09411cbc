/**
 * How names are compared: without case, diacritics, dots in acronyms, hyphens and apostrophes. A name is a row of pieces, runs
 * of letters and digits, so that it does not matter how a tokeniser cuts "al-Shabaab", "People's" or "U.S.".
 */
export interface Pieces {
  /** Folded: `["al", "shabaab"]`. */
  readonly folded: readonly string[];
  /** In the case of the text, without diacritics: `["al", "Shabaab"]`. */
  readonly cased: readonly string[];
}

/** Letters that do not come apart in NFD. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  þ: "th",
  Þ: "Th",
  ə: "e",
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
// Signs for the letters ayn and hamza ("‘", "ʻ", "ʿ") count as apostrophes.
const PIECE = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s.\-‐‑–'’‘ʻʼʿʾ`]/gu;

function stripDiacritics(text: string): string {
  // Most text is plain ASCII: no normalisation needed there.
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
}

/** Cuts a name or a token into pieces. "&" reads "and"; other punctuation than dots, hyphens and apostrophes is a piece. */
export function toPieces(text: string): Pieces {
  // Most tokens are one plain word.
  if (/^[A-Za-z0-9]+$/.test(text)) return { cased: [text], folded: [text.toLowerCase()] };
  const plain = stripDiacritics(text)
    .replace(DOTTED, (dotted) => dotted.replaceAll(".", ""))
    .replaceAll("&", "and");
  const cased = plain.match(PIECE) ?? [];
  return { cased, folded: cased.map((piece) => piece.toLowerCase()) };
}

/** Tokens whose pieces are kept; above this many the store starts afresh, so that memory stays bounded on any stream. */
const KEPT_TOKENS = 20_000;
const piecesByToken = new Map<string, Pieces>();

/** `toPieces` of a token of running text, kept: news repeats its words. */
export function toTokenPieces(token: string): Pieces {
  let pieces = piecesByToken.get(token);
  if (pieces === undefined) {
    if (piecesByToken.size >= KEPT_TOKENS) piecesByToken.clear();
    pieces = toPieces(token);
    piecesByToken.set(token, pieces);
  }
  return pieces;
}

/** One string under which spellings of a name meet: "Al-Shabaab", "al Shabaab" → `al shabaab`. */
export function toFoldedKey(text: string): string {
  // Most names are plain words: spare them the cutting.
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(text)) return text.toLowerCase();
  return toPieces(text).folded.join(" ");
}

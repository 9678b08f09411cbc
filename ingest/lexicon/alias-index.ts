import { toFoldedKey, toPieces } from "./fold.ts";

/** A row of tokens that spells a name of the values. */
export interface Match<T> {
  /** Number of tokens covered, counted from where the look-up began. */
  readonly length: number;
  readonly values: readonly T[];
}

interface Alias<T> {
  readonly value: T;
  readonly name: string;
  /** `exact`: only as written ("US"); `acronym`: also "Nato"; `capitals`: capitals where the name has them; `any`: no matter. */
  readonly letterCase: LetterCase;
}

export type LetterCase = "exact" | "acronym" | "capitals" | "any";

/** Finds values by any of their names, and the longest name that begins at a token. */
export interface AliasIndex<T> {
  add(name: string, value: T, letterCase: LetterCase): void;
  /** Values with this name in any case, except that acronyms and case-sensitive names need theirs. */
  find(name: string): readonly T[];
  findLongestMatch(tokens: readonly string[], from: number): Match<T> | undefined;
}

function isCapitalised(piece: string): boolean {
  const first = piece.charAt(0);
  return first !== first.toLowerCase();
}

/** "NATO" may be written "Nato"; shorter ones would meet words ("who", "us"). */
function isAcronymSpelling(written: string, acronym: string): boolean {
  if (written === acronym) return true;
  return acronym.length >= 4 && written === acronym.charAt(0) + acronym.slice(1).toLowerCase();
}

function fits<T>(alias: Alias<T>, cased: readonly string[]): boolean {
  if (alias.letterCase === "any") return true;
  return toPieces(alias.name).cased.every((piece, at) => {
    const written = cased[at] ?? "";
    if (alias.letterCase === "exact") return written === piece;
    if (alias.letterCase === "acronym") return isAcronymSpelling(written, piece);
    return !isCapitalised(piece) || isCapitalised(written) || /^\d/.test(written);
  });
}

interface Row {
  readonly folded: string[];
  readonly cased: string[];
  /** For each piece, how many tokens are used up if a name ends with it; 0 inside a token. */
  readonly lengths: number[];
}

/** Pieces of the tokens from `from` on, at most `limit`; a token's possessive "'s" may be left over at its end. */
function toRow(tokens: readonly string[], from: number, limit: number): Row {
  const row: Row = { folded: [], cased: [], lengths: [] };
  for (let at = from; at < tokens.length && row.folded.length < limit; at += 1) {
    const token = tokens[at] ?? "";
    const pieces = toPieces(token);
    if (at === from && pieces.folded.length === 0) break;
    const last = pieces.folded.length - 1;
    const possessive = last > 0 && /['’]s$/u.test(token);
    for (const [index, folded] of pieces.folded.entries()) {
      row.folded.push(folded);
      row.cased.push(pieces.cased[index] ?? folded);
      row.lengths.push(index === last || (possessive && index === last - 1) ? at - from + 1 : 0);
    }
  }
  return row;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** Tokens whose answer is kept; above this many the store starts afresh, so that memory stays bounded on any stream. */
const KEPT_TOKENS = 20_000;

export function createAliasIndex<T>(): AliasIndex<T> {
  const byKey = new Map<string, Alias<T>[]>();
  const longestByFirst = new Map<string, number>();
  const longestByToken = new Map<string, number>();

  /** Pieces of the longest name that the token may begin, 0 if it begins none: so it is with most, and news repeats its words. */
  function longestFrom(token: string): number {
    const known = longestByToken.get(token);
    if (known !== undefined) return known;
    if (longestByToken.size >= KEPT_TOKENS) longestByToken.clear();
    const longest = longestByFirst.get(toPieces(token).folded[0] ?? "") ?? 0;
    longestByToken.set(token, longest);
    return longest;
  }

  function add(name: string, value: T, letterCase: LetterCase): void {
    const key = toFoldedKey(name);
    if (key === "") return;
    const words = key.split(" ");
    const isAcronym = letterCase === "capitals" && words.length === 1 && /^[\p{Lu}\d.]{2,}$/u.test(name);
    // 25,000 names are added at the start: a name is cut into cased pieces only when it is met.
    const alias: Alias<T> = { value, name, letterCase: isAcronym ? "acronym" : letterCase };
    const aliases = byKey.get(key);
    if (aliases === undefined) byKey.set(key, [alias]);
    else aliases.push(alias);
    const first = words[0] ?? key;
    if ((longestByFirst.get(first) ?? 0) < words.length) longestByFirst.set(first, words.length);
    if (longestByToken.size > 0) longestByToken.clear();
  }

  function find(name: string): readonly T[] {
    const { folded, cased } = toPieces(name);
    const aliases = byKey.get(folded.join(" ")) ?? [];
    const found = aliases.filter((alias) => alias.letterCase === "capitals" || fits(alias, cased));
    return unique(found.map((alias) => alias.value));
  }

  function findLongestMatch(tokens: readonly string[], from: number): Match<T> | undefined {
    const longest = longestFrom(tokens[from] ?? "");
    if (longest === 0) return undefined;
    const row = toRow(tokens, from, longest);
    for (let size = Math.min(longest, row.folded.length); size > 0; size -= 1) {
      const length = row.lengths[size - 1] ?? 0;
      const aliases = length === 0 ? undefined : byKey.get(row.folded.slice(0, size).join(" "));
      const found = aliases?.filter((alias) => fits(alias, row.cased)) ?? [];
      if (found.length > 0) return { length, values: unique(found.map((alias) => alias.value)) };
    }
    return undefined;
  }

  return { add, find, findLongestMatch };
}

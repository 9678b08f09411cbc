import { toFoldedKey, toPieces, toTokenPieces } from "./fold.ts";

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
  /** The name in cased pieces, once it was met: 25,000 names are added at the start. */
  cased?: readonly string[];
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

/** "al-Shabab" for "Al-Shabab": half of the press writes the article of a name small. */
function isArticle(written: string, cased: readonly string[]): boolean {
  return (written === "al" || written === "el") && cased.length > 1;
}

function fits<T>(alias: Alias<T>, cased: readonly string[]): boolean {
  if (alias.letterCase === "any") return true;
  alias.cased ??= toPieces(alias.name).cased;
  return alias.cased.every((piece, at) => {
    const written = cased[at] ?? "";
    if (alias.letterCase === "exact") return written === piece;
    if (alias.letterCase === "acronym") return isAcronymSpelling(written, piece);
    return !isCapitalised(piece) || isCapitalised(written) || /^\d/.test(written) || isArticle(written, cased);
  });
}

/** The pieces of names as a tree: from the root one step a piece. Most tokens begin no name, and most names end where they begin. */
interface Branch<T> {
  next?: Map<string, Branch<T>>;
  /** The names that end here. */
  aliases?: Alias<T>[];
}

/** A name that the tokens spell, capitals not yet compared. */
interface Spelling<T> {
  readonly aliases: readonly Alias<T>[];
  /** Number of tokens used up. */
  readonly length: number;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** Tokens whose answer is kept; above this many the store starts afresh, so that memory stays bounded on any stream. */
const KEPT_TOKENS = 20_000;

export function createAliasIndex<T>(): AliasIndex<T> {
  const root: Branch<T> = {};
  /** Whether a name may begin with the token: so it is with few, and news repeats its words. */
  const begins = new Map<string, boolean>();

  function mayBegin(token: string): boolean {
    const known = begins.get(token);
    if (known !== undefined) return known;
    if (begins.size >= KEPT_TOKENS) begins.clear();
    const may = root.next?.has(toTokenPieces(token).folded[0] ?? "") ?? false;
    begins.set(token, may);
    return may;
  }

  function add(name: string, value: T, letterCase: LetterCase): void {
    const key = toFoldedKey(name);
    if (key === "") return;
    const words = key.split(" ");
    const isAcronym = letterCase === "capitals" && words.length === 1 && /^[\p{Lu}\d.]{2,}$/u.test(name);
    let branch = root;
    for (const word of words) branch = grow(branch, word);
    branch.aliases ??= [];
    branch.aliases.push({ value, name, letterCase: isAcronym ? "acronym" : letterCase });
    if (begins.size > 0) begins.clear();
  }

  function find(name: string): readonly T[] {
    const { folded, cased } = toPieces(name);
    let branch: Branch<T> | undefined = root;
    for (const piece of folded) branch = branch?.next?.get(piece);
    const found = (branch?.aliases ?? []).filter((alias) => alias.letterCase === "capitals" || fits(alias, cased));
    return unique(found.map((alias) => alias.value));
  }

  function findLongestMatch(tokens: readonly string[], from: number): Match<T> | undefined {
    if (!mayBegin(tokens[from] ?? "")) return undefined;
    const cased: string[] = [];
    const spellings = spell(root, tokens, from, cased);
    for (let at = spellings.length - 1; at >= 0; at -= 1) {
      const { aliases, length } = spellings[at] as Spelling<T>;
      const found = aliases.filter((alias) => fits(alias, cased));
      if (found.length > 0) return { length, values: unique(found.map((alias) => alias.value)) };
    }
    return undefined;
  }

  return { add, find, findLongestMatch };
}

function grow<T>(branch: Branch<T>, word: string): Branch<T> {
  branch.next ??= new Map();
  let next = branch.next.get(word);
  if (next === undefined) {
    next = {};
    branch.next.set(word, next);
  }
  return next;
}

/**
 * The names that begin at a token and end with one, the shorter first; a token's possessive "'s" may be left over at its end.
 * @param cased takes the pieces that were followed
 */
function spell<T>(root: Branch<T>, tokens: readonly string[], from: number, cased: string[]): readonly Spelling<T>[] {
  const spellings: Spelling<T>[] = [];
  let branch = root;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const pieces = toTokenPieces(token);
    const last = pieces.folded.length - 1;
    const possessive = last > 0 && /['’]s$/u.test(token);
    for (let index = 0; index <= last; index += 1) {
      const next = branch.next?.get(pieces.folded[index] as string);
      if (next === undefined) return spellings;
      branch = next;
      cased.push(pieces.cased[index] as string);
      const ends = index === last || (possessive && index === last - 1);
      if (ends && branch.aliases !== undefined) spellings.push({ aliases: branch.aliases, length: at - from + 1 });
    }
  }
  return spellings;
}

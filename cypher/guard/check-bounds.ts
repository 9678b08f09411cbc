/** Bounds on what a few signs can ask of memory: ranges, path lengths, values that double from clause to clause. */
import { findClosing, isSign, reject, type Token, toDepth } from "./tokens.ts";
import { NO_VALUES } from "./vocabulary.ts";

const LONGEST_RANGE = 10_000;
/** All ranges of a statement multiplied: nested ones build lists of lists. */
const MOST_RANGED = 1_000_000;
const LONGEST_PATH = 6;
const LONGEST_SHORTEST_PATH = 15;
/** All ranges multiplied by the longest text of the statement and its parameters, in characters: what they write in one row. */
const MOST_WRITTEN = 20_000_000;
/** What size() and length() are taken for: the length of a path, or of a list of an actor's relations. */
const USUAL_SIZE = 100;
/** How often a value may be repeated over all clauses that make values: six doublings. */
const MOST_GROWTH = 64;
const CLAUSES: ReadonlySet<string> = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "UNION"]);
const MAKING: ReadonlySet<string> = new Set(["WITH", "UNWIND", "RETURN"]);

/** @throws QueryRejected with the place and what would do */
export function checkBounds(
  statement: string,
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): void {
  checkRanges(statement, tokens, parameters);
  checkPaths(statement, tokens);
  checkComprehensions(statement, tokens);
  checkGrowth(statement, tokens);
}

function isCallOf(tokens: readonly Token[], index: number, name: string): boolean {
  const token = tokens[index];
  return (
    (token?.kind === "word" || token?.kind === "quoted") &&
    token.text.toLowerCase() === name &&
    tokens[index + 1]?.text === "("
  );
}

function checkRanges(statement: string, tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): void {
  const longest = findLongestText(tokens, parameters);
  let product = 1;
  let written = longest;
  for (const [index, token] of tokens.entries()) {
    if (!isCallOf(tokens, index, "range")) continue;
    const inside = tokens.slice(index + 2, findClosing(tokens, index + 1));
    let largest = 1;
    let usual = 1;
    for (let at = 0; at < inside.length; at += 1) {
      const part = inside[at];
      if (part === undefined) continue;
      if (isCallOf(inside, at, "size") || isCallOf(inside, at, "length")) {
        usual = Math.max(USUAL_SIZE, longest);
        at = findClosing(inside, at + 1);
      } else if (part.kind === "number" || part.kind === "parameter")
        largest = Math.max(largest, readBound(statement, part, parameters));
      else if (![",", "+", "-"].includes(part.text)) {
        throw reject(statement, part.start, "The bounds of range() must be numbers, parameters, size() or length().");
      }
    }
    product *= largest;
    if (product > MOST_RANGED)
      throw reject(statement, token.start, `The ranges of a query may make ${MOST_RANGED} values together, no more.`);
    written *= Math.max(largest, usual);
    if (written > MOST_WRITTEN)
      throw reject(
        statement,
        token.start,
        "The ranges of this query repeat its texts so often that they can outgrow the memory.",
      );
  }
}

function findLongestText(tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): number {
  const lengths = tokens.map(({ kind, text }) => {
    if (kind === "string") return text.length;
    return kind === "parameter" ? JSON.stringify(parameters[text] ?? null).length : 1;
  });
  return Math.max(1, ...lengths);
}

function readBound(statement: string, token: Token, parameters: Readonly<Record<string, unknown>>): number {
  const value = token.kind === "number" ? Number(token.text) : parameters[token.text];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw reject(statement, token.start, "A bound of range() must be a whole number.");
  if (Math.abs(value) > LONGEST_RANGE)
    throw reject(statement, token.start, `range() may go to ${LONGEST_RANGE}, not to ${value}.`);
  return Math.abs(value);
}

/** `-[…*…]-` needs an upper bound: without one a few hops reach the whole graph in more ways than can be counted. */
function checkPaths(statement: string, tokens: readonly Token[]): void {
  const shortest = tokens.flatMap((_, index) =>
    isCallOf(tokens, index, "shortestpath") || isCallOf(tokens, index, "allshortestpaths")
      ? [[index, findClosing(tokens, index + 1)]]
      : [],
  );
  for (const [index, token] of tokens.entries()) {
    if (token.text !== "[" || token.kind !== "sign" || tokens[index - 1]?.text !== "-") continue;
    const closing = findClosing(tokens, index);
    const star = tokens.findIndex((own, at) => at > index && at < closing && isSign(own, "*"));
    if (star < 0) continue;
    const longest = shortest.some(([from = 0, to = 0]) => index > from && index < to)
      ? LONGEST_SHORTEST_PATH
      : LONGEST_PATH;
    const upper = readUpper(tokens, star);
    if (upper === undefined)
      throw reject(
        statement,
        tokens[star]?.start ?? 0,
        `A path needs an upper bound, at most ${longest}: write *1..3.`,
      );
    if (upper > longest)
      throw reject(statement, tokens[star]?.start ?? 0, `A path may have ${longest} steps, not ${upper}.`);
  }
}

function readUpper(tokens: readonly Token[], star: number): number | undefined {
  const [first, second, third] = [tokens[star + 1], tokens[star + 2], tokens[star + 3]];
  if (first?.text === "..") return second?.kind === "number" ? Number(second.text) : undefined;
  if (first?.kind !== "number") return undefined;
  if (second?.text !== "..") return Number(first.text);
  return third?.kind === "number" ? Number(third.text) : undefined;
}

/** A list made of lists made for each item has no bound but the memory. */
function checkComprehensions(statement: string, tokens: readonly Token[]): void {
  const inside: number[] = [];
  for (const [index, token] of tokens.entries()) {
    while ((inside.at(-1) ?? Number.POSITIVE_INFINITY) <= index) inside.pop();
    if (
      token.text !== "[" ||
      token.kind !== "sign" ||
      tokens[index + 2]?.keyword !== "IN" ||
      tokens[index + 1]?.kind === "sign"
    )
      continue;
    if (inside.length > 0)
      throw reject(
        statement,
        token.start,
        "A list made inside of another can outgrow the memory: UNWIND the outer one.",
      );
    const closing = findClosing(tokens, index);
    checkRepeated(statement, tokens.slice(index + 1, closing));
    inside.push(closing);
  }
}

/**
 * A list over range() may pick from lists by its own variable, `nodes(p)[i].name`: whatever else it names from outside, an
 * article's whole text perhaps, it would repeat for every number.
 */
function checkRepeated(statement: string, tokens: readonly Token[]): void {
  const bar = findBar(tokens);
  const isOverRange = tokens.slice(0, bar).some((_, at) => isCallOf(tokens, at, "range"));
  if (!isOverRange || bar === tokens.length) return;
  const own = tokens[0]?.text;
  for (let at = bar + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || !isValue(tokens, at) || token.text === own) continue;
    const isArgument =
      next?.text === ")" && ["nodes", "relationships"].includes(tokens[at - 2]?.text.toLowerCase() ?? "");
    const bracket = isArgument ? at + 2 : at + 1;
    const isSize = ["size", "length"].includes(tokens[at - 2]?.text.toLowerCase() ?? "");
    const isPicked =
      tokens[bracket]?.text === "[" && isStep(tokens.slice(bracket + 1, findClosing(tokens, bracket)), own);
    if (!isSize && !isPicked)
      throw reject(statement, token.start, `A list over range() may use ${token.text} only as ${token.text}[${own}].`);
  }
}

/** Where the part that is made for each item begins. */
function findBar(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at += 1) {
    if (toDepth(tokens[at]) > 0) at = findClosing(tokens, at);
    else if (isSign(tokens[at], "|")) return at;
  }
  return tokens.length;
}

/** `i`, `i + 1`, `i - 1`: another place for each number. */
function isStep(tokens: readonly Token[], own: string | undefined): boolean {
  const [first, sign, number] = tokens;
  if (first?.text !== own || tokens.length === 2 || tokens.length > 3) return false;
  return sign === undefined || (["+", "-"].includes(sign.text) && number?.kind === "number");
}

/**
 * Multiplies how often one value is used in each clause that makes values: `WITH s + s AS s` again and again doubles it each
 * time, and so does `UNWIND [s + s] AS t` or what a subquery returns. The last RETURN makes nothing that is used again.
 */
function checkGrowth(statement: string, tokens: readonly Token[]): void {
  let growth = 1;
  for (const [index, token] of tokens.entries()) {
    if (!MAKING.has(token.keyword) || isPartOfWord(tokens, index)) continue;
    const end = tokens.findIndex((own, at) => at > index && CLAUSES.has(own.keyword) && !isPartOfWord(tokens, at));
    if (token.keyword === "RETURN" && end < 0) continue;
    growth *= countRepeats(tokens.slice(index + 1, end < 0 ? tokens.length : end));
    if (growth > MOST_GROWTH) {
      throw reject(
        statement,
        token.start,
        `The ${token.keyword} clauses repeat values so often that they can outgrow the memory. Repeat less, or use fewer.`,
      );
    }
  }
}

/** STARTS WITH and ENDS WITH, and names: `n.with`, `AS return`. */
function isPartOfWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return ["STARTS", "ENDS", "AS"].includes(before?.keyword ?? "") || before?.text === "." || before?.text === ":";
}

function countRepeats(tokens: readonly Token[]): number {
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (!isValue(tokens, index)) continue;
    const reference = tokens[index + 1]?.text === "." ? `${token.text}.${tokens[index + 2]?.text}` : token.text;
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}

/** Whether a token names a value: no label, property, key, function or word of the language. */
function isValue(tokens: readonly Token[], index: number): boolean {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  const names = ["quoted", "parameter"].includes(token?.kind ?? "") || token?.kind === "word";
  if (token === undefined || !names || NO_VALUES.has(token.keyword)) return false;
  const isLabel = before?.text === ":" && !["{", ","].includes(tokens[index - 3]?.text ?? "");
  return !(before?.text === "." || isLabel || before?.keyword === "AS" || next?.text === "(" || next?.text === ":");
}

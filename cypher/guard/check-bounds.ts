/** Bounds on what a few signs can ask of memory: ranges, path lengths, values that double from clause to clause. */
import { reject, type Token } from "./tokens.ts";
import { NO_VALUES } from "./vocabulary.ts";

const LONGEST_RANGE = 10_000;
/** All ranges of a statement multiplied: nested ones build lists of lists. */
const MOST_RANGED = 1_000_000;
const LONGEST_PATH = 6;
const LONGEST_SHORTEST_PATH = 15;
/** How often a value may be repeated over all WITH clauses: six doublings. */
const MOST_GROWTH = 64;
const CLAUSES: ReadonlySet<string> = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "UNION"]);

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

/** Index of the sign that closes the bracket opened at `index`. */
function findClosing(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "[" || text === "{") depth += 1;
    if (text === ")" || text === "]" || text === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function checkRanges(statement: string, tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): void {
  let product = 1;
  for (const [index, token] of tokens.entries()) {
    if (!isCallOf(tokens, index, "range")) continue;
    const inside = tokens.slice(index + 2, findClosing(tokens, index + 1));
    let largest = 1;
    for (let at = 0; at < inside.length; at += 1) {
      const part = inside[at];
      if (part === undefined) continue;
      if (isCallOf(inside, at, "size") || isCallOf(inside, at, "length")) at = findClosing(inside, at + 1);
      else if (part.kind === "number" || part.kind === "parameter")
        largest = Math.max(largest, readBound(statement, part, parameters));
      else if (![",", "+", "-"].includes(part.text)) {
        throw reject(statement, part.start, "The bounds of range() must be numbers, parameters, size() or length().");
      }
    }
    product *= largest;
    if (product > MOST_RANGED)
      throw reject(statement, token.start, `The ranges of a query may make ${MOST_RANGED} values together, no more.`);
  }
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
    const star = tokens.findIndex((own, at) => at > index && at < closing && own.kind === "sign" && own.text === "*");
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
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.text === ")" && next?.text === "{" && isQuantifier(tokens, index + 1)) {
      throw reject(statement, next.start, "Quantified paths are not allowed: write -[:TYPE*1..3]->.");
    }
  }
}

function isQuantifier(tokens: readonly Token[], brace: number): boolean {
  const first = tokens[brace + 1];
  return first?.kind === "number" || first?.text === ",";
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
    inside.push(findClosing(tokens, index));
  }
}

/** Sums up how often one value is used in each WITH: `WITH s + s AS s` again and again doubles it each time. */
function checkGrowth(statement: string, tokens: readonly Token[]): void {
  let growth = 1;
  for (const [index, token] of tokens.entries()) {
    if (token.keyword !== "WITH" || ["STARTS", "ENDS"].includes(tokens[index - 1]?.keyword ?? "")) continue;
    const end = tokens.findIndex(
      (own, at) =>
        at > index && CLAUSES.has(own.keyword) && !["STARTS", "ENDS"].includes(tokens[at - 1]?.keyword ?? ""),
    );
    growth *= countRepeats(tokens.slice(index + 1, end < 0 ? tokens.length : end));
    if (growth > MOST_GROWTH) {
      throw reject(
        statement,
        token.start,
        "The WITH clauses repeat values so often that they can outgrow the memory. Repeat less, or use fewer.",
      );
    }
  }
}

function countRepeats(tokens: readonly Token[]): number {
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    const isValue =
      token.kind === "quoted" || token.kind === "parameter" || (token.kind === "word" && !NO_VALUES.has(token.keyword));
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const isLabel = before?.text === ":" && !["{", ","].includes(tokens[index - 3]?.text ?? "");
    const isName =
      before?.text === "." || isLabel || before?.keyword === "AS" || next?.text === "(" || next?.text === ":";
    if (!isValue || isName) continue;
    const reference = next?.text === "." ? `${token.text}.${tokens[index + 2]?.text}` : token.text;
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}

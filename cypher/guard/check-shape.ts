/**
 * Bounds on the shape of a statement: what nests, chains or joins without end keeps a parser or a planner busy before any
 * time limit of the engine holds. Three hundred nested `EXISTS {}` were planned for minutes, past the transaction's timeout.
 */
import { findClosing, isSign, reject, type Token, toDepth } from "./tokens.ts";

const DEEPEST = 32;
const DEEPEST_SUBQUERY = 3;
const MOST_TOKENS = 2_000;
/** `NOT NOT …`, `- - …`, `x[0][0]…`: each one is a level for a parser that descends. */
const MOST_CHAINED = 8;
/** Planners weigh every order of a pattern's edges and parts. */
const MOST_EDGES = 24;
const MOST_JOINED = 12;
const SUBQUERIES: ReadonlySet<string> = new Set(["EXISTS", "COUNT", "COLLECT", "CALL"]);
const PREFIXES: ReadonlySet<string> = new Set(["NOT", "-", "+"]);

/** @throws QueryRejected with the place and what would do */
export function checkShape(statement: string, tokens: readonly Token[]): void {
  checkDepth(statement, tokens);
  checkChains(statement, tokens);
  checkQuantifiers(statement, tokens);
  checkPatterns(statement, tokens);
  const last = tokens[MOST_TOKENS];
  if (last !== undefined)
    throw reject(statement, last.start, `The query is too long: at most ${MOST_TOKENS} words and signs are read.`);
}

function checkDepth(statement: string, tokens: readonly Token[]): void {
  const open: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    const change = toDepth(token);
    if (change > 0) open.push(isSubquery(tokens, index));
    if (change < 0) open.pop();
    if (open.length > DEEPEST) throw reject(statement, token.start, `Brackets may nest ${DEEPEST} deep, no deeper.`);
    if (open.filter(Boolean).length > DEEPEST_SUBQUERY)
      throw reject(statement, token.start, `Subqueries may nest ${DEEPEST_SUBQUERY} deep, no deeper.`);
  }
}

function isSubquery(tokens: readonly Token[], index: number): boolean {
  if (!isSign(tokens[index], "{")) return false;
  const before = tokens[index - 1];
  return SUBQUERIES.has(before?.keyword ?? "") || isSign(before, ")");
}

function checkChains(statement: string, tokens: readonly Token[]): void {
  let prefixes = 0;
  let steps = 0;
  let cases = 0;
  for (const [index, token] of tokens.entries()) {
    prefixes = PREFIXES.has(token.kind === "sign" ? token.text : token.keyword) ? prefixes + 1 : 0;
    if (isSign(tokens[index + 1], "[") && isSign(token, "]")) steps += 1;
    else if (!isWithinStep(tokens, index)) steps = 0;
    if (token.keyword === "CASE") cases += 1;
    if (token.keyword === "END") cases -= 1;
    if (prefixes > MOST_CHAINED || steps > MOST_CHAINED || cases > MOST_CHAINED) {
      throw reject(statement, token.start, `${token.text} may be repeated ${MOST_CHAINED} times, no more.`);
    }
  }
}

/** Whether a token stands inside of `[…]`: a chain of steps goes on behind it. */
function isWithinStep(tokens: readonly Token[], index: number): boolean {
  for (let at = index, depth = 0; at >= 0 && index - at < 40; at -= 1) {
    if (isSign(tokens[at], "]") && at < index) depth += 1;
    if (isSign(tokens[at], "[")) {
      if (depth === 0) return true;
      depth -= 1;
    }
  }
  return false;
}

/** `((a)--(b))+`, `-->*(b)`, `--{1,9}(b)`: paths without the bound that `*1..3` has. */
function checkQuantifiers(statement: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "sign" || !["+", "*", "{"].includes(token.text)) continue;
    if (token.text === "{" && !isQuantifier(tokens, index)) continue;
    const before = tokens[index - 1];
    const isOfEdge = (isSign(before, "-") || isSign(before, ">")) && isEdge(tokens, index - 1);
    const isOfGroup = isSign(before, ")") && isPatternGroup(tokens, index - 1);
    if (isOfEdge || isOfGroup)
      throw reject(statement, token.start, "Quantified paths are not allowed: write -[:TYPE*1..3]->.");
  }
}

function isQuantifier(tokens: readonly Token[], brace: number): boolean {
  const first = tokens[brace + 1];
  return first?.kind === "number" || first?.kind === "parameter" || isSign(first, ",");
}

/** Whether an edge ends here: `--`, `-->`, `]-`, `]->`. */
function isEdge(tokens: readonly Token[], index: number): boolean {
  const dash = isSign(tokens[index], ">") ? index - 1 : index;
  return isSign(tokens[dash], "-") && (isSign(tokens[dash - 1], "-") || isSign(tokens[dash - 1], "]"));
}

function isPatternGroup(tokens: readonly Token[], closing: number): boolean {
  const opening = tokens.findIndex((own, at) => isSign(own, "(") && findClosing(tokens, at) === closing);
  const inside = tokens.slice(opening + 1, closing);
  return isSign(inside[0], "(") && inside.some((_, at) => isEdge(inside, at));
}

function checkPatterns(statement: string, tokens: readonly Token[]): void {
  let edges = 0;
  let joined = 0;
  let depth = 0;
  let matching = false;
  for (const [index, token] of tokens.entries()) {
    if (["MATCH", "WHERE", "WITH", "RETURN", "UNWIND", "CALL"].includes(token.keyword)) {
      matching = token.keyword === "MATCH";
      depth = 0;
    }
    if (matching && token.keyword === "MATCH") joined += 1;
    depth += toDepth(token);
    if (matching && depth === 0 && isSign(token, ",")) joined += 1;
    if (isSign(token, "-") && isSign(tokens[index - 1], ")") && ["-", "["].includes(tokens[index + 1]?.text ?? ""))
      edges += 1;
    else if (isSign(token, "<") && isSign(tokens[index - 1], ")") && isSign(tokens[index + 1], "-")) edges += 1;
    if (edges > MOST_EDGES)
      throw reject(statement, token.start, `A query may have ${MOST_EDGES} edges in its patterns, no more.`);
    if (joined > MOST_JOINED)
      throw reject(
        statement,
        token.start,
        `A query may have ${MOST_JOINED} patterns, no more: each joins with all others.`,
      );
  }
}

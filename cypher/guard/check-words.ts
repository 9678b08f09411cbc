/**
 * Allows clauses, functions and procedures by list. A clause can only begin where something is finished, so it is enough to
 * allow, after whatever is finished, the listed words and nothing else; words that write are refused everywhere besides.
 */
import { NewsgraphError } from "../errors.ts";
import type { Dialect } from "../query-catalog.ts";
import { reject, type Token, toPosition } from "./tokens.ts";
import {
  AFTER_OPERAND,
  BEFORE_OPERAND,
  FINISHING,
  FIRST_CLAUSES,
  FUNCTION_HINTS,
  FUNCTIONS,
  PROCEDURES,
  REFUSED_WORDS,
} from "./vocabulary.ts";

const ALLOWED =
  "Only reading is allowed: MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION and CALL.";
const OPENING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** @throws QueryRejected naming what is refused, with its place */
export function checkWords(statement: string, tokens: readonly Token[], dialect: Dialect): void {
  const open: string[] = [];
  let finished = false;
  let clauseWanted = true;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (clauseWanted && !FIRST_CLAUSES.has(token.keyword) && !isUnionWord(before, token)) {
      throw reject(statement, token.start, `${token.text} cannot begin a query. ${ALLOWED}`);
    }
    clauseWanted = token.keyword === "UNION" || isUnionWord(before, token);
    const isNamed = isMapValue(tokens, index, open.at(-1)) ? false : isName(before, after, open.at(-1));
    if (token.kind === "word" && !isNamed) {
      checkWord(statement, token, finished);
      checkSequence(statement, token, after);
      finished = isFinishedBy(token, finished);
    } else if (token.kind === "sign") {
      finished = checkSign(statement, token, before, after, open);
    } else if (token.kind === "word") {
      finished = true;
    } else {
      if (finished && !isNameSign(before))
        throw reject(statement, token.start, `${token.text} follows something that is finished. ${ALLOWED}`);
      finished = true;
    }
    if (after?.text === "(" && (token.kind === "word" || token.kind === "quoted")) checkCall(statement, tokens, index);
    if (token.keyword === "CALL" && before?.text !== "." && before?.text !== ":")
      checkProcedure(statement, tokens, index, dialect);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw misread(statement, statement.length, `A ${unclosed} is missing at the end.`);
}

/** Not forbidden, only not Cypher. */
function misread(statement: string, offset: number, message: string): NewsgraphError {
  return new NewsgraphError("InvalidInput", message, { position: toPosition(statement, offset) });
}

function isUnionWord(before: Token | undefined, token: Token): boolean {
  return before?.keyword === "UNION" && (token.keyword === "ALL" || token.keyword === "DISTINCT");
}

function isNameSign(before: Token | undefined): boolean {
  return before?.kind === "sign" && (before.text === "." || before.text === ":");
}

/** `{name: NOT n.contested}`: what follows the colon of a map's key is a value like any other. */
function isMapValue(tokens: readonly Token[], index: number, inside: string | undefined): boolean {
  return inside === "}" && tokens[index - 1]?.text === ":" && ["{", ","].includes(tokens[index - 3]?.text ?? "");
}

/** Names are free: of properties and labels, keys of maps, and what follows AS. */
function isName(before: Token | undefined, after: Token | undefined, inside: string | undefined): boolean {
  if (isNameSign(before) || before?.keyword === "AS") return true;
  return inside === "}" && after?.text === ":" && (before?.text === "{" || before?.text === ",");
}

function checkWord(statement: string, token: Token, finished: boolean): void {
  if (REFUSED_WORDS.has(token.keyword)) {
    throw reject(
      statement,
      token.start,
      `${token.keyword} is not allowed. ${ALLOWED} A name like this goes in backticks.`,
    );
  }
  if (finished && !AFTER_OPERAND.has(token.keyword)) {
    throw reject(statement, token.start, `${token.text} is not allowed here. ${ALLOWED}`);
  }
}

/** Words that need the next one: what else could follow them would be a clause of another kind. */
function checkSequence(statement: string, token: Token, after: Token | undefined): void {
  const next: Readonly<Record<string, readonly string[]>> = {
    OPTIONAL: ["MATCH", "CALL"],
    ORDER: ["BY"],
    STARTS: ["WITH"],
    ENDS: ["WITH"],
  };
  const wanted = next[token.keyword];
  if (wanted !== undefined && !wanted.includes(after?.keyword ?? "")) {
    throw reject(statement, (after ?? token).start, `${token.keyword} must be followed by ${wanted.join(" or ")}.`);
  }
}

function isFinishedBy(token: Token, finished: boolean): boolean {
  if (FINISHING.has(token.keyword) && finished) return true;
  return !(finished ? AFTER_OPERAND : BEFORE_OPERAND).has(token.keyword);
}

function checkSign(
  statement: string,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  open: string[],
): boolean {
  const closing = OPENING[token.text];
  if (closing !== undefined) {
    open.push(closing);
    return false;
  }
  if (token.text === ")" || token.text === "]" || token.text === "}") {
    if (open.pop() !== token.text) throw misread(statement, token.start, `This ${token.text} closes nothing.`);
    return true;
  }
  if (token.text === "=~")
    throw reject(
      statement,
      token.start,
      "Patterns (=~) are not allowed, some never end. Use CONTAINS, STARTS WITH, or toLower().",
    );
  if (token.text === ";") {
    if (after !== undefined)
      throw reject(statement, token.start, "One statement at a time: nothing may follow the semicolon.");
    return true;
  }
  // WITH *, RETURN *, count(*): here the star is all there is, not the sign between two factors.
  return (
    token.text === "*" &&
    (before?.text === "(" || ["WITH", "RETURN", "DISTINCT", "YIELD"].includes(before?.keyword ?? ""))
  );
}

/** The whole dotted name that ends at a token. */
function getDottedName(tokens: readonly Token[], last: number): { readonly name: string; readonly first: number } {
  let first = last;
  let name = tokens[last]?.text ?? "";
  while (tokens[first - 1]?.text === "." && ["word", "quoted"].includes(tokens[first - 2]?.kind ?? "")) {
    first -= 2;
    name = `${tokens[first]?.text}.${name}`;
  }
  return { name, first };
}

function checkCall(statement: string, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  const { name, first } = getDottedName(tokens, index);
  if (token === undefined || tokens[first - 1]?.keyword === "CALL") return;
  const keyword = first === index ? token.keyword : "";
  if (FUNCTIONS.has(name.toLowerCase()) || AFTER_OPERAND.has(keyword) || BEFORE_OPERAND.has(keyword)) return;
  const hint =
    FUNCTION_HINTS[name.toLowerCase()] ?? "It is none of those that every store knows and that cannot run away.";
  throw reject(statement, tokens[first]?.start ?? token.start, `The function ${name}() is not allowed. ${hint}`);
}

function checkProcedure(statement: string, tokens: readonly Token[], index: number, dialect: Dialect): void {
  const next = tokens[index + 1];
  if (next?.text === "{") checkSubquery(statement, tokens, index + 2);
  if (next?.text === "{" || next?.text === "(") return;
  let last = index + 1;
  while (tokens[last + 1]?.text === ".") last += 2;
  const { name } = getDottedName(tokens, last);
  if (next === undefined || !PROCEDURES[dialect].has(name.toLowerCase())) {
    const allowed = [...PROCEDURES[dialect]].join(", ");
    throw reject(
      statement,
      (next ?? tokens[index])?.start ?? 0,
      `The procedure ${name} is not allowed. Allowed are ${allowed}.`,
    );
  }
}

function checkSubquery(statement: string, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token !== undefined && !FIRST_CLAUSES.has(token.keyword)) {
    throw reject(statement, token.start, `${token.text} cannot begin a subquery. ${ALLOWED}`);
  }
}

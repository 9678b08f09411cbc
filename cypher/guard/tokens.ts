/** Cypher cut into tokens. Whatever this reader does not know for certain it refuses: the engines might read it otherwise. */
import { NewsgraphError, type Position } from "../errors.ts";

export type TokenKind = "word" | "quoted" | "string" | "number" | "parameter" | "sign";

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a quoted name what stands between the backticks, of a parameter its name. */
  readonly text: string;
  /** Upper case of a plain word, empty for all else. */
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\n\r]/;
const WORD = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const NUMBER = /(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?)/y;
/** Escapes that both engines read alike. Unicode escapes are not among them: Neo4j may resolve them before it looks for quotes. */
const STRING = /'(?:[^'\\]|\\[\\'"nrtbf])*'|"(?:[^"\\]|\\[\\'"nrtbf])*"/y;
const QUOTED = /`(?:[^`\\]|``)+`/y;
const PARAMETER = /\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`(?:[^`\\]|``)+`)/uy;
const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y;
const SIGNS = ["<=", ">=", "<>", "=~", "..", "+=", "::", "||", ...Array.from("(){}[]<>=+-*/%^.,:|&!;")];

/** Where in the statement an offset is. */
export function toPosition(statement: string, offset: number): Position {
  const before = statement.slice(0, offset);
  return { offset, line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** A refusal with its place. */
export function reject(statement: string, offset: number, message: string): NewsgraphError {
  return new NewsgraphError("QueryRejected", message, { position: toPosition(statement, offset) });
}

/**
 * Tokens of a statement, without blanks and comments.
 * @throws QueryRejected with the place of what it cannot read
 */
export function toTokens(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < statement.length) {
    const char = statement.charAt(at);
    if (SPACE.test(char)) {
      at += 1;
      continue;
    }
    const comment = match(COMMENT, statement, at);
    if (comment !== undefined) {
      at += comment.length;
      continue;
    }
    const token = readToken(statement, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(statement: string, start: number): Token {
  const token = (kind: TokenKind, written: string, text = written): Token => {
    const keyword = kind === "word" ? text.toUpperCase() : "";
    return { kind, text, keyword, start, end: start + written.length };
  };
  const word = match(WORD, statement, start);
  if (word !== undefined) return token("word", word);
  const number = match(NUMBER, statement, start);
  if (number !== undefined) {
    if (match(WORD, statement, start + number.length) !== undefined)
      throw reject(statement, start, `${number} runs into a word; part them.`);
    // `1.` is a number for one engine, and a number with a property to come for the other.
    if (statement.charAt(start + number.length) === "." && !statement.startsWith("..", start + number.length))
      throw reject(statement, start, `${number}. wants a digit after its point.`);
    return token("number", number);
  }
  const string = match(STRING, statement, start);
  if (string !== undefined) return token("string", string);
  const quoted = match(QUOTED, statement, start);
  if (quoted !== undefined) return token("quoted", quoted, quoted.slice(1, -1).replaceAll("``", "`"));
  const parameter = match(PARAMETER, statement, start);
  if (parameter !== undefined) return token("parameter", parameter, parameter.slice(1).replaceAll("`", ""));
  const sign = SIGNS.find((own) => statement.startsWith(own, start));
  if (sign !== undefined && !statement.startsWith("/*", start)) return token("sign", sign);
  throw reject(statement, start, explain(statement, start));
}

function match(pattern: RegExp, statement: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(statement)?.[0];
}

function explain(statement: string, at: number): string {
  const char = statement.charAt(at);
  if (char === "'" || char === '"') {
    return "This text does not end, or has an escape other than \\\\ \\' \\\" \\n \\r \\t \\b \\f. Write other characters themselves.";
  }
  if (char === "`") return "This quoted name does not end, is empty or has a backslash.";
  if (char === "\\") return "Escapes outside of a text are not allowed. Write the character itself.";
  if (char === "/") return "This comment does not end.";
  const code = (statement.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `The character ${JSON.stringify(String.fromCodePoint(statement.codePointAt(at) ?? 0))} (U+${code}) means nothing here.`;
}

/**
 * The statement as the engine gets it: comments blanked out, everything else in its place, so that nothing can hide in what
 * two readers end differently, and positions stay true.
 */
export function toPlainStatement(statement: string, tokens: readonly Token[]): string {
  let plain = "";
  for (const { start, end } of tokens) {
    plain += statement.slice(plain.length, start).replace(/[^\n]/g, " ");
    plain += statement.slice(start, end);
  }
  return plain;
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

/** How a token changes the depth of brackets: 1 opens, -1 closes, 0 is no bracket. */
export function toDepth(token: Token | undefined): -1 | 0 | 1 {
  if (token?.kind !== "sign") return 0;
  if (["(", "[", "{"].includes(token.text)) return 1;
  return [")", "]", "}"].includes(token.text) ? -1 : 0;
}

/** Index of the sign that closes the bracket opened at `index`. */
export function findClosing(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    depth += toDepth(tokens[at]);
    if (depth === 0 && tokens[at]?.kind === "sign") return at;
  }
  return tokens.length;
}

/**
 * The guard before an analyst's question: the first and the fourth of the layers that keep a store safe from it (the others:
 * the engine's own word that it reads, a transaction that cannot write, the hardened settings of `neo4j.conf`). It refuses the
 * same on every store.
 */
import { NewsgraphError } from "../errors.ts";
import type { CypherRequest } from "../graph-store.ts";
import type { Dialect } from "../query-catalog.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkShape } from "./check-shape.ts";
import { checkWords } from "./check-words.ts";
import { type Token, toPlainStatement, toTokens } from "./tokens.ts";

const MOST_ROWS = 10_000;
const LONGEST_MS = 30_000;
const LONGEST_STATEMENT = 10_000;
/** Parameters as JSON. */
const LARGEST_PARAMETERS = 100_000;
const DEEPEST_PARAMETER = 16;

/**
 * The request with the statement as the engine gets it: without comments, everything else in its place.
 * @throws InvalidInput for limits out of bounds, QueryRejected with name and place of what is not allowed
 */
export function checkCypherRequest(request: CypherRequest, dialect: Dialect): CypherRequest {
  const { statement, parameters = {}, limit, timeoutMs } = request;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
    throw new NewsgraphError("InvalidInput", `limit must be 1 to ${MOST_ROWS}, not ${limit}.`);
  }
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > LONGEST_MS) {
    throw new NewsgraphError("InvalidInput", `timeoutMs must be 1 to ${LONGEST_MS}, not ${timeoutMs}.`);
  }
  checkDepth(parameters);
  if (JSON.stringify(parameters).length > LARGEST_PARAMETERS) {
    throw new NewsgraphError(
      "InvalidInput",
      `The parameters are larger than ${LARGEST_PARAMETERS} characters of JSON.`,
    );
  }
  if (statement.length > LONGEST_STATEMENT) {
    throw new NewsgraphError(
      "QueryRejected",
      `The query has ${statement.length} characters; at most ${LONGEST_STATEMENT} are read.`,
    );
  }
  const tokens = toTokens(statement);
  if (tokens.length === 0) throw new NewsgraphError("InvalidInput", "The query is empty.");
  checkWords(statement, tokens, dialect);
  checkShape(statement, tokens);
  checkBounds(statement, tokens, parameters);
  return { ...request, statement: toEngineStatement(statement, tokens, dialect) };
}

/** Whoever walks through parameters, we or an engine, descends: a list of lists of lists may not be bottomless. */
function checkDepth(parameters: unknown): void {
  let level: readonly unknown[] = [parameters];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_PARAMETER)
      throw new NewsgraphError("InvalidInput", `The parameters nest deeper than ${DEEPEST_PARAMETER}.`);
    level = level.flatMap((value) =>
      value !== null && typeof value === "object" ? (Object.values(value) as unknown[]) : [],
    );
  }
}

/** The embedded engine reads `:IN` as the operator, so there the edge's type is quoted on the way. */
function toEngineStatement(statement: string, tokens: readonly Token[], dialect: Dialect): string {
  const kept = tokens.at(-1)?.text === ";" ? tokens.slice(0, -1) : tokens;
  const plain = toPlainStatement(statement, kept);
  if (dialect !== "embedded") return plain;
  const edges = kept.filter(
    (token, index) =>
      token.keyword === "IN" && [":", "|"].includes(kept[index - 1]?.text ?? "") && !isComprehension(kept, index),
  );
  return edges.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}\`${text.slice(start, end)}\`${text.slice(end)}`,
    plain,
  );
}

/** `| IN` never begins the part of a comprehension after its bar, but a list of types may go on with it. */
function isComprehension(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "|" && tokens[index - 2]?.kind === "sign";
}

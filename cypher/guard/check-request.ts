/** The bounds of an analyst's question, before anything reads it. */
import { NewsgraphError } from "../errors.ts";
import type { CypherRequest } from "../graph-store.ts";

const MOST_ROWS = 10_000;
const LONGEST_MS = 30_000;
const LONGEST_STATEMENT = 10_000;

/** @throws InvalidInput for bounds that are none, QueryRejected for what the guard refuses */
export function checkCypherRequest(request: CypherRequest): CypherRequest {
  const { statement, limit, timeoutMs } = request;
  if (statement.trim() === "") throw new NewsgraphError("InvalidInput", "The query is empty.");
  if (statement.length > LONGEST_STATEMENT) {
    throw new NewsgraphError("QueryRejected", `The query has ${statement.length} characters; at most ${LONGEST_STATEMENT} are read.`);
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
    throw new NewsgraphError("InvalidInput", `limit must be 1 to ${MOST_ROWS}, not ${limit}.`);
  }
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > LONGEST_MS) {
    throw new NewsgraphError("InvalidInput", `timeoutMs must be 1 to ${LONGEST_MS}, not ${timeoutMs}.`);
  }
  return request;
}

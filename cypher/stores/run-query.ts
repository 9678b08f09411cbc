/** Runs an analyst's question that passed the guard, and says how long it took and what was cut off. */
import type { CypherAnswer, CypherRequest } from "../graph-store.ts";
import type { CypherSession } from "./cypher-session.ts";

export async function runQuery(session: CypherSession, request: CypherRequest): Promise<CypherAnswer> {
  const start = performance.now();
  const { cut, ...answer } = await session.query(request);
  const shown = answer.rows.length;
  return {
    ...answer,
    ms: Math.round((performance.now() - start) * 10) / 10,
    // The engine stopped at the first row too many, so one more is all that is known.
    truncated: cut === null ? null : { reason: cut, shown, available: shown + 1 },
  };
}

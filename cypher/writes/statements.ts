/** The transaction of a write with the queries by name, and rows sent in bounded batches. */
import { type Dialect, getQuery, type QueryName } from "../query-catalog.ts";
import type { Parameter, Parameters, Row, Transaction } from "../stores/cypher-session.ts";

const BATCH = 2_000;

export interface Statements {
  run(name: QueryName, parameters?: Parameters, fill?: Readonly<Record<string, string>>): Promise<readonly Row[]>;
  /** Runs once for each batch of rows (parameter `$rows`), not at all for none. */
  each(name: QueryName, rows: readonly object[], fill?: Readonly<Record<string, string>>): Promise<readonly Row[]>;
  /** Runs once for each batch of ids (parameter `$ids`), not at all for none. */
  eachId(
    name: QueryName,
    ids: Iterable<string>,
    fill?: Readonly<Record<string, string>>,
    parameters?: Parameters,
  ): Promise<readonly Row[]>;
}

/** Statements that run in the transaction given. */
export function toStatements(transaction: Transaction, dialect: Dialect): Statements {
  const run: Statements["run"] = (name, parameters = {}, fill = {}) =>
    transaction.run(getQuery(name, dialect, fill), parameters);
  const inBatches = async (
    name: QueryName,
    parameter: string,
    items: readonly Parameter[],
    fill?: Readonly<Record<string, string>>,
    parameters: Parameters = {},
  ) => {
    const found: Row[] = [];
    for (let start = 0; start < items.length; start += BATCH) {
      for (const row of await run(name, { ...parameters, [parameter]: items.slice(start, start + BATCH) }, fill))
        found.push(row);
    }
    return found;
  };
  return {
    run,
    each: (name, rows, fill) => inBatches(name, "rows", rows as readonly Parameter[], fill),
    eachId: (name, ids, fill, parameters) => inBatches(name, "ids", [...new Set(ids)], fill, parameters),
  };
}

/** Runs a templated query once for each value that rows are grouped by. */
export async function eachGroup(
  statements: Statements,
  name: QueryName,
  place: string,
  rows: readonly { readonly group: string; readonly row: object }[],
): Promise<void> {
  const groups = new Map<string, object[]>();
  for (const { group, row } of rows) {
    const own = groups.get(group) ?? [];
    own.push(row);
    groups.set(group, own);
  }
  for (const [group, own] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await statements.each(name, own, { [place]: group });
  }
}

/** The transaction of a write with the queries by name, and rows sent in bounded batches. */
import { setImmediate } from "node:timers/promises";
import { type Dialect, getQuery, isGroupedByRow, type QueryName } from "../query-catalog.ts";
import type { Parameter, Parameters, Row, Transaction } from "../stores/cypher-session.ts";

const BATCH = 2_000;
/** Statements sent ahead: while the engine is at them, the next rows are made. */
const AHEAD = 32;

export interface Statements {
  readonly dialect: Dialect;
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
  /**
   * Writes rows as `each` does, but goes on while the engine is still at it. The engine keeps the order, so whatever is asked
   * later sees them; what fails is told by a later call or by `settle`.
   */
  send(name: QueryName, rows: readonly object[], fill?: Readonly<Record<string, string>>): Promise<void>;
  /** Waits for all that was sent. */
  settle(): Promise<void>;
}

/** Runs work with the statements of a transaction; nothing is under way any more when it ends, however it ends. */
export async function withStatements<T>(
  transaction: Transaction,
  dialect: Dialect,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  const sent: Promise<unknown>[] = [];
  try {
    const statements = toStatements(transaction, dialect, sent);
    const value = await work(statements);
    await statements.settle();
    return value;
  } finally {
    await Promise.allSettled(sent);
  }
}

function toStatements(transaction: Transaction, dialect: Dialect, sent: Promise<unknown>[]): Statements {
  const run: Statements["run"] = (name, parameters = {}, fill = {}) =>
    transaction.run(getQuery(name, dialect, fill), parameters);
  /** Those sent before are waited for first, so that the failure told is the first one. */
  const settle = async (left: number): Promise<void> => {
    while (sent.length > left) {
      await sent[0];
      void sent.shift();
    }
  };
  const send: Statements["send"] = async (name, rows, fill) => {
    for (let start = 0; start < rows.length; start += BATCH) {
      await settle(AHEAD - 1);
      const own = run(name, { rows: rows.slice(start, start + BATCH) as readonly Parameter[] }, fill);
      own.catch(() => undefined);
      sent.push(own);
      // Lets the channel take it up before more is made.
      await setImmediate();
    }
  };
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
    dialect,
    run,
    each: (name, rows, fill) => inBatches(name, "rows", rows as readonly Parameter[], fill),
    eachId: (name, ids, fill, parameters) => inBatches(name, "ids", [...new Set(ids)], fill, parameters),
    send,
    settle: () => settle(0),
  };
}

/** A row of a templated query with the value that its place is filled with. */
export interface GroupedRow {
  readonly group: string;
  readonly row: object;
}

/** Sends a templated query once for each value that rows are grouped by, or once for all where the dialect can. */
export async function sendGroups(
  statements: Statements,
  name: QueryName,
  place: string,
  rows: readonly GroupedRow[],
): Promise<void> {
  if (isGroupedByRow(name, statements.dialect)) return statements.send(name, rows);
  for (const [group, own] of toGroups(rows)) await statements.send(name, own, { [place]: group });
}

/** Runs a templated query as `sendGroups` sends one, for what it answers. */
export async function eachGroup(
  statements: Statements,
  name: QueryName,
  place: string,
  rows: readonly GroupedRow[],
): Promise<readonly Row[]> {
  if (isGroupedByRow(name, statements.dialect)) return statements.each(name, rows);
  const found: Row[] = [];
  for (const [group, own] of toGroups(rows)) {
    for (const row of await statements.each(name, own, { [place]: group })) found.push(row);
  }
  return found;
}

function toGroups(rows: readonly GroupedRow[]): readonly (readonly [string, readonly object[]])[] {
  const groups = new Map<string, object[]>();
  for (const { group, row } of rows) {
    const own = groups.get(group) ?? [];
    own.push(row);
    groups.set(group, own);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

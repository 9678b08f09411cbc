/**
 * The tiny door to a Cypher engine. Everything a store does is written once over it; an engine brings only this.
 * Values are plain: scalars, lists and maps; dates are ISO strings. Whole numbers in parameters become integers.
 */
import { NewsgraphError } from "../errors.ts";
import type { CypherNode, CypherRelationship, CypherRequest, CypherValue } from "../graph-store.ts";

/** How long an engine may take for one of our own reads, writes and signs of life, in milliseconds; the same for every engine. */
export const READ_MS = 30_000;
export const WRITE_MS = 120_000;
export const PING_MS = 5_000;

export type Parameter =
  | null
  | boolean
  | number
  | string
  | readonly Parameter[]
  | { readonly [key: string]: Parameter | undefined };

export type Parameters = Readonly<Record<string, Parameter>>;

/** A row by column name. */
export type Row = Readonly<Record<string, CypherValue>>;

export interface Transaction {
  /** Runs one statement; sees what the transaction wrote before. */
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** Thrown by the work of a write to say that nothing is to be kept; `write` then rolls back and gives the value. */
export class Rollback<T> extends Error {
  readonly value: T;

  constructor(value: T) {
    super("rolled back on purpose");
    this.value = value;
  }
}

/** The engine gave a transaction up for what memory it took; one that does less may pass. */
export class TransactionTooLarge extends NewsgraphError {
  constructor(message: string, cause: unknown) {
    super("StoreUnavailable", message, { cause });
  }
}

/** Rows as an engine gave them to an analyst's question, ids already ours. */
export interface RawAnswer {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly nodes: readonly CypherNode[];
  readonly relationships: readonly CypherRelationship[];
  /** Why rows are missing, or null; the engine stopped counting past the first missing row. */
  readonly cut: string | null;
}

export interface ReadOptions {
  /** Waits for a server that went away, as writes do. */
  readonly patient?: boolean;
}

export interface CypherSession {
  readonly dialect: "embedded" | "neo4j";
  /** Whether nobody else can change the graph while this session is open. */
  readonly isSole: boolean;
  /** One read in a transaction of its own. @throws QueryTimeout, StoreUnavailable */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs the work in one transaction; may run it again, also when the news of its commit was lost, so it must start from what
   * it reads. @throws StoreUnavailable, TransactionTooLarge
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** An analyst's statement that passed the guard, in a transaction that cannot write. @throws QueryRejected, QueryTimeout */
  query(request: CypherRequest): Promise<RawAnswer>;
  /** Called after a batch of writes, for engines that tidy up then. */
  settle(): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Neo4j 5.26 or newer as a session. The only place that knows the driver: its types end here. */
import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type Session } from "neo4j-driver";
import { createAnswerCollector } from "../answer-values.ts";
import { NewsgraphError } from "../errors.ts";
import type { CypherRequest } from "../graph-store.ts";
import { toText } from "../rows.ts";
import {
  type CypherSession,
  type Parameters,
  PING_MS,
  type RawAnswer,
  READ_MS,
  type ReadOptions,
  Rollback,
  type Row,
  type Transaction,
  WRITE_MS,
} from "./cypher-session.ts";
import { toKeptStatement } from "./neo4j/keep-plan.ts";
import { collectRecords, KINDS, toDriver, toRow } from "./neo4j/records.ts";
import { checkServerVersion } from "./neo4j/server-version.ts";
import { isAway, isTransient, toAddressError, toQueryError, toStoreError } from "./neo4j-errors.ts";
import { migrate } from "./neo4j-migrations.ts";
import { AWAIT_INDEXES, SCHEMA_STATEMENTS } from "./neo4j-schema.ts";
import { collectEnds, toRawAnswer } from "./neo4j-values.ts";
import { repeatWhileTransient } from "./repeat-while-transient.ts";
import { type Patience, waitForReturn } from "./wait-for-return.ts";
import { withDeadline } from "./with-deadline.ts";

const CONNECT_MS = 8_000;
const RETRY_MS = 15_000;
/** How long a load goes on after the driver gave up: with the driver's own tries more than a restart takes. */
const WAIT_MS = 45_000;
/** What a query may take past its time, for the server to end it and to say so. */
const GRACE_MS = 2_000;

const DRIVER_SETTINGS = {
  connectionTimeout: CONNECT_MS,
  connectionAcquisitionTimeout: CONNECT_MS,
  maxTransactionRetryTime: RETRY_MS,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  userAgent: "newsgraph",
} as const;

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** How long writes, and the reads of a load, wait for a server that went away. */
  readonly waitMs?: number;
}

/**
 * Connects within 10 s and sees to the schema.
 * @param notify told when a server that went away is waited for
 * @throws StoreUnavailable saying which of address, password or version is wrong
 */
export async function openNeo4jSession(
  config: Neo4jConfig,
  notify: (text: string) => void = () => undefined,
): Promise<CypherSession> {
  const driver = createDriver(config);
  const session = new Neo4jSession(driver, config, notify);
  try {
    await session.prepare();
  } catch (error) {
    await driver.close();
    throw toStoreError(error, config.uri);
  }
  return session;
}

function createDriver({ uri, user, password }: Neo4jConfig): Driver {
  try {
    // The driver writes into its settings what it reads from the address, so each gets a copy.
    return neo4j.driver(uri, neo4j.auth.basic(user, password), { ...DRIVER_SETTINGS });
  } catch (error) {
    throw toAddressError(error, uri);
  }
}

class Neo4jSession implements CypherSession {
  readonly dialect = "neo4j";
  readonly isSole = false;
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  readonly #patience: Patience;
  /** Whatever member of a cluster is asked has what was written before. One server alone always has. */
  readonly #bookmarks: BookmarkManager | undefined;
  #closed = false;

  constructor(driver: Driver, config: Neo4jConfig, notify: (text: string) => void) {
    this.#driver = driver;
    this.#config = config;
    const { uri, waitMs = WAIT_MS } = config;
    this.#bookmarks = uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
    this.#patience = { name: `Neo4j at ${uri}`, waitMs, isAway, isClosed: () => this.#closed, notify };
  }

  async prepare(): Promise<void> {
    await withDeadline(this.#driver.getServerInfo(this.#target()), CONNECT_MS, toSilence(this.#config.uri, CONNECT_MS));
    const [component] = await this.read("CALL dbms.components() YIELD name, versions RETURN versions[0] AS version");
    checkServerVersion(toText(component?.["version"]) ?? "of an unknown version", this.#config.uri);
    // Schema commands run one in a transaction: Neo4j does not mix them with data.
    for (const statement of SCHEMA_STATEMENTS) await this.#writeOnce((transaction) => transaction.run(statement));
    await this.read(AWAIT_INDEXES);
    // After the constraints: without them two that open an empty database at once would each note a version.
    await migrate({ write: (work) => this.#writeOnce(work) }, this.#config.uri);
  }

  #target() {
    return this.#config.database === undefined ? {} : { database: this.#config.database };
  }

  async #use<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const bookmarks = this.#bookmarks === undefined ? {} : { bookmarkManager: this.#bookmarks };
    const settings = { ...this.#target(), ...bookmarks, defaultAccessMode: mode, fetchSize: 2_000 } as const;
    const session = this.#driver.session(settings);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<readonly Row[]> {
    const read = () =>
      this.#use("READ", (session) =>
        session.executeRead(
          async (transaction) => (await transaction.run(statement, toDriver(parameters))).records.map(toRow),
          { timeout: READ_MS },
        ),
      );
    return this.#translate(options.patient === true ? waitForReturn(read, this.#patience) : read());
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#translate(waitForReturn(() => this.#writeOnce(work), this.#patience));
  }

  async #translate<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw toStoreError(error, this.#config.uri);
    }
  }

  #writeOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return repeatWhileTransient(() => this.#use("WRITE", (session) => writeIn(session, work)), isTransient, RETRY_MS);
  }

  /**
   * Past its time the server ends a statement, but not one that it still plans: so whoever asks waits no longer than that
   * either. The connection goes back to the others when the server is done with it.
   */
  query(request: CypherRequest): Promise<RawAnswer> {
    const { timeoutMs } = request;
    const message = `The query took longer than ${timeoutMs} ms and was ended.`;
    const work = this.#use("READ", (session) => this.#ask(session, request));
    return withDeadline(work, timeoutMs + GRACE_MS, new NewsgraphError("QueryTimeout", message));
  }

  /** `session.run`, because `executeRead` would repeat a statement that ran out of memory and so seem to hang. */
  async #ask(session: Session, { statement, parameters = {}, limit, timeoutMs }: CypherRequest): Promise<RawAnswer> {
    try {
      await this.#explain(session, statement, parameters, timeoutMs);
      const result = session.run(statement, toDriver(parameters as Parameters), { timeout: timeoutMs });
      const fields = await result.keys();
      const { records, cut } = await collectRecords(result, limit);
      return await this.#toAnswer(session, fields, records, cut);
    } catch (error) {
      throw error instanceof NewsgraphError ? error : toQueryError(error, this.#config.uri, timeoutMs);
    }
  }

  async #explain(session: Session, statement: string, parameters: object, timeout: number): Promise<void> {
    const { summary } = await session.run(`EXPLAIN ${statement}`, toDriver(parameters as Parameters), { timeout });
    if (summary.queryType !== "r") {
      throw new NewsgraphError("QueryRejected", "Neo4j would not run this as a read; only reading is allowed.");
    }
  }

  /** An edge names its ends by the engine's ids: those that are not in the rows themselves are looked up. */
  async #toAnswer(
    session: Session,
    fields: readonly string[],
    records: readonly DriverRecord[],
    cut: string | null,
  ): Promise<RawAnswer> {
    const values = records.map((record) => fields.map((field) => record.get(field) as unknown));
    const ends = new Set<string>();
    for (const value of values) collectEnds(KINDS, value, ends);
    const statement = "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN id AS engineId, n.id AS id";
    const found = ends.size === 0 ? [] : (await session.run(statement, { ids: [...ends] })).records;
    const ids = new Map(found.map((record) => [record.get("engineId") as string, String(record.get("id"))]));
    return toRawAnswer({ kinds: KINDS, collector: createAnswerCollector(), ids }, fields, values, cut);
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  async ping(): Promise<void> {
    await withDeadline(this.#driver.getServerInfo(this.#target()), PING_MS, toSilence(this.#config.uri, PING_MS)).catch(
      (error: unknown) => {
        throw toStoreError(error, this.#config.uri);
      },
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }
}

/**
 * The driver's own `executeWrite` would also repeat, for as long as it may, a commit that wants more memory than a transaction
 * is given: that one fails again, and only less at once helps.
 */
async function writeIn<T>(session: Session, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = await session.beginTransaction({ timeout: WRITE_MS });
  try {
    const value = await work({
      run: async (text, own = {}) => {
        const { statement, parameters } = toKeptStatement(text, own);
        return (await transaction.run(statement, toDriver(parameters))).records.map(toRow);
      },
    });
    await transaction.commit();
    return value;
  } catch (error) {
    // What is not kept is not missed: the server drops it with the connection too.
    if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
    if (error instanceof Rollback) return error.value as T;
    throw error;
  }
}

function toSilence(uri: string, deadlineMs: number): NewsgraphError {
  return new NewsgraphError("StoreUnavailable", `Neo4j at ${uri} did not answer within ${deadlineMs / 1000} s.`);
}

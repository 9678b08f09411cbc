/** Neo4j 5 as a session. The only place that knows the driver: its types end here. */
import neo4j, { type Driver, type Record as DriverRecord, type Session } from "neo4j-driver";
import { ANSWER_BYTES, createAnswerCollector } from "../answer-values.ts";
import { NewsgraphError } from "../errors.ts";
import type { CypherRequest } from "../graph-store.ts";
import { toText } from "../rows.ts";
import {
  type CypherSession,
  type Parameters,
  PING_MS,
  type RawAnswer,
  READ_MS,
  Rollback,
  type Row,
  type Transaction,
  WRITE_MS,
} from "./cypher-session.ts";
import { toAddressError, toQueryError, toStoreError } from "./neo4j-errors.ts";
import { migrate } from "./neo4j-migrations.ts";
import { AWAIT_INDEXES, SCHEMA_STATEMENTS } from "./neo4j-schema.ts";
import { collectEnds, type EngineKinds, toRawAnswer, toValue } from "./neo4j-values.ts";
import { withDeadline } from "./with-deadline.ts";

const CONNECT_MS = 8_000;
const RETRY_MS = 15_000;
/** What a query may take past its time, for the server to end it and to say so. */
const GRACE_MS = 2_000;
const OLDEST_MAJOR = 5;

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
}

/** Connects within 10 s and sees to the schema. @throws StoreUnavailable saying which of address, password or version is wrong */
export async function openNeo4jSession(config: Neo4jConfig): Promise<CypherSession> {
  const driver = createDriver(config);
  const session = new Neo4jSession(driver, config);
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
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;

  constructor(driver: Driver, config: Neo4jConfig) {
    this.#driver = driver;
    this.#config = config;
  }

  async prepare(): Promise<void> {
    await withDeadline(this.#driver.getServerInfo(this.#target()), CONNECT_MS, toSilence(this.#config.uri, CONNECT_MS));
    const [component] = await this.read("CALL dbms.components() YIELD name, versions RETURN versions[0] AS version");
    const version = toText(component?.["version"]) ?? "unknown";
    if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
      throw new NewsgraphError(
        "StoreUnavailable",
        `Neo4j at ${this.#config.uri} is ${version}; ${OLDEST_MAJOR} or newer is needed.`,
      );
    }
    // Schema commands run one in a transaction: Neo4j does not mix them with data.
    for (const statement of SCHEMA_STATEMENTS) await this.write((transaction) => transaction.run(statement));
    await this.read(AWAIT_INDEXES);
    // After the constraints: without them two that open an empty database at once would each note a version.
    await migrate(this, this.#config.uri);
  }

  #target() {
    return this.#config.database === undefined ? {} : { database: this.#config.database };
  }

  async #use<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const settings = { ...this.#target(), defaultAccessMode: mode, fetchSize: 2_000 } as const;
    const session = this.#driver.session(settings);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const timeout = { timeout: READ_MS };
    return this.#use("READ", (session) =>
      session
        .executeRead(
          async (transaction) => (await transaction.run(statement, toDriver(parameters))).records.map(toRow),
          timeout,
        )
        .catch((error: unknown) => {
          throw toStoreError(error, this.#config.uri);
        }),
    );
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#use("WRITE", async (session) => {
      try {
        return await session.executeWrite(
          (transaction) =>
            work({
              run: async (statement, parameters = {}) =>
                (await transaction.run(statement, toDriver(parameters))).records.map(toRow),
            }),
          { timeout: WRITE_MS },
        );
      } catch (error) {
        if (error instanceof Rollback) return error.value as T;
        throw toStoreError(error, this.#config.uri);
      }
    });
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
    await this.#driver.close();
  }
}

function toSilence(uri: string, deadlineMs: number): NewsgraphError {
  return new NewsgraphError("StoreUnavailable", `Neo4j at ${uri} did not answer within ${deadlineMs / 1000} s.`);
}

/** Reads rows while they come, and no more of them than an answer may have. */
async function collectRecords(result: AsyncIterable<DriverRecord>, limit: number) {
  const records: DriverRecord[] = [];
  let bytes = 0;
  for await (const record of result) {
    if (records.length >= limit) return { records, cut: `more rows than the limit of ${limit}` };
    records.push(record);
    bytes += JSON.stringify(record.toObject()).length;
    // The row that is too much is given on: it is cut where the sizes are those of the answer.
    if (bytes > 2 * ANSWER_BYTES) return { records, cut: null };
  }
  return { records, cut: null };
}

function toRow(record: DriverRecord): Row {
  const names = record.keys.map(String);
  const plain = { kinds: KINDS, collector: createAnswerCollector(), ids: new Map<string, string>() };
  return Object.fromEntries(names.map((name) => [name, toValue(plain, record.get(name))]));
}

/** Whole numbers become integers: the driver would send them as floats. */
function toDriver<T>(value: T): T {
  const convert = (item: unknown): unknown => {
    if (typeof item === "number") return Number.isSafeInteger(item) ? neo4j.int(item) : item;
    if (Array.isArray(item)) return item.map(convert);
    if (item === null || typeof item !== "object") return item;
    return Object.fromEntries(Object.entries(item).map(([key, own]) => [key, convert(own)]));
  };
  return convert(value) as T;
}

const KINDS: EngineKinds = {
  isNode: (value) => neo4j.isNode(value),
  isRelationship: (value) => neo4j.isRelationship(value),
  isPath: (value) => neo4j.isPath(value),
  isTemporal: (value) =>
    [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isLocalTime, neo4j.isTime, neo4j.isDuration].some(
      (isKind) => isKind(value),
    ),
};

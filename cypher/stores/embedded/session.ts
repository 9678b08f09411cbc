/** The embedded engine as a session: deadlines, one write at a time, and a file of its own for stores without a path. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { NewsgraphError } from "../../errors.ts";
import type { CypherRequest, CypherValue } from "../../graph-store.ts";
import { SCHEMA_VERSION } from "../../schema.ts";
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
} from "../cypher-session.ts";
import { toAnswerPath, toRequestPath } from "./backup-request.ts";
import { EngineFailure, EngineProcess, Interruption } from "./engine-process.ts";
import { forgetOwner, noteOwner } from "./owner.ts";
import type { HostCall, HostRows } from "./protocol.ts";

const CHECKPOINT_MS = 120_000;
/** How often it is looked whether another process asks for a backup. */
const REQUEST_MS = 500;
/** Without a write for so long, the log is folded into the file. */
const QUIET_MS = 5_000;
/** Memory that analysts' queries may take beyond what the graph takes. */
export const MEMORY_LIMIT = Math.min(2 * 1024 ** 3, Math.floor(totalmem() / 2));

export interface EmbeddedConfig {
  /** The database file, made if missing; without it one that is thrown away at the end. */
  readonly path?: string;
  /** Bytes that analysts' queries may take beyond what the graph takes. */
  readonly memoryLimit?: number;
  /** Opens a graph of an older version as it is, to take from it what outlasts its shape. */
  readonly takeOutdated?: boolean;
}

/** An older version of ours wrote the graph: it is read no more, but can be built again from its documents. */
export class OutdatedGraph extends NewsgraphError {
  constructor(path: string, version: number) {
    const message = `${path} was written by an older version of Newsgraph (schema ${version}, this one writes ${SCHEMA_VERSION}).`;
    super("StoreUnavailable", message);
  }
}

/** Opens the file in a process of its own. @throws StoreUnavailable if another process has it open, OutdatedGraph, CorruptData */
export async function openEmbeddedSession(config: EmbeddedConfig): Promise<CypherSession> {
  const folder = config.path === undefined ? await mkdtemp(join(tmpdir(), "newsgraph-")) : undefined;
  const path = config.path ?? join(folder ?? "", "graph.grafeo");
  await mkdir(dirname(path), { recursive: true });
  const engine = new EngineProcess({ path, memoryLimit: config.memoryLimit ?? MEMORY_LIMIT });
  const session = new EmbeddedSession(engine, folder);
  try {
    await engine.start();
    const [state] = await session.read("MATCH (g:GraphState {id: 'graph'}) RETURN g.schemaVersion AS version");
    const version = state?.["version"] ?? SCHEMA_VERSION;
    checkVersion(path, version);
    if (Number(version) < SCHEMA_VERSION && config.takeOutdated !== true)
      throw new OutdatedGraph(path, Number(version));
    session.own(path);
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

/** @throws StoreUnavailable if a newer version of ours wrote the graph */
export function checkVersion(path: string, version: unknown): void {
  if (Number(version) <= SCHEMA_VERSION) return;
  const message = `${path} was written by a newer version of Newsgraph (schema ${String(version)}, this one knows ${SCHEMA_VERSION}); use that one, or another folder.`;
  throw new NewsgraphError("StoreUnavailable", message);
}

class EmbeddedSession implements CypherSession {
  readonly dialect = "embedded";
  readonly isSole = true;
  readonly #engine: EngineProcess;
  readonly #folder: string | undefined;
  #writes: Promise<unknown> = Promise.resolve();
  #checkpoint: NodeJS.Timeout | undefined;
  #path: string | undefined;
  #requests: NodeJS.Timeout | undefined;

  constructor(engine: EngineProcess, folder: string | undefined) {
    this.#engine = engine;
    this.#folder = folder;
  }

  /** Notes that this process has the file, and makes the backups that others ask for. */
  own(path: string): void {
    this.#path = path;
    noteOwner(path);
    this.#requests = setInterval(() => void this.#answerRequest(path), REQUEST_MS).unref();
  }

  async #answerRequest(path: string): Promise<void> {
    if (!existsSync(toRequestPath(path))) return;
    const target = await readFile(toRequestPath(path), "utf8");
    await rm(toRequestPath(path), { force: true });
    const failure = await this.#ask({ do: "save", path: target }, CHECKPOINT_MS).then(
      () => "",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    await writeFile(toAnswerPath(path), failure);
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return toRows(await this.#ask({ do: "read", statement, parameters }, READ_MS));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writes.then(() => this.#writeOrRepeat(work));
    this.#writes = turn.catch(() => undefined);
    return turn;
  }

  /** A write that a kill interrupted is done again from the start, once: it left nothing behind, or finds what it did. */
  async #writeOrRepeat<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.#writeOnce(work);
    } catch (error) {
      if (error instanceof Interruption) return this.#writeOnce(work);
      throw error;
    }
  }

  async #writeOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    clearTimeout(this.#checkpoint);
    await this.#ask({ do: "begin" }, WRITE_MS);
    try {
      const run = async (statement: string, parameters: Parameters = {}) =>
        toRows(await this.#ask({ do: "run", statement, parameters }, WRITE_MS));
      const value = await work({ run });
      await this.#ask({ do: "commit" }, WRITE_MS);
      return value;
    } catch (error) {
      if (!(error instanceof Interruption)) await this.#ask({ do: "rollback" }, WRITE_MS).catch(() => undefined);
      if (error instanceof Rollback) return error.value as T;
      throw error;
    }
  }

  async query(request: CypherRequest): Promise<RawAnswer> {
    const { statement, parameters = {}, limit, timeoutMs } = request;
    try {
      return (await this.#engine.ask({ do: "query", statement, parameters, limit }, timeoutMs)) as RawAnswer;
    } catch (error) {
      throw error instanceof EngineFailure ? toQueryError(error, statement) : error;
    }
  }

  /** The log is folded into the file when nothing was written for a while: it takes a second for 100,000 relations. */
  settle(): Promise<void> {
    clearTimeout(this.#checkpoint);
    this.#checkpoint = setTimeout(() => {
      // What is in the log is safe there; a checkpoint that fails now is made by the next one, or on closing.
      const checkpoint = () => this.#ask({ do: "checkpoint" }, CHECKPOINT_MS).catch(() => undefined);
      this.#writes = this.#writes.then(checkpoint);
    }, QUIET_MS).unref();
    return Promise.resolve();
  }

  async ping(): Promise<void> {
    await this.#ask({ do: "ping" }, PING_MS).catch((error: unknown) => {
      throw new NewsgraphError("StoreUnavailable", "The embedded store does not answer.", { cause: error });
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#checkpoint);
    clearInterval(this.#requests);
    await this.#writes;
    await this.#engine.close();
    if (this.#path !== undefined) forgetOwner(this.#path);
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #ask(call: HostCall, deadlineMs: number): Promise<unknown> {
    try {
      return await this.#engine.ask(call, deadlineMs);
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      const statement = "statement" in call ? `\n${call.statement}` : "";
      throw new Error(`The embedded store failed: ${error.message}${statement}`, { cause: error });
    }
  }
}

function toRows(value: unknown): readonly Row[] {
  const { fields, rows } = value as HostRows;
  return rows.map((row) =>
    Object.fromEntries(fields.map((field, index) => [field, (row[index] ?? null) as CypherValue])),
  );
}

function toQueryError(error: EngineFailure, statement: string): NewsgraphError {
  const { kind, message, line, column } = error.failure;
  const code = kind === "syntax" ? "InvalidInput" : "QueryRejected";
  if (line === undefined || column === undefined)
    return new NewsgraphError(code, `The query failed: ${message}`, { cause: error });
  const before = statement.split("\n").slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return new NewsgraphError(code, `The query failed: ${message}`, { cause: error, position: { offset, line, column } });
}

/**
 * The engine's process. It does what it is told over the channel and holds the database file; whoever started it kills it
 * when a query outlives its deadline, because the engine itself knows no deadline.
 */
import { statSync } from "node:fs";
import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import grafeo from "@grafeo-db/js";
import { FORMER_INDEXES, INDEXES, TERMS_INDEX, UNIQUE_IDS } from "../../schema.ts";
import { plainValue } from "./plain-value.ts";
import type { HostCall, HostConfig, HostFailure, HostMessage, HostRequest, HostRows } from "./protocol.ts";
import { toRawAnswer } from "./raw-answer.ts";

/**
 * The log is folded into the file when it holds this much, or as much as the file: folding rewrites all of it, and a long
 * load would else do little more than that. A log that is left over at a crash is read again within seconds.
 */
const CHECKPOINT_BYTES = 256 * 1024 * 1024;
const MEMORY_CHECK_MS = 50;

/** The transaction a call belongs to began in a process that is gone. */
class LostTransaction extends Error {}

function tell(message: HostMessage): void {
  process.send?.(message);
}

function die(fatal: "locked" | "corrupt" | "memory" | "engine", message: string): void {
  process.send?.({ fatal, message } satisfies HostMessage, () => process.exit(1));
}

async function open(config: HostConfig): Promise<GrafeoDB> {
  const db = grafeo.GrafeoDB.create(config.path);
  setTriggers(db, config.path);
  for (const { label, property } of [...UNIQUE_IDS.map((own) => ({ label: own, property: "id" })), ...INDEXES]) {
    await db.executeCypher(`CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
  for (const { label, property } of FORMER_INDEXES) await db.executeCypher(`DROP INDEX ${label}_${property} IF EXISTS`);
  // Every word counts: a name may be made of words that a text index would leave out ("The Who").
  await db.createTextIndex(TERMS_INDEX.label, TERMS_INDEX.property, { tokenizer: "standard", stopWords: [] });
  return db;
}

function setTriggers(db: GrafeoDB, path: string): void {
  db.setCheckpointTriggers({ walBytes: Math.max(CHECKPOINT_BYTES, statSync(path).size) });
}

function toRows(result: QueryResult): HostRows {
  return { fields: result.columns, rows: result.rows().map((row) => row.map(plainValue)) };
}

function toFailure(error: unknown): HostFailure {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "gqlStatus" in error ? String(error.gqlStatus) : "";
  const place = /--> query:(\d+):(\d+)/.exec(message);
  if (error instanceof LostTransaction) return { kind: "lost", message };
  return {
    kind: status.startsWith("42") || status.startsWith("22") ? "syntax" : "engine",
    message: message.split("\n")[0]?.replace(/^Query error: (GRAFEO-\w+: )?/, "") ?? message,
    ...(place === null ? {} : { line: Number(place[1]), column: Number(place[2]) }),
  };
}

/** Runs an analyst's statement and always rolls back; whatever wrote is refused by its own counters. */
async function runQuery(db: GrafeoDB, call: HostCall & { do: "query" }) {
  const transaction = db.beginTransaction();
  try {
    const result = await transaction.executeCypher(call.statement, call.parameters);
    const written = Object.entries(result.counters).filter(([, count]) => Number(count) > 0);
    if (written.length > 0) {
      const failure: HostFailure = {
        kind: "rejected",
        message: `it would write (${written.map(([what]) => what).join(", ")})`,
      };
      return failure;
    }
    return toRawAnswer(db, result, call.limit);
  } finally {
    transaction.rollback();
  }
}

function serve(db: GrafeoDB, path: string, memory: MemoryGuard): void {
  let transaction: Transaction | undefined;
  /** Ends when the last statement given to the transaction has: they come one ahead of the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const own = turn.then(work);
    turn = own.catch(() => undefined);
    return own;
  };
  const current = () => {
    if (transaction === undefined) throw new LostTransaction("no transaction is open");
    return transaction;
  };
  const answer = async (id: number, call: HostCall): Promise<HostMessage> => {
    switch (call.do) {
      case "read":
        return { id, value: toRows(await db.executeCypher(call.statement, call.parameters)) };
      case "query": {
        const result = await memory.watch(() => runQuery(db, call));
        return "kind" in result ? { id, failure: result } : { id, value: result };
      }
      case "run":
        return inTurn(async () => ({
          id,
          value: toRows(await current().executeCypher(call.statement, call.parameters)),
        }));
      case "begin":
        transaction?.rollback();
        transaction = db.beginTransaction();
        break;
      case "commit":
        current().commit();
        transaction = undefined;
        setTriggers(db, path);
        break;
      case "rollback":
        transaction?.rollback();
        transaction = undefined;
        break;
      case "checkpoint":
        db.walCheckpoint();
        setTriggers(db, path);
        break;
      case "save":
        db.save(call.path);
        break;
      case "close":
        transaction?.rollback();
        db.close();
        break;
      case "ping":
        break;
    }
    return { id, value: null };
  };
  const respond = async ({ id, call }: HostRequest): Promise<void> => {
    const message = await answer(id, call).catch((error: unknown): HostMessage => ({ id, failure: toFailure(error) }));
    process.send?.(message, () => {
      if (call.do === "close") process.exit(0);
    });
  };
  process.on("message", (request: HostRequest) => void respond(request));
}

interface MemoryGuard {
  /** Ends the process if it grows past the limit while analysts' queries run; the graph itself may take what it needs. */
  watch<T>(work: () => Promise<T>): Promise<T>;
}

function createMemoryGuard(limit: number): MemoryGuard {
  let [running, stood] = [0, 0];
  const check = (): void => {
    const grown = process.memoryUsage.rss() - stood;
    if (running === 0 || grown <= limit) return;
    clearInterval(timer);
    die("memory", `the engine took ${Math.round(grown / 1e6)} MB for it, more than its ${Math.round(limit / 1e6)} MB`);
  };
  const timer = setInterval(check, MEMORY_CHECK_MS);
  return {
    watch: async (work) => {
      if (running === 0) stood = process.memoryUsage.rss();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
  };
}

async function start(): Promise<void> {
  const config = JSON.parse(process.argv[2] ?? "{}") as HostConfig;
  process.on("disconnect", () => process.exit(0));
  // A terminal sends Ctrl-C to the whole group: the owner closes the file in order, so this process waits to be told.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => undefined);
  try {
    const db = await open(config);
    serve(db, config.path, createMemoryGuard(config.memoryLimit));
    tell({ ready: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // "directory block" is no lock.
    const kind = /GRAFEO-S\d|magic|checksum|corrupt|damaged|Serialization/i.test(message)
      ? "corrupt"
      : /\block(ed)?\b/i.test(message)
        ? "locked"
        : "engine";
    die(kind, message);
  }
}

void start();

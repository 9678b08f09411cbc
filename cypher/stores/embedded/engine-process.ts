/**
 * Owns the engine's process: starts it, asks it, kills it past a deadline and starts it anew. Reads that were in flight at
 * a kill are asked once more; everything else is told that it was interrupted.
 */
import { type ChildProcess, fork } from "node:child_process";
import { NewsgraphError } from "../../errors.ts";
import { getChildProgram } from "../../project-files.ts";
import { findOwner } from "./owner.ts";
import type { HostCall, HostConfig, HostFailure, HostMessage, HostRequest } from "./protocol.ts";

const START_MS = 60_000;
const CLOSE_MS = 30_000;
/** Calls at work in the engine at once; the rest wait their turn. */
const AT_WORK = 6;
/** Of these, analysts' queries: they may take long, and must not keep the explorer waiting. */
const QUERIES_AT_WORK = 2;
/** Of these, statements of a write, one behind the other: reads still find room beside them. */
const RUNS_AT_WORK = 4;
const WAITING = 512;
const DRAIN_CHECK_MS = 5;

/** The engine could read the statement but not do it, or could not read it. */
export class EngineFailure extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The engine's process ended while it did this, because of something else. */
export class Interruption extends NewsgraphError {
  constructor() {
    super("StoreUnavailable", "The embedded store was restarted meanwhile and this was not finished. Try again.");
  }
}

interface Pending {
  readonly call: HostCall;
  readonly deadlineMs: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  retried: boolean;
  timer?: NodeJS.Timeout;
}

/** Whether a call can be asked again after a kill without doing anything twice. */
function isRepeatable(call: HostCall): boolean {
  return call.do === "read" || call.do === "query" || call.do === "ping";
}

/** Calls that hold up the engine's process while they last: a deadline of another would run out for nothing. */
function isExclusive(call: HostCall): boolean {
  return call.do === "checkpoint" || call.do === "save";
}

export class EngineProcess {
  readonly #config: HostConfig;
  #child: ChildProcess | undefined;
  #starting: Promise<void> | undefined;
  #failed: NewsgraphError | undefined;
  #closed = false;
  #nextId = 1;
  readonly #atWork = new Map<number, Pending>();
  readonly #waiting: Pending[] = [];

  constructor(config: HostConfig) {
    this.#config = config;
  }

  /** Starts the process if none runs. @throws StoreUnavailable if the file is open elsewhere, CorruptData */
  start(): Promise<void> {
    this.#starting ??= this.#spawn();
    return this.#starting;
  }

  /** Process id of the engine, while it runs. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** @throws EngineFailure, QueryTimeout, StoreUnavailable */
  ask(call: HostCall, deadlineMs: number): Promise<unknown> {
    if (this.#closed) return Promise.reject(new NewsgraphError("StoreUnavailable", "The store is closed."));
    if (this.#failed !== undefined) return Promise.reject(this.#failed);
    if (this.#waiting.length >= WAITING) {
      const message = `The store is busy: ${WAITING} queries are waiting. Try again later.`;
      return Promise.reject(new NewsgraphError("StoreUnavailable", message));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, deadlineMs, resolve, reject, retried: false });
      this.#pump();
    });
  }

  /** Lets what is in flight finish, closes the file in order and ends the process. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#drain();
    const child = this.#child;
    if (child === undefined) return;
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.send({ id: 0, call: { do: "close" } } satisfies HostRequest);
    const timer = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS);
    await exited;
    clearTimeout(timer);
  }

  async #drain(): Promise<void> {
    const until = Date.now() + CLOSE_MS;
    while (this.#atWork.size + this.#waiting.length > 0 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, DRAIN_CHECK_MS));
    }
  }

  #spawn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = fork(getChildProgram("engine-host"), [JSON.stringify(this.#config)], {
        execArgv: ["--enable-source-maps"],
        serialization: "advanced",
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      let ready = false;
      const timer = setTimeout(() => child.kill("SIGKILL"), START_MS);
      child.on("message", (message: HostMessage) => {
        if ("ready" in message) {
          ready = true;
          clearTimeout(timer);
          this.#child = child;
          resolve();
          this.#pump();
        } else if ("fatal" in message) {
          if (message.fatal === "memory") this.#giveUpQueries(message.message);
          else reject(toStartError(message.fatal, message.message, this.#config.path));
        } else this.#settle(message);
      });
      child.once("error", (error) => reject(toStartError("engine", error.message, this.#config.path)));
      child.once("exit", (code, signal) => {
        clearTimeout(timer);
        reject(toStartError("engine", `its process ended (${signal ?? code})`, this.#config.path));
        if (ready) this.#onExit();
      });
    });
  }

  #pump(): void {
    if (this.#child?.connected !== true) return;
    while (this.#atWork.size < AT_WORK) {
      if ([...this.#atWork.values()].some((pending) => isExclusive(pending.call))) return;
      const [queries, runs] = [this.#countAtWork("query"), this.#countAtWork("run")];
      const hasRoom = ({ call }: Pending) =>
        (call.do !== "query" || queries < QUERIES_AT_WORK) && (call.do !== "run" || runs < RUNS_AT_WORK);
      const next = this.#waiting.findIndex(hasRoom);
      const first = this.#waiting[next];
      if (first !== undefined && isExclusive(first.call) && this.#atWork.size > 0) return;
      const [pending] = next < 0 ? [] : this.#waiting.splice(next, 1);
      if (pending === undefined) return;
      const id = this.#nextId;
      this.#nextId += 1;
      this.#atWork.set(id, pending);
      pending.timer = setTimeout(() => this.#expire(id), pending.deadlineMs);
      this.#child.send({ id, call: pending.call } satisfies HostRequest);
    }
  }

  #countAtWork(what: HostCall["do"]): number {
    return [...this.#atWork.values()].filter(({ call }) => call.do === what).length;
  }

  #settle(message: Extract<HostMessage, { id: number }>): void {
    const pending = this.#atWork.get(message.id);
    if (pending === undefined) return;
    this.#atWork.delete(message.id);
    clearTimeout(pending.timer);
    if (!("failure" in message)) pending.resolve(message.value);
    else if (message.failure.kind === "lost") pending.reject(new Interruption());
    else pending.reject(new EngineFailure(message.failure));
    this.#pump();
  }

  /** Past its deadline a query can only be stopped with the process that runs it. */
  #expire(id: number): void {
    const pending = this.#atWork.get(id);
    if (pending === undefined) return;
    this.#atWork.delete(id);
    pending.reject(
      new NewsgraphError("QueryTimeout", `The query took longer than ${pending.deadlineMs} ms and was ended.`),
    );
    this.#child?.kill("SIGKILL");
  }

  /** One of the analysts' queries at work must have eaten the memory: they are given up, the rest is asked again. */
  #giveUpQueries(reason: string): void {
    for (const [id, pending] of this.#atWork) {
      if (pending.call.do !== "query") continue;
      this.#atWork.delete(id);
      clearTimeout(pending.timer);
      pending.reject(new NewsgraphError("QueryTimeout", `The query was ended: ${reason}. Ask for less at once.`));
    }
  }

  #onExit(): void {
    this.#child = undefined;
    const interrupted = [...this.#atWork.values()];
    this.#atWork.clear();
    for (const pending of interrupted.reverse()) {
      clearTimeout(pending.timer);
      if (isRepeatable(pending.call) && !pending.retried) {
        pending.retried = true;
        this.#waiting.unshift(pending);
      } else pending.reject(new Interruption());
    }
    if (this.#closed && this.#waiting.length === 0) return;
    this.#starting = this.#spawn();
    this.#starting.catch((error: unknown) => {
      this.#failed = error instanceof NewsgraphError ? error : toStartError("engine", String(error), this.#config.path);
      for (const pending of this.#waiting.splice(0)) pending.reject(this.#failed);
    });
  }
}

function describeOwner(path: string): string {
  const pid = findOwner(path);
  return pid === undefined ? "" : ` (process ${pid})`;
}

function toStartError(fatal: "locked" | "corrupt" | "engine", message: string, path: string): NewsgraphError {
  if (fatal === "locked") {
    return new NewsgraphError(
      "StoreUnavailable",
      `The graph file ${path} is open in another process${describeOwner(path)}. One process at a time can use it: stop the other, or give another path.`,
    );
  }
  if (fatal === "corrupt")
    return new NewsgraphError("CorruptData", `${path} is no graph file of ours, or is damaged: ${message}`);
  return new NewsgraphError("StoreUnavailable", `The graph file ${path} could not be opened: ${message}`);
}

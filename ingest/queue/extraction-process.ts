/**
 * The extractor in a process of its own. A document that brings the process down is reported, and the next one gets a new
 * process. Not a worker thread: a fatal error of the engine in a thread, such as an array grown too large, ends the server.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type ErrorCode, NewsgraphError } from "../../cypher/errors.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { getChildProgram } from "../../cypher/project-files.ts";
import type { ReadOptions } from "../readers/index.ts";
import type { ReaderResult, SourceDocument } from "../readers/reader.ts";

export interface ExtractionWorkerOptions {
  readonly lexiconFiles: readonly string[];
}

export type ExtractionQuestion =
  | { readonly name: string; readonly bytes: Uint8Array; readonly options: ReadOptions }
  | { readonly source: SourceDocument };

export type ExtractionAnswer =
  | { readonly results: readonly ReaderResult[] }
  | { readonly graph: DocumentGraph }
  | { readonly failure: { readonly code: ErrorCode | null; readonly message: string; readonly stack: string } };

export interface ExtractionProcess {
  read(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<readonly ReaderResult[]>;
  /** @throws NewsgraphError of the extractor; CorruptData if the process fails or takes longer than the limit */
  extract(source: SourceDocument): Promise<DocumentGraph>;
  close(): Promise<void>;
}

/** One document may not hold up the queue for ever. */
const MAX_MS = 60_000;
/**
 * How the heap of a process that extracts may grow: no document needs more than 2 GB, and what is no longer used is collected when a
 * fifth has come on top of what is. Left to itself the engine waits for twice as much, and takes no less time.
 */
export const HEAP_FLAGS: readonly string[] = ["--max-old-space-size=2048", "--heap-growing-percent=20"];

interface Pending {
  readonly resolve: (answer: ExtractionAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export function createExtractionProcess(options: ExtractionWorkerOptions): ExtractionProcess {
  let child: ChildProcess | undefined;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  const failAll = (reason: string): void => {
    child = undefined;
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(new NewsgraphError("CorruptData", reason));
    }
    pending.clear();
  };
  const start = (): ChildProcess => {
    const started = fork(getChildProgram("extraction-worker"), [JSON.stringify(options)], {
      execArgv: ["--enable-source-maps", ...HEAP_FLAGS],
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    started.on("message", ({ id, answer }: { readonly id: number; readonly answer: ExtractionAnswer }) => {
      const found = pending.get(id);
      pending.delete(id);
      clearTimeout(found?.timer);
      found?.resolve(answer);
      if (pending.size === 0) rest(started);
    });
    const end = (reason: string): void => {
      if (child === started) failAll(reason);
    };
    started.on("error", ({ message }) => end(`the extraction cannot run: ${message}`));
    started.on("exit", (code, signal) =>
      end(`the extraction broke down (${signal ?? `exit code ${code ?? "unknown"}`})`),
    );
    return started;
  };
  const ask = (question: ExtractionQuestion): Promise<ExtractionAnswer> => {
    child ??= start();
    const running = child;
    wake(running);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        failAll(`the extraction took longer than ${MAX_MS / 1000} s`);
        running.kill("SIGKILL");
      }, MAX_MS);
      pending.set(id, { resolve, reject, timer });
      running.send({ id, ...question }, (error) => {
        if (error !== null && child === running) failAll(`the extraction cannot be asked: ${error.message}`);
      });
    });
  };

  return {
    async read(name, bytes, options = {}) {
      const answer = check(await ask({ name, bytes, options }));
      return "results" in answer ? answer.results : [];
    },
    async extract(source) {
      const answer = check(await ask({ source }));
      if ("graph" in answer) return answer.graph;
      throw new NewsgraphError("CorruptData", "the extraction gave no graph");
    },
    async close() {
      const running = child;
      failAll("the server is shutting down");
      if (running === undefined || running.exitCode !== null) return;
      const ended = once(running, "exit");
      running.kill();
      await ended;
    },
  };
}

/** An idle child must not keep this process alive. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function check(answer: ExtractionAnswer): Exclude<ExtractionAnswer, { readonly failure: unknown }> {
  if (!("failure" in answer)) return answer;
  const { code, message, stack } = answer.failure;
  throw new NewsgraphError(code ?? "CorruptData", message, { cause: stack });
}

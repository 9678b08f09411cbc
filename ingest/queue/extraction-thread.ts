/** The extractor in a thread of its own. A document that brings the thread down is reported, and the next one gets a new thread. */
import { Worker } from "node:worker_threads";
import { type ErrorCode, NewsgraphError } from "../../cypher/errors.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import type { ReaderResult, SourceDocument } from "../readers/reader.ts";

export interface ExtractionWorkerOptions {
  readonly lexiconFiles: readonly string[];
}

export type ExtractionQuestion =
  | { readonly name: string; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly source: SourceDocument };

export type ExtractionAnswer =
  | { readonly results: readonly ReaderResult[] }
  | { readonly graph: DocumentGraph }
  | { readonly failure: { readonly code: ErrorCode | null; readonly message: string; readonly stack: string } };

export interface ExtractionThread {
  read(name: string, bytes: Uint8Array, contentType?: string): Promise<readonly ReaderResult[]>;
  /** @throws NewsgraphError of the extractor; CorruptData if the thread fails or takes longer than the limit */
  extract(source: SourceDocument): Promise<DocumentGraph>;
  close(): Promise<void>;
}

/** One document may not hold up the queue for ever. */
const MAX_MS = 120_000;

interface Pending {
  readonly resolve: (answer: ExtractionAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export function createExtractionThread(options: ExtractionWorkerOptions): ExtractionThread {
  let worker: Worker | undefined;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  const failAll = (reason: string): void => {
    worker = undefined;
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(new NewsgraphError("CorruptData", reason));
    }
    pending.clear();
  };
  const start = (): Worker => {
    const data = { ...options, module: new URL("./extraction-worker.ts", import.meta.url).href };
    const started = new Worker(new URL("./extraction-boot.mjs", import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    started.on("message", ({ id, answer }: { readonly id: number; readonly answer: ExtractionAnswer }) => {
      const found = pending.get(id);
      pending.delete(id);
      clearTimeout(found?.timer);
      found?.resolve(answer);
      // An idle thread must not keep the process alive.
      if (pending.size === 0) started.unref();
    });
    started.on("error", (error: Error) => {
      if (worker === started) failAll(`the extraction failed: ${error.message}`);
    });
    started.on("exit", () => {
      if (worker === started) failAll("the extraction ended before its time");
    });
    return started;
  };
  const ask = (question: ExtractionQuestion): Promise<ExtractionAnswer> => {
    worker ??= start();
    const running = worker;
    running.ref();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        failAll(`the extraction took longer than ${MAX_MS / 1000} s`);
        void running.terminate();
      }, MAX_MS);
      pending.set(id, { resolve, reject, timer });
      running.postMessage({ id, ...question });
    });
  };

  return {
    async read(name, bytes, contentType) {
      const answer = check(await ask({ name, bytes, ...(contentType !== undefined && { contentType }) }));
      return "results" in answer ? answer.results : [];
    },
    async extract(source) {
      const answer = check(await ask({ source }));
      if ("graph" in answer) return answer.graph;
      throw new NewsgraphError("CorruptData", "the extraction gave no graph");
    },
    async close() {
      const running = worker;
      failAll("the server is shutting down");
      await running?.terminate();
    },
  };
}

function check(answer: ExtractionAnswer): Exclude<ExtractionAnswer, { readonly failure: unknown }> {
  if (!("failure" in answer)) return answer;
  const { code, message, stack } = answer.failure;
  throw new NewsgraphError(code ?? "CorruptData", message, { cause: stack });
}

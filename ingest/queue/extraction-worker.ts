/** Runs in a worker thread: reads and extracts, so that the thread that answers requests stays free. */
import { parentPort, workerData } from "node:worker_threads";
import { NewsgraphError } from "../../cypher/errors.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import { readBytes } from "../readers/index.ts";
import type { ExtractionAnswer, ExtractionQuestion, ExtractionWorkerOptions } from "./extraction-thread.ts";

const { lexiconFiles } = workerData as ExtractionWorkerOptions;
let extractor: Extractor | undefined;

parentPort?.on("message", ({ id, ...question }: ExtractionQuestion & { readonly id: number }) => {
  parentPort?.postMessage({ id, answer: answer(question) });
});

function answer(question: ExtractionQuestion): ExtractionAnswer {
  try {
    if ("bytes" in question) return { results: readBytes(question.name, question.bytes, question.contentType) };
    // The models take a second to load: not before the first document asks for them.
    extractor ??= createExtractor({ lexiconFiles });
    return { graph: extractor.extract(question.source) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failure: { code: error instanceof NewsgraphError ? error.code : null, message, stack: stack ?? message } };
  }
}

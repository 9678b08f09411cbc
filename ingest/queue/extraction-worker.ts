/**
 * Runs in a process of its own: reads and extracts, so that the process that answers requests stays free, and lives on
 * when a document brings this one down.
 */
import { NewsgraphError } from "../../cypher/errors.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import { readBytes } from "../readers/index.ts";
import type { ExtractionAnswer, ExtractionQuestion, ExtractionWorkerOptions } from "./extraction-process.ts";

const { lexiconFiles } = JSON.parse(process.argv[2] ?? "{}") as ExtractionWorkerOptions;
let extractor: Extractor | undefined;

process.on("message", ({ id, ...question }: ExtractionQuestion & { readonly id: number }) => {
  process.send?.({ id, answer: answer(question) });
});
// Without its parent it is of no use.
process.on("disconnect", () => process.exit());
// The terminal sends an interrupt to the whole group; the parent decides when the work is done.
process.on("SIGINT", () => undefined);

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

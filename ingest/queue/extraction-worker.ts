/**
 * Runs in a process of its own: reads and extracts, so that the process that answers requests stays free, and lives on
 * when a document brings this one down.
 */
import { NewsgraphError } from "../../cypher/errors.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import { readBytes } from "../readers/index.ts";
import type { ReaderResult } from "../readers/reader.ts";
import type { ExtractionAnswer, ExtractionQuestion, ExtractionWorkerOptions } from "./extraction-process.ts";

const { lexiconFiles } = JSON.parse(process.argv[2] ?? "{}") as ExtractionWorkerOptions;
let extractor: Extractor | undefined;

process.on("message", ({ id, ...question }: ExtractionQuestion & { readonly id: number }) => {
  void answer(question).then((given) => process.send?.({ id, answer: given }));
});
// Without its parent it is of no use.
process.on("disconnect", () => process.exit());
// The terminal sends an interrupt to the whole group; the parent decides when the work is done.
process.on("SIGINT", () => undefined);

async function answer(question: ExtractionQuestion): Promise<ExtractionAnswer> {
  try {
    if ("bytes" in question) {
      const results: ReaderResult[] = [];
      for await (const result of readBytes(question.name, question.bytes, question.options)) results.push(result);
      return { results };
    }
    // The models take a second to load: not before the first document asks for them.
    extractor ??= createExtractor({ lexiconFiles });
    return { graph: extractor.extract(question.source) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failure: { code: error instanceof NewsgraphError ? error.code : null, message, stack: stack ?? message } };
  }
}

/** What an ingest job does: fetch, read and extract off the main process, and give the loader what is ready. */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { fetchArticle } from "../inputs/fetch-article.ts";
import { ingest } from "../loader.ts";
import { type Extractor, toDocumentId } from "../pipeline.ts";
import type { ReadOptions } from "../readers/index.ts";
import type { ReaderResult, SourceDocument } from "../readers/reader.ts";
import type { ExtractionProcess } from "./extraction-process.ts";
import type { JobWork } from "./job-queue.ts";

export type IngestInput =
  | { readonly name: string; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly name: string; readonly source: SourceDocument }
  | { readonly name: string; readonly url: string };

interface Ready {
  readonly graph?: DocumentGraph;
  readonly failure?: Error;
}

export function createIngestWork(
  store: GraphStore,
  extraction: ExtractionProcess,
  inputs: readonly IngestInput[],
  options: Omit<ReadOptions, "contentType">,
): JobWork {
  return async ({ signal, onProgress }) => {
    const ready = new WeakMap<SourceDocument, Ready>();
    const known = new Set((await store.listSignatures()).map(({ id }) => id));
    const results = readAhead(extraction, inputs, { options, known, ready, signal });
    return ingest(store, createReadyExtractor(ready), results, { signal, onProgress });
  };
}

interface ReadAheadState {
  readonly options: Omit<ReadOptions, "contentType">;
  readonly known: ReadonlySet<string>;
  readonly ready: WeakMap<SourceDocument, Ready>;
  readonly signal: AbortSignal;
}

/** Results in the order of the inputs, each given only when its graph is there. */
async function* readAhead(
  extraction: ExtractionProcess,
  inputs: readonly IngestInput[],
  state: ReadAheadState,
): AsyncGenerator<ReaderResult> {
  for (const input of inputs) {
    if (state.signal.aborted) return;
    for (const result of await readInput(extraction, input, state)) {
      if ("rejected" in result) {
        yield result;
        continue;
      }
      const { source } = result;
      if (!state.known.has(toDocumentId(source))) state.ready.set(source, await extract(extraction, source));
      yield result;
    }
  }
}

async function readInput(
  extraction: ExtractionProcess,
  input: IngestInput,
  { options, signal }: ReadAheadState,
): Promise<readonly ReaderResult[]> {
  if ("source" in input) return [{ ...input, source: { ...options.defaults, ...input.source } }];
  if ("bytes" in input) {
    return extraction.read(input.name, input.bytes, { ...options, contentType: input.contentType });
  }
  const fetched = await fetchArticle(input.url, signal);
  if ("rejected" in fetched) return [{ name: input.name, rejected: fetched.rejected }];
  const results = await extraction.read(input.name, fetched.bytes, { ...options, contentType: fetched.contentType });
  return results.map((result) =>
    "source" in result ? { ...result, source: { url: fetched.url, ...result.source } } : result,
  );
}

async function extract(extraction: ExtractionProcess, source: SourceDocument): Promise<Ready> {
  try {
    return { graph: await extraction.extract(source) };
  } catch (error) {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Hands out what the process has made; a failure comes up where the loader expects it, at its document. */
function createReadyExtractor(ready: WeakMap<SourceDocument, Ready>): Pick<Extractor, "extract"> {
  return {
    extract(source) {
      const found = ready.get(source);
      ready.delete(source);
      if (found?.graph !== undefined) return found.graph;
      throw (
        found?.failure ?? new NewsgraphError("NotFound", "this document was withdrawn while it was read; send it again")
      );
    },
  };
}

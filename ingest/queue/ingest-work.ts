/**
 * What an ingest job does: fetch, read and extract off the main process, and give the loader what is ready. After a restart
 * the inputs are read again from the start, in the same order, and what was settled before is passed over.
 */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { fetchArticle } from "../inputs/fetch-article.ts";
import { type IngestOutcome, ingest } from "../loader.ts";
import { type Extractor, toDocumentId } from "../pipeline.ts";
import { type ReaderResult, reject, type SourceDocument } from "../readers/reader.ts";
import type { ExtractionProcess } from "./extraction-process.ts";
import type { IngestInput } from "./job-folder.ts";
import type { JobControl, JobRun } from "./job-queue.ts";

interface Ready {
  readonly graph?: DocumentGraph;
  readonly failure?: Error;
}

export interface IngestWorkOptions {
  /** Called with how long the extraction of a document took, in seconds. */
  readonly onExtracted?: (seconds: number) => void;
}

export function createIngestWork(
  store: GraphStore,
  extraction: ExtractionProcess,
  options: IngestWorkOptions = {},
): JobRun {
  return async (control) => {
    const { settled, claimed, signal, onLoading } = control;
    const ready = new WeakMap<SourceDocument, Ready>();
    const known = new Set((await store.listSignatures()).map(({ id }) => id));
    const again = new Set(findLost(settled, known).map(({ documentId }) => documentId));
    const results = readAhead(extraction, control, { known, ready, onExtracted: options.onExtracted });
    return ingest(store, createReadyExtractor(ready), results, {
      signal,
      onLoading,
      ...(settled.length + claimed.length > 0 && { claimed }),
      onProgress({ last, done, total, ...rest }) {
        const isNew = last !== undefined && !again.delete(last.documentId);
        const progress = { ...rest, done: done + settled.length, total: total + settled.length };
        control.onProgress(isNew ? { ...progress, last } : progress);
      },
    });
  };
}

/** Documents that were told of and are not in the store: the store was closed in disorder, or somebody withdrew them. */
function findLost(settled: readonly IngestOutcome[], known: ReadonlySet<string>): readonly IngestOutcome[] {
  return settled.filter(({ status, documentId }) => status === "ingested" && !known.has(documentId ?? ""));
}

interface ReadAheadState {
  readonly known: ReadonlySet<string>;
  readonly ready: WeakMap<SourceDocument, Ready>;
  readonly onExtracted: ((seconds: number) => void) | undefined;
}

/** Results in the order of the inputs, each given only when its graph is there. */
async function* readAhead(
  extraction: ExtractionProcess,
  control: JobControl,
  { known, ready, onExtracted }: ReadAheadState,
): AsyncGenerator<ReaderResult> {
  let place = -1;
  for (const [index, input] of control.folder.readInputs().entries()) {
    if (control.signal.aborted) return;
    for (const result of await readInput(extraction, input, { ...control, index })) {
      place += 1;
      const before = control.settled[place];
      if (before !== undefined && !isLost(before, known)) continue;
      if ("source" in result && !known.has(toDocumentId(result.source))) {
        const start = performance.now();
        ready.set(result.source, await extract(extraction, result.source));
        onExtracted?.((performance.now() - start) / 1000);
      }
      yield result;
    }
  }
}

function isLost(outcome: IngestOutcome, known: ReadonlySet<string>): boolean {
  return findLost([outcome], known).length > 0;
}

/** One input that brings the reading down is refused, and does not take the others along. */
async function readInput(
  extraction: ExtractionProcess,
  input: IngestInput,
  { options, folder, signal, index }: JobControl & { readonly index: number },
): Promise<readonly ReaderResult[]> {
  if ("source" in input) return [{ ...input, source: { ...options.defaults, ...input.source } }];
  try {
    if ("bytes" in input) {
      return await extraction.read(input.name, input.bytes, { ...options, contentType: input.contentType });
    }
    const kept = folder.findFetched(index);
    const fetched = kept ?? (await fetchArticle(input.url, signal));
    if (kept === undefined && !signal.aborted) folder.keepFetched(index, fetched);
    if ("rejected" in fetched) return [{ name: input.name, rejected: fetched.rejected }];
    const results = await extraction.read(input.name, fetched.bytes, { ...options, contentType: fetched.contentType });
    return results.map((result) =>
      "source" in result ? { ...result, source: { url: fetched.url, ...result.source } } : result,
    );
  } catch (error) {
    if (!(error instanceof NewsgraphError) || signal.aborted) throw error;
    return [reject(input.name, "Unreadable", error.message)];
  }
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

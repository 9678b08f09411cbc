/** The only part of ingest that touches a store: extracts, loads, finds stories, links entities. */
import { NewsgraphError } from "../cypher/errors.ts";
import type { GraphStore } from "../cypher/graph-store.ts";
import type { Document, DocumentGraph } from "../cypher/model.ts";
import { findSameEntities } from "./linking/linker.ts";
import { type Extractor, toDocumentId } from "./pipeline.ts";
import type { ReaderResult } from "./readers/reader.ts";
import { findStories } from "./stories.ts";

export interface IngestCounts {
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  readonly figures: number;
}

export interface IngestOutcome {
  readonly status: "ingested" | "duplicate" | "rejected";
  /** File name or label of the input. */
  readonly name: string;
  readonly documentId?: string;
  readonly reason?: { readonly code: string; readonly message: string };
  readonly counts?: IngestCounts;
}

export interface IngestProgress {
  readonly done: number;
  /** Inputs seen so far, or all of them if the input is a list. */
  readonly total: number;
  readonly stage: "extracting" | "loading" | "linking" | "finished";
  readonly last?: IngestOutcome;
}

export interface IngestReport {
  readonly outcomes: readonly IngestOutcome[];
  readonly revision: number;
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops before the next document; what is loaded stays. */
  readonly signal?: AbortSignal;
}

const BATCH = 32;

/**
 * Loads what readers give. One bad input never stops the batch: it is reported as rejected. The same document again is
 * reported as duplicate and changes nothing.
 */
export async function ingest(
  store: GraphStore,
  extractor: Pick<Extractor, "extract">,
  inputs: AsyncIterable<ReaderResult> | Iterable<ReaderResult>,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const known = new Set((await store.listSignatures()).map(({ id }) => id));
  const outcomes: IngestOutcome[] = [];
  const list = Array.isArray(inputs) ? inputs.length : undefined;
  const report = (stage: IngestProgress["stage"], last?: IngestOutcome): void => {
    options.onProgress?.({ done: outcomes.length, total: list ?? outcomes.length, stage, ...(last && { last }) });
  };
  let batch: DocumentGraph[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    report("loading");
    await store.load(batch);
    batch = [];
  };
  for await (const input of inputs) {
    if (options.signal?.aborted === true) break;
    const outcome = take(input, extractor, known, batch);
    outcomes.push(outcome);
    report("extracting", outcome);
    if (batch.length >= BATCH) await flush();
    // Extraction is synchronous: let other work of the process run between two documents.
    await new Promise(setImmediate);
  }
  await flush();
  if (outcomes.some(({ status }) => status === "ingested")) {
    report("linking");
    await settle(store);
  }
  report("finished");
  return { outcomes, revision: await store.getRevision() };
}

function take(
  input: ReaderResult,
  extractor: Pick<Extractor, "extract">,
  known: Set<string>,
  batch: DocumentGraph[],
): IngestOutcome {
  const { name } = input;
  if ("rejected" in input) return { status: "rejected", name, reason: input.rejected };
  const documentId = toDocumentId(input.source);
  if (known.has(documentId)) return { status: "duplicate", name, documentId };
  try {
    const graph = extractor.extract(input.source);
    known.add(documentId);
    batch.push(graph);
    return { status: "ingested", name, documentId, counts: countLayers(graph) };
  } catch (error) {
    if (!(error instanceof NewsgraphError))
      throw new NewsgraphError("CorruptData", `${name}: extraction failed`, { cause: error });
    return { status: "rejected", name, reason: { code: error.code, message: error.message } };
  }
}

function countLayers(graph: DocumentGraph): IngestCounts {
  return {
    entities: graph.entities.length,
    mentions: graph.mentions.reduce((sum, { starts }) => sum + starts.length, 0),
    claims: graph.claims.length,
    figures: graph.figures.length,
  };
}

/**
 * Brings what is derived from all documents together up to date: stories and the linker's judgements. A function of what
 * the store holds, so the order of ingest does not matter.
 */
export async function settle(store: GraphStore): Promise<void> {
  const documents = await store.listSignatures();
  const stories = findStories(documents);
  const moved = documents
    .map(({ id, storyId }) => ({ documentId: id, storyId: stories.get(id) ?? storyId, before: storyId }))
    .filter(({ storyId, before }) => storyId !== before);
  if (moved.length > 0) await store.setStories(moved.map(({ documentId, storyId }) => ({ documentId, storyId })));

  const judgements = await store.listJudgements();
  const ruled = new Set(judgements.filter(({ by }) => by !== "linker").map(({ id }) => id));
  const wanted = findSameEntities(await store.listExtractedEntities()).filter(({ id }) => !ruled.has(id));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const held = judgements.filter(({ by }) => by === "linker");
  const heldReasons = new Map(held.map(({ id, reason }) => [id, reason]));
  const stale = held.filter(({ id }) => !wantedIds.has(id)).map(({ id }) => id);
  const fresh = wanted.filter(({ id, reason }) => heldReasons.get(id) !== reason);
  if (stale.length > 0) await store.unjudge(stale);
  if (fresh.length > 0) await store.judge(fresh);
}

/** Takes a document and exactly its claims out of the graph. @throws NotFound */
export async function withdraw(store: GraphStore, documentId: string): Promise<void> {
  await store.withdraw(documentId);
  await settle(store);
}

/** Drops everything derived and reads all stored documents again with this extractor. Judgements of people are kept. */
export async function rebuild(
  store: GraphStore,
  extractor: Extractor,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const documents = await store.clear();
  const outcomes: IngestOutcome[] = [];
  for (let from = 0; from < documents.length; from += BATCH) {
    const graphs = documents.slice(from, from + BATCH).map((document) => extractAgain(extractor, document));
    await store.load(graphs);
    for (const graph of graphs) {
      const outcome: IngestOutcome = {
        status: "ingested",
        name: graph.document.title,
        documentId: graph.document.id,
        counts: countLayers(graph),
      };
      outcomes.push(outcome);
      options.onProgress?.({ done: outcomes.length, total: documents.length, stage: "extracting", last: outcome });
    }
  }
  await settle(store);
  return { outcomes, revision: await store.getRevision() };
}

function extractAgain(extractor: Extractor, document: Document): DocumentGraph {
  const graph = extractor.extract(document);
  return { ...graph, document: { ...graph.document, ingestedAt: document.ingestedAt } };
}

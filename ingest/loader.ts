/** The only part of ingest that touches a store: extracts, loads, finds stories, links entities. */
import { NewsgraphError } from "../cypher/errors.ts";
import type { GraphStore } from "../cypher/graph-store.ts";
import type { Document, DocumentGraph } from "../cypher/model.ts";
import { findSameEntities } from "./linking/linker.ts";
import { type Extractor, toDocumentId } from "./pipeline.ts";
import type { ReaderResult } from "./readers/reader.ts";
import { type CopyFinder, createCopyFinder, findStories } from "./stories.ts";

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
  /** A document that was there before and says nearly the same: both are kept, and count as one source. */
  readonly nearCopyOf?: string;
  /** What somebody should know who relies on the fields: what was left out and why, what was inferred. */
  readonly notes?: readonly string[];
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
  /** Called before documents are loaded, with the outcomes that will be told of when they are. */
  readonly onLoading?: (outcomes: readonly IngestOutcome[]) => void;
  /** Outcomes of an earlier try that ended while it loaded: what of it is in the store was ingested by it. */
  readonly claimed?: readonly IngestOutcome[];
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
  const documents = await store.listSignatures();
  const known: Known = {
    ids: new Set(documents.map(({ id }) => id)),
    copies: createCopyFinder(documents),
    claimed: new Map(options.claimed?.map((outcome) => [outcome.documentId, outcome])),
  };
  const outcomes: IngestOutcome[] = [];
  const list = Array.isArray(inputs) ? inputs.length : undefined;
  let taken = 0;
  const report = (stage: IngestProgress["stage"], last?: IngestOutcome): void => {
    options.onProgress?.({ done: taken, total: list ?? taken, stage, ...(last && { last }) });
  };
  let batch: DocumentGraph[] = [];
  let untold: IngestOutcome[] = [];
  // What is told is in the store: who has seen it need not send it again, whatever happens.
  const flush = async (): Promise<void> => {
    if (batch.length > 0) {
      report("loading");
      options.onLoading?.(untold);
      await store.load(batch);
    }
    for (const outcome of untold) {
      outcomes.push(outcome);
      report("extracting", outcome);
    }
    batch = [];
    untold = [];
  };
  for await (const input of inputs) {
    if (options.signal?.aborted === true) break;
    untold.push(take(input, extractor, known, batch));
    taken += 1;
    if (batch.length === 0 || batch.length >= BATCH) await flush();
    else report("extracting");
    // Extraction is synchronous: let other work of the process run between two documents.
    await new Promise(setImmediate);
  }
  await flush();
  if (options.claimed !== undefined || outcomes.some(({ status }) => status === "ingested")) {
    report("linking");
    await settle(store);
  }
  report("finished");
  return { outcomes, revision: await store.getRevision() };
}

interface Known {
  readonly ids: Set<string>;
  readonly copies: CopyFinder;
  readonly claimed: ReadonlyMap<string | undefined, IngestOutcome>;
}

function take(
  input: ReaderResult,
  extractor: Pick<Extractor, "extract">,
  known: Known,
  batch: DocumentGraph[],
): IngestOutcome {
  const { name } = input;
  if ("rejected" in input) return { status: "rejected", name, reason: input.rejected };
  const notes = input.notes === undefined ? {} : { notes: input.notes };
  const documentId = toDocumentId(input.source);
  if (known.ids.has(documentId)) {
    const claimed = known.claimed.get(documentId);
    return claimed?.name === name ? claimed : { status: "duplicate", name, documentId, ...notes };
  }
  try {
    const graph = extractor.extract(input.source);
    const nearCopyOf = known.copies.find(graph.document);
    known.ids.add(documentId);
    known.copies.add(graph.document);
    batch.push(graph);
    const found = { documentId, counts: countLayers(graph), ...(nearCopyOf !== undefined && { nearCopyOf }) };
    return { status: "ingested", name, ...found, ...notes };
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

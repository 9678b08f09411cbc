/** Loads a generated graph through the door that an ingest uses, and counts. */
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import type { GeneratedGraph } from "./generate.ts";

/** Documents given to one `load`. */
const BATCH = 2_000;

export interface Loading {
  readonly documents: number;
  readonly claims: number;
  /** Spent in the store alone; making the documents does not count. */
  readonly seconds: number;
}

/** @param onProgress told the number of documents loaded so far */
export async function loadGenerated(
  store: GraphStore,
  graph: GeneratedGraph,
  onProgress: (documents: number) => void = () => undefined,
): Promise<Loading> {
  let [documents, claims, ms] = [0, 0, 0];
  let batch: DocumentGraph[] = [];
  const flush = async (): Promise<void> => {
    const began = performance.now();
    await store.load(batch);
    ms += performance.now() - began;
    documents += batch.length;
    claims += batch.reduce((sum, own) => sum + own.claims.length, 0);
    batch = [];
    onProgress(documents);
  };
  for (const own of graph.read()) {
    batch.push(own);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { documents, claims, seconds: ms / 1000 };
}

/** How the contract gets at a store: empty at the start of each group of tests, closed at its end. */
import { afterAll, beforeAll } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../../cypher/model.ts";

export type OpenEmptyStore = () => Promise<GraphStore>;

/** A store for one group of tests, with the documents given in it. */
export function useStore(open: OpenEmptyStore, documents: readonly DocumentGraph[] = []): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    if (documents.length > 0) await store.load(documents);
  });
  afterAll(() => store?.close());
  return () => {
    if (store === undefined) throw new Error("the store is opened before each group of tests");
    return store;
  };
}

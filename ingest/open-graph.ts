/** Opens the configured graph; one that an older version wrote is built again from its documents first. */
import type { GraphStore } from "../cypher/graph-store.ts";
import { renewGraph } from "../cypher/stores/embedded/renew-graph.ts";
import { OutdatedGraph } from "../cypher/stores/embedded/session.ts";
import { openStore, type StoreConfig } from "../cypher/stores/index.ts";

export interface OpenGraphOptions {
  /** Lexicon files of your own, for reading documents again. */
  readonly lexiconFiles: readonly string[];
  /** Told what a person should know who waits. */
  readonly notify: (text: string) => void;
}

/** @throws StoreUnavailable, CorruptData */
export async function openGraph(config: StoreConfig, options: OpenGraphOptions): Promise<GraphStore> {
  try {
    return await openStore(config, options);
  } catch (error) {
    if (!(error instanceof OutdatedGraph) || config.store !== "embedded") throw error;
    options.notify(`${error.message} It is built again from its documents.`);
    await renew(config.path, options);
    return await openStore(config, options);
  }
}

async function renew(path: string, { lexiconFiles, notify }: OpenGraphOptions): Promise<void> {
  // Loaded late: few graphs are old, and the models are large.
  const [{ createExtractor }, { rebuild }] = await Promise.all([import("./pipeline.ts"), import("./loader.ts")]);
  let documents = 0;
  const kept = await renewGraph(path, async (store) => {
    ({ length: documents } = (await rebuild(store, createExtractor({ lexiconFiles }))).outcomes);
  });
  notify(`Read ${documents} documents again; the older graph is kept as ${kept}.`);
}

import { join } from "node:path";
import type { StoreConfig } from "../cypher/stores/index.ts";
import type { Config } from "./config.ts";

/** Where the graph lies, for the server and the command line alike. */
export function toStoreConfig({ store, dataDir, neo4j }: Pick<Config, "store" | "dataDir" | "neo4j">): StoreConfig {
  return store === "embedded" ? { store, path: join(dataDir, "graph.grafeo") } : { store, ...neo4j };
}

/** The stores there are. A new one is a session (or a whole GraphStore) in a file here and a line in STORES. */
import type { GraphStore } from "../graph-store.ts";
import { createCypherGraphStore } from "./cypher-graph-store.ts";
import { openEmbeddedSession } from "./embedded/session.ts";
import { openNeo4jSession } from "./neo4j.ts";

export interface EmbeddedStoreConfig {
  readonly store: "embedded";
  /** The graph file, made if missing; `TEMPORARY` for one that is thrown away at the end. */
  readonly path: string;
}

export interface Neo4jStoreConfig {
  readonly store: "neo4j";
  /** `bolt://host:7687`, or `neo4j://` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Names of the stores, as configured. */
export const STORES = ["embedded", "neo4j"] as const satisfies readonly StoreConfig["store"][];

export type StoreConfig = EmbeddedStoreConfig | Neo4jStoreConfig;

export { TEMPORARY } from "./embedded/session.ts";

/** @throws StoreUnavailable, CorruptData */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  switch (config.store) {
    case "embedded":
      return createCypherGraphStore("embedded", await openEmbeddedSession(config));
    case "neo4j":
      return createCypherGraphStore("neo4j", await openNeo4jSession(config));
  }
}

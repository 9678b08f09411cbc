/** The stores there are. A new one is a session in a file here, its configuration and a case in `openSession`. */
import type { GraphStore } from "../graph-store.ts";
import { createCypherGraphStore } from "./cypher-graph-store.ts";
import type { CypherSession } from "./cypher-session.ts";
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

export type StoreConfig = EmbeddedStoreConfig | Neo4jStoreConfig;

/** Path of an embedded store that is thrown away when it is closed. */
export const TEMPORARY = ":temporary:";

/** @throws StoreUnavailable, CorruptData */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return createCypherGraphStore(config.store, await openSession(config));
}

function openSession(config: StoreConfig): Promise<CypherSession> {
  switch (config.store) {
    case "embedded":
      return openEmbeddedSession(config.path === TEMPORARY ? {} : { path: config.path });
    case "neo4j":
      return openNeo4jSession(config);
  }
}

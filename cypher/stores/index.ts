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
  /** How long writes, and the reads of a load, wait for a server that went away; 45 s if not given. */
  readonly waitMs?: number;
}

export type StoreConfig = EmbeddedStoreConfig | Neo4jStoreConfig;

/** Path of an embedded store that is thrown away when it is closed. */
export const TEMPORARY = ":temporary:";

export interface OpenOptions {
  /** Told what a person should know who waits: that a server is waited for, and that it is back. */
  readonly notify?: (text: string) => void;
}

/** @throws StoreUnavailable, CorruptData */
export async function openStore(config: StoreConfig, options: OpenOptions = {}): Promise<GraphStore> {
  return createCypherGraphStore(config.store, await openSession(config, options));
}

function openSession(config: StoreConfig, { notify }: OpenOptions): Promise<CypherSession> {
  switch (config.store) {
    case "embedded":
      return openEmbeddedSession(config.path === TEMPORARY ? {} : { path: config.path });
    case "neo4j":
      return openNeo4jSession(config, notify);
  }
}

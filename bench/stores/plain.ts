/** Plain Cypher straight through each engine's own driver: what our door costs is the difference. */
import { createRequire } from "node:module";
import type { GrafeoDB } from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import type { Neo4jStoreConfig } from "../../cypher/stores/index.ts";
import type { PlainQuestion } from "./questions.ts";

const SETTINGS = { disableLosslessIntegers: true } as const;
const SESSION = { defaultAccessMode: "READ" } as const;

export interface PlainDriver {
  run(question: PlainQuestion): Promise<unknown>;
  close(): Promise<void>;
}

/** The engine in this process, without a process between; the store must have closed the file. */
export function openPlainEngine(path: string): PlainDriver {
  const engine = createRequire(import.meta.url)("@grafeo-db/js") as {
    readonly GrafeoDB: { open(path: string): GrafeoDB };
  };
  const db = engine.GrafeoDB.open(path);
  return {
    run: async ({ statement, parameters }) => (await db.executeCypher(statement, parameters)).rows(),
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

export function openPlainNeo4j({ uri, user, password }: Neo4jStoreConfig): PlainDriver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), SETTINGS);
  return {
    run: async ({ statement, parameters }) => {
      const session = driver.session(SESSION);
      try {
        return (await session.run(statement, parameters)).records;
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** Starts one Neo4j for all test files that want one, and none if no such file is run. */
import type { TestProject } from "vitest/node";
import { type Neo4jServer, startNeo4jServer } from "./neo4j-server.ts";
import { isWanted } from "./test-files.ts";

/** How test files are told: where the server is, or why there is none. */
export type Neo4jOffer =
  | { readonly uri: string; readonly user: string; readonly password: string; readonly certificate: string }
  | { readonly missing: string };

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: Neo4jOffer;
  }
}

const IMPORT = /from "[./]*support\/neo4j\.ts"/;

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await isWanted(project, IMPORT))) {
    project.provide("neo4j", { missing: "no test file of this run asked for it" });
    return undefined;
  }
  let server: Neo4jServer;
  try {
    server = await startNeo4jServer();
  } catch (error) {
    const missing = `Neo4j cannot be tested here (Java 17, Maven and OpenSSL are needed): ${error instanceof Error ? error.message : String(error)}`;
    // Where everything must be checked, a store that was not is a failure.
    if (process.env["CI"] === "true") throw new Error(missing, { cause: error });
    console.warn(missing);
    project.provide("neo4j", { missing });
    return undefined;
  }
  const { uri, user, password, certificate } = server;
  project.provide("neo4j", { uri, user, password, certificate });
  return () => server.stop();
}

/** The test run's Neo4j. Community has one database, so test files that use it take turns. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { CypherSession } from "../../cypher/stores/cypher-session.ts";
import { type Neo4jStoreConfig, openStore } from "../../cypher/stores/index.ts";
import { openNeo4jSession } from "../../cypher/stores/neo4j.ts";
import type { Neo4jOffer } from "./neo4j-global-setup.ts";

const TURN_MS = 900_000;
const LOOK_MS = 100;

/** The configuration of the running server with its certificate's file, or the reason why there is none. */
export function findNeo4j(): {
  readonly config?: Neo4jStoreConfig;
  readonly certificate?: string;
  readonly missing?: string;
} {
  const offer: Neo4jOffer = inject("neo4j");
  if ("missing" in offer) return { missing: offer.missing };
  const { certificate, ...address } = offer;
  return { config: { store: "neo4j", ...address }, certificate };
}

/** Tests that want the server, for whom it is kept; where there is none, one test is skipped that says why. */
export function describeOnNeo4j(title: string, describeTests: (config: Neo4jStoreConfig) => void): void {
  const { config, missing } = findNeo4j();
  describe(title, () => {
    if (config === undefined) {
      it.skip(`is not tested: ${missing ?? "no reason given"}`);
      return;
    }
    takeTurn(config);
    describeTests(config);
  });
}

/** Keeps the database for this test file from its first test to its last. */
function takeTurn(config: Neo4jStoreConfig): void {
  const turn = join(tmpdir(), `newsgraph-turn-${new URL(config.uri).port}`);
  beforeAll(async () => {
    while (!(await tryTake(turn))) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }, TURN_MS);
  afterAll(() => rm(turn, { recursive: true, force: true }));
}

async function tryTake(turn: string): Promise<boolean> {
  try {
    await mkdir(turn);
    await writeFile(join(turn, "pid"), String(process.pid));
    return true;
  } catch {
    const holder = Number(await readFile(join(turn, "pid"), "utf8").catch(() => "0"));
    if (holder > 0 && !isAlive(holder)) await rm(turn, { recursive: true, force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** An empty store on the server; whatever an earlier test left is taken away. */
export async function openEmptyNeo4j(config: Neo4jStoreConfig): Promise<GraphStore> {
  await (await openEmptySession(config)).close();
  return openStore(config);
}

/** The same, as a session. */
export async function openEmptySession(config: Neo4jStoreConfig): Promise<CypherSession> {
  const session = await openNeo4jSession(config);
  let deleted = 1;
  while (deleted > 0) {
    const rows = await session.write((transaction) =>
      transaction.run("MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS deleted"),
    );
    deleted = Number(rows[0]?.["deleted"] ?? 0);
  }
  return session;
}

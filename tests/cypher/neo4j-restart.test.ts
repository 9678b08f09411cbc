import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import type { Job } from "../../server/api/jobs.ts";
import { parseConfig } from "../../server/config.ts";
import { type RunningServer, startServer } from "../../server/server.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { findNeo4j } from "../support/neo4j.ts";
import { type Neo4jServer, startNeo4jServer } from "../support/neo4j-server.ts";

/** On a busy machine Neo4j takes minutes to come back. */
const TIMEOUT_MS = 400_000;
const { missing } = findNeo4j();

const PEOPLE = Array.from({ length: 40 }, (_, index) => buildEntity("Person", `Person ${index}`));

/** More documents than are stored at once, so that the load takes several transactions. */
const DOCUMENTS = Array.from({ length: 1_200 }, (_, index): DocumentGraph => {
  const pick = (step: number) => PEOPLE[(index * step) % PEOPLE.length] ?? buildEntity("Person", "Nobody");
  return buildDocument(`Document ${index}`, {
    claims: [buildClaim(pick(1), "ACCUSED", pick(7)), buildClaim(pick(3), "MET_WITH", pick(11))],
  });
});

const ARTICLES = [
  "Mayor Ines Carvalho accused the Almera Dockers Union of a strike.",
  "The Almera Dockers Union denied it.",
];

/** On a server of its own: the other tests must not notice. */
describe.skipIf(missing !== undefined)(`a Neo4j that is killed in the middle of a load ${missing ?? ""}`, () => {
  let neo4j: Neo4jServer;
  let server: RunningServer;
  let store: GraphStore;
  let folder = "";
  const notices: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-restart-"));
    neo4j = await startNeo4jServer();
    const { uri, user, password } = neo4j;
    const config = { store: "neo4j", uri, user, password, waitMs: TIMEOUT_MS } as const;
    store = await openStore(config, { notify: (text) => void notices.push(text) });
    server = await startServer(
      parseConfig({
        NEWSGRAPH_STORE: "neo4j",
        NEWSGRAPH_NEO4J_URI: uri,
        NEWSGRAPH_NEO4J_USER: user,
        NEWSGRAPH_NEO4J_PASSWORD: password,
        NEWSGRAPH_NEO4J_WAIT_SECONDS: "0",
        NEWSGRAPH_DATA_DIR: folder,
        NEWSGRAPH_PORT: "0",
        NEWSGRAPH_LOG_LEVEL: "silent",
      }),
    );
  }, TIMEOUT_MS);
  afterAll(async () => {
    await server.close();
    await store.close();
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }, TIMEOUT_MS);

  const ask = async (method: string, path: string, body?: unknown) => {
    const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await fetch(`${server.url}/api/v1${path}`, { method, ...(body === undefined ? {} : json) });
    return { status: answer.status, job: (await answer.json()) as Job };
  };
  const waitForEnd = async (id: string): Promise<Job> => {
    const get = async () => (await ask("GET", `/jobs/${id}`)).job;
    await expect
      .poll(async () => (await get()).state, { timeout: TIMEOUT_MS, interval: 200 })
      .toMatch(/succeeded|failed/);
    return get();
  };

  it("has the graph of an undisturbed load when it is back, and no job is lost", { timeout: TIMEOUT_MS }, async () => {
    const embedded = await openStore({ store: "embedded", path: TEMPORARY });
    await embedded.load(DOCUMENTS);
    const undisturbed = await toCanonicalText(embedded);
    await embedded.close();

    let ended = false;
    const load = store.load(DOCUMENTS).finally(() => {
      ended = true;
    });
    // A failure is looked at where the load is awaited.
    load.catch(() => undefined);
    // The first documents are stored, those that follow are not.
    await expect.poll(() => store.getRevision(), { timeout: TIMEOUT_MS, interval: 10 }).toBeGreaterThan(0);
    await neo4j.kill();
    expect(ended).toBe(false);

    const documents = ARTICLES.map((text, index) => ({ id: `article ${index}`, text }));
    const { job } = await ask("POST", "/ingest", { documents });
    const failed = await waitForEnd(job.id);
    expect(failed).toMatchObject({ state: "failed", resumable: true, counts: { ingested: 0 } });
    expect(failed.error).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining(neo4j.uri) });

    // Gone for longer than the driver tries again by itself.
    await expect.poll(() => notices, { timeout: TIMEOUT_MS }).toHaveLength(1);
    await neo4j.restart();
    expect(await load).toMatchObject({ created: DOCUMENTS.length, replaced: 0, unchanged: 0 });
    expect(notices).toEqual([expect.stringContaining(`${neo4j.uri} went away`), expect.stringContaining("is back")]);
    expect(await toCanonicalText(store)).toBe(undisturbed);
    expect(await store.load(DOCUMENTS)).toMatchObject({ created: 0, replaced: 0, unchanged: DOCUMENTS.length });

    expect(await ask("POST", `/jobs/${job.id}/resume`)).toMatchObject({ status: 202, job: { id: job.id } });
    expect(await waitForEnd(job.id)).toMatchObject({ state: "succeeded", counts: { ingested: ARTICLES.length } });
    expect((await store.getStats()).documents).toBe(DOCUMENTS.length + ARTICLES.length);
    expect((await ask("POST", `/jobs/${job.id}/resume`)).status).toBe(409);
  });
});

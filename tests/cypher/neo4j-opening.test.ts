import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { generateGraph } from "../../bench/graph/generate.ts";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import { SCHEMA_VERSION } from "../../cypher/schema.ts";
import type { CypherSession } from "../../cypher/stores/cypher-session.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { openNeo4jSession } from "../../cypher/stores/neo4j.ts";
import { type Migration, migrate } from "../../cypher/stores/neo4j-migrations.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";

const credentials = { user: "neo4j", password: "wrong-password" };

describe("an address", () => {
  const web = createServer((_request, response) => response.end("a page"));
  let host = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
    const address = web.address();
    host = `127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
  });
  afterAll(() => new Promise((resolve) => web.close(resolve)));

  const open = (uri: string) => openNeo4jSession({ uri, ...credentials }).catch((reason: unknown) => reason);

  it.each(["bolt", "neo4j"])(
    "of a web server, as %s, is told from Neo4j's",
    async (scheme) => {
      const error = await open(`${scheme}://${host}`);
      expect(error).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("web server") });
    },
    10_000,
  );

  it.each(["bolt+s", "neo4j+s", "neo4j+ssc"])(
    "with TLS where there is none, as %s, says so each time",
    async (scheme) => {
      for (let turn = 0; turn < 2; turn += 1) {
        const error = await open(`${scheme}://${host}`);
        expect(error).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("TLS") });
      }
    },
    20_000,
  );

  it("of another kind is refused with those that would do", async () => {
    const error = await open(`http://${host}`);
    expect(error).toMatchObject({ code: "InvalidInput", message: expect.stringContaining("neo4j+s://") });
  });
});

describeOnNeo4j("opening a graph in Neo4j", (config) => {
  let session: CypherSession;
  beforeEach(async () => {
    await (await openEmptyNeo4j(config)).close();
    session = await openNeo4jSession(config);
    return async () => {
      await note(SCHEMA_VERSION);
      await session.close();
    };
  });
  const note = (version: number) =>
    session.write((transaction) => transaction.run("MATCH (g:GraphState) SET g.schemaVersion = $version", { version }));
  const readVersion = async () =>
    (await session.read("MATCH (g:GraphState) RETURN g.schemaVersion AS version")).map((row) => row["version"]);
  const steps: readonly Migration[] = [SCHEMA_VERSION + 1, SCHEMA_VERSION + 2].map((to) => ({
    to,
    migrate: (transaction) => transaction.run("CREATE (:Step {to: $to})", { to }),
  }));
  const readSteps = async () =>
    (await session.read("MATCH (s:Step) RETURN s.to AS to ORDER BY to")).map((row) => row["to"]);

  it("notes the version of its schema, once", async () => {
    await (await openNeo4jSession(config)).close();
    expect(await readVersion()).toEqual([SCHEMA_VERSION]);
  });

  it("refuses a graph that a newer version wrote, and leaves it as it is", async () => {
    await note(99);
    await expect(openNeo4jSession(config)).rejects.toMatchObject({
      code: "StoreUnavailable",
      message: expect.stringContaining("newer version"),
    });
    expect(await readVersion()).toEqual([99]);
  });

  it("takes an older graph through every step, each once, whoever else opens it meanwhile", async () => {
    const other = await openNeo4jSession(config);
    const run = (own: CypherSession) => migrate(own, config.uri, steps, SCHEMA_VERSION + 2);
    await Promise.all([run(session), run(other), run(session)]);
    await run(session);
    expect(await readSteps()).toEqual([SCHEMA_VERSION + 1, SCHEMA_VERSION + 2]);
    expect(await readVersion()).toEqual([SCHEMA_VERSION + 2]);
    await other.close();
  });

  it("keeps what a step before a failing one did, and goes on from there", async () => {
    const failing = { to: SCHEMA_VERSION + 2, migrate: () => Promise.reject(new Error("broken off")) };
    const [first, second] = steps as [Migration, Migration];
    await expect(migrate(session, config.uri, [first, failing], SCHEMA_VERSION + 2)).rejects.toThrow("broken off");
    expect(await readVersion()).toEqual([SCHEMA_VERSION + 1]);
    await migrate(session, config.uri, [first, second], SCHEMA_VERSION + 2);
    expect(await readSteps()).toEqual([SCHEMA_VERSION + 1, SCHEMA_VERSION + 2]);
  });

  it("says that no step leads from an older graph to this version", async () => {
    await expect(migrate(session, config.uri, [], SCHEMA_VERSION + 1)).rejects.toThrow("ingest the documents again");
  });

  it("routes through neo4j:// as well", async () => {
    const store = await openStore({ ...config, uri: config.uri.replace("bolt:", "neo4j:") });
    expect(await store.getStats()).toMatchObject({ documents: 0 });
    await store.close();
  });

  it("lets two load the same documents at once, and keeps each once", async () => {
    const documents = [...generateGraph({ entities: 40, relations: 160, claims: 500 }).read()];
    const half = Math.ceil(documents.length / 2);
    const [one, two] = [await openStore(config), await openStore(config)];
    await one.load(documents);
    const alone = await toCanonicalText(one);
    await (await openEmptyNeo4j(config)).close();
    const reports = await Promise.all([
      one.load(documents.slice(0, half + 2)),
      two.load(documents.slice(half - 2)),
      two.load(documents.slice(0, 1)),
      one.load(documents.slice(0, 1)),
    ]);
    expect(reports.reduce((sum, report) => sum + report.created, 0)).toBe(documents.length);
    expect(await toCanonicalText(two)).toBe(alone);
    await Promise.all([one.close(), two.close()]);
    // Three loads on a server that has planned nothing yet.
  }, 120_000);
});

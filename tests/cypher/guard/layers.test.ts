/**
 * The layers under the guard, each by itself: what would come through the one above is given to it directly. The first and
 * the fourth, which are the guard's own, are in `guard.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CypherSession } from "../../../cypher/stores/cypher-session.ts";
import { openEmbeddedSession } from "../../../cypher/stores/embedded/session.ts";
import { openNeo4jSession } from "../../../cypher/stores/neo4j.ts";
import { describeOnNeo4j } from "../../support/neo4j.ts";
import { readShippedSettings } from "../../support/neo4j-server.ts";

const WRITES = [
  "CREATE (n:Layered {id: 'x'}) RETURN n.id",
  "MERGE (n:Layered {id: 'x'}) SET n.name = 'y' RETURN n.id",
  "MATCH (n:Layered) DETACH DELETE n",
  "MATCH (n:Layered) SET n.name = 'other' RETURN n.name",
  "MATCH (n:Layered) REMOVE n.name RETURN n.id",
] as const;

/** The second and third layer: the engine's own word that it reads, and a transaction that cannot write. */
function describeReading(open: () => Promise<CypherSession>): void {
  let session: CypherSession;
  const list = () => session.read("MATCH (n:Layered) RETURN n.id AS id, n.name AS name ORDER BY id");
  beforeAll(async () => {
    session = await open();
    await session.write((transaction) => transaction.run("CREATE (:Layered {id: 'a', name: 'one'})"));
  });
  afterAll(async () => {
    await session.write((transaction) => transaction.run("MATCH (n:Layered) DETACH DELETE n"));
    await session.close();
  });

  it.each(WRITES)("reads alone, without a guard before it: %s", async (statement) => {
    await expect(session.query({ statement, limit: 5, timeoutMs: 20_000 })).rejects.toMatchObject({
      code: "QueryRejected",
    });
    expect(await list()).toEqual([{ id: "a", name: "one" }]);
  });
}

describe("the layers under the guard on the embedded engine", () => {
  describeReading(() => openEmbeddedSession({}));
});

describeOnNeo4j("the layers under the guard on Neo4j", (config) => {
  describeReading(() => openNeo4jSession(config));

  describe("the hardened settings, the fifth", () => {
    /** What each must be for the guard to rest on it; a setting that is left out or loosened fails. */
    const HARDENED: Readonly<Record<string, RegExp>> = {
      "dbms.security.allow_csv_import_from_file_urls": /^false$/,
      "dbms.security.procedures.unrestricted": /^$/,
      "db.transaction.timeout": /^30s$/,
      "db.transaction.monitor.check.interval": /^1s$/,
      "db.transaction.concurrent.maximum": /^50$/,
      "db.memory.transaction.max": /^128(\.00)?MiB$/,
      "dbms.memory.transaction.total.max": /^384(\.00)?MiB$/,
      "server.http.enabled": /^false$/,
      "server.https.enabled": /^false$/,
      "dbms.usage_report.enabled": /^false$/,
      "client.allow_telemetry": /^false$/,
    };
    let session: CypherSession;
    beforeAll(async () => {
      session = await openNeo4jSession(config);
    });
    afterAll(() => session.close());

    it("are in force, each that is shipped and each that the guard rests on", async () => {
      const shipped = readShippedSettings();
      expect([...shipped.keys()]).toEqual(expect.arrayContaining(Object.keys(HARDENED)));
      const names = [...shipped.keys()].filter((name) => !name.startsWith("internal."));
      const rows = await session.read(
        `SHOW SETTINGS ${names.map((name) => `'${name}'`).join(", ")} YIELD name, value, isExplicitlySet`,
      );
      expect(rows.map((row) => row["name"]).sort()).toEqual(names.sort());
      expect(rows.filter((row) => row["isExplicitlySet"] !== true)).toEqual([]);
      for (const [name, value] of Object.entries(HARDENED))
        expect(rows.find((row) => row["name"] === name)?.["value"] ?? "", name).toMatch(value);
    });

    it("read no file and no address, whoever asks", async () => {
      for (const ask of [
        (statement: string) => session.read(statement),
        (statement: string) => session.write((transaction) => transaction.run(statement)),
      ]) {
        await expect(ask("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")).rejects.toThrow();
        for (const address of ["http://127.0.0.1:9/", "http://[::1]:9/"]) {
          await expect(ask(`LOAD CSV FROM '${address}' AS row RETURN row`)).rejects.toThrow(
            /blocklist|blocked|not allowed/i,
          );
        }
      }
    });

    it("load no procedure but Neo4j's own", async () => {
      const rows = await session.read("SHOW PROCEDURES YIELD name RETURN DISTINCT split(name, '.')[0] AS family");
      expect(rows.map((row) => row["family"]).sort()).toEqual(["db", "dbms", "tx"]);
    });

    it("end what eats the memory, and the next question is answered", async () => {
      const greedy = "UNWIND range(1, 30000000) AS x RETURN collect(toString(x))";
      await expect(session.query({ statement: greedy, limit: 5, timeoutMs: 20_000 })).rejects.toMatchObject({
        code: "QueryTimeout",
      });
      expect(await session.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    });
  });
});

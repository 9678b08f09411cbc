import { createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openNeo4jSession } from "../../cypher/stores/neo4j.ts";
import { findNeo4j } from "../support/neo4j.ts";

const { config, missing } = findNeo4j();
const credentials = { user: "neo4j", password: "wrong-password" };

async function within10Seconds(work: () => Promise<unknown>): Promise<unknown> {
  const start = performance.now();
  const error: unknown = await work().catch((reason: unknown) => reason);
  expect(performance.now() - start).toBeLessThan(10_000);
  return error;
}

describe("openNeo4jSession", () => {
  it("says within 10 s that nobody listens there", async () => {
    const error = await within10Seconds(() => openNeo4jSession({ uri: "bolt://127.0.0.1:9", ...credentials }));
    expect(error).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("bolt://127.0.0.1:9") });
  });

  it("says within 10 s that whoever listens there does not answer", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const uri = `bolt://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
    const error = await within10Seconds(() => openNeo4jSession({ uri, ...credentials }));
    expect(error).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining(uri) });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it.skipIf(config === undefined)(
    `says that the password is wrong, or the database unknown ${missing ?? ""}`,
    async () => {
      if (config === undefined) return;
      const wrong = await within10Seconds(() => openNeo4jSession({ ...config, password: "wrong-password" }));
      expect(wrong).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("password") });
      const unknown = await within10Seconds(() => openNeo4jSession({ ...config, database: "elsewhere" }));
      expect(unknown).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("database") });
    },
  );

  it.skipIf(config === undefined)(`sees to the schema again and again ${missing ?? ""}`, async () => {
    if (config === undefined) return;
    for (let turn = 0; turn < 2; turn += 1) await (await openNeo4jSession(config)).close();
    const session = await openNeo4jSession(config);
    const rows = await session.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name");
    expect(rows).toEqual([]);
    await session.close();
  });

  it.skipIf(config === undefined)(`drops indexes of earlier versions ${missing ?? ""}`, async () => {
    if (config === undefined) return;
    const before = await openNeo4jSession(config);
    await before.write((transaction) =>
      transaction.run("CREATE INDEX claim_subjectid IF NOT EXISTS FOR (n:Claim) ON (n.subjectId)"),
    );
    await before.close();
    const session = await openNeo4jSession(config);
    const rows = await session.read(
      "SHOW INDEXES YIELD name WHERE name STARTS WITH 'claim_' RETURN name ORDER BY name",
    );
    expect(rows.map((row) => row["name"])).toEqual(["claim_documentid", "claim_id", "claim_relationid"]);
    await session.close();
  });

  it.skipIf(config === undefined)(
    `reads what was written before, over neo4j:// too ${missing ?? ""}`,
    async () => {
      if (config === undefined) return;
      const session = await openNeo4jSession({ ...config, uri: `neo4j://${new URL(config.uri).host}` });
      const write = (turn: number) =>
        session.write((transaction) => transaction.run("MERGE (t:Turn) SET t.turn = $turn", { turn }));
      const read = () => session.read("MATCH (t:Turn) RETURN t.turn AS turn");
      try {
        for (let turn = 0; turn < 20; turn += 1) {
          await write(turn);
          expect(await Promise.all([read(), read()])).toEqual([[{ turn }], [{ turn }]]);
        }
      } finally {
        await session.write((transaction) => transaction.run("MATCH (t:Turn) DELETE t"));
        await session.close();
      }
    },
    60_000,
  );

  it.skipIf(config === undefined)(
    `runs an analyst's statement as a read, whatever it says ${missing ?? ""}`,
    async () => {
      if (config === undefined) return;
      const session = await openNeo4jSession(config);
      const ask = (statement: string) => session.query({ statement, limit: 5, timeoutMs: 20_000 });
      await expect(ask("CREATE (n:Entity {id: 'x'}) RETURN n")).rejects.toMatchObject({ code: "QueryRejected" });
      await expect(ask("MATCH (n) DETACH DELETE n")).rejects.toMatchObject({ code: "QueryRejected" });
      await expect(ask("CREATE INDEX x FOR (n:X) ON (n.y)")).rejects.toMatchObject({ code: "QueryRejected" });
      await expect(ask("UNWIND range(1, 30000000) AS x RETURN collect(toString(x))")).rejects.toMatchObject({
        code: "QueryTimeout",
      });
      expect((await ask("RETURN 1 AS one")).rows).toEqual([[1]]);
      await session.close();
    },
  );
});

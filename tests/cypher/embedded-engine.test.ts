import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import { openEmbeddedSession } from "../../cypher/stores/embedded/session.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { story } from "./contract/crocus.ts";

const run = promisify(execFile);
/** Passes no guard: only a session is given it here, to see the engine's process die. */
const RUNAWAY =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE (a * b) % 7 = 0 RETURN count(*)";
const HUNGRY = "UNWIND range(1, 200000000) AS x RETURN collect(x)";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const query = (statement: string, timeoutMs: number) => ({ statement, limit: 10, timeoutMs });

describe("openEmbeddedSession", () => {
  it("kills a runaway query at its deadline, and the next one is answered", async () => {
    const session = await openEmbeddedSession({});
    const start = performance.now();
    await expect(session.query(query(RUNAWAY, 300))).rejects.toMatchObject({ code: "QueryTimeout" });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(await session.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await session.close();
  });

  it("drops indexes of earlier versions", async () => {
    const path = join(folder, "indexed.grafeo");
    const before = await openEmbeddedSession({ path });
    await before.read("CREATE INDEX Claim_subjectId IF NOT EXISTS FOR (n:Claim) ON (n.subjectId)");
    await before.close();
    const session = await openEmbeddedSession({ path });
    const names = (await session.read("SHOW INDEXES")).map((row) => JSON.stringify(Object.values(row)[0]));
    const ofClaims = names.filter((name) => name.startsWith('"Claim_'));
    expect(ofClaims.sort()).toEqual(['"Claim_documentId"', '"Claim_id"', '"Claim_relationId"']);
    await session.close();
  });

  it("asks reads again that were in flight at a kill, and does an interrupted write from its start", async () => {
    const session = await openEmbeddedSession({});
    const kill = session.query(query(RUNAWAY, 400));
    const slow = session.read(
      "UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a WHERE a > 0 RETURN count(*) AS n",
    );
    let begun = 0;
    const write = session.write(async (transaction) => {
      begun += 1;
      await transaction.run("CREATE (n:Entity {id: 'a'})");
      if (begun === 1) await kill.catch(() => undefined);
      await transaction.run("CREATE (n:Entity {id: 'b'})");
      return begun;
    });
    await expect(kill).rejects.toMatchObject({ code: "QueryTimeout" });
    expect(await slow).toEqual([{ n: 2_250_000 }]);
    expect(await write).toBe(2);
    expect(await session.read("MATCH (n:Entity) RETURN count(n) AS n")).toEqual([{ n: 2 }]);
    await session.close();
  });

  it("ends a query that eats the memory, and the next one is answered", async () => {
    const session = await openEmbeddedSession({ memoryLimit: 400 * 1024 * 1024 });
    await expect(session.query(query(HUNGRY, 20_000))).rejects.toMatchObject({
      code: "QueryTimeout",
      message: expect.stringContaining("MB"),
    });
    expect(await session.read("RETURN 2 AS two")).toEqual([{ two: 2 }]);
    await session.close();
  });

  it("refuses a write that an analyst's query would do, and keeps nothing of it", async () => {
    const session = await openEmbeddedSession({});
    await expect(session.query(query("CREATE (n:Entity) RETURN n", 1_000))).rejects.toMatchObject({
      code: "QueryRejected",
    });
    expect(await session.read("MATCH (n) RETURN count(n) AS n")).toEqual([{ n: 0 }]);
    await session.close();
  });

  it("lets the explorer's reads pass while analysts' queries run", async () => {
    const session = await openEmbeddedSession({});
    const queries = [1, 2, 3].map(() => session.query(query(RUNAWAY, 1_500)).catch(() => undefined));
    const start = performance.now();
    await session.read("RETURN 1 AS one");
    expect(performance.now() - start).toBeLessThan(1_000);
    await Promise.all(queries);
    await session.close();
  });

  it("lets reads pass while a write has sent its statements ahead", async () => {
    const session = await openEmbeddedSession({});
    const ended: string[] = [];
    await session.write(async (transaction) => {
      const slow = "UNWIND range(1, 200000) AS a WITH a WHERE a > 0 RETURN count(*) AS n";
      const runs = Array.from({ length: 12 }, () => transaction.run(slow).then(() => ended.push("run")));
      await session.read("RETURN 1 AS one").then(() => ended.push("read"));
      await Promise.all(runs);
    });
    expect(ended).toHaveLength(13);
    expect(ended.at(-1)).toBe("run");
    await session.close();
  });

  it("says that it is busy where too many wait, and answers those", async () => {
    const session = await openEmbeddedSession({});
    const asked = Array.from({ length: 700 }, (_, index) => session.read(`RETURN ${index} AS n`));
    const answers = await Promise.allSettled(asked);
    const refused = answers.flatMap((own) => (own.status === "rejected" ? [own.reason as unknown] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(200);
    for (const reason of refused)
      expect(reason).toMatchObject({ code: "StoreUnavailable", message: expect.stringContaining("busy") });
    for (const [index, own] of answers.entries())
      if (own.status === "fulfilled") expect(own.value).toEqual([{ n: index }]);
    expect(await session.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await session.close();
  });

  it("answers nothing more when it is closed", async () => {
    const session = await openEmbeddedSession({});
    await session.close();
    await expect(session.read("RETURN 1 AS one")).rejects.toMatchObject({ code: "StoreUnavailable" });
    await session.close();
  });
});

describe("a graph file", () => {
  const path = () => join(folder, "graph.grafeo");

  it("is the same when it is opened again", async () => {
    const first = await openStore({ store: "embedded", path: path() });
    await first.load(story);
    const text = await toCanonicalText(first);
    await first.close();
    const second = await openStore({ store: "embedded", path: path() });
    expect(await toCanonicalText(second)).toBe(text);
    expect((await second.suggestEntities("zol", 3)).map((hit) => hit.entity.name)).toEqual(["Émile Zola"]);
    await second.close();
  });

  it("loses nothing that was committed when the engine is killed", async () => {
    const session = await openEmbeddedSession({ path: join(folder, "killed.grafeo") });
    await session.write((transaction) => transaction.run("CREATE (n:Entity {id: 'kept'})"));
    await expect(session.query(query(RUNAWAY, 200))).rejects.toMatchObject({ code: "QueryTimeout" });
    expect(await session.read("MATCH (n:Entity) RETURN n.id AS id")).toEqual([{ id: "kept" }]);
    await session.close();
  });

  it("that is open in another process is refused with the path and what to do", async () => {
    const store = await openStore({ store: "embedded", path: path() });
    const script = join(folder, "second.mts");
    const stores = new URL("../../cypher/stores/index.ts", import.meta.url).href;
    await writeFile(
      script,
      `import { openStore } from ${JSON.stringify(stores)};\n` +
        `openStore({ store: "embedded", path: ${JSON.stringify(path())} }).then(() => console.log("opened"), (error) => console.log(error.code, error.message));\n`,
    );
    const { stdout } = await run(process.execPath, ["--import", import.meta.resolve("tsx"), script]);
    expect(stdout).toContain("StoreUnavailable");
    expect(stdout).toContain(path());
    expect(stdout).toContain("another process");
    await store.close();
  });

  it("that is none is refused", async () => {
    const other = join(folder, "notes.txt");
    await writeFile(other, "not a graph\n".repeat(100));
    await expect(openStore({ store: "embedded", path: other })).rejects.toMatchObject({
      code: "CorruptData",
      message: expect.stringContaining(other),
    });
  });
});

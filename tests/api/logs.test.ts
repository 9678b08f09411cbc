import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import type { Job } from "../../server/api/jobs.ts";
import type { Problem } from "../../server/api/primitives.ts";
import { parseConfig } from "../../server/config.ts";
import { type RunningServer, startServer } from "../../server/server.ts";

const SECRET = "editor-secret-0001";
const WRONG = "a-key-of-somebody-else";
const PASSWORD = "the-password-of-neo4j";

interface Entry {
  readonly level: number;
  readonly time: number;
  readonly msg: string;
  readonly req?: { readonly id: string; readonly method: string; readonly url: string };
  readonly res?: { readonly statusCode: number };
  readonly reqId?: string;
  readonly jobId?: string;
  readonly responseTime?: number;
}

describe("the log", () => {
  let server: RunningServer;
  let folder: string;
  const lines: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-logs-"));
    const config = parseConfig({
      NEWSGRAPH_PORT: "0",
      NEWSGRAPH_DATA_DIR: folder,
      NEWSGRAPH_LOG_LEVEL: "debug",
      NEWSGRAPH_KEYS: `eve:editor:${SECRET}`,
      NEWSGRAPH_NEO4J_PASSWORD: PASSWORD,
    });
    const store = await openStore({ store: "embedded", path: TEMPORARY });
    const logTo = { write: (line: string) => void lines.push(line) };
    const running = await startServer(config, { store, logTo });
    server = {
      ...running,
      async close() {
        await running.close();
        await store.close();
      },
    };
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, init: RequestInit = {}) =>
    fetch(`${server.url}/api/v1${path}`, { ...init, headers: { authorization: `Bearer ${SECRET}`, ...headers } });
  const read = (): readonly Entry[] =>
    lines
      .join("")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Entry);
  /** The entry is written when the answer is out, which may be after it was read. */
  const find = (id: string) => expect.poll(() => read().find(({ req }) => req?.id === id), { timeout: 10_000 });

  it("has an entry of JSON for each request, under the id that the answer bears", async () => {
    const answer = await ask("/stats");
    const id = answer.headers.get("x-request-id") ?? "";
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    await find(id).toMatchObject({
      level: 20,
      time: expect.any(Number),
      req: { method: "GET", url: "/api/v1/stats" },
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
    });
  });

  it("takes a caller's id that is sane, gives it back, and names it in problems", async () => {
    const answer = await ask("/entities/ent_nobody", { "x-request-id": "trace-42_a" });
    expect(answer.headers.get("x-request-id")).toBe("trace-42_a");
    expect(((await answer.json()) as Problem).instance).toBe("trace-42_a");
    await find("trace-42_a").toMatchObject({ level: 30, res: { statusCode: 404 } });
  });

  it.each([["two words"], ['{"level":60}'], ["x".repeat(65)], ["é"]])(
    "gives an id of its own for %j",
    async (given) => {
      const id = (await ask("/stats", { "x-request-id": given })).headers.get("x-request-id");
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it("tells how a job went under the request that asked for it", async () => {
    const body = JSON.stringify({ documents: [{ text: "Nothing happened in Moscow on Monday." }] });
    const headers = { "x-request-id": "upload-7", "content-type": "application/json" };
    const { id } = (await (await ask("/ingest", headers, { method: "POST", body })).json()) as Job;
    await (await ask(`/jobs/${id}/events`)).text();
    await expect
      .poll(() => read().flatMap(({ reqId, jobId, msg }) => (reqId === "upload-7" ? [[jobId, msg]] : [])))
      .toEqual([
        [id, "an ingest job begins"],
        [id, "an ingest job ended"],
      ]);
  });

  it("holds no secret, whatever was sent", async () => {
    const wrong = await ask("/stats", { authorization: `Bearer ${WRONG}`, "x-request-id": "wrong-key" });
    expect(wrong.status).toBe(401);
    await ask("/cypher", { authorization: WRONG, cookie: `session=${WRONG}` }, { method: "POST", body: "{" });
    await find("wrong-key").toMatchObject({ res: { statusCode: 401 } });
    for (const secret of [SECRET, WRONG, PASSWORD, "authorization", "Bearer"])
      expect(lines.join("")).not.toContain(secret);
  });
});

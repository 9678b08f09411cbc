import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIRST, GRAPHS } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

const READER = "reader-secret-0001";
const ANALYST = "analyst-secret-0001";
const EDITOR = "editor-secret-0001";
const as = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe("keys", () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer(GRAPHS, {
      NEWSGRAPH_KEYS: `ann:reader:${READER},bob:analyst:${ANALYST},eve:editor:${EDITOR}`,
    });
  });
  afterAll(() => server.close());

  it("are wanted for everything but health, docs and the explorer", async () => {
    const { status, headers, body } = await server.ask("/stats");
    expect([status, body.code]).toEqual([401, "Unauthorized"]);
    expect(headers.get("www-authenticate")).toContain("Bearer");
    expect((await server.ask("/stats", { headers: as("wrong-secret-00001") })).status).toBe(401);
    expect((await server.ask("//metrics")).status).toBe(401);
    expect((await server.ask("//healthz")).status).toBe(200);
    expect((await server.ask("//api/docs")).status).toBe(200);
  });

  it("let a reader read, an analyst ask in Cypher and an editor change", async () => {
    const statement = { statement: "MATCH (n:Person) RETURN count(n)" };
    expect((await server.ask("/stats", { headers: as(READER) })).status).toBe(200);
    expect((await server.send("POST", "/cypher", statement, as(READER))).status).toBe(403);
    expect((await server.send("POST", "/cypher", statement, as(ANALYST))).status).toBe(200);
    const path = `/documents/${FIRST.document.id}`;
    expect((await server.ask(path, { method: "DELETE", headers: as(ANALYST) })).status).toBe(403);
    expect((await server.ask(path, { method: "DELETE", headers: as(EDITOR) })).status).toBe(204);
  });
});

describe("rates", () => {
  it("answer 429 with Retry-After past the limit, sooner for costly requests", async () => {
    const server = await startApiServer([], { NEWSGRAPH_RATE_LIMIT: "6", NEWSGRAPH_COSTLY_RATE_LIMIT: "2" });
    const statuses = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await server.ask("/export")).status);
    expect(statuses).toEqual([200, 200, 429]);
    for (let round = 0; round < 3; round += 1) expect((await server.ask("/stats")).status).toBe(200);
    const { status, headers, body } = await server.ask("/stats");
    expect([status, body.code]).toEqual([429, "TooManyRequests"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(headers.get("ratelimit-limit")).toBe("6");
    expect((await server.ask("//healthz")).status).toBe(200);
    await server.close();
  });
});

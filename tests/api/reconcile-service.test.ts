/** Single queries, suggestions with their flyouts, and what the service says of itself. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPHS, KHORASAN, PUTIN, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { type Named, readManifest } from "../support/reconcile.ts";

/** Of flyouts, which the protocol writes otherwise than that of previews. */
const PLACEHOLDER = `$\{id}`;

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer(GRAPHS);
});
afterAll(() => server.close());

describe("a single query", () => {
  it("may be a name or an object, and is answered without a key", async () => {
    const ask = (query: string) =>
      server.ask<{ readonly result: readonly Named[] }>(`/reconcile?query=${encodeURIComponent(query)}`);
    const { body } = await ask("Ukraine");
    expect(body.result[0]).toMatchObject({ id: UKRAINE.id, match: true });
    expect((await ask('{"query":"Ukraine","type":"State"}')).body).toEqual(body);
    expect((await ask('{"query":"Ukraine","type":"Person"}')).body.result).toEqual([]);
    expect((await ask("{")).status).toBe(400);
  });

  it("may be an id, of today or from before a merge", async () => {
    const { body } = await server.ask<{ readonly result: readonly Named[] }>(`/reconcile?query=${KHORASAN.id}`);
    expect(body.result).toMatchObject([{ id: KHORASAN.id, score: 100, match: true }]);
  });

  it("is the only question of its request, and a form without any is refused", async () => {
    const both = await server.ask("/reconcile?query=x&queries=%7B%7D");
    expect([both.status, both.body.code]).toEqual([400, "InvalidInput"]);
    const none = await server.ask("/reconcile", { method: "POST", body: new URLSearchParams({ other: "1" }) });
    expect([none.status, none.body.code]).toEqual([400, "InvalidInput"]);
  });
});

describe("suggestions and flyouts", () => {
  const suggest = async (what: string, query: string) => {
    const answer = await server.ask<{ readonly result: readonly Named[] }>(`/reconcile/suggest/${what}?${query}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body.result.map(({ id }) => id);
  };

  it("complete names and ids of entities, types and properties", async () => {
    expect(await suggest("entity", "prefix=vlad")).toContain(PUTIN.id);
    expect(await suggest("entity", `prefix=${PUTIN.id}`)).toEqual([PUTIN.id]);
    expect(await suggest("type", "prefix=group")).toEqual(["ArmedGroup"]);
    expect(await suggest("type", "prefix=armedg")).toEqual(["ArmedGroup"]);
    expect(await suggest("property", "prefix=count")).toEqual(["country"]);
    expect(await suggest("property", "prefix=leader_of")).toEqual(["LEADER_OF"]);
  });

  it("go on behind those that the caller has", async () => {
    const first = await suggest("entity", "prefix=witness");
    const second = await suggest("entity", "prefix=witness&cursor=10");
    expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([10, 10, 20]);
    expect(await suggest("property", "prefix=&cursor=10")).toHaveLength(10);
    expect((await server.ask("/reconcile/suggest/entity?prefix=w&cursor=-1")).status).toBe(400);
  });

  it("show a suggestion at the address that the manifest gives, and nothing as markup that was read", async () => {
    const { suggest: services } = await readManifest(server);
    const shown = { entity: PUTIN.id, type: "Person", property: "ACCUSED" };
    for (const [what, id] of Object.entries(shown)) {
      const { flyout_service_url = "", flyout_service_path = "" } = services[what] ?? {};
      expect(flyout_service_path).toContain(PLACEHOLDER);
      const url = `${flyout_service_url}${flyout_service_path}`;
      const answer = await fetch(url.replace(PLACEHOLDER, encodeURIComponent(id)));
      const body = (await answer.json()) as { readonly id: string; readonly html: string };
      expect(body.id).toBe(id);
      expect(body.html).toMatch(/^<h1>.+<\/h1><p>.+<\/p>/);
      const unknown = await fetch(url.replace(PLACEHOLDER, encodeURIComponent("<b>")));
      expect([unknown.status, unknown.headers.get("content-type")]).toEqual([
        404,
        "application/problem+json; charset=utf-8",
      ]);
    }
  });
});

describe("the manifest", () => {
  it("says how many queries a batch takes, and that number is taken", async () => {
    const { batchSize, authentication } = await readManifest(server);
    expect(authentication).toBeUndefined();
    const queries = JSON.stringify(
      Object.fromEntries(Array.from({ length: batchSize }, (_, index) => [`q${index}`, { query: "Nobody At All" }])),
    );
    const answer = await server.ask("/reconcile", { method: "POST", body: new URLSearchParams({ queries }) });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toHaveLength(batchSize);
  });

  it("says where the key goes if one is wanted", async () => {
    const locked = await startApiServer([], { NEWSGRAPH_KEYS: "r:reader:reader-secret-0001" });
    try {
      expect((await locked.ask("/reconcile")).status).toBe(401);
      const headers = { authorization: "Bearer reader-secret-0001" };
      const { authentication } = await readManifest(locked, { headers });
      expect(authentication).toEqual({ type: "apiKey", name: "Authorization", in: "header" });
    } finally {
      await locked.close();
    }
  });

  it("answers no page by JSONP: a callback changes nothing", async () => {
    const plain = await server.ask("/reconcile");
    const called = await server.ask("/reconcile?callback=steal");
    expect(called.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(called.body).toEqual(plain.body);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { View, ViewsAnswer } from "../../server/api/views.ts";
import { GRAPHS, PUTIN, RUSSIAN_LEADER, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

const VIEW = {
  name: "Actors",
  nodes: [PUTIN, RUSSIAN_LEADER, UKRAINE].map(({ id }, index) => ({ id, x: index, y: index + 1 })),
  filters: { polarity: ["alleged"] },
};

describe("views", () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer(GRAPHS);
  });
  afterAll(() => server.close());

  it("are saved, listed by name, changed with If-Match and deleted", async () => {
    const created = await server.send<View>("POST", "/views", VIEW);
    expect([created.status, created.headers.get("etag")]).toEqual([201, '"v1"']);
    const path = created.headers.get("location")?.replace("/api/v1", "") ?? "";
    expect((await server.ask<View>(path)).body).toEqual(created.body);
    await server.send("POST", "/views", { ...VIEW, name: "A second one" });
    expect((await server.ask<ViewsAnswer>("/views")).body.items.map(({ name }) => name)).toEqual([
      "A second one",
      "Actors",
    ]);

    expect((await server.send("PUT", path, VIEW)).status).toBe(428);
    const changed = await server.send<View>("PUT", path, { ...VIEW, name: "Renamed" }, { "if-match": '"v1"' });
    expect(changed.body).toMatchObject({ name: "Renamed", version: 2 });
    const late = await server.send("PUT", path, VIEW, { "if-match": '"v1"' });
    expect([late.status, late.body.code]).toEqual([412, "PreconditionFailed"]);

    expect((await server.ask(path, { method: "DELETE", headers: { "if-match": '"v2"' } })).status).toBe(204);
    expect((await server.ask(path)).status).toBe(404);
  });

  it("survive a merge, and say which entities are gone", async () => {
    const { body } = await server.send<View>("POST", "/views", {
      ...VIEW,
      nodes: [...VIEW.nodes, { id: "ent_gone", x: 0, y: 0 }],
    });
    expect(body.missing).toEqual(["ent_gone"]);
    await server.send("POST", "/judgements", { same: [PUTIN.id, RUSSIAN_LEADER.id], reason: "one man" });
    const merged = (await server.ask<View>(`/views/${body.id}`)).body;
    expect(merged.nodes).toHaveLength(2);
    expect(merged.nodes[0]).toMatchObject({ x: 0, y: 1 });
  });
});

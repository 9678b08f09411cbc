import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createId } from "../../cypher/ids.ts";
import type { AnnotationPage, Document } from "../../server/api/documents.ts";
import type { EntityDetail, EntitySearchAnswer } from "../../server/api/entities.ts";
import type { GraphAnswer, NeighboursAnswer } from "../../server/api/graph.ts";
import type { Judgement } from "../../server/api/judgements.ts";
import type { Endpoint } from "../../server/http/endpoint.ts";
import { ROUTES } from "../../server/routes/index.ts";
import { CROWD_SIZE, FIRST, GRAPHS, PUTIN, RUSSIA, RUSSIAN_LEADER, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

const LED = createId("rel", PUTIN.id, "LEADER_OF", RUSSIA.id);

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer(GRAPHS);
});
afterAll(() => server.close());

describe("errors", () => {
  it("are problem documents with a stable code and the id of the request", async () => {
    const { status, headers, body } = await server.ask("/entities/ent_nobody", {
      headers: { "x-request-id": "mine-1" },
    });
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(headers.get("x-request-id")).toBe("mine-1");
    expect(body).toMatchObject({
      code: "NotFound",
      status: 404,
      instance: "mine-1",
      detail: expect.stringContaining("ent_nobody"),
    });
  });

  it.each([
    ["/entities?colour=red", "/query/colour"],
    ["/entities?limit=0", "/query/limit"],
    ["/entities?limit=1e2", "/query/limit"],
    ["/entities?type=Dragon", "/query/type/0"],
    ["/entities?q=a&q=b", "/query/q"],
    ["/entities?country=ru", "/query/country/0"],
    ["/entities?cursor=bm9uZQ", "/query/cursor"],
    ["/entities/Putin", "/path/id"],
    ["/claims?from=yesterday", "/query/from"],
    ["/overview?contested=maybe", "/query/contested"],
    [`/paths?from=${PUTIN.id}`, "/query/to"],
    ["/stats?type=Person", "/query/type"],
    ["/export?format=papyrus", "/query/format"],
    ["/entities?constructor=1", "/query/constructor"],
    ["/entities?__proto__=1", "/query/__proto__"],
  ])("name what is wrong in %s", async (path, pointer) => {
    const { status, body } = await server.ask(path);
    expect(status).toBe(400);
    expect(body.code).toBe("InvalidInput");
    expect(body.errors?.map(({ pointer }) => pointer)).toContain(pointer);
  });

  it("name an unknown member of a body, and a missing one", async () => {
    const { body } = await server.send("POST", "/neighbours", { id: [PUTIN.id] });
    expect(body.errors?.map(({ pointer }) => pointer).sort()).toEqual(["/body/id", "/body/ids"]);
  });

  it("say that a body is not JSON, is of another type, or is too large", async () => {
    const headers = { "content-type": "application/json" };
    expect((await server.ask("/cypher", { method: "POST", headers, body: "{" })).body.code).toBe("InvalidInput");
    expect((await server.ask("/cypher", { method: "POST", body: "MATCH (n) RETURN n" })).status).toBe(415);
    const large = await server.send("POST", "/cypher", { statement: "x".repeat(3_000_000) });
    expect([large.status, large.body.code]).toEqual([413, "TooLarge"]);
  });

  it("tell a wrong method from a wrong address", async () => {
    const wrongMethod = await server.ask("/stats", { method: "DELETE" });
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await server.ask("/statistics")).status).toBe(404);
    expect((await server.ask("//api/v2/stats")).body.code).toBe("NotFound");
  });

  it("refuse a path from an entity to itself", async () => {
    expect((await server.ask(`/paths?from=${PUTIN.id}&to=${PUTIN.id}`)).status).toBe(400);
  });
});

describe("pages", () => {
  it("lead through the whole list once, by cursor and by Link", async () => {
    const seen: string[] = [];
    let path = "/entities?type=Person&limit=25&sort=name";
    for (let pages = 0; path !== "" && pages < 10; pages += 1) {
      const { body, headers } = await server.ask<EntitySearchAnswer>(path);
      expect(body.page).toMatchObject({ limit: 25, total: CROWD_SIZE + 2, totalRelation: "eq" });
      seen.push(...body.items.map(({ id }) => id));
      const link = /<\/api\/v1([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1] ?? "";
      expect(link.includes(encodeURIComponent(body.page.next ?? "no next page"))).toBe(body.page.next !== null);
      path = link;
    }
    expect(seen).toHaveLength(CROWD_SIZE + 2);
    expect(new Set(seen).size).toBe(CROWD_SIZE + 2);
  });

  it("refuse a cursor that was made for other filters, another order or another list", async () => {
    const { body } = await server.ask<EntitySearchAnswer>("/entities?type=Person&limit=5");
    for (const path of ["/entities?type=State", "/entities?type=Person&sort=name", "/documents?", "/events?"]) {
      const other = await server.ask(`${path}&cursor=${body.page.next ?? ""}`);
      expect([other.status, other.body.detail]).toEqual([400, expect.stringContaining("other filters")]);
      expect(other.body.errors).toMatchObject([{ pointer: "/query/cursor" }]);
    }
  });

  it("are what every list comes in that can be long", async () => {
    const isList = ({ answers }: Endpoint) => {
      const { schema } = answers[200] ?? {};
      return schema instanceof z.ZodObject && "items" in schema.shape;
    };
    const lists = ROUTES.filter(isList);
    const paged = lists.filter(({ query }) => query !== undefined && "cursor" in query.shape);
    const whole = lists.filter((each) => !paged.includes(each)).map(({ path }) => path);
    // Ten at most; all at once, by nature; and what is fixed.
    expect(whole.sort()).toEqual(
      ["/communities", "/cypher/queries", "/documents/{id}/annotations", "/entities/suggest", "/timeline"].sort(),
    );
    for (const { path, answers } of paged) {
      expect(answers[200]?.schema).toHaveProperty("shape.page");
      const { status, body } = await server.ask(`${path.replace("{id}", LED)}?cursor=bm9uZQ`);
      expect([path, status, body.errors]).toMatchObject([path, 400, [{ pointer: "/query/cursor" }]]);
    }
  });
});

describe("truncation", () => {
  it("says how many neighbours an expansion left out", async () => {
    const { body } = await server.ask<NeighboursAnswer>(`/entities/${RUSSIA.id}/neighbours?limit=10`);
    expect(body.counts.available.neighbours).toBe(CROWD_SIZE + 1);
    expect(body.counts.shown.neighbours).toBe(10);
    expect(body.truncated).toMatchObject({ shown: 10, available: CROWD_SIZE + 1 });
  });

  it("gives the rest when what is shown is excluded", async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 7; round += 1) {
      const { body } = await server.send<NeighboursAnswer>("POST", "/neighbours", {
        ids: [RUSSIA.id],
        limit: 10,
        exclude: [...seen],
      });
      for (const { key } of body.graph.nodes) if (key !== RUSSIA.id) seen.add(key);
    }
    expect(seen.size).toBe(CROWD_SIZE + 1);
  });

  it("lets no predicate crowd out the others", async () => {
    const { body } = await server.ask<NeighboursAnswer>(`/entities/${RUSSIA.id}/neighbours?limitPerPredicate=3`);
    expect(body.counts.shown.byPredicate.map(({ predicate, count }) => [predicate, count]).sort()).toEqual([
      ["ACCUSED", 3],
      ["LEADER_OF", 1],
      ["MEMBER_OF", 3],
    ]);
    expect(body.truncated).toMatchObject({ shown: 7, available: CROWD_SIZE + 1 });
  });

  it("is null where nothing is left out", async () => {
    expect((await server.ask<NeighboursAnswer>(`/entities/${UKRAINE.id}/neighbours`)).body.truncated).toBeNull();
  });
});

describe("caching", () => {
  it("answers 304 while the graph is the same and anew when it has changed", async () => {
    const first = await server.ask("/overview");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"/);
    expect(Number(first.headers.get("x-graph-revision"))).toBe(await server.store.getRevision());
    const second = await server.ask("/overview", { headers: { "if-none-match": etag } });
    expect([second.status, second.text]).toEqual([304, ""]);

    const { body } = await server.send<Judgement>("POST", "/judgements", {
      distinct: [PUTIN.id, UKRAINE.id],
      reason: "a man and a state",
    });
    const third = await server.ask("/overview", { headers: { "if-none-match": etag } });
    expect(third.status).toBe(200);
    expect(third.headers.get("etag")).not.toBe(etag);
    await server.ask(`/judgements/${body.id}`, { method: "DELETE" });
  });

  it("does not let a refusal be kept", async () => {
    const { headers } = await server.ask("/entities/ent_nobody");
    expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

describe("merged ids", () => {
  it("answer with a redirect to the canonical one until the judgement is undone", async () => {
    const { status, body } = await server.send<Judgement>("POST", "/judgements", {
      same: [PUTIN.id, RUSSIAN_LEADER.id],
      reason: "his full name",
    });
    expect(status).toBe(201);
    const answers = await Promise.all(
      [PUTIN.id, RUSSIAN_LEADER.id].map((id) => server.ask(`/entities/${id}/neighbours?limit=7`)),
    );
    const moved = answers.find((answer) => answer.status === 308);
    const kept = answers.find((answer) => answer.status === 200);
    const canonical = kept === answers[0] ? PUTIN.id : RUSSIAN_LEADER.id;
    expect(moved?.headers.get("location")).toBe(`/api/v1/entities/${canonical}/neighbours?limit=7`);
    const detail = (await server.ask<EntityDetail>(`/entities/${canonical}`)).body;
    expect(detail.previousIds).toEqual([canonical === PUTIN.id ? RUSSIAN_LEADER.id : PUTIN.id]);
    expect(detail.judgements).toMatchObject([{ reason: "his full name", by: "local" }]);

    const contradiction = await server.send("POST", "/judgements", {
      distinct: [PUTIN.id, RUSSIAN_LEADER.id],
      reason: "two men",
    });
    expect([contradiction.status, contradiction.body.code]).toEqual([409, "Conflict"]);

    expect((await server.ask(`/judgements/${body.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await server.ask(`/entities/${RUSSIAN_LEADER.id}`)).status).toBe(200);
  });
});

describe("other formats by Accept", () => {
  it("gives the graph of an answer as GraphML, CSV or NDJSON", async () => {
    const path = `/entities/${UKRAINE.id}/neighbours`;
    const graphml = await server.ask(path, { headers: { accept: "application/graphml+xml" } });
    expect(graphml.headers.get("content-type")).toContain("application/graphml+xml");
    expect(graphml.text).toContain(UKRAINE.id);
    const csv = await server.ask(path, { headers: { accept: "text/csv" } });
    expect(csv.text.split("\r\n")[0]).toMatch(/^id,subject,subjectName/);
    expect((await server.ask(path, { headers: { accept: "image/png" } })).status).toBe(406);
    expect(
      (await server.ask<NeighboursAnswer>(path, { headers: { accept: "*/*" } })).body.graph.nodes.length,
    ).toBeGreaterThan(1);
  });
});

describe("documents", () => {
  it("mark their text so that every span is the words it stands for", async () => {
    const { text } = (await server.ask<Document>(`/documents/${FIRST.document.id}`)).body;
    const { items } = (await server.ask<AnnotationPage>(`/documents/${FIRST.document.id}/annotations`)).body;
    expect(items.length).toBeGreaterThan(10);
    for (const { span, target } of items) {
      const quote = target.selector.find((selector) => selector.type === "TextQuoteSelector");
      expect(quote).toMatchObject({ exact: text.slice(span.start, span.end) });
    }
  });

  it("have a graph of exactly the relations they give evidence for", async () => {
    const { body } = await server.ask<GraphAnswer>(`/documents/${FIRST.document.id}/graph`);
    expect(body.counts.edges).toBe(FIRST.claims.length);
  });
});

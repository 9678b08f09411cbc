/** The reconciliation protocol 0.2 as a client walks through it: manifest, batch, suggestions, preview. */
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGENCY, ATTACK, GRAPHS, PUTIN, RUSSIA, RUSSIAN_LEADER, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string }[];
}
type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>;
interface Manifest {
  readonly versions: readonly string[];
  readonly view: { readonly url: string };
  readonly preview: { readonly url: string };
  readonly suggest: Readonly<Record<string, { readonly service_url: string; readonly service_path: string }>>;
}

const ORIGIN = "http://table.example:3333";
const ID_PATTERN = "\\{\\{id\\}\\}";
const TYPE = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "string" }, name: { type: "string" } },
};
const SERVICE = { type: "object", properties: { service_url: { type: "string" }, service_path: { type: "string" } } };

/** What the protocol's text wants of a manifest and of a batch of results, in our words. */
const MANIFEST = {
  type: "object",
  required: ["versions", "name", "identifierSpace", "schemaSpace"],
  properties: {
    versions: { type: "array", items: { type: "string" }, contains: { const: "0.2" } },
    name: { type: "string" },
    identifierSpace: { type: "string" },
    schemaSpace: { type: "string" },
    view: { type: "object", required: ["url"], properties: { url: { type: "string", pattern: ID_PATTERN } } },
    preview: {
      type: "object",
      required: ["url", "width", "height"],
      properties: {
        url: { type: "string", pattern: ID_PATTERN },
        width: { type: "integer" },
        height: { type: "integer" },
      },
    },
    defaultTypes: { type: "array", uniqueItems: true, items: TYPE },
    suggest: { type: "object", properties: { entity: SERVICE, type: SERVICE, property: SERVICE } },
  },
};
const RESULTS = {
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["result"],
    properties: {
      result: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "name", "score"],
          properties: {
            id: { type: "string" },
            name: { type: "string" },
            description: { type: "string" },
            score: { type: "number" },
            match: { type: "boolean" },
            type: { type: "array", items: TYPE },
            features: {
              type: "array",
              items: { type: "object", properties: { id: { type: "string" }, value: { type: ["number", "boolean"] } } },
            },
          },
        },
      },
    },
  },
};

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer(GRAPHS, { NEWSGRAPH_TRUSTED_ORIGINS: ORIGIN });
});
afterAll(() => server.close());

function check(schema: object, value: unknown): void {
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
}

async function post(batch: object): Promise<Results> {
  const body = new URLSearchParams({ queries: JSON.stringify(batch), extra: "ignored" });
  const answer = await server.ask<Results>("/reconcile", { method: "POST", body });
  expect(answer.status, answer.text).toBe(200);
  check(RESULTS, answer.body);
  return answer.body;
}

async function ask(query: object): Promise<readonly Candidate[]> {
  return (await post({ q: query }))["q"]?.result ?? [];
}

describe("the reconciliation service", () => {
  it("describes itself, and every address in its manifest answers", async () => {
    const { body } = await server.ask<Manifest>("/reconcile");
    check(MANIFEST, body);
    for (const url of [body.view.url, body.preview.url]) {
      expect((await fetch(url.replace("{{id}}", PUTIN.id))).status).toBe(200);
    }
    for (const { service_url, service_path } of Object.values(body.suggest)) {
      // As OpenRefine's page asks: with parameters of its own.
      const answer = await fetch(`${service_url}${service_path}?prefix=p&limit=5&type=Person&_=1`);
      expect(answer.status).toBe(200);
      expect(Array.isArray(((await answer.json()) as { readonly result: unknown }).result)).toBe(true);
    }
  });

  it("answers a batch by its keys, posted as a form and in the address alike", async () => {
    const batch = { q0: { query: "Ukraine" }, q1: { query: "russian federation" }, q2: { query: "Nobody At All" } };
    const posted = await post(batch);
    expect(Object.keys(posted)).toEqual(["q0", "q1", "q2"]);
    expect(posted["q0"]?.result[0]).toMatchObject({ id: UKRAINE.id, score: 100, match: true, type: [{ id: "State" }] });
    expect(posted["q1"]?.result[0]).toMatchObject({ id: RUSSIA.id, score: 100, match: true });
    expect(posted["q2"]?.result).toEqual([]);
    const asked = await server.ask<Results>(`/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`);
    expect(asked.body).toEqual(posted);
  });

  it("does not call a part of a name a match, and ranks by what the names share", async () => {
    const candidates = await ask({ query: "Vladimir Putin" });
    expect(candidates.map(({ id }) => id)).toEqual([PUTIN.id, RUSSIAN_LEADER.id]);
    expect(candidates.map(({ match }) => match)).toEqual([true, false]);
    expect((await ask({ query: "Vladimir" })).some(({ match }) => match)).toBe(false);
    // Not as it is spelt here: found by the word that is right, and no match.
    expect((await ask({ query: "Wladimir Putin" }))[0]).toMatchObject({ id: PUTIN.id, match: false });
    expect((await ask({ query: "emile zola agency" }))[0]).toMatchObject({ id: AGENCY.id, match: true });
  });

  it("keeps to a type, to several, to all of several, or only prefers it", async () => {
    expect(await ask({ query: "Ukraine", type: "Person" })).toEqual([]);
    expect(await ask({ query: "Ukraine", type: "Dragon" })).toEqual([]);
    expect((await ask({ query: "Ukraine", type: ["Person", "State"] }))[0]?.id).toBe(UKRAINE.id);
    expect(await ask({ query: "Ukraine", type: ["Person", "State"], type_strict: "all" })).toEqual([]);
    expect((await ask({ query: "Ukraine", type: "Person", type_strict: "should" }))[0]).toMatchObject({ score: 80 });
  });

  it("lets properties speak for and against a candidate", async () => {
    const property = (v: unknown) => ({ query: "Putin", type: "Person", properties: [{ pid: "country", v }] });
    expect((await ask(property("RUS")))[0]).toMatchObject({ id: PUTIN.id, score: 100, match: true });
    expect((await ask(property([{ id: "rus" }, "UKR"])))[0]).toMatchObject({ score: 100 });
    expect((await ask(property("FRA")))[0]).toMatchObject({ id: PUTIN.id, score: 70, match: false });
    expect((await ask({ properties: [{ pid: "date", v: "2024-03-22" }], type: "Event" }))[0]?.id).toBe(ATTACK.id);
  });

  it("keeps to the limit", async () => {
    expect(await ask({ query: "Witness", limit: 3 })).toHaveLength(3);
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["neither name nor property", '{"q":{}}'],
    ["a limit of nothing", '{"q":{"query":"x","limit":0}}'],
    [
      "too many queries",
      JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, { query: "x" }]))),
    ],
  ])("refuses %s", async (_name, queries) => {
    const answer = await server.ask("/reconcile", { method: "POST", body: new URLSearchParams({ queries }) });
    expect([answer.status, answer.body.code]).toEqual([400, "InvalidInput"]);
  });

  it("takes a form and nothing else", async () => {
    expect((await server.send("POST", "/reconcile", { queries: "{}" })).status).toBe(415);
  });

  it("lets a configured origin in, to read and to frame, and no other", async () => {
    const allowed = await server.ask("/reconcile", { headers: { origin: ORIGIN } });
    expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    const other = await server.ask("/reconcile", { headers: { origin: "http://other.example" } });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
    const preview = await server.ask(`/reconcile/preview?id=${PUTIN.id}`);
    expect(preview.headers.get("content-security-policy")).toBe(`default-src 'none'; frame-ancestors 'self' ${ORIGIN}`);
    expect(preview.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(preview.text).toContain("<h1>Vladimir Putin</h1>");
  });
});

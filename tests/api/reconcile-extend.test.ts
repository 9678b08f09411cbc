/** The rest of the protocol's walk: a column chosen by suggestion and flyout, then filled by data extension. */
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PREDICATE_NAMES } from "../../cypher/ontology.ts";
import {
  AGENCY,
  ATTACK,
  GRAPHS,
  KHORASAN,
  MOSCOW,
  PUTIN,
  RUSSIA,
  RUSSIAN_LEADER,
  UKRAINE,
} from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

type Cell = Readonly<Record<string, unknown>>;
interface Extension {
  readonly meta: readonly { readonly id: string; readonly name: string; readonly type?: { readonly id: string } }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
}
interface Manifest {
  readonly suggest: Readonly<
    Record<string, { readonly flyout_service_url: string; readonly flyout_service_path: string }>
  >;
  readonly extend: {
    readonly propose_properties: { readonly service_url: string; readonly service_path: string };
    readonly property_settings: readonly { readonly name: string; readonly type: string }[];
  };
  readonly batchSize: number;
  readonly authentication?: unknown;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A cell is one of these and has nothing else; so the protocol's text wants an answer to be. */
const oneValue = (name: string, type: string) => ({
  type: "object",
  required: [name],
  properties: { [name]: { type } },
  additionalProperties: false,
});
const EXTENSION = {
  type: "object",
  required: ["meta", "rows"],
  properties: {
    meta: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "name"],
        properties: { type: { type: "object", required: ["id"] }, service: { type: "string", pattern: "^https?://" } },
      },
    },
    rows: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: {
          type: "array",
          items: {
            oneOf: [
              { type: "object", maxProperties: 0 },
              oneValue("str", "string"),
              oneValue("float", "number"),
              oneValue("int", "integer"),
              {
                type: "object",
                required: ["id", "name"],
                properties: { id: { type: "string" }, name: { type: "string" }, description: { type: "string" } },
                additionalProperties: false,
              },
            ],
          },
        },
      },
    },
  },
};

/** Of flyouts, which the protocol writes otherwise than that of previews. */
const PLACEHOLDER = `$\{id}`;

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer(GRAPHS);
});
afterAll(() => server.close());

async function post(extension: object) {
  return server.ask("/reconcile", {
    method: "POST",
    body: new URLSearchParams({ extend: JSON.stringify(extension) }),
  });
}

async function extend(ids: readonly string[], properties: readonly object[]): Promise<Extension> {
  const answer = await post({ ids, properties });
  expect(answer.status, answer.text).toBe(200);
  const validate = new Ajv({ strict: false }).compile(EXTENSION);
  expect(validate(answer.body) ? [] : validate.errors).toEqual([]);
  return answer.body as unknown as Extension;
}

async function readManifest(of: ApiServer = server, init: RequestInit = {}): Promise<Manifest> {
  return (await of.ask<Manifest>("/reconcile", init)).body;
}

describe("data extension", () => {
  it("proposes the properties that a type can have, where the manifest says, and each may be fetched", async () => {
    const { propose_properties } = (await readManifest()).extend;
    const propose = async (query: string) => {
      const answer = await fetch(`${propose_properties.service_url}${propose_properties.service_path}${query}`);
      expect(answer.status).toBe(200);
      return (await answer.json()) as { readonly type: string; readonly properties: readonly Named[] };
    };
    const { type, properties } = await propose("?type=Person");
    const ids = properties.map(({ id }) => id);
    expect(type).toBe("Person");
    expect(ids).toEqual(expect.arrayContaining(["country", "aliases", "LEADER_OF", "ACCUSED"]));
    expect(ids).not.toContain("date");
    expect((await propose("?type=Event")).properties.map(({ id }) => id)).toContain("date");
    expect((await propose("?type=&limit=4")).properties).toHaveLength(4);
    expect((await propose("")).properties.map(({ id }) => id)).toEqual(expect.arrayContaining([...PREDICATE_NAMES]));
    const { meta, rows } = await extend([PUTIN.id], properties.slice(0, 20));
    expect(meta.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(Object.keys(rows[PUTIN.id] ?? {})).toEqual(ids.slice(0, 20));
  });

  it("gives attributes with their kind of value, and an empty cell where there is none", async () => {
    const properties = ["type", "aliases", "country", "role", "documents", "latitude"].map((id) => ({ id }));
    const { rows } = await extend([PUTIN.id, MOSCOW.id, AGENCY.id], properties);
    expect(rows[PUTIN.id]).toEqual({
      type: [{ str: "Person" }],
      aliases: [{ str: "Putin" }],
      country: [{ str: "RUS" }],
      role: [],
      documents: [{ int: 1 }],
      latitude: [],
    });
    expect(rows[MOSCOW.id]).toMatchObject({ latitude: [{ float: 55.75 }] });
    expect(rows[AGENCY.id]).toMatchObject({ role: [{ str: "media" }], documents: [{ int: 2 }] });
  });

  it("gives entities, which may be asked for in their turn", async () => {
    const { meta, rows } = await extend([ATTACK.id, PUTIN.id], [{ id: "place" }, { id: "LEADER_OF" }]);
    expect(meta[0]).toEqual({ id: "place", name: "Place", type: { id: "Place", name: "Place" } });
    expect(rows[ATTACK.id]).toMatchObject({ place: [{ id: MOSCOW.id, name: "Moscow" }] });
    expect(rows[PUTIN.id]).toMatchObject({ LEADER_OF: [{ id: RUSSIA.id, name: "Russia", description: "1 source" }] });
  });

  it("takes direction and number of values from the settings", async () => {
    const settings = (rest: object) => [{ id: "MEMBER_OF", settings: rest }];
    expect((await extend([RUSSIA.id], settings({}))).rows[RUSSIA.id]).toEqual({ MEMBER_OF: [] });
    const found = await extend([RUSSIA.id], settings({ direction: "in", limit: "3", other: true }));
    expect(found.rows[RUSSIA.id]?.["MEMBER_OF"]).toHaveLength(3);
    expect((await readManifest()).extend.property_settings.map(({ name }) => name)).toEqual([
      "limit",
      "direction",
      "polarity",
    ]);
  });

  it("puts what is alleged or denied in a cell only where that is asked for, and says that it is contested", async () => {
    const ask = async (settings: object) => extend([UKRAINE.id], [{ id: "INVOLVED_IN", settings }]);
    expect((await ask({})).rows[UKRAINE.id]).toEqual({ INVOLVED_IN: [] });
    expect((await ask({ polarity: "any" })).rows[UKRAINE.id]).toEqual({
      INVOLVED_IN: [{ id: ATTACK.id, name: ATTACK.name, description: "2 sources; contested" }],
    });
  });

  it("has a row for an id that nobody knows, and for one that was merged, under the id asked for", async () => {
    const pair = { same: [PUTIN.id, RUSSIAN_LEADER.id], reason: "the same man" };
    const { body } = await server.send<{ readonly id: string }>("POST", "/judgements", pair);
    try {
      const ids = [PUTIN.id, RUSSIAN_LEADER.id, "ent_nobody", "Q159"];
      const { rows } = await extend(ids, [{ id: "country" }]);
      expect(Object.keys(rows)).toEqual(ids);
      expect(ids.map((id) => rows[id]?.["country"])).toEqual([[{ str: "RUS" }], [{ str: "RUS" }], [], []]);
    } finally {
      await server.ask(`/judgements/${body.id}`, { method: "DELETE" });
    }
  });

  it("answers in the address as in a form", async () => {
    const query = { ids: [PUTIN.id], properties: [{ id: "country" }] };
    const asked = await server.ask<Extension>(`/reconcile?extend=${encodeURIComponent(JSON.stringify(query))}`);
    expect(asked.body).toEqual(await extend(query.ids, query.properties));
  });

  it.each([
    ["a property that there is not", { ids: [], properties: [{ id: "age" }] }, "/body/extend/properties/0/id"],
    ["no ids", { properties: [] }, "/body/extend/ids"],
    ["a direction that there is not", { ids: [], properties: [{ id: "ACCUSED", settings: { direction: "up" } }] }, ""],
    ["too many ids", { ids: Array.from({ length: 201 }, (_, i) => `ent_${i}`), properties: [] }, "/body/extend/ids"],
  ])("refuses %s by name", async (_name, extension, pointer) => {
    const { status, body } = await post(extension);
    expect([status, body.code]).toEqual([400, "InvalidInput"]);
    expect(body.errors?.[0]?.pointer).toContain(pointer);
  });
});

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
    const { suggest: services } = await readManifest();
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
    const { batchSize, authentication } = await readManifest();
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

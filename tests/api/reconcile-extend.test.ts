/** The rest of the protocol's walk: a column chosen by suggestion and flyout, then filled by data extension. */
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PREDICATE_NAMES } from "../../cypher/ontology.ts";
import { AGENCY, ATTACK, GRAPHS, MOSCOW, PUTIN, RUSSIA, RUSSIAN_LEADER, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { type Named, readManifest } from "../support/reconcile.ts";

type Cell = Readonly<Record<string, unknown>>;
interface Extension {
  readonly meta: readonly { readonly id: string; readonly name: string; readonly type?: { readonly id: string } }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
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

describe("data extension", () => {
  it("proposes the properties that a type can have, where the manifest says, and each may be fetched", async () => {
    const { propose_properties } = (await readManifest(server)).extend;
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
    expect((await readManifest(server)).extend.property_settings.map(({ name }) => name)).toEqual([
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

/** One request and more for every endpoint of the API. */
import { expect } from "vitest";
import { createId } from "../../../cypher/ids.ts";
import type { Job } from "../../../server/api/jobs.ts";
import { ATTACK, FIRST, KHORASAN, MOSCOW, PUTIN, RUSSIA, UKRAINE } from "../../support/api-graph.ts";
import type { Answer, ApiServer } from "../../support/api-server.ts";
import type { Breakable } from "./breakable-store.ts";

const ACCUSED = createId("rel", PUTIN.id, "ACCUSED", UKRAINE.id);
const DOCUMENT = FIRST.document.id;
const VIEW = { name: "Main actors", nodes: [{ id: PUTIN.id, x: 1, y: 2 }], filters: { minSources: 2 } };

type Example = (server: ApiServer) => Promise<Answer<unknown>>;
interface Identified {
  readonly id: string;
}
const get =
  (path: string): Example =>
  (server) =>
    server.ask(path);

/** At least one request for every endpoint, each answered well. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  "get /overview": [get("/overview"), get("/overview?limit=2&type=Person&type=State&polarity=asserted&minSources=1")],
  "get /entities": [
    get("/entities"),
    get("/entities?q=putin&facets=true"),
    get("/entities?type=State&country=RUS&sort=name&limit=1"),
  ],
  "get /entities/suggest": [get("/entities/suggest?q=put"), get("/entities/suggest?q=uk&type=State&limit=3")],
  "get /entities/{id}": [get(`/entities/${PUTIN.id}`)],
  "get /entities/{id}/neighbours": [
    get(`/entities/${RUSSIA.id}/neighbours?limit=5`),
    get(`/entities/${RUSSIA.id}/neighbours?limitPerPredicate=3`),
    get(
      `/entities/${PUTIN.id}/neighbours?depth=2&direction=out&predicate=ACCUSED&predicate=LEADER_OF&rank=recent&exclude=${MOSCOW.id}`,
    ),
  ],
  "get /entities/{id}/neighbours/counts": [get(`/entities/${RUSSIA.id}/neighbours/counts`)],
  "post /neighbours": [(server) => server.send("POST", "/neighbours", { ids: [PUTIN.id, KHORASAN.id], limit: 10 })],
  "post /induced": [
    (server) => server.send("POST", "/induced", { ids: [PUTIN.id, UKRAINE.id, ATTACK.id], attributedTo: [PUTIN.id] }),
    (server) => server.send("POST", "/induced", { ids: [RUSSIA.id], timeField: "event", from: "2024" }),
  ],
  "get /paths": [get(`/paths?from=${PUTIN.id}&to=${KHORASAN.id}&k=3&rank=evidence`)],
  "get /relations/{id}": [get(`/relations/${ACCUSED}`)],
  "get /relations/{id}/evidence": [get(`/relations/${ACCUSED}/evidence?group=story`)],
  "get /claims": [get("/claims?limit=3"), get(`/claims?participant=${UKRAINE.id}&polarity=denied`)],
  "get /events": [
    get("/events"),
    get(`/events?participant=${KHORASAN.id}&place=${MOSCOW.id}&from=2024-03&to=2024&bbox=30,50,40,60`),
  ],
  "get /events/{id}": [get(`/events/${ATTACK.id}`)],
  "get /events/{id}/figures": [get(`/events/${ATTACK.id}/figures`)],
  "get /documents": [get("/documents"), get("/documents?publisher=The%20Courier&from=2024-03-01&to=2024-03-31")],
  "get /documents/{id}": [get(`/documents/${DOCUMENT}`)],
  "get /documents/{id}/annotations": [
    get(`/documents/${DOCUMENT}/annotations`),
    get(`/documents/${DOCUMENT}/annotations?kind=claim`),
  ],
  "get /documents/{id}/graph": [get(`/documents/${DOCUMENT}/graph`)],
  "delete /documents/{id}": [(server) => server.ask(`/documents/${DOCUMENT}`, { method: "DELETE" })],
  "post /ingest": [
    (server) => server.send("POST", "/ingest", { documents: [{ text: "Nothing happened in Moscow on Monday." }] }),
  ],
  "get /jobs": [get("/jobs?limit=1")],
  "get /jobs/{id}": [async (server) => server.ask(`/jobs/${await addJob(server)}`)],
  "get /jobs/{id}/events": [async (server) => server.ask(`/jobs/${await addJob(server)}/events`)],
  "delete /jobs/{id}": [async (server) => server.ask(`/jobs/${await addJob(server)}`, { method: "DELETE" })],
  "post /jobs/{id}/resume": [
    async (server) => server.ask(`/jobs/${await addJobThatFails(server)}/resume`, { method: "POST" }),
  ],
  "get /judgements": [get("/judgements")],
  "get /judgements/suggestions": [
    get("/judgements/suggestions"),
    get(`/judgements/suggestions?entity=${PUTIN.id}&limit=1`),
  ],
  "post /judgements": [
    (server) => server.send("POST", "/judgements", { distinct: [PUTIN.id, KHORASAN.id], reason: "a man and a group" }),
  ],
  "delete /judgements/{id}": [
    async (server) => {
      const { body } = await server.send<Identified>("POST", "/judgements", {
        distinct: [RUSSIA.id, UKRAINE.id],
        reason: "two states",
      });
      return server.ask(`/judgements/${body.id}`, { method: "DELETE" });
    },
  ],
  "get /reconcile": [
    get("/reconcile"),
    get(`/reconcile?queries=${encodeURIComponent('{"q0":{"query":"putin"}}')}`),
    get("/reconcile?query=putin"),
  ],
  "post /reconcile": [
    (server) =>
      server.ask("/reconcile", {
        method: "POST",
        body: new URLSearchParams({ queries: '{"q0":{"query":"Russia","type":"State"}}' }),
      }),
    (server) => {
      const properties = [{ id: "country" }, { id: "documents" }, { id: "latitude" }, { id: "LEADER_OF" }];
      const extend = JSON.stringify({ ids: [PUTIN.id, MOSCOW.id], properties });
      return server.ask("/reconcile", { method: "POST", body: new URLSearchParams({ extend }) });
    },
  ],
  "get /reconcile/suggest/entity": [get("/reconcile/suggest/entity?prefix=put")],
  "get /reconcile/suggest/type": [get("/reconcile/suggest/type?prefix=per")],
  "get /reconcile/suggest/property": [get("/reconcile/suggest/property?prefix=co")],
  "get /reconcile/properties": [get("/reconcile/properties"), get("/reconcile/properties?type=Event&limit=3")],
  "get /reconcile/flyout/entity": [get(`/reconcile/flyout/entity?id=${PUTIN.id}`)],
  "get /reconcile/flyout/type": [get("/reconcile/flyout/type?id=Person")],
  "get /reconcile/flyout/property": [get("/reconcile/flyout/property?id=country")],
  "get /reconcile/preview": [get(`/reconcile/preview?id=${PUTIN.id}`)],
  "post /cypher": [
    (server) => server.send("POST", "/cypher", { statement: "MATCH (a)-[r:ACCUSED]->(b) RETURN a, r, b", limit: 5 }),
    (server) =>
      server.send("POST", "/cypher", {
        statement: "MATCH (n:Person) WHERE n.name = $name RETURN n.name",
        parameters: { name: "x" },
      }),
  ],
  "post /cypher/explain": [
    (server) => server.send("POST", "/cypher/explain", { statement: "MATCH (n:Person {name: $name}) RETURN n" }),
  ],
  "get /cypher/queries": [get("/cypher/queries")],
  "get /stats": [get("/stats")],
  "get /speakers": [get("/speakers"), get("/speakers?limit=1")],
  "get /timeline": [get("/timeline"), get("/timeline?unit=month&timeField=event")],
  "get /communities": [get("/communities?minSize=1")],
  "get /schema": [get("/schema"), get("/schema?counts=true")],
  "get /export": [get("/export"), get("/export?format=ndjson&type=Person")],
  "get /views": [get("/views")],
  "post /views": [(server) => server.send<Identified>("POST", "/views", VIEW)],
  "get /views/{id}": [
    async (server) => server.ask(`/views/${(await server.send<Identified>("POST", "/views", VIEW)).body.id}`),
  ],
  "put /views/{id}": [
    async (server) => {
      const { body, headers } = await server.send<Identified>("POST", "/views", VIEW);
      return server.send(
        "PUT",
        `/views/${body.id}`,
        { ...VIEW, name: "Renamed" },
        { "if-match": headers.get("etag") ?? "" },
      );
    },
  ],
  "delete /views/{id}": [
    async (server) => {
      const { body } = await server.send<Identified>("POST", "/views", VIEW);
      return server.ask(`/views/${body.id}`, { method: "DELETE", headers: { "if-match": "*" } });
    },
  ],
};

async function addJob(server: ApiServer, text = "Nothing happened in Kyiv on Tuesday."): Promise<string> {
  const { body } = await server.send<Identified>("POST", "/ingest", { documents: [{ text }] });
  return body.id;
}

/** A job that found the store away, which may be resumed. */
async function addJobThatFails(server: ApiServer): Promise<string> {
  const store = server.store as Breakable;
  store.isAway = true;
  try {
    // What the graph has already would not be loaded.
    const id = await addJob(server, "Nothing happened in Riga on Friday, the police said.");
    const getState = async () => (await server.ask<Job>(`/jobs/${id}`)).body.state;
    await expect.poll(getState, { timeout: 20_000 }).toBe("failed");
    return id;
  } finally {
    store.isAway = false;
  }
}

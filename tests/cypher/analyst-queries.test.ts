import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findParameters } from "../../client/panels/cypher/parameters.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { checkCypherRequest } from "../../cypher/guard/check-request.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, PREDICATE_NAMES } from "../../cypher/ontology.ts";
import { EVIDENCE_EDGES } from "../../cypher/schema.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { readPaths } from "../../ingest/inputs/paths.ts";
import { settle } from "../../ingest/loader.ts";
import { readQueryPack } from "../../server/query-pack.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { getExtractor } from "../support/extractor.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { toArray } from "../support/to-array.ts";

const SAMPLES = join(import.meta.dirname, "../../ingest/samples");
const LABELS = ["Document", "Entity", "Claim", "Figure", ...ENTITY_TYPE_NAMES];
const EDGES: readonly string[] = [...EVIDENCE_EDGES.map(({ type }) => type), ...PREDICATE_NAMES];

const pack = await readQueryPack();
const each = pack.map((query) => [query.id, query] as const);

type PackedQuery = (typeof pack)[number];

const amber = buildEntity("Person", "Amber");
const birch = buildEntity("Person", "Birch");
const cedar = buildEntity("Person", "Cedar");
const dogwood = buildEntity("Person", "Dogwood");

function getQuery(wanted: string): PackedQuery {
  const query = pack.find(({ id }) => id === wanted);
  if (query === undefined) throw new Error(`the pack has no ${wanted}`);
  return query;
}

function toRequest({ statement, parameters }: PackedQuery) {
  const examples = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  return { statement, parameters: examples, limit: 1_000, timeoutMs: 20_000 };
}

let extracted: readonly DocumentGraph[] | undefined;

async function extractSamples(): Promise<readonly DocumentGraph[]> {
  const results = await toArray(readPaths([SAMPLES]));
  return results.flatMap((result) => ("source" in result ? [getExtractor().extract(result.source)] : []));
}

async function fillWithSamples(store: GraphStore): Promise<GraphStore> {
  extracted ??= await extractSamples();
  await store.load(extracted);
  await settle(store);
  return store;
}

async function openEmbedded(): Promise<GraphStore> {
  return openStore({ store: "embedded", path: TEMPORARY });
}

describe("analysts' questions", () => {
  it("are many, and no two have one title", () => {
    expect(pack.length).toBeGreaterThanOrEqual(25);
    expect(new Set(pack.map(({ title }) => title)).size).toBe(pack.length);
  });

  it.each(each)("%s says what it answers, and describes each parameter with type and example", (_, query) => {
    expect(query.title).not.toBe(query.id);
    expect(query.description).toMatch(/\.$/);
    expect(query.parameters.map(({ name }) => name).sort()).toEqual(findParameters(query.statement).toSorted());
    expect(query.parameters.length).toBeGreaterThan(0);
    for (const { type, description, example } of query.parameters) {
      expect(description).not.toBe("");
      expect(["string", "integer"]).toContain(type);
      expect(typeof example).toBe(type === "integer" ? "number" : "string");
    }
  });

  it.each(each)("%s names only labels, edges and predicates that the graph has", (_, { statement }) => {
    const words = statement.replaceAll(/'[^']*'/g, "''");
    const types = [...words.matchAll(/\[\w*:([^\]{*]+)/g)].flatMap(([, found = ""]) => found.split("|"));
    const labels = [...words.matchAll(/(?:\(\w*|(?:AND|OR|NOT|WHERE) \(?\w+):(\w+)/g)].map(([, found = ""]) => found);
    const predicates = [...statement.matchAll(/'([A-Z]{2,}(?:_[A-Z]+)*)'/g)].map(([, found = ""]) => found);
    const edges = [...types.map((type) => type.replaceAll("`", "").trim()), ...predicates];
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !LABELS.includes(label))).toEqual([]);
    expect(edges.filter((edge) => !EDGES.includes(edge))).toEqual([]);
  });

  it.each(each)("%s passes the guard of both stores", (_, query) => {
    expect(() => checkCypherRequest(toRequest(query), "embedded")).not.toThrow();
    expect(() => checkCypherRequest(toRequest(query), "neo4j")).not.toThrow();
  });
});

describe("analysts' questions to the sample articles", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await fillWithSamples(await openEmbedded());
  });
  afterAll(() => store.close());

  it.each(each)("%s finds something with its examples", async (_, query) => {
    const { fields, rows } = await store.query(toRequest(query));
    expect(fields.length).toBeGreaterThan(1);
    expect(rows.length, "an analyst's first try must not come back empty").toBeGreaterThan(0);
  });
});

describe("the question for the shortest path", () => {
  it("goes along relations only, though one document names both ends", async () => {
    const store = await openEmbedded();
    const claims = [
      buildClaim(amber, "MET_WITH", birch),
      buildClaim(birch, "WARNED", cedar),
      buildClaim(dogwood, "KILLED", cedar),
    ];
    await store.load([buildDocument("A chain", { claims })]);
    const parameters = { from: amber.name, to: dogwood.name };
    const { nodes, relationships } = await store.query({ ...toRequest(getQuery("shortest-path")), parameters });
    await store.close();
    expect(nodes.map(({ id }) => id)).toEqual([amber.id, birch.id, cedar.id, dogwood.id]);
    expect(relationships.map(({ type }) => type)).toEqual(["MET_WITH", "WARNED", "KILLED"]);
  });

  it("knows every predicate", () => {
    const { statement } = getQuery("shortest-path");
    expect(PREDICATE_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(statement))).toEqual([]);
  });
});

describeOnNeo4j("analysts' questions to the embedded store and Neo4j", (config) => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  beforeAll(async () => {
    embedded = await fillWithSamples(await openEmbedded());
    neo4j = await fillWithSamples(await openEmptyNeo4j(config));
  });
  afterAll(() => Promise.all([embedded.close(), neo4j.close()]));

  it.each(each)("%s gives the same rows in the same order", async (_, query) => {
    const [one, other] = [await embedded.query(toRequest(query)), await neo4j.query(toRequest(query))];
    expect({ fields: other.fields, rows: other.rows }).toEqual({ fields: one.fields, rows: one.rows });
  });
});

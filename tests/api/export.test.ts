import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { SerializedGraph as GraphologyGraph } from "graphology-types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Relation } from "../../cypher/model.ts";
import type { SerializedGraph } from "../../server/api/graph.ts";
import { EXPORTERS } from "../../server/exports/index.ts";
import { GRAPHS, PUTIN, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";

/** Names that break careless writers: markup, quotes, separators, line ends, a formula, letters beyond the first plane. */
const AWKWARD = buildEntity("Organization", '=SUM(A1) & <Sons>, "Ltd"\n𝔊', { aliases: ["O'Neil; \\ Co"] });

/** What every format keeps: the ids of nodes, and of edges their ends and their number of claims. */
interface Kept {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly name: string | undefined;
}

type Reader = (text: string) => Kept;

function readGraph(given: GraphologyGraph, nameAttribute: string): Kept {
  const graph = new MultiDirectedGraph();
  graph.import(given);
  return {
    nodes: graph.nodes().sort(),
    edges: graph
      .mapEdges((edge, { claims }, source, target) => [edge, source, target, Number(claims)].join(" "))
      .sort(),
    name: graph.hasNode(AWKWARD.id) ? String(graph.getNodeAttribute(AWKWARD.id, nameAttribute)) : undefined,
  };
}

/** The XML readers of graphology want a class and are typed for the plain graph. */
function parseXmlGraph(parse: (graphClass: typeof MultiDirectedGraph, text: string) => unknown): Reader {
  return (text) => {
    return readGraph((parse(MultiDirectedGraph, text) as MultiDirectedGraph).export(), "name");
  };
}

/** RFC 4180, a formula's apostrophe taken off. */
function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? "").replace(/^'(?=[=+\-@])/, ""));
    if (end === "\r\n") rows.push([]);
  }
  const [header = [], ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** Of NDJSON. */
interface Line {
  readonly kind: string;
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const READERS: Readonly<Record<string, Reader>> = {
  graphology: (text) => readGraph(JSON.parse(text) as SerializedGraph, "label"),
  gexf: parseXmlGraph((graphClass, text) => gexf.parse(graphClass, text, { allowUndeclaredAttributes: true })),
  graphml: parseXmlGraph((graphClass, text) => graphml.parse(graphClass, text)),
  csv(text) {
    const rows = parseCsv(text);
    const named = rows.find(({ subject }) => subject === AWKWARD.id);
    return {
      nodes: [],
      edges: rows.map(({ id, subject, object, claims }) => [id, subject, object, claims].join(" ")).sort(),
      name: named?.["subjectName"],
    };
  },
  "csv-entities"(text) {
    const rows = parseCsv(text);
    return {
      nodes: rows.map(({ id = "" }) => id).sort(),
      edges: [],
      name: rows.find(({ id }) => id === AWKWARD.id)?.["name"],
    };
  },
  ndjson(text) {
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    const edges = lines.filter(({ kind }) => kind === "edge");
    return {
      nodes: lines
        .filter(({ kind }) => kind === "node")
        .map(({ key }) => key)
        .sort(),
      edges: edges
        .map(({ key, source, target, attributes }) => [key, source, target, attributes["claims"]].join(" "))
        .sort(),
      name: lines.find(({ key }) => key === AWKWARD.id)?.attributes["name"] as string | undefined,
    };
  },
  cypher(text) {
    const nodes = [...text.matchAll(/^MERGE \(n:Entity \{id: "(\w+)"\}\)/gm)];
    const edges = text.matchAll(
      /^MATCH \(a:Entity \{id: "(\w+)"\}\), \(b:Entity \{id: "(\w+)"\}\) MERGE \(a\)-\[r:\w+ \{id: "(\w+)"\}\]->\(b\) SET r \+= \{claims: (\d+)/gm,
    );
    const name = new RegExp(
      `^MERGE \\(n:Entity \\{id: "${AWKWARD.id}"\\}\\).*? name: ("(?:[^"\\\\]|\\\\.)*")`,
      "m",
    ).exec(text)?.[1];
    return {
      nodes: nodes.map(([, id = ""]) => id).sort(),
      edges: [...edges].map(([, source, target, id, claims]) => [id, source, target, claims].join(" ")).sort(),
      name: name === undefined ? undefined : (JSON.parse(name) as string),
    };
  },
};

describe("GET /export", () => {
  let server: ApiServer;
  const nodes: string[] = [];
  const edges: string[] = [];
  beforeAll(async () => {
    server = await startApiServer([
      ...GRAPHS,
      buildDocument("Awkward", { claims: [buildClaim(AWKWARD, "CRITICISED", UKRAINE)] }),
    ]);
    const relations: Relation[] = [];
    for await (const batch of server.store.exportGraph({})) {
      nodes.push(...batch.entities.map(({ id }) => id));
      relations.push(...batch.relations);
    }
    nodes.sort();
    edges.push(...relations.map(({ id, subject, object, claims }) => [id, subject, object, claims].join(" ")).sort());
  });
  afterAll(() => server.close());

  it.each(EXPORTERS.map(({ format }) => [format]))(
    "gives the whole graph as %s, and it can be read again",
    async (format) => {
      const { status, text, headers } = await server.ask(`/export?format=${format}`);
      expect(status).toBe(200);
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="newsgraph-r\d+\.\w+"$/);
      const kept = READERS[format]?.(text);
      expect(kept?.name).toBe(AWKWARD.name);
      if (format !== "csv") expect(kept?.nodes).toEqual(nodes);
      if (format !== "csv-entities") expect(kept?.edges).toEqual(edges);
    },
  );

  it("keeps to the filters and writes them into the header, with the revision", async () => {
    const { body } = await server.ask<SerializedGraph>(
      "/export?predicate=ACCUSED&type=Person&type=State&to=2024-03-24",
    );
    const graph = MultiDirectedGraph.from(body);
    expect(graph.getAttributes()).toMatchObject({
      revision: await server.store.getRevision(),
      filters: { predicate: ["ACCUSED"], type: ["Person", "State"], to: "2024-03-24" },
    });
    expect(graph.mapEdges((_edge, { predicate }, source, target) => [source, predicate, target])).toEqual([
      [PUTIN.id, "ACCUSED", UKRAINE.id],
    ]);
  });
});

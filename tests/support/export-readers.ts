/** Readers of what the API exports, as foreign as can be had, for tests. */
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { SerializedGraph as GraphologyGraph } from "graphology-types";
import { expect } from "vitest";
import type { SerializedGraph } from "../../server/api/graph.ts";
import { buildEntity } from "./builders.ts";

/** Names that break careless writers: markup, quotes, separators, line ends, a formula, letters beyond the first plane. */
export const AWKWARD = buildEntity("Organization", '=SUM(A1) & <Sons>, "Ltd"\n𝔊', { aliases: ["O'Neil; \\ Co"] });

/** What every format keeps: the ids of nodes, and of edges their ends and their number of claims. */
export interface Kept {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly name: string | undefined;
}

export type Reader = (text: string) => Kept;

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

/** An answer as foreign formats have it. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the format's, and what is asserted of it is the check
export type Foreign = any;

/** Of NDJSON. */
interface Line {
  readonly kind: string;
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

function parseLines(text: string): readonly Readonly<Record<string, Foreign>>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const toSorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

/** Formats that hold claims say how many there are by themselves: one record each. */
function toKept(nodes: readonly string[], edges: readonly string[], name: string | undefined): Kept {
  return { nodes: toSorted(nodes), edges: toSorted(edges), name };
}

function readStix(text: string): Kept {
  const { objects } = JSON.parse(text) as { objects: readonly Foreign[] };
  const own = ({ external_references: references }: Foreign): string =>
    references?.find(({ source_name: name }: Foreign) => name === "newsgraph")?.external_id ?? "";
  const byId = new Map(objects.map((object) => [object.id, own(object)]));
  const nodes = objects.filter((object) => own(object).startsWith("ent_"));
  const notes = objects.filter(({ type }) => type === "note");
  return toKept(
    nodes.map(own),
    objects
      .filter(({ type }) => type === "relationship")
      .map((edge) => {
        const claims = notes.filter(({ object_refs: [ref] }) => ref === edge.id).length;
        return [own(edge), byId.get(edge.source_ref), byId.get(edge.target_ref), claims].join(" ");
      }),
    nodes.find((node) => own(node) === AWKWARD.id)?.name,
  );
}

function readFollowTheMoney(text: string): Kept {
  const proxies = parseLines(text);
  const own = (id: string): string => id.replace("-", "_");
  const nodes = proxies.filter(({ id }) => id.startsWith("ent-"));
  return toKept(
    nodes.map(({ id }) => own(id)),
    // The articles and sentences are there; the number of claims is not kept apart.
    proxies
      .filter(({ schema }) => schema === "UnknownLink")
      .map(({ id, properties }) => [id, properties.subject[0], properties.object[0]].map(own).join(" ")),
    // Names are one line there.
    nodes.find(({ id }) => own(id) === AWKWARD.id)?.properties.name[0].replace(" 𝔊", "\n𝔊"),
  );
}

function readJsonLd(text: string): Kept {
  const things = (JSON.parse(text) as { "@graph": readonly Foreign[] })["@graph"];
  const bare = (id: string): string => id.replace(/^ng:/, "");
  const nodes = things.filter((thing) => thing["@id"].startsWith("ng:ent_"));
  const counts = new Map<string, number>();
  for (const claim of things.filter((thing) => thing["@type"] === "Claim")) {
    const key = bare(claim["ng:relation"]["@id"]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return toKept(
    nodes.map((node) => bare(node["@id"])),
    [...counts].map(([id, count]) => `${id} ${count}`),
    nodes.find((node) => bare(node["@id"]) === AWKWARD.id)?.name,
  );
}

/** By format: reads an export with a reader that is not ours where there is one. */
export const READERS: Readonly<Record<string, Reader>> = {
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
  "csv-claims"(text) {
    const rows = parseCsv(text);
    const counts = new Map<string, number>();
    for (const { relation = "" } of rows) counts.set(relation, (counts.get(relation) ?? 0) + 1);
    expect(rows.every(({ sentence, document, polarity }) => sentence && document && polarity)).toBe(true);
    return toKept(
      [],
      [...counts].map(([id, count]) => `${id} ${count}`),
      rows.find(({ subject }) => subject === AWKWARD.id)?.["subjectName"],
    );
  },
  stix: readStix,
  ftm: readFollowTheMoney,
  jsonld: readJsonLd,
  citations(text) {
    const sections = text.split(/^## /m).slice(1);
    const heading = sections.find((section) => section.includes("SUM\\(A1\\)") || section.includes("SUM(A1)"));
    return toKept(
      [],
      sections.map((section) => {
        return `${/<!-- (\w+) -->/.exec(section)?.[1] ?? ""} ${section.match(/^- “/gm)?.length ?? 0}`;
      }),
      heading === undefined ? undefined : AWKWARD.name,
    );
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

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { SerializedGraph as GraphologyGraph } from "graphology-types";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Relation } from "../../cypher/model.ts";
import type { SerializedGraph } from "../../server/api/graph.ts";
import { EXPORTERS } from "../../server/exports/index.ts";
import { GRAPHS, PUTIN, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { findPython } from "../support/python.ts";

const CHECK_FTM = join(import.meta.dirname, "python/check-ftm.py");
const CHECK_STIX = join(import.meta.dirname, "python/check-stix.py");
const READ_NETWORKX = join(import.meta.dirname, "python/read-networkx.py");

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

/** An answer as foreign formats have it. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the format's, and what is asserted of it is the check
type Foreign = any;

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

const EDGES_ONLY = new Set(["csv", "csv-claims", "citations"]);
/** Of id, source, target and number of claims, what a format keeps of an edge; all of it if not listed. */
const EDGE_PARTS: Readonly<Record<string, readonly number[]>> = {
  "csv-claims": [0, 3],
  citations: [0, 3],
  jsonld: [0, 3],
  ftm: [0, 1, 2],
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
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="newsgraph-r\d+\.[\w.]+"$/);
      const kept = READERS[format]?.(text);
      expect(kept?.name).toBe(AWKWARD.name);
      if (!EDGES_ONLY.has(format)) expect(kept?.nodes).toEqual(nodes);
      const parts = EDGE_PARTS[format] ?? [0, 1, 2, 3];
      if (format !== "csv-entities") {
        expect(kept?.edges).toEqual(
          edges.map((edge) => {
            const fields = edge.split(" ");
            return parts.map((part) => fields[part]).join(" ");
          }),
        );
      }
    },
  );

  it.each(EXPORTERS.map(({ format }) => [format]))("puts revision and filters into %s", async (format) => {
    const { text } = await server.ask(`/export?format=${format}&predicate=LEADER_OF`);
    // Tables have no header but that of their columns; the answer's headers say it for them.
    if (format.startsWith("csv")) return;
    const said = text.replaceAll("&quot;", '"').replaceAll("\\", "");
    expect(said).toContain("LEADER_OF");
    expect(said).toMatch(new RegExp(`(revision|Revision|version)"?:? ?"?${await server.store.getRevision()}\\b`));
  });

  it("gives the best format for Accept where none is named", async () => {
    const asked = async (accept: string) =>
      (await server.ask("/export", { headers: { accept } })).headers.get("content-type");
    expect(await asked("application/ld+json")).toContain("application/ld+json");
    expect(await asked("application/stix+json, */*;q=0.1")).toContain("application/stix+json");
    expect(await asked("*/*")).toContain("application/json");
    expect((await server.ask("/export", { headers: { accept: "image/png" } })).status).toBe(406);
  });

  it("gives JSON-LD that expands to schema.org, offline", async () => {
    const { text } = await server.ask("/export?format=jsonld");
    const expanded = (await jsonld.expand(JSON.parse(text))) as readonly Foreign[];
    const types = new Set(expanded.flatMap((thing) => thing["@type"]));
    for (const type of ["Claim", "Person", "Organization", "NewsArticle", "Place", "Event"])
      expect([...types]).toContain(`https://schema.org/${type}`);
    const claim = expanded.find((thing) => thing["@type"].includes("https://schema.org/Claim"));
    const [appearance] = claim["https://schema.org/appearance"];
    expect(expanded.find((thing) => thing["@id"] === appearance["@id"])["@type"]).toEqual([
      "https://schema.org/NewsArticle",
    ]);
  });

  describe("is taken by the tools of each format", () => {
    const { python, missing } = findPython();
    if (python === undefined) {
      it.skip(`is not checked: ${missing ?? "no reason given"}`);
      return;
    }
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "newsgraph-exports-"));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const check = async (format: string, program: string, args: readonly string[]): Promise<string> => {
      const file = join(folder, `export.${format}.json`);
      await writeFile(file, (await server.ask(`/export?format=${format}`)).text);
      const { code, output } = await python.run(program, [...args, file], { cwd: folder, timeout: 60_000 });
      expect(code, output).toBe(0);
      return output;
    };

    it("STIX by stix2", async () => {
      const output = JSON.parse(await check("stix", "python", [CHECK_STIX]));
      expect(output).toMatchObject({ dangling: [] });
      expect(output.objects).toBeGreaterThan(nodes.length + 2 * edges.length);
    }, 90_000);

    it("FollowTheMoney by followthemoney", async () => {
      const output = await check("ftm", "python", [CHECK_FTM]);
      expect(JSON.parse(output)).toMatchObject({ invalid: [] });
      expect(JSON.parse(output).entities).toBeGreaterThan(nodes.length + edges.length);
    }, 90_000);

    it.each([["gexf"], ["graphml"]])(
      "%s by networkx",
      async (format) => {
        const output = await check(format, "python", [READ_NETWORKX, format]);
        expect(JSON.parse(output)).toEqual({
          nodes: nodes.length,
          edges: edges.length,
          name: AWKWARD.name,
        });
      },
      90_000,
    );
  });

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

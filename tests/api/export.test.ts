import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Relation } from "../../cypher/model.ts";
import type { SerializedGraph } from "../../server/api/graph.ts";
import { EXPORTERS } from "../../server/exports/index.ts";
import { GRAPHS, PUTIN, UKRAINE } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { buildClaim, buildDocument } from "../support/builders.ts";
import { AWKWARD, type Foreign, READERS } from "../support/export-readers.ts";
import { findPython } from "../support/python.ts";

const CHECK_FTM = join(import.meta.dirname, "python/check-ftm.py");
const CHECK_STIX = join(import.meta.dirname, "python/check-stix.py");
const READ_NETWORKX = join(import.meta.dirname, "python/read-networkx.py");

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
  let twin: ApiServer;
  const nodes: string[] = [];
  const edges: string[] = [];
  beforeAll(async () => {
    const graphs = [...GRAPHS, buildDocument("Awkward", { claims: [buildClaim(AWKWARD, "CRITICISED", UKRAINE)] })];
    server = await startApiServer(graphs);
    twin = await startApiServer([...graphs].reverse());
    const relations: Relation[] = [];
    for await (const batch of server.store.exportGraph({})) {
      nodes.push(...batch.entities.map(({ id }) => id));
      relations.push(...batch.relations);
    }
    nodes.sort();
    edges.push(...relations.map(({ id, subject, object, claims }) => [id, subject, object, claims].join(" ")).sort());
  });
  afterAll(() => Promise.all([server.close(), twin.close()]));

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

  it.each(EXPORTERS.map(({ format }) => [format]))(
    "gives the same bytes of the same revision as %s",
    async (format) => {
      const ask = async (from: ApiServer) => (await from.ask(`/export?format=${format}`)).text;
      const first = await ask(server);
      // The clock has gone on, and another server holds what came in in another order.
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await ask(server)).toBe(first);
      expect(await ask(twin)).toBe(first);
    },
  );

  it("says of each STIX object when what it rests on last changed", async () => {
    const { objects } = JSON.parse((await server.ask("/export?format=stix")).text);
    const late = GRAPHS.map(({ document }) => new Date(document.ingestedAt).toISOString())
      .sort()
      .at(-1);
    const modified = (type: string) =>
      objects.filter((each: Foreign) => each.type === type).map((each: Foreign) => each.modified);
    expect([...modified("relationship"), ...modified("note")].every((instant) => instant <= (late ?? ""))).toBe(true);
    for (const { created, modified: changed } of objects) expect(created <= changed).toBe(true);
  });

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

  it.each(EXPORTERS.map(({ format }) => [format]))(
    "sends the first bytes of %s before the last are read",
    async (format) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const all = server.store.exportGraph.bind(server.store);
      const spy = vi.spyOn(server.store, "exportGraph").mockImplementation(async function* (filter) {
        for await (const batch of all(filter)) yield batch;
        await held;
      });
      try {
        const response = await fetch(`${server.url}/api/v1/export?format=${format}`, {
          headers: { "Accept-Encoding": "identity" },
        });
        const reader = response.body?.getReader();
        const first = await reader?.read();
        expect(first?.value?.byteLength).toBeGreaterThan(0);
        release();
        for (let part = await reader?.read(); part?.done === false; part = await reader?.read());
      } finally {
        release();
        spy.mockRestore();
      }
    },
  );
});

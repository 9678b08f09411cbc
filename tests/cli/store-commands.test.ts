import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { CypherAnswer, GraphStats, SchemaCounts, Subgraph } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import { EXPORTERS } from "../../server/exports/index.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

const ACCUSATION = "The FSB accused Ukraine of the attack on Crocus City Hall, which killed at least 139 people.";
const DENIAL =
  "Ukraine denied on Wednesday that it attacked Crocus City Hall. Vladimir Putin met Alexander Lukashenko in Minsk.";

let folder = "";

async function run(command: string, ...rest: readonly string[]): Promise<CliRun> {
  return await runCli(command, "--data", join(folder, "data"), ...rest);
}

async function queryRows(statement: string, ...rest: readonly string[]): Promise<CypherAnswer["rows"]> {
  const { out } = await run("query", statement, "--json", ...rest);
  return (JSON.parse(out) as CypherAnswer).rows;
}

async function getStats(): Promise<GraphStats> {
  return JSON.parse((await run("stats", "--json")).out) as GraphStats;
}

describe("commands on the embedded store", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
    writeFileSync(join(folder, "a.txt"), ` date 2024-03-26 ${ACCUSATION}\n`);
    writeFileSync(
      join(folder, "b.json"),
      JSON.stringify({ text: DENIAL, publishedOn: "2024-03-27", publisher: "Example Wire" }),
    );
    const { code, out } = await run("ingest", join(folder, "a.txt"), join(folder, "b.json"));
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^2 documents ingested: /) as string });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("report what was skipped, with the reason and exit code 1, and ingest the rest", async () => {
    const { code, out } = await run("ingest", join(folder, "a.txt"), join(folder, "missing.txt"));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^0 documents ingested.*\n1 document already there, unchanged\n1 input skipped:\n {2}.*missing\.txt: Unreadable: /s,
    );
  });

  it("ingest the same again without a change", async () => {
    const before = await getStats();
    expect((await run("ingest", join(folder, "a.txt"))).code).toBe(0);
    expect(await getStats()).toEqual(before);
  });

  it("draw what the graph is made of", async () => {
    const { code, out } = await run("schema");
    expect(code).toBe(0);
    expect(out).toMatch(/^%% The graph of Newsgraph at revision \d+\.\nflowchart LR\n/);
    expect(out).toMatch(/^ {4}Document\["Document<br\/>2"\]$/m);
    expect(out).toMatch(/ -- ".*ACCUSED 1.*" --> /);
    const { relations } = await getStats();
    const counts = JSON.parse((await run("schema", "--json")).out) as SchemaCounts;
    const derived = counts.edges.filter((edge) => edge.derived);
    expect(derived.reduce((sum, { count }) => sum + count, 0)).toBe(relations);
  });

  it("count what the graph holds", async () => {
    const { out } = await run("stats");
    expect(out).toMatch(/^documents {2,}2$/m);
    expect(out).toMatch(/^published {2,}2024-03-26 to 2024-03-27$/m);
    expect((await getStats()).documents).toBe(2);
  });

  it("answer Cypher as a table and as JSON", async () => {
    const { code, out, err } = await run("query", "MATCH (a)-[:ACCUSED]->(b) RETURN a.name AS accuser, b AS accused");
    expect(code).toBe(0);
    expect(out).toMatch(/accuser +accused/);
    expect(out).toContain("(:State Ukraine)");
    expect(err).toMatch(/^1 row in \d+ ms\n$/);
    expect(await queryRows("MATCH (d:Document) RETURN count(d)")).toEqual([[2]]);
  });

  it("pass parameters to a query, as JSON or as text", async () => {
    const statement = "MATCH (e:Entity) WHERE e.name = $name RETURN e.name, $limit + 1";
    expect(await queryRows(statement, "--param", "name=Ukraine", "--param", "limit=41")).toEqual([["Ukraine", 42]]);
  });

  it("refuse a query that would write, with exit code 1", async () => {
    const { code, out, err } = await run("query", "MATCH (n) DETACH DELETE n");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^newsgraph: /);
    expect((await getStats()).documents).toBe(2);
  });

  it("show an entity's neighbours by name, by alias and by id", async () => {
    const { out, err } = await run("neighbours", "FSB");
    expect(out).toMatch(/Federal Security Service .*accused +Ukraine/s);
    expect(err).toMatch(/\d+ of \d+ neighbours shown/);
    const { entity, relations } = JSON.parse((await run("neighbours", "ukraine", "--json")).out) as Subgraph & {
      readonly entity: Entity;
    };
    expect(entity.name).toBe("Ukraine");
    expect(relations.some(({ predicate, object }) => predicate === "ACCUSED" && object === entity.id)).toBe(true);
    expect((await run("neighbours", entity.id)).out).toMatch(/^Ukraine \(State, ent_/);
  });

  it("filter neighbours", async () => {
    const { out } = await run("neighbours", "Ukraine", "--predicate", "accused", "--direction", "out", "--json");
    expect((JSON.parse(out) as Subgraph).relations).toEqual([]);
  });

  it("say that an entity is not known", async () => {
    expect(await run("neighbours", "Atlantis")).toMatchObject({
      code: 1,
      err: expect.stringContaining('"Atlantis"') as string,
    });
    expect(await run("neighbours", "ent_00000000000000000000")).toMatchObject({ code: 1 });
  });

  it.each(EXPORTERS.map(({ format }) => format))("export as %s", async (format) => {
    const output = join(folder, `graph-${format}`);
    expect(await run("export", "--format", format, "--output", output)).toMatchObject({ code: 0 });
    const written = readFileSync(output, "utf8");
    expect(written).toContain("Ukraine");
    // STIX wants to know when an object was last changed, which is when it was written.
    const dropTime = (text: string): string => text.replaceAll(/"modified":"[^"]*"/g, "");
    expect(dropTime((await run("export", "--format", format)).out)).toBe(dropTime(written));
  });

  it("rebuild the same graph from the stored documents", async () => {
    const before = (await run("export", "--format", "ndjson")).out.split("\n").slice(1);
    expect(await run("rebuild")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2 documents ingested/) as string,
    });
    expect((await run("export", "--format", "ndjson")).out.split("\n").slice(1)).toEqual(before);
  });

  it("withdraw a document with exactly its claims", async () => {
    writeFileSync(join(folder, "c.txt"), " date 2024-04-01 France accused Iran of an attack on Paris.\n");
    const before = await getStats();
    await run("ingest", join(folder, "c.txt"));
    const rows = await queryRows("MATCH (d:Document) WHERE d.publishedOn = '2024-04-01' RETURN d.id");
    expect(rows).toHaveLength(1);
    const id = z.string().parse(rows[0]?.[0]);
    expect(await run("withdraw", id)).toMatchObject({ code: 0, out: `withdrawn ${id}\n` });
    expect({ ...(await getStats()), revision: before.revision }).toEqual(before);
    expect(await run("withdraw", id)).toMatchObject({ code: 1 });
  });
});

import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { CypherAnswer } from "../../cypher/graph-store.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { runCli } from "../support/run-cli.ts";

const SAMPLE = join(import.meta.dirname, "../../ingest/samples/crocus-bortnikov.md");

describeOnNeo4j("commands on Neo4j", (config) => {
  const options = ["--store", "neo4j", "--uri", config.uri, "--user", config.user, "--password", config.password];

  beforeAll(async () => {
    await (await openEmptyNeo4j(config)).close();
  });

  it("ingest and answer as on the embedded store", async () => {
    expect(await runCli("ingest", SAMPLE, ...options)).toMatchObject({ code: 0 });
    const { out } = await runCli("query", "MATCH (d:Document) RETURN d.title", "--json", ...options);
    expect((JSON.parse(out) as CypherAnswer).rows).toEqual([
      ["FSB chief accuses Ukraine, Britain and US over Moscow attack"],
    ]);
    expect((await runCli("neighbours", "FSB", ...options)).out).toMatch(
      /^Federal Security Service \(Organization, ent_/,
    );
  });

  it("say that Neo4j cannot be reached, with exit code 1 and the address", async () => {
    const { code, err } = await runCli(
      "stats",
      "--store",
      "neo4j",
      "--uri",
      "bolt://127.0.0.1:1",
      "--password",
      "wrong-password",
    );
    expect(code).toBe(1);
    expect(err).toContain("127.0.0.1:1");
    expect(err).not.toContain("wrong-password");
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CypherAnswer } from "../../cypher/graph-store.ts";
import { COMMANDS } from "../../server/cli/commands/index.ts";
import { runCli } from "../support/run-cli.ts";

const ROOT = join(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const QUERIES = (/```cypher\n(.*?)```/s.exec(README)?.[1] ?? "").trim().split("\n\n");

let folder = "";

describe("README", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-readme-"));
    await runCli("ingest", join(ROOT, "ingest/samples"), "--data", folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("has five example queries", () => {
    expect(QUERIES).toHaveLength(5);
  });

  it.each(QUERIES)("has a query that finds something in the sample articles: %s", async (query) => {
    const { code, out, err } = await runCli("query", query, "--data", folder, "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect((JSON.parse(out) as CypherAnswer).rows.length).toBeGreaterThan(0);
  });

  it("lists every command", () => {
    const terminal = { out: process.stdout, err: process.stderr, interactive: false };
    const names = COMMANDS.map((create) => create({ terminal, finish: () => undefined }).name());
    for (const name of names) expect(README).toMatch(new RegExp(`^\\| \`${name}[ \`]`, "m"));
  });
});

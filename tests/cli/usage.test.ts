import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../cypher/project-files.ts";
import { COMMANDS } from "../../server/cli/commands/index.ts";
import { runCli } from "../support/run-cli.ts";

const NAMES = COMMANDS.map((create) =>
  create({
    terminal: { out: process.stdout, err: process.stderr, interactive: false },
    finish: () => undefined,
  }).name(),
);

describe("newsgraph", () => {
  it("lists every command in its help, and the exit codes", async () => {
    const { code, out } = await runCli("--help");
    expect(code).toBe(0);
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(out).toContain("Exit codes:");
  });

  it.each(NAMES)("explains %s", async (name) => {
    const { code, out } = await runCli(name, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: newsgraph ${name}`);
  });

  it.each([
    [["nonsense"], "unknown command"],
    [["stats", "--nonsense"], "unknown option"],
    [["ingest"], "missing required argument"],
    [["query", "RETURN 1", "--limit", "0"], "wanted a whole number from 1 to 10000"],
    [["neighbours", "FSB", "--predicate", "LOVES"], "allowed are"],
    [["neighbours", "FSB", "--from", "March"], "wanted a date such as 2024-03-22"],
    [["neighbours", "FSB", "--min-confidence", "2"], "wanted a number from 0 to 1"],
    [["stats", "--store", "oracle"], "Allowed choices are"],
  ])("ends %j with exit code 2 and says what would do", async (argv, message) => {
    const { code, out, err } = await runCli(...argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  it("runs as a program of its own, by a link and from any folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-usage-"));
    const program = join(folder, "newsgraph");
    symlinkSync(join(import.meta.dirname, "../../server/cli/newsgraph.js"), program);
    const run = (...argv: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
        encoding: "utf8",
        cwd: folder,
      });
      return { status, stdout, stderr };
    };
    expect(run("--version")).toEqual({ status: 0, stdout: `${readVersion()}\n`, stderr: "" });
    expect(run("--nonsense").status).toBe(2);
    writeFileSync(
      join(folder, "in.jsonl"),
      '{"id": "1", "text": "Ukraine denied on Friday that it attacked Moscow."}\n',
    );
    const done = { status: 0, stdout: "", stderr: "1 document extracted\n" };
    expect(run("extract", "--input", "in.jsonl", "--output", "out.jsonl")).toEqual(done);
    expect(readFileSync(join(folder, "out.jsonl"), "utf8")).toContain('"polarity":"denied"');
    rmSync(folder, { recursive: true });
  });
});

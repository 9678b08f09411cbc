import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const MAIN = "server/cli/main.ts";
const AN_HOUR_AGO = Date.now() / 1000 - 3601;

/** A checkout of the sources alone, with no package installed but the two that building and helping take. */
let checkout = "";
let written = "";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function newsgraph(...argv: readonly string[]): Promise<Run> {
  const program = join(checkout, "server/cli/newsgraph.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...argv], { cwd: tmpdir() }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

function listBuilds(): readonly string[] {
  return readdirSync(join(checkout, "dist/server")).filter((name) => name !== "current");
}

function install(name: string): void {
  symlinkSync(join(ROOT, "node_modules", name), join(checkout, "node_modules", name), "junction");
}

describe("the built server", () => {
  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), "newsgraph-build-"));
    const filter = (path: string): boolean => /[/\\][^.]*$|\.(?:ts|mjs|js)$/.test(path);
    for (const room of ["cypher", "ingest", "server"])
      cpSync(join(ROOT, room), join(checkout, room), { recursive: true, filter });
    for (const file of ["package.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(checkout, file));
    mkdirSync(join(checkout, "node_modules"));
    for (const name of ["commander", "esbuild"]) install(name);
    written = readFileSync(join(checkout, MAIN), "utf8");
  });

  afterAll(() => {
    rmSync(checkout, { recursive: true });
  });

  it("is made by the command that needs it, in silence, once however many begin", async () => {
    const runs = await Promise.all([1, 2, 3].map(() => newsgraph("--version")));
    for (const run of runs) expect(run).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
    expect(listBuilds()).toHaveLength(1);
  });

  it("helps without the packages of models, stores and server", async () => {
    expect(await newsgraph("--help")).toMatchObject({ code: 0, err: "" });
    expect(await newsgraph("extract", "--help")).toMatchObject({ code: 0, err: "" });
  });

  it("is made anew of sources that changed, and the older one is run again with the older sources", async () => {
    const [before] = listBuilds();
    writeFileSync(join(checkout, MAIN), written.replace("Reads news articles", "Reads the papers"));
    expect((await newsgraph("--help")).out).toContain("Reads the papers");
    expect(listBuilds()).toHaveLength(2);
    writeFileSync(join(checkout, MAIN), written);
    expect((await newsgraph("--help")).out).toContain("Reads news articles");
    expect(readFileSync(join(checkout, "dist/server/current"), "utf8").trim()).toBe(before);
  });

  it("tells where in the sources it failed", async () => {
    writeFileSync(
      join(checkout, MAIN),
      written.replace("let code: ExitCode", 'if (argv.length > 1) throw new Error("seeded");\n$&'),
    );
    const { code, err } = await newsgraph("stats", "--json");
    expect(code).toBe(1);
    expect(err).toMatch(/seeded.*cli[/\\]main\.ts:\d+:\d+/s);
  });

  it("leaves neither many older ones nor what a killed build left behind", async () => {
    const older = Array.from({ length: 9 }, (_, at) => `older-${at}`);
    for (const name of [...older, ".at-work-killed", ".at-work-now"]) mkdirSync(join(checkout, "dist/server", name));
    for (const name of [...older, ".at-work-killed"])
      utimesSync(join(checkout, "dist/server", name), AN_HOUR_AGO, AN_HOUR_AGO);
    appendFileSync(join(checkout, MAIN), "// changed\n");
    await newsgraph("--version");
    const left = listBuilds();
    expect(left).toContain(".at-work-now");
    expect(left).not.toContain(".at-work-killed");
    expect(left).toHaveLength(7);
  });

  it("runs where its builder is not installed, but not with sources that it was not made of", async () => {
    rmSync(join(checkout, "node_modules/esbuild"));
    expect(await newsgraph("--version")).toMatchObject({ code: 0, err: "" });
    appendFileSync(join(checkout, MAIN), "// changed again\n");
    const { code, out, err } = await newsgraph("--version");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^newsgraph: .*npm run build\.\n$/);
    install("esbuild");
    writeFileSync(join(checkout, MAIN), "export const main = (;\n");
    expect(await newsgraph("--version")).toMatchObject({ code: 1, err: expect.stringContaining(`${MAIN}:1:`) });
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const MAX_LINES = 250;

/** Files that may be longer, and why. */
const LONG_FILES: Readonly<Record<string, string>> = {
  "client/api/openapi.ts": "written by `npm run generate:api`",
  "cypher/graph-store.ts": "the whole contract of a store, its questions and answers, read as one page",
  "cypher/ontology.ts": "one table of data",
};

function listSources(): readonly string[] {
  return globSync(["{cypher,ingest,server,client,bench,tests,.ci}/**/*.{ts,tsx,mjs,cjs,js,css}", "*.{ts,js,cjs}"], {
    cwd: ROOT,
    dot: true,
  });
}

function countLines(path: string): number {
  return readFileSync(join(ROOT, path), "utf8").trimEnd().split("\n").length;
}

describe("source files", () => {
  const sources = listSources();

  it("are found in every room", () => {
    for (const room of ["cypher", "ingest", "server", "client", "bench", "tests"]) {
      expect(sources.filter((path) => path.startsWith(`${room}/`)).length, room).toBeGreaterThan(0);
    }
  });

  it(`have at most ${MAX_LINES} lines, but for the few that are named with a reason`, () => {
    const long = sources.filter((path) => countLines(path) > MAX_LINES).sort();
    expect(long).toEqual(Object.keys(LONG_FILES).sort());
  });

  it("stand in the rooms of the house and nowhere else", () => {
    const strays = globSync(["*/**/*.{ts,tsx}"], {
      cwd: ROOT,
      ignore: ["node_modules/**", "dist/**", "coverage/**", "data/**"],
    });
    expect(strays.filter((path) => !/^(?:cypher|ingest|server|client|bench|tests)\//.test(path))).toEqual([]);
  });
});

describe("files of the project", () => {
  it("are found from its root, as a module built does not stand where its source stands", () => {
    const files = globSync("{cypher,ingest,server}/**/*.ts", { cwd: ROOT, ignore: ["cypher/project-files.ts"] });
    const beside = /import\.meta\.(?:dirname|filename)|new URL\([^)]*import\.meta\.url/;
    expect(files.filter((path) => beside.test(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
  });
});

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe("package.json", () => {
  it("names every package in one exact version", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

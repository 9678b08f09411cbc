import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPHS } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer(GRAPHS);
});
afterAll(() => server.close());

describe("guards", () => {
  it("refuse a Host header that is not ours, as DNS rebinding would send it", async () => {
    expect(await askWith({ host: "evil.example:80" })).toBe(421);
    expect(await askWith({ host: `localhost:${new URL(server.url).port}` })).toBe(200);
  });

  it("refuse a write that another site's page sends, and take it from a program", async () => {
    const body = { statement: "MATCH (n:Person) RETURN count(n)" };
    expect((await server.send("POST", "/cypher", body, { origin: "https://evil.example" })).status).toBe(403);
    expect((await server.send("POST", "/cypher", body, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await server.send("POST", "/cypher", body, { origin: server.url })).status).toBe(200);
    expect((await server.send("POST", "/cypher", body)).status).toBe(200);
  });

  it("send a policy that allows nothing inline and nothing from elsewhere", async () => {
    const { headers } = await server.ask("//api/docs");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  function askWith(headers: Readonly<Record<string, string>>): Promise<number> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path: "/api/v1/stats", headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on("error", reject)
        .end();
    });
  }
});

describe("docs", () => {
  it("are one page with every endpoint and every problem code, without a script", async () => {
    const { text, headers } = await server.ask("//api/docs");
    expect(headers.get("content-type")).toContain("text/html");
    expect(text).toContain("/entities/{id}/neighbours");
    expect(text).toContain('id="problem-QueryRejected"');
    expect(text).not.toMatch(/<script|<style| style=|https?:\/\/(?!www\.w3)/);
    expect((await server.ask("//api/docs.css")).headers.get("content-type")).toContain("text/css");
  });
});

describe("health", () => {
  it("tells whether it is alive and ready", async () => {
    expect((await server.ask("//healthz")).body).toEqual({ alive: true });
    expect((await server.ask("//readyz")).body).toEqual({ ready: true });
  });
});

describe("the explorer's files", () => {
  it("are served with the page for every address inside it, named files for ever, and nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "newsgraph-client-"));
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Explorer</title>");
    await writeFile(join(folder, "assets", "main-1a2b.js"), "export {};");
    await writeFile(join(folder, ".secret"), "secret");
    const own = await startApiServer([], { NEWSGRAPH_CLIENT_DIR: folder });
    const page = { headers: { accept: "text/html" } };
    for (const path of ["//", "//view/abc"]) {
      const { status, text, headers } = await own.ask(path, page);
      expect([status, headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(text).toContain("Explorer");
    }
    expect((await own.ask("//assets/main-1a2b.js")).headers.get("cache-control")).toBe(
      "public, max-age=31536000, immutable",
    );
    for (const path of ["//assets/missing.js", "//missing.js", "//.secret"]) {
      const { status, body } = await own.ask(path);
      expect([path, status, body.code]).toEqual([path, 404, "NotFound"]);
    }
    // An address like any other inside the explorer: no file beyond its folder is reached.
    expect((await own.ask("//..%2f..%2f..%2f..%2fetc/passwd")).text).not.toContain("root:");
    await own.close();
    await rm(folder, { recursive: true });
  });

  it("are asked for by name where they are not built", async () => {
    const own = await startApiServer([], { NEWSGRAPH_CLIENT_DIR: "/nowhere" });
    expect((await own.ask("//", { headers: { accept: "text/html" } })).text).toContain("npm run build");
    await own.close();
  });
});

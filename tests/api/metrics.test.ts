import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "../../server/api/jobs.ts";
import { FIRST, GRAPHS, PUTIN } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";
import { findPython } from "../support/python.ts";

const READ = join(import.meta.dirname, "python/read-metrics.py");

describe("GET /metrics", () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer(GRAPHS);
    const { headers } = await server.ask("/overview");
    await server.ask("/overview");
    await server.ask("/overview", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    await server.ask("/entities/ent_nobody");
    await server.ask("/export?format=ndjson");
    const documents = [
      { text: "Nothing happened in Moscow on Monday." },
      { text: "Nothing happened in Moscow on Monday." },
    ];
    const { body } = await server.send<Job>("POST", "/ingest", { documents });
    await server.ask(`/jobs/${body.id}/events`);
  });
  afterAll(() => server.close());

  /** Value of a sample by name and labels. */
  async function scrape(): Promise<(sample: string) => number | undefined> {
    const lines = (await server.ask("//metrics")).text.split("\n").filter((line) => !line.startsWith("#"));
    const values = new Map(
      lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" "))]),
    );
    return (sample) => (values.has(sample) ? Number(values.get(sample)) : undefined);
  }

  it("counts requests by route and status, and looks at the cache only for those that were not known", async () => {
    const value = await scrape();
    const count = (route: string, status: number) =>
      value(`newsgraph_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`);
    expect([count("/overview", 200), count("/overview", 304), count("/entities/{id}", 404)]).toEqual([2, 1, 1]);
    expect(value('newsgraph_answer_cache_lookups_total{outcome="hit"}')).toBe(1);
    expect(value('newsgraph_answer_cache_lookups_total{outcome="miss"}')).toBeGreaterThan(0);
  });

  it("times every question to the store by operation, those that failed apart", async () => {
    const value = await scrape();
    const calls = (operation: string, outcome = "ok") =>
      value(
        `newsgraph_store_query_duration_seconds_count{store="${server.store.name}",operation="${operation}",outcome="${outcome}"}`,
      );
    expect(calls("getOverview")).toBe(1);
    // Entities and relations are read in one pass each.
    expect(calls("exportGraph")).toBeGreaterThan(0);
    expect(calls("load")).toBe(1);
    await server.ask("/relations/rel_none");
    const later = await scrape();
    const failed =
      'newsgraph_store_query_duration_seconds_count{store="embedded",operation="getRelation",outcome="error"}';
    expect(later(failed)).toBe(1);
  });

  it("counts documents by outcome and jobs by state", async () => {
    const value = await scrape();
    expect(value('newsgraph_ingest_documents_total{outcome="ingested"}')).toBe(1);
    expect(value('newsgraph_ingest_documents_total{outcome="duplicate"}')).toBe(1);
    expect(value('newsgraph_ingest_documents_total{outcome="rejected"}')).toBe(0);
    expect(value('newsgraph_jobs{state="succeeded"}')).toBe(1);
    expect(value('newsgraph_jobs{state="running"}')).toBe(0);
  });

  it("tells the revision and the size of the graph, also after it has changed", async () => {
    const before = await scrape();
    await server.ask(`/documents/${FIRST.document.id}`, { method: "DELETE" });
    const later = await scrape();
    expect(later("newsgraph_graph_revision")).toBe(await server.store.getRevision());
    expect(later('newsgraph_graph_size{kind="documents"}')).toBe(
      (before('newsgraph_graph_size{kind="documents"}') ?? 0) - 1,
    );
    expect(later("newsgraph_store_up")).toBe(1);
    await server.store.load([FIRST]);
  });

  it("tells how the process is", async () => {
    const { text } = await server.ask("//metrics");
    for (const name of [
      "nodejs_eventloop_lag_p99_seconds",
      "process_resident_memory_bytes",
      "nodejs_heap_size_used_bytes",
    ])
      expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(text).toMatch(/^newsgraph_build_info\{version="[\d.]+",store="embedded"\} 1$/m);
  });

  it("is still answered when the store is not", async () => {
    const own = await startApiServer([]);
    await own.store.close();
    const { status, text } = await own.ask("//metrics");
    expect(status).toBe(200);
    expect(text).toMatch(/^newsgraph_store_up 0$/m);
    expect((await own.ask("//readyz")).status).toBe(503);
    await own.close();
  });

  it("is read by Prometheus' own client, with names as its conventions want them", async ({ skip }) => {
    const { python, missing } = findPython();
    if (python === undefined) return skip(missing ?? "no reason given");
    await server.ask(`/entities/${PUTIN.id}`);
    const folder = await mkdtemp(join(tmpdir(), "newsgraph-metrics-"));
    await writeFile(join(folder, "metrics.txt"), (await server.ask("//metrics")).text);
    const { code, output } = await python.run("python", [READ, "metrics.txt"], { cwd: folder, timeout: 60_000 });
    await rm(folder, { recursive: true });
    expect(code, output).toBe(0);
    const families = JSON.parse(output) as readonly {
      readonly name: string;
      readonly type: string;
      readonly help: string;
      readonly samples: readonly { readonly name: string; readonly labels: Readonly<Record<string, string>> }[];
    }[];
    const own = families.filter(({ name }) => name.startsWith("newsgraph_"));
    expect(own.length).toBeGreaterThan(10);
    for (const { name, type, help, samples } of own) {
      expect(help).toMatch(/\.$/);
      expect(name).toMatch(/^newsgraph(_[a-z]+)+$/);
      if (type === "counter") for (const each of samples) expect(each.name).toMatch(/_(total|created)$/);
      if (type === "histogram") expect(name).toMatch(/_seconds$/);
      // Whatever callers make up must not become a label: each value would be a series of its own.
      for (const { labels } of samples) expect(Object.values(labels).join()).not.toMatch(/(ent|doc|job)_[0-9a-f]/);
    }
  }, 90_000);
});

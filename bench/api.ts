/**
 * `npm run bench:api`: the API under load on a generated graph, embedded, served from a process of its own.
 *   tsx bench/api.ts [--seconds 15] [--entities 5000 --relations 20000 --claims 100000] [--data DIR] [--soak 600]
 * Neighbours are asked for at 64 connections: one entity again and again, then all entities in turn, each with filters that
 * vary; then the same beside slow Cypher. `--soak` goes on for so many seconds and prints the server's memory.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { openStore } from "../cypher/stores/index.ts";
import { generateGraph } from "./graph/generate.ts";
import { loadGenerated } from "./graph/load.ts";

const CONNECTIONS = 64;
/** Of the busiest connection pool; the bars are rates and times of the first three rows. */
const BARS =
  "bars: at least 1500 requests/s, p99 at most 60 ms, no error; beside slow Cypher p99 at most twice as long";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "15" },
    entities: { type: "string", default: "5000" },
    relations: { type: "string", default: "20000" },
    claims: { type: "string", default: "100000" },
    soak: { type: "string", default: "0" },
    data: { type: "string" },
  },
});

interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

async function fill(folder: string): Promise<void> {
  const store = await openStore({ store: "embedded", path: join(folder, "graph.grafeo") });
  try {
    if ((await store.getStats()).entities > 0) return;
    const { entities, relations, claims } = values;
    const size = { entities: Number(entities), relations: Number(relations), claims: Number(claims), seed: 1 };
    await loadGenerated(store, generateGraph(size));
  } finally {
    await store.close();
  }
}

async function serve(folder: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ["server/cli/newsgraph.js", "serve", "--data", folder, "--port", "0"], {
    env: {
      ...process.env,
      NEWSGRAPH_RATE_LIMIT: "1000000",
      NEWSGRAPH_COSTLY_RATE_LIMIT: "1000000",
      NEWSGRAPH_LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return { url, child };
}

async function listIds(url: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const answer = await fetch(`${url}/api/v1/entities?limit=500${cursor === "" ? "" : `&cursor=${cursor}`}`);
    const body = (await answer.json()) as { items: { id: string }[]; page: { next: string | null } };
    ids.push(...body.items.map(({ id }) => id));
    cursor = body.page.next;
  }
  return ids;
}

async function measure(name: string, url: string, paths: readonly string[], seconds: number): Promise<Row> {
  const requests = paths.map((path) => ({ method: "GET" as const, path: `/api/v1${path}` }));
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests });
  const errors = result.errors + result.timeouts + result.non2xx;
  const row = { name, perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, errors };
  process.stdout.write(
    `${name.padEnd(44)} ${row.perSecond.toFixed(0).padStart(7)} requests/s   p50 ${row.p50} ms   p99 ${row.p99} ms   errors ${errors}\n`,
  );
  return row;
}

/** One slow question after the other, until told to stop. */
async function askSlowly(url: string, signal: AbortSignal): Promise<number> {
  const statement =
    "MATCH (a:Entity)-->(b:Entity)-->(c:Entity)-->(d:Entity) WHERE a.name < d.name RETURN count(*) AS n";
  let asked = 0;
  while (!signal.aborted) {
    const body = JSON.stringify({ statement, timeoutMs: 2000 });
    const headers = { "content-type": "application/json" };
    await fetch(`${url}/api/v1/cypher`, { method: "POST", headers, body }).then((answer) => answer.text());
    asked += 1;
  }
  return asked;
}

async function readMemory(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? 0) / 2 ** 20;
}

const folder = values.data ?? (await mkdtemp(join(tmpdir(), "newsgraph-bench-")));
await fill(folder);
const { url, child } = await serve(folder);
try {
  const ids = await listIds(url);
  const toPath = (id: string): string => `/entities/${id}/neighbours`;
  const [first = ""] = ids;
  const varied = ids.map((id, index) => `${toPath(id)}?limit=${20 + (index % 30)}&minSources=${1 + (index % 2)}`);
  const seconds = Number(values.seconds);
  process.stdout.write(`${ids.length} entities, ${CONNECTIONS} connections, ${seconds} s each\n${BARS}\n`);
  await measure("one entity, repeated", url, [toPath(first)], seconds);
  await measure("all entities in turn, first time and again", url, ids.map(toPath), seconds);
  await measure("all entities, filters that vary", url, varied, seconds);
  const quiet = await measure("all entities in turn, once more", url, ids.map(toPath), seconds);
  const stop = new AbortController();
  const slow = askSlowly(url, stop.signal);
  const beside = await measure("the same beside slow Cypher", url, ids.map(toPath), seconds);
  stop.abort();
  process.stdout.write(
    `p99 beside ${await slow} slow questions: ${(beside.p99 / Math.max(quiet.p99, 1)).toFixed(2)} times\n`,
  );
  for (let left = Number(values.soak); left > 0; left -= 60) {
    await measure("soak", url, varied, Math.min(left, 60));
    process.stdout.write(`resident memory of the server ${(await readMemory(url)).toFixed(0)} MiB\n`);
  }
} finally {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}

/**
 * `npm run bench:api`: the API under load on a generated graph, embedded, served from a process of its own.
 *   npm run bench:api -- [--seconds 15] [--entities 5000 --relations 20000 --claims 100000] [--data DIR] [--soak 600]
 * Neighbours are asked for at 64 connections, each with a share of the entities of its own: one entity again and again, then
 * all entities, each with filters that vary; then the same beside slow Cypher. Entities come in random order, as the largest
 * first would make all connections ask for hubs at once. Before that comes as much load as a server in
 * use has behind it, with questions that are not asked again, so that no answer is kept from then. `--soak` goes on for so
 * many seconds and notes the memory of the server and of its engine every minute. One table at the end.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { openStore } from "../cypher/stores/index.ts";
import { generateGraph } from "./graph/generate.ts";
import { loadGenerated } from "./graph/load.ts";
import { createRandom } from "./graph/random.ts";

const CONNECTIONS = 64;
const BARS = { perSecond: 1500, p99: 60, beside: 2 } as const;
const WARM_UP_SECONDS = 8;
const SOAK_STEP_SECONDS = 60;

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
  readonly max: number;
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
  const random = createRandom(1);
  return ids
    .map((id) => ({ id, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** Each connection goes round its own share, so that no two ask for the same at once and the generator builds each request once. */
async function measure(name: string, url: string, paths: readonly string[], seconds: number): Promise<Row> {
  const requests = paths.map((path) => ({ method: "GET" as const, path: `/api/v1${path}` }));
  let next = 0;
  const setupClient = (client: autocannon.Client): void => {
    const mine = requests.filter((_request, index) => index % CONNECTIONS === next % CONNECTIONS);
    next += 1;
    client.setRequests(mine.length === 0 ? requests : mine);
  };
  const [first] = requests;
  const options = { url, connections: CONNECTIONS, duration: seconds, setupClient };
  const result = await autocannon({ ...options, requests: first === undefined ? [] : [first] });
  const errors = result.errors + result.timeouts + result.non2xx;
  const { p50, p99, max } = result.latency;
  process.stderr.write(`${name}: done\n`);
  return { name, perSecond: result.requests.average, p50, p99, max, errors };
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

/** Resident memory of a process and of those that it started, in MiB. */
async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const below = await Promise.all(
    children
      .split(" ")
      .filter(Boolean)
      .map((child) => readMemory(Number(child))),
  );
  return below.reduce((sum, each) => sum + each, own);
}

async function measureAll(url: string, ids: readonly string[], seconds: number): Promise<readonly Row[]> {
  const toPath = (id: string): string => `/entities/${id}/neighbours`;
  const all = ids.map(toPath);
  await measure(
    "warm-up, not counted",
    url,
    all.map((path) => `${path}?limit=7`),
    WARM_UP_SECONDS,
  );
  const rows = [
    await measure("one entity, repeated", url, all.slice(0, 1), seconds),
    await measure("all entities, first time and again", url, all, seconds),
    await measure("all entities, filters that vary", url, toVaried(ids), seconds),
    await measure("all entities, once more", url, all, seconds),
  ];
  const stop = new AbortController();
  const slow = askSlowly(url, stop.signal);
  const beside = await measure("the same beside slow Cypher", url, all, seconds);
  stop.abort();
  process.stderr.write(`slow questions asked beside: ${await slow}\n`);
  return [...rows, beside];
}

function toVaried(ids: readonly string[]): readonly string[] {
  return ids.map((id, index) => `/entities/${id}/neighbours?limit=${20 + (index % 30)}&minSources=${1 + (index % 2)}`);
}

/** The memory at the start and after every minute. */
async function soak(url: string, pid: number, ids: readonly string[], seconds: number): Promise<readonly string[]> {
  const lines = [`after    0 s  ${(await readMemory(pid)).toFixed(0).padStart(6)} MiB`];
  for (let done = 0; done < seconds; ) {
    const step = Math.min(seconds - done, SOAK_STEP_SECONDS);
    const { perSecond, p99, errors } = await measure(`soak from ${done} s`, url, toVaried(ids), step);
    done += step;
    lines.push(
      `after ${String(done).padStart(4)} s  ${(await readMemory(pid)).toFixed(0).padStart(6)} MiB` +
        `   ${perSecond.toFixed(0)} requests/s   p99 ${p99} ms   errors ${errors}`,
    );
  }
  return lines;
}

function toTable(rows: readonly Row[]): string {
  const head = `${"".padEnd(38)}${["requests/s", "p50 ms", "p99 ms", "max ms", "errors"].map((each) => each.padStart(11)).join("")}`;
  const lines = rows.map(({ name, perSecond, p50, p99, max, errors }) =>
    [name.padEnd(38), ...[perSecond.toFixed(0), p50, p99, max, errors].map((each) => String(each).padStart(11))].join(
      "",
    ),
  );
  return [head, ...lines].join("\n");
}

function toVerdict(rows: readonly Row[]): string {
  const [quiet, beside] = rows.slice(-2);
  const others = rows.slice(0, -1);
  const ratio = (beside?.p99 ?? 0) / Math.max(quiet?.p99 ?? 1, 1);
  const say = (isMet: boolean): string => (isMet ? "met" : "NOT met");
  return [
    `at least ${BARS.perSecond} requests/s: ${say(others.every(({ perSecond }) => perSecond >= BARS.perSecond))}`,
    `p99 at most ${BARS.p99} ms: ${say(others.every(({ p99 }) => p99 <= BARS.p99))}`,
    `no error: ${say(rows.every(({ errors }) => errors === 0))}`,
    `p99 beside slow Cypher at most ${BARS.beside} times as long: ${say(ratio <= BARS.beside)} (${ratio.toFixed(2)} times)`,
  ].join("\n");
}

const folder = values.data ?? (await mkdtemp(join(tmpdir(), "newsgraph-bench-")));
await fill(folder);
const { url, child } = await serve(folder);
try {
  const ids = await listIds(url);
  const seconds = Number(values.seconds);
  const rows = await measureAll(url, ids, seconds);
  const memory = Number(values.soak) > 0 ? await soak(url, child.pid ?? 0, ids, Number(values.soak)) : [];
  const title = `${ids.length} entities, ${CONNECTIONS} connections, ${seconds} s each, after a warm-up of ${WARM_UP_SECONDS} s`;
  process.stdout.write(`${title}\n${toTable(rows)}\n${toVerdict(rows)}\n`);
  if (memory.length > 0) process.stdout.write(`resident memory of the server and its engine\n${memory.join("\n")}\n`);
} finally {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}

/**
 * Speed and memory of both stores, side by side, on a generated graph: `npm run bench:stores`.
 *   -- --scale 0.1            a tenth of 50,000 entities, 200,000 relations, 1,000,000 claims
 *   -- --stores embedded      one store only; Neo4j needs Java 17 and Maven
 *   -- --samples 200          questions of each kind
 * Never part of the tests, since a busy machine would fail them.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore, type StoreConfig } from "../cypher/stores/index.ts";
import { startNeo4jServer } from "../tests/support/neo4j-server.ts";
import { FULL_SIZE, type GeneratedGraph, generateGraph } from "./graph/generate.ts";
import { type Loading, loadGenerated } from "./graph/load.ts";
import { createRandom } from "./graph/random.ts";
import { findChildrenMemory, type Times, time } from "./stores/measure.ts";
import { openPlainEngine, openPlainNeo4j, type PlainDriver } from "./stores/plain.ts";
import { QUESTIONS, type StoreName } from "./stores/questions.ts";

const LOADING_BARS: Readonly<Record<StoreName, number>> = { embedded: 10_000, neo4j: 3_000 };
const QUESTION_SEED = 7;
const TOLD_EACH_MS = 5_000;

interface Measured {
  readonly loading: Loading;
  /** Resident memory of the engine in bytes after loading and asking. */
  readonly memory: number | undefined;
  /** Of this process, which holds entities and relations, before the store was opened and after asking, in bytes. */
  readonly ownMemory: readonly [number, number];
  readonly file: number | undefined;
  readonly own: readonly Times[];
  readonly plain: readonly (Times | undefined)[];
}

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    stores: { type: "string", default: "embedded,neo4j" },
    samples: { type: "string", default: "200" },
  },
});
const scale = Number(values.scale);
const samples = Number(values.samples);
const graph = generateGraph({
  entities: Math.round(FULL_SIZE.entities * scale),
  relations: Math.round(FULL_SIZE.relations * scale),
  claims: Math.round(FULL_SIZE.claims * scale),
});

async function measure(name: StoreName, config: StoreConfig, openPlain: () => PlainDriver): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const store = await openStore(config);
  const loading = await loadGenerated(store, graph, (done) => tell(`${name}: ${done} of ${graph.documents} documents`));
  await store.warm();
  const own: Times[] = [];
  for (const question of QUESTIONS) {
    tell(`${name}: ${question.name}`);
    own.push(await time(pickSubjects(graph, question), (subject) => question.ask(store, subject)));
  }
  const memory = findChildrenMemory();
  const ownMemory = [before, process.memoryUsage.rss()] as const;
  await store.close();
  const driver = openPlain();
  const plain: (Times | undefined)[] = [];
  for (const question of QUESTIONS) {
    tell(`${name}: ${question.name}, in plain Cypher`);
    const run = time(pickSubjects(graph, question), (subject) => driver.run(question.plain(subject, name)));
    plain.push(await run.catch(() => undefined));
  }
  await driver.close();
  const file = config.store === "embedded" ? (await stat(config.path)).size : undefined;
  return { loading, memory, ownMemory, file, own, plain };
}

let told = 0;

/** On a terminal in place; elsewhere a line now and then, since a full run takes its time. */
function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
  else if (what !== "" && performance.now() - told > TOLD_EACH_MS) {
    told = performance.now();
    process.stderr.write(`${what}\n`);
  }
}

function pickSubjects({ entities }: GeneratedGraph, { pick }: (typeof QUESTIONS)[number]) {
  const random = createRandom(QUESTION_SEED);
  return Array.from({ length: samples }, () => pick(entities, random));
}

async function measureEmbedded(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-"));
  const path = join(folder, "graph.grafeo");
  try {
    return await measure("embedded", { store: "embedded", path }, () => openPlainEngine(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureNeo4j(): Promise<Measured> {
  const { uri, user, password, stop } = await startNeo4jServer("long");
  const config = { store: "neo4j", uri, user, password } as const;
  try {
    return await measure("neo4j", config, () => openPlainNeo4j(config));
  } finally {
    await stop();
  }
}

function formatTimes(times: Times | undefined): string {
  if (times === undefined) return "failed";
  const few = times.samples < samples ? ` (of ${times.samples})` : "";
  return `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)}${few}`;
}

function toCells(name: StoreName, measured: Measured): readonly (readonly string[])[] {
  const { loading, memory, ownMemory, file, own, plain } = measured;
  const rate = loading.claims / loading.seconds;
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? "–" : `${Math.round(bytes / 1e6)} MB`);
  return [
    [name, "bar", "", "plain Cypher"],
    ...QUESTIONS.map(({ bar }, index) => {
      const met = bar === undefined ? "" : (own[index]?.p95 ?? 0) <= bar[name] ? "met" : "missed";
      return [formatTimes(own[index]), bar === undefined ? "" : `≤ ${bar[name]}`, met, formatTimes(plain[index])];
    }),
    [`${Math.round(rate)}`, `≥ ${LOADING_BARS[name]}`, rate >= LOADING_BARS[name] ? "met" : "missed", ""],
    [megabytes(memory), "", "", ""],
    [`${megabytes(ownMemory[0])} → ${megabytes(ownMemory[1])}`, "", "", ""],
    [megabytes(file), "", "", ""],
  ];
}

type Cells = readonly (readonly string[])[];

const LABELS = [
  "p50 / p95 in ms",
  ...QUESTIONS.map(({ name }) => name),
  ...["loading, claims/s", "memory of the engine", "memory of this process", "file"],
].map((label) => [label]);

function printTable(columns: readonly Cells[]): void {
  const rows = LABELS.map((label, index) => [...label, ...columns.flatMap((column) => column[index] ?? [])]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const line = row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ");
    process.stdout.write(`${line.trimEnd()}\n`);
  }
}

const MEASURES = { embedded: measureEmbedded, neo4j: measureNeo4j } as const;
const wanted = (["embedded", "neo4j"] as const).filter((name) => values.stores.split(",").includes(name));
const [entities, relations, claims] = [FULL_SIZE.entities, FULL_SIZE.relations, FULL_SIZE.claims].map((count) =>
  Math.round(count * scale),
);
process.stdout.write(
  `${entities} entities, ${relations} relations, ${claims} claims, ${graph.documents} documents; ${availableParallelism()} cores\n`,
);
const columns: Cells[] = [];
for (const name of wanted) {
  columns.push(toCells(name, await MEASURES[name]()));
  tell("");
  // Each store as soon as it is through, then both side by side.
  printTable(columns.slice(-1));
}
if (columns.length > 1) printTable(columns);

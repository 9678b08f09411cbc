/**
 * Measures the explorer in a real Chromium over generated graphs, beside a bare Sigma page with the same graph:
 *   npm run bench:client -- [--size 20000/50000 | samples]… [--rounds 2]
 * `samples` opens the product over its sample articles, as npm start shows them, and asks how soon it answers.
 * Both pages stand open and are measured by turns, so that what else the machine does falls on both. Where there is no GPU, WebGL
 * runs in software: then the time from frame to frame is that of drawing pixels on the processor, and says more about the machine
 * than about the page. The milliseconds that the page's own code keeps the main thread are told apart from it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { findStageScale, sumDiscAreas } from "../client/graph/appearance.ts";
import { CHROMIUM, QUIET_FLAGS } from "../tests/support/chromium.ts";
import { startSamples } from "../tests/support/start-samples.ts";
import { ARRIVALS, FIRST_ARRIVAL, generateArrivals, generateCanvas } from "./client/generate-canvas.ts";
import {
  type Actions,
  type Longest,
  measureActions,
  measureMoves,
  openExplorer,
  openReference,
  readPlaces,
  settle,
} from "./client/measure-explorer.ts";
import { watchMainThread } from "./client/measure-frames.ts";
import { measureReadiness, type Readiness } from "./client/measure-samples.ts";
import { type Pages, servePages } from "./client/serve-pages.ts";

/** Stands for the sample articles among the sizes. */
const SAMPLES = "samples";
const SIZES = ["5000/20000", "20000/50000", "100000/200000"];
const FLAGS = [...QUIET_FLAGS, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--enable-precise-memory-info"];
const VIEWPORT = { width: 1200, height: 800 };
/** Moves in one measurement; few where a frame in software takes long. */
const STEPS = { most: 24, least: 6, work: 600_000 };
const ROUNDS = "2";

const KINDS = ["pan", "zoom"] as const;
type Moves = Awaited<ReturnType<typeof measureMoves>>;

interface Row extends Actions {
  /** Milliseconds. */
  readonly firstPicture: number;
  readonly settling: Longest;
  /** By rounds. */
  readonly ours: readonly Moves[];
  readonly theirs: readonly Moves[];
}

function findShare(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

/** A page of its own profile, that does not pay for the other's garbage. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  // The TypeScript loader names functions with a helper that pages do not have.
  await context.addInitScript({ content: "globalThis.__name = (value) => value" });
  await context.addInitScript(watchMainThread);
  await context.addInitScript(() => localStorage.setItem("newsgraph.tour", "seen"));
  return await context.newPage();
}

/** Says on the error stream how far it is: a large size takes minutes. */
function note(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

async function measure(browser: Browser, pages: Pages, order: number, size: number, rounds: number): Promise<Row> {
  const answer = generateCanvas(order, size);
  const ids = answer.graph.nodes.map(({ key }) => key);
  const mentions = answer.graph.nodes.map(({ attributes }) => attributes.mentions);
  let came = 0;
  const expand = ([id = "", ...others]: readonly string[]): string => {
    // What arrives has no other neighbours.
    if (others.length > 0) return JSON.stringify({ graph: { ...answer.graph, nodes: [], edges: [] } });
    came += ARRIVALS;
    return JSON.stringify(generateArrivals(answer, id, came - ARRIVALS));
  };
  pages.serve({ graph: JSON.stringify(answer), expand });
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.round(STEPS.work / (order + size))));
  const explorer = await openPage(browser);
  const firstPicture = await openExplorer(explorer, pages.url);
  note(`${order}/${size}: first picture ${(firstPicture / 1000).toFixed(1)} s`);
  const settling = await settle(explorer);
  // The same places and the same discs: only what we draw on top, and how, differs.
  const stage = await readPlaces(explorer, ids);
  const scale = findStageScale(stage.width, stage.height, sumDiscAreas(mentions));
  pages.serve({ places: JSON.stringify({ ...stage, scale }) });
  const reference = await openPage(browser);
  await openReference(reference, pages.url);
  const [ours, theirs]: [Moves[], Moves[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    note(`${order}/${size}: moves, round ${round + 1} of ${rounds}`);
    theirs.push(await measureMoves(reference, steps));
    ours.push(await measureMoves(explorer, steps));
  }
  await reference.context().close();
  note(`${order}/${size}: clicks`);
  return { firstPicture, settling, ours, theirs, ...(await measureActions(explorer, FIRST_ARRIVAL)) };
}

function describeMoves(rounds: readonly Moves[], kind: "pan" | "zoom"): readonly string[] {
  const pool = (name: "intervals" | "busy"): readonly number[] => rounds.flatMap((round) => round[kind][name]);
  const pair = (values: readonly number[]): string =>
    `${findShare(values, 0.5).toFixed(1)} / ${findShare(values, 0.95).toFixed(1)}`;
  const most = (name: keyof Longest): string =>
    String(Math.round(Math.max(...rounds.map((round) => round[kind].longest[name]))));
  return [pair(pool("intervals")), pair(pool("busy")), most("script"), most("task")];
}

/** How much longer a frame takes, at the middle, in percent. */
function findMore({ ours, theirs }: Row, kind: "pan" | "zoom"): string {
  const middle = (rounds: readonly Moves[]): number =>
    findShare(
      rounds.flatMap((round) => round[kind].intervals),
      0.5,
    );
  const more = Math.round((middle(ours) / middle(theirs) - 1) * 100);
  return `${more > 0 ? "+" : ""}${more} %`;
}

function report(size: string, row: Row): void {
  const print = (name: string, ...cells: readonly string[]): void => {
    process.stdout.write(`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(18)).join("")}\n`);
  };
  const tell = ({ script, task }: Longest): string => `${Math.round(script)} / ${Math.round(task)}`;
  process.stdout.write(`\n${size} nodes/edges, milliseconds\n`);
  print("first picture", row.firstPicture.toFixed(0));
  print("while workers finish", "", "", "", tell(row.settling));
  print("", "frame p50 / p95", "own code p50/p95", "longest script", "longest task");
  for (const kind of KINDS) {
    print(kind, ...describeMoves(row.ours, kind), findMore(row, kind));
    print(`${kind}, bare Sigma`, ...describeMoves(row.theirs, kind));
  }
  print("", "click to picture", "script / task", "script, CPU");
  for (const [name, time] of Object.entries(row.times)) {
    const longest = row.longest[name];
    print(name, time.toFixed(0), longest === undefined ? "" : tell(longest), row.scripts[name]?.toFixed(0) ?? "");
  }
  print("heap", `${Math.round(row.heap / 2 ** 20)} MB`);
}

/** Openings of the sample graph, each by somebody who has not been there; the first warms up the server. */
const OPENINGS = 6;

async function measureSamples(browser: Browser, folder: string): Promise<readonly Readiness[]> {
  const settings = { NEWSGRAPH_CLIENT_DIR: join(folder, "explorer") };
  const { url, server } = await startSamples(join(folder, "samples"), settings);
  try {
    const openings: Readiness[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      const page = await openPage(browser);
      openings.push(await measureReadiness(page, url));
      await page.context().close();
    }
    return openings.slice(1);
  } finally {
    server.kill();
  }
}

function reportSamples(openings: readonly Readiness[]): void {
  const tell = (name: keyof Readiness): string => {
    const values = openings.map((opening) => opening[name]);
    return `${Math.round(findShare(values, 0.5))} (${Math.round(Math.max(...values))})`;
  };
  process.stdout.write(
    `\nsample graph, milliseconds from the navigation, middle and worst of ${openings.length} fresh profiles\n` +
      `  first picture ${tell("firstPicture")}   hover answered ${tell("hover")}   click answered ${tell("click")}\n`,
  );
}

async function launch(): Promise<Browser> {
  return await chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    headless: true,
    args: FLAGS,
  });
}

const { values } = parseArgs({
  options: { size: { type: "string", multiple: true }, rounds: { type: "string", default: ROUNDS } },
});
const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-client-"));
const pages = await servePages(folder);
try {
  const wanted = values.size ?? [SAMPLES, ...SIZES];
  if (wanted.includes(SAMPLES)) {
    const browser = await launch();
    reportSamples(await measureSamples(browser, folder));
    await browser.close();
  }
  for (const size of wanted.filter((each) => each !== SAMPLES)) {
    const [order = 0, edges = 0] = size.split("/").map(Number);
    // A browser for each size: the largest may take it down, and what was measured before shall stand.
    const browser = await launch();
    try {
      report(size, await measure(browser, pages, order, edges, Math.max(1, Number(values.rounds))));
    } catch (error) {
      process.stdout.write(
        `${size} nodes/edges: not measured: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      process.exitCode = 1;
    } finally {
      await browser.close();
    }
  }
} finally {
  pages.close();
  await rm(folder, { recursive: true, force: true });
}

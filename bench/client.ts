/**
 * Measures the explorer in a real Chromium over generated graphs, beside a bare Sigma page with the same graph:
 *   npm run bench:client -- [--size 20000/50000]… [--rounds 2]
 * WebGL runs in software where there is no GPU; then a frame says more about the machine than about the page, and the
 * share over the reference is what counts.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { findStageScale } from "../client/graph/appearance.ts";
import { CHROMIUM, QUIET_FLAGS } from "../tests/support/chromium.ts";
import { generateCanvas } from "./client/generate-canvas.ts";
import { type Measured, measureExplorer, measureReference, readPlaces } from "./client/measure-explorer.ts";
import { type Pages, servePages } from "./client/serve-pages.ts";

const SIZES = ["5000/20000", "20000/50000", "100000/200000"];
const FLAGS = [...QUIET_FLAGS, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--enable-precise-memory-info"];
const VIEWPORT = { width: 1200, height: 800 };
/** Moves in one measurement; few where a frame in software takes long. */
const STEPS = { most: 40, least: 12, work: 1_500_000 };
const ROUNDS = "2";

interface Row extends Measured {
  readonly reference: Pick<Measured, "pan" | "zoom">;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** The same in each round, the middle (of two: the smaller) of both. */
function merge(rounds: readonly Pick<Measured, "pan" | "zoom">[]): Pick<Measured, "pan" | "zoom"> {
  const frames = (kind: "pan" | "zoom") => ({
    p50: median(rounds.map((round) => round[kind].p50)),
    p95: median(rounds.map((round) => round[kind].p95)),
  });
  return { pan: frames("pan"), zoom: frames("zoom") };
}

/** A page of its own for each measurement, so that one does not pay for the other's garbage. */
async function withPage<T>(browser: Browser, use: (page: Awaited<ReturnType<Browser["newPage"]>>) => Promise<T>) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  // The TypeScript loader names functions with a helper that pages do not have.
  await context.addInitScript({ content: "globalThis.__name = (value) => value" });
  await context.addInitScript(() => localStorage.setItem("newsgraph.tour", "seen"));
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Says on the error stream how far it is: a large size takes minutes. */
function note(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

async function measure(browser: Browser, pages: Pages, order: number, size: number, rounds: number): Promise<Row> {
  const answer = generateCanvas(order, size);
  const ids = answer.graph.nodes.map(({ key }) => key);
  const mentions = answer.graph.nodes.map(({ attributes }) => attributes.mentions);
  pages.serve({ graph: JSON.stringify(answer) });
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.round(STEPS.work / (order + size))));
  const ours: Measured[] = [];
  const theirs: Pick<Measured, "pan" | "zoom">[] = [];
  for (let round = 0; round < rounds; round += 1) {
    note(`${order}/${size}, round ${round + 1} of ${rounds}: the explorer`);
    await withPage(browser, async (page) => {
      ours.push(await measureExplorer(page, pages.url, steps));
      // The same places, the same discs, as many pixels: only what we draw on top differs.
      const stage = await readPlaces(page, ids);
      const scale = findStageScale(stage.width, stage.height, mentions);
      pages.serve({ places: JSON.stringify({ ...stage, scale }) });
    });
    note(`${order}/${size}, round ${round + 1} of ${rounds}: bare Sigma`);
    theirs.push(await withPage(browser, (page) => measureReference(page, pages.url, steps)));
  }
  const [first] = ours;
  if (first === undefined) throw new Error("Nothing was measured");
  const smallest = (pick: (round: Measured) => Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.keys(pick(first)).map((name) => [name, median(ours.map((round) => pick(round)[name] ?? 0))]),
    );
  return {
    ...merge(ours),
    firstPicture: median(ours.map(({ firstPicture }) => firstPicture)),
    actions: smallest(({ actions }) => actions),
    longest: smallest(({ longest }) => longest),
    heap: median(ours.map(({ heap }) => heap)),
    reference: merge(theirs),
  };
}

function report(size: string, row: Row): void {
  const frame = (kind: "pan" | "zoom"): string => {
    const [own, bare] = [row[kind], row.reference[kind]];
    const more = Math.round((own.p50 / bare.p50 - 1) * 100);
    return `${own.p50.toFixed(1)} / ${own.p95.toFixed(1)} ms, bare Sigma ${bare.p50.toFixed(1)} / ${bare.p95.toFixed(1)} ms (${more > 0 ? "+" : ""}${more} %)`;
  };
  const list = (values: Readonly<Record<string, number>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${Math.round(value)} ms`)
      .join(", ");
  process.stdout.write(
    `${size} nodes/edges\n` +
      `  first picture      ${(row.firstPicture / 1000).toFixed(2)} s\n` +
      `  frame, panning     ${frame("pan")}   (p50 / p95)\n` +
      `  frame, zooming     ${frame("zoom")}\n` +
      `  click to picture   ${list(row.actions)}\n` +
      `  longest task > 50  ${list(row.longest)}\n` +
      `  heap               ${Math.round(row.heap / 2 ** 20)} MB\n`,
  );
}

const { values } = parseArgs({
  options: { size: { type: "string", multiple: true }, rounds: { type: "string", default: ROUNDS } },
});
const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-client-"));
const pages = await servePages(folder);
try {
  for (const size of values.size ?? SIZES) {
    const [order = 0, edges = 0] = size.split("/").map(Number);
    // A browser for each size: the largest may take it down, and what was measured before shall stand.
    const browser = await chromium.launch({
      ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
      headless: true,
      args: FLAGS,
    });
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

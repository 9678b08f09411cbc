/** Opens the explorer over the graph that is served, and does what a person does. */
import type { CDPSession, Page } from "playwright-core";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import { type Frames, measureFrames, type Watched } from "./measure-frames.ts";

/** Milliseconds; 0 when nothing was over 50. */
export interface Longest {
  readonly task: number;
  readonly script: number;
}

export interface Actions {
  /**
   * From the click to the drawn picture: a type filtered out, and in again; a node selected; colours by group; a hub expanded, and
   * that undone.
   */
  readonly times: Readonly<Record<string, number>>;
  readonly longest: Readonly<Record<string, Longest>>;
  /** Of the processor, for the page's own code: what else the machine does is not in it. */
  readonly scripts: Readonly<Record<string, number>>;
  /** Bytes of the JavaScript heap after a collection. */
  readonly heap: number;
}

/** Longest wait for a picture. */
const LIMIT_MS = 240_000;
const GROUP = '[name="coloring"][value="group"]';
const TYPE = '[name="coloring"][value="type"]';

/** Of what happened since it was asked last. */
async function takeLongest(page: Page): Promise<Longest> {
  return await page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const take = (values: number[]): number => Math.max(0, ...values.splice(0));
    return { task: take(watched.tasks), script: take(watched.scripts) };
  });
}

/** @returns milliseconds from the navigation to the first picture with names */
export async function openExplorer(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const handle = await page.waitForFunction(
    () => {
      const view = document.querySelector<GraphElement>(".canvas")?.view;
      const drawn = document.querySelector(".state") === null && (view?.getLabels().length ?? 0) > 0;
      return drawn ? performance.now() : false;
    },
    null,
    // Asked once a frame, as it would be by itself, a machine without a limit on frames would do nothing else.
    { timeout: LIMIT_MS, polling: 50 },
  );
  return Number(await handle.jsonValue());
}

/** Waits until the workers are done: on few cores they take their share of every frame drawn in software. */
export async function settle(page: Page): Promise<Longest> {
  await page.waitForTimeout(300);
  await takeLongest(page);
  const click = (selector: string) =>
    page.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);
  await click(GROUP);
  await page.waitForSelector(".legend__type[data-group]", { timeout: LIMIT_MS, state: "attached" });
  await click(TYPE);
  await page.waitForTimeout(1000);
  return await takeLongest(page);
}

export async function openReference(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/reference/`);
  await page.waitForSelector("body[data-drawn]", { timeout: LIMIT_MS, state: "attached" });
  await page.waitForTimeout(500);
}

export async function measureMoves(
  page: Page,
  steps: number,
): Promise<Readonly<Record<"pan" | "zoom", Frames & { readonly longest: Longest }>>> {
  await page.bringToFront();
  await page.waitForTimeout(300);
  const move = async (kind: "pan" | "zoom"): Promise<Frames & { readonly longest: Longest }> => {
    await takeLongest(page);
    const frames = await page.evaluate(measureFrames, { kind, steps });
    return { ...frames, longest: await takeLongest(page) };
  };
  return { pan: await move("pan"), zoom: await move("zoom") };
}

/** Clicks, and waits until the view has drawn what came of it. */
async function clickToPicture(page: Page, selector: string): Promise<number> {
  return await page.evaluate(async (target) => {
    const view = document.querySelector<GraphElement>(".canvas")?.view;
    const element = document.querySelector<HTMLElement>(target);
    if (view === undefined || element === null) throw new Error(`Nothing to click at ${target}`);
    const began = performance.now();
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
    await view.whenDrawn();
    return performance.now() - began;
  }, selector);
}

/** Where on the page the node stands that has the best claim to a name. */
export async function findNamedNode(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const point = await page.evaluate(() => {
    const element = document.querySelector<GraphElement>(".canvas");
    const box = element?.getBoundingClientRect();
    const id = element?.view?.getLabels()[0]?.id;
    const at = id === undefined ? undefined : element?.view?.getNodePoint(id);
    return box === undefined || at === undefined ? undefined : { x: box.left + at.x, y: box.top + at.y };
  });
  if (point === undefined) throw new Error("No node to select");
  return point;
}

async function selectToPicture(page: Page): Promise<number> {
  const point = await findNamedNode(page);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.evaluate(() => {
    window.addEventListener("click", () => Object.assign(window, { clickedAt: performance.now() }), {
      capture: true,
      once: true,
    });
  });
  await page.mouse.click(point.x, point.y);
  return await page.evaluate(async () => {
    const { clickedAt } = window as unknown as { clickedAt: number };
    await document.querySelector<GraphElement>(".canvas")?.view?.whenDrawn();
    return performance.now() - clickedAt;
  });
}

/** Acts, and waits until the view has drawn the picture with or without a node. */
async function actUntil(page: Page, act: () => Promise<void>, id: string, there: boolean): Promise<number> {
  await page.evaluate(() => {
    const note = (): unknown => Object.assign(window, { actedAt: performance.now() });
    for (const type of ["dblclick", "keydown"]) window.addEventListener(type, note, { capture: true, once: true });
  });
  await act();
  return await page.evaluate(
    async ([node, drawn]) => {
      const { actedAt } = window as unknown as { actedAt: number };
      const view = document.querySelector<GraphElement>(".canvas")?.view;
      while ((view?.getNodePoint(node) !== undefined) !== drawn) await new Promise((resolve) => setTimeout(resolve, 5));
      await view?.whenDrawn();
      return performance.now() - actedAt;
    },
    [id, there] as const,
  );
}

/** Milliseconds of the processor that the page's own code has taken so far. */
async function readScriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN);
}

/** @param arrival a node that the expansion of a hub brings */
export async function measureActions(page: Page, arrival: string): Promise<Actions> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const longest: Record<string, Longest> = {};
  const scripts: Record<string, number> = {};
  const act = async (name: string, action: () => Promise<number>): Promise<number> => {
    await page.waitForTimeout(300);
    await takeLongest(page);
    const before = await readScriptTime(session);
    const time = await action();
    await page.waitForTimeout(300);
    longest[name] = await takeLongest(page);
    scripts[name] = (await readScriptTime(session)) - before;
    return time;
  };
  const expand = async (): Promise<void> => {
    const { x, y } = await findNamedNode(page);
    await page.mouse.dblclick(x, y);
  };
  const times = {
    filter: await act("filter", () => clickToPicture(page, ".legend__type")),
    unfilter: await act("unfilter", () => clickToPicture(page, ".legend__type")),
    select: await act("select", () => selectToPicture(page)),
    deselect: await act("deselect", () => clickToPicture(page, '.dock--inspector button[aria-label^="Close"]')),
    group: await act("group", () => clickToPicture(page, GROUP)),
    type: await act("type", () => clickToPicture(page, TYPE)),
    expand: await act("expand", () => actUntil(page, expand, arrival, true)),
    undo: await act("undo", () => actUntil(page, () => page.keyboard.press("Control+z"), arrival, false)),
  };
  await session.send("HeapProfiler.collectGarbage");
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  return { times, longest, scripts, heap };
}

/** The stage in pixels, and where each of the nodes stands on it in layout units, by id. */
export interface StandingPlaces {
  readonly width: number;
  readonly height: number;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

export async function readPlaces(page: Page, ids: readonly string[]): Promise<StandingPlaces> {
  return await page.evaluate((nodes) => {
    const element = document.querySelector<GraphElement>(".canvas");
    const places = nodes.map((id) => {
      const place = element?.view?.getPlace(id);
      return [id, [place?.x ?? 0, place?.y ?? 0] as const] as const;
    });
    const [width, height] = [element?.clientWidth ?? 0, element?.clientHeight ?? 0];
    return { width, height, places: Object.fromEntries(places) };
  }, ids);
}

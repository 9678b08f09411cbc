/** Opens the explorer over the graph that is served, and does what a person does. */
import type { Page } from "playwright-core";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import { type Frames, measureFrames } from "./measure-frames.ts";

export interface Measured {
  /** Milliseconds from the navigation to the first picture with names. */
  readonly firstPicture: number;
  readonly pan: Frames;
  readonly zoom: Frames;
  /** Milliseconds from the click to the drawn picture: a type filtered out, and in again; a node selected; colours by group. */
  readonly actions: Readonly<Record<string, number>>;
  /** Longest task of the main thread by action, in milliseconds; 0 when none was over 50. */
  readonly longest: Readonly<Record<string, number>>;
  /** Bytes of the JavaScript heap after a collection. */
  readonly heap: number;
}

/** Longest wait for a first picture. */
const LIMIT_MS = 240_000;

/** Injected before the page's own code: long tasks as they come. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
}

async function takeLongest(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}

async function waitForFirstPicture(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const view = document.querySelector<GraphElement>(".canvas")?.view;
      const drawn = document.querySelector(".state") === null && (view?.getLabels().length ?? 0) > 0;
      return drawn ? performance.now() : false;
    },
    null,
    // Asked once a frame, as it would be by itself, a machine without a limit on frames would do nothing else.
    { timeout: LIMIT_MS, polling: 100 },
  );
  return Number(await handle.jsonValue());
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

async function selectToPicture(page: Page): Promise<number> {
  const point = await page.evaluate(() => {
    const element = document.querySelector<GraphElement>(".canvas");
    const box = element?.getBoundingClientRect();
    const id = element?.view?.getLabels()[0]?.id;
    const at = id === undefined ? undefined : element?.view?.getNodePoint(id);
    return box === undefined || at === undefined ? undefined : { x: box.left + at.x, y: box.top + at.y };
  });
  if (point === undefined) throw new Error("No node to select");
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

export async function measureExplorer(page: Page, url: string, steps: number): Promise<Measured> {
  await page.addInitScript(watchLongTasks);
  await page.goto(url);
  const firstPicture = await waitForFirstPicture(page);
  process.stderr.write(`  first picture: ${(firstPicture / 1000).toFixed(1)} s\n`);
  await page.waitForTimeout(500);
  await takeLongest(page);
  const longest: Record<string, number> = {};
  const act = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await action();
    await page.waitForTimeout(300);
    longest[name] = await takeLongest(page);
    process.stderr.write(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  };
  const pan = await act("pan", () => page.evaluate(measureFrames, { kind: "pan" as const, steps }));
  const zoom = await act("zoom", () => page.evaluate(measureFrames, { kind: "zoom" as const, steps }));
  const actions = {
    filter: await act("filter", () => clickToPicture(page, ".legend__type")),
    unfilter: await act("unfilter", () => clickToPicture(page, ".legend__type")),
    select: await act("select", () => selectToPicture(page)),
    deselect: await act("deselect", () => clickToPicture(page, '.dock--inspector button[aria-label^="Close"]')),
    group: await act("group", () => clickToPicture(page, '[name="coloring"][value="group"]')),
  };
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  return { firstPicture, pan, zoom, actions, longest, heap };
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

export async function measureReference(
  page: Page,
  url: string,
  steps: number,
): Promise<Pick<Measured, "pan" | "zoom">> {
  await page.goto(`${url}/reference/`);
  await page.waitForSelector("body[data-drawn]", { timeout: LIMIT_MS, state: "attached" });
  await page.waitForTimeout(500);
  return {
    pan: await page.evaluate(measureFrames, { kind: "pan" as const, steps }),
    zoom: await page.evaluate(measureFrames, { kind: "zoom" as const, steps }),
  };
}

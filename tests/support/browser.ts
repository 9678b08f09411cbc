/** A real Chromium that looks at a real server: the explorer as a person has it. */
import { chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import type { Box, Disc } from "../../client/graph/labels.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { type ApiServer, startApiServer } from "./api-server.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";

export interface Explorer {
  readonly server: ApiServer;
  /** A page of a size, of its own profile; its errors are collected in `errors`. */
  open(options?: OpenOptions): Promise<Page>;
  /** What the console and the pages called errors, since the start. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** Query string of the link to open. */
  readonly link?: string;
  /** Meets the explorer for the first time, and so its tour. */
  readonly newcomer?: boolean;
}

/** Serves the explorer over a store with these documents and starts a browser. @param store embedded if none is given */
export async function startExplorer(graphs: readonly DocumentGraph[], store?: GraphStore): Promise<Explorer> {
  const server = await startApiServer(graphs, { NEWSGRAPH_CLIENT_DIR: inject("clientDir") }, store);
  const browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: [...FLAGS],
    headless: true,
  });
  const errors: string[] = [];
  const open = async (options: OpenOptions = {}): Promise<Page> => {
    const { width = 1280, height = 800, scheme = "light", link = "", newcomer = false } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    if (!newcomer) await context.addInitScript(() => localStorage.setItem("newsgraph.tour", "seen"));
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(`${server.url}/${link}`);
    return page;
  };
  return {
    server,
    open,
    errors,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until the first picture stands still. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const view = document.querySelector<GraphElement>(".canvas")?.view;
    return view !== undefined && view.getLabels().length > 0 && document.querySelector(".state") === null;
  });
  await page.waitForTimeout(300);
}

export interface PlacedBox extends Box {
  readonly id: string;
  readonly text: string;
}

/** Finds something by its name and chooses the first, by keyboard, without waiting until it is offered. */
export async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The names drawn on the canvas, in pixels relative to it. */
export function readLabels(page: Page): Promise<readonly PlacedBox[]> {
  return page.evaluate(() => [...(document.querySelector<GraphElement>(".canvas")?.view?.getLabels() ?? [])]);
}

export interface DrawnPicture {
  readonly labels: readonly PlacedBox[];
  /** Main actors first. */
  readonly discs: readonly Disc[];
  /** What stands over the canvas. */
  readonly covers: readonly Box[];
}

/** All that is drawn at one moment, in pixels relative to the canvas. */
export function readPicture(page: Page): Promise<DrawnPicture> {
  return page.evaluate(() => {
    const element = document.querySelector<GraphElement>(".canvas");
    const stage = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const covers = [...document.querySelectorAll(".stage > :not(.canvas)")].flatMap((cover) => {
      const { left, top, right, bottom } = cover.getBoundingClientRect();
      return cover.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        ? [{ left: left - stage.left, top: top - stage.top, right: right - stage.left, bottom: bottom - stage.top }]
        : [];
    });
    return { labels: [...(element?.view?.getLabels() ?? [])], discs: [...(element?.view?.getDiscs() ?? [])], covers };
  });
}

/** Where a node or the middle of an edge is on the page. @throws Error if it is not drawn */
export async function findPoint(
  page: Page,
  kind: "node" | "edge",
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const point = await page.evaluate(
    ([of, key]) => {
      const element = document.querySelector<GraphElement>(".canvas");
      const at = of === "node" ? element?.view?.getNodePoint(key) : element?.view?.getEdgePoint(key);
      const box = element?.getBoundingClientRect();
      return at === undefined || box === undefined ? undefined : { x: box.left + at.x, y: box.top + at.y };
    },
    [kind, id] as const,
  );
  if (point === undefined) throw new Error(`The canvas has no ${kind} ${id}`);
  return point;
}

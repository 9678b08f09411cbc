import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateCanvas } from "../../bench/client/generate-canvas.ts";
import { GRAPHS } from "../support/api-graph.ts";
import {
  type Explorer,
  findPoint,
  readLabels,
  readPicture,
  startExplorer,
  waitForPicture,
} from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

/** Pixels that a frame painted, by what it painted. */
interface Painted {
  readonly nodes: number;
  readonly edges: number;
}

/** Counts what each frame paints, as soon as it is painted: later the browser takes the pixels away. The last frame is kept. */
function watchFrames(): void {
  const painted: Painted[] = [];
  const layers: Record<string, ImageData> = {};
  Object.assign(window, { painted, layers });
  const count = (name: string): number => {
    const layer = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`);
    const copy = new OffscreenCanvas(layer?.width ?? 1, layer?.height ?? 1).getContext("2d");
    if (layer === null || copy === null) return 0;
    copy.drawImage(layer, 0, 0);
    const image = copy.getImageData(0, 0, layer.width, layer.height);
    const count = image.data.reduce((sum, value, at) => sum + (at % 4 === 3 && value > 0 ? 1 : 0), 0);
    if (count > 0) layers[name] = image;
    return count;
  };
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      callback(time);
      const frame = { nodes: count("nodes"), edges: count("edges") };
      if (frame.nodes > 0) painted.push(frame);
    });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** What is painted there and some pixels around. */
  readonly kind: "node" | "edge" | "nothing";
}

/** Some spots of each kind in the frame that was kept, relative to the page, spread over the stage. */
function findSpots(most: number): readonly Spot[] {
  const { layers } = window as unknown as { layers: Readonly<Record<string, ImageData>> };
  const stage = document.querySelector(".canvas")?.getBoundingClientRect();
  const [nodes, edges] = [layers["nodes"], layers["edges"]];
  if (stage === undefined || nodes === undefined || edges === undefined) return [];
  const alpha = ({ data, width }: ImageData, x: number, y: number): number => data[(y * width + x) * 4 + 3] ?? 0;
  const around = [-6, -4, -2, 0, 2, 4, 6];
  const all = (test: (dx: number, dy: number) => boolean): boolean =>
    around.every((dx) => around.every((dy) => test(dx, dy)));
  const found: Spot[] = [];
  const add = (x: number, y: number, kind: Spot["kind"]): void => {
    const place = { x: stage.left + x + 0.5, y: stage.top + y + 0.5, kind };
    const lies = document.elementFromPoint(place.x, place.y)?.closest(".canvas") !== null;
    const far = found.every((other) => other.kind !== kind || Math.hypot(other.x - place.x, other.y - place.y) > 25);
    if (lies && far && found.filter((other) => other.kind === kind).length < most) found.push(place);
  };
  for (let y = 20; y < nodes.height - 20; y += 7)
    for (let x = 20; x < nodes.width - 20; x += 7) {
      if (alpha(nodes, x, y) === 255) add(x, y, "node");
      else if (!all((dx, dy) => alpha(nodes, x + dx, y + dy) === 0)) continue;
      else if (alpha(edges, x, y) > 250) add(x, y, "edge");
      else if (all((dx, dy) => alpha(edges, x + dx, y + dy) === 0)) add(x, y, "nothing");
    }
  return found;
}

describe.skipIf(!HAS_CHROMIUM)("a large picture", () => {
  let explorer: Explorer;
  let page: Page;

  const takeFrames = (): Promise<readonly Painted[]> =>
    page.evaluate(() => (window as unknown as { painted: Painted[] }).painted.splice(0));
  /** The last frame once the whole graph is fitted. Names are not in it: those that stand stay while there is room. */
  const drawWhole = async (): Promise<Painted | undefined> => {
    await page.locator(".canvas").focus();
    await page.keyboard.press("0");
    await page.waitForTimeout(300);
    return page.evaluate(() => (window as unknown as { painted: Painted[] }).painted.at(-1));
  };

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
    page = await explorer.open({ width: 900, height: 640 });
    // The TypeScript loader names functions with a helper that pages do not have.
    await page.addInitScript({ content: "globalThis.__name = (value) => value" });
    await page.addInitScript(watchFrames);
    await page.route("**/api/v1/overview**", (route) => route.fulfill({ json: generateCanvas(500, 2400) }));
    await page.reload();
    await waitForPicture(page);
  }, 120_000);
  afterAll(() => explorer.close());

  it("keeps its nodes and edges while it is dragged, and is drawn in full again when it rests", async () => {
    const full = await drawWhole();
    await takeFrames();
    await page.mouse.move(300, 300);
    await page.mouse.down();
    for (let step = 1; step <= 12; step += 1) await page.mouse.move(300 + step * 4, 300 + step * 2);
    const moving = await takeFrames();
    await page.mouse.up();
    expect(moving.length).toBeGreaterThan(0);
    for (const { nodes, edges } of moving) {
      expect(nodes).toBeGreaterThan((full?.nodes ?? Infinity) / 2);
      expect(edges).toBeGreaterThan((full?.edges ?? Infinity) / 4);
    }
    // Plain lines cover less than lines of their width with heads: the picture does move at less cost.
    expect(Math.min(...moving.map(({ edges }) => edges))).toBeLessThan(full?.edges ?? 0);
    await expect.poll(drawWhole, { timeout: 30_000 }).toEqual(full);
  }, 120_000);

  it("is found under the pointer where it is drawn, and nowhere else", async () => {
    await drawWhole();
    const spots = await page.evaluate(findSpots, 8);
    for (const kind of ["node", "edge", "nothing"])
      expect(spots.filter((spot) => spot.kind === kind).length, kind).toBeGreaterThan(2);
    const told: string[] = [];
    for (const { x, y } of spots) {
      // Sigma tells of an edge with the move after the one that left a node.
      await page.mouse.move(x, y + 1);
      await page.mouse.move(x, y);
      told.push(
        await page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const card = document.querySelector(".hover-card");
          if (card === null) return "nothing";
          return card.querySelector(".hover-card__standing") === null ? "node" : "edge";
        }),
      );
    }
    expect(told).toEqual(spots.map(({ kind }) => kind));
  }, 60_000);

  it("finds what is pressed right after it moved", async () => {
    const [{ id } = { id: "" }] = await readLabels(page);
    const at = await findPoint(page, "node", id);
    await page.mouse.move(at.x, at.y);
    await takeFrames();
    // A wheel turns about the pointer: the node stays under it.
    await page.mouse.wheel(0, -60);
    await expect.poll(async () => (await takeFrames()).length).toBeGreaterThan(0);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get("select")).toBe(id);
  }, 60_000);

  it("is narrowed and widened again, takes in what an expansion brings, and is as it was when that is undone", async () => {
    const answer = generateCanvas(700, 3600);
    await page.route("**/api/v1/overview**", (route) => route.fulfill({ json: answer }));
    await page.goto(new URL("/", page.url()).href);
    await waitForPicture(page);
    const readDiscs = async (): Promise<readonly string[]> => (await readPicture(page)).discs.map(({ id }) => id);
    const before = await drawWhole();
    const type = page.locator(".legend__type").first();
    await type.click();
    await expect.poll(async () => (await drawWhole())?.edges ?? 0).toBeLessThan((before?.edges ?? 0) * 0.9);
    await type.click();
    await expect.poll(drawWhole, { timeout: 30_000 }).toEqual(before);

    const [centre, edge] = [answer.graph.nodes[0], answer.graph.edges[0]];
    const attributes = { ...centre?.attributes, id: "arrival", name: "Arrival" };
    const graph = {
      ...answer.graph,
      nodes: [{ key: "arrival", attributes }],
      edges: [{ ...edge, key: "tie", source: centre?.key, target: "arrival" }],
    };
    const counts = { shown: { neighbours: 1 }, available: { neighbours: 1 } };
    await page.route("**/api/v1/neighbours**", (route) => route.fulfill({ json: { graph, counts } }));
    const at = await findPoint(page, "node", centre?.key ?? "");
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(async () => (await readDiscs()).includes("arrival"), { timeout: 30_000 }).toBe(true);
    await expect
      .poll(
        async () => {
          const [one, other] = [
            await findPoint(page, "node", "arrival"),
            await findPoint(page, "node", centre?.key ?? ""),
          ];
          return Math.hypot(one.x - other.x, one.y - other.y);
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(5);

    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await readDiscs()).includes("arrival"), { timeout: 30_000 }).toBe(false);
    await page.keyboard.press("Escape");
    await expect.poll(drawWhole, { timeout: 30_000 }).toEqual(before);
  }, 120_000);
});

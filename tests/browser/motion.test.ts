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
import { findSpots, type Meddling, meddle, type Painted, watchFrames } from "./painted.ts";

type Answer = ReturnType<typeof generateCanvas>;

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

  const readDiscs = async (): Promise<readonly string[]> => (await readPicture(page)).discs.map(({ id }) => id);
  const show = async (answer: Answer): Promise<Painted | undefined> => {
    await page.route("**/api/v1/overview**", (route) => route.fulfill({ json: answer }));
    await page.goto(new URL("/", page.url()).href);
    await waitForPicture(page);
    return await drawWhole();
  };
  /** Lets the expansion of a node bring one more, of the last type. Gives the id of that one. */
  const letExpand = async ({ graph }: Answer): Promise<(centre: string) => string> => {
    const [node, edge] = [graph.nodes.find(({ attributes }) => attributes.type === "Event"), graph.edges[0]];
    const toArrival = (centre: string): string => `arrival_of_${centre}`;
    await page.route("**/api/v1/neighbours**", async (route) => {
      const [centre = ""] = (route.request().postDataJSON() as { ids: readonly string[] }).ids;
      const [id, known] = [toArrival(centre), graph.nodes.some(({ key }) => key === centre)];
      const nodes = [{ key: id, attributes: { ...node?.attributes, id, name: id } }];
      const edges = [{ ...edge, key: `tie_of_${centre}`, source: centre, target: id }];
      const counts = { shown: { neighbours: 1 }, available: { neighbours: 1 } };
      await route.fulfill({
        json: { graph: known ? { ...graph, nodes, edges } : { ...graph, nodes: [], edges: [] }, counts },
      });
    });
    return toArrival;
  };
  const expandAt = async (id: string): Promise<void> => {
    const { x, y } = await findPoint(page, "node", id);
    await page.mouse.dblclick(x, y);
  };
  /** The picture has both nodes, each in a place of its own. */
  const expectApart = async (one: string, other: string): Promise<void> => {
    await expect.poll(readDiscs, { timeout: 30_000 }).toEqual(expect.arrayContaining([one, other]));
    const measure = async (): Promise<number> => {
      const [from, to] = [await findPoint(page, "node", one), await findPoint(page, "node", other)];
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    await expect.poll(measure, { timeout: 30_000 }).toBeGreaterThan(5);
  };
  /** Acts and meddles with what comes of it. */
  const during = async (trigger: () => Promise<unknown>, act: Meddling, turns: number): Promise<void> => {
    const meddled = page.evaluate(meddle, { act, turns });
    await trigger();
    await meddled;
  };
  const drawCalm = async (): Promise<Painted | undefined> => {
    await page.keyboard.press("Escape");
    return await drawWhole();
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
    const before = await show(answer);
    const type = page.locator(".legend__type").first();
    await type.click();
    await expect.poll(async () => (await drawWhole())?.edges ?? 0).toBeLessThan((before?.edges ?? 0) * 0.9);
    await type.click();
    await expect.poll(drawWhole, { timeout: 30_000 }).toEqual(before);

    const centre = answer.graph.nodes[0]?.key ?? "";
    const arrival = (await letExpand(answer))(centre);
    await expandAt(centre);
    await expectApart(arrival, centre);
    await page.keyboard.press("Control+z");
    await expect.poll(readDiscs, { timeout: 30_000 }).not.toContain(arrival);
    await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
  }, 120_000);

  it("takes two expansions at once, and an undo or a filter in the midst of one", async () => {
    const answer = generateCanvas(700, 3600);
    const before = await show(answer);
    const toArrival = await letExpand(answer);
    const [one = "", other = ""] = answer.graph.nodes.map(({ key }) => key);
    for (const turns of [0, 1, 5]) {
      await during(() => expandAt(one), "undo", turns);
      await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
      expect(await readDiscs()).not.toContain(toArrival(one));
    }
    await expandAt(one);
    await expandAt(other);
    await expectApart(toArrival(one), one);
    await expectApart(toArrival(other), other);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);

    const type = page.locator(".legend__type").first();
    await type.click();
    await page.waitForTimeout(300);
    const narrowed = await drawCalm();
    await type.click();
    await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
    await during(() => expandAt(other), "filter", 1);
    await expect.poll(async () => (await drawCalm())?.edges ?? 0).toBeLessThan((before?.edges ?? 0) * 0.9);
    expect(await readDiscs()).toContain(toArrival(other));
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
    expect(narrowed?.edges).toBeLessThan(before?.edges ?? 0);
  }, 180_000);

  it("becomes another large picture, and the one before again if that is undone on the way", async () => {
    const before = await show(generateCanvas(700, 3600));
    const { graph, ...rest } = generateCanvas(900, 4200);
    // A relation is known by its ends: those of another graph are others.
    const edges = graph.edges.map((edge) => ({ ...edge, key: `next_${edge.key}` }));
    await page.route("**/api/v1/overview**", (route) =>
      route.fulfill({ json: { ...rest, graph: { ...graph, edges } } }),
    );
    const goOn = () => page.getByRole("button", { name: "Back to the overview" }).click();
    await goOn();
    await expect.poll(async () => (await readDiscs()).length, { timeout: 30_000 }).toBeGreaterThan(0);
    for (const turns of [1, 8]) {
      await page.keyboard.press("Control+z");
      await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
      await during(goOn, "undo", turns);
      await expect.poll(drawCalm, { timeout: 30_000 }).toEqual(before);
      await page.keyboard.press("Control+Shift+z");
    }
  }, 180_000);
});

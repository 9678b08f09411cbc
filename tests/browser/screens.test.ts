import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import { isFree, overlaps } from "../../client/graph/labels.ts";
import { GRAPHS, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, findPoint, readPicture, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

describe.skipIf(!HAS_CHROMIUM)("screens", () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
  });
  afterAll(() => explorer.close());

  it.each(["light", "dark"] as const)("keep nobody out: axe finds nothing serious in %s", async (scheme) => {
    const page = await explorer.open({ scheme, link: `?panel=table&select=${RUSSIA.id}&show=entity~${RUSSIA.id}` });
    await waitForPicture(page);
    await page.locator(".relation-row").first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator(".filters").waitFor();
    await page.locator(".relation-row a").first().click();
    await page.locator(".evidence").first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it.each([
    { width: 1440, height: 900, least: 40 },
    { width: 1024, height: 768, least: 30 },
    { width: 390, height: 844, least: 15 },
  ])("name the main actors at $width pixels, no name over another, over a disc or under a control", async (size) => {
    const page = await explorer.open(size);
    await waitForPicture(page);
    const { labels, discs, covers } = await readPicture(page);
    expect(covers.length).toBeGreaterThan(0);
    expect(labels.length).toBeGreaterThanOrEqual(size.least);
    const named = new Set(labels.map(({ id }) => id));
    expect(discs.slice(0, 10).filter(({ id }) => !named.has(id))).toEqual([]);
    labels.forEach((label, at) => {
      const others = discs.filter((disc) => disc.id !== label.id && !isFree(label, [], [disc]));
      const boxes = [...labels.slice(at + 1), ...covers].filter((box) => overlaps(label, box));
      expect([...others, ...boxes], `lie under or over ${label.text}`).toEqual([]);
    });
    for (const { id, x, y, radius } of discs) {
      const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      expect(
        covers.some((cover) => overlaps(cover, box)),
        id,
      ).toBe(false);
    }
    await page.context().close();
  });

  it("need at most 300 kB of script, packed, for the first picture", async () => {
    const page = await explorer.open();
    await waitForPicture(page);
    const session = await page.context().newCDPSession(page);
    const scripts = new Set<string>();
    let total = 0;
    session.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) total += encodedDataLength;
    });
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.reload();
    await waitForPicture(page);
    expect(scripts.size).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(300_000);
    await page.context().close();
  });

  it("work at 390 pixels: nothing is wider than the screen, the rail unfolds, panels open as sheets", async () => {
    const page = await explorer.open({ width: 390, height: 844 });
    await waitForPicture(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const rail = page.getByRole("navigation", { name: "Tools" });
    expect(await rail.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await rail.getByRole("button", { name: "Export" }).isVisible()).toBe(false);
    await rail.getByRole("button", { name: "More" }).click();
    await rail.getByRole("button", { name: "Export" }).click();
    await page.locator(".dock--tool").getByRole("heading", { name: "Export" }).waitFor();
    await page.getByRole("button", { name: "Table" }).click();
    const sheet = await page.locator(".dock--tool").boundingBox();
    expect(sheet?.width).toBe(390);
    await page.getByRole("button", { name: "Russia", exact: true }).click();
    await page.locator(".dock--inspector").getByRole("heading", { name: "Russia" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("keep nobody out at 390 pixels in the dark: the tour, the unfolded rail and legend, a sheet of evidence", async () => {
    const page = await explorer.open({ width: 390, height: 844, scheme: "dark", newcomer: true });
    await waitForPicture(page);
    await page.getByRole("region", { name: "Tour" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Skip" }).click();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Legend" }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("button", { name: "Relations", exact: true }).first().click();
    await page.locator(".dock--tool tbody a").first().click();
    await page.locator(".evidence").first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  it("keep nobody out of any tool in the dark: axe finds nothing serious in its panel", async () => {
    const page = await explorer.open({ scheme: "dark", link: `?select=${RUSSIA.id}&select=${UKRAINE.id}` });
    await waitForPicture(page);
    const tools = page.getByRole("navigation", { name: "Tools" }).locator("button:not(.rail__more)");
    const names = await tools.allTextContents();
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      await tools.filter({ hasText: name }).click();
      await page.locator(".dock--tool h2, .dock--tool h1").first().waitFor();
      const loading = page.locator(".dock--tool").getByText(/^Loading/);
      await expect.poll(() => loading.count(), { timeout: 15_000 }).toBe(0);
      expect(await findBarriers(page), name).toEqual([]);
    }
    await page.context().close();
  });

  it("move at once for those who want no motion", async () => {
    const page = await explorer.open();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await waitForPicture(page);
    const places = page.evaluate(
      (id) =>
        new Promise<readonly number[]>((resolve) => {
          const view = document.querySelector<GraphElement>(".canvas")?.view;
          const seen = new Set<number>();
          const began = performance.now();
          const note = (): void => {
            const label = view?.getLabels().find((each) => each.id === id);
            if (label !== undefined) seen.add(Math.round(label.left));
            if (performance.now() - began < 3000) requestAnimationFrame(note);
            else resolve([...seen]);
          };
          note();
        }),
      RUSSIA.id,
    );
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await places).toHaveLength(2);
    await page.close();
  });

  it.each([
    { width: 390, height: 844, covered: "y" },
    { width: 1024, height: 768, covered: "x" },
  ] as const)("keep what is picked in sight beside the panel that tells of it, $width pixels wide", async (size) => {
    const page = await explorer.open(size);
    await waitForPicture(page);
    const { discs } = await readPicture(page);
    const [{ id } = { id: "" }] = discs.toSorted((one, other) => other[size.covered] - one[size.covered]);
    const before = await findPoint(page, "node", id);
    const isSeen = (at: { readonly x: number; readonly y: number }): Promise<boolean> =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest(".canvas") !== null, at);
    expect(await isSeen(before)).toBe(true);
    await page.mouse.click(before.x, before.y);
    await page.locator(".dock--inspector").getByRole("heading").first().waitFor();
    expect(await isSeen(before), "the panel opens where the node was").toBe(false);
    await expect.poll(async () => isSeen(await findPoint(page, "node", id))).toBe(true);
    // A link to the panel alone picks nothing, and still means that node.
    await page.goto(`${explorer.server.url}/?show=entity~${id}`);
    await waitForPicture(page);
    await expect.poll(async () => isSeen(await findPoint(page, "node", id)), { timeout: 20_000 }).toBe(true);
    await page.context().close();
  });

  it("leave the sign on a disc that the pointer is on", async () => {
    const page = await explorer.open();
    await waitForPicture(page);
    const { x, y } = await findPoint(page, "node", RUSSIA.id);
    const takeDisc = async (): Promise<string> => {
      const picture = await page.screenshot({ clip: { x: x - 8, y: y - 8, width: 16, height: 16 } });
      return picture.toString("base64");
    };
    const before = await takeDisc();
    await page.mouse.move(x, y);
    await page.locator(".hover-card").waitFor();
    expect(await takeDisc()).toBe(before);
    await page.context().close();
  });

  it("lead a newcomer through in five steps, who may leave at once and take the tour again", async () => {
    const page = await explorer.open({ newcomer: true });
    await waitForPicture(page);
    const tour = page.getByRole("region", { name: "Tour" });
    await tour.getByText("1 of 5").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const _ of [2, 3, 4, 5]) await tour.getByRole("button", { name: "Next" }).click();
    expect(await tour.getByRole("button", { name: "Close" }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.locator(".canvas").focus();
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    await page.reload();
    await waitForPicture(page);
    expect(await tour.count()).toBe(0);
    await page.getByRole("button", { name: "Take the tour" }).click();
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
  });

  it("say what to do when the server is gone, and go on when it is back", async () => {
    const page = await explorer.open();
    await waitForPicture(page);
    await page.route("**/api/v1/overview**", (route) => route.abort());
    await page.reload();
    await page.getByRole("heading", { name: "The server cannot be reached" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute("**/api/v1/overview**");
    await page.getByRole("button", { name: "Try again" }).click();
    await waitForPicture(page);
  });
});

describe.skipIf(!HAS_CHROMIUM)("an empty graph", () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await startExplorer([]);
  });
  afterAll(() => explorer.close());

  it("says that there is nothing yet and offers to read articles", async () => {
    const page = await explorer.open();
    await page.getByText("No articles yet").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Add articles" }).click();
    await page.locator(".drop").waitFor();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPHS, RUSSIA } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, readLabels, startExplorer, waitForPicture } from "../support/browser.ts";
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

  it("work at 390 pixels: nothing is wider than the screen, the main actors have names, panels open as sheets", async () => {
    const page = await explorer.open({ width: 390, height: 844 });
    await waitForPicture(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect((await readLabels(page)).map(({ text }) => text)).toContain("Russia");
    await page.getByRole("button", { name: "Table" }).click();
    const sheet = await page.locator(".dock--tool").boundingBox();
    expect(sheet?.width).toBe(390);
    await page.getByRole("button", { name: "Russia", exact: true }).click();
    await page.locator(".dock--inspector").getByRole("heading", { name: "Russia" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("lead a newcomer through in five steps, who may leave at once and take the tour again", async () => {
    const page = await explorer.open({ newcomer: true });
    await waitForPicture(page);
    const tour = page.getByRole("region", { name: "Tour" });
    await tour.getByText("1 of 5").waitFor();
    for (const _ of [2, 3, 4, 5]) await tour.getByRole("button", { name: "Next" }).click();
    await tour.getByRole("button", { name: "Close" }).click();
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
    await page.getByRole("button", { name: "Add articles" }).click();
    await page.locator(".drop").waitFor();
  });
});

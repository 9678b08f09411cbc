import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTACK, GRAPHS } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, search, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

/** Keeps from the worker that finds groups what it is asked, until the page is told to let it have it. */
async function holdWorker(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const { Worker: Original } = window;
    class Held extends Original {
      readonly #isHeld: boolean;

      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#isHeld = String(url).includes("metrics-worker");
      }

      override postMessage(message: unknown, given: StructuredSerializeOptions | Transferable[] = []): void {
        const options = Array.isArray(given) ? { transfer: given } : given;
        if (this.#isHeld) waiting.push(() => super.postMessage(message, options));
        else super.postMessage(message, options);
      }
    }
    Object.assign(window, {
      Worker: Held,
      letGo: () => {
        for (const send of waiting.splice(0)) send();
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

describe.skipIf(!HAS_CHROMIUM)("colours by group", () => {
  let explorer: Explorer;
  let page: Page;

  const legend = () => page.getByRole("region", { name: "Legend" });
  const groups = () => legend().locator(".legend__type[data-group]");

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
    page = await explorer.open();
  });
  afterAll(() => explorer.close());

  it("are found by a worker, and meanwhile the page says so and goes on answering", async () => {
    const letGo = await holdWorker(page);
    await page.reload();
    await waitForPicture(page);
    await legend().getByRole("radio", { name: "group" }).check();
    await legend().getByText("Finding groups…").waitFor();
    await search(page, "crocus");
    await page.locator(".dock--inspector").getByRole("heading", { name: ATTACK.name }).waitFor();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.locator(".dock--tool tbody tr").first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await groups().count()).toBe(0);
    await letGo();
    await groups().first().waitFor();
    expect(await legend().getByText("Finding groups…").count()).toBe(0);
    const sizes = (await groups().locator(".count").allTextContents()).map(Number);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(page.workers().some((worker) => worker.url().includes("metrics-worker"))).toBe(true);
  }, 60_000);
});

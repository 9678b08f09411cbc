/** An explorer on one page for all tests of a block. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Explorer, type OpenOptions, waitForPicture } from "./browser.ts";

export interface Desk {
  readonly explorer: Explorer;
  readonly page: Page;
  /** The panel on the left, and the one on the right. */
  tool(): Locator;
  inspector(): Locator;
  /** What the legend says of how much is shown. */
  counts(): Promise<string | null>;
  /** Opens another link of the explorer and waits for its picture. */
  openLink(link: string): Promise<void>;
}

/** Starts an explorer with a page and its first picture before the tests of the block in which this is called; closes it after them. */
export function prepareDesk(start: () => Promise<Explorer>, options: OpenOptions = {}): Desk {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await start();
    page = await explorer.open(options);
    await waitForPicture(page);
  });
  afterAll(() => explorer.close());
  return {
    get explorer() {
      return explorer;
    },
    get page() {
      return page;
    },
    tool: () => page.locator(".dock--tool"),
    inspector: () => page.locator(".dock--inspector"),
    counts: () => page.getByTestId("counts").textContent(),
    async openLink(link) {
      await page.goto(`${explorer.server.url}/${link}`);
      await waitForPicture(page);
    },
  };
}

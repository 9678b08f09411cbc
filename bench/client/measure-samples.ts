/** How soon somebody who opens the product over its sample articles can look and ask. */
import type { Page } from "playwright-core";
import { findNamedNode, openExplorer } from "./measure-explorer.ts";

/** Milliseconds from the navigation. */
export interface Readiness {
  readonly firstPicture: number;
  /** The card beside the pointer over a node is there. */
  readonly hover: number;
  /** The panel says who the clicked node is. */
  readonly click: number;
}

async function waitFor(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector);
  return await page.evaluate(() => performance.now());
}

/** @param page of a profile that has never seen the explorer */
export async function measureReadiness(page: Page, url: string): Promise<Readiness> {
  const firstPicture = await openExplorer(page, url);
  const { x, y } = await findNamedNode(page);
  await page.mouse.move(x, y, { steps: 2 });
  const hover = await waitFor(page, ".hover-card");
  await page.mouse.click(x, y);
  return { firstPicture, hover, click: await waitFor(page, ".dock--inspector h3, .dock--inspector .entity") };
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPHS, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

describe.skipIf(!HAS_CHROMIUM)("screens that somebody set up for themselves", () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
  });
  afterAll(() => explorer.close());

  it("stay usable at 200 %: every tool in sight, the legend folded, one panel not over the other's way out", async () => {
    // 1440 × 900, enlarged twice.
    const page = await explorer.open({
      width: 720,
      height: 450,
      link: `?panel=filters&select=${RUSSIA.id}&show=entity~${RUSSIA.id}`,
    });
    await waitForPicture(page);
    const [inspector, tool] = [page.locator(".dock--inspector"), page.locator(".dock--tool")];
    await inspector.locator(".relation-row").first().waitFor();
    expect((await inspector.boundingBox())?.height).toBeGreaterThan(350);
    await tool.getByRole("button", { name: "Close Filters" }).click();
    await inspector.getByRole("button", { name: "Close Entity" }).click();
    await inspector.waitFor({ state: "detached" });
    for (const button of await page
      .getByRole("navigation", { name: "Tools" })
      .locator("button:not(.rail__more)")
      .all()) {
      const box = await button.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), (await button.textContent()) ?? "").toBeLessThanOrEqual(450);
    }
    const stage = await page.locator(".stage").boundingBox();
    expect(stage?.height).toBeGreaterThan(300);
    const states = page.locator(".legend__type", { hasText: "States" });
    expect(await states.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Legend" }).click();
    await states.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("connect two actors without a Shift key, by touch or by keyboard", async () => {
    const page = await explorer.open({ width: 390, height: 844, link: "?panel=paths" });
    await waitForPicture(page);
    const tool = page.locator(".dock--tool");
    expect(await tool.getByLabel("To", { exact: true }).isDisabled()).toBe(true);
    await tool.getByLabel("From", { exact: true }).selectOption({ label: PUTIN.name });
    await tool.getByLabel("To", { exact: true }).selectOption({ label: RUSSIA.name });
    await tool.locator(".path").first().waitFor();
    expect(await tool.locator(".path").first().textContent()).toMatch(/LEADER|leads/i);
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll("select"), { timeout: 20_000 })
      .toEqual([PUTIN.id, RUSSIA.id]);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Identity" }).click();
    const pair = tool.getByRole("region", { name: "The two selected" });
    await pair.getByLabel("Other", { exact: true }).selectOption({ label: UKRAINE.name });
    await pair.getByLabel(/^Why/).fill("a man and a state");
    await pair.getByRole("button", { name: "They are not the same" }).click();
    await tool.getByRole("region", { name: "Judged by people" }).getByText("a man and a state").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("print what a panel tells at its full length, and nothing that only a screen needs", async () => {
    const page = await explorer.open({ link: `?show=entity~${RUSSIA.id}` });
    await waitForPicture(page);
    const last = page.locator(".dock--inspector .documents a").last();
    await last.waitFor();
    await page.emulateMedia({ media: "print" });
    for (const cut of [".rail", ".top-bar", ".stage", ".legend"])
      expect(await page.locator(cut).isVisible(), cut).toBe(false);
    const [end, height] = await page.evaluate(() => {
      const links = [...document.querySelectorAll(".dock--inspector .documents a")];
      return [links.at(-1)?.getBoundingClientRect().bottom ?? Infinity, document.documentElement.scrollHeight];
    });
    expect(height).toBeGreaterThan(800);
    expect(end).toBeLessThanOrEqual(height);
    await page.context().close();
  }, 60_000);

  it("tell what is pressed where the colours are somebody's own", async () => {
    const page = await explorer.open({ link: "?panel=table" });
    await page.emulateMedia({ forcedColors: "active" });
    await waitForPicture(page);
    const toColor = (name: string) =>
      page
        .getByRole("button", { name, exact: true })
        .first()
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await toColor("Table")).not.toBe(await toColor("Map"));
    expect(await toColor("Entities")).not.toBe(await toColor("Relations"));
    await page.context().close();
  }, 60_000);
});

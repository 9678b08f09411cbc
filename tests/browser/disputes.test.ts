import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTACK, GRAPHS, KHORASAN, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, startExplorer, waitForPicture } from "../support/browser.ts";
import { buildClaim, buildDocument } from "../support/builders.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

/** Denied and said by nobody; without a date. */
const { document: dated, ...said } = buildDocument("A denial", {
  publisher: "The Envoy",
  claims: [buildClaim(RUSSIA, "SUPPORTED", KHORASAN, { polarity: "denied", attributedTo: RUSSIA })],
});

const { publishedOn: _, ...undated } = dated;
const DENIAL = { ...said, document: undated };

describe.skipIf(!HAS_CHROMIUM)("disputes", () => {
  let explorer: Explorer;
  let page: Page;

  const tool = () => page.locator(".dock--tool");
  const inspector = () => page.locator(".dock--inspector");
  const openLink = async (link: string): Promise<void> => {
    await page.goto(`${explorer.server.url}/${link}`);
    await waitForPicture(page);
  };

  beforeAll(async () => {
    explorer = await startExplorer([...GRAPHS, DENIAL]);
    page = await explorer.open();
    await waitForPicture(page);
  });
  afterAll(() => explorer.close());

  it("are a click away from the first picture: what is disputed, who says so, who denies, on how many sources", async () => {
    await page.getByRole("button", { name: "Disputes" }).click();
    const dispute = tool().locator(".dispute", { hasText: `${UKRAINE.name} was involved in ${ATTACK.name}` });
    await dispute.locator('[data-side="denies"]').waitFor();
    expect(await dispute.textContent()).toMatch(/Contested\s*2 independent sources/);
    expect(await dispute.locator('[data-side="says"]').textContent()).toMatch(
      new RegExp(`Says so\\s*${PUTIN.name}\\s*1 sentence, 1 source`),
    );
    expect(await dispute.locator('[data-side="denies"]').textContent()).toMatch(
      new RegExp(`Denies it\\s*${UKRAINE.name}\\s*1 sentence, 1 source`),
    );
    expect(await findBarriers(page)).toEqual([]);
  });

  it("lead to their sentences, whose panel opens with both sides", async () => {
    await tool()
      .getByRole("link", { name: `${UKRAINE.name} was involved in ${ATTACK.name}` })
      .click();
    await inspector().locator('[data-side="denies"]').getByRole("link", { name: UKRAINE.name }).waitFor();
    const sides = await inspector().locator(".sides").boundingBox();
    const first = await inspector().locator(".evidence").first().boundingBox();
    expect((sides?.y ?? Infinity) + (sides?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  });

  it("hold what is only denied, of an article without a date, with no gap where the date would be", async () => {
    const name = `${RUSSIA.name} supported ${KHORASAN.name}`;
    await tool().getByRole("link", { name }).click();
    await inspector().locator('[data-side="denies"]').waitFor();
    expect(await inspector().locator('[data-side="says"]').textContent()).toContain("nobody");
    expect(await inspector().locator("article header").textContent()).toMatch(/independent source · confidence/);
    expect(await tool().locator(".dispute").last().textContent()).toContain(name);
  });

  it("say so where there are none", async () => {
    await openLink("?panel=disputes&predicate=LEADER_OF");
    await tool()
      .getByText(/^Nothing is contested or denied under these filters/)
      .waitFor();
  });

  it("fit a phone, from its own rail", async () => {
    const phone = await explorer.open({ width: 390, height: 844 });
    await waitForPicture(phone);
    await phone.getByRole("navigation", { name: "Tools" }).getByRole("button", { name: "Disputes" }).click();
    await phone.locator('.dispute [data-side="denies"]').first().waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const sheet = phone.locator(".dock--tool .dock__body");
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await phone.context().close();
  });
});

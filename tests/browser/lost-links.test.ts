import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTACK, GRAPHS, SECOND } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, search, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

const NEVER = "0".repeat(20);

describe.skipIf(!HAS_CHROMIUM)("a link", () => {
  let explorer: Explorer;
  let page: Page;

  const inspector = () => page.locator(".dock--inspector");
  const openLink = async (link: string): Promise<void> => {
    await page.goto(`${explorer.server.url}/${link}`);
  };
  /** That the graph is drawn and what is searched is found. */
  const expectUse = async (): Promise<void> => {
    await waitForPicture(page);
    await search(page, "crocus");
    await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
    expect(await page.getByTestId("counts").textContent()).toMatch(/^\d{2} nodes/);
  };

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
    page = await explorer.open();
  });
  afterAll(() => explorer.close());

  it.each([
    ["an article", "article", `article~doc_${NEVER}`],
    ["an entity", "entity", `entity~ent_${NEVER}`],
    ["a relation", "relation", `relation~rel_${NEVER}`],
    ["an entity by a damaged id", "entity", "entity~ent_0"],
  ])(
    "to %s that never was says so in its panel, and the rest goes on",
    async (_, what, shown) => {
      await openLink(`?show=${shown}`);
      const told = inspector().getByRole("alert");
      await told.waitFor();
      expect(await told.textContent()).toBe(
        `Could not load the ${what}: it is not there. It may have been deleted since, or the link is damaged.`,
      );
      expect(await inspector().getByRole("button", { name: "Try again" }).count()).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
      await expectUse();
    },
    60_000,
  );

  it("to an article that was deleted says so, where it opened the article before", async () => {
    const { id } = SECOND.document;
    await openLink(`?show=article~${id}`);
    await inspector().locator(".article__text").waitFor();
    await explorer.server.store.withdraw(id);
    await page.reload();
    await inspector().getByText("Could not load the article: it is not there").waitFor();
    await expectUse();
  }, 60_000);

  it.each([
    ["a view that never was", `?view=view_${NEVER}`],
    ["a view by a damaged id", "?view=gone"],
    ["entities alone that never were", `?alone=true&with=ent_${NEVER}`],
  ])(
    "to %s says so and leads to the overview",
    async (_, link) => {
      await openLink(link);
      await page.getByRole("heading", { name: "What this link shows is not there" }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole("button", { name: "Show the overview" }).click();
      await expectUse();
      await expect.poll(() => new URL(page.url()).searchParams.get("view"), { timeout: 20_000 }).toBeNull();
    },
    60_000,
  );

  it("to the overview and more says what is not there, and shows the overview", async () => {
    await openLink(`?with=ent_${NEVER}`);
    await page.locator(".notice", { hasText: "What this link adds to the overview is not there" }).waitFor();
    await expectUse();
  }, 60_000);
});

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { TOOL_PANELS } from "../../client/panels/index.ts";
import { ATTACK, GRAPHS, KHORASAN, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers, findNameless } from "../support/axe.ts";
import { readPicture, search, startExplorer } from "../support/browser.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

/** Names as an enemy, or a language, would write them. */
const HOSTILE = {
  markup: `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`,
  mirrored: "\u202Eמשרד החוץ\u202C وزارة الخارجية",
  combining: `Z${"\u0301\u0327\u0308".repeat(12)}algo 👩‍👩‍👧‍👦🏴‍☠️`,
  long: "Ministerium".repeat(40),
};

const ACTORS = Object.values(HOSTILE).map((name) => buildEntity("Organization", name));
const HOSTILE_REPORT = buildDocument(`${HOSTILE.markup} ${HOSTILE.mirrored}`, {
  publishedOn: "2024-03-26",
  publisher: HOSTILE.markup,
  claims: ACTORS.map((actor) => buildClaim(actor, "ACCUSED", UKRAINE, { attributedTo: actor })),
});

/** Violations of the content security policy that the page has seen. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

describe.skipIf(!HAS_CHROMIUM)("the explorer under strain", () => {
  const desk = prepareDesk(() => startExplorer([...GRAPHS, HOSTILE_REPORT]));
  const { tool, inspector, openLink } = desk;
  let readViolations: () => Promise<readonly string[]>;

  beforeAll(async () => {
    readViolations = await watchPolicy(desk.page);
  });

  it("takes Enter for what was typed, not for what was offered before it", async () => {
    const { page } = desk;
    await openLink("");
    await page.route("**/entities/suggest?*", async (route) => {
      await page.waitForTimeout(500);
      await route.continue();
    });
    const box = page.getByRole("combobox", { name: "Find an entity" });
    await box.fill("putin");
    await page.getByRole("option", { name: PUTIN.name }).first().waitFor();
    await box.fill(KHORASAN.name);
    await box.press("Enter");
    await inspector().getByRole("heading", { name: KHORASAN.name }).waitFor();
    await page.unroute("**/entities/suggest?*");
  });

  it.each(TOOL_PANELS.map(({ id, title }) => [title, id] as const))(
    "keeps nobody out of %s: axe finds nothing serious, every control has a name, the policy is kept",
    async (_, id) => {
      await openLink(`?panel=${id}&select=${PUTIN.id}&select=${ATTACK.id}&show=entity~${ATTACK.id}`);
      await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
      await expect
        .poll(() =>
          tool()
            .getByText(/^Loading/)
            .count(),
        )
        .toBe(0);
      if (id === "cypher")
        await tool()
          .getByRole("textbox", { name: /Cypher/ })
          .waitFor();
      expect(await findBarriers(desk.page)).toEqual([]);
      expect(await findNameless(desk.page)).toEqual([]);
      expect(await readViolations()).toEqual([]);
    },
    60_000,
  );

  it.each(Object.entries(HOSTILE))(
    "shows a name of %s as text, in the panel, the table and the evidence",
    async (_, name) => {
      const actor = buildEntity("Organization", name);
      await openLink(`?panel=table&select=${actor.id}&show=entity~${actor.id}`);
      await inspector().locator(".entity-head").waitFor();
      expect(await inspector().locator(".entity-head .title").textContent()).toContain(name);
      await tool().getByRole("button", { name, exact: true }).first().waitFor();
      await inspector().locator(".relation-row a").first().click();
      await inspector().locator(".evidence").first().waitFor();
      expect(await inspector().textContent()).toContain(name);
      expect(await desk.page.title()).toBe("Newsgraph");
      expect(await desk.page.locator("img").count()).toBe(0);
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
      await desk.page.getByRole("combobox", { name: "Find an entity" }).fill(name.slice(0, 8));
      await desk.page.getByRole("option").first().waitFor();
      // Whatever scrolls from side to side hides what it shows.
      const scrollers = [".dock__body", ".table-scroll", ".search__list"].join();
      const hidden = await desk.page
        .locator(scrollers)
        .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(hidden.length).toBeGreaterThanOrEqual(4);
      expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
      expect(await readViolations()).toEqual([]);
    },
  );

  it("says so where a browser cannot draw, and leads to the table, search and evidence", async () => {
    const blind = await desk.explorer.open();
    await blind.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string) {
          return kind.startsWith("webgl") ? null : getContext.call(this, kind as "2d");
        },
      });
    });
    await blind.reload();
    await blind.getByRole("heading", { name: "This browser cannot draw the graph" }).waitFor();
    await blind.getByRole("button", { name: "Open the table" }).click();
    await blind.locator(".dock--tool").getByRole("button", { name: PUTIN.name, exact: true }).first().click();
    await blind.locator(".dock--inspector").getByRole("heading", { name: PUTIN.name }).waitFor();
    await search(blind, "crocus");
    await blind.locator(".dock--inspector").getByRole("heading", { name: ATTACK.name }).waitFor();
    expect(await findBarriers(blind)).toEqual([]);
  });

  it("goes from search to entity, expansion, evidence, article and back by keyboard alone", async () => {
    await openLink("");
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time += 1) await desk.page.keyboard.press(key);
    };
    /** Tab until the control with this name has the focus: what cannot be reached so is not reachable. */
    const tabTo = async (name: RegExp, key = "Tab"): Promise<void> => {
      for (let step = 0; step < 120; step += 1) {
        const at = await desk.page.evaluate(() => {
          const element = document.activeElement;
          return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
        });
        if (name.test(at)) return;
        await desk.page.keyboard.press(key);
      }
      throw new Error(`Tab never came to ${String(name)}`);
    };
    await search(desk.page, "crocus");
    await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
    await tabTo(/^\s*Expand$/);
    await press("Enter");
    await desk.page.locator(".notice", { hasText: /node|No further/ }).waitFor();
    await tabTo(/^\s*ISIS-K/);
    await press("Enter");
    await inspector().locator(".evidence").first().waitFor();
    await tabTo(/^\s*(First|Second) report$/);
    await press("Enter");
    await inspector().locator(".article__text").waitFor();
    for (const expected of [".evidence", ".entity-head"]) {
      await tabTo(/^Back\s*$/, "Shift+Tab");
      await press("Enter");
      await inspector().locator(expected).first().waitFor();
    }
    await press("Escape");
    await inspector().waitFor({ state: "detached" });
  }, 60_000);

  it("has a twin in words that names every visible node and edge", async () => {
    await openLink("?panel=table");
    const [nodes = "0", edges = "0"] = ((await desk.counts()) ?? "").match(/\d+/g) ?? [];
    await tool().getByRole("button", { name: "Russia", exact: true }).waitFor();
    expect(await tool().locator("tbody tr").count()).toBe(Number(nodes));
    await tool().getByRole("button", { name: "Relations", exact: true }).first().click();
    expect(await tool().locator("tbody tr").count()).toBe(Number(edges));
    await openLink("?panel=table&type=State&type=Event");
    await tool().locator("tbody tr").first().waitFor();
    const { discs } = await readPicture(desk.page);
    const drawn = GRAPHS.flatMap(({ entities }) => entities).filter(({ id }) => discs.some((disc) => disc.id === id));
    const listed = await tool().locator("tbody tr td:first-child").allTextContents();
    expect(listed.map((name) => name.trim()).sort()).toEqual([...new Set(drawn.map(({ name }) => name))].sort());
  });

  it("says in a panel that the server is gone, and goes on when it is back", async () => {
    await openLink("");
    await desk.page.route("**/api/v1/**", (route) => route.abort());
    await desk.page.getByRole("button", { name: "Views", exact: true }).click();
    await tool()
      .getByText(/Could not load the views: The server cannot be reached/)
      .waitFor({ timeout: 20_000 });
    await desk.page.unrouteAll();
    await tool().getByRole("button", { name: "Try again" }).click();
    await tool().getByText("None yet.").waitFor();
    expect(await readViolations()).toEqual([]);
  });

  it("remembers and checks statements, and finds common neighbours", async () => {
    await openLink(`?panel=cypher&query=${encodeURIComponent("MATCH (a:Persn) RETURN a")}`);
    await tool().getByText("the graph has no Persn").waitFor();
    await tool().getByRole("button", { name: "Run" }).click();
    await tool().getByText("The statement matched nothing.").waitFor();
    await openLink(`?panel=cypher&query=${encodeURIComponent("MATCH (a) DELETE a")}`);
    await tool().getByRole("alert").waitFor();
    await tool().getByLabel("Earlier statements").selectOption("MATCH (a:Persn) RETURN a");
    await expect.poll(() => new URL(desk.page.url()).searchParams.get("query")).toBe("MATCH (a:Persn) RETURN a");
    await openLink(`?panel=paths&select=${RUSSIA.id}&select=${UKRAINE.id}`);
    const common = tool().getByRole("region", { name: "Common neighbours" });
    await common.getByRole("link", { name: PUTIN.name }).waitFor();
  });
});

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTACK, GRAPHS, KHORASAN, MOSCOW, RUSSIA } from "../support/api-graph.ts";
import { type Explorer, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

describe.skipIf(!HAS_CHROMIUM)("panels", () => {
  let explorer: Explorer;
  let page: Page;

  const tool = () => page.locator(".dock--tool");
  const inspector = () => page.locator(".dock--inspector");
  const openLink = async (link: string): Promise<void> => {
    await page.goto(`${explorer.server.url}/${link}`);
    await waitForPicture(page);
  };

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
    page = await explorer.open();
    await waitForPicture(page);
  });
  afterAll(() => explorer.close());

  describe("Cypher", () => {
    const statement = (text: string) => `?panel=cypher&query=${encodeURIComponent(text)}`;

    it("answers with a table whose entities lead to their panel", async () => {
      await openLink(statement("MATCH (a:Entity)-[r:CLAIMED_RESPONSIBILITY]->(b:Entity) RETURN a, r, b"));
      await tool()
        .getByRole("textbox", { name: /Cypher statement/ })
        .click();
      await page.keyboard.press("Control+Enter");
      await tool().getByRole("link", { name: ATTACK.name }).click();
      await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
      expect(await tool().textContent()).toMatch(/1 row in \d+ ms/);
    });

    it("puts the answer on the canvas alone, which undo takes back", async () => {
      await tool().getByRole("button", { name: "Show alone" }).click();
      await expect.poll(() => page.getByTestId("counts").textContent()).toMatch(/^2 nodes, 1 edges/);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => page.getByTestId("counts").textContent()).toMatch(/^60 nodes/);
    });

    it("asks for the parameters that the statement names", async () => {
      await openLink(statement("MATCH (a:Entity) WHERE a.name = $name RETURN a.name AS name"));
      await tool().getByLabel("$name").fill("Moscow");
      await tool().getByRole("button", { name: "Run" }).click();
      await tool().locator("td", { hasText: "Moscow" }).waitFor();
    });

    it("says where a statement is wrong", async () => {
      await openLink(statement("MATCH (a:Entity)\nRETURNS a"));
      await tool().getByRole("button", { name: "Run" }).click();
      await tool().getByRole("alert").waitFor();
      expect((await tool().getByRole("alert").textContent())?.length).toBeGreaterThan(20);
    });

    it("refuses to write", async () => {
      await openLink(statement("MATCH (a:Entity) DELETE a"));
      await tool().getByRole("button", { name: "Run" }).click();
      await tool().getByRole("alert").waitFor();
    });
  });

  it("lists the canvas in a table from which everything can be done by keyboard", async () => {
    await openLink("");
    await page.getByRole("button", { name: "Table" }).focus();
    await page.keyboard.press("Enter");
    const row = tool().getByRole("button", { name: "Russia", exact: true });
    await row.waitFor();
    await row.focus();
    await page.keyboard.press("Enter");
    await inspector().getByRole("heading", { name: "Russia" }).waitFor();
    const relation = inspector().locator(".relation-row a").first();
    await relation.focus();
    await page.keyboard.press("Enter");
    await inspector().locator(".evidence").first().waitFor();
    await page.keyboard.press("Escape");
    await inspector().waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await tool().waitFor({ state: "detached" });
  });

  it("sorts the table by its heads", async () => {
    await openLink("?panel=table");
    await tool().getByRole("button", { name: "Relations", exact: true }).last().click();
    const relations = await tool().locator("tbody tr td:last-child").allTextContents();
    expect(relations.map(Number)).toEqual(relations.map(Number).toSorted((one, other) => other - one));
  });

  it("shows the figures of an event side by side, with who says so", async () => {
    await openLink(`?panel=figures&select=${ATTACK.id}&show=entity~${ATTACK.id}`);
    await tool().locator(".evidence").first().waitFor();
    const text = await tool().textContent();
    expect(text).toContain("137 to 139");
    expect(text).toContain("at least 139");
    expect(text).toContain("Émile Zola Agency");
  });

  it("finds ways between two selected nodes and names the weakest link", async () => {
    await openLink(`?panel=paths&select=${KHORASAN.id}&select=${MOSCOW.id}`);
    await tool().locator(".path").first().waitFor();
    const first = await tool().locator(".path").first().textContent();
    expect(first).toContain(ATTACK.name);
    expect(first).toContain("weakest");
  });

  it("reads a pasted article and shows what came of it", async () => {
    await openLink("?panel=ingest");
    await tool().getByLabel("Title").fill("Berlin and Paris sign a pact");
    await tool()
      .getByLabel("Text")
      .fill("Germany signed an agreement with France on Monday. President Emmanuel Macron praised Germany.");
    await tool().getByLabel("Publisher").fill("The Tester");
    await tool().getByRole("button", { name: "Read it" }).click();
    await tool().locator('.outcome[data-status="ingested"]').waitFor({ timeout: 60_000 });
    await expect.poll(() => tool().textContent()).toContain("Job succeeded");
    await tool().locator(".outcome a").click();
    await inspector().getByRole("heading", { name: "Berlin and Paris sign a pact" }).waitFor();
  }, 90_000);

  it("saves the picture and the canvas", async () => {
    await openLink("?panel=export");
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      tool().getByRole("button", { name: "PNG" }).click(),
    ]);
    const bytes = await readFile(await picture.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.length).toBeGreaterThan(20_000);
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      tool().getByRole("button", { name: "JSON (graphology)" }).click(),
    ]);
    const graph = JSON.parse(await readFile(await json.path(), "utf8")) as { nodes: { key: string }[] };
    expect(graph.nodes.map(({ key }) => key)).toContain(RUSSIA.id);
  });

  it("has called nothing an error but the two refused statements", () => {
    expect(explorer.errors.filter((error) => !/status of 4\d\d/.test(error))).toEqual([]);
  });
});

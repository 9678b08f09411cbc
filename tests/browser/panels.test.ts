import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ATTACK, GRAPHS, PUTIN, RUSSIA } from "../support/api-graph.ts";
import { readLabels, readPicture, startExplorer } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

describe.skipIf(!HAS_CHROMIUM)("panels", () => {
  const desk = prepareDesk(() => startExplorer(GRAPHS));
  const { tool, inspector, counts, openLink } = desk;

  describe("Cypher", () => {
    const statement = (text: string) => `?panel=cypher&query=${encodeURIComponent(text)}`;

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
      expect(await tool().getByRole("alert").textContent()).toMatch(/.{20,}Line 2, column \d+/);
    });

    it("completes names that the graph has, as they are typed", async () => {
      await openLink(statement("MATCH (a:Per"));
      const editor = tool().getByRole("textbox", { name: /Cypher statement/ });
      await editor.click();
      await desk.page.keyboard.press("Control+End");
      await desk.page.keyboard.type("s");
      // By the pointer: a key that comes within a moment of the list is meant for the text, and is taken so.
      await desk.page.locator(".cm-tooltip-autocomplete li", { hasText: "Person" }).first().click();
      await expect.poll(() => editor.textContent()).toContain("(a:Person");
    });

    it("offers questions with their parameters, and the answer as a file", async () => {
      await openLink("?panel=cypher");
      const pack = tool().getByLabel("Ready-made questions");
      await pack.selectOption({ index: 1 });
      await tool().getByRole("button", { name: "Run" }).click();
      await tool()
        .getByText(/^\d+ rows? in \d+ ms/)
        .waitFor();
      const [file] = await Promise.all([
        desk.page.waitForEvent("download"),
        tool().getByRole("button", { name: "CSV", exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe("answer.csv");
      expect((await readFile(await file.path(), "utf8")).split("\n").length).toBeGreaterThan(0);
    });

    it("refuses to write", async () => {
      await openLink(statement("MATCH (a:Entity) DELETE a"));
      await tool().getByRole("button", { name: "Run" }).click();
      await tool().getByRole("alert").waitFor();
    });
  });

  it("lists the canvas in a table from which everything can be done by keyboard", async () => {
    await openLink("");
    await desk.page.getByRole("button", { name: "Table" }).focus();
    await desk.page.keyboard.press("Enter");
    const row = tool().getByRole("button", { name: "Russia", exact: true });
    await row.waitFor();
    await row.focus();
    await desk.page.keyboard.press("Enter");
    await inspector().getByRole("heading", { name: "Russia" }).waitFor();
    const relation = inspector().locator(".relation-row a").first();
    await relation.focus();
    await desk.page.keyboard.press("Enter");
    await inspector().locator(".evidence").first().waitFor();
    await desk.page.keyboard.press("Escape");
    await inspector().waitFor({ state: "detached" });
    await desk.page.keyboard.press("Escape");
    await tool().waitFor({ state: "detached" });
  });

  it("counts at each relation of an entity the sentences that its evidence shows, and names its country", async () => {
    await openLink(`?show=entity~${PUTIN.id}`);
    await inspector().getByText("Person · Russia").waitFor();
    await openLink(`?show=entity~${ATTACK.id}`);
    const rows = inspector().locator(".relation-row");
    await rows.first().waitFor();
    const badges = (await rows.locator(".count").allTextContents()).map(Number);
    expect(badges.length).toBeGreaterThan(2);
    for (const [at, badge] of badges.entries()) {
      await rows.nth(at).getByRole("link").click();
      await inspector().locator(".evidence").first().waitFor();
      expect(await inspector().locator('[data-polarity]:not([data-polarity="contesting"]) .evidence').count()).toBe(
        badge,
      );
      await inspector().getByRole("button", { name: "Back" }).click();
      await rows.first().waitFor();
    }
  });

  it("copies a link to the picture", async () => {
    const { page, explorer } = desk;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: explorer.server.url });
    await openLink(`?show=entity~${RUSSIA.id}&contested=true`);
    await page.getByRole("button", { name: "Copy a link to this picture" }).click();
    await page.locator(".notice", { hasText: "Link to this picture copied." }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it("reads files that are chosen, and says why one is skipped", async () => {
    await openLink("?panel=ingest");
    const [good, bad] = [
      { name: "pact.txt", mimeType: "text/plain", buffer: Buffer.from("Germany signed an agreement with France.") },
      { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 no more of it") },
    ];
    await tool().locator('input[type="file"]').setInputFiles([good, bad]);
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    expect(await tool().locator('.outcome[data-status="ingested"]').textContent()).toContain("pact");
    expect(await tool().locator('.outcome[data-status="rejected"]').textContent()).toMatch(/broken\.pdf.*: .{10,}/);
  }, 90_000);

  it("reads files that are dropped", async () => {
    await openLink("?panel=ingest");
    const files = await desk.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Spain accused Portugal of espionage."], "rift.txt", { type: "text/plain" }));
      return transfer;
    });
    await tool().locator(".drop").dispatchEvent("drop", { dataTransfer: files });
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    expect(await tool().locator('.outcome[data-status="ingested"]').textContent()).toContain("rift");
  }, 90_000);

  it("lets what is contested stand out from the legend, says how much that is and so in the address", async () => {
    await openLink("");
    const contested = desk.page.getByRole("button", { name: /^Contested \d+$/ });
    const before = (await readLabels(desk.page)).length;
    await contested.click();
    expect(await contested.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(async () => (await readLabels(desk.page)).length).toBeLessThan(before);
    await expect.poll(() => new URL(desk.page.url()).searchParams.get("standing")).toBe("double");
    expect(await counts()).not.toMatch(/hidden by filters/);
    await contested.click();
    await expect.poll(async () => (await readLabels(desk.page)).length).toBe(before);
  });

  it("leaves out who has few relations, and says how many that are", async () => {
    await openLink("?panel=filters");
    const toNodes = (text: string | null): number => Number(/^(\d+) nodes/.exec(text ?? "")?.[1]);
    const all = toNodes(await counts());
    await tool().getByLabel("Least number of relations").fill("3");
    const filter = tool().locator(".filter", { hasText: "Entities with at least 3 relations" });
    await expect.poll(async () => toNodes(await counts()), { timeout: 20_000 }).toBeLessThan(all);
    const hidden = all - toNodes(await counts());
    expect(await filter.locator(".hides").textContent()).toContain(`hides ${hidden} node`);
    await tool().getByRole("button", { name: "Clear all filters" }).click();
    await expect.poll(async () => toNodes(await counts()), { timeout: 20_000 }).toBe(all);
  });

  describe("exports", () => {
    const download = async (name: string): Promise<Buffer> => {
      const [file] = await Promise.all([
        desk.page.waitForEvent("download"),
        tool().getByRole("button", { name, exact: true }).click(),
      ]);
      return await readFile(await file.path());
    };

    it("save the picture and the canvas", async () => {
      await openLink("?panel=export");
      const picture = await download("PNG");
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect(picture.length).toBeGreaterThan(20_000);
      const graph = JSON.parse((await download("JSON (graphology)")).toString()) as { nodes: { key: string }[] };
      expect(graph.nodes.map(({ key }) => key)).toContain(RUSSIA.id);
    });

    it("draw the same picture as SVG, which a strict parser reads: names, lines by their standing, a legend", async () => {
      const text = (await download("SVG")).toString();
      const drawn = await desk.page.evaluate(async (svg) => {
        const { documentElement: root } = new DOMParser().parseFromString(svg, "image/svg+xml");
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        await image.decode();
        return {
          broken: root.querySelector("parsererror")?.textContent,
          width: image.naturalWidth,
          labels: [...root.querySelectorAll("#labels text")].map((label) => label.textContent),
          edges: root.querySelectorAll("#edges .edge").length,
          standings: [...new Set([...root.querySelectorAll("#edges .edge")].map((edge) => edge.classList.item(1)))],
          legend: root.querySelector("#legend")?.textContent ?? "",
        };
      }, text);
      const { labels } = await readPicture(desk.page);
      expect(drawn.broken).toBeUndefined();
      expect(drawn.width).toBeGreaterThan(300);
      expect(drawn.labels).toHaveLength(labels.length);
      expect(drawn.labels).toContain("Russia");
      expect(drawn.edges).toBe(Number(/(\d+) edges/.exec((await counts()) ?? "")?.[1]));
      expect(drawn.standings).toContain("double");
      expect(drawn.legend).toContain("States");
      expect(drawn.legend).toContain("Contested");
    });
  });

  it("has called nothing an error but the two refused statements", () => {
    expect(desk.explorer.errors.filter((error) => !/status of 4\d\d/.test(error))).toEqual([]);
  });
});

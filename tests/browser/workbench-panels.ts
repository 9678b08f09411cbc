import { expect, it } from "vitest";
import { EXPORTERS } from "../../server/exports/index.ts";
import { ATTACK, KHORASAN, MOSCOW, RUSSIA } from "../support/api-graph.ts";
import type { Desk } from "../support/desk.ts";

/** Panels that read what the store answers: table, paths, figures, exports. */
export function describePanels(desk: Desk): void {
  const { tool, inspector, openLink } = desk;

  it("lists the canvas in a table that its heads sort", async () => {
    await openLink("?panel=table");
    await tool().getByRole("button", { name: RUSSIA.name, exact: true }).waitFor();
    await tool().getByRole("button", { name: "Relations", exact: true }).last().click();
    const relations = await tool().locator("tbody tr td:last-child").allTextContents();
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.map(Number)).toEqual(relations.map(Number).toSorted((one, other) => other - one));
  });

  it("finds ways between two selected nodes and names the weakest link", async () => {
    await openLink(`?panel=paths&select=${KHORASAN.id}&select=${MOSCOW.id}`);
    await tool().locator(".path").first().waitFor();
    const first = await tool().locator(".path").first().textContent();
    expect(first).toContain(ATTACK.name);
    expect(first).toContain("weakest");
    await tool().locator(".path").first().getByRole("link", { name: ATTACK.name }).click();
    await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
  });

  it("shows the figures of an event side by side, with who says so", async () => {
    await openLink(`?panel=figures&select=${ATTACK.id}&show=entity~${ATTACK.id}`);
    await tool().locator(".evidence").first().waitFor();
    await tool()
      .getByRole("img", { name: /^killed: range of the numbers/ })
      .waitFor();
    const text = await tool().textContent();
    expect(text).toContain("137 to 139");
    expect(text).toContain("at least 139");
    expect(text).toContain("Émile Zola Agency");
  });

  it("offers every format that the server writes, and each can be had", async () => {
    await openLink("?panel=export");
    const links = tool().locator(".exports a");
    await links.first().waitFor();
    expect(await links.count()).toBe(EXPORTERS.length);
    const contents = new Map<string, string>();
    for (const { format, title } of EXPORTERS) {
      const link = links.filter({ hasText: title }).first();
      const response = await desk.page.request.get(
        new URL((await link.getAttribute("href")) ?? "", desk.page.url()).href,
      );
      expect(response.status(), format).toBe(200);
      contents.set(new URL(response.url()).searchParams.get("format") ?? "", await response.text());
    }
    expect([...contents.keys()].sort()).toEqual(EXPORTERS.map(({ format }) => format).sort());
    expect(contents.get("citations")).toContain("First report");
    expect(contents.get("csv")?.split("\n")[0]).toContain(",");
    expect((JSON.parse(contents.get("stix") ?? "") as { type: string }).type).toBe("bundle");
  });
}

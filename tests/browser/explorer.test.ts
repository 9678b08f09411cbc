import { describe, expect, it } from "vitest";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import type { GraphAnswer } from "../../server/api/graph.ts";
import type { EvidenceAnswer } from "../../server/api/relations.ts";
import { ATTACK, GRAPHS, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { findPoint, readLabels, search, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

describe.skipIf(!HAS_CHROMIUM)("explorer", () => {
  const desk = prepareDesk(() => startExplorer(GRAPHS));
  const { inspector, counts } = desk;

  async function findEdge(predicate: string): Promise<string> {
    const { body } = await desk.explorer.server.ask<GraphAnswer>(
      `/entities/${ATTACK.id}/neighbours?predicate=${predicate}`,
    );
    return body.graph.edges[0]?.key ?? "";
  }

  it("paints nodes and edges in WebGL", async () => {
    const { x, y } = await findPoint(desk.page, "node", RUSSIA.id);
    const shot = await desk.page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } });
    const empty = await desk.page.screenshot({ clip: { x: 80, y: 60, width: 8, height: 8 } });
    expect(shot.equals(empty)).toBe(false);
  });

  it("says that the picture is a part, and of how much", async () => {
    expect(await counts()).toMatch(/60 nodes.*best-evidenced 60 of 6\d/);
  });

  it("gives the same picture for the same graph, to the pixel", async () => {
    const before = await readLabels(desk.page);
    await desk.page.reload();
    await waitForPicture(desk.page);
    const after = await readLabels(desk.page);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    // Half a pixel is rounded one way or the other.
    after.forEach((label, at) => {
      expect(Math.abs(label.left - (before[at]?.left ?? Number.NaN)), label.text).toBeLessThanOrEqual(1);
      expect(Math.abs(label.top - (before[at]?.top ?? Number.NaN)), label.text).toBeLessThanOrEqual(1);
    });
  });

  it("finds an entity by another name with the keyboard alone and opens its panel", async () => {
    await search(desk.page, "russian fed");
    await inspector().getByRole("heading", { name: "Russia" }).waitFor();
    expect(await inspector().textContent()).toContain("Russian Federation");
    await desk.page.waitForTimeout(300);
    const { x, y } = await findPoint(desk.page, "node", RUSSIA.id);
    const stage = await desk.page.locator(".canvas").boundingBox();
    expect(Math.abs(x - ((stage?.x ?? 0) + (stage?.width ?? 0) / 2))).toBeLessThan(40);
    expect(Math.abs(y - ((stage?.y ?? 0) + (stage?.height ?? 0) / 2))).toBeLessThan(40);
  });

  it("offers again who was found before", async () => {
    await desk.page.keyboard.press("/");
    await desk.page.getByText("Recent", { exact: true }).waitFor();
    await desk.page.getByRole("option", { name: /^Russia/ }).waitFor();
    expect(await findBarriers(desk.page)).toEqual([]);
    await desk.page.keyboard.type("witness");
    await desk.page.getByText("The 8 best known; type more of the name for others").waitFor();
    await desk.page.keyboard.press("Escape");
  });

  it("shows counts before an expansion, brings a dozen more in places of their own, and takes them back", async () => {
    const group = inspector().locator(".relation-group", { hasText: "is a member of" });
    const readPlaces = () =>
      desk.page.evaluate(
        (ids) => ids.map((id) => document.querySelector<GraphElement>(".canvas")?.view?.getPlace(id)),
        [RUSSIA.id, UKRAINE.id, PUTIN.id],
      );
    const places = await readPlaces();
    const before = Number(/(\d+) of 30 shown/.exec((await group.textContent()) ?? "")?.[1]);
    expect(before).toBeLessThan(30);
    await group.getByRole("button").click();
    await expect.poll(async () => group.textContent()).toContain("30 of 30 shown");
    await desk.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => group.textContent()).toContain(`${before} of 30 shown`);
    await desk.page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(async () => group.textContent()).toContain("30 of 30 shown");
    expect(await readPlaces()).toEqual(places);
    await inspector().getByRole("button", { name: "Collapse" }).click();
    await expect.poll(async () => group.textContent()).toContain("0 of 30 shown");
    await group.getByRole("button", { name: "Expand: is a member of, 30 not shown" }).click();
    await expect.poll(async () => group.textContent()).toContain("12 of 30 shown");
    await group.getByRole("button", { name: "Load more: is a member of, 18 not shown" }).click();
    await expect.poll(async () => group.textContent()).toContain("24 of 30 shown");
    await group.getByRole("button", { name: "Load more: is a member of, 6 not shown" }).click();
    await expect.poll(async () => group.textContent()).toContain("30 of 30 shown");
    expect(await group.getByRole("button", { name: /^Load more/ }).count()).toBe(0);
    for (let step = 0; step < 4; step += 1) await desk.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => group.textContent()).toContain("30 of 30 shown");
    await desk.page.getByRole("button", { name: "Undo" }).click();
  });

  it("opens a clicked edge with its sentences, the claim's words marked exactly", async () => {
    await desk.page.keyboard.press("Escape");
    await desk.page.keyboard.press("Escape");
    await desk.page.getByRole("button", { name: "Show all" }).click();
    await desk.page.waitForTimeout(300);
    const edge = await findEdge("CLAIMED_RESPONSIBILITY");
    const { x, y } = await findPoint(desk.page, "edge", edge);
    await desk.page.mouse.move(x, y);
    await desk.page.locator(".hover-card").waitFor();
    expect(await desk.page.locator(".hover-card").textContent()).toContain("2 sentences in 2 documents");
    expect(await desk.page.locator(".hover-card").textContent()).toContain(
      "Asserted by two or more independent sources",
    );
    await desk.page.mouse.click(x, y);
    await inspector().locator(".evidence").first().waitFor();
    const { body } = await desk.explorer.server.ask<EvidenceAnswer>(`/relations/${edge}/evidence`);
    const expected = body.items.map(({ claim, sentence }) =>
      sentence.slice(claim.start - claim.sentenceStart, claim.end - claim.sentenceStart),
    );
    expect(await inspector().locator("mark").allTextContents()).toEqual(expected);
    expect(await inspector().locator(".evidence").count()).toBe(body.page.total);
    // What the card of the edge counts is what the panel shows.
    expect(body.page.total).toBe(2);
  });

  it("groups evidence by polarity and names who says so", async () => {
    await desk.page.goto(`${desk.explorer.server.url}/?show=relation~${await findEdge("INVOLVED_IN")}`);
    await waitForPicture(desk.page);
    await inspector().locator(".polarity").first().waitFor();
    expect(
      await inspector()
        .locator(".polarity")
        .evaluateAll((groups) => groups.map((group) => group.getAttribute("data-polarity"))),
    ).toEqual(expect.arrayContaining(["alleged", "denied"]));
    expect(await inspector().textContent()).toContain("Contested");
    expect(await inspector().textContent()).toContain("Said by Vladimir Putin");
  });

  it("leads from a sentence to its article, unaltered, with mentions and the claim marked", async () => {
    const alleged = inspector().locator('[data-polarity="alleged"] .evidence').first();
    await alleged.getByRole("link", { name: "First report" }).click();
    await inspector().locator(".article__text").waitFor();
    await inspector().locator(".article__claim").first().waitFor();
    expect(await inspector().locator(".article__text").textContent()).toBe(GRAPHS[0]?.document.text);
    expect(await inspector().locator(".article__mention").allTextContents()).toContain(PUTIN.name);
    await inspector().getByRole("button", { name: "Back" }).click();
    await inspector().locator(".evidence").first().waitFor();
  });

  it("filters to what is contested and says what that hides", async () => {
    await desk.page.getByRole("button", { name: "Filters" }).click();
    await desk.page.getByLabel("contested only").check();
    await expect.poll(() => counts()).toMatch(/hidden by filters/);
    expect(await desk.page.locator(".filters .hides").first().textContent()).toMatch(/hides \d+ edges/);
    await expect.poll(() => new URL(desk.page.url()).searchParams.get("contested")).toBe("true");
    await desk.page.getByRole("button", { name: /Clear 1 filter/ }).click();
    await expect.poll(() => counts()).not.toMatch(/hidden by filters/);
  });

  it("filters by how something is put, by sources and by relations, each by keyboard, and says what each hides", async () => {
    const hides = (title: string) => desk.page.locator(".filter", { hasText: title }).locator(".hides");
    const polarity = desk.page.locator(".filter", { hasText: "Put as" }).getByRole("checkbox", { name: "denied" });
    await polarity.focus();
    await desk.page.keyboard.press("Space");
    await expect.poll(() => counts()).toMatch(/^[2-9] nodes/);
    expect(await hides("Put as").textContent()).toMatch(/hides \d+ edges/);
    await desk.page.keyboard.press("Space");
    for (const [label, title] of [
      ["Least number of independent sources", "independent source"],
      ["Least number of relations", "Entities with at least"],
    ] as const) {
      await desk.page.getByLabel(label).focus();
      await desk.page.keyboard.press("ArrowRight");
      await desk.page.keyboard.press("ArrowRight");
      await expect.poll(() => counts()).toMatch(/hidden by filters/);
      expect(await hides(title).textContent()).toMatch(/hides \d+/);
      await desk.page.keyboard.press("Home");
      await expect.poll(() => counts()).not.toMatch(/hidden by filters/);
    }
  });

  it("filters by publisher, which only the server knows", async () => {
    await desk.page.getByLabel("The Herald").check();
    await expect.poll(() => counts()).toMatch(/^[2-6] nodes/);
    await desk.page.getByLabel("The Herald").uncheck();
  });

  it("hides a type from the legend", async () => {
    const states = desk.page.locator(".legend__type", { hasText: "States" });
    await states.click();
    expect(await states.getAttribute("aria-pressed")).toBe("false");
    await expect.poll(() => counts()).toMatch(/hidden by filters/);
    await states.click();
    expect(await states.getAttribute("aria-pressed")).toBe("true");
  });

  it("goes back and forward in the browser, and undoes a filter", async () => {
    await desk.page.goto(desk.explorer.server.url);
    await waitForPicture(desk.page);
    const states = desk.page.locator(".legend__type", { hasText: "States" });
    await states.click();
    await expect.poll(() => new URL(desk.page.url()).searchParams.getAll("type").length).toBeGreaterThan(0);
    await desk.page.goBack();
    await expect.poll(() => counts()).not.toMatch(/hidden by filters/);
    await desk.page.goForward();
    await expect.poll(() => counts()).toMatch(/hidden by filters/);
    await desk.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => counts()).not.toMatch(/hidden by filters/);
  });

  it("colours by group, lets one group stand out and says so in the address", async () => {
    await desk.page.getByRole("radio", { name: "group" }).check();
    const group = desk.page.locator(".legend__type[data-group]").first();
    const name = await group.locator(".legend__name").textContent();
    await group.click();
    expect(await group.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(async () => (await readLabels(desk.page)).map(({ text }) => text)).toContain(name);
    await expect.poll(async () => (await readLabels(desk.page)).length).toBeLessThan(60);
    await expect.poll(() => new URL(desk.page.url()).searchParams.get("group")).toMatch(/^ent_/);
    await desk.page.reload();
    await waitForPicture(desk.page);
    expect(await desk.page.getByRole("radio", { name: "group" }).isChecked()).toBe(true);
    await desk.page.locator('.legend__type[aria-pressed="true"]').waitFor();
    await desk.page.getByRole("radio", { name: "type" }).check();
  });

  it("shows an entity's circle alone, and again after a reload", async () => {
    await desk.page.goto(`${desk.explorer.server.url}/?show=entity~${RUSSIA.id}`);
    await waitForPicture(desk.page);
    await inspector().getByRole("button", { name: "Only its circle" }).click();
    await expect.poll(() => new URL(desk.page.url()).searchParams.get("alone"), { timeout: 20_000 }).toBe("true");
    const circle = await counts();
    await desk.page.reload();
    await waitForPicture(desk.page);
    expect((await counts())?.split(" nodes")[0]).toBe(circle?.split(" nodes")[0]);
  });

  it("comes back from a link as it was left", async () => {
    const other = await desk.explorer.open({
      link: `?select=${UKRAINE.id}&show=entity~${UKRAINE.id}&panel=filters&predicate=ACCUSED`,
    });
    await waitForPicture(other);
    await other.locator(".dock--inspector").getByRole("heading", { name: "Ukraine" }).waitFor();
    expect(await other.locator(".dock--tool").getAttribute("aria-label")).toBe("Filters");
    expect(await other.getByTestId("counts").textContent()).toMatch(/hidden by filters/);
  });

  it("has called nothing an error on the way, under the server's content security policy", () => {
    expect(desk.explorer.errors).toEqual([]);
  });
});

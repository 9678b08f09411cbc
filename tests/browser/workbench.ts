import { describe, expect, it } from "vitest";
import type { GraphElement } from "../../client/graph/graph-canvas.tsx";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { ATTACK, GRAPHS, MOSCOW, PUTIN, RUSSIA, RUSSIAN_LEADER, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { startExplorer, waitForPicture } from "../support/browser.ts";
import { buildClaim, buildDocument } from "../support/builders.ts";
import { prepareDesk } from "../support/desk.ts";
import { describePanels } from "./workbench-panels.ts";

/** A store that has just been started plans every question anew. */
const PATIENT = { timeout: 20_000 };

/** Says when what it tells of happened, long before it came out. */
const LATE_REPORT = buildDocument("A late report", {
  publishedOn: "2024-03-26",
  publisher: "The Courier",
  claims: [buildClaim(RUSSIA, "ACCUSED", UKRAINE, { date: "2024-01-01", confidence: 0.5 })],
});

/** What an analyst does beyond looking: narrow down, place, keep, judge, ask. The same on every store. */
export function describeWorkbench(open: () => Promise<GraphStore | undefined>): void {
  const desk = prepareDesk(async () => startExplorer([...GRAPHS, LATE_REPORT], await open()));
  const { tool, inspector, counts, openLink } = desk;
  /** Where two nodes lie, in units of the layout. */
  const readPlaces = () =>
    desk.page.evaluate(
      (ids) => ids.map((id) => document.querySelector<GraphElement>(".canvas")?.view?.getPlace(id)),
      [RUSSIA.id, UKRAINE.id],
    );
  const notice = (text: string | RegExp) => desk.page.locator(".notice", { hasText: text }).waitFor();

  describe("filters", () => {
    it("narrow to what one party says, whatever else is said of the same two", async () => {
      await openLink("?panel=filters");
      await tool().getByLabel("Vladimir Putin").check();
      await expect.poll(counts, PATIENT).toMatch(/^2 nodes, 1 edge\b/);
      expect(await tool().locator(".filter", { hasText: "Who says so" }).locator(".hides").textContent()).toMatch(
        /hides \d+ edges/,
      );
      await expect.poll(() => new URL(desk.page.url()).searchParams.get("saidBy"), PATIENT).toBe(PUTIN.id);
      await tool().getByLabel("The Herald").check();
      await expect.poll(counts, PATIENT).toMatch(/^0 nodes, 0 edges/);
      await tool().getByRole("button", { name: "Clear all filters" }).click();
    });

    it("narrow to what is well founded, and say how much that hides", async () => {
      await openLink("?panel=filters");
      const all = await counts();
      await tool().getByLabel("Least confidence").fill("0.6");
      const hides = tool().locator(".filter", { hasText: "Confidence" }).locator(".hides");
      await expect.poll(() => hides.textContent(), PATIENT).toMatch(/hides 1 edge/);
      const left = Number(/(\d+) edges/.exec((await counts()) ?? "")?.[1]);
      expect(left).toBe(Number(/(\d+) edges/.exec(all ?? "")?.[1]) - 1);
      await tool().getByRole("button", { name: "Clear all filters" }).click();
      await expect.poll(counts, PATIENT).toBe(all);
    });

    it("take a span that is dragged over the timeline, and its ends by keyboard", async () => {
      const box = await tool().locator(".timeline svg").boundingBox();
      if (box === null) throw new Error("There is no timeline");
      await desk.page.mouse.move(box.x + 1, box.y + 10);
      await desk.page.mouse.down();
      await desk.page.mouse.move(box.x + box.width * 0.04, box.y + 10, { steps: 4 });
      await desk.page.mouse.up();
      await expect.poll(() => tool().getByLabel("from", { exact: true }).inputValue()).toBe("2024-03-23");
      expect(await tool().getByLabel("to", { exact: true }).inputValue()).toMatch(/^2024-03-2[345]$/);
      await expect.poll(counts, PATIENT).toMatch(/hidden by filters/);
      await tool().getByLabel("to", { exact: true }).fill("2024-03-23");
      await expect.poll(() => new URL(desk.page.url()).searchParams.get("to"), PATIENT).toBe("2024-03-23");
      await tool().getByRole("button", { name: "Clear all filters" }).click();
    });

    it("tell when something happened from when it was published", async () => {
      const [from, to] = [tool().getByLabel("from", { exact: true }), tool().getByLabel("to", { exact: true })];
      await tool().getByLabel("when it happened").check();
      await from.fill("2023-12-31");
      await to.fill("2024-01-02");
      await expect.poll(counts, PATIENT).toMatch(/^2 nodes, 1 edge\b/);
      await from.fill("2024-01-02");
      await expect.poll(counts, PATIENT).toMatch(/^0 nodes, 0 edges/);
      // The article about it came out in March.
      await tool().getByLabel("when it was published").check();
      await to.fill("2024-03-31");
      await expect.poll(counts, PATIENT).not.toMatch(/^0 nodes/);
      await tool().getByRole("button", { name: "Clear all filters" }).click();
      await expect.poll(counts, PATIENT).toMatch(/^60 nodes/);
    });
  });

  it("shows on a map what has a place, linked to the selection both ways", async () => {
    await openLink("?panel=map");
    await tool().locator(".map__country").first().waitFor();
    expect(await tool().textContent()).toContain("2 of the 60 visible nodes have a known place");
    const place = tool().getByRole("button", { name: new RegExp(`^${MOSCOW.name},`) });
    await place.focus();
    await desk.page.keyboard.press("Enter");
    await inspector().getByRole("heading", { name: MOSCOW.name }).waitFor();
    expect(await place.getAttribute("data-selected")).toBe("true");
    await tool().locator(".map__list").getByRole("button", { name: ATTACK.name }).click();
    await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
    const before = await tool().locator(".map__picture").getAttribute("viewBox");
    await tool().getByRole("button", { name: "World" }).click();
    expect(await tool().locator(".map__picture").getAttribute("viewBox")).toBe("0 0 1000 520");
    expect(before).not.toBe("0 0 1000 520");
  });

  describe("views", () => {
    it("keep a picture under a name, its nodes where they lay, and give it back by a link", async () => {
      await openLink(`?panel=views&select=${RUSSIA.id}&show=entity~${RUSSIA.id}&predicate=ACCUSED`);
      await inspector().getByRole("button", { name: "Close Entity" }).click();
      const places = await readPlaces();
      await tool().getByLabel("Name of this picture").fill("Who <b>accuses</b> whom");
      await tool().getByRole("button", { name: "Save", exact: true }).click();
      const link = tool().getByRole("link", { name: "Who <b>accuses</b> whom" });
      await link.waitFor();
      expect(await findBarriers(desk.page)).toEqual([]);
      const href = (await link.getAttribute("href")) ?? "";
      const before = await counts();
      await desk.page.goto(`${desk.explorer.server.url}/${href}`);
      await waitForPicture(desk.page);
      await expect.poll(counts, PATIENT).toBe(before?.replace(/ · best.*/, ""));
      expect(await readPlaces()).toEqual(places);
      expect(new URL(desk.page.url()).searchParams.get("predicate")).toBe("ACCUSED");
    });

    it("can be changed, and deleted after a question", async () => {
      await openLink("?panel=views");
      await tool().getByRole("button", { name: "Save over Who <b>accuses</b> whom with this picture" }).click();
      await tool().getByText("version 2").waitFor();
      await tool().getByRole("button", { name: "Delete Who <b>accuses</b> whom" }).click();
      await tool()
        .getByRole("button", { name: /^Really delete/ })
        .click();
      await tool().getByText("None yet.").waitFor();
    });

    it("say so when one is gone", async () => {
      await desk.page.goto(`${desk.explorer.server.url}/?view=view_gone`);
      await desk.page.getByRole("heading", { name: "What this link shows is not there" }).waitFor();
    });
  });

  describe("identity", () => {
    it("suggests who may be one, with the reason, and merges them", async () => {
      await openLink("?panel=identity");
      const suggestion = tool().locator(".judgement", { hasText: RUSSIAN_LEADER.name });
      await suggestion.waitFor();
      expect(await suggestion.textContent()).toContain("one surname");
      await suggestion.getByRole("button", { name: /^Merge/ }).click();
      await notice("are one now");
      await tool().getByRole("region", { name: "Judged by people" }).getByText("one surname").waitFor();
      const { body } = await desk.explorer.server.ask<{ previousIds: string[] }>(
        `/entities/${[PUTIN.id, RUSSIAN_LEADER.id].sort()[0] ?? ""}`,
      );
      expect(body.previousIds).toHaveLength(1);
    });

    it("undoes a judgement, and then takes a person's word that they are not the same", async () => {
      await tool()
        .getByRole("button", { name: /^Undo the judgement/ })
        .click();
      await notice("is undone");
      const suggestion = tool().locator(".judgement", { hasText: RUSSIAN_LEADER.name });
      await suggestion.getByRole("button", { name: /are not the same$/ }).click();
      const judged = tool().getByRole("region", { name: "Judged by people" });
      await judged.getByText("is not").waitFor();
      await judged.getByRole("button", { name: /^Undo/ }).click();
      await judged.getByText("Nothing yet.").waitFor();
    });

    it("judges two that are selected, and wants a reason", async () => {
      await openLink(`?panel=identity&select=${PUTIN.id}&select=${UKRAINE.id}`);
      const own = tool().getByRole("region", { name: "The two selected" });
      expect(await own.getByRole("button", { name: "They are not the same" }).isDisabled()).toBe(true);
      await own.getByLabel(/^Why/).fill("a man and a state");
      await own.getByRole("button", { name: "They are not the same" }).click();
      await tool().getByText("a man and a state").waitFor();
      await own.getByLabel(/^Why/).fill("no, one");
      await tool()
        .getByRole("button", { name: /^Undo the judgement/ })
        .click();
      await tool().getByText("Nothing yet.").waitFor();
    });
  });

  describe("Cypher", () => {
    it("answers with a table whose entities lead to their panel", async () => {
      const statement = "MATCH (a:Entity)-[r:CLAIMED_RESPONSIBILITY]->(b:Entity) RETURN a, r, b";
      await openLink(`?panel=cypher&query=${encodeURIComponent(statement)}`);
      await tool()
        .getByRole("textbox", { name: /Cypher statement/ })
        .click();
      await desk.page.keyboard.press("Control+Enter");
      await tool().getByRole("link", { name: ATTACK.name }).click();
      await inspector().getByRole("heading", { name: ATTACK.name }).waitFor();
      expect(await tool().textContent()).toMatch(/1 row in \d+ ms/);
      expect(await findBarriers(desk.page)).toEqual([]);
    });

    it("puts the answer on the canvas alone, which undo takes back", async () => {
      await tool().getByRole("button", { name: "Show alone" }).click();
      await expect.poll(counts).toMatch(/^2 nodes, 1 edge\b/);
      expect(await findBarriers(desk.page)).toEqual([]);
      await desk.page.getByRole("button", { name: "Undo" }).click();
      await expect.poll(counts).toMatch(/^60 nodes/);
    });
  });

  describePanels(desk);

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

  it("has called nothing an error but the view that is gone", () => {
    expect(desk.explorer.errors.filter((error) => !/status of 404/.test(error))).toEqual([]);
  });
}

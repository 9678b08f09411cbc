import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MAX_DOCUMENT_BYTES } from "../../ingest/readers/reader.ts";
import { MEGABYTE } from "../../server/config.ts";
import { GRAPHS } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { search, startExplorer } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

const PACT = "Norway signed an agreement with Denmark on Monday.";
const RIFT = "Spain accused Portugal of espionage on Tuesday.";
const NEWCOMERS = ["Norway", "Denmark", "Spain", "Portugal"];
const FRENCH =
  "Le ministre des affaires étrangères a déclaré mardi que les négociations avec les pays voisins reprendraient la " +
  "semaine prochaine, après plusieurs mois de silence entre les deux gouvernements.";

/** What is wrong with a file, and what a person shall read about it. */
const SKIPPED: readonly (readonly [name: string, content: Buffer, reason: RegExp])[] = [
  ["nothing.txt", Buffer.alloc(0), /the file is empty/],
  ["old.txt", Buffer.from("Le café fermé de la cité", "latin1"), /not valid UTF-8; save it as UTF-8/],
  ["foreign.txt", Buffer.from(FRENCH), /the text is not in English, the only language that is read/],
  [
    "huge.txt",
    Buffer.alloc(MAX_DOCUMENT_BYTES + 1, "word "),
    new RegExp(`${MAX_DOCUMENT_BYTES + 1} bytes; at most ${MAX_DOCUMENT_BYTES} are read`),
  ],
  ["torn.json", Buffer.from('{\n  "text": "Norway sig'), /line 2, column \d+: \S+/],
];

const STORY = Array.from(
  { length: 12 },
  (_, day) =>
    `On day ${day + 1} of the talks the minister of Norway met the minister of Denmark in Oslo and spoke of fish.`,
).join(" ");
const TABLE = `title,text,publishedOn\nA pact,Iceland signed an agreement with Malta on Monday.,13/04/2024\n`;

/** What the report said at one moment. */
interface Moment {
  readonly heading: string;
  readonly done: number;
  readonly outcomes: number;
}

/** Keeps what the report says each time that it changes. */
async function watchReport(page: Page): Promise<() => Promise<readonly Moment[]>> {
  await page.evaluate(() => {
    const moments: Moment[] = [];
    const look = (): void => {
      const report = document.querySelector('[aria-label="Progress"]');
      if (report === null) return;
      const heading = report.querySelector("h3")?.textContent ?? "";
      const done = report.querySelector("progress")?.value ?? 0;
      moments.push({ heading, done, outcomes: report.querySelectorAll(".outcome").length });
    };
    Object.assign(window, { moments });
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { moments: Moment[] }).moments);
}

describe.skipIf(!HAS_CHROMIUM)("several articles at once", () => {
  const desk = prepareDesk(() => startExplorer(GRAPHS), { link: "?panel=ingest" });
  const { tool, inspector } = desk;
  const outcome = (name: string) => tool().locator(".outcome", { hasText: name });
  const read = async (name: string): Promise<string> => (await outcome(name).textContent()) ?? "";
  const waitForEnd = () => tool().getByText("Job succeeded").waitFor({ timeout: 60_000 });

  it("are followed one by one, and each ends with what it brought or why it was skipped", async () => {
    const readMoments = await watchReport(desk.page);
    const files = [
      ...SKIPPED.map(([name, buffer]) => ({ name, mimeType: "", buffer })),
      { name: "pact.txt", mimeType: "text/plain", buffer: Buffer.from(PACT) },
      { name: "rift.txt", mimeType: "text/plain", buffer: Buffer.from(RIFT) },
    ];
    await tool().locator('input[type="file"]').setInputFiles(files);
    await waitForEnd();
    expect(await tool().getByRole("status").textContent()).toBe("7 of 7 documents: 2 read, 5 skipped");
    for (const name of ["pact.txt", "rift.txt"])
      expect(await read(name)).toMatch(/^read\s*\S+\.txt\s*[1-9] entities, 1 claim, 0 figures$/);
    for (const [name, , reason] of SKIPPED) {
      expect(await outcome(name).getAttribute("data-status")).toBe("rejected");
      expect(await read(name)).toMatch(reason);
      expect(await read(name), "codes are for programs").not.toMatch(/[a-z][A-Z]\w*:/);
    }
    const underway = (await readMoments()).filter(({ heading }) => heading.startsWith("Reading"));
    expect(underway.some(({ done }) => done > 0 && done < files.length)).toBe(true);
    expect(underway.some(({ outcomes }) => outcomes > 0 && outcomes < files.length)).toBe(true);
    expect(await findBarriers(desk.page)).toEqual([]);
  }, 90_000);

  it("are in the graph after that: on the canvas, in search and as articles", async () => {
    const countEntities = async (): Promise<number> =>
      Number(/of (\d+) entities/.exec((await desk.counts()) ?? "")?.[1]);
    const before = await countEntities();
    await tool().getByRole("button", { name: "Show the graph as it is now" }).click();
    await expect.poll(countEntities, { timeout: 20_000 }).toBeGreaterThanOrEqual(before + NEWCOMERS.length);
    await search(desk.page, "Portugal");
    await inspector().getByRole("heading", { name: "Portugal" }).waitFor();
    await tool().getByRole("link", { name: "pact.txt" }).click();
    await inspector().locator(".article__text").waitFor();
    expect(await inspector().locator(".article__text").textContent()).toBe(PACT);
  });

  it("that are there already change nothing and lead to what is there, whatever their file is called", async () => {
    const files = await desk.page.evaluateHandle(
      (contents) => {
        const transfer = new DataTransfer();
        for (const [name, text] of contents) transfer.items.add(new File([text], name, { type: "text/plain" }));
        return transfer;
      },
      [
        ["pact.txt", PACT],
        ["rift-again.txt", RIFT],
        ["news.txt", "Sweden accused Finland of espionage on Friday."],
        ["news-again.txt", "Sweden accused Finland of espionage on Friday."],
      ] as const,
    );
    await tool().locator(".drop").dispatchEvent("drop", { dataTransfer: files });
    await tool().getByText("4 of 4 documents: 1 read, 3 there already").waitFor({ timeout: 60_000 });
    await waitForEnd();
    expect(await outcome("news.txt").getAttribute("data-status")).toBe("ingested");
    for (const name of ["pact.txt", "rift-again.txt", "news-again.txt"])
      expect(await read(name)).toMatch(/^there already/);
    await tool().getByRole("link", { name: "rift-again.txt" }).click();
    await inspector().locator(".article__text", { hasText: RIFT }).waitFor();
    const stats = await desk.explorer.server.ask<{ documents: number }>("/stats");
    expect(stats.body.documents).toBe(GRAPHS.length + 3);
  }, 90_000);

  it("tell of near-copies, of what was inferred, and of two files of one name each", async () => {
    const files = [
      ["talks.txt", STORY],
      ["talks-again.txt", STORY.replace("day 12", "day twelve")],
      ["table.csv", TABLE],
      ["nothing.txt", ""],
      ["nothing.txt", ""],
      [`minutes-${"of-a-meeting-".repeat(20)}.txt`, ""],
    ] as const;
    await tool()
      .locator('input[type="file"]')
      .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "", buffer: Buffer.from(text) })));
    await tool().getByText("6 of 6 documents: 3 read, 3 skipped").waitFor({ timeout: 60_000 });
    await waitForEnd();
    expect(await read("table.csv")).toContain("read as day, month, year");
    expect(await outcome("nothing.txt").count()).toBe(2);
    expect(await outcome("minutes-").textContent()).toMatch(/minutes-of-a-meeting-\S+…\S+-of-a-meeting-\.txt/);
    await outcome("talks-again.txt").getByRole("link", { name: "an article that was there before" }).click();
    await inspector().locator(".article__text").waitFor();
    expect(await inspector().locator(".article__text").textContent()).toBe(STORY);
  }, 90_000);

  it("that are too much for one request are refused whole, in sight of who gave them", async () => {
    const files = await desk.page.evaluateHandle((size) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(size).fill(97)], "archive.txt", { type: "text/plain" }));
      return transfer;
    }, 101 * MEGABYTE);
    await tool().getByRole("button", { name: "Read it" }).scrollIntoViewIfNeeded();
    await tool().locator(".drop").dispatchEvent("drop", { dataTransfer: files });
    const problem = tool().getByRole("alert").filter({ hasText: "more than 100 MB" });
    await problem.waitFor({ timeout: 60_000 });
    expect(await problem.textContent()).toMatch(/Nothing of it was taken in: send less at a time/);
    await expect
      .poll(async () => (await problem.boundingBox())?.y ?? 0, { timeout: 20_000 })
      .toBeGreaterThan((await tool().getByRole("heading", { name: "Add", exact: true }).boundingBox())?.y ?? 0);
    expect(await outcome("archive.txt").count()).toBe(0);
  }, 90_000);

  it("that the browser cannot read are named, and not taken for a lost server", async () => {
    const session = await desk.page.context().newCDPSession(desk.page);
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: 'input[type="file"]' });
    await session.send("DOM.setFileInputFiles", { nodeId, files: [import.meta.dirname] });
    await tool()
      .getByText(/^The browser cannot read browser: a folder/)
      .waitFor();
  });

  it("are stopped before the next when that is asked", async () => {
    const files = Array.from({ length: 200 }, (_, at) => ({
      name: `talks-${at}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`${STORY} It was talk number ${at}.`),
    }));
    await tool().locator('input[type="file"]').setInputFiles(files);
    await tool().getByRole("button", { name: "Stop" }).click();
    await tool().getByText("Job cancelled").waitFor({ timeout: 60_000 });
    expect(await tool().locator(".outcome").count()).toBeLessThan(files.length);
  }, 90_000);
});

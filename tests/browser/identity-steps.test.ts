import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIRST, PUTIN, RUSSIAN_LEADER, SECOND } from "../support/api-graph.ts";
import { type Explorer, readLabels, readPicture, startExplorer, waitForPicture } from "../support/browser.ts";
import { buildJudgement } from "../support/builders.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

const TWO = [PUTIN, RUSSIAN_LEADER];
const IDS = TWO.map(({ id }) => id).sort();
const NAMES = TWO.map(({ name }) => name).sort();
/** Entities of both articles, the one person counted twice. */
const PARTED = { nodes: 8 };
const JOINED = { nodes: 7 };

describe.skipIf(!HAS_CHROMIUM)("judgements on the canvas", () => {
  let explorer: Explorer;
  let page: Page;

  const tool = () => page.locator(".dock--tool");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  /** How many nodes the canvas draws and says it has, and under which names the two are drawn and listed. */
  const readSeen = async () => {
    const { discs } = await readPicture(page);
    const rows = await tool().locator("tbody tr").allTextContents();
    const counts = await page.getByTestId("counts").textContent();
    const isOne = (name: string): boolean => NAMES.includes(name);
    return {
      discs: discs.length,
      drawnIds: discs.flatMap(({ id }) => (IDS.includes(id) ? [id] : [])).sort(),
      drawnNames: (await readLabels(page)).flatMap(({ text }) => (isOne(text) ? [text] : [])).sort(),
      counted: Number(/^(\d+) nodes/.exec(counts ?? "")?.[1]),
      listed: rows.length,
      listedNames: (await tool().locator("tbody tr td:first-child button").allTextContents())
        .flatMap((text) => NAMES.filter((name) => text.trim() === name))
        .sort(),
    };
  };
  const expectSeen = async ({ nodes }: { readonly nodes: number }): Promise<void> => {
    // The person goes on under the least of the two ids.
    const [ids, names] = nodes === PARTED.nodes ? [IDS, NAMES] : [IDS.slice(0, 1), [expect.toBeOneOf(NAMES)]];
    await expect
      .poll(readSeen, { timeout: 15_000 })
      .toEqual({ discs: nodes, drawnIds: ids, drawnNames: names, counted: nodes, listed: nodes, listedNames: names });
  };
  const expectSteps = async (before: typeof PARTED, after: typeof PARTED): Promise<void> => {
    await press("Table");
    await expectSeen(after);
    for (const _ of ["once", "again"]) {
      await press("Undo");
      await expectSeen(before);
      await press("Redo");
      await expectSeen(after);
    }
  };
  const open = async (): Promise<void> => {
    await page.goto(`${explorer.server.url}/?panel=table`);
    await waitForPicture(page);
  };

  beforeAll(async () => {
    explorer = await startExplorer([FIRST, SECOND]);
    page = await explorer.open();
  });
  afterAll(() => explorer.close());

  it("join two that are merged; undo brings both back, redo joins them again", async () => {
    await open();
    await expectSeen(PARTED);
    await press("Identity");
    const suggestion = tool().locator(".judgement", { hasText: RUSSIAN_LEADER.name });
    await suggestion.getByRole("button", { name: /^Merge/ }).click();
    await page.locator(".notice", { hasText: "are one now" }).waitFor();
    await expectSteps(PARTED, JOINED);
  });

  it("part them where the merge itself is undone", async () => {
    await press("Identity");
    await tool()
      .getByRole("button", { name: /^Undo the judgement/ })
      .click();
    await page.locator(".notice", { hasText: "is undone" }).waitFor();
    await expectSteps(JOINED, PARTED);
  });

  it("part two of the linker's that are split; undo joins them, redo parts them again", async () => {
    await explorer.server.store.judge([buildJudgement("same", PUTIN, RUSSIAN_LEADER, { by: "linker" })]);
    await open();
    await expectSeen(JOINED);
    await press("Identity");
    await tool()
      .getByRole("button", { name: /^Split/ })
      .click();
    await page.locator(".notice", { hasText: "is not" }).waitFor();
    await expectSteps(JOINED, PARTED);
  });

  it("have called nothing an error on the way", () => {
    expect(explorer.errors).toEqual([]);
  });
});

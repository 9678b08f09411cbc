import { describe, expect, it } from "vitest";
import { ATTACK, GRAPHS, KHORASAN, MOSCOW, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { readPicture, search, startExplorer } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

const PATIENT = { timeout: 20_000 };
const alone = (...ids: readonly string[]): string => `?alone=true${ids.map((id) => `&with=${id}`).join("")}`;

describe.skipIf(!HAS_CHROMIUM)("every change of the canvas", () => {
  const desk = prepareDesk(() => startExplorer(GRAPHS));
  const { tool, inspector, counts, openLink } = desk;

  const press = (name: string | RegExp) => desk.page.getByRole("button", { name, exact: true }).click();
  const pressIn = (dock: typeof tool, name: string | RegExp) => dock().getByRole("button", { name }).click();
  /** All that a step may change: what is drawn and counted, and how it is coloured, sized and told apart. */
  const readSeen = async () => {
    await press("Show all");
    const { discs } = await readPicture(desk.page);
    return {
      ids: discs.map(({ id }) => id).sort(),
      counts: await counts(),
      coloring: await desk.page.getByRole("radio", { checked: true }).first().getAttribute("value"),
      sizing: await desk.page.getByLabel("Size").inputValue(),
      pressed: await desk.page.locator('.legend [aria-pressed="true"]').allTextContents(),
    };
  };

  const STEPS: readonly (readonly [what: string, link: string, act: () => Promise<unknown>])[] = [
    ["a search for somebody who is not there", alone(RUSSIA.id), () => search(desk.page, "crocus")],
    ["a removal", `?show=entity~${RUSSIA.id}`, () => pressIn(inspector, "Remove")],
    ["a circle", `?show=entity~${ATTACK.id}`, () => pressIn(inspector, "Only its circle")],
    ["a collapse", `?show=entity~${RUSSIA.id}`, () => pressIn(inspector, "Collapse")],
    ["the way back to the overview", alone(RUSSIA.id, PUTIN.id), () => press("Back to the overview")],
    ["a size", "", () => desk.page.getByLabel("Size").selectOption("links")],
    ["a colour", "", () => desk.page.getByRole("radio", { name: "group" }).check()],
    ["a standing that stands out", "", () => press(/^Contested \d+$/)],
    ["a type that is hidden", "", () => desk.page.locator(".legend__type", { hasText: "States" }).click()],
    [
      "paths that are put there",
      `${alone(PUTIN.id, MOSCOW.id)}&panel=paths&select=${PUTIN.id}&select=${MOSCOW.id}`,
      () => pressIn(tool, "Put all on the canvas"),
    ],
    [
      "common neighbours that are put there",
      `${alone(KHORASAN.id, UKRAINE.id)}&panel=paths&select=${KHORASAN.id}&select=${UKRAINE.id}`,
      () => pressIn(tool, "Put them on the canvas"),
    ],
    [
      "a dispute between others",
      `${alone(MOSCOW.id)}&panel=disputes`,
      () => tool().locator(".dispute a").first().click(),
    ],
    [
      "an answer that is added",
      `${alone(MOSCOW.id)}&panel=cypher&query=${encodeURIComponent("MATCH (a)-[r:CLAIMED_RESPONSIBILITY]->(b) RETURN a, r, b")}`,
      async () => {
        await pressIn(tool, "Run");
        await pressIn(tool, "Add to canvas");
      },
    ],
  ];

  it.each(STEPS)("%s is undone and done again", async (_, link, act) => {
    await openLink(link);
    const before = await readSeen();
    await act();
    await expect.poll(readSeen, PATIENT).not.toEqual(before);
    await desk.page.waitForTimeout(300);
    const after = await readSeen();
    await press("Undo");
    // Wherever the step had flown to: what is left is not out of sight.
    await expect.poll(async () => (await readPicture(desk.page)).discs.length, PATIENT).toBeGreaterThan(0);
    await expect.poll(readSeen, PATIENT).toEqual(before);
    await press("Redo");
    await expect.poll(readSeen, PATIENT).toEqual(after);
  });

  it("brings only what the filters let through", async () => {
    await openLink(`${alone(ATTACK.id)}&predicate=OCCURRED_IN&show=entity~${ATTACK.id}`);
    await pressIn(inspector, /^Expand$/);
    await expect.poll(counts, PATIENT).toMatch(/^2 nodes, 1 edge(?!s)/);
    expect((await readPicture(desk.page)).discs.map(({ id }) => id).sort()).toEqual([ATTACK.id, MOSCOW.id].sort());
  });

  it("that leaves nothing says what is there and leads back", async () => {
    const { page, explorer } = desk;
    await page.goto(`${explorer.server.url}/?alone=true`);
    await page.getByRole("heading", { name: "Nothing on the canvas" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await press("Show the overview");
    await expect.poll(counts, PATIENT).toMatch(/^60 nodes/);
    await page.goto(`${explorer.server.url}/?contested=true&predicate=MEMBER_OF`);
    await page.getByRole("heading", { name: "The filters hide all of it" }).waitFor();
    expect(await counts()).toMatch(/^0 nodes, 0 edges · 60 nodes and \d+ edges hidden by filters/);
    expect(await findBarriers(page)).toEqual([]);
    await press("Clear the filters");
    await expect.poll(counts, PATIENT).toMatch(/^60 nodes/);
  });
});

import { describe, expect, it } from "vitest";
import { createId } from "../../cypher/ids.ts";
import type { GraphAnswer } from "../../server/api/graph.ts";
import { AGENCY, ATTACK, GRAPHS, KHORASAN, MOSCOW, PUTIN, RUSSIA, UKRAINE } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { findPoint, startExplorer, waitForPicture } from "../support/browser.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

/** Denied and said by nobody; without a date. */
const { document: dated, ...said } = buildDocument("A denial", {
  publisher: "The Envoy",
  claims: [buildClaim(RUSSIA, "SUPPORTED", KHORASAN, { polarity: "denied", attributedTo: RUSSIA })],
});

/** Two near-copies with more sentences on one relation than come at once, by more people than are named, and a second relation beside it. */
const VOICES = Array.from({ length: 60 }, (_, at) => buildEntity("Person", `Voice ${String(at).padStart(2, "0")}`));
const QUARREL = ["A quarrel", "The same quarrel"].map((name) =>
  buildDocument(name, {
    storyId: createId("sty", "quarrel"),
    claims: [
      buildClaim(AGENCY, "MET_WITH", MOSCOW),
      ...VOICES.map((voice) => buildClaim(AGENCY, "ACCUSED", MOSCOW, { attributedTo: voice })),
    ],
  }),
);

const { publishedOn: _, ...undated } = dated;
const DENIAL = { ...said, document: undated };

describe.skipIf(!HAS_CHROMIUM)("disputes", () => {
  const desk = prepareDesk(() => startExplorer([...GRAPHS, DENIAL, ...QUARREL]));
  const { tool, inspector, openLink } = desk;

  it("are a click away from the first picture: what is disputed, who says so, who denies, on how many sources", async () => {
    await desk.page.getByRole("button", { name: "Disputes" }).click();
    const dispute = tool().locator(".dispute", { hasText: `${UKRAINE.name} was involved in ${ATTACK.name}` });
    await dispute.locator('[data-side="denies"]').waitFor();
    expect(await dispute.textContent()).toMatch(/Contested\s*2 independent sources/);
    expect(await dispute.locator('[data-side="says"]').textContent()).toMatch(
      new RegExp(`Says so\\s*${PUTIN.name}\\s*1 sentence, 1 source`),
    );
    expect(await dispute.locator('[data-side="denies"]').textContent()).toMatch(
      new RegExp(`Denies it\\s*${UKRAINE.name}\\s*1 sentence, 1 source`),
    );
    expect(await findBarriers(desk.page)).toEqual([]);
  });

  it("lead to their sentences, whose panel opens with both sides", async () => {
    await tool()
      .getByRole("link", { name: `${UKRAINE.name} was involved in ${ATTACK.name}` })
      .click();
    await inspector().locator('[data-side="denies"]').getByRole("link", { name: UKRAINE.name }).waitFor();
    const sides = await inspector().locator(".sides").boundingBox();
    const first = await inspector().locator(".evidence").first().boundingBox();
    expect((sides?.y ?? Infinity) + (sides?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  });

  it("hold what is only denied, of an article without a date, with no gap where the date would be", async () => {
    const name = `${RUSSIA.name} supported ${KHORASAN.name}`;
    await tool().getByRole("link", { name }).click();
    await inspector().locator('[data-side="denies"]').waitFor();
    expect(await inspector().locator('[data-side="says"]').textContent()).toContain("nobody");
    expect(await inspector().locator("article header").textContent()).toMatch(/independent source · confidence/);
    expect(await tool().locator(".dispute").last().textContent()).toContain(name);
  });

  it("say so where there are none", async () => {
    await openLink("?panel=disputes&predicate=LEADER_OF");
    await tool()
      .getByText(/^Nothing is contested or denied under these filters/)
      .waitFor();
  });

  it("fit a phone, from its own rail", async () => {
    const phone = await desk.explorer.open({ width: 390, height: 844 });
    await waitForPicture(phone);
    await phone.getByRole("navigation", { name: "Tools" }).getByRole("button", { name: "Disputes" }).click();
    await phone.locator('.dispute [data-side="denies"]').first().waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const sheet = phone.locator(".dock--tool .dock__body");
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await phone.context().close();
  });

  it("of many sentences tell that they are cut, what is counted in what, and which are near-copies", async () => {
    const { body } = await desk.explorer.server.ask<GraphAnswer>(
      `/entities/${AGENCY.id}/neighbours?predicate=ACCUSED&predicate=MET_WITH`,
    );
    const between = body.graph.edges.filter(({ target }) => target === MOSCOW.id);
    const [accused, met] = ["ACCUSED", "MET_WITH"].map(
      (name) => between.find(({ attributes }) => attributes.predicate === name)?.key ?? "",
    );
    await openLink(`?show=relation~${accused ?? ""}`);
    await inspector().locator(".evidence").nth(99).waitFor();
    expect(await inspector().textContent()).toContain("One story in 2 near-copies: counts as one source");
    expect(await inspector().textContent()).toContain("counted in 100 of 120 sentences");
    await inspector().getByRole("button", { name: "100 of 120 shown, load more" }).click();
    await inspector().locator(".evidence").nth(119).waitFor();
    expect(await inspector().textContent()).not.toContain("counted in");
    expect(await inspector().locator('[data-side="says"] li').last().textContent()).toBe("and 54 others");
    const [one, other] = [
      await findPoint(desk.page, "edge", accused ?? ""),
      await findPoint(desk.page, "edge", met ?? ""),
    ];
    expect(Math.hypot(one.x - other.x, one.y - other.y), "two relations of the same two lie apart").toBeGreaterThan(4);
  });
});

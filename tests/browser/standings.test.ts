import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphAnswer } from "../../server/api/graph.ts";
import { type Explorer, findPoint, startExplorer, waitForPicture } from "../support/browser.ts";
import { buildClaim, buildDocument, buildEntity } from "../support/builders.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { type Course, readHead, readStroke, type Stroke } from "../support/strokes.ts";

const STANDINGS = ["solid", "thin", "dashed", "hollow", "double"] as const;
type StandingName = (typeof STANDINGS)[number];

/** One relation of each standing, all of one kind, so that nothing else tells them apart. */
const PAIRS = STANDINGS.map((standing) => ({
  standing,
  from: buildEntity("Person", `Accuser ${standing}`),
  to: buildEntity("Person", `Accused ${standing}`),
}));

function say(standing: StandingName, polarity: "asserted" | "alleged" | "speculated" | "denied") {
  const pair = PAIRS.find((each) => each.standing === standing);
  if (pair === undefined) throw new Error(`There is no pair for ${standing}`);
  return buildClaim(pair.from, "ACCUSED", pair.to, { polarity });
}

const REPORTS = [
  buildDocument("The first report", {
    publisher: "The Courier",
    claims: [
      say("solid", "asserted"),
      say("thin", "asserted"),
      say("dashed", "alleged"),
      say("hollow", "denied"),
      say("double", "asserted"),
    ],
  }),
  buildDocument("The second report", {
    publisher: "The Herald",
    claims: [say("solid", "asserted"), say("dashed", "speculated"), say("double", "asserted")],
  }),
  buildDocument("The third report", { publisher: "The Envoy", claims: [say("double", "denied")] }),
];

/** What the card of an edge says of how it is drawn and of what it rests on. */
const CARDS: Readonly<Record<StandingName, readonly [meaning: string, evidence: string]>> = {
  solid: [
    "Asserted by two or more independent sources",
    "2 sentences in 2 documents from 2 independent sources: 2 asserted",
  ],
  thin: ["One source asserted by a single source", "1 sentence in 1 document from 1 independent source: 1 asserted"],
  dashed: [
    "Alleged only alleged or speculated",
    "2 sentences in 2 documents from 2 independent sources: 1 alleged, 1 speculated",
  ],
  hollow: [
    "Denied somebody says it is not so; nobody says it is",
    "1 sentence in 1 document from 1 independent source: 1 denied",
  ],
  double: [
    "Contested sources disagree, or somebody denies it",
    "3 sentences in 3 documents from 3 independent sources: 2 asserted, 1 denied",
  ],
};

describe.skipIf(!HAS_CHROMIUM)("edges tell the truth", () => {
  let explorer: Explorer;
  const edges = new Map<string, string>();

  const findCourse = async (page: Page, { standing, from, to }: (typeof PAIRS)[number]): Promise<Course> => ({
    from: await findPoint(page, "node", from.id),
    middle: await findPoint(page, "edge", edges.get(standing) ?? ""),
    to: await findPoint(page, "node", to.id),
  });
  const readStrokes = async (page: Page): Promise<Readonly<Record<StandingName, Stroke>>> => {
    const strokes: [StandingName, Stroke][] = [];
    for (const pair of PAIRS) strokes.push([pair.standing, await readStroke(page, await findCourse(page, pair))]);
    return Object.fromEntries(strokes) as Record<StandingName, Stroke>;
  };

  beforeAll(async () => {
    explorer = await startExplorer(REPORTS);
    const { body } = await explorer.server.ask<GraphAnswer>("/overview");
    for (const { standing, from } of PAIRS)
      edges.set(standing, body.graph.edges.find(({ source }) => source === from.id)?.key ?? "");
  });
  afterAll(() => explorer.close());

  it.each(["light", "dark"] as const)(
    "each standing has its own stroke, whatever its colour, in %s",
    async (scheme) => {
      const page = await explorer.open({ scheme });
      await waitForPicture(page);
      const { solid, thin, dashed, hollow, double } = await readStrokes(page);
      expect(solid).toMatchObject({ broken: false, hollow: false });
      expect(thin).toMatchObject({ broken: false, hollow: false });
      expect(solid.width).toBeGreaterThan(1.5 * thin.width);
      expect(dashed).toMatchObject({ broken: true, hollow: false });
      expect(hollow).toMatchObject({ broken: true, hollow: true });
      expect(double).toMatchObject({ broken: false, hollow: true });
      await page.context().close();
    },
  );

  it("an arrow head is whole: as wide to the one side of its line as to the other", async () => {
    const page = await explorer.open();
    await waitForPicture(page);
    const [solid] = PAIRS;
    if (solid === undefined) throw new Error("There is no pair");
    const course = await findCourse(page, solid);
    const { width } = await readStroke(page, course);
    const [one, other] = await readHead(page, course);
    expect(Math.min(one, other)).toBeGreaterThan(width / 2 + 1);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  it("the card of each says in words what its stroke means, how many say so and on how many sources", async () => {
    const page = await explorer.open();
    await waitForPicture(page);
    const card = page.locator(".hover-card");
    for (const { standing, from, to } of PAIRS) {
      const { x, y } = await findPoint(page, "edge", edges.get(standing) ?? "");
      await page.mouse.move(x, y);
      const title = card.locator(".hover-card__title", { hasText: `${from.name} accused ${to.name}` });
      await title.waitFor();
      const text = await card.textContent();
      const [meaning, evidence] = CARDS[standing];
      expect(text).toContain(meaning);
      expect(text).toContain(evidence);
    }
    expect(await card.evaluate((element) => getComputedStyle(element).visibility)).toBe("visible");
    await page.context().close();
  });

  it("has called nothing an error on the way", () => {
    expect(explorer.errors).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** What each figure is about: the event's name, or null. */
function findEvents(text: string): Record<string, string | null> {
  const graph = getExtractor().extract({ text, publishedOn: "2025-03-06" });
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    graph.figures.map(({ measure, value, about }) => [
      `${value} ${measure}`,
      about === undefined ? null : (names.get(about) ?? null),
    ]),
  );
}

const MARKET =
  "A bombing at a market in Kabul killed 12 people on Tuesday, the Interior Ministry of Afghanistan said. ";

describe("the event of a figure", () => {
  it.each([
    ["The bomb went off at noon and wounded 40 others.", "40 injured"],
    ["At least 14 people were killed in the blast.", "14 killed"],
    ["By Thursday the number of dead had risen to 19.", "19 killed"],
    ["Three of the wounded died in hospital on Wednesday.", "3 killed"],
    ["In Kabul, doctors said 23 people were injured.", "23 injured"],
    ["Police in Afghanistan detained four men.", "4 detained"],
    ["It was the worst attack since 2021 and killed 16 people.", "16 killed"],
  ])("is the story's: %s", (sentence, figure) => {
    const found = findEvents(MARKET + sentence);
    expect(found["12 killed"]).toBe("Kabul bombing");
    expect(found[figure]).toBe("Kabul bombing");
  });

  it.each([
    ["It was the deadliest attack in the city since 2021, when 170 people were killed at the airport.", "170 killed"],
    ["In 2021 more than 170 people were killed at the airport.", "170 killed"],
    ["In neighbouring Pakistan, at least nine soldiers were killed on Monday.", "9 killed"],
    ["Nine soldiers and two villagers were killed in Pakistan the same day.", "9 killed"],
    ["Six guards died in clashes between the Taliban and smugglers.", "6 killed"],
    ["An earlier attack on a bakery left eight people dead.", "8 killed"],
    ["Last month 20 people died in a similar attack.", "20 killed"],
    ["In another incident, three policemen were shot dead.", "3 killed"],
  ])("is not the story's: %s", (sentence, figure) => {
    const found = findEvents(MARKET + sentence);
    expect(found).toHaveProperty([figure]);
    expect(found[figure]).not.toBe("Kabul bombing");
  });

  it("is not placed by what it is compared with", () => {
    const text =
      "Gunmen fired on a bus in Peru on Sunday, killing 18 people. The attack was the bloodiest since June 2009, when 34 people were killed near Bagua.";
    const graph = getExtractor().extract({ text, publishedOn: "2025-03-06" });
    expect(graph.entities.filter(({ type }) => type === "Event").map(({ name }) => name)).not.toContain("Bagua attack");
  });

  it("is as old as its beginning, not as this year", () => {
    const text =
      "Nine civilians were killed, one of the worst days of the war this year. Russia's invasion began in 2022.";
    const graph = getExtractor().extract({ text, publishedOn: "2025-03-06" });
    const dates = graph.entities.filter(({ type }) => type === "Event").map(({ name }) => name);
    expect(dates.join()).not.toContain("2025");
  });

  it("is no blaze where somebody fired", () => {
    const text =
      "Two Kenyan soldiers were killed by Somali fire near Mandera on Monday. Sniper fire went on all night.";
    const graph = getExtractor().extract({ text, publishedOn: "2025-03-06" });
    expect(graph.entities.filter(({ type }) => type === "Event")).toEqual([]);
    const blaze = getExtractor().extract({
      text: "A fire at a hotel in Mandera killed nine people on Monday.",
      publishedOn: "2025-03-06",
    });
    expect(blaze.entities.map(({ name }) => name)).toContain("Mandera fire");
  });
});

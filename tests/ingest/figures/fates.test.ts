import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

function count(text: string): readonly (readonly [string, number | undefined])[] {
  return getExtractor()
    .extract({ text })
    .figures.map(({ measure, value }) => [measure, value]);
}

describe("what became of those counted", () => {
  it.each([
    ["Around 700 people were in custody, the ministry said.", "detained", 700],
    ["Judges in Lima sent 60 of them to prison.", "detained", 60],
    ["Two of them, described as the planners of the bombing, were caught at the border.", "detained", 2],
    ["The other three were seized at the airport of Lima.", "detained", 3],
    ["More than 200 pupils were brought to safety.", "evacuated", 200],
    ["His pilots had lifted more than 100 people out of the town.", "evacuated", 100],
    ["Hours later Ankara ordered five Germans to leave.", "expelled", 5],
    ["Berlin sent home more than 30 Russian diplomats.", "expelled", 30],
    ["On Friday thousands of young people took to the streets of Lima.", "protesters", 1000],
    ["Two Syrians and a Turk were being sought as well.", "wanted", 2],
    ["More than 900 inmates broke out of jail.", "escaped", 900],
    ["Eight of the victims are still missing, the Red Cross said.", "missing", 8],
    ["Some forty people had been handed long prison terms for plotting.", "convicted", 40],
    ["Six men have been before a court in Bern since May.", "tried", 6],
    ["At least one policeman died in the explosion.", "killed", 1],
    ["The agency said more than 90 patients and their relatives had been shot dead at the clinic.", "killed", 90],
  ])("is told in several words: %s", (text, measure, value) => {
    expect(count(text)).toEqual([[measure, value]]);
  });

  it("is told of each of two numbers by its own words", () => {
    expect(count("The war has killed 300 people and driven some 3 million from their homes.")).toEqual([
      ["killed", 300],
      ["displaced", 3_000_000],
    ]);
    expect(count("In all, 14 people have been charged and six convicted.")).toEqual([
      ["charged", 14],
      ["convicted", 6],
    ]);
  });

  it("goes on with a bare number that somebody tells, and with who they were", () => {
    expect(count("Ukraine has reported at least 15 deaths, while officials in Moscow speak of 31.")).toEqual([
      ["killed", 15],
      ["killed", 31],
    ]);
    expect(count("The bombs killed 210 people. Officials said that 14 were foreigners.")).toEqual([
      ["killed", 210],
      ["killed", 14],
    ]);
    expect(
      count("At least 52 people died in the unrest, among them 39 protesters, 10 prisoners and three police officers."),
    ).toEqual([
      ["killed", 52],
      ["killed", 39],
      ["killed", 10],
      ["killed", 3],
    ]);
  });

  it("is not that of those who did it, nor of others", () => {
    expect(count("Two men killed 12 people at the market of Herat.")).toEqual([["killed", 12]]);
    expect(count("Two gunmen shot dead 20 visitors.")).toEqual([
      ["attackers", 2],
      ["killed", 20],
    ]);
    expect(count("Twelve people were detained in the raids, in which some 500 officers took part.")).toEqual([
      ["detained", 12],
      ["officers", 500],
    ]);
    expect(count("Fighting broke out between the army and about 40 rebels.")).toEqual([["fighters", 40]]);
    expect(count("The ship had left Izmir with 90 passengers and 12 crew members.")).toEqual([
      ["passengers", 90],
      ["crew", 12],
    ]);
    expect(count("The general was convicted on ten of eleven charges.")).toEqual([
      ["charges", 10],
      ["charges", 11],
    ]);
  });
});

describe("population", () => {
  it.each([
    ["Tala, a town of about 9,000 people in the north, was shelled.", 9000],
    ["The island's 20 million people have no power.", 20_000_000],
    ["Some 40,000 Kurds live in the town.", 40_000],
    ["Three in four of the island's 20 million people live in poverty.", 20_000_000],
  ])("is how many live there: %s", (text, value) => {
    expect(count(text)).toEqual([["population", value]]);
  });

  it("is no number of other things that a place has", () => {
    expect(count("Fiji, a country of 300 islands, voted on Sunday.")).toEqual([]);
  });
});

describe("quantities", () => {
  it.each([
    ["The ship carried 35,000 tonnes of oil.", "weight", 35_000],
    ["The company pumped 2 million barrels of crude.", "volume", 2_000_000],
    ["The fire burned 12,000 hectares of forest.", "area", 12_000],
    ["The rebels hold 300 square kilometres of the province.", "area", 300],
    ["The convoy stopped 30 kilometres north of Goma.", "distance", 30],
    ["About 80 percent of the town lies in ruins.", "share", 80],
    ["The party won by two percentage points.", "margin", 2],
    ["The 26-year war ended on Friday.", "duration", 26],
    ["The army carried out more than 40 air strikes.", "attacks", 40],
    ["The families would be given 50,000 shillings each.", "money", 50_000],
    ["Some 57 members of parliament asked for an inquiry.", "people", 57],
  ])("have the measure of their unit: %s", (text, measure, value) => {
    expect(count(text)).toEqual([[measure, value]]);
  });

  it("are neither ages nor rates nor single people", () => {
    expect(count("The 26-year-old man was freed.")).toEqual([]);
    expect(count("One officer, who spoke to reporters, blamed the army.")).toEqual([]);
    expect(count("It was one of the deadliest attacks of the war.")).toEqual([]);
    expect(count("Two men told reporters what they saw.")).toEqual([]);
  });
});

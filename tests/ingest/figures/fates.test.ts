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
    ["The mayor said more than 90 villagers and their guests had been shot dead at the wedding.", "killed", 90],
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

  it("is not told by what they do to others, nor by other senses of the words", () => {
    expect(count("Twelve officers seized power in a coup.")).not.toContainEqual(["detained", 12]);
    expect(count("Twenty soldiers caught the thieves.")).not.toContainEqual(["detained", 20]);
    expect(count("About 5,000 people sought refuge in a church.")).not.toContainEqual(["wanted", 5000]);
    expect(count("Some 300 people wanted to leave.")).not.toContainEqual(["wanted", 300]);
    expect(count("Ten families were given three months to leave.")).not.toContainEqual(["convicted", 10]);
    expect(count("Ten lawmakers broke away from the party.")).not.toContainEqual(["escaped", 10]);
    expect(count("Twelve soldiers rallied behind the general.")).not.toContainEqual(["protesters", 12]);
    expect(count("Schools sent home 200 pupils.")).not.toContainEqual(["expelled", 200]);
  });

  it("is a toll beside years and spans of time", () => {
    expect(count("The bomb killed twelve in 2015.")).toEqual([["killed", 12]]);
    expect(count("Clashes killed five in 24 hours.")).toContainEqual(["killed", 5]);
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
    expect(count("At least 52 people died in the fire, among them 31 students, six nurses and two guards.")).toEqual([
      ["killed", 52],
      ["killed", 31],
      ["killed", 6],
      ["killed", 2],
    ]);
  });

  it("is not that of those who did it, nor of others", () => {
    expect(count("Two men killed 12 people at the market of Herat.")).toEqual([["killed", 12]]);
    expect(count("Three hijackers shot dead six guards.")).toEqual([
      ["attackers", 3],
      ["killed", 6],
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
    ["The country's 12 million people have no power.", 12_000_000],
    ["Some 40,000 Kurds live in the town.", 40_000],
    ["One in five of the country's 12 million people lives abroad.", 12_000_000],
  ])("is how many live there: %s", (text, value) => {
    expect(count(text)).toEqual([["population", value]]);
  });

  it("is neither a rough number nor those who stay somewhere", () => {
    expect(count("In the region of 500 people were killed.")).toEqual([["killed", 500]]);
    expect(count("The three attackers lived in Brussels.")).toEqual([["attackers", 3]]);
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
    ["The families were promised 50,000 shillings each.", "money", 50_000],
    ["The company paid $5m to the rebels.", "payment", 5_000_000],
    ["Some 57 members of parliament asked for an inquiry.", "people", 57],
  ])("have the measure of their unit: %s", (text, measure, value) => {
    expect(count(text)).toEqual([[measure, value]]);
  });

  it("are neither ages nor rates nor single people", () => {
    expect(count("The 26-year-old man was freed.")).toEqual([]);
    expect(count("One officer, who spoke to reporters, blamed the army.")).toEqual([]);
    expect(count("It was one of the deadliest attacks of the war.")).toEqual([]);
    expect(count("Two men told reporters what they saw.")).toEqual([]);
    expect(count("Five heart attacks and 12 strikes by nurses were counted.")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

function figures(text: string) {
  const graph = getExtractor().extract({ text, publishedOn: "2024-03-24" });
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return graph.figures.map(({ measure, value, min, max, qualifier, start, end, derivation, attributedTo }) => ({
    measure,
    qualifier,
    words: text.slice(start, end),
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(derivation !== undefined && { derivation }),
    ...(attributedTo !== undefined && { by: names.get(attributedTo) }),
  }));
}

describe("findFigures", () => {
  it("counts peoples and troops, and each state of those struck by its own number", () => {
    expect(figures("The bombing in Kabul, in which 13 American troops and about 170 Afghans died.")).toMatchObject([
      { measure: "killed", value: 13 },
      { measure: "killed", value: 170, qualifier: "about" },
    ]);
    expect(figures("The blast in Oslo left 12 dead and hurt scores.")).toMatchObject([
      { measure: "killed", value: 12, words: "12 dead" },
      { measure: "injured", min: 20, qualifier: "over", words: "hurt scores" },
    ]);
    expect(figures("The war has killed tens of thousands of people in Sudan.")).toMatchObject([
      { measure: "killed", min: 10_000, qualifier: "over" },
    ]);
  });

  it("keeps the bound of a toll", () => {
    expect(figures("The attack in Bamako left at least 137 dead.")).toEqual([
      { measure: "killed", qualifier: "at_least", value: 137, min: 137, words: "at least 137 dead" },
    ]);
    expect(figures("Nearly 50 people were killed in the attack in Bamako.")[0]).toMatchObject({
      qualifier: "almost",
      max: 50,
    });
  });

  it("tells the dead from the injured in one sentence", () => {
    const found = figures("The bombing in Beirut resulted in 139 deaths and 180 injuries.");
    expect(found.map(({ measure, value }) => [measure, value])).toEqual([
      ["killed", 139],
      ["injured", 180],
    ]);
  });

  it("says who gives the toll", () => {
    expect(figures("The attack in Bamako killed 19 people, according to the United Nations.")[0]).toMatchObject({
      value: 19,
      by: "United Nations",
    });
  });

  it("says who gives a toll that closes the telling of the deed", () => {
    const text =
      "Gunmen opened fire on a crowd in Bamako on Friday evening, killing at least 40 people, the United Nations said.";
    expect(figures(text).map(({ by }) => by)).toEqual(["United Nations"]);
  });

  it.each([
    ["Twenty-one suspects were arrested in Minsk.", "detained", 21],
    ["The rebels freed 40 prisoners on Monday.", "released", 40],
    ["The fire cost the lives of nine people.", "killed", 9],
    ["The blast, which claimed the lives of 40 innocent villagers, shook Nigeria.", "killed", 40],
    ["Three of the hostages were released on Friday.", "released", 3],
    ["The militia held 15 hostages in Goma.", "hostages", 15],
    ["Militants abducted 63 girls from a school in Zamfara.", "abducted", 63],
    ["Divers brought out 14 miners in Donetsk.", "rescued", 14],
    ["A further 30 were hurt in the blast in Goma.", "injured", 30],
    ["Uganda deployed 5,000 troops along the border.", "deployed", 5000],
    ["Canada imposed sanctions on eleven officials.", "sanctioned", 11],
    ["Tens of thousands marched in Tbilisi.", "protesters", 10_000],
    ["Some 500 protesters were arrested in Tbilisi.", "detained", 500],
    ["Four suspects in the murder of Omar Keita were arrested.", "detained", 4],
    ["The offensive in Goma forced 100,000 to flee.", "displaced", 100_000],
    ["Another 30 were taken to hospital after the fire.", "hospitalised", 30],
    ["In all 251 were taken hostage in the attack.", "hostages", 251],
    ["The prosecutor called 27 witnesses.", "witnesses", 27],
    ["Ukraine shot down three helicopters over Kherson.", "destroyed", 3],
    ["Police seized 14 rifles in Lima.", "seized", 14],
    ["Iran fired 180 missiles at Israel.", "missiles", 180],
    ["The kidnappers demanded a ransom of $5m.", "ransom", 5_000_000],
    ["Japan promised $300 million in aid.", "money", 300_000_000],
    ["She took 52 per cent of the vote.", "vote share", 52],
  ])("counts by what became of people and things: %s", (text, measure, value) => {
    expect(figures(text)).toMatchObject([{ measure, value }]);
  });

  it("says of some out of all what became of them, and not of all", () => {
    expect(figures("Hamas released 33 of the 98 hostages.").map(({ measure, value }) => [measure, value])).toEqual([
      ["released", 33],
      ["hostages", 98],
    ]);
  });

  it("marks what is worked out from another figure", () => {
    const found = figures("The attack in Bamako killed 143 and wounded over twice that number.");
    expect(found).toContainEqual(
      expect.objectContaining({ measure: "injured", qualifier: "over", value: 286, derivation: "2 × 143" }),
    );
  });

  it("keeps a range as a range", () => {
    expect(figures("Between 10,000 and 15,000 people were killed in the war in Sudan.")).toEqual([
      expect.objectContaining({ measure: "killed", min: 10_000, max: 15_000, qualifier: "about" }),
    ]);
  });

  it("tells who a part of those counted are, so that no toll of all is taken for it", () => {
    const text = "Investigators put the number of dead at 137, three of them children.";
    const counted = getExtractor()
      .extract({ text, publishedOn: "2024-03-24" })
      .figures.map(({ measure, value, unit }) => [measure, value, unit]);
    expect(counted).toEqual([
      ["killed", 137, "people"],
      ["killed", 3, "child"],
    ]);
  });

  it("takes neither dates nor ages nor prices for a toll", () => {
    expect(
      figures("On March 22, 2024, the mayor, 32, was shown the court's price list of 2.99 a month, and died."),
    ).toEqual([]);
    expect(figures("They were held until May 22 on terrorism charges.")).toEqual([]);
    expect(figures("The general was killed by a drone in Mombasa on January 3.")).toEqual([]);
    expect(figures("The general was killed in Mombasa on Jan. 3, when the raid began.")).toEqual([]);
    expect(figures("On August 22 he was flown out of Mombasa.")).toEqual([]);
    expect(figures("One of the attackers filmed it in Mombasa.")).toEqual([]);
    expect(figures("One friend is hurting but hopeful.")).toEqual([]);
  });

  it.each([
    [
      "Investigators put the number of dead at 137, three of them children.",
      [
        ["killed", 137],
        ["killed", 3],
      ],
    ],
    ["The mayor of Derna said that the toll may reach 20,000.", [["killed", 20_000]]],
    ["The Red Crescent reported 10,000 missing.", [["missing", 10_000]]],
    [
      "Shelling in Goma killed at least 68 people on Monday; 105 are missing.",
      [
        ["killed", 68],
        ["missing", 105],
      ],
    ],
    ["The minister said that 80 people remained in hospital.", [["hospitalised", 80]]],
    ["Two police officers lost their lives in the raids.", [["killed", 2]]],
    [
      "Eleven soldiers were killed by three gunmen near Bamako.",
      [
        ["killed", 11],
        ["attackers", 3],
      ],
    ],
    [
      "Officials put the dead at 21 passengers and four soldiers.",
      [
        ["killed", 21],
        ["killed", 4],
      ],
    ],
    [
      "Of the 200 passengers, 130 died.",
      [
        ["passengers", 200],
        ["killed", 130],
      ],
    ],
  ])("reads what is stated apart from those counted: %s", (text, expected) => {
    expect(figures(text).map(({ measure, value }) => [measure, value])).toEqual(expected);
  });

  it.each([
    "Three men aged 22, 38 and 43 have been arrested.",
    "A court in Lyon sentenced three men to life in prison.",
    "Nine people were killed in Bamako, according to two doctors at the city's main hospital.",
  ])("counts nobody twice and no ages: %s", (text) => {
    expect(figures(text)).toHaveLength(1);
  });

  it.each([
    ["Kenya said that 12 people were killed.", ["Kenya"]],
    ["Twelve people were killed, Kenya said.", ["Kenya"]],
    ["Kenya put the number of dead at 12.", ["Kenya"]],
    ["The health ministry in Gaza, which is run by Hamas, says 12 people were killed.", ["Gaza Health Ministry"]],
    ["Kenya said Uganda had told reporters that 12 people died.", ["Uganda"]],
    ["Kenya said nine people were wounded and 40 others arrested.", ["Kenya", "Kenya"]],
    ["A ferry sank on Saturday, killing at least 12 of them, Kenya said.", ["Kenya"]],
    ["Kenya put the toll at 12 dead and 30 wounded.", ["Kenya", "Kenya"]],
    ["Kenya denied that 12 people were killed.", [undefined]],
    ["Kenya visited Goma, where 12 people were killed.", [undefined]],
  ])("tells who counts: %s", (text, sources) => {
    expect(figures(text).map((figure) => ("by" in figure ? figure.by : undefined))).toEqual(sources);
  });

  it("hangs no time that names no event on the story's event", () => {
    const graph = getExtractor().extract({
      text: "The attack in Bamako killed nine people. The general has governed for the last two years.",
      publishedOn: "2024-03-24",
    });
    expect(graph.figures.filter(({ measure, about }) => measure === "duration" && about !== undefined)).toEqual([]);
  });
});

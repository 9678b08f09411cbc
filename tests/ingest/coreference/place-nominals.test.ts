import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function read(text: string, words: string): readonly string[] {
  const document = getExtractor().annotate({ text, publishedOn: "2024-03-24" });
  return wordsOf(document, getChain(document, words));
}

describe("nominals of states and places", () => {
  it("are told apart by what a state is", () => {
    const kingdom =
      "Norway and Algeria met in Oslo. Algeria left early. Officials said the kingdom would not be moved.";
    expect(read(kingdom, "Norway")).toContain("the kingdom");
    const island = "China claims Taiwan. Beijing said that ships from Fujian had circled the island.";
    expect(read(island, "Taiwan")).toContain("the island");
    const beside = "Omar Keita left Nairobi. He walked to Thika, north of the city.";
    expect(read(beside, "Nairobi")).toContain("the city");
    const islands = "An envoy of Taiwan flew to Japan. China accused the island of a breach.";
    expect(read(islands, "Taiwan")).toContain("the island");
    const archipelago = "Germany sent police to Fiji. Berlin said that aid would reach the archipelago.";
    expect(read(archipelago, "Fiji")).toContain("the archipelago");
    const gulf = "Somalia met Qatar in Doha. Qatar paid. The Gulf state has said nothing.";
    expect(read(gulf, "Qatar")).toContain("The Gulf state");
  });

  it("mean the country of whoever speaks of it", () => {
    const text =
      "Chad sent troops to Mali on Monday. Mozambican President Filipe Nyusi met them. Mali thanked Chad. Nyusi said that the country had suffered worse.";
    expect(read(text, "Mozambican")).toContain("the country");
    expect(read(text, "Chad")).not.toContain("the country");
  });

  it("mean the capital of a state by its place in the world, named or not", () => {
    const text =
      "Kenyan police fired on a crowd in Garissa. Kenya opened an inquiry. Thousands marched in the capital against Kenyan police.";
    expect(read(text, "the capital")).toEqual(["the capital"]);
    expect(read(text, "Garissa")).not.toContain("the capital");
    const named = "A blast tore through Beirut. Doctors fled the Lebanese capital.";
    expect(read(named, "Beirut")).toContain("the Lebanese capital");
    const regional = "Fighters entered Goma on Monday. Congo sent troops to the provincial capital.";
    expect(read(regional, "Goma")).toContain("the provincial capital");
  });

  it("mean what bears the noun in its name", () => {
    const text = "Rebels fled to the Sambisa Forest in Nigeria. Soldiers searched the forest for days.";
    expect(read(text, "Sambisa Forest")).toContain("the forest");
  });

  it("mean the ship that was called one in other words", () => {
    const text = "Iran seized the tanker Dena Pearl near Aden. The vessel belongs to Oman. Rebels attacked the ship.";
    expect(read(text, "Dena Pearl")).toEqual(expect.arrayContaining(["The vessel", "the ship"]));
    expect(read(text, "Aden")).not.toContain("the ship");
  });

  it("mean no terminal by its ferry and no body by its carrier", () => {
    expect(
      read("Rebels shelled the Lima Ferry Terminal. Pirates attacked the ship.", "Lima Ferry Terminal"),
    ).toHaveLength(1);
    expect(read("Nordic Carrier Group left Aden. Rebels attacked the vessel.", "Nordic Carrier Group")).toHaveLength(1);
  });
});

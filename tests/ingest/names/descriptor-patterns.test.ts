import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "Name: Type" of every name that is found. */
function read(text: string): string[] {
  return getExtractor()
    .annotate({ text, publishedOn: "2024-03-24" })
    .chains.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => `${text.slice(start, end)}: ${type}`),
    );
}

describe("names told by the word beside them", () => {
  it("keeps the number of a unit, and tells a guerrilla's front from an army's brigade", () => {
    expect(read("The 3rd Assault Brigade held the line.")).toEqual(["3rd Assault Brigade: Organization"]);
    expect(read("He blamed the 33rd Front for it.")).toEqual(["33rd Front: ArmedGroup"]);
    expect(read("The 3rd round was held on the 5th of May.")).toEqual([]);
  });

  it("takes for a ship, a cable or a company what the words behind its name say it is", () => {
    expect(read("Pirates took a bulk carrier, the Lina Bay 4, which lay off Aden.")).toContain("Lina Bay 4: Place");
    expect(read("They boarded the tanker, the Foreign Ministry said.")).toEqual(["Foreign Ministry: Organization"]);
    expect(read("The Delta K, moored in Lagos, was sold.")).toContain("Delta K: Place");
    expect(read("The crew of the Yellow Tiger, a Greek-owned fishing boat, was saved.")).toContain(
      "Yellow Tiger: Place",
    );
    expect(read("Sable 3, a gas pipeline, was shut on Friday.")).toEqual(["Sable 3: Place"]);
    expect(read("Elmora, Spain's rail operator, said that trains would run.")).toContain("Elmora: Organization");
    expect(read("Weltring, Spain's rail operator, said so.")).toContain("Weltring: Organization");
    expect(read("Divers searched the sea off Porkvala, a peninsula west of Oslo.")).toContain("Porkvala: Place");
    expect(read("Zello, an online platform, was fined.")).not.toContain("Zello: Place");
    expect(read("Brenna Holt, the ship's captain, said that he saw nothing.")).toEqual(["Brenna Holt: Person"]);
  });

  it("takes storms for events and ships for places", () => {
    expect(read("Typhoon Yagi killed 300 people.")).toEqual(["Typhoon Yagi: Event"]);
    expect(read("The storm killed 300 people.")).toEqual([]);
    expect(read("The destroyer HMS Dragonfly sank the tanker Verdania.")).toEqual(
      expect.arrayContaining(["HMS Dragonfly: Place", "Verdania: Place"]),
    );
  });

  it("takes an acronym behind a broadcaster for the body, and no acronym for a person", () => {
    expect(read("He told the broadcaster KVRT that he would go.")).toEqual(["KVRT: Organization"]);
  });

  it("takes a name before a chief for a body, and one that an office is apposed to for a person", () => {
    expect(read("Solvane chief Guillaume Faury resigned.")).toContain("Solvane: Organization");
    expect(read("Raquel Dodge, Brazil's prosecutor general, sued.")).toContain("Raquel Dodge: Person");
    expect(read("They met in Addis Ababa, the seat of the African Union.")).toContain("Addis Ababa: Place");
  });

  it("reads the first part of a name with an article inside", () => {
    expect(read("Musaad al-Aiban, a security adviser, resigned.")).toEqual(["Musaad al-Aiban: Person"]);
  });

  it("ends a body's name before a day, and before another body's", () => {
    expect(read("The World Bank on Tuesday and the World Food Programme cut aid.")).toEqual([
      "World Bank: Organization",
      "World Food Programme: Organization",
    ]);
  });

  it("takes the West for the states, the west for a direction", () => {
    expect(read("He was viewing the West as a rival.")).toEqual(["West: State"]);
    expect(read("They live in the west of the country.")).toEqual([]);
  });

  it("reads the names of groups over their particles, and their short forms", () => {
    expect(read("Members of Harakat-ul-Ansar took them. Gunmen of Harakat fled.")).toEqual([
      "Harakat-ul-Ansar: ArmedGroup",
      "Harakat: ArmedGroup",
    ]);
    expect(read("The Kata'ib Sayyid al-Wilaya militia fired rockets.")).toContain(
      "Kata'ib Sayyid al-Wilaya: ArmedGroup",
    );
    expect(read("The Tamil Tigers were beaten; the Tiger officials gave up.")).toContain("Tiger: ArmedGroup");
    expect(read("General Zia-ul-Haq died in 1988.")).not.toContain("Zia-ul-Haq: ArmedGroup");
  });

  it("goes on over offices and what they are against, and over a movement", () => {
    expect(read("He works in the Special Prosecutor's Office against Impunity.")).toEqual([
      "Special Prosecutor's Office against Impunity: Organization",
    ]);
    expect(read("Judges banned her party, the Aurora Movement, in July.")).toContain("Aurora Movement: Organization");
    expect(read("He led the Army against Rwanda.")).toEqual(["Army: Organization", "Rwanda: State"]);
  });

  it("tells a type by the noun beside: what it is called, flies, sails or lets rooms", () => {
    expect(read("A group calling itself the Free Patriots Union claimed it.")).toContain(
      "Free Patriots Union: ArmedGroup",
    );
    expect(read("Novatrek, a Finnish seismological institute, said so.")).toContain("Novatrek: Organization");
    expect(read("German car supplier Brennat was told to stop.")).toContain("Brennat: Organization");
    expect(read("A Jetvia flight from Cairo was diverted.")).toContain("Jetvia: Organization");
    expect(read("The cargo ship Ocean Pride was seized.")).toContain("Ocean Pride: Place");
    expect(read("Gunmen stormed the Radisson Grand hotel.")).toContain("Radisson Grand: Place");
    expect(read("Leaders, known as the 12 Communities, called a strike.")).toContain("12 Communities: Organization");
    expect(read("The arms maker David Hale denied it.")).toContain("David Hale: Person");
  });

  it("takes a people before a region for its land", () => {
    expect(read("Troops left the Kayin region.")).toEqual(["Kayin: Place"]);
    expect(read("Kayin leaders protested.")).toContain("Kayin: People");
  });
});

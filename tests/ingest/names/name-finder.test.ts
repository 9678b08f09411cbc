import { describe, expect, it } from "vitest";
import { createAnalyser } from "../../../ingest/analysis/ud-analyser.ts";
import { loadLexicon } from "../../../ingest/lexicon/lexicon.ts";
import { findNames, type NameMention } from "../../../ingest/names/name-finder.ts";

const analyser = createAnalyser();
const lexicon = loadLexicon();

function find(text: string): readonly NameMention[] {
  const zone = { start: 0, end: text.length };
  return findNames(text, analyser.analyse(text, zone), [{ ...zone, kind: "body", reason: "prose" }], lexicon);
}

/** "Name Type" a mention, with the mention's own type after a slash where it differs. */
function read(text: string): string[] {
  return find(text).map(
    ({ start, end, type, mentionType }) => `${text.slice(start, end)}: ${type}${mentionType ? `/${mentionType}` : ""}`,
  );
}

describe("findNames", () => {
  it("leaves titles, articles and possessive endings out", () => {
    expect(read("The move by President Vladimir Putin's spokesperson Dmitri Peskov surprised the Taliban.")).toEqual([
      "Vladimir Putin: Person",
      "Dmitri Peskov: Person",
      "Taliban: ArmedGroup",
    ]);
  });

  it("takes the adjective before an office for no given name, and what follows a state's name for no war of it", () => {
    expect(read("German Chancellor Angela Merkel spoke.")).toEqual(["German: State/People", "Angela Merkel: Person"]);
    expect(read("They wrote to Nairobi Governor Ekrem Demir.")).toEqual(["Nairobi: Place", "Ekrem Demir: Person"]);
    expect(read("They ran Peru's civil defence corps.")).toEqual(["Peru: State"]);
    expect(read("They recalled Nepal's civil war.")).toContain("Nepal's civil war: Event");
  });

  it("takes an abbreviation that two bear for whoever is at home in the story", () => {
    expect(read("Sudan's army fought the RSF in Omdurman.")).toContain("RSF: ArmedGroup");
    expect(read("The arrests in Turkey worry the RSF.")).toContain("RSF: Organization");
    expect(read("Japan's forecasters at the JMA warned of waves.")).toContain("JMA: Organization");
  });

  it("takes for a person who is called one behind the name, in all the text", () => {
    expect(read("Anderson Rivera, who led it, fled. They met Anderson Rivera in Oslo.")).toEqual([
      "Anderson Rivera: Person",
      "Anderson Rivera: Person",
      "Oslo: Place",
    ]);
    expect(read("The trial of Marian Vale, the businessman accused of it, began.")).toEqual(["Marian Vale: Person"]);
    expect(read("Omar Bello, the head of Anderson Park, who led it, fled.")).toContain("Anderson Park: Place");
  });

  it("takes makes of weapons and languages for no actors, and what an airport is called after for a place", () => {
    expect(read("He had fired a Javelin, the men said in Farsi.")).toEqual([]);
    expect(read("The men were poisoned with Novichok.")).toEqual([]);
    expect(read("Rockets hit Ben Gurion airport.")).toEqual(["Ben Gurion: Place"]);
  });

  it("keeps the article of a medium whose name it is part of", () => {
    expect(read("He denied it, according to The Guardian.")).toEqual(["The Guardian: Organization"]);
    expect(read("It is said by the newspaper Koha Ditore.")).toEqual(["Koha Ditore: Organization"]);
    expect(read("Its operator, Stellar Marine, said so.")).toEqual(["Stellar Marine: Organization"]);
    expect(read("The National Salvation Committee met.")).toEqual(["National Salvation Committee: Organization"]);
  });

  it("tells a person from a town of the name and from who is better known by it", () => {
    expect(read("Omar Bello is dead. Masked men shot dead Bello outside.").at(-1)).toBe("Bello: Person");
    const [named] = find("Jean-Pierre Kalala fled to Belgium in 2021.");
    expect(named).toMatchObject({ end: 18, type: "Person" });
    expect(named?.entryId).toBeUndefined();
  });

  it("takes a counted number of a state's nationals for its citizens, no people", () => {
    expect(read("Police held four Tajik nationals.")).toEqual(["Tajik: State/People"]);
  });

  it("takes an adjective of nationality for the state, and for the people before a noun for people", () => {
    expect(read("Russian officials blamed Tajik migrants and found Tajik passports.")).toEqual([
      "Russian: State/People",
      "Tajik: People",
      "Tajik: State/People",
    ]);
  });

  it("tells ISIS from ISIS-K, under both of its names", () => {
    const text = "ISIS praised ISIS-K, and the Islamic State, Khorasan Province thanked the Islamic State.";
    expect(find(text).map(({ start, end, entryId }) => [text.slice(start, end), entryId])).toEqual([
      ["ISIS", "armed-group-isis"],
      ["ISIS-K", "armed-group-isis-k"],
      ["Islamic State, Khorasan Province", "armed-group-isis-k"],
      ["Islamic State", "armed-group-isis"],
    ]);
  });

  it("finds names on both sides of a hyphen and behind a prefix", () => {
    expect(read("It strained Russia-Ukraine relations and fed anti-Kremlin activism in Russia.")).toEqual([
      "Russia: State",
      "Ukraine: State",
      "Kremlin: Organization",
      "Russia: State",
    ]);
  });

  it("takes the Kremlin for a place where the sentence measures the way to it", () => {
    expect(read("The attack was 30km from the Kremlin, said Putin.")[0]).toBe("Kremlin: Place");
    expect(read("Putin spoke, and the Kremlin denied it.")[1]).toBe("Kremlin: Organization");
  });

  it("finds events with the places that they are named after", () => {
    expect(read("It recalled the Beslan school siege and the 2020 Kabul University bombing.")).toEqual(
      expect.arrayContaining(["Beslan school siege: Event", "Beslan: Place", "2020 Kabul University bombing: Event"]),
    );
    expect(read("After 9/11 came Syria's civil war and the October 7 attack.")).toEqual([
      "9/11: Event",
      "Syria's civil war: Event",
      "Syria: State",
      "October 7 attack: Event",
    ]);
  });

  it("does not make an event of an actor and what it did", () => {
    const types = find("An Israeli strike followed the ISIS attacks, and Russian warnings were ignored.").map(
      ({ type }) => type,
    );
    expect(types).not.toContain("Event");
  });

  it("takes the state's name for a mention of its own inside the name of its organ", () => {
    expect(read("The U.S. embassy in Moscow wrote to the Russian government.")).toEqual([
      "U.S. embassy in Moscow: Organization",
      "U.S.: State",
      "Moscow: Place",
      "Russian government: Organization",
      "Russian: State/People",
    ]);
    expect(
      read("Officers of the Ghana Revenue Service met the Royal Danish Navy and the UN Security Council."),
    ).toEqual([
      "Ghana Revenue Service: Organization",
      "Ghana: State",
      "Royal Danish Navy: Organization",
      "Danish: State/People",
      "UN Security Council: Organization",
      "UN: Organization",
    ]);
  });

  it("lets a document define its own acronyms", () => {
    const text = "The Rapid Support Forces (RSF) took the city. The RSF denied it.";
    expect(
      find(text)
        .slice(1)
        .every(({ entryId }) => entryId === "armed-group-rapid-support-forces"),
    ).toBe(true);
  });

  it("does not take ordinary words of a heading for names", () => {
    const text = "Deepening Tensions and Security Lapses";
    const zone = { start: 0, end: text.length };
    expect(
      findNames(text, analyser.analyse(text, zone), [{ ...zone, kind: "heading", reason: "heading" }], lexicon),
    ).toEqual([]);
  });

  it("takes a body of the state that is named before it for no other state's", () => {
    const entryOf = (text: string): string | undefined =>
      find(text).find(({ start, end }) => text.slice(start, end).includes("Congress"))?.entryId;
    expect(entryOf("Peru's Congress impeached the president.")).toBeUndefined();
    expect(entryOf("Republicans in Congress blocked the bill.")).toBe("united-states-congress-usa");
    expect(entryOf("The US Congress passed the bill.")).toBe("united-states-congress-usa");
  });

  it("takes a name before a word for a people for that people's", () => {
    expect(find("The minister apologised to the Yaqui people.").at(-1)?.type).toBe("People");
  });

  it("does not link a son to the father of the same name", () => {
    expect(find("Donald Trump Jr. spoke in Ohio.")[0]?.entryId).toBeUndefined();
  });

  it("gives mentions that lie in the text, ordered, without surrounding space", () => {
    const text = "In Niger, General Abdourahamane Tiani expelled the French ambassador, Sylvain Itté, on 27 July 2023.";
    const mentions = find(text);
    for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
  });
});

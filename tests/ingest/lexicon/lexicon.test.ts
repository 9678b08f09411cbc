import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../../ingest/lexicon/lexicon.ts";
import { parseLexicon, toLexiconJsonSchema } from "../../../ingest/lexicon/schema.ts";

const lexicon = loadLexicon();

function findIds(sentence: string, from = 0): readonly string[] {
  return lexicon.findLongestMatch(sentence.split(" "), from)?.entries.map((entry) => entry.id) ?? [];
}

describe("findLongestMatch", () => {
  it("takes the longest name that begins at the token", () => {
    const match = lexicon.findLongestMatch("the Federal Security Service said".split(" "), 1);
    expect(match?.length).toBe(3);
    expect(match?.entries.map((entry) => entry.id)).toEqual(["federal-security-service-rus"]);
  });

  it("does not mind how a tokeniser cuts hyphens, apostrophes and dots", () => {
    expect(findIds("Deir ez - Zor fell")).toEqual(["deir-ez-zor-syr"]);
    expect(findIds("Deir ez-Zor fell")).toEqual(["deir-ez-zor-syr"]);
    expect(findIds("People 's Liberation Army")).toEqual(["peoples-liberation-army-chn"]);
    expect(findIds("U.S. troops")).toEqual(["state-usa"]);
  });

  it("folds diacritics both ways", () => {
    expect(findIds("Cote d'Ivoire")).toEqual(["state-civ"]);
    expect(findIds("Élysée")).toEqual(findIds("Elysee"));
  });

  it("covers a token with a possessive 's", () => {
    expect(lexicon.findLongestMatch(["Russia's", "army"], 0)?.entries.map((entry) => entry.id)).toEqual(["state-rus"]);
  });

  it('wants the capitals of the name, so that "tell us" and "a time" name nobody', () => {
    expect(findIds("tell us now", 1)).toEqual([]);
    expect(findIds("the US said", 1)).toEqual(["state-usa"]);
    expect(findIds("the west wind", 1)).toEqual([]);
    expect(findIds("who said")).toEqual([]);
  });

  it("knows a name whose article is written small", () => {
    const ids = lexicon.findLongestMatch(["al", "-", "Shabab", "militants"], 0)?.entries.map((entry) => entry.id);
    expect(ids).toEqual(["armed-group-al-shabaab"]);
    expect(findIds("al dente")).toEqual([]);
  });

  it("knows long acronyms in both cases and short ones in capitals only", () => {
    expect(findIds("Nato chief")).toEqual(["nato"]);
    expect(findIds("NATO chief")).toEqual(["nato"]);
    expect(findIds("Cia")).toEqual([]);
  });

  it("gives undefined at punctuation and past the end", () => {
    expect(lexicon.findLongestMatch([",", "Russia"], 0)).toBeUndefined();
    expect(lexicon.findLongestMatch(["Russia"], 1)).toBeUndefined();
  });

  it("names an organ that every state has by its state", () => {
    expect(findIds("French interior ministry")).toEqual(["interior-ministry-fra"]);
    expect(findIds("Russian Defense Ministry")).toEqual(["defence-ministry-rus"]);
    expect(lexicon.findById("interior-ministry-fra")?.country).toBe("FRA");
  });

  it("puts the larger of two cities first and flags the smaller", () => {
    const cities = lexicon.findByAlias("London");
    expect(cities[0]?.country).toBe("GBR");
    expect(cities[0]?.ambiguous).toBeUndefined();
    expect(cities.slice(1).every((city) => city.ambiguous)).toBe(true);
  });
});

describe("findByAlias", () => {
  it("minds neither case nor a leading article", () => {
    expect(lexicon.findByAlias("the RUSSIAN federation")[0]?.id).toBe("state-rus");
    expect(lexicon.findByAlias("guardian")).toEqual([]);
    expect(lexicon.findByAlias("the guardian")[0]?.id).toBe("the-guardian-gbr");
  });

  it("flags cities that are words, names of persons or of states", () => {
    for (const name of ["Reading", "Nancy", "Mobile", "Victoria"]) {
      const places = lexicon.findByAlias(name).filter((entry) => entry.type === "Place");
      expect(places.length, name).toBeGreaterThan(0);
      expect(
        places.every((entry) => entry.ambiguous),
        name,
      ).toBe(true);
    }
  });

  it("keeps ISIS and ISIS-K apart", () => {
    const [isis] = lexicon.findByAlias("Islamic State");
    const branch = lexicon.findByAlias("ISIS-K").find((entry) => entry.type === "ArmedGroup");
    expect(branch).toBeDefined();
    expect(branch?.id).not.toBe(isis?.id);
  });
});

describe("states", () => {
  it.each([
    ["UK", "GBR"],
    ["Britain", "GBR"],
    ["UAE", "ARE"],
    ["DRC", "COD"],
    ["Turkey", "TUR"],
    ["Türkiye", "TUR"],
    ["Burma", "MMR"],
    ["Palestine", "PSE"],
    ["Kosovo", "XKX"],
    ["Taiwan", "TWN"],
    ["Holy See", "VAT"],
    ["Swaziland", "SWZ"],
    ["USA", "USA"],
  ])("knows %s as %s", (name, code) => {
    const state = lexicon.findByAlias(name).find((entry) => entry.type === "State");
    expect(state).toBe(lexicon.findCountry(code));
  });

  it("knows blocs and states that are no more", () => {
    for (const name of ["Soviet Union", "USSR", "Yugoslavia", "West", "Global South", "South Ossetia"]) {
      expect(
        lexicon.findByAlias(name).some((entry) => entry.type === "State"),
        name,
      ).toBe(true);
    }
  });

  it('keeps a state apart from organs whose name begins with State ("State Duma")', () => {
    expect(lexicon.findCountry("RUS")?.name).toBe("Russia");
    expect(lexicon.findByAlias("State Duma")[0]?.type).toBe("Organization");
  });

  it('takes no native name that is an English word ("Robben Island" is not Iceland)', () => {
    expect(lexicon.findByAlias("Island")).toEqual([]);
    expect(lexicon.findByAlias("Robben Island")[0]?.country).toBe("ZAF");
  });

  it("gives an adjective to every member of the United Nations", () => {
    const bare = lexicon.entries.filter(
      (entry) => entry.role === "state" && (entry.demonyms?.adjective.length ?? 0) === 0,
    );
    expect(bare).toEqual([]);
  });
});

describe("findDemonym", () => {
  it.each([
    ["Polish", "POL", "adjective"],
    ["Poles", "POL", "noun"],
    ["Dane", "DNK", "noun"],
    ["Turks", "TUR", "noun"],
    ["Afghan", "AFG", "adjective"],
    ["Britons", "GBR", "noun"],
    ["Spaniard", "ESP", "noun"],
    ["US", "USA", "adjective"],
  ])("reads %s as %s, %s", (word, code, form) => {
    const demonym = lexicon.findDemonym(word);
    expect([demonym?.entry.country, demonym?.form]).toEqual([code, form]);
  });

  it('takes "polish" and "us" for words', () => {
    expect(lexicon.findDemonym("polish")).toBeUndefined();
    expect(lexicon.findDemonym("us")).toBeUndefined();
  });

  it("finds demonyms of two words and all bearers of one", () => {
    expect(lexicon.findLongestDemonym(["North", "Korean", "troops"], 0)?.length).toBe(2);
    const bearers = lexicon.findLongestDemonym(["Congolese"], 0)?.demonyms.map((demonym) => demonym.entry.id);
    expect(bearers).toEqual(expect.arrayContaining(["state-cod", "state-cog"]));
  });
});

describe("offices, nominals and given names", () => {
  it("finds the longest office in singular and plural", () => {
    const match = lexicon.findOffice("Deputy Prime Ministers met".split(" "), 0);
    expect([match?.length, match?.office.title]).toEqual([3, "deputy prime minister"]);
    expect(lexicon.findOffice(["attorneys", "general"], 0)?.office.title).toBe("attorney general");
    expect(lexicon.isOffice("foreign", "minister")).toBe(true);
    expect(lexicon.isOffice("foreign", "aid")).toBe(false);
  });

  it("knows what an office says of its holder", () => {
    expect(lexicon.findOffice(["spokeswoman"], 0)?.office).toMatchObject({
      kind: "spokesperson",
      predicate: "SPOKESPERSON_OF",
      gender: "f",
    });
    expect(lexicon.findOffice(["president"], 0)?.office.predicate).toBe("LEADER_OF");
  });

  it("types head nouns, those of events by kind", () => {
    expect(lexicon.findNominal("agency")?.type).toBe("Organization");
    expect(lexicon.findNominal("agencies")?.noun).toBe("agency");
    expect(lexicon.findNominal("tragedy")).toMatchObject({ type: "Event", class: "incident" });
    expect(lexicon.findNominal("bombing")).toMatchObject({ type: "Event", class: "attack" });
    expect(lexicon.findNominal("people")?.type).toBe("People");
  });

  it("knows the gender of given names", () => {
    expect(lexicon.findGivenName("Tatiana")).toBe("f");
    expect(lexicon.findGivenName("dmitry")).toBe("m");
    expect(lexicon.findGivenName("Kim")).toBe("u");
    expect(lexicon.findGivenName("Kremlin")).toBeUndefined();
  });
});

describe("a person's own lexicon", () => {
  it("is read after ours", () => {
    const folder = mkdtempSync(join(tmpdir(), "lexicon-"));
    try {
      const path = join(folder, "mine.json");
      writeFileSync(path, JSON.stringify([{ id: "harbour-watch", type: "Organization", name: "Harbour Watch" }]));
      expect(loadLexicon([path]).findByAlias("Harbour Watch")[0]?.id).toBe("harbour-watch");
      writeFileSync(path, JSON.stringify([{ id: "nato", type: "Organization", name: "Mine" }]));
      expect(() => loadLexicon([path])).toThrow(/two entries have the id "nato"/);
      writeFileSync(path, "[{");
      expect(() => loadLexicon([path])).toThrow(/cannot be read as JSON/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is refused with the entry and the field that do not hold", () => {
    expect(() => parseLexicon([{ id: "a", type: "Organisation", name: "A" }], "mine.json")).toThrow(
      /mine\.json: entry 1 \("A"\), field "type"/,
    );
    expect(() => parseLexicon([{ id: "a", type: "State", name: "A", country: "Denmark" }], "mine.json")).toThrow(
      /field "country".*alpha-3/,
    );
    expect(() => parseLexicon([{ id: "a", type: "State", name: "A", flag: "x" }], "mine.json")).toThrow(/flag/);
    expect(() => parseLexicon({}, "mine.json")).toThrow(expect.objectContaining({ code: "InvalidInput" }));
  });

  it("has a published schema that is the one in force", () => {
    const published = readFileSync(new URL("../../../docs/lexicon.schema.json", import.meta.url), "utf8");
    expect(published).toBe(toLexiconJsonSchema());
  });
});

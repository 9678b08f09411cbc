/** Reads the lexicon's entries from where each kind is kept. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { NewsgraphError } from "../../cypher/errors.ts";
import { getProjectFile } from "../../cypher/project-files.ts";
import type { CityNames } from "./cities.ts";
import { loadCities } from "./cities.ts";
import type { Gender, LexiconEntry } from "./entry.ts";
import { toFoldedKey } from "./fold.ts";
import { cityNamesSchema, firstNamesSchema, parseLexicon, parseRecords, stateNamesSchema } from "./schema.ts";
import { createStateOrgans } from "./state-organs.ts";
import type { StateNames } from "./states.ts";
import { loadCountryCodes, loadStates } from "./states.ts";

/** Files of entries beside this module; to add one, list it. */
export const LEXICON_FILES: readonly string[] = [
  "blocs.json",
  "organs.json",
  "alliances.json",
  "media.json",
  "parties.json",
  "companies.json",
  "places.json",
  "places-conflict.json",
  "armed-groups.json",
  "peoples.json",
  "leaders.json",
  "events.json",
];

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new NewsgraphError("InvalidInput", `Lexicon file ${path} cannot be read as JSON.`, { cause });
  }
}

/** @param filename of a JSON file beside this module */
export function readOwn(filename: string): unknown {
  return readJson(getProjectFile(`ingest/lexicon/${filename}`));
}

/** Gender by folded given name. */
export function loadGivenNames(): ReadonlyMap<string, Gender> {
  const names = parseRecords(firstNamesSchema, readOwn("first-names.json"), "first-names.json");
  const genders = ["f", "m", "u"] as const;
  return new Map(genders.flatMap((gender) => names[gender].map((name) => [toFoldedKey(name), gender] as const)));
}

/** States and territories with what English news call them. */
export function loadOwnStates(): readonly LexiconEntry[] {
  // Zod types an optional field as `T | undefined`; what it parses never holds an explicit undefined.
  const names = parseRecords(stateNamesSchema, readOwn("state-names.json"), "state-names.json") as Record<
    string,
    StateNames
  >;
  return loadStates(names);
}

function toNames(entry: LexiconEntry): readonly string[] {
  return [entry.name, ...entry.aliases, ...(entry.acronym === undefined ? [] : [entry.acronym])];
}

/**
 * States, our own files, organs of states, cities, then `extraFiles`.
 * @throws InvalidInput if a file cannot be read or does not hold
 */
export function loadEntries(
  givenNames: ReadonlyMap<string, Gender>,
  extraFiles: readonly string[],
): readonly LexiconEntry[] {
  const cityNames: CityNames = parseRecords(cityNamesSchema, readOwn("city-names.json"), "city-names.json");
  const states = loadOwnStates();
  const own = LEXICON_FILES.flatMap((filename) => parseLexicon(readOwn(filename), filename));
  const known = [...states, ...own];
  const takenNames = new Set(own.flatMap(toNames).map((name) => name.toLowerCase()));
  const organs = createStateOrgans(
    readOwn("state-organs.json"),
    states.filter((it) => it.type === "State"),
    takenNames,
  );
  const listed = own.filter((it) => it.type === "Place");
  const cities = loadCities({
    codes: loadCountryCodes(),
    names: cityNames,
    taken: new Set([...givenNames.keys(), ...known.flatMap(toNames).map(toFoldedKey)]),
    listed: new Set(listed.flatMap((it) => toNames(it).map((name) => `${toFoldedKey(name)}|${it.country ?? ""}`))),
  });
  const extra = extraFiles.flatMap((path) => parseLexicon(readJson(path), basename(path)));
  return [...known, ...organs, ...cities, ...extra];
}

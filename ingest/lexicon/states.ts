/**
 * States from the package world-countries (ODbL, used as it is), with what English news call them from our own
 * state-names.json: variants, adjectives and nouns.
 */
import { createRequire } from "node:module";
import type { Country } from "world-countries";
import type { Demonyms, LexiconEntry } from "./entry.ts";

/** Variants by ISO 3166-1 alpha-3. */
export interface StateNames {
  /** Display name, where the package's is not the usual one. */
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly acronym?: string;
  readonly adjective?: readonly string[];
  /** Singular and plural. */
  readonly noun?: readonly string[];
  readonly ambiguous?: boolean;
}

/** Not members of the United Nations (observers or partly recognised), yet spoken of as states. */
const STATES_BESIDE_MEMBERS = new Set(["PSE", "TWN", "UNK", "VAT", "ESH"]);
/** The package's code for Kosovo is not ISO's; XKX is the user-assigned code in common use. */
const CODES: Readonly<Record<string, string>> = { UNK: "XKX" };

function readCountries(): readonly Country[] {
  return createRequire(import.meta.url)("world-countries") as readonly Country[];
}

/** @param code as the package has it */
function toCode(code: string): string {
  return CODES[code] ?? code;
}

/** @param code ISO 3166-1 alpha-3 */
export function toStateId(code: string): string {
  return `state-${code.toLowerCase()}`;
}

function isLatinName(spelling: string): boolean {
  return spelling.length > 3 && /^[\p{Script=Latin}\s.'’-]+$/u.test(spelling);
}

function toDemonyms(country: Country, names: StateNames | undefined): Demonyms | undefined {
  const word = country.demonyms["eng"]?.m;
  const adjective = names?.adjective ?? (word === undefined || word === "" ? [] : [word]);
  const noun =
    names?.noun ?? (/(?:ese|ish|ch|ss|er)$/.test(adjective[0] ?? "") ? [] : adjective.flatMap((it) => [it, `${it}s`]));
  return adjective.length + noun.length === 0 ? undefined : { adjective, noun };
}

function toEntry(country: Country, names: StateNames | undefined): LexiconEntry {
  const code = toCode(country.cca3);
  const isState = country.unMember || STATES_BESIDE_MEMBERS.has(country.cca3);
  const name = names?.name ?? country.name.common;
  // Of states we list the variants ourselves: the package's are often native names that are English words ("Island", "Man").
  const variants = isState ? [] : country.altSpellings.filter(isLatinName);
  const spellings = [country.name.common, country.name.official, ...variants, ...(names?.aliases ?? [])];
  const demonyms = toDemonyms(country, names);
  return {
    id: toStateId(code),
    type: isState ? "State" : "Place",
    name,
    aliases: [...new Set(spellings)].filter((spelling) => spelling !== name),
    country: code,
    role: isState ? "state" : "territory",
    latitude: country.latlng[0],
    longitude: country.latlng[1],
    capital: country.capital,
    ...(names?.acronym === undefined ? {} : { acronym: names.acronym }),
    ...(names?.ambiguous === undefined ? {} : { ambiguous: names.ambiguous }),
    ...(demonyms === undefined ? {} : { demonyms }),
  };
}

/** One entry a country or territory of ISO 3166-1, and Kosovo; `namesByCode` overrides and adds. */
export function loadStates(namesByCode: Readonly<Record<string, StateNames>>): readonly LexiconEntry[] {
  return readCountries().map((country) => toEntry(country, namesByCode[toCode(country.cca3)]));
}

/** Two-letter codes, as lists of cities have them, to three-letter codes. */
export function loadCountryCodes(): ReadonlyMap<string, string> {
  return new Map(readCountries().map(({ cca2, cca3 }) => [cca2, toCode(cca3)]));
}

let alpha2ByCode: ReadonlyMap<string, string> | undefined;

/** The two-letter code of ISO 3166-1 in small letters, or undefined for a code that is no country's. */
export function findAlpha2(code: string): string | undefined {
  alpha2ByCode ??= new Map([...loadCountryCodes()].map(([two, three]) => [three, two.toLowerCase()]));
  return alpha2ByCode.get(code);
}

let bordersByCode: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function getBorders(): ReadonlyMap<string, ReadonlySet<string>> {
  bordersByCode ??= new Map(readCountries().map(({ cca3, borders }) => [toCode(cca3), new Set(borders.map(toCode))]));
  return bordersByCode;
}

/** Whether two countries share a border on land, by their three-letter codes. */
export function haveCommonBorder(one: string, other: string): boolean {
  return getBorders().get(one)?.has(other) ?? false;
}

/** States of many islands, none of which stands for the whole: three-letter codes. */
const ARCHIPELAGOS: ReadonlySet<string> = new Set(
  "JPN IDN PHL MDV BHS NZL FJI SLB TON WSM VUT KIR TUV MHL FSM PLW CPV COM STP SYC ATG VCT KNA TTO".split(" "),
);

/** Whether a country has no neighbour on land, by its three-letter code. */
export function isIsland(code: string): boolean {
  return getBorders().get(code)?.size === 0;
}

/** Whether it is one of many islands, which nobody calls "the island". */
export function isArchipelago(code: string): boolean {
  return ARCHIPELAGOS.has(code);
}

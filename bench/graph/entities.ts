/** Made-up actors: names of syllables, so that typeahead meets as many beginnings of words as real names have. */
import { createId } from "../../cypher/ids.ts";
import type { Entity } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";
import type { Random } from "./random.ts";

const ONSETS = [
  "b",
  "br",
  "ch",
  "d",
  "dr",
  "f",
  "g",
  "h",
  "j",
  "k",
  "kh",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "sh",
  "st",
  "t",
  "tr",
  "v",
  "y",
  "z",
  "",
];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou", "é"];
const CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "v", "nd", "sk"];
const COUNTRIES = ["RUS", "UKR", "USA", "FRA", "SYR", "TUR", "NGA", "IRN", "CHN", "GBR", "MLI", "CIV"];
const BODIES = ["Ministry of", "Bank of", "University of", "Federation of", "Agency of", "Union of"];
const GROUPS = ["Front of", "Brigade of", "Movement of", "Army of"];
const EVENTS = ["attack in", "summit in", "protest in", "trial in", "siege of", "talks in"];

/** How many of a hundred entities are of a type. */
const SHARES: readonly (readonly [EntityType, number])[] = [
  ["Person", 46],
  ["Organization", 20],
  ["Place", 15],
  ["Event", 11],
  ["People", 3],
  ["ArmedGroup", 4],
  ["State", 1],
];

/** So many distinct entities of all types, well mixed; the same for the same numbers. */
export function createEntities(count: number, random: Random): readonly Entity[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const type = toType(index);
    let name = toName(type, random);
    while (names.has(name)) name = `${name} ${toWord(random)}`;
    names.add(name);
    return toEntity(type, name, random);
  });
}

function toType(index: number): EntityType {
  // 37 and 100 share no divisor: the types come mixed, and in their shares.
  let place = (index * 37) % 100;
  for (const [type, share] of SHARES) {
    if (place < share) return type;
    place -= share;
  }
  return "Person";
}

function toWord(random: Random): string {
  const syllables = 2 + random.below(2);
  const letters = Array.from(
    { length: syllables },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  ).join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function toName(type: EntityType, random: Random): string {
  const word = toWord(random);
  switch (type) {
    case "Person":
      return `${word} ${toWord(random)}`;
    case "Organization":
      return `${random.pick(BODIES)} ${word}`;
    case "ArmedGroup":
      return `${random.pick(GROUPS)} ${word}`;
    case "Event":
      return `${toWord(random)} ${random.pick(EVENTS)} ${word}`;
    case "People":
      return `${word}ians`;
    default:
      return word;
  }
}

function toEntity(type: EntityType, name: string, random: Random): Entity {
  const last = name.split(" ").at(-1) ?? name;
  const base = { id: createId("ent", type, name), type, name };
  const aliases = last !== name && random.chance(0.3) ? [last] : [];
  const country = { country: random.pick(COUNTRIES) };
  if (type === "Event") return { ...base, aliases, eventKind: "attack", date: toDate(random) };
  if (type === "Place" || type === "State") {
    return {
      ...base,
      aliases,
      ...country,
      latitude: random.below(1800) / 10 - 90,
      longitude: random.below(3600) / 10 - 180,
    };
  }
  return random.chance(0.6) ? { ...base, aliases, ...country } : { ...base, aliases };
}

/** An ISO date of the years 2015 to 2024. */
export function toDate(random: Random): string {
  const day = new Date(Date.UTC(2015, 0, 1) + random.below(3650) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

/**
 * What it costs to find one event told of in many documents: `npm run bench:linking`. Generated events of two countries in two
 * years, which is denser than a war: so many more are near each other in time than in a real collection.
 */
import type { Entity } from "../cypher/model.ts";
import { findAlike } from "../ingest/linking/alike.ts";
import { findSameEntities } from "../ingest/linking/linker.ts";
import { createRandom, type Random } from "./graph/random.ts";

const SIZES = [1_000, 4_000, 16_000];
const DAYS = 700;
const KINDS = ["attack", "attack", "attack", "talks", "arrest", "protest", "accord", "disaster", "trial", "generic"];
const COUNTRIES = ["UKR", "UKR", "RUS"];

const TOWNS = createPlaces("Town", "city", 60);
const SITES = createPlaces("Plant", "site", 300);

function createPlaces(name: string, role: string, count: number): readonly Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const country = COUNTRIES[index % COUNTRIES.length] ?? "UKR";
    return { id: `ent_${name}${index}`, type: "Place", name: `${name}${index}`, aliases: [], role, country };
  });
}

function toDate(day: number): string {
  return new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
}

function createEvent(index: number, random: Random): Entity {
  const [day, kind] = [random.below(DAYS), random.pick(KINDS)];
  const place = random.chance(0.7) ? random.pick(random.chance(0.8) ? TOWNS : SITES) : undefined;
  const victim = random.chance(0.1) ? ` of Ivan Sur${random.below(3_000).toString(36)}ov` : "";
  const date = random.chance(0.9) ? toDate(day) : toDate(day).slice(0, 7);
  return {
    id: `ent_e${index}`,
    type: "Event",
    name: `${place?.name ?? ""} ${kind}${victim}`.trim(),
    aliases: [],
    eventKind: kind,
    country: place?.country ?? "UKR",
    reportedOn: toDate(day + random.below(3)),
    ...(place !== undefined && { placeId: place.id }),
    ...(random.chance(0.5) && { date }),
  };
}

/** CPU time of the call in milliseconds, and what it gave. */
function measure<T>(call: () => T): readonly [number, T] {
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

console.log("events    joined   CPU ms   suggested   CPU ms");
for (const size of SIZES) {
  const random = createRandom(size);
  const entities = [...TOWNS, ...SITES, ...Array.from({ length: size }, (_, index) => createEvent(index, random))];
  const [linking, links] = measure(() => findSameEntities(entities));
  const [suggesting, alike] = measure(() => findAlike(entities, links));
  const cells = [links.length, linking.toFixed(0), alike.length, suggesting.toFixed(0)];
  console.log(`${String(size).padEnd(8)}${cells.map((cell, at) => String(cell).padStart(at === 2 ? 12 : 9)).join("")}`);
}

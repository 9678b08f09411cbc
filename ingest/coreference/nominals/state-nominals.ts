/** Which states a noun can mean, by what they are: "the kingdom" is no republic, "the island" has no neighbour on land. */
import { isArchipelago, isIsland } from "../../lexicon/states.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";

/** Nouns for a kind of state, before the stroke, and what its full name says. */
const FULL_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ["kingdom", /\bkingdom\b|^(?:saudi arabia|morocco|jordan|bahrain|thailand)$/i],
  ["monarchy", /\b(?:kingdom|sultanate|principality|emirates?)\b/i],
  ["republic", /\brepublic\b/i],
  ["sultanate", /\bsultanate\b|^(?:oman|brunei)$/i],
  ["emirate", /\bemirates?\b|^(?:qatar|kuwait)$/i],
]);

/** @param noun "country" and "nation" can mean any */
export function isStateOfKind({ lexicon }: Chaining, noun: string, { entryId, country, type, role }: Cluster): boolean {
  if (type !== "State" || role === "bloc" || entryId === undefined) return false;
  if (/^(?:island|archipelago)$/.test(noun))
    return country !== undefined && isIsland(country) && (noun === "archipelago" || !isArchipelago(country));
  const pattern = FULL_NAMES.get(noun);
  if (pattern === undefined) return true;
  const entry = lexicon.findById(entryId);
  return entry !== undefined && [entry.name, ...entry.aliases].some((name) => pattern.test(name));
}

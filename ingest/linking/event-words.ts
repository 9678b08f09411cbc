/** What the names of an event say of it besides its kind, its place and its year: whom it struck, and what sort of site or which one. */
import type { Entity } from "../../cypher/model.ts";
import { toWords } from "../../cypher/names.ts";
import { isEventNoun } from "../coreference/events/event-kinds.ts";

export interface EventWords {
  /** Names of those whom it struck, folded: "lidia moreno". */
  readonly victims: readonly string[];
  /** Words that stand as names: "meridian". */
  readonly names: readonly string[];
  /** Other nouns: "station", "market". */
  readonly sites: readonly string[];
}

const VICTIM = /\b(?:of|on) (\p{Lu}.*)$/u;
const PLAIN = /^(?:of|on|in|at|the|a|an|and|\d+)$/;

/** @param place where it happened, whose names tell nothing more */
export function readEventWords(event: Entity, place: Entity | undefined): EventWords {
  const placed = new Set([place?.name ?? "", ...(place?.aliases ?? [])].flatMap(toWords));
  const [victims, names, sites] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const name of [event.name, ...event.aliases]) {
    const victim = VICTIM.exec(name)?.[1];
    if (victim !== undefined) victims.add(toWords(victim).join(" "));
    for (const written of name.replace(VICTIM, "").split(/[\s-]+/)) {
      const word = toWords(written).join("");
      if (word === "" || PLAIN.test(word) || placed.has(word) || isEventNoun(word)) continue;
      (/^\p{Lu}/u.test(written) ? names : sites).add(word);
    }
  }
  return { victims: [...victims], names: [...names], sites: [...sites] };
}

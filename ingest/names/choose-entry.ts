/** Which of several entries with one name is meant in a document. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { LexiconEntry } from "../lexicon/entry.ts";
import type { NameClass } from "./tagger/name-tags.ts";

/** What the whole document tells about names before any is settled. */
export interface DocumentHints {
  /** ISO codes of the states it speaks of. */
  readonly countries: ReadonlySet<string>;
  /** Countries of the places that the document names, as ISO 3166-1 alpha-3. */
  readonly scenes: ReadonlySet<string>;
  /** Last words of the full names that the tagger found: "Washington" after "Denzel Washington" is the man. */
  readonly surnames: ReadonlySet<string>;
}

export const TYPES_OF_CLASS: Readonly<Record<NameClass, readonly EntityType[]>> = {
  PER: ["Person"],
  ORG: ["Organization", "ArmedGroup"],
  LOC: ["State", "Place", "Organization"],
  MISC: ["People", "Event"],
};

/** The state that the entry belongs to is spoken of in the document, or it belongs to none. */
export function isAtHome(entry: LexiconEntry, countries: ReadonlySet<string>): boolean {
  return entry.country === undefined || countries.has(entry.country);
}

/** Of several entries with one name: the one the tagger's class fits, then one at home in the document, then the larger. */
export function chooseEntry(
  entries: readonly LexiconEntry[],
  nameClass: NameClass | undefined,
  hints: DocumentHints,
): LexiconEntry | undefined {
  let best = entries[0];
  if (best === undefined || entries.length === 1) return best;
  let most = howFit(best, nameClass, hints);
  for (const entry of entries.slice(1)) {
    const fits = howFit(entry, nameClass, hints);
    if (fits < most || (fits === most && (entry.population ?? 0) <= (best.population ?? 0))) continue;
    best = entry;
    most = fits;
  }
  return best;
}

function howFit(entry: LexiconEntry, nameClass: NameClass | undefined, { countries, scenes }: DocumentHints): number {
  const { country } = entry;
  // "shelled Khartoum": the story plays in Sudan, though it never says so.
  const near = country !== undefined && !countries.has(country) && scenes.has(country);
  // An army abroad is told by its nation; a band may be named alone.
  const abroad = entry.role === "military" && !isAtHome(entry, countries) && !near;
  return (
    (nameClass !== undefined && TYPES_OF_CLASS[nameClass].includes(entry.type) ? 4 : 0) +
    (isAtHome(entry, countries) ? 2 : 0) +
    // In a story of Sudan a name that Sudan and the world have is Sudan's.
    (entry.country !== undefined && countries.has(entry.country) ? 0.5 : 0) +
    (near ? 2.25 : 0) -
    (abroad ? 0.5 : 0) +
    (entry.type === "State" ? 2 : 0) +
    (entry.ambiguous === true ? 0 : 1)
  );
}

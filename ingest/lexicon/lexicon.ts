/** The names that Newsgraph knows before it reads: states, cities, organs, groups, leaders, offices, head nouns. */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { AliasIndex } from "./alias-index.ts";
import { createAliasIndex } from "./alias-index.ts";
import type { Gender, LexiconEntry, Nominal, Office } from "./entry.ts";
import { toFoldedKey } from "./fold.ts";
import { loadEntries, loadGivenNames, readOwn } from "./read-entries.ts";
import { parseNominals, parseOffices } from "./schema.ts";
import { toStateId } from "./states.ts";

export type { Gender, LexiconEntry, Nominal, Office } from "./entry.ts";

export interface LexiconMatch {
  /** Number of tokens covered. */
  readonly length: number;
  readonly entries: readonly LexiconEntry[];
}

export interface DemonymMatch {
  readonly entry: LexiconEntry;
  readonly form: "adjective" | "noun";
}

export interface DemonymsMatch {
  /** Number of tokens covered. */
  readonly length: number;
  readonly demonyms: readonly DemonymMatch[];
}

export interface OfficeMatch {
  /** Number of tokens covered. */
  readonly length: number;
  readonly office: Office;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** Entries with this name; case and diacritics do not matter, but for acronyms. A leading "the" may be given. */
  findByAlias(alias: string): readonly LexiconEntry[];
  /** The longest name that begins at token `from`; capitals of the name must be capitals in the text. */
  findLongestMatch(tokens: readonly string[], from: number): LexiconMatch | undefined;
  findById(id: string): LexiconEntry | undefined;
  /** State or territory by ISO 3166-1 alpha-3. */
  findCountry(iso3: string): LexiconEntry | undefined;
  /** "Afghan" as adjective or noun, capitals needed ("polish" is none); where a word is both, the adjective. */
  findDemonym(word: string): DemonymMatch | undefined;
  /** The longest demonym that begins at token `from` ("North Korean"), of all that bear it ("Congolese": two states). */
  findLongestDemonym(tokens: readonly string[], from: number): DemonymsMatch | undefined;
  /** The longest office, title or role that begins at token `from`, singular or plural, in any case. */
  findOffice(tokens: readonly string[], from: number): OfficeMatch | undefined;
  /** True if the words together are an office. */
  isOffice(...words: readonly string[]): boolean;
  /** Head noun, singular or plural. */
  findNominal(noun: string): Nominal | undefined;
  /** Gender of a given name; undefined if it is not known as one. */
  findGivenName(name: string): Gender | undefined;
}

function indexEntries(entries: readonly LexiconEntry[]): AliasIndex<LexiconEntry> {
  const index = createAliasIndex<LexiconEntry>();
  for (const entry of entries) {
    const exact = new Set(entry.caseSensitive);
    for (const name of [entry.name, ...entry.aliases]) {
      index.add(name, entry, exact.has(name) ? "exact" : "capitals");
      if (/ (?:Cartel|Gang|Militia)$/.test(name))
        index.add(
          name.replace(/\S+$/, (last) => last.toLowerCase()),
          entry,
          "capitals",
        );
      // "UN nuclear watchdog", "the United Nations nuclear watchdog".
      if (/^UN[ '’]/.test(name)) index.add(`United Nations${name.slice(2)}`, entry, "capitals");
    }
    if (entry.acronym !== undefined) index.add(entry.acronym, entry, exact.has(entry.acronym) ? "exact" : "acronym");
  }
  return index;
}

function indexById(entries: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry> {
  const byId = new Map<string, LexiconEntry>();
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new NewsgraphError("InvalidInput", `Lexicon: two entries have the id "${entry.id}".`);
    byId.set(entry.id, entry);
  }
  return byId;
}

function indexDemonyms(entries: readonly LexiconEntry[]): AliasIndex<DemonymMatch> {
  const index = createAliasIndex<DemonymMatch>();
  for (const entry of entries)
    for (const word of entry.demonyms?.adjective ?? []) index.add(word, { entry, form: "adjective" }, "capitals");
  for (const entry of entries)
    for (const word of entry.demonyms?.noun ?? []) index.add(word, { entry, form: "noun" }, "capitals");
  return index;
}

/** One match an entry; a word that is both adjective and noun counts as adjective. */
function toDistinct(matches: readonly DemonymMatch[]): readonly DemonymMatch[] {
  return matches.filter((match, at) => matches.findIndex((other) => other.entry === match.entry) === at);
}

/** The plural of a word or of a title's last word ("secretary" → "secretaries"). */
export function toPlural(title: string): string {
  if (/[^aeiou]y$/i.test(title)) return `${title.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/i.test(title)) return `${title}es`;
  if (/man$/i.test(title)) return `${title.slice(0, -2)}en`;
  return `${title}s`;
}

function indexOffices(offices: readonly Office[]): AliasIndex<Office> {
  const index = createAliasIndex<Office>();
  for (const office of offices) {
    index.add(office.title, office, "any");
    if (office.kind !== "honorific") index.add(office.plural ?? toPlural(office.title), office, "any");
  }
  return index;
}

/** "ex-minister", "co-defendant": what one was, or is with others. */
const PREFIX = /^(?:ex|co|vice|half|step|would-be|arch|fellow|sub|neo|ultra|non)-/;

function indexNominals(nominals: readonly Nominal[]): ReadonlyMap<string, Nominal> {
  const byNoun = new Map<string, Nominal>();
  for (const nominal of nominals) byNoun.set(nominal.plural ?? toPlural(nominal.noun), nominal);
  for (const nominal of nominals) byNoun.set(nominal.noun, nominal);
  return byNoun;
}

/**
 * Reads the lexicon; `extraFiles` are a person's own (JSON, docs/lexicon.schema.json).
 * @throws InvalidInput if a file cannot be read or does not hold, or two entries share an id
 */
export function loadLexicon(extraFiles: readonly string[] = []): Lexicon {
  const givenNames = loadGivenNames();
  const entries = loadEntries(givenNames, extraFiles);
  const names = indexEntries(entries);
  const byId = indexById(entries);
  const countries = new Map(
    entries.flatMap((it) => (it.country !== undefined && it.id === toStateId(it.country) ? [[it.country, it]] : [])),
  );
  const demonyms = indexDemonyms(entries);
  const offices = indexOffices(parseOffices(readOwn("offices.json"), "offices.json"));
  const nominals = indexNominals(parseNominals(readOwn("nominals.json"), "nominals.json"));

  return {
    entries,
    findByAlias(alias) {
      const found = names.find(alias);
      return found.length > 0 || !/^the\s/i.test(alias) ? found : names.find(alias.slice(4));
    },
    findLongestMatch(tokens, from) {
      const match = names.findLongestMatch(tokens, from);
      return match === undefined ? undefined : { length: match.length, entries: match.values };
    },
    findById: (id) => byId.get(id),
    findCountry: (iso3) => countries.get(iso3),
    findDemonym(word) {
      // Of a state and its territories with one adjective ("American") the state is meant.
      const matches = demonyms.findLongestMatch([word], 0)?.values ?? [];
      return matches.find(({ entry }) => entry.type === "State") ?? matches[0];
    },
    findLongestDemonym(tokens, from) {
      const match = demonyms.findLongestMatch(tokens, from);
      return match === undefined ? undefined : { length: match.length, demonyms: toDistinct(match.values) };
    },
    findOffice(tokens, from) {
      const match = offices.findLongestMatch(tokens, from);
      const office = match?.values[0];
      return match === undefined || office === undefined ? undefined : { length: match.length, office };
    },
    isOffice: (...words) => offices.find(words.join(" ")).length > 0,
    findNominal: (noun) => nominals.get(noun.toLowerCase()) ?? nominals.get(noun.toLowerCase().replace(PREFIX, "")),
    findGivenName: (name) => givenNames.get(toFoldedKey(name)),
  };
}

/** What the lexicon holds: named actors and places, offices, head nouns. Plain data; the JSON files are lists of these. */
import type { EntityType, PredicateName } from "../../cypher/ontology.ts";

/** Words for the people of a state: "Polish" (adjective), "Pole", "Poles" (nouns, singular and plural). */
export interface Demonyms {
  readonly adjective: readonly string[];
  readonly noun: readonly string[];
}

export interface LexiconEntry {
  /** Kebab-case, unique in the whole lexicon, e.g. `federal-security-service-rus`; states are `state-rus`. */
  readonly id: string;
  readonly type: EntityType;
  /** The name without an article, unless the article is part of it ("The Guardian"). */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Matched in exact case ("US" is not "us"); from four letters on also as "Nato". */
  readonly acronym?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** `media`, `intelligence`, `military`, `police`, `court`, `parliament`, `city`, `region`, `site`, `bloc`, … */
  readonly role?: string;
  readonly wikidata?: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Id of the entry that it is part of. */
  readonly parent?: string;
  /** Id of the entry whose branch, wing or affiliate it is. */
  readonly affiliateOf?: string;
  /** For persons: the office held, as in offices.json ("president"). */
  readonly office?: string;
  /** For persons: id of the entry that the office belongs to. */
  readonly of?: string;
  /** For persons. */
  readonly gender?: Gender;
  /** For states and peoples. */
  readonly demonyms?: Demonyms;
  /** For states: names of the capital. */
  readonly capital?: readonly string[];
  /** Names of this entry that match in exact case only, beside the acronym. */
  readonly caseSensitive?: readonly string[];
  /** The name is also a common word, a person's name or another thing: a look-up alone does not decide. */
  readonly ambiguous?: boolean;
  /** Names of this entry, of several, for which that holds ("RSF": reporters or rapid support forces). */
  readonly ambiguousNames?: readonly string[];
  /** For events: when it happened or began, ISO 8601, as precise as known ("2004-09-01", "2011"). */
  readonly date?: string;
  /** Inhabitants, for cities: of two cities of one name the larger is the likelier. */
  readonly population?: number;
}

export type Gender = "f" | "m" | "u";

export const OFFICE_KINDS = [
  "head-of-state",
  "head-of-government",
  "minister",
  "spokesperson",
  "military",
  "religious",
  "party",
  "diplomat",
  "judicial",
  "police",
  "media",
  "business",
  "royal",
  "militant",
  "activist",
  "honorific",
  "other",
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** An office, title or role that a person holds ("foreign minister", "spokeswoman", "Sheikh"). */
export interface Office {
  /** Singular, lower case unless it is always capitalised. */
  readonly title: string;
  readonly kind: OfficeKind;
  /** What holding it says about the holder and the body or state it is held in; absent for honorifics. */
  readonly predicate?: PredicateName;
  /** Only where it is not the title with its last word in the regular plural. */
  readonly plural?: string;
  /** Only where the title tells it ("queen", "Mr"). */
  readonly gender?: Gender;
}

/** A head noun that can stand for an entity ("the agency", "the tragedy"). */
export interface Nominal {
  /** Singular, lower case. */
  readonly noun: string;
  readonly type: EntityType;
  /** Only where it is irregular, or equal to the noun. */
  readonly plural?: string;
  /** For persons, where the noun tells it ("spokeswoman"). */
  readonly gender?: Gender;
  /** For events: the kind ("attack", "election"); for others a finer class ("agency", "city"). */
  readonly class?: string;
}

export const LEXICON_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What is stored: documents, entities, claims, figures, judgements, and the relations derived from claims.
 * Plain readonly data. Offsets are UTF-16 code units, start inclusive, end exclusive, into `Document.text`, which is
 * never altered. Dates are ISO strings in both stores.
 */
import type { EntityType, EventType, PredicateName } from "./ontology.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An ISO date of known precision: `2024`, `2024-03` or `2024-03-22`. */
export type PartialDate = string;

export interface Document {
  /** `doc_…`, made from the content hash. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedOn?: PartialDate;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** SHA-256 of the text, lower-case hex. */
  readonly contentHash: string;
  /** `sty_…`: near-copies of one text share it and count as one source. */
  readonly storyId: string;
  /** MinHash signature of the text, from which stories are found. */
  readonly signature: readonly number[];
  readonly extractorVersion: string;
  /** ISO instant of the first ingest; kept on re-ingest and rebuild. */
  readonly ingestedAt: string;
}

export interface Entity {
  /** `ent_…`, made from type and canonical key. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other names found in documents or the lexicon, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, of a state itself or of the state that an actor belongs to. */
  readonly country?: string;
  /** `group` = people without a name, `media` = an outlet, else free. */
  readonly role?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Wikidata id, if the lexicon knows one. */
  readonly wikidata?: string;
  /** For events: what kind of event, where and when. */
  readonly eventKind?: string;
  readonly placeId?: string;
  readonly date?: PartialDate;
  /** For events without a date: publication date of the document that tells of it. */
  readonly reportedOn?: PartialDate;
  /** For a group of people without a name: the event that it took part in. */
  readonly eventId?: string;
}

export type MentionKind = "name" | "nominal" | "pronoun";

/** All occurrences of one entity in one document. The three arrays run in parallel, ordered by start. */
export interface EntityMentions {
  readonly entityId: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly MentionKind[];
}

export type Polarity = "asserted" | "alleged" | "speculated" | "denied";

/** What one sentence of one document says. */
export interface Claim {
  /** `clm_…`, made from document, span, subject, predicate, object, polarity and attribution. */
  readonly id: string;
  readonly documentId: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly polarity: Polarity;
  /** Entity that says so, if it is not the document itself. */
  readonly attributedTo?: string;
  /** Event that a speech act is about. */
  readonly about?: string;
  readonly eventType?: EventType;
  /** When it happened. */
  readonly date?: PartialDate;
  /** The sentence that says it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The words inside it that carry the claim. */
  readonly start: number;
  readonly end: number;
  /** Rule that found it, e.g. `accuse.verb`. */
  readonly frameId: string;
  /** Words that set polarity or attribution, as written ("allegedly", "according to"). */
  readonly cues: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

export type FigureQualifier = "exact" | "at_least" | "at_most" | "about" | "over" | "almost";

/** A number given in a document: a toll, a count, a distance. */
export interface Figure {
  /** `fig_…`. */
  readonly id: string;
  readonly documentId: string;
  /** killed, injured, detained, evacuated, distance, … */
  readonly measure: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier: FigureQualifier;
  /** What is counted, as written ("people", "km"). */
  readonly unit?: string;
  /** How it was worked out, if the text gives no plain number ("over twice that number" → "2 × 143"). */
  readonly derivation?: string;
  readonly about?: string;
  readonly attributedTo?: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly start: number;
  readonly end: number;
}

/** All that one document says: what the pipeline gives and the loader stores. Every id named in it is listed in it. */
export interface DocumentGraph {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMentions[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
}

/** "These two are one" or "these two are not", by a person or by the linker; never destructive. */
export interface Judgement {
  /** `jdg_…`, made from the pair (order does not matter). */
  readonly id: string;
  readonly verdict: "same" | "distinct";
  /** Entity ids as extracted, smaller first. */
  readonly pair: readonly [string, string];
  /** `linker` or the name of a person or key. */
  readonly by: string;
  readonly reason: string;
  /** ISO instant; absent for the linker, whose judgements are derived. */
  readonly madeAt?: string;
}

/** The derived edge: the sum of the claims with the same subject, predicate and object. */
export interface Relation {
  /** `rel_…`, made from subject, predicate and object. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly claims: number;
  readonly documents: number;
  /** Independent sources: stories, not documents. */
  readonly sources: number;
  readonly asserted: number;
  readonly alleged: number;
  readonly speculated: number;
  readonly denied: number;
  /** Its claims disagree in polarity, or somebody denies it. */
  readonly contested: boolean;
  /** Publication dates of the first and last document that says so. */
  readonly firstSeen?: PartialDate;
  readonly lastSeen?: PartialDate;
  /** 0 to 1: the most confident claim. */
  readonly confidence: number;
}

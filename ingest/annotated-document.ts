/**
 * The one carrier that the stages of the pipeline pass on. Each stage adds one layer and alters nothing that is there.
 * Offsets are UTF-16, start inclusive, end exclusive, into `text`.
 */
import type { MentionKind, PartialDate, Span } from "../cypher/model.ts";
import type { EntityType } from "../cypher/ontology.ts";
import type { Sentence } from "./analysis/analyser.ts";
import type { DateMention } from "./dates/find-dates.ts";

/** What a stretch of a page is. Only `body` and `heading` are read; `furniture` yields nothing. */
export type ZoneKind = "body" | "heading" | "furniture";

export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Why it was taken for furniture or a heading. */
  readonly reason: string;
}

export type GrammaticalNumber = "singular" | "plural";
export type Gender = "masculine" | "feminine" | "neuter";

/** A stretch of text that refers to an entity. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Type of the entity that it refers to. */
  readonly type: EntityType;
  /** Type as mentioned, where it differs: the demonym in "Russian President" is a People mention of a State. */
  readonly mentionType?: EntityType | undefined;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Index of the head word in that sentence's tokens. */
  readonly head: number;
  /** Which rule or model found it. */
  readonly reason: string;
  /** Lexicon entry, if it was looked up. */
  readonly entryId?: string | undefined;
  readonly number?: GrammaticalNumber | undefined;
  readonly gender?: Gender | undefined;
}

/** All mentions of one entity within one document, each with the reason for its link. */
export interface Chain {
  readonly type: EntityType;
  readonly mentions: readonly Mention[];
  /** Parallel to `mentions`: why each is in the chain. */
  readonly reasons: readonly string[];
  /** Best name: the longest proper name, or a description made of the nominal for groups without a name. */
  readonly name: string;
  /** What makes the entity the same in every document, e.g. `lexicon:organ/fsb` or `name:crocus city hall`. */
  readonly key: string;
  readonly entryId?: string | undefined;
  readonly role?: string | undefined;
  readonly country?: string | undefined;
  readonly eventKind?: string | undefined;
  /** For events: index of the chain of the place where it happened. */
  readonly place?: number | undefined;
  readonly date?: PartialDate | undefined;
  /** For events: what else it is called, made of its nouns with its place, site or victim. */
  readonly descriptions?: readonly string[] | undefined;
}

/** Everything known before claims are read. */
export interface AnnotatedDocument {
  readonly text: string;
  readonly publishedOn?: PartialDate;
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  /** The dates that each sentence names, parallel to `sentences`. */
  readonly dates: readonly (readonly DateMention[])[];
  readonly chains: readonly Chain[];
  /** The event that the story is about, as an index into `chains`. */
  readonly mainEvent?: number;
  /** Verbs that tell one of the events. */
  readonly told?: readonly ToldEvent[];
}

export interface ToldEvent {
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Index of the verb in that sentence's tokens. */
  readonly token: number;
  /** Index into the document's chains. */
  readonly event: number;
}

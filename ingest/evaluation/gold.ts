/** What a text says by the reading of a person, with offsets: what predictions are held against. */
import type { FigureQualifier, MentionKind, Polarity, Span } from "../../cypher/model.ts";
import type { EntityType, PredicateName } from "../../cypher/ontology.ts";
import type { SourceDocument } from "../readers/reader.ts";

/** A stretch of text that refers to an entity, annotated or predicted. */
export interface EvaluatedMention extends Span {
  readonly entity: string;
  readonly kind: MentionKind;
  /** Types that count as right: as mentioned, and of the entity ("Russian" is a People mention of a State). */
  readonly types: readonly EntityType[];
}

export interface EvaluatedClaim {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly polarity: Polarity;
  readonly attributedTo?: string;
}

export interface EvaluatedFigure extends Span {
  readonly measure: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Optional mentions and claims are arguable or weak: neither rewarded nor punished. */
export interface GoldMention extends EvaluatedMention {
  readonly optional: boolean;
}

export interface GoldClaim extends EvaluatedClaim {
  readonly about?: string;
  /** What is accepted as well: "US agents arrested him" may be told of the agents or of the state. */
  readonly orPredicates: readonly PredicateName[];
  readonly orSubjects: readonly string[];
  readonly orObjects: readonly string[];
  readonly optional: boolean;
  /** First words of the sentence that says it. */
  readonly sentence: string;
}

/** Either a value or, for a range, `min` and `max`. */
export interface GoldFigure extends EvaluatedFigure {
  readonly qualifier: FigureQualifier;
}

export interface GoldDocument {
  readonly id: string;
  readonly source: SourceDocument;
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly name: string }[];
  readonly mentions: readonly GoldMention[];
  readonly claims: readonly GoldClaim[];
  readonly figures: readonly GoldFigure[];
}

/** What the extractor makes of one text, in the same terms; entity ids are the extractor's own. */
export interface Prediction {
  readonly mentions: readonly EvaluatedMention[];
  readonly claims: readonly (EvaluatedClaim & { readonly confidence: number; readonly frameId: string })[];
  readonly figures: readonly EvaluatedFigure[];
}

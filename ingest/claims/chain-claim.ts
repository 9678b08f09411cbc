import type { PartialDate, Polarity } from "../../cypher/model.ts";
import type { EventType, PredicateName } from "../../cypher/ontology.ts";

/** A claim whose parties are chains of the document, not yet entities. */
export interface ChainClaim {
  readonly predicate: PredicateName;
  readonly subject: number;
  readonly object: number;
  readonly polarity: Polarity;
  readonly attributedTo?: number;
  /** Who reports that the other says so: "Bortnikov alleged, according to The Guardian". */
  readonly reportedBy?: number;
  readonly about?: number;
  readonly eventType?: EventType;
  readonly date?: PartialDate;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly frameId: string;
  readonly cues: readonly string[];
  readonly confidence: number;
}

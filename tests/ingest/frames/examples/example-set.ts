import type { PredicateName } from "../../../../cypher/ontology.ts";

/** Sentences of our own for one predicate. */
export interface ExampleSet {
  readonly predicate: PredicateName;
  /** A sentence and the claims it makes, written as in `FrameExample`. */
  readonly says: readonly (readonly [text: string, ...claims: string[]])[];
  /** Sentences that make no claim of the predicate. */
  readonly silent: readonly string[];
}

/** What the name finder gives, and what its parts hand to each other. */
import type { Span } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";

export interface NameMention extends Span {
  readonly kind: "name";
  /** Type of the entity that the name refers to. */
  readonly type: EntityType;
  /** Type as mentioned, where it differs: the demonym in "Russian President" is a People mention of a State. */
  readonly mentionType?: EntityType;
  /** `tagger`, `lexicon:<id>`, `document vote`, `document acronym` or `pattern:<id>`. */
  readonly reason: string;
  /** Lexicon entry that the name was looked up as. */
  readonly entryId?: string;
}

/** A possible name over pieces `from` (inclusive) to `to` (exclusive) of one sentence. */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly mentionType?: EntityType;
  readonly reason: string;
  readonly entryId?: string;
  /** Of two that overlap the larger rank stays, of equal ranks the longer. */
  readonly rank: number;
  /** Names inside it are mentions of their own ("Moscow" in "Moscow attack"). */
  readonly holdsNames?: boolean;
}

/** How sure each source of names is when sources disagree about the same words. */
export const RANK = { guess: 1, tagger: 2, pattern: 3, lexicon: 4, phrase: 5 } as const;

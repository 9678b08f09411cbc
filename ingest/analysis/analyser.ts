/**
 * The one seam between text and everything that reads it. Mention finder, coreference and frames see only these types, so
 * another analyser (a transformer, a service) can stand in place of ours.
 */
import type { Span } from "../../cypher/model.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type UniversalPos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Base form in lower case; the word itself in lower case if none is known. */
  readonly lemma: string;
  readonly pos: UniversalPos;
  /** Position of the head in `Sentence.tokens`, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies v2 relation with subtype, e.g. `nsubj:pass`, `obl:agent`; `root` for the root. */
  readonly dep: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export interface Analyser {
  /** Part of the extractor version: a change of it makes stored layers stale. */
  readonly version: string;
  /**
   * Splits and parses one run of running text.
   * @param text the whole document text
   * @param zone where to read; offsets of the result are those of `text`
   */
  analyse(text: string, zone: Span): readonly Sentence[];
}

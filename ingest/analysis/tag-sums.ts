/**
 * What the tags of the words that a move would join say by themselves. These features weigh on nearly all labels and text has
 * few threes of tags, so the sums of their weights are kept. A sum does not depend on the order of its parts, see `weightOfCode`.
 */
import { writeFeatures } from "./feature-templates.ts";
import { LABEL_TAG_TEMPLATES } from "./label-features.ts";
import { MOVE_TAG_TEMPLATES } from "./move-features.ts";
import { BARE_MOVES, type ParserState } from "./parser-state.ts";
import type { Scorer } from "./weights.ts";

/** Above this many threes of tags the sums start afresh; one takes 0.7 kB. */
const KEPT_SUMS = 8000;
/** Room for the features of the tags. */
const ROOM = 16;

export interface TagSums {
  /**
   * A score for each bare move and then for each named move, to be read only.
   * @param parts those of the state
   */
  of(state: ParserState, parts: Int32Array): Float64Array;
}

/** @param keeps false for weights that still change, as in training */
export function createTagSums(moves: Scorer, labels: Scorer, keeps: boolean): TagSums {
  const byTags = new Map<number, Float64Array>();
  const features = new Int32Array(ROOM);
  const bare = new Float64Array(labels.labels.length);
  const sumUp = (parts: Int32Array): Float64Array => {
    const sums = new Float64Array(labels.labels.length);
    labels.score(features, writeFeatures(LABEL_TAG_TEMPLATES, parts, features, 0), sums);
    moves.score(features, writeFeatures(MOVE_TAG_TEMPLATES, parts, features, 0), bare);
    sums.set(bare.subarray(0, BARE_MOVES.length));
    return sums;
  };
  return {
    of(state, parts) {
      if (!keeps) return sumUp(parts);
      const { tagNumbers } = state.input;
      const below = tagNumbers[state.stackAt(1) + 1] as number;
      const top = tagNumbers[state.stackAt(0) + 1] as number;
      const key = (below << 20) | (top << 10) | (tagNumbers[state.next + 1] as number);
      let sums = byTags.get(key);
      if (sums !== undefined) return sums;
      if (byTags.size >= KEPT_SUMS) byTags.clear();
      sums = sumUp(parts);
      byTags.set(key, sums);
      return sums;
    },
  };
}

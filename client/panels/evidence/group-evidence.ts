import type { Evidence } from "../../../server/api/relations.ts";
import type { Polarity } from "../../api/types.ts";
import { groupBy } from "../../group-by.ts";

export interface StoryGroup {
  readonly storyId: string;
  readonly evidence: readonly Evidence[];
  /** Distinct documents: more than one means near-copies that count as one source. */
  readonly documents: number;
}

export interface PolarityGroup {
  readonly polarity: Polarity;
  readonly sentences: number;
  readonly stories: readonly StoryGroup[];
}

export const POLARITY_ORDER: readonly Polarity[] = ["asserted", "alleged", "speculated", "denied"];

/** Puts evidence into its polarities and, within each, its stories; the order within a story is kept. */
export function groupEvidence(evidence: readonly Evidence[]): readonly PolarityGroup[] {
  const byPolarity = groupBy(evidence, ({ claim }) => claim.polarity);
  return POLARITY_ORDER.flatMap((polarity) => {
    const ofPolarity = byPolarity.get(polarity);
    if (ofPolarity === undefined) return [];
    const stories = [...groupBy(ofPolarity, ({ document }) => document.storyId)].map(([storyId, ofStory]) => ({
      storyId,
      evidence: ofStory,
      documents: new Set(ofStory.map(({ document }) => document.id)).size,
    }));
    return [{ polarity, sentences: ofPolarity.length, stories }];
  });
}

/** The sentence cut at the claim's span: before, the marked words, after. A span outside the sentence marks nothing. */
export function cutSentence({
  sentence,
  claim,
}: Pick<Evidence, "sentence" | "claim">): readonly [string, string, string] {
  const start = Math.max(0, claim.start - claim.sentenceStart);
  const end = Math.min(sentence.length, claim.end - claim.sentenceStart);
  if (start >= end) return [sentence, "", ""];
  return [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
}

import type { Evidence } from "../../../server/api/relations.ts";
import { groupBy } from "../../group-by.ts";

/** Somebody who says a thing or denies it, and on how much that rests. */
export interface Voice {
  /** Entity id; missing where it is the articles themselves that say so. */
  readonly id: string | undefined;
  readonly name: string;
  readonly sentences: number;
  /** Independent ones: near-copies count once. */
  readonly sources: number;
}

export interface Sides {
  readonly says: readonly Voice[];
  readonly denies: readonly Voice[];
}

interface Party {
  readonly id: string;
  readonly name: string;
}

interface Told {
  readonly by: Party | undefined;
  readonly evidence: Evidence;
}

function toVoices(told: readonly Told[]): readonly Voice[] {
  const voices = [...groupBy(told, ({ by }) => by?.id)].map(([id, group]) => ({
    id,
    name: group[0]?.by?.name ?? "the articles themselves",
    sentences: group.length,
    sources: new Set(group.map(({ evidence }) => evidence.document.storyId)).size,
  }));
  return voices.sort((one, other) => other.sentences - one.sentences);
}

/**
 * Who says a relation and who denies it, the most frequent first.
 * @param own claims of the relation itself @param denials claims by which one of its parties denies it
 */
export function findSides(own: readonly Evidence[], denials: readonly Evidence[], parties: readonly Party[]): Sides {
  const told = own.map((evidence): Told => ({ by: evidence.attributedTo, evidence }));
  const fromOutside = denials.map(
    (evidence): Told => ({ by: parties.find(({ id }) => id === evidence.claim.subject), evidence }),
  );
  const isDenial = ({ evidence }: Told): boolean => evidence.claim.polarity === "denied";
  return {
    says: toVoices(told.filter((each) => !isDenial(each))),
    denies: toVoices([...told.filter(isDenial), ...fromOutside]),
  };
}

/** Counts that can be added up over texts, and the measures made of them. */

/**
 * Precision and recall are counted apart, since two predictions may name one fact and one prediction may name two.
 * `right` of `predicted` were annotated; `found` of `wanted` were predicted.
 */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly wanted: number;
}

export interface Measure {
  /** 0 to 100, as are all. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NO_COUNTS: Counts = { right: 0, predicted: 0, found: 0, wanted: 0 };

export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { right, predicted, found, wanted }) => ({
      right: sum.right + right,
      predicted: sum.predicted + predicted,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    NO_COUNTS,
  );
}

export function toMeasure({ right, predicted, found, wanted }: Counts): Measure {
  const precision = predicted === 0 ? 0 : (100 * right) / predicted;
  const recall = wanted === 0 ? 0 : (100 * found) / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** B³: how well clusters match entities, item by item. Bagga and Baldwin 1998. */
import type { Measure } from "./counts.ts";

/** Sums over items, so that texts can be added up: precision is `precision / items`. */
export interface BCubedSums {
  readonly precision: number;
  readonly recall: number;
  readonly items: number;
}

/**
 * Of each item, how much of the cluster it was put into belongs with it (precision), and how much of what belongs with it is
 * there (recall).
 * @param clusterOf undefined for what was not found: a cluster of its own
 */
export function sumBCubed<T>(
  items: readonly T[],
  clusterOf: (item: T) => string | undefined,
  entityOf: (item: T) => string,
): BCubedSums {
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const own = clusterOf(item);
    const cluster = items.filter((other) => other === item || (own !== undefined && clusterOf(other) === own));
    const entity = items.filter((other) => entityOf(other) === entityOf(item));
    const both = cluster.filter((other) => entityOf(other) === entityOf(item)).length;
    precision += both / cluster.length;
    recall += both / entity.length;
  }
  return { precision, recall, items: items.length };
}

export function toBCubed(sums: readonly BCubedSums[]): Measure {
  const total = (key: keyof BCubedSums): number => sums.reduce((sum, each) => sum + each[key], 0);
  const items = total("items");
  if (items === 0) return { precision: 0, recall: 0, f1: 0 };
  const [precision, recall] = [(100 * total("precision")) / items, (100 * total("recall")) / items];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

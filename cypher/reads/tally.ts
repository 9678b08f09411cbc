/** Relations counted by predicate and way, one by one. */
import type { NeighbourCounts, PredicateCount } from "../graph-store.ts";
import { getPredicate, PREDICATE_NAMES } from "../ontology.ts";

/** Whether a predicate has no direction, by its place in `PREDICATE_NAMES`. */
export const SYMMETRIC = PREDICATE_NAMES.map((predicate) => getPredicate(predicate).symmetric);

export class Tally {
  readonly #forth = new Uint32Array(PREDICATE_NAMES.length);
  readonly #back = new Uint32Array(PREDICATE_NAMES.length);

  /**
   * @param predicate its place in `PREDICATE_NAMES`
   * @param isForth whether the relation leads on from the entities asked for, or stays as near to them
   */
  add(predicate: number, isForth: boolean): void {
    const way = isForth || SYMMETRIC[predicate] === true ? this.#forth : this.#back;
    way[predicate] = (way[predicate] ?? 0) + 1;
  }

  toCounts(): Pick<NeighbourCounts, "relations" | "byPredicate"> {
    const toList = (direction: "in" | "out", counts: Uint32Array): readonly PredicateCount[] =>
      PREDICATE_NAMES.flatMap((predicate, place) => {
        const count = counts[place] ?? 0;
        return count === 0 ? [] : [{ predicate, direction, count }];
      });
    const byPredicate = [...toList("in", this.#back), ...toList("out", this.#forth)];
    const toKey = ({ predicate, direction }: PredicateCount): string => `${predicate} ${direction}`;
    return {
      relations: byPredicate.reduce((sum, { count }) => sum + count, 0),
      byPredicate: byPredicate.sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1)),
    };
  }
}

/** The first of many without sorting all of them. */

/** Sorted anew once so many more have come than are wanted: each time takes out the better part of them. */
const AT_LEAST = 64;

/**
 * The first so many of the items in order.
 * @param compare a total order, so that the answer does not depend on the order in which the items come
 */
export function takeBest<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const room = Math.max(AT_LEAST, 2 * limit);
  const best: T[] = [];
  let last: T | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue;
    best.push(item);
    if (best.length < room) continue;
    best.sort(compare).length = limit;
    last = best.at(-1);
  }
  return best.sort(compare).slice(0, limit);
}

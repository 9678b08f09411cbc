import type { Ids } from "./canvas.ts";
import type { Steps } from "./slices.ts";

/** Stands for what was not there before. */
export const NEW = -1;

/** Ids of what lies on a canvas in their order, and the same to be looked up. */
interface Listed {
  readonly list: readonly string[];
  readonly byId: Ids;
}

/** Items matched between two looks at the clock. */
const BATCH = 4096;

/** How many ids are the same one after the other, from a place in each list on; at most a batch. */
function countSame(one: readonly string[], from: number, other: readonly string[], start: number): number {
  const most = Math.min(one.length - from, other.length - start, BATCH);
  let count = 0;
  while (count < most && one[from + count] === other[start + count]) count += 1;
  return count;
}

/**
 * For each id that is there now its place in the list before, or NEW. A canvas changes by a few nodes and edges and keeps the
 * order of the rest: then hardly an id is looked up.
 */
export function* matchPlaces(before: Listed, now: Listed): Steps<Int32Array> {
  const places = new Int32Array(now.list.length).fill(NEW);
  let moved: ReadonlyMap<string, number> | undefined;
  let [at, place, looks] = [0, 0, 0];
  while (place < places.length) {
    const same = countSame(before.list, at, now.list, place);
    for (let step = 0; step < same; step += 1) places[place + step] = at + step;
    [at, place, looks] = [at + same, place + same, looks + 1 + same];
    if (looks >= BATCH) {
      looks = 0;
      yield;
    }
    const [old, id] = [before.list[at], now.list[place]];
    if (old === id || id === undefined) continue;
    if (old !== undefined && !now.byId.has(old)) {
      at += 1;
      continue;
    }
    // It came, or stood elsewhere. Behind the last of those before, all that stays has been met.
    if (old !== undefined && before.byId.has(id)) {
      moved ??= new Map(before.list.map((each, where) => [each, where]));
      places[place] = moved.get(id) ?? NEW;
    }
    place += 1;
  }
  return places;
}

/** Long work in slices: what was sent to the engine meanwhile only leaves this process, and is only answered, in between. */
import { setImmediate } from "node:timers/promises";

const SLICE_MS = 2;

/** As `items.map(make)`, in slices of some milliseconds. */
export async function mapInSlices<T, U>(items: readonly T[], make: (item: T, index: number) => U): Promise<U[]> {
  const made: U[] = [];
  let until = performance.now() + SLICE_MS;
  for (const [index, item] of items.entries()) {
    if (performance.now() >= until) {
      await setImmediate();
      until = performance.now() + SLICE_MS;
    }
    made.push(make(item, index));
  }
  return made;
}

/** The best well-formed row of tags for a sentence. */
import { mayBegin, mayEnd, mayFollow, OUTSIDE, TAG_COUNT } from "./name-tags.ts";

const TAGS = Array.from({ length: TAG_COUNT }, (_, tag) => tag);
const PREDECESSORS: readonly Uint8Array[] = TAGS.map((tag) =>
  Uint8Array.from(TAGS.filter((before) => mayFollow(before, tag))),
);
const BEGINS: readonly boolean[] = TAGS.map(mayBegin);
const ENDS: readonly boolean[] = TAGS.map(mayEnd);

/**
 * @param emissions `TAG_COUNT` scores a piece, one piece after the other
 * @param transitions score of tag `b` after tag `a` at `a * TAG_COUNT + b`
 * @param reach 0 for each piece that can only be outside; without it every piece may have every tag
 */
export function findBestTags(
  emissions: Float64Array,
  length: number,
  transitions: Float64Array,
  reach?: Uint8Array,
): Uint8Array {
  const best = new Float64Array(length * TAG_COUNT).fill(-Infinity);
  const from = new Uint8Array(length * TAG_COUNT);
  for (let i = 0; i < length; i++) {
    const row = i * TAG_COUNT;
    const tags = reach?.[i] === 0 ? OUTSIDE + 1 : TAG_COUNT;
    for (let tag = 0; tag < tags; tag++) {
      const emission = emissions[row + tag] as number;
      if (i === 0) {
        if (BEGINS[tag] === true) best[tag] = emission;
        continue;
      }
      let most = -Infinity;
      const befores = PREDECESSORS[tag] as Uint8Array;
      for (let k = 0; k < befores.length; k++) {
        const before = befores[k] as number;
        const score = (best[row - TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number);
        if (score > most) {
          most = score;
          from[row + tag] = before;
        }
      }
      best[row + tag] = most + emission;
    }
  }
  return readBack(best, from, length);
}

function readBack(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const last = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (let end = 1; end < TAG_COUNT; end++) {
    if (ENDS[end] === true && (best[last + end] as number) > (best[last + tag] as number)) tag = end;
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAG_COUNT + tag] as number;
  }
  return tags;
}

/**
 * Features as 32-bit integers: a feature is a template number mixed with the hashes of its parts. No string is built while
 * text is read; a word is hashed once and its hash is combined many times.
 */

/** FNV-1a over UTF-16 code units, then scrambled. A signed 32-bit integer. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return scramble(hash);
}

/** Mixes a part into a hash; the order of parts counts. A signed 32-bit integer. */
export function combine(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ Math.imul(part, 0xcc9e2d51), 0x1b873593);
  return ((mixed ^ (mixed >>> 15)) + 0x9e3779b9) | 0;
}

/** A feature of one part. Templates are small integers, unlike for unlike kinds of feature. */
export function feature1(template: number, part: number): number {
  return scramble(combine(template, part));
}

/** A feature of two parts in order. */
export function feature2(template: number, first: number, second: number): number {
  return scramble(combine(combine(template, first), second));
}

/** A feature of three parts in order. */
export function feature3(template: number, first: number, second: number, third: number): number {
  return scramble(combine(combine(combine(template, first), second), third));
}

/** The finalizer of MurmurHash3: every input bit moves every output bit, so low bits can address a table. */
function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

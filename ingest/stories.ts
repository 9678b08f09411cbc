/**
 * Near-copies of one text (reprints, light edits) make one story and count as one independent source.
 * MinHash over word 4-grams (Broder 1997) with banding; two texts are near-copies when the estimated Jaccard
 * similarity of their 4-grams is at least `NEAR_COPY`.
 */
import { addTo } from "../cypher/group-by.ts";
import { createId } from "../cypher/ids.ts";
import type { Document } from "../cypher/model.ts";

const HASHES = 64;
const BANDS = 16;
const SHINGLE = 4;
const NEAR_COPY = 0.5;
const UNUSED = 0xffffffff;

/** @param text the article's own words, furniture left out. @returns 64 unsigned 32-bit minima */
export function createSignature(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const minima = new Uint32Array(HASHES).fill(UNUSED);
  const last = Math.max(1, words.length - SHINGLE + 1);
  for (let i = 0; i < last; i += 1) {
    const base = hashWords(words, i);
    for (let h = 0; h < HASHES; h += 1) {
      const value = scramble(base ^ Math.imul(h + 1, 0x9e3779b1));
      if (value < (minima[h] ?? 0)) minima[h] = value;
    }
  }
  return [...minima];
}

function hashWords(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < Math.min(words.length, from + SHINGLE); i += 1) {
    for (const character of words[i] ?? "") hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3. */
function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Share of equal minima, an unbiased estimate of the Jaccard similarity: 0 to 1. */
export function estimateSimilarity(a: readonly number[], b: readonly number[]): number {
  let equal = 0;
  for (let i = 0; i < HASHES; i += 1) if (a[i] === b[i]) equal += 1;
  return equal / HASHES;
}

type Signed = Pick<Document, "id" | "signature">;

/** Story of each document: the component of near-copies that it belongs to, named after its smallest document id. */
export function findStories(documents: readonly Signed[]): ReadonlyMap<string, string> {
  const parent = new Map(documents.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    if (up === id) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  const buckets = createBuckets();
  for (const document of documents) {
    for (const other of buckets.find(document)) {
      const [a, b] = [find(document.id), find(other.id)];
      if (a !== b && isNearCopy(document, other)) parent.set(a < b ? b : a, a < b ? a : b);
    }
    buckets.add(document);
  }
  return new Map(documents.map(({ id }) => [id, createId("sty", find(id))]));
}

export interface CopyFinder {
  add(document: Signed): void;
  /** The document known so far that is the nearest copy of this one; undefined if none is a near-copy. */
  find(document: Signed): string | undefined;
}

export function createCopyFinder(documents: readonly Signed[]): CopyFinder {
  const buckets = createBuckets();
  for (const document of documents) buckets.add(document);
  return {
    add: buckets.add,
    find(document) {
      const near = buckets.find(document).filter((other) => isNearCopy(document, other));
      const similarity = ({ signature }: Signed): number => estimateSimilarity(document.signature, signature);
      return near.sort((a, b) => similarity(b) - similarity(a) || (a.id < b.id ? -1 : 1))[0]?.id;
    },
  };
}

/** Documents by what near-copies share, so that not every pair need be compared. */
function createBuckets() {
  const buckets = new Map<string, Signed[]>();
  return {
    add: (document: Signed): void => {
      for (const key of toBandKeys(document)) addTo(buckets, key, document);
    },
    /** Those that share a bucket with the document; one that shares several comes several times. */
    find: (document: Signed): Signed[] => toBandKeys(document).flatMap((key) => buckets.get(key) ?? []),
  };
}

/** Two near-copies share at least one of these, all but surely. */
function toBandKeys({ signature }: Signed): readonly string[] {
  const rows = HASHES / BANDS;
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.slice(band * rows, (band + 1) * rows).join(",")}`,
  );
}

function isNearCopy(a: Signed, b: Signed): boolean {
  return estimateSimilarity(a.signature, b.signature) >= NEAR_COPY;
}

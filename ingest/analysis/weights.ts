/**
 * Weights of a linear model over hashed features, as one `.bin` file that loads into typed arrays.
 *
 * Layout, little-endian: magic "NGWT", u32 format version, u32 length of a JSON header, the header in UTF-8, then four
 * sections: feature keys in rising order as LEB128 differences, classes per feature less one (u8), class numbers (u8), and
 * weight codes (i8, mu-law: fine steps near zero, coarse ones far out). `weights-writer.ts` writes it.
 */
import { readFileSync } from "node:fs";
import { NewsgraphError } from "../../cypher/errors.ts";

export const WEIGHTS_MAGIC = 0x5457474e;
export const WEIGHTS_VERSION = 1;
/** Bend of the mu-law curve of weight codes. */
export const WEIGHT_CURVE = 255;

/** Filter bits for a slot, as a power of two. */
const FILTER_BITS = 2;
/** Room for the features of one call; a longer call makes more. */
const USUAL_FEATURES = 256;

export type WeightsMeta = Readonly<Record<string, unknown>>;

export interface WeightsHeader {
  readonly labels: readonly string[];
  readonly meta: WeightsMeta;
  readonly features: number;
  readonly entries: number;
  readonly keyBytes: number;
  /** The weight that code 127 stands for. */
  readonly peak: number;
}

/** Adds up the weights of features, one score a label. Both a loaded table and a model in training are one. */
export interface Scorer {
  readonly labels: readonly string[];
  /** Sets `scores[label]` to the sum over the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

export interface WeightTable extends Scorer {
  readonly meta: WeightsMeta;
}

/** @throws NewsgraphError CorruptData if the file is not a weight file of this version, or is cut short */
export function loadWeights(path: string | URL): WeightTable {
  return parseWeights(readFileSync(path), String(path));
}

/** @param name what to call the bytes in an error */
export function parseWeights(bytes: Uint8Array, name = "weights"): WeightTable {
  const { header, body } = parseHeader(bytes, name);
  const slots = new Slots(header.features);
  const entryStart = header.keyBytes + header.features;
  const entries = toEntries(bytes, body + entryStart, header);
  let places = new Int32Array(USUAL_FEATURES);

  let at = body;
  let key = 0;
  let start = 0;
  for (let row = 0; row < header.features; row++) {
    let delta = 0;
    let scale = 1;
    let byte = bytes[at++] ?? 0;
    while (byte >= 128) {
      delta += (byte - 128) * scale;
      scale *= 128;
      byte = bytes[at++] ?? 0;
    }
    key += delta + byte * scale;
    const count = (bytes[body + header.keyBytes + row] ?? 0) + 1;
    slots.put(key | 0, toPlace(entries.packed, start, count));
    start += count;
  }
  if (start !== header.entries) {
    throw new NewsgraphError(
      "CorruptData",
      `${name}: ${String(start)} weights in the index, ${String(header.entries)} in the header`,
    );
  }
  return {
    labels: header.labels,
    meta: header.meta,
    score: (features, count, scores) => {
      if (places.length < count) places = new Int32Array(count);
      addUp(places, slots.find(features, count, places), entries, scores);
    },
  };
}

function parseHeader(bytes: Uint8Array, name: string): { readonly header: WeightsHeader; readonly body: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== WEIGHTS_MAGIC) {
    throw new NewsgraphError("CorruptData", `${name} is not a weight file: train it again`);
  }
  const version = view.getUint32(4, true);
  if (version !== WEIGHTS_VERSION) {
    throw new NewsgraphError(
      "CorruptData",
      `${name} has format ${String(version)}, this program reads ${String(WEIGHTS_VERSION)}`,
    );
  }
  const body = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, body))) as WeightsHeader;
  const wanted = body + header.keyBytes + header.features + 2 * header.entries;
  if (bytes.length !== wanted) {
    throw new NewsgraphError(
      "CorruptData",
      `${name} has ${String(bytes.length)} bytes, its header wants ${String(wanted)}`,
    );
  }
  return { header, body };
}

/** Class and weight code of an entry in two bytes, so that more of the table fits into the processor's cache. */
interface Entries {
  /** Class in the high byte, code in the low one. */
  readonly packed: Uint16Array;
  readonly weightOfCode: Float64Array;
}

function toEntries(bytes: Uint8Array, start: number, header: WeightsHeader): Entries {
  const packed = new Uint16Array(header.entries);
  for (let entry = 0; entry < header.entries; entry++) {
    packed[entry] = ((bytes[start + entry] as number) << 8) | (bytes[start + header.entries + entry] as number);
  }
  return { packed, weightOfCode: weightOfCode(header.peak) };
}

/** Most features weigh on one or two labels: their entries fit into the place itself. */
const INLINE_ENTRIES = 2;
const INLINE_LABELS = 128;
const INLINE = 1 << 31;

/**
 * Where the entries of a feature stand, never 0: start and count, or below zero the entries themselves, which spares the wait
 * for a second part of memory.
 * @param start below 2^22
 * @param count 1 to 256
 */
function toPlace(packed: Uint16Array, start: number, count: number): number {
  if (count > INLINE_ENTRIES) return start * 512 + count;
  const first = packed[start] as number;
  // No second entry: label 0 gets code 0, which weighs nothing.
  const second = count === 1 ? 0 : (packed[start + 1] as number);
  const fits = first >>> 8 < INLINE_LABELS && second >>> 8 < INLINE_LABELS;
  return fits ? INLINE | (first << 16) | second : start * 512 + count;
}

/** The 256 weights a code byte can stand for. */
function weightOfCode(peak: number): Float64Array {
  const table = new Float64Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const code = byte < 128 ? byte : byte - 256;
    const size = ((1 + WEIGHT_CURVE) ** (Math.abs(code) / 127) - 1) / WEIGHT_CURVE;
    // Sums of numbers as short as these are exact in any order.
    table[byte] = Math.fround(Math.sign(code) * size * peak);
  }
  return table;
}

/**
 * Open addressing with linear probing: key and place side by side, so one look-up is one cache line. Before it
 * a Bloom filter with one hash (Bloom 1970): most features that are asked for have no weights, and a filter that stays in
 * the cache says so without a look into a table that does not.
 */
class Slots {
  readonly cells: Int32Array;
  readonly mask: number;
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** The places in the cells that the features of one call fall on, whatever their keys. */
  firsts = new Int32Array(USUAL_FEATURES);

  constructor(features: number) {
    let bits = 4;
    while (2 ** bits < features * 1.5) bits++;
    this.cells = new Int32Array(2 ** bits * 2);
    this.mask = 2 ** bits - 1;
    this.filter = new Int32Array(2 ** (bits + FILTER_BITS - 5));
    this.filterShift = 32 - (bits + FILTER_BITS);
  }

  /** @param place as `toPlace` gives it */
  put(key: number, place: number): void {
    let slot = key & this.mask;
    while (this.cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.cells[slot * 2] = key;
    this.cells[slot * 2 + 1] = place;
    const bit = key >>> this.filterShift;
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /**
   * Writes the places of those features that have weights into `places`; gives their
   * number. All cells are read before the first is judged, and all are judged before the first weight is read: look-ups that do
   * not wait for each other share the wait for memory.
   */
  find(features: Int32Array, count: number, places: Int32Array): number {
    const { cells, mask, filter, filterShift } = this;
    if (this.firsts.length < count) this.firsts = new Int32Array(count);
    const { firsts } = this;
    let passed = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index] as number;
      const bit = key >>> filterShift;
      places[passed] = key;
      passed += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    for (let index = 0; index < passed; index++) {
      firsts[index] = cells[((places[index] as number) & mask) * 2 + 1] as number;
    }
    let found = 0;
    for (let index = 0; index < passed; index++) {
      const key = places[index] as number;
      let slot = key & mask;
      let place = firsts[index] as number;
      while (place !== 0 && cells[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        place = cells[slot * 2 + 1] as number;
      }
      places[found] = place;
      if (place !== 0) found++;
    }
    return found;
  }
}

function addUp(places: Int32Array, count: number, { packed, weightOfCode }: Entries, scores: Float64Array): void {
  scores.fill(0);
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    if (place < 0) {
      addEntry((place >>> 16) & 0x7fff, weightOfCode, scores);
      addEntry(place & 0xffff, weightOfCode, scores);
      continue;
    }
    const end = (place >>> 9) + (place & 511);
    for (let at = place >>> 9; at < end; at++) addEntry(packed[at] as number, weightOfCode, scores);
  }
}

/** @param entry label in the high byte, code of the weight in the low one */
function addEntry(entry: number, weightOfCode: Float64Array, scores: Float64Array): void {
  const label = entry >>> 8;
  scores[label] = (scores[label] as number) + (weightOfCode[entry & 255] as number);
}

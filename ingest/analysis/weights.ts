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
    slots.put(key | 0, start, count);
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
      addUp(slots, entries, features, count, scores);
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

/** Class and weight of an entry side by side: words 2i and 2i + 1 of one buffer, seen as whole and as real numbers. */
interface Entries {
  readonly classes: Int32Array;
  readonly values: Float32Array;
}

function toEntries(bytes: Uint8Array, start: number, header: WeightsHeader): Entries {
  const buffer = new ArrayBuffer(header.entries * 8);
  const classes = new Int32Array(buffer);
  const values = new Float32Array(buffer);
  const weights = weightOfCode(header.peak);
  for (let entry = 0; entry < header.entries; entry++) {
    classes[entry * 2] = bytes[start + entry] as number;
    values[entry * 2 + 1] = weights[bytes[start + header.entries + entry] as number] as number;
  }
  return { classes, values };
}

/** The 256 weights a code byte can stand for. */
function weightOfCode(peak: number): Float64Array {
  const table = new Float64Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const code = byte < 128 ? byte : byte - 256;
    const size = ((1 + WEIGHT_CURVE) ** (Math.abs(code) / 127) - 1) / WEIGHT_CURVE;
    table[byte] = Math.sign(code) * size * peak;
  }
  return table;
}

/** Open addressing with linear probing: key, first entry and count side by side, so one look-up is one cache line. */
class Slots {
  readonly cells: Int32Array;
  readonly mask: number;

  constructor(features: number) {
    let capacity = 16;
    while (capacity < features * 2) capacity *= 2;
    this.cells = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
  }

  /** @param start below 2^23, so that start and count (1 to 256) share one word, which is never 0 */
  put(key: number, start: number, count: number): void {
    let slot = key & this.mask;
    while (this.cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.cells[slot * 2] = key;
    this.cells[slot * 2 + 1] = start * 512 + count;
  }
}

function addUp(
  slots: Slots,
  { classes, values }: Entries,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const { cells, mask } = slots;
  scores.fill(0);
  for (let index = 0; index < count; index++) {
    const key = features[index] as number;
    let slot = key & mask;
    let packed = cells[slot * 2 + 1] as number;
    while (packed !== 0 && cells[slot * 2] !== key) {
      slot = (slot + 1) & mask;
      packed = cells[slot * 2 + 1] as number;
    }
    if (packed === 0) continue;
    const start = packed >>> 9;
    const end = start + (packed & 511);
    for (let entry = start; entry < end; entry++) {
      const label = classes[entry * 2] as number;
      scores[label] = (scores[label] as number) + (values[entry * 2 + 1] as number);
    }
  }
}

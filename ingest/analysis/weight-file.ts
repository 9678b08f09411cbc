/**
 * Weights of a linear model over hashed features, as one `.bin` file.
 *
 * Layout, little-endian: magic "NGWT", u32 format version, u32 length of a JSON header, the header in UTF-8, then four
 * sections: feature keys in rising order as LEB128 differences, classes per feature less one (u8), class numbers (u8), and
 * weight codes (i8, mu-law: fine steps near zero, coarse ones far out). `weights-writer.ts` writes it.
 */
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

/** The rows of a file: feature `row` has the entries from `starts[row]` up to `starts[row + 1]`. */
export interface WeightFile {
  readonly labels: readonly string[];
  readonly meta: WeightsMeta;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** Label in the high byte, code of the weight in the low one: more of them fit into the processor's cache. */
  readonly entries: Uint16Array;
  readonly weightOfCode: Float64Array;
}

/**
 * @param name what to call the bytes in an error
 * @throws NewsgraphError CorruptData if this is not a weight file of this version, or is cut short
 */
export function parseWeightFile(bytes: Uint8Array, name = "weights"): WeightFile {
  const { header, body } = parseHeader(bytes, name);
  const keys = new Int32Array(header.features);
  const starts = new Int32Array(header.features + 1);
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
    keys[row] = key | 0;
    start += (bytes[body + header.keyBytes + row] ?? 0) + 1;
    starts[row + 1] = start;
  }
  if (start !== header.entries) {
    throw new NewsgraphError(
      "CorruptData",
      `${name}: ${String(start)} weights in the index, ${String(header.entries)} in the header`,
    );
  }
  const entries = readEntries(bytes, body + header.keyBytes + header.features, header.entries);
  return { labels: header.labels, meta: header.meta, keys, starts, entries, weightOfCode: weightOfCode(header.peak) };
}

/** The weights of some labels alone; the labels keep their numbers. */
export function selectLabels(file: WeightFile, isWanted: (label: number) => boolean): WeightFile {
  const keys = new Int32Array(file.keys.length);
  const starts = new Int32Array(file.starts.length);
  const entries = new Uint16Array(file.entries.length);
  let rows = 0;
  let end = 0;
  for (let row = 0; row < file.keys.length; row++) {
    const start = end;
    for (let at = file.starts[row] as number; at < (file.starts[row + 1] as number); at++) {
      const entry = file.entries[at] as number;
      if (isWanted(entry >>> 8)) entries[end++] = entry;
    }
    if (end === start) continue;
    keys[rows++] = file.keys[row] as number;
    starts[rows] = end;
  }
  return { ...file, keys: keys.slice(0, rows), starts: starts.slice(0, rows + 1), entries: entries.slice(0, end) };
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

function readEntries(bytes: Uint8Array, start: number, count: number): Uint16Array {
  const entries = new Uint16Array(count);
  for (let entry = 0; entry < count; entry++) {
    entries[entry] = ((bytes[start + entry] as number) << 8) | (bytes[start + count + entry] as number);
  }
  return entries;
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

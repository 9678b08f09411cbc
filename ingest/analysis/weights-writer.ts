/** Writes the weight files that `weights.ts` reads: pruned, in rising order of feature, weights in one byte each. */
import { WEIGHT_CURVE, WEIGHTS_MAGIC, WEIGHTS_VERSION, type WeightsHeader, type WeightsMeta } from "./weight-file.ts";

/** The weights of one feature: `classes[i]` (index into the labels) gets `weights[i]`. */
export interface WeightRow {
  readonly feature: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

export interface WeightsContent {
  /** At most 256. */
  readonly labels: readonly string[];
  readonly meta: WeightsMeta;
  readonly rows: readonly WeightRow[];
  /** Weights smaller than this in size are left out; 0 keeps all that do not round to nothing. */
  readonly prune: number;
}

interface CodedRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly codes: readonly number[];
}

/** The same content gives the same bytes, in whatever order its rows come. */
export function formatWeights(content: WeightsContent): Uint8Array {
  const peak = largest(content.rows);
  const rows = content.rows
    .map((row) => toCodedRow(row, peak, content.prune))
    .filter((row) => row.codes.length > 0)
    .sort((left, right) => left.key - right.key);
  const keys = formatKeys(rows.map((row) => row.key));
  const header: WeightsHeader = {
    labels: content.labels,
    meta: content.meta,
    features: rows.length,
    entries: rows.reduce((sum, row) => sum + row.codes.length, 0),
    keyBytes: keys.length,
    peak,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(12 + head.length + keys.length + rows.length + 2 * header.entries);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, WEIGHTS_MAGIC, true);
  view.setUint32(4, WEIGHTS_VERSION, true);
  view.setUint32(8, head.length, true);
  bytes.set(head, 12);
  let at = 12 + head.length;
  bytes.set(keys, at);
  at += keys.length;
  for (const row of rows) bytes[at++] = row.codes.length - 1;
  for (const row of rows) for (const label of row.classes) bytes[at++] = label;
  for (const row of rows) for (const code of row.codes) bytes[at++] = code & 255;
  return bytes;
}

function largest(rows: readonly WeightRow[]): number {
  let peak = 0;
  for (const row of rows) for (const weight of row.weights) peak = Math.max(peak, Math.abs(weight));
  return peak;
}

function toCodedRow(row: WeightRow, peak: number, prune: number): CodedRow {
  const classes: number[] = [];
  const codes: number[] = [];
  row.classes.forEach((label, index) => {
    const weight = row.weights[index] ?? 0;
    const code = Math.abs(weight) < prune ? 0 : codeOfWeight(weight, peak);
    if (code === 0) return;
    classes.push(label);
    codes.push(code);
  });
  return { key: row.feature >>> 0, classes, codes };
}

function codeOfWeight(weight: number, peak: number): number {
  if (peak === 0) return 0;
  const size = Math.log1p((WEIGHT_CURVE * Math.abs(weight)) / peak) / Math.log1p(WEIGHT_CURVE);
  return Math.sign(weight) * Math.round(127 * size);
}

function formatKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let delta = key - previous;
    previous = key;
    while (delta >= 128) {
      bytes.push((delta % 128) + 128);
      delta = Math.floor(delta / 128);
    }
    bytes.push(delta);
  }
  return Uint8Array.from(bytes);
}

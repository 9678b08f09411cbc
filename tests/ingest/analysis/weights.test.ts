import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feature1, feature2, hashString } from "../../../ingest/analysis/feature-hash.ts";
import { loadDivided, parseWeights } from "../../../ingest/analysis/weights.ts";
import { formatWeights, type WeightRow } from "../../../ingest/analysis/weights-writer.ts";

const LABELS = ["NOUN", "VERB", "PUNCT"];

function manyRows(): readonly WeightRow[] {
  return Array.from({ length: 5000 }, (_, index) => ({
    feature: feature2(7, index, hashString(`word${String(index)}`)),
    classes: index % 3 === 0 ? [0, 1, 2] : [index % 3],
    weights: index % 3 === 0 ? [index / 100, -index / 50, 1] : [index % 2 === 0 ? 3 : -3],
  }));
}

describe("weights", () => {
  it("gives each feature's weights back to within the step of a one-byte code", () => {
    const rows = manyRows();
    const table = parseWeights(formatWeights({ labels: LABELS, meta: { seed: 1 }, rows, prune: 0 }));
    const scores = new Float64Array(LABELS.length);
    for (const row of rows) {
      table.score(Int32Array.of(row.feature), 1, scores);
      row.classes.forEach((label, index) => {
        const weight = row.weights[index] ?? 0;
        expect(Math.abs((scores[label] ?? 0) - weight)).toBeLessThan(0.03 * Math.abs(weight) + 0.02);
      });
    }
    expect(table.labels).toEqual(LABELS);
    expect(table.meta).toEqual({ seed: 1 });
  });

  it("adds up the features it knows and passes over the others", () => {
    const rows = [
      { feature: feature1(1, 10), classes: [0, 1], weights: [2, -2] },
      { feature: feature1(1, 11), classes: [0], weights: [2] },
    ];
    const table = parseWeights(formatWeights({ labels: LABELS, meta: {}, rows, prune: 0 }));
    const scores = new Float64Array(LABELS.length);
    table.score(Int32Array.of(feature1(1, 10), feature1(1, 11), feature1(1, 12)), 3, scores);
    expect([...scores].map((score) => Math.round(score * 1000) / 1000)).toEqual([4, -2, 0]);
  });

  it("divides into two scorers that add up to the whole, each silent on the other's labels", () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-weights-"));
    const path = join(folder, "divided.bin");
    const rows = manyRows();
    const bytes = formatWeights({ labels: LABELS, meta: {}, rows, prune: 0 });
    writeFileSync(path, bytes);
    const { few, rest } = loadDivided(path, 2);
    rmSync(folder, { recursive: true });
    const features = Int32Array.from(rows.slice(0, 700), ({ feature }) => feature);
    const sum = (scorer: typeof few): number[] => {
      const scores = new Float64Array(LABELS.length);
      scorer.score(features, features.length, scores);
      return [...scores];
    };
    const [noun, verb, punct] = sum(parseWeights(bytes));
    expect(sum(few)).toEqual([noun, verb, 0]);
    expect(sum(rest)).toEqual([0, 0, punct]);
  });

  it("gives the same bytes in whatever order the rows come", () => {
    const rows = manyRows();
    const bytes = formatWeights({ labels: LABELS, meta: {}, rows, prune: 0.5 });
    expect(formatWeights({ labels: LABELS, meta: {}, rows: [...rows].reverse(), prune: 0.5 })).toEqual(bytes);
  });

  it("leaves out weights below the pruning mark", () => {
    const rows = [{ feature: 5, classes: [0, 1], weights: [0.1, 8] }];
    const table = parseWeights(formatWeights({ labels: LABELS, meta: {}, rows, prune: 0.5 }));
    const scores = new Float64Array(LABELS.length);
    table.score(Int32Array.of(5), 1, scores);
    expect(scores[0]).toBe(0);
  });

  it("says so when the file is cut short or is something else", () => {
    const bytes = formatWeights({ labels: LABELS, meta: {}, rows: manyRows(), prune: 0 });
    expect(() => parseWeights(bytes.subarray(0, bytes.length - 1), "tagger.bin")).toThrow(/tagger\.bin has/);
    expect(() => parseWeights(new Uint8Array(64), "tagger.bin")).toThrow(/not a weight file/);
  });
});

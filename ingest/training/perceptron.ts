/**
 * An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002), sparse in features and in classes.
 * A feature counts only after it has taken part in `minUpdates` updates, which keeps the model small and honest
 * (Goldberg and Elhadad 2011).
 */
import type { Scorer } from "../analysis/weights.ts";
import type { WeightRow } from "../analysis/weights-writer.ts";

const GROWTH = 2;

export class Perceptron implements Scorer {
  readonly labels: readonly string[];
  readonly #minUpdates: number;
  #steps = 0;

  // Index: open addressing, feature key and row number (+1) side by side.
  #cells = new Int32Array(1 << 21);
  #mask = (1 << 20) - 1;
  #rows = 0;
  #keys = new Int32Array(1 << 19);
  #starts = new Int32Array(1 << 19);
  #counts = new Int16Array(1 << 19);
  #rooms = new Int16Array(1 << 19);
  #updates = new Int32Array(1 << 19);

  // Entries: each row owns a block, moved to a larger one when full.
  #used = 0;
  #classes = new Uint8Array(1 << 21);
  #weights = new Float32Array(1 << 21);
  #totals = new Float64Array(1 << 21);
  #stamps = new Int32Array(1 << 21);

  /** @param labels at most 256 */
  constructor(labels: readonly string[], minUpdates: number) {
    this.labels = labels;
    this.#minUpdates = minUpdates;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    this.add(features, count, scores);
  }

  add(features: Int32Array, count: number, scores: Float64Array): void {
    for (let index = 0; index < count; index++) {
      const row = this.#findRow(features[index] as number);
      if (row < 0 || (this.#updates[row] as number) < this.#minUpdates) continue;
      const start = this.#starts[row] as number;
      const end = start + (this.#counts[row] as number);
      for (let entry = start; entry < end; entry++) {
        const label = this.#classes[entry] as number;
        scores[label] = (scores[label] as number) + (this.#weights[entry] as number);
      }
    }
  }

  /** One decision has been made; averages are over decisions. */
  step(): void {
    this.#steps++;
  }

  /** Moves the features' weights toward `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const row = this.#getRow(features[index] as number);
      this.#updates[row] = (this.#updates[row] as number) + 1;
      this.#add(row, right, 1);
      this.#add(row, wrong, -1);
    }
  }

  /** The averaged weights; features below `minUpdates` are left out. */
  averaged(): WeightRow[] {
    const rows: WeightRow[] = [];
    for (let row = 0; row < this.#rows; row++) {
      if ((this.#updates[row] as number) < this.#minUpdates) continue;
      const start = this.#starts[row] as number;
      const classes: number[] = [];
      const weights: number[] = [];
      for (let entry = start; entry < start + (this.#counts[row] as number); entry++) {
        const idle = this.#steps - (this.#stamps[entry] as number);
        classes.push(this.#classes[entry] as number);
        weights.push(((this.#totals[entry] as number) + idle * (this.#weights[entry] as number)) / this.#steps);
      }
      rows.push({ feature: this.#keys[row] as number, classes, weights });
    }
    return rows;
  }

  #add(row: number, label: number, change: number): void {
    const start = this.#starts[row] as number;
    const count = this.#counts[row] as number;
    for (let entry = start; entry < start + count; entry++) {
      if (this.#classes[entry] !== label) continue;
      const weight = this.#weights[entry] as number;
      this.#totals[entry] = (this.#totals[entry] as number) + (this.#steps - (this.#stamps[entry] as number)) * weight;
      this.#stamps[entry] = this.#steps;
      this.#weights[entry] = weight + change;
      return;
    }
    if (count === this.#rooms[row]) this.#widen(row);
    const entry = (this.#starts[row] as number) + count;
    this.#classes[entry] = label;
    this.#weights[entry] = change;
    this.#totals[entry] = 0;
    this.#stamps[entry] = this.#steps;
    this.#counts[row] = count + 1;
  }

  #widen(row: number): void {
    const room = Math.max(2, (this.#rooms[row] as number) * GROWTH);
    const from = this.#starts[row] as number;
    const count = this.#counts[row] as number;
    while (this.#used + room > this.#classes.length) this.#growEntries();
    for (const column of [this.#classes, this.#weights, this.#totals, this.#stamps]) {
      column.copyWithin(this.#used, from, from + count);
    }
    this.#starts[row] = this.#used;
    this.#rooms[row] = room;
    this.#used += room;
  }

  #findRow(key: number): number {
    let slot = key & this.#mask;
    let row = this.#cells[slot * 2 + 1] as number;
    while (row !== 0 && this.#cells[slot * 2] !== key) {
      slot = (slot + 1) & this.#mask;
      row = this.#cells[slot * 2 + 1] as number;
    }
    return row - 1;
  }

  #getRow(key: number): number {
    const found = this.#findRow(key);
    if (found >= 0) return found;
    if (this.#rows * 2 > this.#mask) this.#growIndex();
    if (this.#rows === this.#keys.length) this.#growRows();
    const row = this.#rows++;
    this.#keys[row] = key;
    this.#place(key, row);
    return row;
  }

  #place(key: number, row: number): void {
    let slot = key & this.#mask;
    while (this.#cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#cells[slot * 2] = key;
    this.#cells[slot * 2 + 1] = row + 1;
  }

  #growIndex(): void {
    this.#cells = new Int32Array(this.#cells.length * GROWTH);
    this.#mask = this.#cells.length / 2 - 1;
    for (let row = 0; row < this.#rows; row++) this.#place(this.#keys[row] as number, row);
  }

  #growRows(): void {
    this.#keys = longer(this.#keys, Int32Array);
    this.#starts = longer(this.#starts, Int32Array);
    this.#counts = longer(this.#counts, Int16Array);
    this.#rooms = longer(this.#rooms, Int16Array);
    this.#updates = longer(this.#updates, Int32Array);
  }

  #growEntries(): void {
    this.#classes = longer(this.#classes, Uint8Array);
    this.#weights = longer(this.#weights, Float32Array);
    this.#totals = longer(this.#totals, Float64Array);
    this.#stamps = longer(this.#stamps, Int32Array);
  }
}

type Column =
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

function longer<T extends Column>(column: T, kind: new (length: number) => T): T {
  const wider = new kind(column.length * GROWTH);
  wider.set(column);
  return wider;
}

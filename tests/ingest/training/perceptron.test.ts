import { describe, expect, it } from "vitest";
import { feature1 } from "../../../ingest/analysis/feature-hash.ts";
import { Perceptron } from "../../../ingest/training/perceptron.ts";
import { createRandom, shuffle } from "../../../ingest/training/random.ts";

function best(scores: Float64Array): number {
  return scores.indexOf(Math.max(...scores));
}

describe("Perceptron", () => {
  it("learns which feature speaks for which label", () => {
    const perceptron = new Perceptron(["even", "odd"], 0);
    const scores = new Float64Array(2);
    for (let number = 0; number < 4000; number++) {
      const features = Int32Array.of(feature1(1, number % 2), feature1(2, number % 700));
      perceptron.step();
      perceptron.score(features, 2, scores);
      if (best(scores) !== number % 2) perceptron.update(features, 2, number % 2, 1 - (number % 2));
    }
    perceptron.score(Int32Array.of(feature1(1, 1)), 1, scores);
    expect(best(scores)).toBe(1);
    perceptron.score(Int32Array.of(feature1(1, 0)), 1, scores);
    expect(best(scores)).toBe(0);
  });

  it("keeps every weight while its tables grow", () => {
    const perceptron = new Perceptron(["a", "b", "c"], 0);
    const features = Int32Array.from({ length: 600_000 }, (_, index) => feature1(3, index));
    perceptron.step();
    perceptron.update(features, features.length, 0, 1);
    perceptron.update(features, features.length, 2, 1);
    const scores = new Float64Array(3);
    perceptron.score(features, features.length, scores);
    expect([...scores]).toEqual([600_000, -1_200_000, 600_000]);
  });

  it("does not count a feature before it has been updated often enough", () => {
    const perceptron = new Perceptron(["a", "b"], 2);
    const scores = new Float64Array(2);
    perceptron.update(Int32Array.of(9), 1, 0, 1);
    perceptron.score(Int32Array.of(9), 1, scores);
    expect([...scores]).toEqual([0, 0]);
    perceptron.update(Int32Array.of(9), 1, 0, 1);
    perceptron.score(Int32Array.of(9), 1, scores);
    expect([...scores]).toEqual([2, -2]);
  });
});

describe("shuffle", () => {
  it("gives the same order for the same seed and loses nothing", () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const order = shuffle(list, createRandom(7));
    expect(shuffle(list, createRandom(7))).toEqual(order);
    expect(order).not.toEqual(list);
    expect([...order].sort((left, right) => left - right)).toEqual(list);
  });
});

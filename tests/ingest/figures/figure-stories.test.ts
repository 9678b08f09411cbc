import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";
import { FIGURE_STORIES } from "./figure-stories.ts";

const READ = FIGURE_STORIES.flatMap(({ id, publishedOn, text, figures }) => {
  const found = getExtractor().extract({ text, publishedOn }).figures;
  return figures.map(([words, measure, value, qualifier]) => {
    const start = text.indexOf(words);
    const matching = found.find(
      (figure) =>
        figure.start < start + words.length &&
        start < figure.end &&
        figure.measure === measure &&
        figure.value === value &&
        figure.qualifier === qualifier,
    );
    return { id, words, start, found: matching !== undefined };
  });
});

describe("figures of whole stories", () => {
  it("are annotated with words that stand in the text", () => {
    expect(READ.filter(({ start }) => start < 0)).toEqual([]);
  });

  it("finds nineteen of twenty with their measure, value and qualifier", () => {
    const missed = READ.filter(({ found }) => !found).map(({ id, words }) => `${id}: ${words}`);
    expect(missed.length / READ.length, missed.join("; ")).toBeLessThanOrEqual(0.05);
  });
});

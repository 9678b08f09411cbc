import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "nsubj(captured, Forces)" for each word of the text. */
function read(text: string): readonly string[] {
  return getExtractor()
    .annotate({ text })
    .sentences.flatMap(({ tokens }) =>
      tokens.map(({ text: word, head, dep }) => `${dep}(${tokens[head]?.text ?? "ROOT"}, ${word})`),
    );
}

describe("words in brackets", () => {
  it("leave the clause as it is without them, and hang on the noun before them", () => {
    const arcs = read(
      "At least 40 nurses were killed in Gao, the Red Crescent said on Monday, two days after the Desert Front (DF) captured the town.",
    );
    expect(arcs).toContain("nsubj(captured, Front)");
    expect(arcs).toContain("appos(Front, DF)");
    expect(arcs).toContain("punct(DF, ()");
  });

  it("are read as they stand where they tell something themselves", () => {
    const arcs = read("Lena Marsh (she resigned in May) denied it.");
    expect(arcs).toContain("nsubj(resigned, she)");
    expect(arcs).toContain("nsubj(denied, Lena)");
  });
});

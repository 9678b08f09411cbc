import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "Norway WARNED Chad alleged" for each warning of Chad, in the order of names. */
function readWarnings(text: string): readonly string[] {
  const { entities, claims } = getExtractor().extract({ text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ predicate }) => predicate === "WARNED")
    .map(({ subject, polarity }) => `${names.get(subject) ?? ""} ${polarity}`)
    .sort();
}

describe("lists of names", () => {
  it("goes on behind a name in two words without its preposition", () => {
    const text = "Chad received warnings from Norway, the United Kingdom and Peru.";
    expect(readWarnings(text)).toEqual(["Norway asserted", "Peru asserted", "United Kingdom asserted"]);
  });

  it("has what is said of one name alone said of that name alone", () => {
    const text = "Chad received warnings from Norway, the United Kingdom, and, allegedly, Peru.";
    expect(readWarnings(text)).toEqual(["Norway asserted", "Peru alleged", "United Kingdom asserted"]);
  });
});

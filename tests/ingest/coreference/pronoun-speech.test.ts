import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function read(text: string, words: string): readonly string[] {
  const document = getExtractor().annotate({ text });
  return wordsOf(document, getChain(document, words));
}

describe("he said", () => {
  it("is nobody who is named in what is said", () => {
    const text = "Karl Dietz met the unions in Leeds. Jan Wolny would never have agreed to that, he added.";
    expect(read(text, "Jan Wolny")).not.toContain("he");
    expect(read(text, "Karl Dietz")).toContain("he");
  });

  it("is rather whoever spoke before than who was spoken of", () => {
    const text =
      'Luis Baro called the charge a lie, and Jan Wolny, the mayor, said that no guard had been hurt. "We looked into it," he said.';
    expect(read(text, "Jan Wolny")).toContain("he");
    expect(read(text, "Luis Baro")).not.toContain("he");
  });

  it("may be named where the words go on behind it, or stand before a colon", () => {
    expect(read("Karl Dietz looked for the men who, he said, had fled.", "Karl Dietz")).toContain("he");
    expect(read("Karl Dietz was calm on Sunday: the bank was safe, he said.", "Karl Dietz")).toContain("he");
  });
});

describe("it", () => {
  it("is of the kind that the noun says it is", () => {
    const text = "The Rapid Support Forces seized El Fasher after a long siege. It was the last town in the desert.";
    expect(read(text, "El Fasher")).toContain("It");
    expect(read(text, "Rapid Support Forces")).not.toContain("It");
  });

  it("is no body whose head blames it", () => {
    const text = "The United Nations met on Monday. Ana Rey, the head of the United Nations, condemned it.";
    expect(read(text, "United Nations")).not.toContain("it");
  });
});

describe("its soil", () => {
  it("is a state's", () => {
    const text = "Chad spoke of an air strike. Kenya has denied that the strike took place on its soil.";
    expect(read(text, "Kenya")).toContain("its");
  });
});

import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function annotate(text: string) {
  return getExtractor().annotate({ text, publishedOn: "2024-03-24" });
}

describe("organs without their state", () => {
  it("finds the state by who owns the name, by its seat and by who speaks for it", () => {
    const owned = annotate("Lebanon's Health Ministry counted the dead. Belarus's State Border Committee denied it.");
    expect(getChain(owned, "Health Ministry").entryId).toBe("health-ministry-lbn");
    expect(getChain(owned, "State Border Committee").country).toBe("BLR");
    const seated = annotate("Pakistan bombed a village. The Foreign Ministry in Kabul protested.");
    expect(getChain(seated, "Foreign Ministry").entryId).toBe("foreign-ministry-afg");
    const spoken = annotate("Maria Zakharova, spokeswoman for the Foreign Ministry, said that Poland and Spain lied.");
    expect(getChain(spoken, "Foreign Ministry").entryId).toBe("foreign-ministry-rus");
  });

  it("keeps those of two states in one story apart, and takes a paragraph's scene before the state of the story", () => {
    const document = annotate(
      "Tajikistan held nine people. Tajikistan said so. The Tajik government was silent.\n\nIn Russia, police raided dormitories. Lawyers blamed the authorities. The Interior Ministry denied it.",
    );
    expect(getChain(document, "Interior Ministry").entryId).toBe("interior-ministry-rus");
    expect(wordsOf(document, getChain(document, "the authorities"))).not.toContain("Tajik government");
  });

  it("gives a ministry of nobody knows which state an identity of its document alone", () => {
    const read = (text: string) =>
      getExtractor()
        .extract({ text, publishedOn: "2024-03-24" })
        .entities.find(({ name }) => name === "Foreign Ministry");
    const [one, other] = [
      read("The Foreign Ministry protested against the United Nations."),
      read("The Foreign Ministry thanked the United Nations."),
    ];
    expect(one?.id).toBeDefined();
    expect(one?.id).not.toBe(other?.id);
  });
});

describe("bodies of a state", () => {
  it("are one whether the lexicon, a possessor or an adjective names them", () => {
    const document = annotate(
      "Mali's army left. The Mali army fled. The government of Mali denied it. Mali's government lied.",
    );
    expect(wordsOf(document, getChain(document, "Mali's army"))).toContain("Mali army");
    expect(wordsOf(document, getChain(document, "Mali's government"))).toContain("government of Mali");
  });

  it("are not whose colleagues are spoken of, nor a headline's verb, nor who built a jet", () => {
    const names = (text: string) => annotate(text).chains.map(({ name }) => name);
    expect(names("Moscow would ask its Armenian colleagues to explain.")).not.toContain("Armenia: colleagues");
    expect(names("Philippine court convicts three over murder.").join()).not.toContain("convicts");
    expect(names("The Embraer jet crashed.")).not.toContain("Embraer: jet");
    expect(names("Poland arrested Russian diplomats.")).toContain("Russia: diplomats");
  });
});

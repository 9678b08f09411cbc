import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function read(text: string, words: string, title?: string): readonly string[] {
  const document = getExtractor().annotate({ text, ...(title !== undefined && { title }) });
  return wordsOf(document, getChain(document, words));
}

describe("pronouns", () => {
  it("go back to whom the title names rather than to who is named in passing", () => {
    const text =
      "A court in Quito sentenced Silvio Berlusconi to five years. No president had been jailed since Bettino Craxi was convicted in 1998. The judges acquitted him of theft.";
    expect(read(text, "Silvio Berlusconi", "Berlusconi jailed for bribery")).toContain("him");
    expect(read(text, "Bettino Craxi", "Berlusconi jailed for bribery")).not.toContain("him");
  });

  it("do not mean the subject of their own verb, whatever noun its name is apposed to", () => {
    const text = "Ana Rey arrested Luis Baro on Monday. Opposition leader Jan Wolny blamed him for the loss.";
    expect(read(text, "Jan Wolny")).not.toContain("him");
    const apposed = "Luis Baro won the vote. Jan Wolny, the outgoing president, congratulated him.";
    expect(read(apposed, "Luis Baro")).toContain("him");
  });

  it("do not mean the noun of the relative clause in which they act", () => {
    const text = "Luis Baro flew to Lima. He met Jan Wolny, whom he accused of theft.";
    expect(read(text, "Luis Baro").filter((word) => word.toLowerCase() === "he")).toHaveLength(2);
  });

  it("do not mean whom a given name or a title tells to be of the other sex", () => {
    const text = "Jan Wolny lost the vote to Sandra Torres. Torres spoke in Lima. He denied fraud.";
    expect(read(text, "Sandra Torres")).not.toContain("He");
    const titled = "Inspectors questioned Arel Imsek in Ankara. Mrs Imsek spoke at length. He left.";
    expect(read(titled, "Arel Imsek")).not.toContain("He");
  });

  it("go on with the subject of the clause that they stand in", () => {
    const text =
      "Baro accused Peru of fraud; Jan Wolny, who beat him in Lima, announced that he would run. Baro won in 2005. Baro wept.";
    expect(read(text, "Jan Wolny")).toContain("he");
  });

  it("mean what happened where only that can be investigated, claimed or called a mistake", () => {
    const text =
      "The Kano bombing killed 20 people. Ghana urged Nigeria to investigate it. Boko Haram claimed responsibility for it. Ghana called it a crime.";
    expect(read(text, "Kano bombing").filter((word) => word === "it")).toHaveLength(3);
    const state = "The Kano bombing killed 20 people. Nigeria is large. Ghana called it a friend.";
    expect(read(state, "Nigeria")).toContain("it");
  });

  it("do not mean a judge who says it of whoever is before him", () => {
    const text = "Luis Baro sat in the dock in Lima. Judge Jan Wolny ruled that he had stolen the money.";
    expect(read(text, "Luis Baro")).toContain("he");
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf, getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

/** How often the chain with these words is meant by the pronoun. */
function count(text: string, words: string, pronoun: string): number {
  const document = getExtractor().annotate({ text, publishedOn: "2024-03-24" });
  return wordsOf(document, getChain(document, words)).filter((it) => it === pronoun).length;
}

describe("pronouns by their verb", () => {
  it("takes whoever is helped for no one who blames another for it", () => {
    const text = "The Harun Front attacked Chad. The government in Ndjamena accused Libya of arming it.";
    expect(count(text, "Harun Front", "it")).toBe(1);
    expect(count("Fatima Diallo accuses Togo of plotting to free her.", "Fatima Diallo", "her")).toBe(0);
  });

  it("takes an event for nobody who is blamed, and a rival for one who blames just that", () => {
    const text = "The Dawn Party won the election in Bihar. Its main rival, the Congress party, accused it of fraud.";
    expect(count(text, "Dawn Party", "it")).toBe(1);
    expect(claimsOf(text)).toContain("Indian National Congress ACCUSED Dawn Party");
  });

  it("takes them for no court where people without a chain stand nearer", () => {
    const text = "Georgian Dream asked the Supreme Court of Georgia to ban three parties. It accuses them of treason.";
    expect(count(text, "Supreme Court of Georgia", "them")).toBe(0);
  });

  it("takes it for nothing where it tells which visit or attack something was", () => {
    expect(count("Chad's junta invited Xi Jinping. It was his second visit to Chad.", "Chad's junta", "It")).toBe(0);
  });
});

describe("who speaks at the end of a sentence", () => {
  it("speaks for whom the sentence is about, not for whoever was named last", () => {
    const text = "Togo has not armed the Harun Front, its foreign minister told reporters.";
    expect(count(text, "Togo", "its")).toBe(1);
  });
});

describe("those who are counted", () => {
  it.each([
    ["30 villagers", "Rebels seized 30 villagers near Goma. The army said the rebels had killed three of them."],
    ["Two journalists", "Two journalists died. The Israeli military said one of them was a spy."],
    ["40 schoolgirls", "Boko Haram took 40 schoolgirls. The army blamed the teachers. It freed 12 of them."],
    ["students", "Chad accused students of arson. The police arrested several of them."],
  ])("are neither one body nor who does it to them: %s", (words, text) => {
    expect(count(text, words, "them")).toBe(1);
  });
});

describe("pronouns by their clause", () => {
  it("takes those of whom some are named for the plural before, and for nobody where that is unknown", () => {
    const held = "A court freed seven journalists, Ana Rey among them. The court wept.";
    expect(count(held, "seven journalists", "them")).toBe(1);
    const sites = "Laos banned 14 magazines, Vogue and Elle among them.";
    expect(count(sites, "Laos", "them")).toBe(0);
  });

  it("takes nobody who lives among others for those", () => {
    expect(count("Villagers said that militants lived among them.", "militants", "them")).toBe(0);
  });

  it("takes a state for one that its rebels attack, not its police", () => {
    expect(count("Mali wept. Malian rebels attacked it.", "Mali", "it")).toBe(1);
    expect(count("Mali wept. Malian police attacked it.", "Mali", "it")).toBe(0);
  });

  it("takes who was with him for another, and who was in his term for himself", () => {
    const text = "Troops hit Luis Baro, said Jan Wolny, a lawyer who was with him.";
    expect(count(text, "Jan Wolny", "him")).toBe(0);
    expect(count("President Luis Baro was in his fourth term.", "Luis Baro", "his")).toBe(1);
  });

  it("takes nobody for what is denied or confirmed", () => {
    const text = "Ana Rey said that Ghana had armed rebels. Chad denied it, and Togo has not confirmed it.";
    expect(count(text, "Ghana", "it")).toBe(0);
    expect(count(text, "Chad", "it")).toBe(0);
  });

  it("takes a body or a land for what is called one or ruled, and no event", () => {
    expect(claimsOf("Boko Haram fled Togo. Peru called it an army of murderers.")).toContain(
      "Peru CRITICISED Boko Haram",
    );
    expect(count("Hezbollah seized Kidal in 2009 and has ruled it for years.", "Kidal", "it")).toBe(1);
    const text = "A bomb attack killed six in Kara. Togo met Hezbollah in June. Peru called it a cruel militia.";
    expect(count(text, "A bomb attack", "it")).toBe(0);
    const deed = "A bomb attack killed six in Kara. Togo met Hezbollah in June. Peru called it a cruel crime.";
    expect(count(deed, "A bomb attack", "it")).toBe(1);
  });
});

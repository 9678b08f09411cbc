import { describe, expect, it } from "vitest";
import { getChain, getExtractor } from "../../support/extractor.ts";

function annotate(text: string) {
  return getExtractor().annotate({ text, publishedOn: "2024-03-24" });
}

describe("capitals", () => {
  it("takes a capital with a deed or a stance of its own for its state", () => {
    const document = annotate(
      "Baku retook the region last year. Kigali has 4,000 soldiers there and commands the rebels. Washington was ready to help. Officials held Tehran responsible. The alliance is led by Moscow. The bloc did not come to Yerevan's aid.",
    );
    for (const [capital, state] of [
      ["Baku", "state-aze"],
      ["Kigali", "state-rwa"],
      ["Washington", "state-usa"],
      ["Tehran", "state-irn"],
      ["Moscow", "state-rus"],
      ["Yerevan", "state-arm"],
    ] as const)
      expect(getChain(document, capital).entryId, capital).toBe(state);
  });

  it("takes a seat of government that no list of capitals has for its state, where it acts", () => {
    const text = "Pakistan, which Delhi accuses of sheltering them, denied it.";
    expect(getChain(annotate(text), "Delhi").entryId).toBe("state-ind");
    expect(getChain(annotate("They flew to Delhi on Friday."), "Delhi").type).toBe("Place");
  });

  it("leaves it a town where it lies, grows, mourns or is held", () => {
    const document = annotate(
      "Kyiv marked the day with a parade. Kinshasa has 15 million people. Baghdad saw protests. Cairo was hot. Damascus was held by the rebels.",
    );
    for (const capital of ["Kyiv", "Kinshasa", "Baghdad", "Cairo", "Damascus"])
      expect(getChain(document, capital).type, capital).toBe("Place");
  });

  it.each([
    ["Lagos signed a treaty with Accra in 2019.", "Accra", "State"],
    ["A court in Geneva ordered Lima to return the land.", "Lima", "State"],
    ["Analysts say Jakarta neglected the islands for decades.", "Jakarta", "State"],
    ["Few doubt that Rabat is behind the arrests.", "Rabat", "State"],
    ["Quito's army crossed the river.", "Quito", "State"],
    ["The premier drew closer to Ankara.", "Ankara", "State"],
    ["Rebels marched on Nairobi and burned its market.", "Nairobi", "Place"],
    ["Lima's mayor visited Bogotá.", "Lima", "Place"],
    ["Lima's mayor visited Bogotá.", "Bogotá", "Place"],
    ["The road links Kampala with the coast.", "Kampala", "Place"],
    ["Tens of thousands marched through Tunis.", "Tunis", "Place"],
    ["The aircraft left Muscat for Doha.", "Muscat", "Place"],
    ["Gunmen stormed Oslo's Royal Opera Hall.", "Oslo", "Place"],
    ["Khartoum burned for days.", "Khartoum", "Place"],
  ])("%s %s: %s", (text, capital, type) => {
    expect(getChain(annotate(text), capital).type).toBe(type);
  });

  it("takes Brussels for the union that sits there, unless something else of Belgium is spoken of", () => {
    const union = annotate("Hungary sued Poland on Friday. Brussels criticised Hungary.");
    expect(getChain(union, "Brussels").name).toBe("European Union");
    const state = annotate("Belgian troops left Mali on Friday. Brussels criticised Mali.");
    expect(getChain(state, "Brussels").name).toBe("Belgium");
  });
});

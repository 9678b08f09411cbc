import { describe, expect, it } from "vitest";
import { annotate, claimsOf } from "../../support/extractor.ts";

function mentionsOf(text: string, name: string): number | undefined {
  return annotate(text).chains.find((chain) => chain.name === name)?.mentions.length;
}

describe("offices of those who hold a post", () => {
  it("are bodies that speak and act for them", () => {
    const text = "The attorney general's office in Mexico arrested Luis Soto. The office accused him of theft.";
    expect(claimsOf(text)).toEqual(
      expect.arrayContaining([
        "attorney general's office DETAINED Luis Soto",
        "attorney general's office ACCUSED Luis Soto",
      ]),
    );
  });

  it("are one of a person, whatever he is called by", () => {
    const text =
      "President Ana Cruz wept. Cruz's office denied it. Her office blamed Chad. The president's office lied.";
    expect(mentionsOf(text, "Ana Cruz: office")).toBe(3);
  });

  it("are no bodies where somebody runs for them", () => {
    expect(mentionsOf("Ana Rojas ran for the office of president in Peru.", "president's office")).toBeUndefined();
    expect(mentionsOf("Police trust the office of the prosecutor.", "prosecutor's office")).toBe(1);
  });

  it.each([
    "Ana Cruz, the mayor, was shot in her office in Lima.",
    "Protesters stormed the office of President Ana Cruz.",
    "President Ana Cruz took office in 2022.",
  ])("are not the rooms they sit in nor the post itself: %s", (text) => {
    expect(mentionsOf(text, "Ana Cruz: office")).toBeUndefined();
  });
});

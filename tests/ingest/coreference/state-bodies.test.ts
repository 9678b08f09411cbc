import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("bodies of a state that name none", () => {
  it.each([
    ["The foreign ministry in Ankara condemned Israel.", "Turkish foreign ministry CRITICISED Israel"],
    [
      "Moldovan police fled. Maria Zakharova, a spokeswoman for the foreign ministry, left.",
      "Maria Zakharova SPOKESPERSON_OF Russian foreign ministry",
    ],
    ["Gustavo Petro left. His security service arrested Ana Ruiz.", "Colombia: security service DETAINED Ana Ruiz"],
    ["Volodymyr Zelensky left. His own army shelled Donetsk.", "Ukrainian army ATTACKED Donetsk"],
  ])("are told by who has them, by their seat and by who speaks for them: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("are, for a junta, those of the state where the coup was", () => {
    const text =
      "France condemned the coup in Niamey. Bola Tinubu met ministers in Abuja. Nigeria warned the junta on Sunday. Nigerian troops trained.";
    expect(claimsOf(text).join("\n")).toMatch(/Nigeria \w+ Government of Niger$/m);
  });

  it("are not those of a person without an office", () => {
    const text = "A court in Argentina freed Pedro Ruiz. His army shelled Donetsk.";
    expect(claimsOf(text).join("\n")).not.toContain("Argentina: army");
  });
});

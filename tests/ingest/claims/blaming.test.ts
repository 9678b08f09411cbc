import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("verbs of blaming that look like something else", () => {
  it.each([
    [
      "The opposition of Peru accused President Ana Rojas of staging a coup, a charge she rejects.",
      "Ana Rojas PERPETRATED Peru coup [denied] by Ana Rojas",
    ],
    ["Chad and Libya at once blamed Sudan, which has neither confirmed nor denied it.", "Libya ACCUSED Sudan"],
    [
      "Prosecutors in Lima allege that General Pedro Quispe ordered the Cusco bombing.",
      "Pedro Quispe PERPETRATED Cusco bombing [alleged]",
    ],
    ["Ana Rojas defended the military and in turn accused Chad of bombing Niger.", "Ana Rojas ACCUSED Chad"],
    ["Amnesty International called on Egypt to leave Sudan and described the raid as unlawful.", "DEMANDED Egypt"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).toContain(claim);
  });

  it.each([
    ["Sudan was blamed and condemned by Chad after the Faya bombing.", "Sudan ACCUSED"],
    ["The men accused of the Faya bombing have fled Chad.", "ACCUSED Chad"],
  ])("does not turn round %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).not.toContain(claim);
  });
});

describe("what stands beside a negation", () => {
  it.each([
    ["Kenya did not join the talks because Uganda had attacked Sudan.", "Uganda ATTACKED Sudan"],
    ["The president of Chad did not say why Iran attacked Iraq.", "Iran ATTACKED Iraq"],
    ["Peru refused to explain how Chile had supplied weapons to Hezbollah.", "Chile SUPPLIED Hezbollah"],
    ["It is unclear when Chile attacked Bolivia.", "Chile ATTACKED Bolivia"],
    ["Peru did not say whether Chile had attacked Bolivia.", "Chile ATTACKED Bolivia [speculated] by Peru"],
    [
      "Peru did not say that Chile had attacked Bolivia because Bolivia had fled.",
      "Chile ATTACKED Bolivia [speculated]",
    ],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).toMatch(new RegExp(`${claim.replaceAll("[", "\\[")}(?:;|$| by)`));
  });
});

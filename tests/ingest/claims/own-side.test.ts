import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("what a state's own organs do", () => {
  it.each([
    ["Togolese troops killed three Togolese protesters in Kara.", /ATTACKED Togo$/m],
    ["Togolese troops ousted President Ana Ruiz of Togo.", /SANCTIONED Togo$/m],
    ["The Taliban accused Chad of attacking its troops.", /ATTACKED Chadian/],
  ])("is no deed against itself: %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).not.toMatch(claim);
  });

  it.each([
    ["Beninese troops killed three Togolese protesters in Kara.", "Beninese armed forces ATTACKED Togo"],
    ["Chad attacked Togolese troops.", "Chad ATTACKED Togolese armed forces"],
  ])("is one against another state: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

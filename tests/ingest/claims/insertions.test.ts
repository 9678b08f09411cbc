import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("words on who says it, put into the clause that they report", () => {
  it.each([
    ["M23, Uganda says, is armed by Rwanda.", "Rwanda SUPPLIED March 23 Movement [alleged] by Uganda"],
    [
      "M23, which, Félix Tshisekedi says, is armed by Rwanda, took Goma.",
      "Rwanda SUPPLIED March 23 Movement [alleged] by Félix Tshisekedi",
    ],
    [
      "The Kenyan army had, said the Somali president, Hassan Sheikh Mohamud, bombed Jilib.",
      "Kenyan army ATTACKED Jilib [alleged] by Hassan Sheikh Mohamud",
    ],
    ["Eritrea had bombed Jilib, Omar Keita was quoted as saying.", "Eritrea ATTACKED Jilib [alleged] by Omar Keita"],
    ["Hamas, according to Israel, killed John Smith.", "Hamas KILLED John Smith [alleged] by Israel"],
    [
      "Kenya sanctioned Ali Korane, who prosecutors say financed Al-Shabaab.",
      "Ali Korane SUPPLIED al-Shabaab [alleged] by prosecutors",
    ],
    [
      "John Bello, who according to Kenya financed M23, is ill.",
      "John Bello SUPPLIED March 23 Movement [alleged] by Kenya",
    ],
    [
      "Kenya left the talks under the claim that Eritrea had bombed Jilib.",
      "Eritrea ATTACKED Jilib [alleged] by Kenya",
    ],
    ["Kenya said that Eritrea was wrong to bomb Jilib.", "Eritrea ATTACKED Jilib [alleged] by Kenya"],
    ["Kenya reminded the United Nations that Eritrea had bombed Jilib.", "Eritrea ATTACKED Jilib [alleged] by Kenya"],
    ["Kenya announced its findings: Eritrea had bombed Jilib.", "Eritrea ATTACKED Jilib [alleged] by Kenya"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("keeps a full clause before the words apart from the one behind them", () => {
    expect(claimsOf("Kenya bombed Jilib, Uganda said, adding that Somalia had met Ethiopia.")).toEqual(
      expect.arrayContaining(["Kenya ATTACKED Jilib [alleged] by Uganda"]),
    );
  });
});

describe("what is said of a subject between commas, before its verb", () => {
  it.each([
    [
      "Uganda says that Rwandan troops, who had held the bridge since the first days of the invasion, shelled Goma.",
      "Rwandan armed forces ATTACKED Goma [alleged] by Uganda",
    ],
    [
      "Yoweri Museveni, a guerrilla leader whom few had expected to win, accused Rwanda.",
      "Yoweri Museveni ACCUSED Rwanda",
    ],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("a relative clause with a preposition", () => {
  it.each([
    ["Sara Bello belonged to M23, with which Kenya had negotiated.", "Kenya NEGOTIATED_WITH March 23 Movement"],
    ["Kenya left the town of Goma, from which Rwanda had withdrawn.", "Rwanda WITHDREW_FROM Goma"],
  ])("belongs to the noun before it: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

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
    ["Hamas, according to Israel, killed John Smith.", "Hamas KILLED John Smith [alleged] by Israel"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("keeps a full clause before the words apart from the one behind them", () => {
    expect(claimsOf("Kenya bombed Jilib, Uganda said, adding that Somalia had met Ethiopia.")).toEqual(
      expect.arrayContaining(["Kenya ATTACKED Jilib [alleged] by Uganda"]),
    );
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

/** Claims of withdrawal, as they are told. */
function withdrawals(text: string): readonly string[] {
  return claimsOf(text).filter((claim) => claim.includes("WITHDREW_FROM"));
}

describe("a deadline", () => {
  it("does not make a deed of what is to be done by then, nor one of whoever sets it", () => {
    expect(withdrawals("The Taliban have given Pakistan until Friday to free the prisoners.")).toEqual([
      "Pakistan WITHDREW_FROM prisoners [speculated]",
    ]);
    expect(withdrawals("Niger gave Chad 48 hours to withdraw from Togo.")).toEqual([
      "Chad WITHDREW_FROM Togo [speculated]",
    ]);
  });

  it("is none where no time is set", () => {
    expect(withdrawals("Niger gave weapons to Chad and withdrew from Togo last week.")).toEqual([
      "Niger WITHDREW_FROM Togo",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("sentences that were parsed amiss", () => {
  it("reads what is demanded as a verb, though its form is a noun's", () => {
    expect(claimsOf("Ukraine demanded on Sunday that Russia release 24 sailors.")).toContain("Ukraine DEMANDED Russia");
    expect(claimsOf("Ukraine said on Sunday that the Russia release was late.")).not.toContain(
      "Ukraine DEMANDED Russia",
    );
  });

  it("hangs a preposition on the noun that follows it", () => {
    expect(claimsOf("Argentine prosecutors opened an inquiry into former President Carlos Menem.")).toContain(
      "Argentina: prosecutor INVESTIGATED Carlos Menem",
    );
  });

  it("keeps the order of the sentence where a predicate has no direction", () => {
    expect(claimsOf("Venezuela restored diplomatic relations with Cuba.")).toContain("Venezuela COOPERATED_WITH Cuba");
    expect(claimsOf("Cuba restored diplomatic relations with Venezuela.")).toContain("Cuba COOPERATED_WITH Venezuela");
  });
});

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

  it('lets a name after "after" do what follows it, and a noun suffer it', () => {
    const arrested = claimsOf(
      "Serbia recalled its ambassador from Zagreb after Croatia arrested two Serbian nationals.",
    );
    expect(arrested).toContain("Croatia DETAINED Serbia: nationals");
    expect(arrested).not.toContain("Serbia DETAINED Serbia: nationals");
    expect(claimsOf("Fighting resumed in Tigray after talks held in Kenya.")).toEqual([]);
  });

  it("leaves those who charge somebody out of the crime", () => {
    expect(claimsOf("Leaders of Hamas have been charged with treason by Egyptian prosecutors.")).toContain(
      "Egypt: prosecutor ACCUSED Hamas: leaders",
    );
  });

  it("finds who killed in the clause that tells how", () => {
    expect(claimsOf("Two Israeli soldiers were killed when Hamas opened fire near Tubas.")).toContain(
      "Hamas KILLED Israel: soldiers",
    );
    expect(claimsOf("Two Israeli soldiers were killed when Hamas met Fatah near Tubas.")).not.toContain(
      "Hamas KILLED Israel: soldiers",
    );
  });

  it("takes a capital from which envoys are recalled or that is supplied for its state, and one that is visited for a town", () => {
    expect(claimsOf("Serbia recalled its ambassador from Zagreb.")).toContain("Serbia SANCTIONED Croatia");
    expect(claimsOf("Washington accused Beijing of supplying Moscow with parts.")).toContain(
      "China SUPPLIED Russia [alleged] by United States",
    );
    expect(claimsOf("Serbia withdrew its team from a match in Zagreb.")).not.toContain("Serbia SANCTIONED Croatia");
  });

  it("reads what each does to the other, whoever owns it", () => {
    const both = ["Poland SANCTIONED Russia", "Russia SANCTIONED Poland"];
    expect(claimsOf("Russia and Poland expelled each other's ambassadors.")).toEqual(expect.arrayContaining(both));
    expect(claimsOf("Russia and Poland each expelled the other's envoy.")).toEqual(expect.arrayContaining(both));
    expect(claimsOf("Russia and Poland expelled other ambassadors.")).not.toEqual(expect.arrayContaining(both));
  });
});

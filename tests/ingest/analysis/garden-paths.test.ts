import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("a verb behind the one that the sentence seems to have", () => {
  it("is what those did whom a participle tells apart", () => {
    const claims = claimsOf(
      "The mercenaries fighting alongside Mali's army executed Fulani herders near Bama, Ana Ruiz told Reuters.",
    );
    expect(claims.join("\n")).toMatch(/mercenaries KILLED Fulani \[alleged\] by Ana Ruiz/);
    expect(claims.join("\n")).not.toMatch(/(?:army|Armed Forces) KILLED/);
  });

  it("is what is said of a name with an apposition", () => {
    expect(claimsOf("Kenya says Omar Bello, a retired captain, conspired with Boko Haram.").join("\n")).toContain(
      "Omar Bello COOPERATED_WITH Boko Haram",
    );
  });

  it("is what somebody did of whom a relative clause tells more", () => {
    const text =
      "Omar Bello, a general, was jailed. The general, who once plotted to overthrow Idris Deby with the backing of Libya, accused Chad.";
    expect(claimsOf(text)).toContain("Omar Bello ACCUSED Chad");
  });
});

describe("who leads a branch of another body", () => {
  it("does not lead that", () => {
    const claims = claimsOf("JNIM, an affiliate of al-Qaeda led by Omar Bello, attacked Mali.");
    expect(claims).not.toContain("Omar Bello LEADER_OF al-Qaeda");
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("sentences whose main verb is easily missed", () => {
  it.each([
    ["Uba Sani, the governor of Kaduna state, praised President Bola Tinubu.", "Uba Sani PRAISED Bola Tinubu"],
    ["Corneille Nangaa, who leads the alliance, urged Rwanda to stay.", "Corneille Nangaa DEMANDED Rwanda"],
    ["Zambian Defence Minister Ambrose Lufuma accused Malawi.", "Ambrose Lufuma ACCUSED Malawi"],
    ["Human rights groups and Kenya have accused Eritrea of massacres.", "Kenya ACCUSED Eritrea"],
    [
      "Hezbollah, the Lebanese group claiming responsibility for the Haifa attack, met Iran.",
      "Hezbollah CLAIMED_RESPONSIBILITY Haifa attack",
    ],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("who says so", () => {
  it("answers whoever spoke last where an accusation is rejected that names nobody", () => {
    expect(
      claimsOf("Thailand said that the mine had been laid by soldiers; Cambodia rejected the accusation as baseless."),
    ).toContain("Cambodia DENIED Thailand");
  });

  it("names the medium that quotes a source without a name", () => {
    expect(claimsOf("Iran attacked Iraq, according to a source quoted by Reuters.")).toEqual([
      "Iran ATTACKED Iraq [alleged] by Reuters",
    ]);
  });

  it("keeps who believes apart from who reports the belief", () => {
    expect(
      claimsOf("Kenya believes that Somalia attacked Uganda, the Ethiopian president Abiy Ahmed said.").filter(
        (claim) => claim.startsWith("Somalia ATTACKED"),
      ),
    ).toEqual([expect.stringMatching(/^Somalia ATTACKED Uganda \[speculated\] by Kenya/)]);
  });

  it("attributes a meeting to the one who tells of it", () => {
    expect(claimsOf("Alexander Lukashenko said that he and Vladimir Putin had met.")).toEqual([
      expect.stringMatching(/MET_WITH .* by Alexander Lukashenko$/),
    ]);
  });

  it("does not stretch a refusal to the next deed of the sentence", () => {
    expect(
      claimsOf("Bola Tinubu ruled out a ransom and ordered the Nigerian army to bring the children home.").filter(
        (claim) => /DENIED/.test(claim),
      ),
    ).toEqual([]);
  });
});

describe("what one side of a trial says", () => {
  it("is alleged", () => {
    expect(claimsOf("Prosecutors say that Kenya armed John Bello.")).toContainEqual(
      expect.stringMatching(/^Kenya SUPPLIED John Bello \[alleged\]/),
    );
  });

  it("lets a noun before an auxiliary be the subject of what is said", () => {
    expect(claimsOf("Imran Khan suggested India was involved in the Quetta bombing.")).toContain(
      "India INVOLVED_IN Quetta bombing [alleged] by Imran Khan",
    );
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("words hung on another word of the phrase or on another clause", () => {
  it("opens a phrase with its article, so that it can go back", () => {
    const text = "Amnesty International accused Iran of murder. In a report, the rights group accused Iraq of theft.";
    expect(claimsOf(text)).toContain("Amnesty International ACCUSED Iraq");
  });

  it("joins a second deed to the first", () => {
    const said = claimsOf("Niger accused its old friend Benin of training rebels and arming them.");
    expect(said.filter((it) => it.startsWith("Niger SUPPLIED"))).toEqual([]);
  });

  it("lets what befell kill, not those who march because of it", () => {
    const said = claimsOf("Students have marched since a station roof collapsed in Lima, killing 16 people.");
    expect(said.filter((it) => /KILLED/.test(it))).toEqual([]);
  });

  it("lets those do it who are punished for it", () => {
    const said = claimsOf("The United States imposed sanctions on Omar Bello for supplying parts to Iran.");
    expect(said).toContain("Omar Bello SUPPLIED Iran");
  });
});

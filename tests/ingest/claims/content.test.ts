import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("what belongs to what somebody says", () => {
  it.each([
    ["The Supreme Court of Chad held that Kenya had attacked Sudan.", /^Kenya ATTACKED Sudan .*by .*supreme court/i],
    ["Maria Okello described how Kenya had attacked Sudan.", /^Kenya ATTACKED Sudan .*by Maria Okello/],
    ["Maria Okello described Kenya as having attacked Sudan.", /^Kenya ATTACKED Sudan \[alleged\] by Maria Okello/],
    ["Maria Okello called it obvious that Kenya had attacked Sudan.", /^Kenya ATTACKED Sudan \[alleged\] by Maria/],
    ["Maria Okello said that war would come after Kenya attacked Sudan.", /^Kenya ATTACKED Sudan .*by Maria Okello/],
    ["Maria Okello alleged that there were men who had attacked Sudan.", /ATTACKED Sudan \[alleged\] by Maria Okello/],
  ])("takes in %s", (text, claim) => {
    expect(claimsOf(text)).toContainEqual(expect.stringMatching(claim));
  });

  it("leaves out a clause beside it", () => {
    expect(claimsOf("Kenya, which attacked Sudan, was armed by Chad, according to Maria Okello.")).toContainEqual(
      expect.stringMatching(/^Kenya ATTACKED Sudan$/),
    );
  });

  it("does not take the words between two quotations for one", () => {
    const text = 'The vote was a "farce". Kenya attacked Sudan in May. That was a "mistake", Maria Okello said.';
    expect(claimsOf(text)).toContain("Kenya ATTACKED Sudan");
  });
});

describe("deeds told by a noun below a verb", () => {
  it.each([
    ["Maria Okello accused Kenya of support for the M23.", /^Kenya SUPPORTED .*M.*\[alleged\] by Maria Okello/],
    ["Kenya denied any support for the M23.", /^Kenya SUPPORTED .*\[denied\] by Kenya/],
    ["Sudan thanked Kenya for its support.", /^Kenya SUPPORTED Sudan/],
  ])("has the doer of %s", (text, claim) => {
    expect(claimsOf(text)).toContainEqual(expect.stringMatching(claim));
  });
});

describe("deeds done by others", () => {
  it.each([
    ["Peter Mwangi had Ali Hassan arrested in May.", /^Peter Mwangi DETAINED Ali Hassan$/],
    ["Maria Okello said that Peter Mwangi had him poisoned.", /^Peter Mwangi ATTACKED/],
  ])("are his who had them done: %s", (text, claim) => {
    expect(claimsOf(`Ali Hassan leads the party. ${text}`)).toContainEqual(expect.stringMatching(claim));
  });
});

describe("what somebody is charged with", () => {
  const story = "A bombing in Lima killed nine people on Monday.";

  it("is the event of the story after an accusation, not after an impeachment", () => {
    const involved = expect.stringMatching(/INVOLVED_IN/);
    expect(claimsOf(`${story} Congress accused Luis Baro.`)).toContainEqual(involved);
    expect(claimsOf(`${story} Congress impeached Luis Baro.`)).not.toContainEqual(involved);
  });
});

describe("bodies of a state", () => {
  it("act in its name where they are its own", () => {
    expect(claimsOf("Chinese state media accused Japan of lying.")).toContain("China ACCUSED Japan");
    expect(claimsOf("The Iranian team met Antony Blinken.")).toContain("Iran MET_WITH Antony Blinken");
    expect(claimsOf("A Kenyan newspaper accused Uganda of lying.")).toEqual([]);
  });
});

describe("what somebody insists on", () => {
  it("is no demand where the verb may tell what was done", () => {
    expect(claimsOf("Niger insisted that Chad cut the cables.")).toEqual([]);
    expect(claimsOf("Niger insisted that Chad withdraw.")).toEqual(["Niger DEMANDED Chad"]);
  });
});

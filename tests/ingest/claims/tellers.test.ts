import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("who tells it", () => {
  it.each([
    // What a medium reports of a deed is its account.
    ["The Guardian reported that Kenya had armed the Houthis.", "Kenya SUPPLIED Houthis [alleged] by The Guardian"],
    // Who asks for an end of it says that it goes on.
    ["Peru said Kenya must stop arming the Houthis.", "Kenya SUPPLIED Houthis [alleged] by Peru"],
    ["Peru said that Kenya had to stop arming the Houthis.", "Kenya SUPPLIED Houthis [alleged] by Peru"],
    ["Peru urged Kenya to stop arming the Houthis.", "Kenya SUPPLIED Houthis [alleged] by Peru"],
    // A charge without proof is one all the same.
    [
      "Luis Arce said without offering proof that Kenya had shelled Lamu.",
      "Kenya ATTACKED Lamu [alleged] by Luis Arce",
    ],
    ["Luis Arce said that Kenya was the mastermind of the Lamu bombing.", "Luis Arce ACCUSED Kenya"],
    ["Peru suspects that Kenya armed the Houthis.", "Peru ACCUSED Kenya"],
  ])("shows in %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    ["Peru urged Kenya to stop arming the Houthis.", /ACCUSED/],
    ["Peru said that Kenya did not have to stop arming the Houthis.", /Houthis$/],
    ["Peru doubts that Kenya armed the Houthis.", /ACCUSED/],
    ["Peru said that the Lamu bombing had killed Luis Arce.", /ACCUSED/],
    ["Peru, Chile and Bolivia said that they would never trust Kenya.", / by /],
    ["Luis Arce, who leads Bolivia, said that the roads were closed.", /LEADER_OF.* by /],
    ["According to Hamas, the drone that hit the depot had been built by Iran.", /^Hamas ATTACKED/],
    ["Luis Arce left without offering proof that Kenya had shelled Lamu.", /ATTACKED Lamu \[alleged\]/],
  ])("is not made up in %s", (text, wrong) => {
    expect(claimsOf(text).filter((claim) => wrong.test(claim))).toEqual([]);
  });
});

describe("who answers", () => {
  it.each([
    ["Kenya was accused by Peru of arming the Houthis, a charge it denies.", "Kenya DENIED Peru"],
    ["Peru accused Kenya of arming the Houthis, which it denied.", "Kenya DENIED Peru"],
    ["Peru accused Kenya of arming the Houthis. Nairobi denied doing so.", "Kenya DENIED Peru"],
  ])("is the accused in %s", (text, claim) => {
    const claims = claimsOf(text);
    expect(claims).toContain(claim);
    expect(claims.filter((it) => /^(?:Peru|Houthis) DENIED/.test(it))).toEqual([]);
  });

  it("denies the part in a raid and not the raid", () => {
    const claims = claimsOf("Chad denied responsibility for the attack on the mosque in Kano.");
    expect(claims).toContain("Chad INVOLVED_IN Kano attack [denied] by Chad");
    expect(claims.filter((it) => /TARGETED.*denied/.test(it))).toEqual([]);
  });

  it("denies the raid where it says that there was none", () => {
    const claims = claimsOf("Chad denied that there had been an attack on the mosque in Kano.");
    expect(claims.filter((it) => /^Kano attack (?:OCCURRED_IN|TARGETED)/.test(it) && !it.includes("[denied]"))).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

const ACCUSED = "Kenya accused Somalia of the Garissa attack.";
const DENIED = "Somalia INVOLVED_IN Garissa attack [denied] by Somalia";

describe("an answer to an accusation", () => {
  it("is given by what the accusation is called, wherever that stands", () => {
    expect(claimsOf(`${ACCUSED} Somalia called the claims "completely unfounded".`)).toContain(DENIED);
    expect(
      claimsOf("Kenya accused Somalia of the Garissa attack, a charge that Somalia called a groundless slander."),
    ).toContain(DENIED);
    expect(claimsOf(`${ACCUSED} Somalia called the accusation shocking and unforgivable.`)).toContain(
      "Somalia DISMISSED Kenya",
    );
  });

  it("may be the clause that hangs on the word for it", () => {
    expect(claimsOf("Kenya accused Somalia of the Garissa attack, a charge that Somalia rejected.")).toContain(DENIED);
  });

  it("may be said outright: that it is a lie, that the charges are false", () => {
    expect(claimsOf(`${ACCUSED} "This is a lie," Somalia said.`)).toContain(DENIED);
    expect(claimsOf(`${ACCUSED} Somalia said the charges were false.`)).toContain(DENIED);
  });

  it("is none where something else is called so", () => {
    expect(claimsOf(`${ACCUSED} Somalia called the price of maize absurd.`)).not.toContain(DENIED);
    expect(claimsOf(`${ACCUSED} Somalia said they were manufactured abroad.`)).not.toContain(DENIED);
    expect(claimsOf(`${ACCUSED} Somalia said the banknotes were false.`)).not.toContain(DENIED);
  });

  it("is that the accused had nothing to do with it", () => {
    expect(claimsOf(`${ACCUSED} Somalia had nothing to do with it, Hassan Sheikh Mohamud said.`).join("\n")).toContain(
      "Somalia INVOLVED_IN Garissa attack [denied]",
    );
  });
});

describe("an answer to a statement that blames nobody", () => {
  const SAID = "Chile's president, Gabriel Boric, said that Peru was preparing a blockade";

  it.each([
    `${SAID}, an account that Lima rejected.`,
    `${SAID}. Peru disputed the account.`,
    `${SAID}. Peru has always denied it.`,
    `${SAID}. Peru said this was not true.`,
    `${SAID}. Peru called it fake news.`,
    `${SAID}. Peru called that a lie.`,
  ])("is given to who made it: %s", (text) => {
    expect(claimsOf(text)).toContain("Peru DENIED Gabriel Boric");
  });

  it("may be given to whose words they are, called so", () => {
    expect(claimsOf("Peru described the Chilean claims as absurd.")).toEqual(["Peru DISMISSED Chile"]);
    expect(claimsOf("Peru called a report by Chile a fabrication.")).toEqual(["Peru DENIED Chile"]);
    expect(claimsOf("Peru called the Chilean price of fish absurd.").join("\n")).not.toContain("DISMISSED");
  });

  it("may brush it aside", () => {
    expect(claimsOf(`${SAID}. Peru laughed off the remarks.`)).toContain("Peru DISMISSED Gabriel Boric");
  });

  it("is none where it denies what its own clause hangs on, or was said by its own side", () => {
    expect(claimsOf(`${SAID}. Peru arrested a spy over charges that he denied.`).join("\n")).not.toContain("DENIED");
    expect(claimsOf("Chile said that it was ready. Gabriel Boric denied it.").join("\n")).not.toContain("DENIED");
    expect(claimsOf(`${SAID}. Peru said that this was true.`).join("\n")).not.toContain("DENIED");
  });
});

describe("what a verdict clears somebody of", () => {
  it("was not done by the court", () => {
    const claims = claimsOf("Three men were cleared of involvement in the Garissa attack by the Kenyan Supreme Court.");
    expect(claims.filter((claim) => /Court (?:PERPETRATED|INVOLVED_IN)/.test(claim))).toEqual([]);
  });
});

describe("whose word it is", () => {
  it("is that of who cites another", () => {
    expect(claimsOf("Iran, citing the UN, said Israel had bombed Isfahan.")).toContain(
      "Israel ATTACKED Isfahan [alleged] by Iran",
    );
  });

  it("is that of who has seen the report", () => {
    expect(claimsOf("According to a report seen by Reuters, Iran armed the Houthis.")).toContain(
      "Iran SUPPLIED Houthis [alleged] by Reuters",
    );
  });

  it("is that of a party that denies what somebody else does on its own ground", () => {
    expect(claimsOf("Bamako denies that Wagner's fighters operate in Mali.").join("\n")).toContain(
      "OPERATES_IN Mali [denied] by Mali",
    );
  });

  it("is not that of whose circle doubts it", () => {
    const claims = claimsOf(
      "Kenya accused Somalia of the Garissa attack. Some members of William Ruto's own circle doubt that Somalia had a hand in the attack.",
    ).filter((claim) => claim.startsWith("Somalia INVOLVED_IN"));
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.filter((claim) => claim.includes("by William Ruto"))).toEqual([]);
  });
});

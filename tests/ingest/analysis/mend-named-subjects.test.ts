import { describe, expect, it } from "vitest";
import { claimsOf, getExtractor } from "../../support/extractor.ts";

/** "word dep head" of each token. */
function parse(text: string): readonly string[] {
  return getExtractor()
    .annotate({ text })
    .sentences.flatMap(({ tokens }) =>
      tokens.map(({ text: word, dep, head }) => `${word} ${dep} ${tokens[head]?.text ?? ""}`.trim()),
    );
}

describe("a subject told by several nouns", () => {
  it("is the person, not the party behind the name", () => {
    const words = parse("Ingrid Moen of the small Farmers Union has left the talks on fishing.");
    expect(words).toContain("Ingrid nsubj left");
    expect(words).toContain("Union nmod Ingrid");
  });

  it("is the holder of a post, told before the name", () => {
    expect(parse("Fijian energy adviser Ana Okoye said that rain had flooded two ports.")).toContain(
      "adviser nmod:desc Ana",
    );
  });

  it("is those who sit somewhere, not the town", () => {
    const claims = claimsOf("Chadian rebels shelled Lamu on Sunday, killing a nurse, aid officials in Nairobi said.");
    expect(claims.filter((it) => it.includes("Kenya"))).toEqual([]);
    expect(claims).toContain("Chad: rebels ATTACKED Lamu [alleged] by aid officials");
  });

  it("is both of those joined, each with a title of his own", () => {
    expect(
      claimsOf("Gambian leader Musa Jallow and Fijian President Paul Tora today signed a treaty of friendship."),
    ).toContain("Musa Jallow AGREED_WITH Paul Tora");
  });

  it("is the network by its name before whose it is", () => {
    expect(claimsOf("Ali Musa's Hamas network has threatened Peru.")).toContain("Hamas THREATENED Peru");
  });
});

describe("what must be done", () => {
  it("has not been done", () => {
    expect(claimsOf("Norway declared that Sudan must withdraw its troops from Chad.")).toContain(
      "Sudan WITHDREW_FROM Chad [speculated] by Norway",
    );
  });
});

describe("a strike of those who stop working", () => {
  it.each([
    "Seven parties in Togo have organised a general strike.",
    "Chad's unions planned a strike by nurses.",
    "Dockers in Peru began a hunger strike.",
  ])("is done to nobody: %s", (text) => {
    expect(claimsOf(text).filter((it) => /PERPETRATED|ATTACKED|TARGETED/.test(it))).toEqual([]);
  });

  it("is not what a state carries out from the air", () => {
    expect(claimsOf("Chad carried out a strike on Lamu.").join()).toMatch(/Chad (?:PERPETRATED|ATTACKED)/);
    expect(claimsOf("Chad carried out a strike on Lamu. Fiji called the strike a crime.").join()).toContain(
      "Fiji CRITICISED Lamu strike",
    );
  });
});

describe("what is asked of somebody", () => {
  it.each(["Kenya faced calls from Chad to free two sailors.", "Kenya ignored a plea from Chad to free two sailors."])(
    "is not done by being asked: %s",
    (text) => {
      expect(claimsOf(text)).toContain("Chad DEMANDED Kenya");
      const freed = claimsOf(text).filter((it) => it.startsWith("Kenya WITHDREW_FROM"));
      expect(freed.filter((it) => !it.includes("[speculated]"))).toEqual([]);
    },
  );

  it.each(["Kenya accepted demands from Chad that it leave.", "Kenya met a request by Chad for doctors."])(
    "is not asked by who grants it: %s",
    (text) => {
      expect(claimsOf(text).filter((it) => /^Kenya (?:DEMANDED|MET_WITH)/.test(it))).toEqual([]);
    },
  );

  it("is told of who is handed over, whatever he is held to be", () => {
    expect(claimsOf("Zambia extradited suspected militant Omar Keita to Chad on Sunday, an official said.")).toContain(
      "Zambia COOPERATED_WITH Chad by official",
    );
  });

  it("is no aim of who uses the occasion", () => {
    expect(claimsOf("Ana Ruiz used the appeal to condemn Togo.")).toContain("Ana Ruiz CRITICISED Togo");
  });
});

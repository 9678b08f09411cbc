import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "word dep head" of each token. */
function parse(text: string): readonly string[] {
  const tokens = getExtractor()
    .annotate({ text })
    .sentences.flatMap((sentence) => sentence.tokens);
  return tokens.map(({ text: word, dep, head }) => `${word} ${dep} ${tokens[head]?.text ?? ""}`.trim());
}

describe("what a deed makes of somebody", () => {
  it("takes dead for what somebody is made, no word of his name", () => {
    const masked = parse("Masked gunmen shot dead Omar Keita outside a temple.");
    expect(masked).toContain("Masked amod gunmen");
    expect(masked).toContain("gunmen nsubj shot");
    expect(masked).toContain("dead xcomp shot");
    expect(parse("The policeman shot dead two protesters.")).toContain("policeman nsubj shot");
    expect(parse("They found dead birds on the shore.")).toContain("dead amod birds");
  });

  it("takes for the shooter only who is armed or at whom one shoots is told", () => {
    expect(parse("A Peruvian boy shot at a clinic near Lima.")).not.toContain("boy nsubj shot");
    expect(parse("A rebel leader shot at a market in Lima by guards.")).not.toContain("leader nsubj shot");
    expect(parse("Fighters shot at a patrol.")).toContain("Fighters nsubj shot");
  });

  it("takes for some of a plural those of its kind, not of the nearest", () => {
    const parsed = parse("Police arrested twelve teachers in raids on farms, Ana Ruiz among them.");
    expect(parsed).toContain("Ana conj teachers");
  });
});

describe("what something is called before it is named", () => {
  it("leaves an adjective behind as no object", () => {
    const parsed = parse("Peru dismissed as false a claim from Lima that Chile had taken Arica.");
    expect(parsed).toContain("claim obj dismissed");
    expect(parsed).toContain("Lima nmod claim");
    expect(parse("Peru regards as true a friend of Chile.")).not.toContain("friend obj true");
  });
});

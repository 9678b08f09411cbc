import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "word dep head" of each token. */
function parse(text: string): readonly string[] {
  const tokens = getExtractor()
    .annotate({ text })
    .sentences.flatMap((sentence) => sentence.tokens);
  return tokens.map(({ text: word, dep, head }) => `${word} ${dep} ${tokens[head]?.text ?? ""}`.trim());
}

describe("places and sides of deeds", () => {
  it("hangs a place on the deed, not on whom it is done to", () => {
    expect(parse("The trial of Ana Rojas in Lima opened in May.")).toContain("Lima nmod trial");
    expect(parse("The abduction of Ali Bello by rebels in Bama shocked Chad.")).toContain("Bama nmod abduction");
    expect(parse("The killing of a nurse in Bama shocked Chad.")).not.toContain("Bama nmod trial");
    expect(parse("The sister of Ana Rojas in Lima left in May.")).not.toContain("Lima nmod sister");
  });

  it("hangs on the rally whom it is against", () => {
    expect(parse("Students rallied outside parliament against the Kenyan government.")).toContain(
      "government obl rallied",
    );
    expect(parse("Kenya won a case in a court against the Ugandan government.")).not.toContain("government obl won");
  });

  it("takes fighting between two sides for a noun, and the second side for no doer", () => {
    const fight = parse("Fighting between the Chadian army and M23 rebels resumed on Monday.");
    expect(fight).toContain("Fighting nsubj resumed");
    expect(fight).toContain("rebels conj army");
    const heavy = parse("Heavy fighting near Bama between Chadian troops and rebels killed nine people.");
    expect(heavy).toContain("fighting nsubj killed");
    expect(parse("Rebels were fighting for a town between Bama and Goma.")).not.toContain("fighting nsubj killed");
  });

  it("leaves each word of a described event its place", () => {
    const murder = parse("The murder of Olof Palme in Stockholm shocked Sweden.");
    expect(murder).toContain("Stockholm nmod murder");
    expect(murder).toContain("murder nsubj shocked");
  });
});

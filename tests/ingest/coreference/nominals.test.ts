import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function annotate(text: string, publishedOn = "2024-03-24") {
  return getExtractor().annotate({ text, publishedOn });
}

describe("nominals", () => {
  it("takes a body without an owner for that of the state whose places the story names most", () => {
    const document = annotate(
      "Gunmen killed a Honduran judge in Tegucigalpa. Suspects were arrested in San Pedro Sula. He had testified in the US. The interior ministry blamed the government.",
    );
    expect(getChain(document, "The interior ministry").entryId).toBe("interior-ministry-hnd");
    expect(getChain(document, "the government").key).toBe("government:state-hnd");
  });

  it("counts a state's people and bodies too when it asks whose the army of a story is", () => {
    const document = annotate(
      "Sheikh Hasina, prime minister of Bangladesh, resigned and fled to India. Hasina's party, the Awami League, was shocked. India let her land near Delhi. The army took over.",
    );
    expect(getChain(document, "The army").name).toMatch(/Bangladesh/);
  });

  it("takes the ruling party for one that was called so, and a wife for no he", () => {
    const document = annotate(
      "Nguon Sitha founded the Dawn Party. His wife, Sok Chenda, said he would appeal. The ruling party was silent.",
    );
    expect(wordsOf(document, getChain(document, "Dawn Party"))).not.toContain("The ruling party");
    expect(wordsOf(document, getChain(document, "Nguon Sitha"))).toContain("he");
  });

  it("takes the opposition for no party that was named", () => {
    const document = annotate("Georgian Dream, the ruling party, won the vote. The opposition protested.");
    expect(wordsOf(document, getChain(document, "Georgian Dream"))).not.toContain("The opposition");
  });

  it("resolves definite nouns by type: the agency, the group, the Russian leader, the building", () => {
    const document = annotate(
      "The FSB searched the Crocus City Hall after Boko Haram met President Vladimir Putin. The agency left the building. The Russian leader thanked the group.",
    );
    expect(wordsOf(document, getChain(document, "FSB"))).toContain("The agency");
    expect(wordsOf(document, getChain(document, "Crocus City Hall"))).toContain("the building");
    expect(wordsOf(document, getChain(document, "Vladimir Putin"))).toContain("The Russian leader");
    expect(wordsOf(document, getChain(document, "Boko Haram"))).toContain("the group");
  });

  it("finds who bears a rank or a calling by that word, and a group by what it calls itself", () => {
    const document = annotate(
      '"We had to act," said Colonel Mario Ortiz, a spokesman for the group, which calls itself the National Renewal Council. He said the borders were shut. The colonel thanked Bishop Thomas Okello, and the bishop left.',
    );
    expect(wordsOf(document, getChain(document, "Mario Ortiz"))).toEqual(expect.arrayContaining(["He", "The colonel"]));
    expect(wordsOf(document, getChain(document, "Thomas Okello"))).toContain("the bishop");
    expect(wordsOf(document, getChain(document, "National Renewal Council"))).toEqual(
      expect.arrayContaining(["the group", "itself"]),
    );
  });

  it("takes a junta for the council that seized power, not for the government of whom it removed", () => {
    const document = annotate(
      "The group, which calls itself the National Renewal Council, dissolved the government of President Marcel Adou. France warned the junta.",
    );
    expect(wordsOf(document, getChain(document, "National Renewal Council"))).toContain("the junta");
  });

  it("opens parties and groups of one state, spoken of together, as one", () => {
    const document = annotate(
      "Seven opposition parties in Nepal called a strike. Syrian rebel groups attacked Aleppo.",
    );
    expect(getChain(document, "Seven opposition parties").name).toBe("Nepal: opposition parties");
    expect(getChain(document, "Syrian rebel groups").type).toBe("ArmedGroup");
    const party = annotate("A party in Nepal called a strike.");
    expect(party.chains.map(({ name }) => name)).not.toContain("Nepal: party");
  });
});

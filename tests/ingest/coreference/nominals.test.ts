import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function annotate(text: string, publishedOn = "2024-03-24") {
  return getExtractor().annotate({ text, publishedOn });
}

describe("nominals", () => {
  it("takes the carrier for an airline and an Islamist movement for whose it is not said to be", () => {
    const airline = annotate(
      "Belavia, a Belarusian airline, was banned on Friday. Poland accused the carrier of fraud.",
    );
    expect(wordsOf(airline, getChain(airline, "Belavia"))).toContain("the carrier");
    const movement = annotate("Ennahda won the vote on Sunday. Tunisia's president warned the Islamist movement.");
    expect(wordsOf(movement, getChain(movement, "Ennahda"))).toContain("the Islamist movement");
  });

  it("takes an ally for who is named beside it, a state or a person, and a news agency for one of the press", () => {
    const document = annotate(
      "Viktor Orban praised Donald Trump, his close ally, and Serbia, his old ally. Tarpan, a private news agency, quoted them.",
    );
    expect(wordsOf(document, getChain(document, "Donald Trump"))).toContain("his close ally");
    expect(wordsOf(document, getChain(document, "Serbia"))).toContain("his old ally");
    expect(getChain(document, "Tarpan").role).toBe("media");
  });

  it("takes a body without an owner for that of the state whose places the story names most", () => {
    const document = annotate(
      "Gunmen killed a Honduran judge in Tegucigalpa. Suspects were arrested in San Pedro Sula. He had testified in the US. The interior ministry blamed the government.",
    );
    expect(getChain(document, "The interior ministry").entryId).toBe("interior-ministry-hnd");
    expect(getChain(document, "the government").key).toBe("government:state-hnd");
  });

  it("takes the army for that of the state whose towns the story names, though it names another state", () => {
    const document = annotate("A bomb killed nine in Kampala on Friday. The army blamed Rwanda. Gulu is calm.");
    expect(getChain(document, "The army").country).toBe("UGA");
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

  it("finds the body that a noun means by where it is from, by whose it is and by its trade", () => {
    const document = annotate(
      "Hezbollah fired rockets. Hamas praised it. The Lebanese group said that it was ready. Azerbaijan Airlines flew on. The airline said it was safe. The Iran-backed group fought on.",
    );
    expect(wordsOf(document, getChain(document, "Hezbollah"))).toEqual(
      expect.arrayContaining(["The Lebanese group", "The Iran-backed group"]),
    );
    expect(wordsOf(document, getChain(document, "Azerbaijan Airlines"))).toContain("The airline");
    expect(wordsOf(document, getChain(document, "Hamas"))).not.toContain("The Lebanese group");
  });

  it("takes the paramilitary force for an armed group, the army for none", () => {
    const document = annotate(
      "The Rapid Support Forces took the town in Sudan. The paramilitary force said that it would stay. The army left.",
    );
    const words = wordsOf(document, getChain(document, "Rapid Support Forces"));
    expect(words).toContain("The paramilitary force");
    expect(words).not.toContain("The army");
  });

  it("finds a building by its kind, an enclave by its standing and a capital by its state", () => {
    const document = annotate(
      "Armenians fled Nagorno-Karabakh after Azerbaijan took the enclave. Fire broke out in the Hyper Mall in Kut. Rescuers entered the complex. A bomb hit the Pearl Hotel. Guests left the hotel.",
    );
    expect(wordsOf(document, getChain(document, "Nagorno-Karabakh"))).toContain("the enclave");
    expect(wordsOf(document, getChain(document, "Hyper Mall"))).toContain("the complex");
    expect(wordsOf(document, getChain(document, "Pearl Hotel"))).toContain("the hotel");
    const capital = annotate("The envoy left Kabul. He flew to Islamabad. He missed the Afghan capital.");
    expect(wordsOf(capital, getChain(capital, "Kabul"))).toContain("the Afghan capital");
    expect(wordsOf(capital, getChain(capital, "Islamabad"))).not.toContain("the Afghan capital");
  });

  it("takes a place that no list knows for the town, if its name does not say that it is something else", () => {
    const town = annotate("Tanks rolled into Ostrela on Friday. The mayor of the town fled.");
    expect(getChain(town, "the town")).toBe(getChain(town, "Ostrela"));
    const river = annotate("Tanks crossed the Ostrela River on Friday. The mayor of the town fled.");
    expect(getChain(river, "Ostrela River").mentions).toHaveLength(1);
  });

  it("looks for the country away from who sends somebody out of it, and at home with who rules it", () => {
    const document = annotate(
      "Somalia thanked Turkey. Turkey sent an aircraft to fly the wounded out of the country. Sudan recalled its envoy from Kenya. Abdel Fattah al-Burhan has ruled the country since a coup.",
    );
    expect(wordsOf(document, getChain(document, "Turkey"))).not.toContain("the country");
    expect(wordsOf(document, getChain(document, "Kenya"))).not.toContain("the country");
    expect(wordsOf(document, getChain(document, "Sudan"))).toContain("the country");
  });

  it("takes a group for none that the words behind its noun tell of", () => {
    const document = annotate(
      "Boko Haram shelled Gwoza. Islamic State seized Baga. The group, a rival of Islamic State, denied it.",
    );
    expect(wordsOf(document, getChain(document, "Boko Haram"))).toContain("The group");
  });

  it.each([
    ["Meridian, a mining company, sued Mali on Monday. Bamako accused the firm of fraud.", "Meridian", "the firm"],
    ["Vesti Danas, a Serbian newspaper, printed it. Kosovo sued the publication.", "Vesti Danas", "the publication"],
    ["A Joint Inquiry Team met in Oslo. Norway thanked the team.", "Joint Inquiry Team", "the team"],
  ])("takes the firm or the publication for what was called by another word of that class: %s", (text, name, words) => {
    const document = annotate(text);
    expect(wordsOf(document, getChain(document, name))).toContain(words);
  });
});

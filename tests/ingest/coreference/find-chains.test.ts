import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

function annotate(text: string, publishedOn = "2024-03-24") {
  return getExtractor().annotate({ text, publishedOn });
}

describe("findChains", () => {
  it("links acronyms, appositions, surnames and demonyms to the name they stand for", () => {
    const document = annotate(
      "The Federal Security Service (FSB) met on Monday. The FSB praised Kenyan President William Ruto. Ruto left Kenya.",
    );
    expect(wordsOf(document, getChain(document, "Federal Security Service"))).toContain("FSB");
    expect(wordsOf(document, getChain(document, "William Ruto"))).toContain("Ruto");
    expect(wordsOf(document, getChain(document, "Kenyan"))).toContain("Kenya");
  });

  it("keeps ISIS and its branch apart", () => {
    const document = annotate("ISIS-K claimed the attack on Kabul. ISIS praised ISIS-K.");
    expect(getChain(document, "ISIS-K")).not.toBe(getChain(document, "ISIS"));
  });

  it("takes the Kremlin of a distance for a place and the one that speaks for an institution", () => {
    const document = annotate("The hall lies 30 km from the Kremlin. The Kremlin denied the report.");
    const types = document.chains
      .filter((chain) => wordsOf(document, chain).includes("Kremlin"))
      .map(({ type }) => type);
    expect([...types].sort()).toEqual(["Organization", "Place"]);
  });

  it("takes a capital that acts for its state, and one where something happens for a place", () => {
    const document = annotate(
      "Tehran denied the report. Talks on prisoners began in Ankara. Baku accused Tehran of aggression.",
    );
    expect(wordsOf(document, getChain(document, "Baku"))).toEqual(["Baku"]);
    expect(getChain(document, "Baku").type).toBe("State");
    expect(getChain(document, "Tehran").entryId).toBe("state-irn");
    expect(getChain(document, "Ankara").type).toBe("Place");
  });

  it("takes capitals that strike, and one that is made to act, for their states", () => {
    const strikes = annotate("Washington and London carried out air strikes on Houthi positions.");
    expect(getChain(strikes, "Washington").type).toBe("State");
    expect(getChain(strikes, "London").type).toBe("State");
    const made = annotate("Germany expelled a diplomat, prompting Moscow to threaten retaliation.");
    expect(getChain(made, "Moscow").type).toBe("State");
  });

  it("knows that whom one accuses of a deed is its doer, whom himself means, and whose short name leaves Jr out", () => {
    const accused = annotate("Ismael Zambada has accused Joaquín Guzmán of luring him to a meeting.");
    expect(wordsOf(accused, getChain(accused, "Ismael Zambada"))).toContain("him");
    const himself = annotate("Pedro Castillo met Juan Silva. Alan García blamed himself.");
    expect(wordsOf(himself, getChain(himself, "Alan García"))).toContain("himself");
    const junior = annotate("Sara Duterte blamed Ferdinand Marcos Jr for it. Marcos said nothing.");
    expect(wordsOf(junior, getChain(junior, "Ferdinand Marcos Jr"))).toContain("Marcos");
  });

  it("takes the person after an office with of for the one who holds it", () => {
    const document = annotate("US Secretary of State Marco Rubio told Félix Tshisekedi that he condemned the assault.");
    expect(wordsOf(document, getChain(document, "Marco Rubio"))).toContain("he");
  });

  it("takes the newspaper for the medium spoken of", () => {
    const medium = annotate("The Wall Street Journal reported on the plan. The newspaper cited officers.");
    expect(wordsOf(medium, getChain(medium, "The Wall Street Journal"))).toContain("The newspaper");
  });

  it("resolves pronouns by number and gender, also into the next sentence", () => {
    const document = annotate(
      "Angela Merkel met Emmanuel Macron in Paris. She thanked him. The Taliban left Kunduz, and they burned their camps.",
    );
    expect(wordsOf(document, getChain(document, "Angela Merkel"))).toContain("She");
    expect(wordsOf(document, getChain(document, "Emmanuel Macron"))).toContain("him");
    expect(wordsOf(document, getChain(document, "Taliban"))).toEqual(expect.arrayContaining(["they", "their"]));
  });

  it("takes what a subject does something to for the subject's own", () => {
    const document = annotate("Amid reports that Chile attacked Bolivia, Peru closed its border.");
    expect(wordsOf(document, getChain(document, "Peru"))).toContain("its");
  });

  it("takes nobody in a dateline for whom a pronoun means", () => {
    const document = annotate("DODOMA, Tanzania (AP) — Some of them left.");
    expect(wordsOf(document, getChain(document, "AP"))).toEqual(["AP"]);
  });

  it("gives an empty it no antecedent", () => {
    const document = annotate("Russia said that it was clear that Ukraine had won.");
    expect(document.chains.flatMap((chain) => wordsOf(document, chain))).not.toContain("it");
  });

  it("makes one event of the many wordings of the story's attack, and another of an older one", () => {
    const document = annotate(
      "Gunmen attacked the Radisson hotel in Bamako on Friday. The attack shocked Mali. This incident follows the 2013 Westgate attack in Nairobi. The tragedy was condemned by France.",
      "2015-11-22",
    );
    const main = document.chains[document.mainEvent ?? -1];
    expect(main && wordsOf(document, main)).toEqual(
      expect.arrayContaining(["The attack", "This incident", "The tragedy"]),
    );
    expect(getChain(document, "Westgate attack")).not.toBe(main);
  });

  it("reads place and day of the main event off the lead", () => {
    const document = annotate(
      "Gunmen stormed the Radisson hotel in Bamako on Friday. The attack shocked Mali.",
      "2015-11-22",
    );
    const main = document.chains[document.mainEvent ?? -1];
    expect(main?.date).toBe("2015-11-20");
    expect(document.chains[main?.place ?? -1]?.name).toMatch(/Radisson|Bamako/);
  });

  it("knows a body of a state by name and by description", () => {
    const document = annotate("The Kenyan government met on Monday. Kenya's government left on Tuesday.");
    expect(new Set(document.chains.filter(({ role }) => role === "government").map(({ key }) => key)).size).toBe(1);
  });

  it("opens a group for people without a name to whom something is done, and none for people in general", () => {
    const document = annotate(
      "Boko Haram killed 11 people. Aid workers were kidnapped. Civilians suffer in every war.",
    );
    expect(document.chains.map(({ name }) => name)).toEqual(expect.arrayContaining(["11 people", "aid workers"]));
    expect(document.chains.flatMap((chain) => wordsOf(document, chain))).not.toContain("Civilians");
  });

  it("knows who speaks as we in a statement, and leaves the we of a newspaper open", () => {
    const statement = annotate("France condemns the attack on Bamako. We stand with Mali.");
    expect(wordsOf(statement, getChain(statement, "France"))).toContain("We");
    const news = annotate("France condemns the attack on Bamako. We do not know why, an official said.");
    expect(wordsOf(news, getChain(news, "France"))).not.toContain("We");
  });

  it("finds the owner of both in a pair, and takes whom one meets for somebody else", () => {
    const document = annotate(
      "Norway supports the government and people of Lebanon. Foreign Minister Anna Berg met the minister in Oslo.",
    );
    expect(document.chains.map(({ name }) => name)).toContain("Government of Lebanon");
    expect(wordsOf(document, getChain(document, "Anna Berg"))).not.toContain("the minister");
  });

  it("places the attack where a verb of violence says that it struck", () => {
    const document = annotate("The men who attacked Garissa first tried to flee. Kenya condemned the attack.");
    const main = document.chains[document.mainEvent ?? -1];
    expect(document.chains[main?.place ?? -1]?.name).toBe("Garissa");
  });

  it("takes the Security Council for a state's where the state stands beside it, else for the United Nations'", () => {
    const russian = annotate("Russia's Security Council met. The Security Council accused Kenya of meddling.");
    expect(
      russian.chains.filter(({ name }) => name.includes("Security Council")).map(({ country }) => country),
    ).toEqual(["RUS"]);
    const world = annotate("Vasily Nebenzya, Russia's envoy to the Security Council, spoke. The Security Council met.");
    expect(world.chains.map(({ name }) => name)).toContain("UN Security Council");
  });

  it("takes the government in a capital for that of its state", () => {
    const document = annotate("The government in Yaounde blamed Boko Haram for the massacre.");
    expect(document.chains.map(({ name }) => name)).toContain("Government of Cameroon");
  });

  it("gives every mention a reason", () => {
    const document = annotate("The FSB accused Ukraine. The agency said it had proof.");
    for (const { mentions, reasons } of document.chains) {
      expect(reasons).toHaveLength(mentions.length);
      expect(reasons.every((reason) => reason !== "")).toBe(true);
    }
  });

  it("goes on with whom the sentence before was about, not with whoever it named last or the text names most", () => {
    const document = annotate(
      "Ali Bongo voted. Bongo won. Albert Ondo Ossa called the vote a fraud by Bongo. He urged the army to act.",
    );
    expect(wordsOf(document, getChain(document, "Albert Ondo Ossa"))).toContain("He");
  });

  it("takes nobody to say he of himself, and I for whoever speaks", () => {
    const document = annotate(
      'William Ruto spoke of Yoweri Museveni. "He is arming the rebels of Goma and I know it," Ruto added.',
    );
    expect(wordsOf(document, getChain(document, "Yoweri Museveni"))).toContain("He");
    expect(wordsOf(document, getChain(document, "William Ruto"))).toContain("I");
  });

  it("finds the country and the party of a person by what stands beside the name", () => {
    const document = annotate(
      "Kenyan President William Ruto said his country was at peace. Andrej Danko, the leader of the Slovak National Party, said his party would win.",
    );
    expect(wordsOf(document, getChain(document, "Kenyan"))).toContain("his country");
    expect(wordsOf(document, getChain(document, "Slovak National Party"))).toContain("his party");
  });

  it("finds people again by the nouns said of them", () => {
    const document = annotate("Roman Protasevich, a journalist, met William Ruto. The journalist left.");
    expect(wordsOf(document, getChain(document, "Roman Protasevich"))).toContain("The journalist");
  });

  it("does not take the country for the state whose people are in it", () => {
    const document = annotate(
      "Gabon closed its border. France protested. French soldiers are stationed in the country.",
    );
    expect(wordsOf(document, getChain(document, "Gabon"))).toContain("the country");
  });
});

import { describe, expect, it } from "vitest";
import { getChain, getExtractor, wordsOf } from "../../support/extractor.ts";

/** What the event with these words is spoken of by. */
function read(text: string, words: string): readonly string[] {
  const document = getExtractor().annotate({ text, publishedOn: "2024-03-24" });
  return wordsOf(document, getChain(document, words));
}

function nameOf(text: string, words: string): string {
  return getChain(getExtractor().annotate({ text, publishedOn: "2024-03-24" }), words).name;
}

describe("events", () => {
  it("takes attacks of one place and time in the plural for the attack", () => {
    const text =
      "Gunmen stormed a mall in Nairobi. The Nairobi attack killed 60. Kenya says the Nairobi attacks were planned.";
    expect(read(text, "Nairobi attacks")).toContain("Nairobi attack");
  });

  it.each([
    ["Oslo charged a sailor over the explosions that tore a cable open off Bergen in 2019.", "the explosions", "2019"],
    ["The bombing that tore through Garissa in May 2012 killed nine.", "The bombing", "2012-05"],
    ["Peru studied an attack, which a witness described in 2015.", "an attack", undefined],
  ])("dates an event by the clause that says what it did: %s", (text, words, date) => {
    const document = getExtractor().annotate({ text, publishedOn: "2024-03-24" });
    expect(getChain(document, words).date).toBe(date);
  });

  it("takes a summit that is newly told of for no dialogue of before", () => {
    const text =
      "The dialogue between Serbia and Kosovo stalled. The Union invited both to a summit in Tirana. The summit will discuss energy.";
    expect(read(text, "a summit")).toEqual(["a summit", "The summit"]);
  });

  it("keeps apart what its words tell apart, in the same words and in others", () => {
    const ensuing =
      "A bomb attack on a mosque killed nine on Monday. The ensuing attacks on churches killed twenty. Boko Haram claimed the attack on the mosque.";
    expect(read(ensuing, "The ensuing attacks")).toEqual(["The ensuing attacks"]);
    expect(read(ensuing, "the attack")).toContain("A bomb attack");
    const separate =
      "The army carried out a strike on Gaza City. A separate strike on Rafah killed a doctor. Hamas condemned the strike on Rafah.";
    expect(read(separate, "A separate strike")).toContain("the strike");
  });

  it("keeps apart attacks on two towns, of which no list knows one, and takes the site in a town for what was attacked there", () => {
    const towns = "The attack on Jifara killed 40. Police said so. The army admitted the raid on Goma.";
    expect(read(towns, "the raid")).toEqual(["the raid"]);
    const site = "The attack on Jifara in Goma killed 40. Police said so. The army admitted the raid on Goma.";
    expect(read(site, "the raid")).toEqual(["The attack", "the raid"]);
  });

  it("calls a killing by whom it struck", () => {
    const document = getExtractor().annotate({ text: "The murder of Omar Keita in Goma shocked Chad." });
    expect(getChain(document, "The murder").name).toBe("murder of Omar Keita");
  });

  it("takes crimes against a people for events where somebody is accused of them, each by its own name", () => {
    const text =
      "Gambia accused Myanmar of genocide. Canada accused it of war crimes. Myanmar denied the genocide. The Genocide Convention is old.";
    expect(read(text, "genocide")).toEqual(["genocide", "the genocide"]);
    expect(read(text, "war crimes")).toEqual(["war crimes"]);
    const law = getExtractor().annotate({
      text: "Norway paid for a school of law in Kigali that teaches about war crimes.",
    });
    expect(law.chains.filter(({ type }) => type === "Event")).toEqual([]);
  });

  it("takes what an event is said to be, or to be called as well, for the event", () => {
    const text =
      "The Halwan massacre was a suicide bombing on 3 May 2015 that killed 40 policemen. The Bread riots, also called the Flour War, were a wave of protests in Chad. The siege of Osh was a battle of six weeks.";
    expect(read(text, "Halwan massacre")).toEqual(["Halwan massacre", "a suicide bombing"]);
    expect(read(text, "Bread riots")).toEqual(["Bread riots", "Flour War", "protests"]);
    expect(read(text, "The siege")).toEqual(["The siege", "a battle"]);
    expect(read("The siege of Osh in May was not a battle for Ankara.", "The siege")).toEqual(["The siege"]);
  });

  it("takes no plot of land and none of a novel for a conspiracy", () => {
    for (const text of [
      "Farmers in Kenya lost a plot of land near Nakuru to the army.",
      "The novel, whose plot takes place in Chile, won a prize in Peru.",
    ])
      expect(
        getExtractor()
          .annotate({ text })
          .chains.filter(({ type }) => type === "Event"),
      ).toEqual([]);
  });

  it.each([
    ["Rebels captured Bunagana on Monday. Congo condemned the capture of the town.", "the capture"],
    ["Police in Cali held Pedro Salazar on Monday. Venezuela condemned the arrest.", "the arrest"],
    ["A court in Oslo jailed Lars Berg for five years. Norway welcomed the verdict.", "the verdict"],
    ["Gunmen stormed a school in Lahore. India denied any part in the operation.", "the operation"],
  ])("begin where a noun takes up what a verb told: %s", (text, words) => {
    expect(read(text, words)).toContain(words);
  });

  it.each([
    ["A bombing killed nine in Aden. The same band had claimed an ambush in which two guards died.", "an ambush"],
    ["China sent warships to the strait. Japan condemned the drills.", "the drills"],
    ["Hackers locked the tax office out of its files. Peru blamed a gang for the episode.", "the episode"],
  ])("begin where a phrase tells of one that no other told of: %s", (text, words) => {
    expect(read(text, words)).toEqual([words]);
  });

  it("are none where nothing before told of them", () => {
    const { chains } = getExtractor().annotate({
      text: "Ana Ruiz became a nurse. Spain paid for the arrest of debtors.",
    });
    expect(chains.filter(({ type }) => type === "Event")).toEqual([]);
  });

  it("are gone back to by nouns of a wider sense", () => {
    const coup =
      "Soldiers detained President Harouna Sani on Tuesday. France condemned the coup. Nigeria said that Mali knew of the plot. The operation took an hour.";
    expect(read(coup, "the coup")).toEqual(["the coup", "the plot", "The operation"]);
    const blast = "A bomb killed nine in Kampala. Police blamed rebels for the explosion. Kenya deplored the deaths.";
    expect(read(blast, "the explosion")).toContain("the deaths");
  });

  it("are what a court or the police have settled, and what was aimed at somebody, of several", () => {
    expect(read("Ana Ruiz left Peru in May. Chile hailed the verdict.", "the verdict")).toEqual(["the verdict"]);
    const two =
      "A bomb attack killed nine in Aden. Yemen accused Ali Saleh of having ordered missile strikes on Saudi Arabia's camps.";
    expect(read(two, "missile strikes")).toHaveLength(1);
  });

  it("are gone back to years later by reports that tell of no other", () => {
    const trial =
      "Samir Haddad went on trial in Oslo over the 2008 Tripoli bombing. He denied that he knew of the carnage. The affair split Norway.";
    expect(read(trial, "the carnage")).toEqual(expect.arrayContaining(["the carnage", "The affair"]));
    const year =
      "A bombing in Accra killed nine in 1998. Omar Bah was found guilty of the atrocity in 2011 by a court in Togo.";
    expect(read(year, "the atrocity")).toContain("A bombing");
  });

  it("have no place in a state that only says whose somebody is", () => {
    const text =
      "Kenya rejects claim that US divers blew up pipeline\n\nKenya rejected a claim that US Navy divers destroyed the Lamu Port pipeline last September. Chad denied the sabotage.";
    expect(nameOf(text, "the sabotage")).not.toContain("United States");
  });

  it("that a verb of the first sentences tells are what the story is about", () => {
    const text =
      "Leaders have given the soldiers who seized power in Niger a week. They spoke after a summit in Abuja. Russia praised the soldiers. Chad deplored the coup. Togo backed the coup.";
    expect(nameOf(text, "the soldiers")).not.toContain("summit");
  });
});

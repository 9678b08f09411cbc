import { describe, expect, it } from "vitest";
import { readChain } from "../../support/extractor.ts";

describe("who is told of before the name", () => {
  it("is named by the sentence that follows, if that goes on with the one who suffered", () => {
    expect(
      readChain("A Kenyan lawyer was abducted in Nairobi. Peter Odingo was found alive.", "Peter Odingo"),
    ).toContain("A Kenyan lawyer");
    expect(
      readChain("Norway issued a warrant for a Libyan captain. Omar Bello is suspected of murder.", "Omar Bello"),
    ).toContain("a Libyan captain");
  });

  it("is another where the next sentence names one who speaks or holds a post", () => {
    const text = "A Kenyan lawyer was abducted in Nairobi.";
    expect(readChain(`${text} Peter Odingo said it was a crime.`, "Peter Odingo")).not.toContain("A Kenyan lawyer");
    expect(readChain(`${text} Governor Peter Odingo was warned.`, "Peter Odingo")).not.toContain("A Kenyan lawyer");
  });

  it("is the man whom a later sentence identifies", () => {
    const text =
      "German prosecutors charged a Syrian doctor with murder. The man, identified only as Anas K., denied it.";
    expect(readChain(text, "a Syrian doctor")).toContain("Anas K.");
  });

  it("is not whom a name before the noun leads elsewhere", () => {
    const text =
      "An adviser to Ghana's president spoke in Accra. Togo asked for the release of the president, while Ana Ruiz, the leader of the Union, praised Chad.";
    expect(readChain(text, "Ana Ruiz")).not.toContain("the president");
  });

  it("is the suspect and the victim where nobody with a name can be", () => {
    const text = "Police in Oslo arrested a Chadian student. The suspect had fled from Lagos.";
    expect(readChain(text, "a Chadian student")).toContain("The suspect");
    const killed = "Police killed a former minister in Lima. Ana Castillo demanded an inquiry. The victim was 60.";
    expect(readChain(killed, "Ana Castillo")).not.toContain("The victim");
  });
});

describe("nouns that go back by what they tell", () => {
  it("takes an affiliate for the group that was named, not for the one it belongs to", () => {
    const text = "Fighters of JNIM stormed Djibo. The al-Qaeda affiliate released a video.";
    expect(readChain(text, "JNIM")).toContain("The al-Qaeda affiliate");
  });

  it("takes an agency of the UN and a body for the one that was named, wherever it sits", () => {
    const text = "The World Health Organization warned Sudan. The UN agency asked for money.";
    expect(readChain(text, "World Health Organization")).toContain("The UN agency");
    const court = "The European Court of Human Rights blamed Hungary. The Strasbourg-based court fined it.";
    expect(readChain(court, "it")).toContain("Hungary");
  });

  it("takes the men for the only people told of, and lawmakers for members of a parliament", () => {
    const text = "Two Russian spies were expelled from Norway. The men had worked in Oslo.";
    expect(readChain(text, "Two Russian spies")).toContain("The men");
    const met = "Two members of Congress visited Taipei. China warned the lawmakers.";
    expect(readChain(met, "Two members")).toContain("the lawmakers");
  });

  it("takes whoever was something once for the only person told of", () => {
    const text = "Joseph Kony leads the Apex Front. The former teacher asked Chad's government to resign.";
    expect(readChain(text, "Joseph Kony")).toContain("The former teacher");
  });

  it("takes the Nigerian state of Zamfara for no Nigeria, and an age before a verb for a person", () => {
    expect(readChain("Gunmen raided the Nigerian state of Zamfara.", "Zamfara")).toContain("the Nigerian state");
    const text = "Ekrem Yildiz was held in Bursa. The 52-year-old is a member of the Dawn Party.";
    expect(readChain(text, "Ekrem Yildiz")).toEqual(expect.arrayContaining(["The 52-year-old", "a member"]));
  });

  it("takes no firm for an organisation, and the force for the police", () => {
    const text = "Oxfam accused Apex Motors of fraud. Apex Motors denied it. The organisation wants a trial.";
    expect(readChain(text, "Apex Motors")).not.toContain("The organisation");
    expect(readChain("Activists blamed Kenyan police. The force denied it.", "Kenyan police")).toContain("The force");
  });
});

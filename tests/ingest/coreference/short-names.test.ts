import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** The names of the chain that bears `name`, as written. */
function namesOf(text: string, name: string): readonly string[] {
  const chain = getExtractor()
    .annotate({ text })
    .chains.find(({ mentions }) => mentions.some(({ start, end }) => text.slice(start, end) === name));
  return (chain?.mentions ?? [])
    .filter(({ kind, type }) => kind === "name" && type === "Person")
    .map(({ start, end }) => text.slice(start, end));
}

describe("short names of people", () => {
  it("takes a surname that stands first, and one of many names, for whoever bears it", () => {
    const chen = "Chen Weiming, a lawyer, fled. Police beat Chen in March.";
    expect(namesOf(chen, "Chen Weiming")).toEqual(["Chen Weiming", "Chen"]);
    const many = "Abu Walid Ma'mun al-Harbi fled in 2003. Ma'mun, then a colonel, was caught in Jordan.";
    expect(namesOf(many, "Abu Walid Ma'mun al-Harbi")).toEqual(["Abu Walid Ma'mun al-Harbi", "Ma'mun"]);
  });

  it("takes a given name alone for nobody, but behind a title for its bearer", () => {
    const alone = "Mohammed Hadi led the unit. Mohammed, a shopkeeper in Aden, saw it.";
    expect(namesOf(alone, "Mohammed Hadi")).toEqual(["Mohammed Hadi"]);
    const titled = "Sir Geoffrey Long led the inquiry. Sir Geoffrey found no proof.";
    expect(namesOf(titled, "Geoffrey Long")).toEqual(["Geoffrey Long", "Geoffrey"]);
  });

  it("tells a man from a woman of one surname by the title, and gives the bare one to whom the story names first", () => {
    const text =
      "Ahmed Darwish was shot dead. Mr Darwish had preached. His wife, Leila Darwish, saw it. Mrs Darwish said so. Darwish was 50.";
    expect(namesOf(text, "Leila Darwish")).toEqual(["Leila Darwish", "Darwish"]);
    expect(namesOf(text, "Ahmed Darwish")).toEqual(["Ahmed Darwish", "Darwish", "Darwish"]);
  });

  it("gives a surname to the one who was named before it stood alone, though another bears it later", () => {
    const text =
      "Joko Widodo was shot at on Friday. Widodo was unhurt. His brother, Budi Widodo, thanked the police. Widodo left Jakarta.";
    expect(namesOf(text, "Joko Widodo")).toEqual(["Joko Widodo", "Widodo", "Widodo"]);
    expect(namesOf(text, "Budi Widodo")).toEqual(["Budi Widodo"]);
  });

  it("reads one entity out of a titled and an untitled name where nobody is named in full", () => {
    expect(namesOf("Mr Okello resigned in May. Police say that Okello fled.", "Okello")).toEqual(["Okello", "Okello"]);
  });

  it("reads months and words behind a title, and what the law leaves of a name", () => {
    expect(namesOf("Mrs March refused an inquiry.", "March")).toEqual(["March"]);
    expect(namesOf("The court heard that Dzhalia B., a nurse, had fled.", "Dzhalia B.")).toEqual(["Dzhalia B."]);
    expect(namesOf("They switched to Plan B. It failed.", "Plan B")).toEqual([]);
  });

  it("finds whom a known murder is named after, and who stands behind a town", () => {
    const murder = "Five men were convicted of the murder of Boris Nemtsov in Moscow. Nemtsov was shot.";
    expect(namesOf(murder, "Boris Nemtsov")).toEqual(["Boris Nemtsov", "Nemtsov"]);
    expect(namesOf("In Washington David Hale told reporters so.", "David Hale")).toEqual(["David Hale"]);
  });

  it("leaves a pronoun of the other gender to somebody else", () => {
    const text = "Leila Darwish accused Ahmed Sayed of the attack. She said that he had fled.";
    const { chains } = getExtractor().annotate({ text });
    const pronouns = chains.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === "pronoun").length,
    ]);
    expect(pronouns).toEqual(
      expect.arrayContaining([
        ["Leila Darwish", 1],
        ["Ahmed Sayed", 1],
      ]),
    );
  });
});

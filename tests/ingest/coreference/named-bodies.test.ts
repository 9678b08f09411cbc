import { describe, expect, it } from "vitest";
import { annotate, getChain, readChain, wordsOf } from "../../support/extractor.ts";

describe("names of bodies", () => {
  it.each([
    ["Department of State", "The US State Department wept. The State Department called on Chad to free him.", 2],
    ["Texas National Guard", "The Texas National Guard fired at migrants. The National Guard fled.", 2],
    ["Sindh High Court", "The Sindh High Court freed Imran Shah. The High Court said it was fair.", 3],
    [
      "Iranian foreign ministry",
      "The Foreign Ministry of Iran summoned the British envoy. The Foreign Ministry wept.",
      2,
    ],
    ["State Security Committee of Belarus", "The KGB of Belarus opened a museum. The KGB said nothing.", 2],
    ["State Security Committee of Belarus", "Two teachers fled Belarus. The KGB had held both for a month.", 1],
    ["Committee for State Security", "Luis Baro served as a KGB officer in Dresden.", 1],
    ["Committee for State Security", "Russia honoured a KGB officer.", 1],
  ])("are one with the state, without it and in the lexicon: %s", (name, text, mentions) => {
    const chain = annotate(text).chains.find((it) => it.name === name);
    expect(chain?.mentions).toHaveLength(mentions);
  });

  it("are one with their name and the word for what they are, told beside it", () => {
    expect(readChain("Hezbollah fired. The Hezbollah militia wept.", "Hezbollah")).toContain("The Hezbollah militia");
    expect(readChain("TASS blamed Chad. The TASS agency wept.", "TASS")).toContain("The TASS agency");
    expect(readChain("TASS blamed Chad. The TASS driver wept.", "TASS").join()).not.toContain("driver");
  });

  it("are not one where two of the kind were named", () => {
    const text = "The Sindh High Court met. The Lahore High Court met. The High Court freed Imran Shah.";
    expect(readChain(text, "Sindh High Court")).toHaveLength(1);
  });

  it("go on with the state that a cause is fought for in, not with where a body works", () => {
    const names = (text: string) => annotate(text).chains.map((chain) => chain.name);
    expect(names("The Association for Civil Rights in Israel sued.")).toContain(
      "Association for Civil Rights in Israel",
    );
    expect(names("The International Committee of the Red Cross in Sudan fled.")).toContain("Sudan");
  });

  it("tell whose they are by the state in them", () => {
    const document = annotate(
      "The Center for Human Rights in Iran spoke. The center accused the judiciary of torture.",
    );
    expect(document.chains.map(({ name }) => name)).toContain("Iran: judiciary");
  });
});

describe("a noun that names end with or begin with", () => {
  it.each([
    [
      "Supreme Court of Kenya",
      "The Supreme Court of Kenya met days after the East African Court of Justice. The court said no.",
    ],
    ["Bank of Ghana", "The World Bank lent $1 billion. The Bank of Ghana was glad. The bank said so."],
    [
      "Lahore High Court",
      "The Lahore High Court freed him. The Sindh High Court had refused. The court said it was fair.",
    ],
    ["Wagner Group", "The Wagner group fled. The group said nothing."],
    ["Kurdistan Workers' Party", "The PKK blamed Turkey. The party said it would fight."],
    ["European Union", "The European Union met. The European Commission and the bloc's envoy wept."],
    ["Centre for Peace", "The Centre for Peace wept. The center blamed Chad."],
  ])("means the one that the sentences are about: %s", (name, text) => {
    const chain = annotate(text).chains.find((it) => it.name === name);
    expect(chain?.mentions.length).toBeGreaterThan(1);
  });
});

describe("people without a name", () => {
  it("are gone back to by their post", () => {
    const document = annotate("Chad's president left. Sudan protested. The president said little.");
    expect(wordsOf(document, getChain(document, "Chad's president"))).toEqual(["Chad's president", "The president"]);
  });
});

import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** "word dep head" of each token. */
function parse(text: string): readonly string[] {
  const tokens = getExtractor()
    .annotate({ text })
    .sentences.flatMap((sentence) => sentence.tokens);
  return tokens.map(({ text: word, dep, head }) => `${word} ${dep} ${tokens[head]?.text ?? ""}`.trim());
}

describe("nouns beside a subject", () => {
  it("hangs who did a deed on the deed, not on the verb after it", () => {
    const killing = parse("The killing of Omar Abu Keita by Chadian soldiers drew protests.");
    expect(killing).toContain("soldiers nmod killing");
    expect(killing).toContain("killing nsubj drew");
  });

  it("joins the second of two sides to the first", () => {
    expect(parse("Clashes between the Ethiopian army and Oromo rebels left 12 dead.")).toContain("rebels conj army");
    expect(parse("Fighting broke out between Thai and Cambodian soldiers.")).toContain("Thai amod soldiers");
  });

  it("takes what somebody calls so for what the preposition stands before", () => {
    const camps = parse("Chad carried out strikes on what it called rebel camps in Sudan.");
    expect(camps).toContain("camps nmod strikes");
    expect(camps).toContain("called acl:relcl camps");
  });

  it("takes a name right behind a verb of calling or naming for who is called so", () => {
    const call = parse("Ana Rojas called Carlos Vega a war criminal.");
    expect(call).toContain("criminal xcomp called");
    expect(call.some((word) => /^(?:Carlos|Vega) obj called$/.test(word))).toBe(true);
    expect(parse("The front named Omar al-Bello head of its council.")).toContain("head xcomp named");
  });

  it("joins the second of those between whom talks are held, where the verb follows it", () => {
    const talks = parse("Talks mediated by Oman between the Chadian government and M23 resumed on Monday.");
    expect(talks).toContain("M23 conj government");
  });

  it("tells what is done from how often it is done", () => {
    expect(parse("Militias have attacked American bases more than 100 times.")).toContain("bases obj attacked");
  });

  it("leaves whom the first verb is done to with that verb", () => {
    const tree = parse("Police arrested seven Italians at first but released them within 48 hours without charge.");
    expect(tree).toContain("Italians obj arrested");
    expect(tree).toContain("released conj arrested");
  });

  it("lets who speaks go on to speak, not who could have done it", () => {
    const text =
      "Ana Rojas said it was hard to believe that ISIS could have carried out such an attack, and again pointed at Ukraine.";
    expect(parse(text)).toContain("pointed conj said");
  });

  it("opens a clause with a preposition before a subject", () => {
    const text =
      "Chad has filled the dam, its minister said on Tuesday, after a new round of talks with Egypt ended without an agreement.";
    expect(parse(text)).toContain("after mark ended");
    expect(parse(text)).toContain("ended advcl said");
  });

  it("joins the second who is asked to the first", () => {
    const tree = parse("Yoweri Museveni asked the minister, Ali Bello, and the police chief, Omar Keita, to resign.");
    expect(tree).toContain("chief conj minister");
    expect(tree).toContain("resign xcomp asked");
  });

  it("takes a name and the noun behind it for one phrase", () => {
    const tree = parse("U.N. human rights chief Maria Silva condemned the strike.");
    expect(tree).toContain("U.N. compound chief");
    expect(parse("The U.N. human rights chief, Maria Silva, condemned the strike.")).toContain("rights compound chief");
  });

  it("takes a name between commas for who the subject is", () => {
    expect(parse("The woman held at the port, Aminata Keita, 41, has asked for a lawyer.")).toContain(
      "Aminata appos woman",
    );
    const told = parse("A man arrested in Berlin on Monday, Omar Keita, told police that he had acted alone.");
    expect(told).toContain("Keita appos man");
    expect(told).toContain("man nsubj told");
    expect(told).toContain("arrested acl man");
  });

  it("parts two deeds at the word that joins them", () => {
    const shelled = parse("The army shelled Goma and rebels attacked the port on Friday.");
    expect(shelled).toContain("Goma obj shelled");
    expect(shelled).toContain("rebels nsubj attacked");
    const wounded = parse("She said judges had freed 30 miners to await a hearing and nine guards had been wounded.");
    expect(wounded).toContain("guards nsubj:pass wounded");
  });
});

import { describe, expect, it } from "vitest";
import { annotate, claimsOf, getChain, readChain, wordsOf } from "../../support/extractor.ts";

describe("posts beside names", () => {
  it("gives each of two posts its own name", () => {
    const said = claimsOf(
      "The head of Chad's parliament, Omar Bello, and the commander of the Harun Front, Idris Haroun, threatened Libya.",
    );
    expect(said).toContain("Idris Haroun LEADER_OF Harun Front");
    expect(said).toContain("Omar Bello THREATENED Libya");
  });

  it("finds a name behind its titles and behind what somebody is called", () => {
    const spokesman = claimsOf("Thailand's army left. Its spokesman, Maj. Gen. Prasert Wongsa, denied it.");
    expect(spokesman).toContain("Prasert Wongsa SPOKESPERSON_OF Royal Thai Army");
    const poet = annotate("Tomas Novak and his client, the poet Eva Kral, were arrested in Minsk.");
    expect(wordsOf(poet, getChain(poet, "Eva Kral"))).toContain("his client");
  });

  it("takes the daughter of a predecessor for another than the predecessor", () => {
    const document = annotate("Ana Bello was impeached. She is the daughter of his predecessor, Omar Bello.");
    expect(wordsOf(document, getChain(document, "Omar Bello"))).not.toContain("the daughter");
  });
});

describe("bodies by their place, their kind and their owner", () => {
  it("takes police for those of the country that the sentence plays in", () => {
    const document = annotate("Police arrested an Afghan national in Peru.");
    expect(getChain(document, "Police").country).toBe("PER");
  });

  it("takes what is called a militia for an armed group, and what a comma calls a group for no person", () => {
    expect(getChain(annotate("The Wa State Army, an ethnic militia, took Mongla."), "Wa State Army").type).toBe(
      "ArmedGroup",
    );
    const said = annotate("The case was brought by Manos Limpias, a group led by a judge.");
    expect(getChain(said, "Manos Limpias").type).toBe("Organization");
    expect(getChain(annotate("Oxfam accused Apex Motors of fraud."), "Apex Motors").type).toBe("Organization");
  });

  it("opens the name of a union with those whose it is", () => {
    const document = annotate("The Journalists' Union of Turkey demanded an inquiry.");
    expect(getChain(document, "Journalists' Union of Turkey").type).toBe("Organization");
  });

  it("knows a cartel with a small letter and the UN by its long name", () => {
    expect(getChain(annotate("Troops fought the Sinaloa cartel."), "Sinaloa cartel").type).toBe("ArmedGroup");
    const watchdog = annotate("The United Nations nuclear watchdog warned Iran.");
    expect(getChain(watchdog, "United Nations nuclear watchdog").entryId).toBe("iaea");
  });
});

describe("the head of a body", () => {
  it.each([
    ["Peter Mwale", "The chairman of the electoral commission, Peter Mwale, spoke. Its chairman wept.", "Its chairman"],
    ["Jan Wolny", "The commander of the Harun Front fled. Jan Wolny, the Front leader, wept.", undefined],
    [
      "Naim Qassem",
      "Hezbollah leader Naim Qassem threatened Israel. The group's chief said it would fight.",
      "The group's chief",
    ],
    ["Naim Qassem", "The leader of Hezbollah wept. Hezbollah chief Naim Qassem left.", "The leader"],
  ])("is who holds the post by name: %s", (name, text, words) => {
    if (words === undefined) expect(readChain(text, name)).not.toContain("The commander");
    else expect(readChain(text, name)).toContain(words);
  });

  it("is one of several whose posts have other names", () => {
    const bank = "Acme Bank chairman Jan Wolny spoke. The bank's president fled. The bank's chief wept.";
    expect(readChain(bank, "Jan Wolny")).not.toContain("The bank's president");
    expect(readChain(bank, "Jan Wolny")).toContain("The bank's chief");
  });

  it("is no one who held it before or holds another", () => {
    const text = "Hezbollah leader Naim Qassem spoke. Its former leader was dead. Its deputy chief fled.";
    expect(readChain(text, "Naim Qassem")).toHaveLength(1);
  });
});

describe("the country of a story", () => {
  it("is what it is told from, not where somebody went in passing", () => {
    const between = "The rain fell. The wind rose. ".repeat(7);
    const text = `Zambia wept. A flood hit Zambia. Villages in Zambia drowned. ${between}A Peruvian doctor came. The Red Cross praised the country.`;
    expect(readChain(text, "Zambia")).toContain("the country");
  });
});

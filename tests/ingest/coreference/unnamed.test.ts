import { describe, expect, it } from "vitest";
import { claimsOf, readChain } from "../../support/extractor.ts";

describe("people and bodies without a name", () => {
  it.each([
    ["Prosecutors accused Imran Khan of leaking state secrets.", "prosecutors ACCUSED Imran Khan"],
    [
      "Opposition lawmakers accused Prime Minister Viktor Orbán of treachery.",
      "opposition lawmakers ACCUSED Viktor Orbán",
    ],
    ["A truth commission blamed the Chilean army for the deaths.", "truth commission ACCUSED Chilean army"],
    ["Police arrested Alexei Gorinov on Friday.", "police DETAINED Alexei Gorinov"],
    ["Senators urged Joe Biden to release the report.", "senators DEMANDED Joe Biden"],
    ["Local residents accused the Cameroonian army of looting.", "local residents ACCUSED Cameroonian army"],
    ["Rights activists accuse Viktor Orbán of treachery.", "rights activists ACCUSED Viktor Orbán"],
    ["Soldiers entered the palace and seized Roch Kaboré.", "soldiers DETAINED Roch Marc Christian Kaboré"],
    ["Survivors maimed by the Lord's Resistance Army wept.", "Lord's Resistance Army ATTACKED survivors"],
    ["Diego Ruiz backed the students who occupied Lima Cathedral.", "Diego Ruiz SUPPORTED students"],
    ["Three engineers trained Hezbollah in Syria.", "three engineers SUPPLIED Hezbollah"],
    ["A judge accused Imran Khan of theft.", "judge ACCUSED Imran Khan"],
    ["Iranian police detained three Norwegians.", "Iranian police DETAINED three Norwegians"],
    ["Iranian police detained four Chadian nationals.", "Iranian police DETAINED Chad: nationals"],
    ["Human rights groups said Chad had tortured Imran Khan.", "rights groups ACCUSED Chad"],
    ["Rights groups say Chad has tortured Imran Khan.", "rights groups ACCUSED Chad"],
    ["Two ex-governors accused Imran Khan of theft.", "two ex-governors ACCUSED Imran Khan"],
    ["Tens of thousands backed Imran Khan.", "tens SUPPORTED Imran Khan"],
    ["Several families accused Imran Khan of theft.", "several families ACCUSED Imran Khan"],
    ["Organisers of the march accused Imran Khan of lying.", "organisers ACCUSED Imran Khan"],
    ["Imran Khan fled. His allies accused Asif Zardari of treason.", "Imran Khan: allies ACCUSED Asif Ali Zardari"],
    ["The wife of Jair Bolsonaro accused Lula of lying.", "Jair Bolsonaro: wife ACCUSED Luiz Inácio Lula da Silva"],
    ["An opponent of Nicolás Maduro accused Cuba.", "Nicolás Maduro: opponent ACCUSED Cuba"],
    [
      "Imran Khan was in prison, and his lawyer accused the army of revenge.",
      "Imran Khan: lawyer ACCUSED Pakistan Army",
    ],
  ])("do what the story tells of them: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("are not the one who has them, nor another's", () => {
    const text =
      "France's foreign minister met Imran Khan in Paris. Chad alleged that Khan's foreign minister had fled.";
    expect(readChain(text, "France's foreign minister")).toEqual(["France's foreign minister"]);
    expect(readChain(text, "Imran Khan")).not.toContain("Khan's foreign minister");
  });

  it("say what they are reported to say", () => {
    const text = "Local residents accused the Cameroonian army of burning houses in Ngarbuh.";
    expect(claimsOf(text)).toContain("Cameroonian army ATTACKED Ngarbuh [alleged] by local residents");
  });

  it.each([
    ["A spokesman for Hezbollah accused Israel.", "Hezbollah ACCUSED Israel"],
    ["A Rwandan soldier shelled Goma.", "Rwanda ATTACKED Goma"],
    ["Mali ordered the French ambassador to leave.", "Mali SANCTIONED France"],
  ])("stand for whom they serve: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("are no antecedent where somebody with a name is near", () => {
    const text = "Anna Lind arrived with a bodyguard. She accused Hungary of theft.";
    expect(claimsOf(text)).toContain("Anna Lind ACCUSED Hungary");
  });

  it("are one with those of the same noun spoken of before", () => {
    const text = "Federal prosecutors charged Carlos Melgar. Then prosecutors accused Rosa Dueñas of fraud.";
    const accusers = claimsOf(text).filter((claim) => claim.includes("ACCUSED"));
    expect(accusers).toEqual(["federal prosecutors ACCUSED Carlos Melgar", "federal prosecutors ACCUSED Rosa Dueñas"]);
  });

  it("are the body of their kind that is named next", () => {
    const text =
      "A court backed by the United Nations convicted Salim Ayyash. The Special Tribunal for Lebanon acquitted three others.";
    expect(claimsOf(text)).toContain("Special Tribunal for Lebanon DETAINED Salim Ayyash");
  });

  it.each(["Militants kill civilians.", "Analysts expect elections in Ghana.", "Courts sit in Ghana."])(
    "are nobody in general: %s",
    (text) => {
      expect(claimsOf(text)).toEqual([]);
    },
  );
});

describe("who behind a comma", () => {
  it.each([
    ["Marine Le Pen, the leader of the National Rally, whom a court barred from office, denied it.", "Marine Le Pen"],
    ["Ali Kaya, a critic of the government of Turkey, whom prosecutors accused of treason, left.", "Ali Kaya"],
  ])("is the person, not what that person leads: %s", (text, name) => {
    const done = claimsOf(text).filter((claim) => /CRACKED_DOWN_ON|ACCUSED/.test(claim));
    expect(done).toEqual([expect.stringMatching(new RegExp(`(?:CRACKED_DOWN_ON|ACCUSED) ${name}$`))]);
  });
});

describe("embassies and other bodies of a state", () => {
  it("are of the state that the pronoun before them stands for, wherever they are", () => {
    const claims = claimsOf("Chad recalled its envoy, and its embassy in Oslo accused Norway of spying.");
    expect(claims).toContain("Chadian embassy ACCUSED Norway");
    expect(claims).toContain("Chadian embassy PART_OF Chad");
    expect(claims).toContain("Chadian embassy LOCATED_IN Oslo");
  });
});

describe("events told without an article", () => {
  it("are one where they burst out, in each of their places", () => {
    expect(claimsOf("Kenya blamed al-Shabaab for explosions in Mandera and in Garissa.")).toEqual([
      "Kenya ACCUSED al-Shabaab",
      "al-Shabaab INVOLVED_IN Mandera explosion [alleged] by Kenya",
      "Mandera explosion OCCURRED_IN Mandera",
      "Mandera explosion OCCURRED_IN Garissa",
    ]);
  });

  it("are none where they go on in a country", () => {
    expect(claimsOf("Attacks in Mali are frequent.")).toEqual([]);
  });

  it("were where whoever was struck is said to have been", () => {
    expect(claimsOf("The murder of the researcher Hisham al-Hashimi in Baghdad was blamed on Iran.")).toContain(
      "murder of Hisham al-Hashimi OCCURRED_IN Baghdad",
    );
  });
});

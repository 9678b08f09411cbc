import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("those who fight for a state", () => {
  it("are one body of it, whatever the wording", () => {
    const claims = claimsOf(
      "Togolese troops shelled Kara. Togolese forces stormed Dapaong. Togo's army attacked Benin. Togolese soldiers raided Accra.",
    );
    const attacks = claims.filter((claim) => claim.includes("ATTACKED"));
    expect(attacks).toEqual([
      "Togolese armed forces ATTACKED Kara",
      "Togolese armed forces ATTACKED Dapaong",
      "Togolese armed forces ATTACKED Benin",
      "Togolese armed forces ATTACKED Accra",
    ]);
  });

  it("are the army that the text names", () => {
    const claims = claimsOf("The Togolese army shelled Kara. Togolese troops stormed Dapaong.");
    expect(claims).toContain("Togolese army ATTACKED Dapaong");
  });

  it.each([
    ["Togolese border guards shelled Kara.", /^Togolese (?:army|armed)/],
    ["Togolese special forces shelled Kara.", /^Togolese (?:army|armed)/],
    ["Two Togolese soldiers shelled Kara.", /^Togolese (?:army|armed)/],
    ["Iraqi Kurdish forces attacked Mosul.", /^Iraqi armed/],
  ])("are not the whole of it where a word or a number tells some of them: %s", (text, army) => {
    expect(claimsOf(text).join("\n")).not.toMatch(army);
  });

  it.each([
    ["Hamas captured Togolese soldiers in Kara.", "Hamas DETAINED Togo: soldiers"],
    ["Some Chadian soldiers accused the Chadian army of fraud.", "Chad: soldiers ACCUSED Chadian army"],
    ["Chad freed the Togolese soldiers. The Togolese army accused Benin.", "Chad WITHDREW_FROM Togo: soldiers"],
  ])("are not the soldiers to whom something is done, or who speak: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    "Togo's Military Tribunal jailed Ana Ruiz. Togolese troops attacked Kara.",
    "The Togolese Military Academy accused Benin. Togolese troops attacked Kara.",
    "The Transitional Military Council of Togo accused Benin. Togolese troops attacked Kara.",
    "The Togolese Islamic Army accused Benin. Togolese troops attacked Kara.",
    "The Togolese National Army of Omar Keita accused Benin. Togolese troops attacked Kara.",
  ])("are no other body with such a word in its name: %s", (text) => {
    expect(claimsOf(text)).toContain("Togolese armed forces ATTACKED Kara");
  });

  it("are no antecedent of 'its'", () => {
    const text = "Reuters said that Togolese troops had killed its reporter Ana Ruiz.";
    expect(claimsOf(text)).toContain("Ana Ruiz MEMBER_OF Reuters");
  });
});

describe("those who fight under somebody", () => {
  it.each([
    ["Pavle Radic, the commander of the Wolf Brigade, denied it. His men attacked Brno.", "Wolf Brigade ATTACKED Brno"],
    ["Pavle Radic, the leader of Hezbollah, left. Radic's fighters shelled Brno.", "Hezbollah ATTACKED Brno"],
  ])("are the band that he was said to command: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    "Ana Ruiz leads the Wolf Brigade. Pavle Radic denied it. Radic's men attacked Brno.",
    "Omar Keita, who was kidnapped by Boko Haram, fled. His men attacked Brno.",
    "General Omar Keita and the leader of Hamas met. Keita's fighters attacked Brno.",
    "General Omar Keita, an enemy of Hamas, left. His fighters attacked Brno.",
    "Omar Keita, a deserter from the Togolese army, fled. His men attacked Brno.",
  ])("are nobody's band where he was said to command none: %s", (text) => {
    expect(claimsOf(text).join("\n")).not.toMatch(/(?:Brigade|army|Haram|Hamas) ATTACKED Brno/);
  });
});

describe("a body that a person leads", () => {
  it("is told by the person's name as by a pronoun", () => {
    const text = "Ana Ruiz, the leader of the Dawn Party, met Pavle Radic. Ruiz's party accused Chad of fraud.";
    expect(claimsOf(text)).toContain("Dawn Party ACCUSED Chad");
  });

  it("is not one that he defeated", () => {
    const text = "Ana Ruiz, who defeated the Dawn Party, won. Ruiz's party accused Chad of fraud.";
    expect(claimsOf(text)).not.toContain("Dawn Party ACCUSED Chad");
  });
});

describe("people of one kind, told in other words", () => {
  it.each([
    ["Thousands of protesters marched in Kara. The crowd attacked Benin.", "protesters ATTACKED Benin"],
    ["Russian mercenaries fled to Kara. The mercenaries attacked Benin.", "Russia: mercenaries ATTACKED Benin"],
    ["Supporters of Ana Ruiz marched in Kara. Her followers attacked Benin.", "Ana Ruiz: supporters ATTACKED Benin"],
  ])("are the same: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    "Activists accused police of fraud. A crowd attacked the activists. Police arrested the mob.",
    "Protesters marched in Kara. The crowd attacked the protesters. Police arrested the mob.",
  ])("are not those whom they attacked: %s", (text) => {
    expect(claimsOf(text).join("\n")).not.toMatch(/DETAINED (?:activists|protesters)|(\w+) ATTACKED \1/);
  });
});

describe("the person told by his age", () => {
  it("is whom the story is about, not who spoke last", () => {
    const text =
      "Police arrested Omar Diallo in Accra. Diallo left Ghana on Monday, and he was held in Togo. He is ill, according to Ana Ruiz. Togo accused the 71-year-old of fraud.";
    expect(claimsOf(text)).toContain("Togo ACCUSED Omar Diallo");
  });

  it.each([
    "Omar Diallo met Ana Ruiz in Accra. Diallo left Ghana. He was ill. Police then arrested a boy in Kara. The 12-year-old accused Togo.",
    "Omar Diallo met Ana Ruiz in Accra. Diallo left Ghana. He slept. Police then arrested a boy in Kara. The 12-year-old accused Togo.",
    "Omar Diallo met Ana Ruiz in Accra. Diallo left Ghana. He slept. The gunman attacked Kara. The 12-year-old accused Togo.",
  ])("is not whom the story is about where the sentence before tells of another: %s", (text) => {
    expect(claimsOf(text)).not.toContain("Omar Diallo ACCUSED Togo");
  });
});

describe("whose people a subject tells of", () => {
  it.each([
    ["Supporters of former president Ana Ruiz attacked Benin.", "Ana Ruiz: supporters ATTACKED Benin"],
    ["Lawyers for Ana Ruiz accused Benin of torture.", "Ana Ruiz: lawyers ACCUSED Benin"],
    ["Allies of the jailed opposition leader Ana Ruiz accused Benin of torture.", "Ana Ruiz: allies ACCUSED Benin"],
  ])("is no second subject: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
    expect(claimsOf(text).join("\n")).not.toMatch(/^Ana Ruiz (?:ATTACKED|ACCUSED)/m);
  });

  it("is not told by the title of who holds a post", () => {
    const text = "The minister of school meals Ana Ruiz accused Benin of torture.";
    expect(claimsOf(text)).toEqual(["Ana Ruiz ACCUSED Benin"]);
    expect(claimsOf("The chairman of parliament Ana Ruiz accused Benin.")).toContain("Ana Ruiz ACCUSED Benin");
  });
});

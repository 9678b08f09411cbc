import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("what is only said to be so", () => {
  it.each([
    ["Turkey and Iran are reported to have sold drones to Sudan.", "Iran SUPPLIED Sudan [alleged]"],
    [
      "Egypt is suspected of having bombed Libya; Cairo has never commented on the reports.",
      "Egypt ATTACKED Libya [speculated]",
    ],
    ["Ethiopia tried to seize Asmara.", "Ethiopia TOOK_OVER Asmara [speculated]"],
    ["Kenya is alleged to have bombed Somalia.", "Kenya ATTACKED Somalia [alleged]"],
    ["Kenya faces charges of having bombed Somalia.", "Kenya ATTACKED Somalia [alleged]"],
    ["Hector Ruiz was arrested on charges of killing Ana Lopez.", "Hector Ruiz KILLED Ana Lopez [alleged]"],
    [
      "Police held Hector Ruiz on suspicion of killing Ana Lopez.",
      "Hector Ruiz KILLED Ana Lopez [speculated] by police",
    ],
    ["Hector Ruiz was cleared of killing Ana Lopez.", "Hector Ruiz KILLED Ana Lopez [denied]"],
    ["The indictment says that Hector Ruiz killed Ana Lopez.", "Hector Ruiz KILLED Ana Lopez [alleged]"],
    ["Sergei Lavrov is to meet Marco Rubio in Riyadh.", "Sergei Lavrov MET_WITH Marco Rubio [speculated]"],
    ["Kenya has yet to sanction Somalia.", "Kenya SANCTIONED Somalia [denied]"],
    ["Canada has yet to sanction Belarus but met Poland.", "Canada SANCTIONED Belarus [denied]"],
    ["Libya was accused by Peru of arming Hezbollah.", "Libya SUPPLIED Hezbollah [alleged] by Peru"],
    ["Kenya stopped short of sanctioning Somalia.", "Kenya SANCTIONED Somalia [denied]"],
    ["Kenya would bomb Somalia if Uganda did not sanction Chad.", "Uganda SANCTIONED Chad [speculated]"],
    [
      "Emmanuel Macron refused to say if he had spoken to Donald Trump.",
      "Emmanuel Macron MET_WITH Donald Trump [speculated] by Emmanuel Macron",
    ],
    ["Uganda is investigating reports that Kenya had bombed Somalia.", "Kenya ATTACKED Somalia [speculated]"],
    ["Uganda said that it was hard to believe that Kenya had bombed Chad.", "Kenya ATTACKED Chad [denied] by Uganda"],
    ["The court acquitted Libya of having bombed Chad.", "Libya ATTACKED Chad [denied] by Libya: court"],
    [
      "A spokesman for Hezbollah said that Israel had bombed Lebanon.",
      "Israel ATTACKED Lebanon [alleged] by Hezbollah",
    ],
    ["Peru said in a statement that Chile had attacked Bolivia.", "Chile ATTACKED Bolivia [alleged] by Peru"],
    [
      "Angela Merkel told reporters that a vote would be held once the army had won and that France was arming Hezbollah.",
      "France SUPPLIED Hezbollah [alleged] by Angela Merkel",
    ],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    ["Kenya, Abiy Ahmed said, had bombed Somalia.", "Kenya ATTACKED Somalia [alleged] by Abiy Ahmed"],
    ["Kenya bombed Somalia, the Ethiopian army said in a statement.", "by Ethiopian army"],
    ["Kenya was preparing to invade Somalia, Abiy Ahmed warned.", "Kenya INVADED Somalia [speculated] by Abiy Ahmed"],
    ["Reports that Kenya had bombed Somalia were dismissed by Abiy Ahmed.", "Kenya ATTACKED Somalia [denied] by Abiy"],
    ["Uganda accused Kenya, without providing evidence, of bombing Somalia.", "Kenya ATTACKED Somalia [alleged] by"],
    [
      "The Sudanese army shelled Khartoum on Monday, Chad said, a claim Egypt dismissed.",
      "Sudanese Armed Forces ATTACKED Khartoum [alleged] by Chad",
    ],
    ["Albin Kurti accused Serbia of having armed Hezbollah.", "Serbia SUPPLIED Hezbollah [alleged] by Albin Kurti"],
    ["Sources told Reuters that Iran had bombed Israel.", "Iran ATTACKED Israel [alleged] by Reuters"],
    ["Angela Merkel told Reuters that Iran bombed Israel.", "Iran ATTACKED Israel [alleged] by Angela Merkel"],
    [
      "Hector Ruiz, accused of killing Ana Lopez, a charge he rejects, fled to Peru.",
      "Hector Ruiz KILLED Ana Lopez [denied] by Hector Ruiz",
    ],
    ["Viktor Shor, whom Maia Sandu blames for buying votes, met Abiy Ahmed.", "Maia Sandu ACCUSED Viktor Shor"],
    ["Chad denied it, a day after Libya accused Niger of murder.", "Libya ACCUSED Niger"],
    [
      "The Thai army said its jets had hit only military targets and that Cambodia had bombed Laos.",
      "Cambodia ATTACKED Laos [alleged] by Royal Thai Army",
    ],
  ])("finds who speaks in %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  it("gives nobody's words to who merely hears them", () => {
    const claims = claimsOf("An official told Angela Merkel that Iran had bombed Israel.");
    expect(claims.filter((claim) => claim.includes("by Angela Merkel"))).toEqual([]);
  });

  it("leaves the answer to who answers where a claim is dismissed in the same breath", () => {
    expect(
      claimsOf("The Sudanese army shelled Khartoum on Monday, Chad said, a claim Egypt dismissed as propaganda."),
    ).toContain("Egypt DISMISSED Chad");
  });

  it("takes nobody who is accused for the one who says so", () => {
    expect(claimsOf("Libya stands accused of arming Hezbollah.")).toEqual(["Libya SUPPLIED Hezbollah [alleged]"]);
  });

  it("asserts what was to happen and did", () => {
    expect(claimsOf("Kenya was to sanction Somalia in May, and Kenya sanctioned Somalia.")).toContain(
      "Kenya SANCTIONED Somalia",
    );
  });

  it("gives nobody's words to who stays silent after a semicolon", () => {
    const claims = claimsOf("Egypt is suspected of having bombed Libya; Ethiopia has never commented on the reports.");
    expect(claims.filter((claim) => claim.includes("by Ethiopia"))).toEqual([]);
  });

  it("ends what a source says where the next clause begins", () => {
    const claims = claimsOf("Iran met Iraq in May, according to Reuters, but Kenya accused Somalia of murder.");
    expect(claims).toContain("Iran MET_WITH Iraq by Reuters");
    expect(claims).toContain("Kenya ACCUSED Somalia");
  });
});

describe("what is neither said nor done", () => {
  it("is no word of whoever should say it, and no deed of whoever is asked for it", () => {
    expect(claimsOf("Peru should warn Chile.")).toEqual([]);
    expect(claimsOf("Peru urged Chile to arm Bolivia.").join("\n")).not.toContain("SUPPLIED");
    expect(claimsOf("Peru will not return unless Chile arms Bolivia.").join("\n")).not.toContain("SUPPLIED");
  });
});

describe("what a doubt does not take back", () => {
  it.each([
    ["Kenya foiled a plot against the embassy of Israel in Nairobi.", "plot TARGETED Israeli embassy"],
    ["Hector Ruiz is charged with conspiring to kill Ana Lopez.", "Hector Ruiz KILLED Ana Lopez [alleged]"],
    ["Peru may seek damages over the bombing of Lima by Chile.", "Chile ATTACKED Lima"],
    ["Peru's spokesman, Juan Solis, insisted that Peru rejects the Chilean offer.", "Peru DENIED Chile"],
    ["Peru pledged to support Bolivia.", "Peru SUPPORTED Bolivia"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).map((it) => it.replace(/ by .*/, ""))).toContain(claim);
  });

  it("makes nobody guilty of a vote", () => {
    expect(claimsOf("Peru held an election on Sunday. Chile blamed Bolivia.").join("\n")).not.toContain("INVOLVED_IN");
  });
});

describe("the perfect tense", () => {
  it.each([
    ["Kenya said that Chad had hosted Libyan rebels and had armed Niger.", "Chad SUPPLIED Niger"],
    ["Libya admitted having provided weapons to Chad.", "Libya SUPPLIED Chad"],
    ["Gabon left the African Union together with Niger.", "Niger WITHDREW_FROM African Union"],
    ["Canada has sanctioned former president Michel Martelly.", "Canada SANCTIONED Michel Martelly"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });
});

describe("parties that are meant and not named", () => {
  it("takes each for the other where two blame each other", () => {
    expect(claimsOf("Kenya and Somalia blamed each other.")).toEqual([
      "Kenya ACCUSED Somalia",
      "Somalia ACCUSED Kenya",
    ]);
  });

  it("takes both sides for the two that the text is about", () => {
    const claims = claimsOf(
      "Armenia and Azerbaijan fought at the border. Armenia and Azerbaijan lost men. Russia urged both sides to talk.",
    );
    expect(claims).toEqual(expect.arrayContaining(["Russia DEMANDED Armenia", "Russia DEMANDED Azerbaijan"]));
  });

  it("leaves it open who both sides are where three are named as often", () => {
    const claims = claimsOf("Armenia, Azerbaijan and Georgia held a conference. Russia urged both sides to talk.");
    expect(claims.filter((claim) => claim.includes("DEMANDED"))).toEqual([]);
  });

  it("knows the former from the latter", () => {
    const claims = claimsOf("Norway telephoned Chad and Libya and thanked the latter.");
    expect(claims.filter((claim) => claim.includes("PRAISED"))).toEqual(["Norway PRAISED Libya"]);
  });
});

describe("what is said of a deed", () => {
  it("blames those who did it for a measure", () => {
    expect(claimsOf("Canada expelled Chinese diplomats. China called the move absurd.")).toContain(
      "China CRITICISED Canada",
    );
  });

  it("blames for an arrest those who made it, not the prisoner", () => {
    const claims = claimsOf(
      "Belarus arrested Roman Protasevich. Poland condemned his arrest and demanded his release.",
    );
    expect(claims).toEqual(expect.arrayContaining(["Poland CRITICISED Belarus", "Poland DEMANDED Belarus"]));
    expect(claims.filter((claim) => /(?:CRITICISED|DEMANDED) Roman/.test(claim))).toEqual([]);
  });
});

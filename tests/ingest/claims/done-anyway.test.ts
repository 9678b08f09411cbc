import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("what is done however little it is wanted", () => {
  it.each([
    ["Turkey did not hesitate to bomb Syria.", "Turkey ATTACKED Syria"],
    ["Chad would not hesitate to bomb Libya.", "Chad ATTACKED Libya [speculated]"],
    ["Sudan could not help but accuse Chad.", "Sudan ACCUSED Chad"],
    ["Egypt did not shy away from accusing Israel.", "Egypt ACCUSED Israel"],
    ["Ethiopia had no option but to attack Eritrea.", "Ethiopia ATTACKED Eritrea"],
    ["Egypt wasted no time denouncing Ethiopia.", "Egypt CRITICISED Ethiopia"],
    ["Rwanda went so far as to accuse Belgium of genocide.", "Rwanda ACCUSED Belgium"],
    ["Iran spared no effort to help Hamas.", "Iran SUPPLIED Hamas"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("what is done to nobody, or no more, or not quite", () => {
  it.each([
    ["Hamas killed no villagers in Bama.", "Hamas KILLED villagers [denied]"],
    ["Russia killed none of the Ukrainian soldiers.", "Russia KILLED Ukraine: soldiers [denied]"],
    ["Boko Haram took no part in the talks with Chad.", "Boko Haram NEGOTIATED_WITH Chad [denied]"],
    ["France no longer supports Mali.", "France SUPPORTED Mali [denied]"],
    ["Israel nearly killed Mohammed Deif.", "Israel KILLED Mohammed Deif [denied]"],
    ["Canada dropped plans to sanction Georgia.", "Canada SANCTIONED Georgia [denied]"],
    ["Belarus was on the brink of invading Ukraine.", "Belarus INVADED Ukraine [speculated]"],
    ["Russia was wrongly accused of shelling Kherson, Chad said.", "Russia ATTACKED Kherson [denied] by Chad"],
    ["Hamas repeated its demand that Israel withdraw from Gaza.", "Israel WITHDREW_FROM Gaza Strip [speculated]"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });
});

describe("who killed those who died", () => {
  it.each([
    ["Nine Somali soldiers died when al-Shabaab attacked their base.", "al-Shabaab KILLED"],
    ["A Kenyan nurse was killed and two others were hurt when al-Shabaab opened fire on a bus.", "al-Shabaab KILLED"],
    ["Ten Syrian villagers died in an Israeli strike on Hama.", "Israel KILLED"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  it("names nobody where an illness or the earth did it", () => {
    expect(claimsOf("Ten soldiers died of cholera in Sudan.").join("\n")).not.toContain("KILLED");
    expect(claimsOf("Ten soldiers died when Kenya left Sudan.").join("\n")).not.toContain("KILLED");
  });
});

describe("whose words and acts are blamed", () => {
  it.each([
    ["Norway condemned remarks made by Marco Rubio.", "Norway CRITICISED Marco Rubio"],
    ["Norway condemned a law that Kenya had passed.", "Norway CRITICISED Kenya"],
    ["Kenya criticised a decision that Uganda took on Monday.", "Kenya CRITICISED Uganda"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("leaves out who only opposes or suffers them", () => {
    expect(claimsOf("Norway condemned a law that Kenya opposes.")).not.toContain("Norway CRITICISED Kenya");
    expect(claimsOf("Norway praised the nurses that Kenya sent.").join("\n")).not.toMatch(
      /(?:CRITICISED|PRAISED) Kenya/,
    );
  });
});

describe("whom the chief of an army leads", () => {
  it("is the army, where the text names it, and never the state", () => {
    const alone = claimsOf("Turkey's intelligence chief Hakan Yilmaz flew to Damascus.");
    expect(alone).toContain("Hakan Yilmaz MEMBER_OF Turkey");
    expect(alone).not.toContain("Hakan Yilmaz LEADER_OF Turkey");
    const named = claimsOf("The Sudanese army retreated. Sudan's army chief, Abdel Fattah al-Burhan, met Egypt.");
    expect(named.join("\n")).toMatch(/Abdel Fattah al-Burhan LEADER_OF (?:Sudanese army|Sudanese Armed Forces)/);
  });
});

describe("what is said of somebody beside what he does", () => {
  it("goes with the verb", () => {
    expect(claimsOf("Ilan Shor lives in Moscow and is under sanctions by Britain.")).toContain(
      "United Kingdom SANCTIONED Ilan Shor",
    );
  });
});

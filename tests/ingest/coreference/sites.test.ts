import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("sites without a name", () => {
  it.each([
    ["Ivan Petrov was shot in a synagogue in Riga.", "Riga: synagogue LOCATED_IN Riga"],
    ["Hezbollah bombed a cultural centre in Haifa.", "Haifa: cultural centre LOCATED_IN Haifa"],
    ["Hezbollah bombed a cultural centre in Haifa.", "Hezbollah ATTACKED Haifa: cultural centre"],
    ["Al-Shabaab attacked Mombasa's airport.", "Mombasa: airport LOCATED_IN Mombasa"],
    ["Boko Haram overran an army base near Damasak.", "Damasak: army base NEAR Damasak"],
  ])("are told apart by where they lie: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    ["Hezbollah shelled an outpost on Monday.", "Hezbollah ATTACKED outpost"],
    ["Boko Haram attacked twelve police posts.", "Boko Haram ATTACKED police posts"],
    ["Boko Haram captured the barracks.", "Boko Haram TOOK_OVER barracks"],
  ])("are spoken of for what is done to them: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    "Ivan Petrov slept in his residence in Riga.",
    "Ivan Petrov lives in a house in Riga.",
    "Ivan Petrov visited a hospital.",
    "Hezbollah bombed a road in Haifa.",
  ])("are not opened by: %s", (text) => {
    expect(claimsOf(text).filter((claim) => /(?:residence|house|hospital|road)\b/.test(claim))).toEqual([]);
  });

  it("are one where the place is told only later", () => {
    const claims = claimsOf(
      "Many died in a drone strike on the last hospital in Damasak. A drone strike on the Chadian hospital in Damasak killed nine.",
    );
    expect(claims).toContain("Damasak strike TARGETED Damasak: hospital");
    expect(claims).not.toContain("Damasak strike TARGETED hospital");
  });

  it("are those that a word before them names", () => {
    const claims = claimsOf("Hezbollah bombed the Argentum hotel in Haifa.");
    expect(claims.filter((claim) => claim.includes("hotel LOCATED_IN Argentum"))).toEqual([]);
  });
});

describe("the army", () => {
  it("is the state's, not that of fighters who call themselves one", () => {
    const text =
      "Gustavo Petro, the president of Colombia, ended talks with the National Liberation Army. The army killed two of its commanders.";
    expect(claimsOf(text).join("\n")).not.toContain("National Liberation Army KILLED");
  });
});

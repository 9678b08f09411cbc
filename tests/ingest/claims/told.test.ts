import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

const BOMBED = "Rwanda ATTACKED Goma [alleged] by ";

describe("what somebody tells", () => {
  it.each([
    ["On Thursday night Kenyan lawmakers said that Rwanda had bombed Goma.", "Kenya: lawmakers"],
    ["In March Yoweri Museveni, then a guerrilla leader, accused Rwanda of bombing Goma.", "Yoweri Museveni"],
    ["On Tuesday Yoweri Museveni, the Ugandan president, told Reuters that Rwanda had bombed Goma.", "Yoweri Museveni"],
    [
      "Yoweri Museveni, whose army is tied down in Karamoja, told parliament this month that Rwanda had bombed Goma.",
      "Yoweri Museveni",
    ],
    [
      "Kenya, whose foreign minister, Musalia Mudavadi, declared in March that Rwanda had bombed Goma, has left.",
      "Musalia Mudavadi",
    ],
    ["Kenya announced two days later that Rwanda had bombed Goma.", "Kenya"],
    ["Kenya said later that Rwanda had bombed Goma.", "Kenya"],
    ["Kenya told reporters by telephone that Rwanda had bombed Goma.", "Kenya"],
    ["Rwanda bombed Goma, said Sara Berg, the spokeswoman of the United Nations.", "Sara Berg"],
    ['"Rwanda bombed Goma," the Ugandan defence minister, Ruth Okello, told reporters in Kampala.', "Ruth Okello"],
    ['"Rwanda bombed Goma," a spokesman for the Ugandan army, Moses Opio, said on Monday.', "Moses Opio"],
    ['"We have proof that Rwanda bombed Goma," said Uganda\'s army chief, Moses Opio, in a speech.', "Moses Opio"],
  ])("is told by its speaker: %s", (text, speaker) => {
    expect(claimsOf(text)).toContain(BOMBED + speaker);
  });

  it("leaves a participle between commas to the noun before it", () => {
    expect(claimsOf("Ade Okoye, a lawyer, accused in 2019 of bombing Goma, was released.")).not.toContain(
      "Ade Okoye ACCUSED Goma",
    );
  });
});

describe("whoever has the same", () => {
  it.each(["Chad has the same problem.", "Chad does the same job."])("has not done the same: %s", (text) => {
    expect(claimsOf(`Togo condemned Benin. ${text}`)).not.toContain("Chad CRITICISED Benin");
  });
});

describe("whoever was shot dead", () => {
  it("was killed", () => {
    expect(claimsOf("The Rwandan army shot dead John Bello.")).toContain("Rwandan army KILLED John Bello");
    expect(claimsOf("John Bello, a lawyer shot dead in Goma, had sued Rwanda.")).not.toContainEqual(
      expect.stringMatching(/KILLED/),
    );
  });
});

describe("whoever is behind it", () => {
  it.each([
    ["Somalia denied being behind the Garissa bombing.", "Somalia PERPETRATED Garissa bombing [denied] by Somalia"],
    ["Al-Shabaab is thought to be behind the Garissa bombing.", "al-Shabaab PERPETRATED Garissa bombing [speculated]"],
    [
      "Somalia insists that it played no part in the Garissa bombing.",
      "Somalia INVOLVED_IN Garissa bombing [denied] by Somalia",
    ],
  ])("is found under another verb: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("clauses that the tree hangs elsewhere", () => {
  it.each([
    ["Rwanda was behind the Goma bombing, said Kenya.", "Rwanda PERPETRATED Goma bombing [alleged] by Kenya"],
    ["Kenya dismissed as nonsense a report that Rwanda had bombed Goma.", "Rwanda ATTACKED Goma [denied] by Kenya"],
    [
      "Washington has credible evidence that Rwanda plotted to kill Ana Berg, Attorney General Juan Bello said.",
      "Juan Bello ACCUSED Rwanda",
    ],
    ["Ana Berg said Rwanda was behind it.", "Ana Berg ACCUSED Rwanda"],
    ["Ana Berg suspects that Rwanda stirred up the riots.", "Ana Berg ACCUSED Rwanda"],
  ])("belong to their speaker: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("to tell of a deed", () => {
  it("accuses nobody where it is admitted", () => {
    expect(claimsOf("Kenya admitted that its ally Uganda had bombed Goma.")).not.toContain("Kenya ACCUSED Uganda");
  });

  it("is done to each of those whom a list names", () => {
    expect(claimsOf("Kenya arrested nine people, including John Bello and Jane Doe.")).toEqual(
      expect.arrayContaining(["Kenya DETAINED John Bello", "Kenya DETAINED Jane Doe"]),
    );
  });
});

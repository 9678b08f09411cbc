import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

const BOMBED = "Rwanda ATTACKED Goma [alleged] by ";

describe("what somebody tells", () => {
  it.each([
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
  ])("is told by its speaker: %s", (text, speaker) => {
    expect(claimsOf(text)).toContain(BOMBED + speaker);
  });

  it("leaves a participle between commas to the noun before it", () => {
    expect(claimsOf("Ade Okoye, a lawyer, accused in 2019 of bombing Goma, was released.")).not.toContain(
      "Ade Okoye ACCUSED Goma",
    );
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

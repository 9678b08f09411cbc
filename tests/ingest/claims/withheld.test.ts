import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("what somebody will not speak to", () => {
  it.each([
    ["Egypt has not confirmed that Kenya shelled Lamu.", "Kenya ATTACKED Lamu [speculated]"],
    ["Neither Norway nor Egypt confirmed reports that Kenya had shelled Lamu.", "Kenya ATTACKED Lamu [speculated]"],
    ["Egypt declined to comment on reports that Kenya had shelled Lamu.", "Kenya ATTACKED Lamu [alleged]"],
    ["There was no comment from Egypt on claims that Kenya had shelled Lamu.", "Kenya ATTACKED Lamu [alleged]"],
    ["Amid reports that Kenya had shelled Lamu, Egypt closed its ports.", "Kenya ATTACKED Lamu [alleged]"],
  ])("is nobody's word and nobody's denial: %s", (text, claim) => {
    const claims = claimsOf(text);
    expect(claims).toContain(claim);
    expect(claims.filter((it) => it.includes("by Egypt") || it.startsWith("Egypt ACCUSED"))).toEqual([]);
  });

  it.each([
    [
      "Egypt said that it was alarmed by reports that Kenya had shelled Lamu.",
      "Kenya ATTACKED Lamu [alleged] by Egypt",
    ],
    ["Egypt confirmed reports that Kenya had shelled Lamu.", "Kenya ATTACKED Lamu by Egypt"],
  ])("is told by who speaks to it: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("an act of speech that is guessed at", () => {
  it.each([
    ["Chad may have warned Niger of a raid.", "Chad WARNED Niger [speculated]"],
    ["Chad must have threatened Niger.", "Chad THREATENED Niger [speculated]"],
  ])("is told as a guess: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each(["Chad may warn Niger of a raid.", "Chad could have threatened Niger.", "Chad should have warned Niger."])(
    "is none where it has not been said: %s",
    (text) => {
      expect(claimsOf(text).filter((it) => /WARNED|THREATENED/.test(it))).toEqual([]);
    },
  );
});

describe("what is told of somebody", () => {
  it.each([
    ["Kenya said that it had shot down a missile fired by Sudan at Lamu.", "Sudan ATTACKED Lamu [alleged] by Kenya"],
    ["Kenya said ten farmers died when Sudan shelled Lamu.", "Sudan ATTACKED Lamu [alleged] by Kenya"],
    [
      "Sudan was behind the raid on Lamu, Peru's foreign minister alleged in Oslo.",
      "PERPETRATED Lamu raid [alleged] by",
    ],
    [
      "Peru dismissed as nonsense a claim by Chile that Sudan had shelled Lamu.",
      "Sudan ATTACKED Lamu [alleged] by Chile",
    ],
    ["State television in Chad blamed Sudan for the raid.", "Chad ACCUSED Sudan"],
    ["Peru said that Sudan had bombed a camp, a claim dismissed by Sudan.", "Sudan DISMISSED Peru"],
    ["Ana Vula, who denies the charges, has been accused by Peru of fraud.", "Ana Vula DENIED Peru"],
    ["Peru charged Ana Vula with fraud, an accusation she calls politically motivated.", "Ana Vula DISMISSED Peru"],
    ["Reports in Oslo that Sudanese agents killed Ana Vula were denied by Sudan.", "Ana Vula [denied] by Sudan"],
    ["Ana Vula denied meeting Peruvian officials.", "Ana Vula MET_WITH Peru: officials [denied]"],
    ["Hector Ruiz confessed to having killed Ana Vula, police said.", "Hector Ruiz KILLED Ana Vula"],
    ["Men suspected of being soldiers killed Ana Vula near Lamu.", "men KILLED Ana Vula"],
    ["Men believed to be soldiers killed Ana Vula near Lamu.", "men KILLED Ana Vula"],
    ["Peru said that it had no reason to doubt that Sudan shelled Lamu.", "Sudan ATTACKED Lamu [alleged] by Peru"],
    ["Chad insists that no Somali soldiers crossed into Uganda.", "Somalia INVADED Uganda [denied] by Chad"],
    ["Amnesty International, citing witnesses, said Kenya had shelled Lamu.", "[alleged] by Amnesty International"],
    ["A mayor, quoted by Reuters, said Kenya had shelled Lamu.", "Kenya ATTACKED Lamu [alleged] by"],
    ["Kenya had shelled Lamu, Reuters quoted Hector Ruiz as saying.", "Kenya ATTACKED Lamu [alleged] by Hector Ruiz"],
    ["The TASS agency said Kenya had shelled Lamu.", "Kenya ATTACKED Lamu [alleged] by TASS"],
    ["Peru said there was no truth in claims that Kenyan soldiers had killed detainees.", "detainees [denied] by Peru"],
    ["The Taliban deny sheltering al-Qaeda.", "Taliban SUPPORTED al-Qaeda [denied] by Taliban"],
    ["Peru said that Sudan had bombed Chad. Sudan called the report biased.", "Sudan DISMISSED Peru"],
    [
      "Peru accused Iran of the Lamu bombing. A spokesman for the Iranian mission denied involvement.",
      "Iran INVOLVED_IN Lamu bombing [denied]",
    ],
    ["Peruvian officials assessed that Kenya had supplied arms to Sudan.", "Kenya SUPPLIED Sudan [alleged] by Peru"],
  ])("has its speaker: %s", (text, claim) => {
    expect(claimsOf(text).some((it) => it.includes(claim))).toBe(true);
  });

  it.each([
    ["Two diplomats said Kenya had agreed to expel Hezbollah.", "ACCUSED Kenya"],
    ["Peru's government rejected allegations that its troops had killed civilians in Lamu.", "DENIED Lamu"],
    ["The Garissa bombing shocked Kenya. Uganda neither confirmed nor denied the bombing.", "Uganda DENIED"],
    ["Kenya insists that the vote was rigged by Ana Vula.", "DEMANDED"],
    ["Togo accused Benin of hosting French bases.", "MET_WITH"],
  ])("is no more than that: %s", (text, claim) => {
    expect(claimsOf(text).filter((it) => it.includes(claim))).toEqual([]);
  });
});

describe("what one calls somebody", () => {
  it.each([
    ["Hector Ruiz called Ana Vula a traitor.", "Hector Ruiz CRITICISED Ana Vula"],
    ["Hector Ruiz described the protesters as looters and vandals.", "Hector Ruiz CRITICISED protesters"],
    ["Hector Ruiz labelled the demonstrators criminals.", "Hector Ruiz CRITICISED demonstrators"],
    ["Peru accused Ana Vula of fraud. Chad said that the claim was fabricated.", "Chad DENIED Peru"],
  ])("is said of him: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each(["Hector Ruiz called it wrong to accuse Kenya.", "It would be premature to blame Kenya, Uganda said."])(
    "is not said where it is thought unfit: %s",
    (text) => {
      expect(claimsOf(text)).toEqual([]);
    },
  );
});

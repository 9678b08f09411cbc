import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("verbs of blaming that look like something else", () => {
  it.each([
    [
      "The opposition of Peru accused President Ana Rojas of staging a coup, a charge she rejects.",
      "Ana Rojas PERPETRATED Peru coup [denied] by Ana Rojas",
    ],
    ["Chad and Libya on Friday faulted Sudan, whose army kept silent.", "Libya ACCUSED Sudan"],
    [
      "Prosecutors in Lima allege that General Pedro Quispe ordered the Cusco bombing.",
      "Pedro Quispe PERPETRATED Cusco bombing [alleged]",
    ],
    ["Ana Rojas praised the military and later accused Chad of bombing Niger.", "Ana Rojas ACCUSED Chad"],
    ["Amnesty International called on Egypt to leave Sudan and described the raid as unlawful.", "DEMANDED Egypt"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).toContain(claim);
  });

  it.each([
    ["Sudan was blamed and condemned by Chad after the Faya bombing.", "Sudan ACCUSED"],
    ["The men accused of the Faya bombing have fled Chad.", "ACCUSED Chad"],
  ])("does not turn round %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).not.toContain(claim);
  });
});

describe("clauses hung beside others", () => {
  it.each([
    ["Niger cut ties with France, accusing it of arming Hezbollah.", "Niger ACCUSED France"],
    ["Mali's government cut ties with Ukraine, accusing it of arming Hezbollah.", "Government of Mali ACCUSED Ukraine"],
    ["Abu Sayyaf, a group that Manila blames for the Jolo bombing, is small.", "Philippines ACCUSED Abu Sayyaf"],
    ["Kenya brushed aside Ugandan complaints that Kenyan ships had rammed a boat.", "Kenya DISMISSED Uganda"],
    ["Ana Rojas accused Chad of planning to bomb Niger.", "Chad ATTACKED Niger [speculated] by Ana Rojas"],
    [
      "Pedro Quispe said Azerbaijan was behind the riots in Lima, which Baku denied.",
      "Azerbaijan PERPETRATED Lima riot [denied] by Azerbaijan",
    ],
    [
      "Jacob Zuma is accused of having taken bribes from the arms company Thales.",
      "Thales SUPPLIED Jacob Zuma [alleged]",
    ],
    ["Sweden said Iran had used criminal gangs to attack Israel.", "Iran ATTACKED Israel [alleged] by Sweden"],
    ["That was the second time that Azerbaijan had accused France.", "Azerbaijan ACCUSED France;"],
  ])("reads %s", (text, claim) => {
    expect(`${claimsOf(text).join("; ")};`).toContain(claim);
  });

  it.each([
    ["Niger cut ties with France, accusing it of arming Hezbollah.", "France ACCUSED"],
    ["Kenya's opposition leader Raila Odinga met William Ruto.", "Raila Odinga LEADER_OF"],
    ["Peru's police foiled a plot by Chilean agents to kill Ana Rojas.", "police KILLED"],
  ])("does not turn round %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).not.toContain(claim);
  });
});

describe("answers for a part in an event", () => {
  it.each([
    ["Ana Rojas denied that Peru had meddled in the Quito election.", "Ana Rojas DENIED Quito election"],
    ["Chad denies having financed the Lima attack.", "Chad DENIED Lima attack"],
    ["Chad dismissed suggestions that Libya had planned the Lima attack.", "Chad DISMISSED Lima attack"],
    ["Chad admitted that its army had planned the Lima attack.", "Chad ACKNOWLEDGED Lima attack"],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it.each([
    [
      "A bombing in Lima killed nine people. Pedro Quispe denied that Chile had had any hand in it.",
      "Pedro Quispe INVOLVED_IN",
    ],
    ["Prosecutors charged a Chilean citizen, Pedro Quispe, with fraud. He denied the charge.", "Chile [denied]"],
    ["Prosecutors charged a Chilean citizen, Pedro Quispe, with fraud.", "Chile [alleged]"],
    ["The Lima attack shocked Peru. A judge charged Pedro Quispe with negligence.", "INVOLVED_IN"],
  ])("leaves %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).not.toContain(claim);
  });
});

describe("what stands beside a negation", () => {
  it.each([
    ["Kenya did not join the talks because Uganda had attacked Sudan.", "Uganda ATTACKED Sudan"],
    ["The president of Chad did not say why Iran attacked Iraq.", "Iran ATTACKED Iraq"],
    ["Peru refused to explain how Chile had supplied weapons to Hezbollah.", "Chile SUPPLIED Hezbollah"],
    ["It is unclear when Chile attacked Bolivia.", "Chile ATTACKED Bolivia"],
    ["Peru did not say whether Chile had attacked Bolivia.", "Chile ATTACKED Bolivia [speculated] by Peru"],
    [
      "Peru did not say that Chile had attacked Bolivia because Bolivia had fled.",
      "Chile ATTACKED Bolivia [speculated]",
    ],
  ])("reads %s", (text, claim) => {
    expect(claimsOf(text).join("; ")).toMatch(new RegExp(`${claim.replaceAll("[", "\\[")}(?:;|$| by)`));
  });
});

/** Who says it, over the clauses between: second acts of speech, relatives far from their noun, what is asked of somebody. */
import type { ExampleSet } from "./example-set.ts";

export const REPORT_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "ACCUSED",
    says: [
      ["Kenya said that its soldiers had left the camp and blamed Somalia for the shortage.", "Kenya ACCUSED Somalia"],
      ["Peru denied that the police had fired, and accused Bolivia of lying.", "Peru ACCUSED Bolivia"],
      ["Chad has suspended talks with Libya, which it accused of smuggling.", "Chad ACCUSED Libya"],
      ["Norway punished two Ghanaian officials it accuses of fraud.", "Norway ACCUSED two Ghanaian officials"],
      ["Togo mourned the bombing of Lomé, which it blamed on Benin.", "Togo ACCUSED Benin"],
      ["The attorney general of Fiji, Paul Tora, has charged Ana Vula with spying.", "Paul Tora ACCUSED Ana Vula"],
    ],
    silent: [
      "Kenya said Somalia had caught the thief and blamed nobody.",
      "Norway paid two Ghanaian officials it trusts.",
    ],
  },
  {
    predicate: "WITHDREW_FROM",
    says: [
      ["Norway called on Libya to leave Chad.", "Libya WITHDREW_FROM Chad [speculated]"],
      ["Norway ordered Libya to leave Chad.", "Libya WITHDREW_FROM Chad [speculated]"],
    ],
    silent: ["Norway called on Libya to feed the poor of Chad."],
  },
  {
    predicate: "SUPPLIED",
    says: [
      ["Norway warned Libya against supplying arms to Chad.", "Libya SUPPLIED Chad [speculated] by Norway"],
      ["Libya neither confirmed nor denied supplying arms to Chad.", "Libya SUPPLIED Chad [speculated] by Libya"],
      [
        "Libya may have supplied arms to Chad, a Norwegian official acknowledged on Monday.",
        "Libya SUPPLIED Chad [speculated]",
      ],
    ],
    silent: ["Norway warned Libya against the weather of Chad."],
  },
  {
    predicate: "MET_WITH",
    says: [
      [
        "Peruvian President Ana Vula refused to meet Fijian President Paul Tora, her office said.",
        "Ana Vula MET_WITH Paul Tora [denied]",
      ],
    ],
    silent: ["Peruvian President Ana Vula refused to thank Fijian President Paul Tora, her office said."],
  },
  {
    predicate: "DENIED",
    says: [
      [
        "Kenya accused Somalia of shelling a village near Lamu, an allegation Mogadishu denied.",
        "Somalia DENIED Kenya",
      ],
    ],
    silent: ["Kenya praised Somalia near Lamu, an island the tourists loved."],
  },
  {
    predicate: "ACCUSED",
    says: [
      ["Ana Vula, who visited the camp, accused Fiji of neglect.", "Ana Vula ACCUSED Fiji"],
      ["Libya denied supplying arms to Chad, which it accuses of piracy.", "Libya ACCUSED Chad"],
      ["Kenya said that Somalia had attacked Uganda.", "Kenya ACCUSED Somalia"],
      ['"Somalia has attacked Uganda," Kenya said. "Somalia has bombed Ethiopia too."', "Kenya ACCUSED Somalia"],
    ],
    silent: [
      "Kenya said that the Kenyan army had attacked Uganda.",
      "Reuters reported that Somalia had attacked Uganda.",
    ],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        '"It was a dark night for the whole region," Ana Vula said. "Somalia has attacked Uganda."',
        "Somalia ATTACKED Uganda [alleged] by Ana Vula",
      ],
      [
        "Ana Vula told the UN Security Council that Somalia had attacked Uganda.",
        "Somalia ATTACKED Uganda [alleged] by Ana Vula",
      ],
      ["In Lima, Ana Vula said that Chile had attacked Bolivia.", "Chile ATTACKED Bolivia [alleged] by Ana Vula"],
    ],
    silent: ['"It was a dark night for the whole region," Ana Vula said of Somalia and Uganda.'],
  },
  {
    predicate: "KILLED",
    says: [["Kenya vowed to kill Taliban leader Paul Tora.", "Kenya KILLED Paul Tora [speculated]"]],
    silent: ["Kenya vowed to thank Taliban leader Paul Tora."],
  },
  {
    predicate: "CRITICISED",
    says: [
      ["Ana Vula called the shooting an attack on democracy.", "Ana Vula CRITICISED shooting"],
      ["UN human rights chief Paul Tora condemned the Lima shooting.", "Paul Tora CRITICISED Lima shooting"],
    ],
    silent: ["Ana Vula called Peru a partner."],
  },
  {
    predicate: "DISMISSED",
    says: [["Kenya accused Somalia of piracy. Somalia called the accusation ludicrous.", "Somalia DISMISSED Kenya"]],
    silent: ["Kenya accused Somalia of piracy. Somalia called the accusation serious."],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        "Reuters reported on Monday, citing Chilean officials, that Kenya had attacked Uganda.",
        "Kenya ATTACKED Uganda [alleged] by Reuters",
      ],
      ["Kenya condemned what it called an attack by Somalia on Uganda.", "Somalia ATTACKED Uganda [alleged] by Kenya"],
      ["Kenya, the judges held, had attacked Uganda.", "Kenya ATTACKED Uganda [alleged] by judges"],
    ],
    silent: ["Reuters reported, citing Chilean officials, that Kenya had thanked Uganda."],
  },
  {
    predicate: "DEMANDED",
    says: [["Kenya halted the raid at the request of Chile, Paul Tora said.", "Chile DEMANDED Kenya by Paul Tora"]],
    silent: ["Kenya halted the raid at the border of Chile, Paul Tora said."],
  },
  {
    predicate: "KILLED",
    says: [
      [
        "The High Court of Kenya convicted Paul Tora of killing Ana Vula.",
        "Paul Tora KILLED Ana Vula by High Court of Kenya",
      ],
      [
        "The High Court of Kenya acquitted Paul Tora of killing Ana Vula.",
        "Paul Tora KILLED Ana Vula [denied] by High Court of Kenya",
      ],
    ],
    silent: ["The High Court of Kenya convicted Paul Tora of thanking Ana Vula."],
  },
];

/** What is given, promised and forced, and those who are meant as a pair: trees and tags that would hide who does it to whom. */
import type { ExampleSet } from "./example-set.ts";

export const GIVEN_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "SUPPLIED",
    says: [
      ["Norway has pledged Armenia 270 million euros over four years.", "Norway SUPPLIED Armenia"],
      ["Norway, which has promised Armenia €1.8bn, is content.", "Norway SUPPLIED Armenia"],
      ["Norway lent Armenia $20 million.", "Norway SUPPLIED Armenia"],
      [
        "Iran accused Chad of sending arms to the Houthis.",
        "Iran ACCUSED Chad",
        "Chad SUPPLIED Houthis [alleged] by Iran",
      ],
    ],
    silent: ["Norway owes Armenia an answer."],
  },
  {
    predicate: "MET_WITH",
    says: [
      ["William Ruto and Paul Kagame disagree. The two men met in Arusha.", "William Ruto MET_WITH Paul Kagame"],
      ["Having met Karl Dietz in Lima, Anna Berg flew home.", "Anna Berg MET_WITH Karl Dietz"],
      ["Kazakh President Omar Keita and his Kyrgyz counterpart, Ali Musa, met in May.", "Omar Keita MET_WITH Ali Musa"],
      ["William Ruto and Paul Kagame disagree. Both leaders spoke on Monday.", "William Ruto MET_WITH Paul Kagame"],
    ],
    silent: [
      "William Ruto and Paul Kagame disagree. Two men met in Arusha.",
      "William Ruto and Paul Kagame disagree. The two men who robbed a bank met in Arusha.",
    ],
  },
  {
    predicate: "EXPELLED",
    says: [
      [
        "Peru ordered four Kenyans to leave, including the trade attaché, Peter Obi.",
        "Peru EXPELLED four Kenyans",
        "Peru EXPELLED Peter Obi",
      ],
    ],
    silent: ["Algeria forced the French ambassador to wait."],
  },
  {
    predicate: "ATTACKED",
    says: [["Fighters of the Sinaloa Cartel shot at Omar Keita.", "Sinaloa Cartel: fighters ATTACKED Omar Keita"]],
    silent: ["The shot at noon frightened Omar Keita."],
  },
  {
    predicate: "SANCTIONED",
    says: [
      [
        "Canada imposed sanctions on Hamas and on its leader, Yahya Sinwar.",
        "Canada SANCTIONED Hamas",
        "Canada SANCTIONED Yahya Sinwar",
      ],
    ],
    silent: [],
  },
  {
    predicate: "WITHDREW_FROM",
    says: [["Boko Haram released Omar Keita.", "Boko Haram WITHDREW_FROM Omar Keita"]],
    silent: ["A court in Lagos released Omar Keita.", "Commandos freed Omar Keita."],
  },
];

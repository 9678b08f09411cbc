/** Looking into somebody without the word: what one writes about him, whether he did it, whom one looks for. INVESTIGATED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

/** What reporters dig up about somebody. */
const AFFAIRS = words(
  "deal dealings dealing fraud corruption scandal affair abuse crime link tie business contact network wealth fortune property finance tax asset account scheme bribe bribery embezzlement activity",
);

const SEEKERS = words(
  "police detective investigator prosecutor agent officer guard gendarme interpol authority patrol",
);

export const PRYING_FRAMES: readonly Frame[] = [
  {
    id: "investigate.write",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("write report dig publish"),
      subject: ["agent"],
      object: ["prep:about", "prep:on", "prep:into"],
      where: { slot: "prep:about", lemmas: AFFAIRS },
    },
    subjectTypes: ["Person", "Organization"],
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [{ text: "Anna Berg wrote about the bribes of Ali Musa.", claims: ["Anna Berg INVESTIGATED Ali Musa"] }],
    counterExamples: ["Anna Berg wrote about the childhood of Ali Musa."],
  },
  {
    id: "investigate.whether",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("look_into investigate probe"),
      subject: ["agent"],
      object: ["comp:agent", "aim:agent"],
      without: ["patient"],
      plainObject: true,
    },
    subjectTypes: ["Organization", "State", "Person"],
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      {
        text: "Interpol is investigating whether Ali Musa paid Boko Haram.",
        claims: ["Interpol INVESTIGATED Ali Musa"],
      },
    ],
    counterExamples: [
      "Interpol said that Ali Musa paid Boko Haram.",
      "Kenya is assessing whether Boko Haram can be beaten.",
    ],
  },
  {
    id: "investigate.hunt",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("look search scour"),
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "agent", lemmas: SEEKERS, orWithin: true },
      not: [{ slot: "prep:for", lemmas: words("survivor victim body hostage captive remains") }],
      plainObject: true,
    },
    subjectTypes: ["Organization", "State"],
    objectTypes: ["Person", "ArmedGroup"],
    confidence: 0.5,
    examples: [{ text: "Kenyan police are looking for Ali Musa.", claims: ["Kenyan police INVESTIGATED Ali Musa"] }],
    counterExamples: [
      "Kenya is looking for investors.",
      "Kenyan police are looking for the car of Ali Musa.",
      "Kenyan police searched for survivors of Boko Haram.",
    ],
  },
];

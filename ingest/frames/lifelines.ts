/** Help told in other words: help to fighters, assurances of it, a claim recognised, weapons that arrive. SUPPORTED, SUPPLIED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const ARMS = words(
  "weapon arms arm ammunition rifle money cash fund aid food supply fuel shipment consignment weaponry equipment",
);

export const LIFELINE_FRAMES: readonly Frame[] = [
  {
    id: "support.help",
    predicate: "SUPPORTED",
    verb: { lemmas: words("help assist aid abet"), subject: ["agent"], object: ["patient"], plainObject: true },
    subjectTypes: ["Person", "ArmedGroup"],
    objectTypes: ["ArmedGroup"],
    eventType: "AID",
    confidence: 0.55,
    examples: [{ text: "Ali Musa helped Boko Haram.", claims: ["Ali Musa SUPPORTED Boko Haram"] }],
    counterExamples: ["Ali Musa harmed Boko Haram."],
  },
  {
    id: "support.assure",
    predicate: "SUPPORTED",
    verb: {
      lemmas: ["assure"],
      subject: ["prep:of", "agent"],
      object: ["patient", "recipient"],
      where: { slot: "prep:of", lemmas: words("support backing solidarity assistance help friendship") },
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "Anna Berg assured William Ruto of Norway's support.", claims: ["Norway SUPPORTED William Ruto"] },
      { text: "Anna Berg assured William Ruto of her support.", claims: ["Anna Berg SUPPORTED William Ruto"] },
    ],
    counterExamples: ["Anna Berg assured William Ruto of her innocence."],
  },
  {
    id: "support.recognise-claim",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("recognise recognize"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: words("claim sovereignty independence right statehood authority") },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "People", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [
      { text: "Oman recognised Morocco's claim to the desert.", claims: ["Oman SUPPORTED Morocco"] },
      { text: "Oman recognised the independence of Kosovo.", claims: ["Oman SUPPORTED Kosovo"] },
    ],
    counterExamples: ["Oman rejected Morocco's claim to the desert."],
  },
  {
    id: "supply.reach",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("reach flow pour"),
      subject: ["agent"],
      object: ["patient", "prep:to", "prep:into"],
      where: { slot: "agent", lemmas: ARMS },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [{ text: "Weapons from Libya reached Boko Haram.", claims: ["Libya SUPPLIED Boko Haram"] }],
    counterExamples: ["Letters from Libya reached Boko Haram.", "Rockets from Chad reached Niger."],
  },
  {
    id: "participate.veteran",
    predicate: "PARTICIPATED_IN",
    noun: { lemmas: ["veteran"], subject: ["bearer"], object: ["prep:of"] },
    subjectTypes: ["Person"],
    objectTypes: ["Event"],
    objectKinds: ["war"],
    confidence: 0.6,
    examples: [
      {
        text: "Ali Musa, a veteran of the Syrian civil war, was released.",
        claims: ["Ali Musa PARTICIPATED_IN Syrian civil war"],
      },
    ],
    counterExamples: ["Ali Musa, a historian of the Syrian civil war, was released."],
  },
  {
    id: "supply.let-have",
    predicate: "SUPPLIED",
    verb: {
      lemmas: ["let"],
      subject: ["agent"],
      object: ["patient", "comp:agent"],
      where: { slot: "comp:self", lemmas: ["have"] },
      also: [{ slot: "comp:patient", lemmas: words(`${ARMS.join(" ")} missile tank jet drone plane`) }],
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [{ text: "Canada let Taiwan have missiles.", claims: ["Canada SUPPLIED Taiwan"] }],
    counterExamples: ["Canada let Taiwan have its say."],
  },
  {
    id: "supply.promised",
    predicate: "SUPPLIED",
    polarity: "speculated",
    verb: {
      lemmas: words("promise pledge"),
      subject: ["agent"],
      object: ["recipient", "prep:to", "prep:for"],
      where: {
        slot: "patient",
        lemmas: words(
          `${ARMS.join(" ")} missile tank jet drone plane boat ship helicopter vehicle battery radar aid loan grant vaccine`,
        ),
      },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [
      {
        text: "Japan promised Vietnam five patrol boats.",
        claims: ["Japan SUPPLIED Vietnam [speculated]", "Japan AGREED_WITH Vietnam"],
      },
    ],
    counterExamples: ["Japan promised Vietnam a reply."],
  },
  {
    id: "cooperate.let-use",
    predicate: "COOPERATED_WITH",
    verb: {
      lemmas: words("let allow permit"),
      subject: ["agent"],
      object: ["comp:agent", "patient"],
      where: { slot: "comp:self", lemmas: words("use station deploy refuel land operate train") },
      also: [
        {
          slot: "deep",
          lemmas: words(
            "base airbase airfield airport port harbour harbor territory soil airspace runway facility hangar",
          ),
        },
      ],
    },
    subjectTypes: ["State", "Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [{ text: "Poland lets NATO use its airfields.", claims: ["Poland COOPERATED_WITH NATO"] }],
    counterExamples: ["Poland lets NATO use its logo."],
  },
];

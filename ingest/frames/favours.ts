/** What one does for somebody or with him: pays him, gives him things, takes his side, helps him to find out, has a word with him. SUPPLIED, SUPPORTED, COOPERATED_WITH, MET_WITH, NEGOTIATED_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { INQUIRIES, words } from "./slots.ts";

/** What is given into somebody's hand or name. */
const PRESENTS = words(
  "gift present gem jewel necklace watch car limousine house villa flat apartment land plot estate property farm horse suitcase envelope painting yacht share jewellery jewelry ring bracelet",
);
/** What is paid for somebody. */
const COSTS = words(
  "trip travel journey flight ticket hotel stay holiday lawyer treatment education campaign visit wedding tuition fee",
);

export const FAVOUR_FRAMES: readonly Frame[] = [
  {
    id: "supply.pay",
    predicate: "SUPPLIED",
    verb: {
      lemmas: ["pay"],
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
    },
    objectTypes: ["Person", "Organization", "ArmedGroup", "State"],
    confidence: 0.55,
    examples: [
      { text: "Ali Musa was paid by Libya.", claims: ["Libya SUPPLIED Ali Musa"] },
      { text: "Libya paid Ali Musa to set the fire.", claims: ["Libya SUPPLIED Ali Musa"] },
    ],
    counterExamples: ["Libya paid the price of Ali Musa's mistakes.", "Libya paid tribute to Ali Musa."],
  },
  {
    id: "supply.pay-for",
    predicate: "SUPPLIED",
    verb: {
      lemmas: ["pay", "foot"],
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "prep:for", lemmas: COSTS },
    },
    objectTypes: ["Person", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [{ text: "Libya paid for Ali Musa's trips.", claims: ["Libya SUPPLIED Ali Musa"] }],
    counterExamples: ["Libya paid for Ali Musa's mistakes."],
  },
  {
    id: "supply.present",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("give hand buy send offer"),
      subject: ["agent"],
      object: ["recipient", "prep:to", "prep:for", "patient"],
      where: { slot: "patient", lemmas: PRESENTS },
      plainObject: true,
    },
    subjectTypes: ["Person", "Organization", "State"],
    objectTypes: ["Person", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Ali Musa gave Anna Berg a watch.", claims: ["Ali Musa SUPPLIED Anna Berg"] },
      { text: "Anna Berg was given land by Ali Musa.", claims: ["Ali Musa SUPPLIED Anna Berg"] },
    ],
    counterExamples: ["Ali Musa gave Anna Berg a warning.", "Ali Musa handed Anna Berg his passport."],
  },
  {
    id: "support.campaign",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("campaign canvass stump vote rally intercede"),
      subject: ["agent"],
      object: ["prep:for", "prep:on behalf of"],
      plainObject: true,
    },
    objectTypes: ["Person", "Organization"],
    confidence: 0.55,
    examples: [{ text: "Anna Berg campaigned for Karl Dietz in Leeds.", claims: ["Anna Berg SUPPORTED Karl Dietz"] }],
    counterExamples: [
      "Anna Berg campaigned for lower taxes.",
      "Anna Berg campaigned against Karl Dietz.",
      "Anna Berg lobbied for Karl Dietz to be punished.",
    ],
  },
  {
    id: "support.sides-with",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("intervene fight serve enter act battle invade join march"),
      subject: ["agent"],
      object: ["prep:on"],
      where: { slot: "prep:on", lemmas: ["side", "behalf"] },
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "Chad intervened on the side of Niger.", claims: ["Chad SUPPORTED Niger"] },
      { text: "Chad will intervene on Niger's behalf.", claims: ["Chad SUPPORTED Niger [speculated]"] },
    ],
    counterExamples: ["Chad intervened on the shores of Niger."],
  },
  {
    id: "cooperate.inquiry",
    predicate: "COOPERATED_WITH",
    verb: {
      lemmas: words("help assist support aid join"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:with", lemmas: INQUIRIES },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization"],
    confidence: 0.6,
    examples: [
      {
        text: "Interpol assisted Norwegian police with the search.",
        claims: ["Interpol COOPERATED_WITH Norwegian police"],
      },
    ],
    counterExamples: ["Interpol assisted Norwegian police with the traffic."],
  },
  {
    id: "meet.exchange",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("exchange swap trade share have"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: words("word greeting pleasantry handshake lunch dinner breakfast coffee") },
      mutual: "alone",
    },
    subjectTypes: ["Person", "State"],
    objectTypes: ["Person", "State"],
    confidence: 0.55,
    examples: [{ text: "Anna Berg shared a breakfast with Karl Dietz.", claims: ["Anna Berg MET_WITH Karl Dietz"] }],
    counterExamples: ["Anna Berg shared a taxi with Karl Dietz."],
  },
  {
    id: "negotiate.talk-into",
    predicate: "NEGOTIATED_WITH",
    verb: {
      lemmas: words("talk coax cajole"),
      subject: ["agent"],
      object: ["patient"],
      needs: ["aim:self"],
      plainObject: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.5,
    examples: [
      { text: "Anna Berg talked Boko Haram into freeing the girls.", claims: ["Anna Berg NEGOTIATED_WITH Boko Haram"] },
    ],
    counterExamples: ["Anna Berg talked of Boko Haram before leaving."],
  },
];

/** Who is held to have a part in an event, by what he is tried for, called, or found with, and who protests that he has none. */
import { ACTORS } from "../actor-types.ts";
import { VIOLENT } from "./deeds.ts";
import type { Frame } from "./frame.ts";
import { BLAMEWORTHY, words } from "./slots.ts";

const LIMA = "A bombing in Lima killed nine people on Monday.";
const IN_LIMA = "Lima bombing OCCURRED_IN Lima";

export const INVOLVEMENT_FRAMES: readonly Frame[] = [
  {
    id: "involve.approve",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: words("approve authorise authorize sanction condone countenance bless greenlight"),
      subject: ["agent"],
      object: ["patient", "prep:of"],
    },
    noun: {
      lemmas: words("approval consent blessing backing connivance"),
      support: words("give lend"),
      subject: ["agent"],
      object: ["prep:to", "prep:for"],
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      { text: "Pol Pot approved the Phnom Penh massacre.", claims: ["Pol Pot INVOLVED_IN Phnom Penh massacre"] },
    ],
    counterExamples: ["Pol Pot remembered the Phnom Penh massacre."],
  },
  {
    id: "involve.to-blame",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: ["blame"],
      subject: ["agent"],
      object: ["prep:for"],
      without: ["patient", "prep:on"],
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [{ text: "Syria was to blame for the Beirut bombing.", claims: ["Syria INVOLVED_IN Beirut bombing"] }],
    counterExamples: ["Syria blamed Jordan for the Beirut bombing."],
  },
  {
    id: "involve.held-over",
    predicate: "INVOLVED_IN",
    polarity: "alleged",
    verb: {
      lemmas: words("arrest detain hold seek want try prosecute extradite arraign summon question"),
      subject: ["patient"],
      object: ["prep:over", "prep:for", "prep:in connection with", "prep:in"],
      not: [{ slot: "prep:as", lemmas: BLAMEWORTHY }],
    },
    noun: {
      lemmas: ["trial"],
      subject: ["agent", "bearer"],
      object: ["prep:over", "prep:for"],
    },
    subjectTypes: ["Person", "ArmedGroup"],
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    holds: "not denied",
    confidence: 0.55,
    examples: [
      {
        text: "Kenya arrested John Bello over the Garissa bombing.",
        claims: ["John Bello INVOLVED_IN Garissa bombing [alleged]"],
      },
      {
        text: "John Bello is on trial over the Garissa bombing.",
        claims: ["John Bello INVOLVED_IN Garissa bombing [alleged]"],
      },
    ],
    counterExamples: ["Kenya thanked John Bello after the Garissa bombing."],
  },
  {
    id: "involve.conspire",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: words("conspire collude plot connive"),
      subject: ["prep:with"],
      object: ["comp:patient", "aim:patient", "prep:in"],
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      {
        text: "John Bello conspired with Boko Haram to carry out the Garissa bombing.",
        claims: ["Boko Haram INVOLVED_IN Garissa bombing"],
      },
    ],
    counterExamples: ["John Bello met with Boko Haram after the Garissa bombing."],
  },
  {
    id: "cooperate.conspire",
    predicate: "COOPERATED_WITH",
    verb: {
      lemmas: words("conspire collude connive"),
      subject: ["agent"],
      object: ["prep:with"],
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "John Bello conspired with Boko Haram.", claims: ["John Bello COOPERATED_WITH Boko Haram"] }],
    counterExamples: ["John Bello argued with Boko Haram."],
  },
  {
    id: "involve.bomb",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: words("make build assemble plant construct detonate prime set place leave carry lay prepare supply"),
      subject: ["agent"],
      object: [],
      where: { slot: "patient", lemmas: words("bomb device explosive timer detonator charge") },
      storyEvent: "always",
    },
    subjectTypes: ["Person", "ArmedGroup", "Organization", "State"],
    objectTypes: ["Event"],
    objectKinds: ["attack"],
    confidence: 0.55,
    examples: [
      { text: `${LIMA} Pedro Quispe planted the device.`, claims: ["Pedro Quispe INVOLVED_IN Lima bombing", IN_LIMA] },
    ],
    counterExamples: [`${LIMA} Pedro Quispe planted a tree.`],
  },
  {
    id: "involve.orders",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: ["act"],
      subject: ["prep:on", "prep:under"],
      object: ["prep:in"],
      where: { slot: "prep:on", lemmas: words("order instruction command") },
      storyEvent: "always",
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} Shining Path said that it had acted on the orders of Pedro Quispe.`,
        claims: ["Pedro Quispe INVOLVED_IN Lima bombing [alleged] by Shining Path", IN_LIMA],
      },
    ],
    counterExamples: [`${LIMA} Shining Path had acted on the stage of Pedro Quispe.`],
  },
  {
    id: "perpetrate.signs",
    predicate: "PERPETRATED",
    polarity: "alleged",
    verb: {
      lemmas: ["point"],
      subject: ["prep:to", "prep:towards", "prep:toward", "prep:at"],
      object: ["prep:as"],
      where: { slot: "agent", lemmas: words("sign evidence clue indication trail finding intelligence everything") },
      storyEvent: "always",
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} All signs point to Shining Path.`,
        claims: ["Shining Path PERPETRATED Lima bombing [alleged]"],
      },
    ],
    counterExamples: [`${LIMA} A signpost points to Shining Path.`],
  },
  {
    id: "perpetrate.hallmarks",
    predicate: "PERPETRATED",
    polarity: "alleged",
    verb: {
      lemmas: words("bear carry have show"),
      subject: ["prep:of", "deep"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("hallmark fingerprint footprint signature stamp imprint") },
      storyEvent: "always",
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} It bore the hallmarks of Shining Path.`,
        claims: ["Shining Path PERPETRATED Lima bombing [alleged]"],
      },
    ],
    counterExamples: [`${LIMA} The letter bore the address of Shining Path.`],
  },
  {
    id: "involve.stand-behind",
    predicate: "INVOLVED_IN",
    verb: { lemmas: ["stand"], subject: ["agent"], object: ["prep:behind"] },
    objectTypes: ["Event"],
    confidence: 0.65,
    examples: [{ text: "Syria stood behind the Beirut bombing.", claims: ["Syria INVOLVED_IN Beirut bombing"] }],
    counterExamples: ["Syria stood behind Lebanon."],
  },
  {
    id: "involve.hinted",
    predicate: "INVOLVED_IN",
    noun: {
      lemmas: words("involvement complicity connection link trail hand"),
      subject: ["prep:compound", "prep:poss", "prep:of"],
      object: ["prep:in"],
      storyEvent: true,
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup", "disaster"],
    holds: "hedged",
    confidence: 0.5,
    examples: [],
    counterExamples: ["The Syrian connection to Lebanon is old."],
  },
];

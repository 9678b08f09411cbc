/** Who says of himself, or of whom it is said, that he had no part in an event: DENIED, and INVOLVED_IN that is denied. */
import { ACTORS } from "../actor-types.ts";
import { VIOLENT } from "./deeds.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const LIMA = "A bombing in Lima killed nine people on Monday.";
const IN_LIMA = "Lima bombing OCCURRED_IN Lima";
const OWN = [
  { predicate: "INVOLVED_IN", subject: "subject", object: "object", polarity: "denied", attributedTo: "subject" },
] as const;
const DENIED_BY_PEDRO = ["Pedro Quispe DENIED Lima bombing"];

export const INNOCENCE_FRAMES: readonly Frame[] = [
  {
    id: "deny.innocence",
    predicate: "DENIED",
    verb: {
      lemmas: words("protest maintain proclaim assert declare profess insist"),
      subject: ["agent"],
      object: [],
      where: { slot: "patient", lemmas: ["innocence"] },
      storyEvent: "always",
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    implies: OWN,
    holds: "not denied",
    speech: true,
    confidence: 0.6,
    examples: [
      {
        text: `${LIMA} Pedro Quispe has protested his innocence.`,
        claims: ["Pedro Quispe DENIED Lima bombing"],
      },
    ],
    counterExamples: [`${LIMA} Pedro Quispe has protested in the street.`],
  },
  {
    id: "deny.plea",
    predicate: "DENIED",
    verb: {
      lemmas: ["plead"],
      subject: ["agent"],
      object: ["prep:to"],
      where: { slot: "comp:self", lemmas: ["guilty"] },
      storyEvent: "always",
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    implies: OWN,
    holds: "denied",
    confidence: 0.6,
    examples: [{ text: `${LIMA} Pedro Quispe pleaded not guilty.`, claims: DENIED_BY_PEDRO }],
    counterExamples: [`${LIMA} Pedro Quispe pleaded guilty.`],
  },
  {
    id: "deny.own-charges",
    predicate: "DENIED",
    verb: {
      lemmas: words("deny reject dismiss refute rebut dispute contest"),
      subject: ["agent"],
      object: [],
      where: { slot: "prep:against", lemmas: words("he him it they them she her") },
      storyEvent: "always",
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    implies: OWN,
    speech: true,
    confidence: 0.6,
    examples: [
      { text: `${LIMA} Pedro Quispe dismissed the accusations against him as absurd.`, claims: DENIED_BY_PEDRO },
    ],
    counterExamples: [`${LIMA} Pedro Quispe dismissed the minister.`],
  },
  {
    id: "involve.innocent",
    predicate: "INVOLVED_IN",
    polarity: "denied",
    adjective: { lemmas: ["innocent"], subject: ["agent"], object: ["prep:of"], storyEvent: "always" },
    subjectTypes: ["Person", "Organization", "ArmedGroup", "State"],
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      {
        text: `${LIMA} Pedro Quispe insists that he is innocent.`,
        claims: ["Pedro Quispe INVOLVED_IN Lima bombing [denied] by Pedro Quispe", IN_LIMA],
      },
    ],
    counterExamples: [
      `${LIMA} Pedro Quispe insists that he is tired.`,
      "The Lima bombing in May claimed the lives of twelve innocent shoppers.",
    ],
  },
  {
    id: "involve.knew",
    predicate: "INVOLVED_IN",
    polarity: "denied",
    verb: {
      lemmas: ["know"],
      subject: ["agent"],
      object: ["prep:of", "prep:about"],
      where: {
        slot: "prep:of",
        lemmas: words("plot plan attack raid conspiracy scheme crime killing murder bombing it"),
      },
      storyEvent: "always",
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    holds: "denied",
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} Pedro Quispe denies that he knew of the plot.`,
        claims: ["Pedro Quispe INVOLVED_IN Lima bombing [denied] by Pedro Quispe", IN_LIMA],
      },
    ],
    counterExamples: [`${LIMA} Pedro Quispe knew of the plot.`],
  },
  {
    id: "involve.anything",
    predicate: "INVOLVED_IN",
    polarity: "denied",
    verb: {
      lemmas: ["have"],
      subject: ["agent"],
      object: ["deep"],
      where: { slot: "patient", lemmas: ["anything"] },
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    holds: "denied",
    confidence: 0.6,
    examples: [
      {
        text: "Chad denied having anything to do with the Faya attack.",
        claims: ["Chad INVOLVED_IN Faya attack [denied] by Chad"],
      },
    ],
    counterExamples: ["Chad denied having troops in the Faya attack."],
  },
];

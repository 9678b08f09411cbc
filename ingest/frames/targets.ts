/** Whom and what an event struck or was aimed at: TARGETED. */
import { STOPPAGES } from "../coreference/events/stoppages.ts";
import type { Frame } from "./frame.ts";
import { AGAINST, words } from "./slots.ts";
import { DEEDS } from "./violence.ts";

export const TARGET_FRAMES: readonly Frame[] = [
  {
    id: "target.event",
    predicate: "TARGETED",
    noun: {
      lemmas: [...DEEDS, ...words("siege sabotage genocide pogrom plot")],
      subject: ["self"],
      object: AGAINST,
      not: [{ slot: "prep:compound", lemmas: STOPPAGES }],
    },
    verb: { lemmas: words("target hit strike devastate rock wreck"), subject: ["agent"], object: ["patient"] },
    subjectTypes: ["Event"],
    notSubjectKinds: ["disaster"],
    confidence: 0.75,
    examples: [
      { text: "A cyclone hit Mozambique on Sunday.", claims: ["cyclone OCCURRED_IN Mozambique"] },
      { text: "The Kampala bombing targeted Somalia.", claims: ["Kampala bombing TARGETED Somalia"] },
    ],
    counterExamples: ["The attack by Boko Haram continued."],
  },
  {
    id: "target.make",
    predicate: "TARGETED",
    noun: { lemmas: ["target"], subject: ["prep:for", "prep:of", "prep:by"], object: ["self", "agent", "recipient"] },
    subjectTypes: ["ArmedGroup", "Person", "Organization"],
    confidence: 0.6,
    examples: [],
    counterExamples: ["The target of the ministry in Peru is growth."],
  },
  {
    id: "target.killed",
    predicate: "TARGETED",
    verb: { lemmas: ["kill"], subject: ["agent"], object: ["patient"] },
    subjectTypes: ["Event"],
    notSubjectKinds: ["disaster"],
    confidence: 0.7,
    examples: [],
    counterExamples: ["The bombing shook Beirut."],
  },
  {
    id: "target.killed-in",
    predicate: "TARGETED",
    verb: {
      lemmas: words("kill assassinate murder wound injure shoot"),
      subject: ["prep:in", "prep:during"],
      object: ["patient"],
      without: ["agent"],
    },
    subjectTypes: ["Event"],
    subjectKinds: ["attack"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Ken Saro was killed in the Garissa bombing.", claims: ["Garissa bombing TARGETED Ken Saro"] }],
    counterExamples: ["Ken Saro was killed in a crash."],
  },
  {
    id: "target.aim",
    predicate: "TARGETED",
    verb: { lemmas: words("aim direct"), subject: ["patient", "agent"], object: ["prep:at", "prep:against"] },
    subjectTypes: ["Event"],
    confidence: 0.65,
    examples: [],
    counterExamples: ["The director aimed at the prize of Cannes."],
  },
  {
    id: "target.done-to",
    predicate: "TARGETED",
    noun: {
      lemmas: words(
        "assassination murder killing kidnapping abduction poisoning siege shelling bombardment hijacking slaying beheading lynching stabbing shooting execution torture disappearance",
      ),
      subject: ["self"],
      object: ["prep:of"],
    },
    subjectTypes: ["Event"],
    objectTypes: ["Person", "Place", "Organization"],
    confidence: 0.6,
    examples: [
      {
        text: "The lynching of John Bello in Garissa shocked Kenya.",
        claims: ["lynching of John Bello TARGETED John Bello", "lynching of John Bello OCCURRED_IN Garissa"],
      },
    ],
    counterExamples: ["The siege of 1994 in Lima ended."],
  },
  {
    id: "target.whose",
    predicate: "TARGETED",
    noun: {
      lemmas: words("assassination murder killing kidnapping abduction poisoning slaying beheading lynching"),
      subject: ["self"],
      object: ["prep:poss"],
      without: ["prep:of"],
    },
    subjectTypes: ["Event"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "John Bello's murder shocked Kenya.",
        claims: ["murder of John Bello TARGETED John Bello"],
      },
    ],
    counterExamples: ["John Bello's killing of four cats shocked Kenya."],
  },
  {
    id: "target.death",
    predicate: "TARGETED",
    noun: { lemmas: ["death"], subject: ["self"], object: ["prep:of", "prep:poss"] },
    subjectTypes: ["Event"],
    subjectKinds: ["attack"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "The Lima attack killed nine. The death of John Bello in the Lima attack shocked Kenya.",
        claims: ["Lima attack TARGETED John Bello"],
      },
    ],
    counterExamples: ["The death of John Bello, who had been ill, shocked Kenya."],
  },
];

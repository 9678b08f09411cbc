/** Standing by somebody and meeting him in set phrases: "shoulder to shoulder with", "face to face", "took tea with". SUPPORTED, MET_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const MEALS = words("tea coffee lunch dinner breakfast supper meal drink drinks");

export const FELLOWSHIP_FRAMES: readonly Frame[] = [
  {
    id: "support.shoulder",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("stand"),
      subject: ["agent"],
      object: ["prep:with", "deep"],
      where: { slot: "deep", lemmas: ["shoulder"] },
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Fiji stands shoulder to shoulder with Samoa.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Fiji stands on the shore of Samoa."],
  },
  {
    id: "support.rally-to",
    predicate: "SUPPORTED",
    verb: {
      lemmas: ["rally"],
      subject: ["agent"],
      object: ["prep:to", "prep:behind", "prep:around", "prep:round"],
      without: ["patient"],
    },
    subjectTypes: ACTORS,
    objectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [
      { text: "Fiji rallied to Samoa.", claims: ["Fiji SUPPORTED Samoa"] },
      { text: "Fiji rallied behind Samoa.", claims: ["Fiji SUPPORTED Samoa"] },
    ],
    counterExamples: ["Fiji rallied against Samoa."],
  },
  {
    id: "meet.face",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("come meet sit sit_down"),
      subject: ["agent"],
      object: ["prep:with", "deep"],
      where: { slot: "deep", lemmas: ["face"] },
    },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Anna Berg came face to face with William Ruto.", claims: ["Anna Berg MET_WITH William Ruto"] }],
    counterExamples: ["Anna Berg came home with William Ruto."],
  },
  {
    id: "meet.meal",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("take have share drink eat"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: MEALS },
      mutual: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      { text: "Anna Berg took tea with William Ruto.", claims: ["Anna Berg MET_WITH William Ruto"] },
      { text: "Anna Berg and William Ruto shared a meal.", claims: ["Anna Berg MET_WITH William Ruto"] },
    ],
    counterExamples: ["Anna Berg took tea to William Ruto."],
  },
  {
    id: "meet.embrace",
    predicate: "MET_WITH",
    verb: { lemmas: words("embrace hug"), subject: ["agent"], object: ["patient"], plainObject: true, mutual: "alone" },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    holds: "not denied",
    confidence: 0.55,
    examples: [{ text: "Anna Berg hugged William Ruto in Oslo.", claims: ["Anna Berg MET_WITH William Ruto"] }],
    counterExamples: ["Anna Berg embraced the plan of William Ruto."],
  },
  {
    id: "meet.red-carpet",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("roll_out unroll lay_out roll put_out"),
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "patient", lemmas: words("carpet mat") },
    },
    subjectTypes: ["Person", "State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [
      { text: "Hungary rolled out the red carpet for William Ruto.", claims: ["Hungary MET_WITH William Ruto"] },
    ],
    counterExamples: ["Hungary rolled out a vaccine for William Ruto."],
  },
];

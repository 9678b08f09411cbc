/** Leaving those to whom one belonged: SPLIT_FROM. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const LEAVERS: readonly EntityType[] = ["Person", "Organization", "ArmedGroup"];
const LEFT: readonly EntityType[] = ["Organization", "ArmedGroup"];

export const PARTING_FRAMES: readonly Frame[] = [
  {
    id: "split.break",
    predicate: "SPLIT_FROM",
    verb: { lemmas: words("break fall_out"), subject: ["agent"], object: ["prep:with"], without: ["patient"] },
    subjectTypes: LEAVERS,
    objectTypes: LEFT,
    confidence: 0.65,
    examples: [
      { text: "Fuad Ali broke with al-Shabaab in 2013.", claims: ["Fuad Ali SPLIT_FROM al-Shabaab"] },
      { text: "Hamas fell out with Islamic State.", claims: ["Hamas SPLIT_FROM Islamic State"] },
    ],
    counterExamples: ["Fuad Ali broke bread with al-Shabaab.", "Kenya broke with Chad."],
  },
  {
    id: "split.ways",
    predicate: "SPLIT_FROM",
    verb: {
      lemmas: ["part"],
      subject: ["agent"],
      object: ["prep:with", "prep:from"],
      where: { slot: "patient", lemmas: words("way company") },
    },
    subjectTypes: LEAVERS,
    objectTypes: LEFT,
    confidence: 0.65,
    examples: [{ text: "Fuad Ali parted ways with al-Shabaab.", claims: ["Fuad Ali SPLIT_FROM al-Shabaab"] }],
    counterExamples: ["Fuad Ali parted the crowd with al-Shabaab."],
  },
  {
    // A state that cuts its ties punishes; a band leaves those to whom it belonged.
    id: "split.ties",
    predicate: "SPLIT_FROM",
    verb: {
      lemmas: words("cut cut_off sever break break_off end renounce"),
      subject: ["agent"],
      object: ["prep:with", "prep:to", "prep:from"],
      where: { slot: "patient", lemmas: words("tie link relation affiliation allegiance") },
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: LEFT,
    confidence: 0.65,
    examples: [{ text: "Ansar Dine cut its links with al-Qaeda.", claims: ["Ansar Dine SPLIT_FROM al-Qaeda"] }],
    counterExamples: ["Morocco cut ties with Hezbollah."],
  },
  {
    id: "split.bolt",
    predicate: "SPLIT_FROM",
    verb: { lemmas: words("bolt desert"), subject: ["agent"], object: ["prep:from", "patient"] },
    subjectTypes: ["Person", "ArmedGroup"],
    objectTypes: LEFT,
    confidence: 0.6,
    examples: [{ text: "Fuad Ali bolted from al-Shabaab.", claims: ["Fuad Ali SPLIT_FROM al-Shabaab"] }],
    counterExamples: ["Fuad Ali bolted to al-Shabaab."],
  },
];

/** Who sees whom without a word for a meeting: hands shaken: MET_WITH. */
import type { Frame } from "./frame.ts";

export const ENCOUNTER_FRAMES: readonly Frame[] = [
  {
    id: "meet.hands",
    predicate: "MET_WITH",
    verb: {
      lemmas: ["shake"],
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: ["hand"] },
      mutual: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    confidence: 0.65,
    examples: [
      { text: "William Ruto shook hands with Abiy Ahmed.", claims: ["William Ruto MET_WITH Abiy Ahmed"] },
      { text: "William Ruto and Abiy Ahmed shook hands.", claims: ["William Ruto MET_WITH Abiy Ahmed"] },
    ],
    counterExamples: ["William Ruto and Abiy Ahmed shook the world.", "William Ruto would not shake hands."],
  },
];

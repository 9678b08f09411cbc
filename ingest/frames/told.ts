/** What is said with a verb that tells an event which a noun of the text names: "gunmen stormed a hotel in Beledweyne. … The attack". */
import { TELLING_VERBS } from "../coreference/events/told-by-verb.ts";
import type { Frame } from "./frame.ts";

export const TOLD_FRAMES: readonly Frame[] = [
  {
    id: "told.doer",
    predicate: "PERPETRATED",
    verb: { lemmas: [...TELLING_VERBS], subject: ["agent"], object: ["self"] },
    objectTypes: ["Event"],
    confidence: 0.6,
    examples: [
      {
        text: "Jundallah stormed a barracks in Zahedan. The attack shocked Iran.",
        claims: ["Jundallah PERPETRATED Zahedan attack"],
      },
      {
        text: "Jundallah may have bombed a barracks in Zahedan. The blast shocked Iran.",
        claims: ["Jundallah PERPETRATED Zahedan blast [speculated]"],
      },
    ],
    counterExamples: [
      "Jundallah stormed a barracks in Zahedan. The Kerman attack shocked Iran.",
      "Jundallah praised the barracks in Zahedan. The Zahedan attack shocked Iran.",
    ],
  },
  {
    id: "told.target",
    predicate: "TARGETED",
    verb: { lemmas: [...TELLING_VERBS], subject: ["self"], object: ["patient"] },
    subjectTypes: ["Event"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "William Ruto was shot at a theatre in Mombasa. The shooting shocked Kenya.",
        claims: ["shooting of William Ruto TARGETED William Ruto"],
      },
    ],
    counterExamples: ["William Ruto was praised at a theatre in Mombasa. The shooting shocked Kenya."],
  },
];

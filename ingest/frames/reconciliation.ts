/** Making up and bargaining in set phrases: "buried the hatchet", "put its name to a deal", "back at the table". AGREED_WITH, NEGOTIATED_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const PACTS = words("deal treaty accord pact agreement truce ceasefire peace protocol declaration");

export const RECONCILIATION_FRAMES: readonly Frame[] = [
  {
    id: "agree.hatchet",
    predicate: "AGREED_WITH",
    verb: {
      lemmas: words("bury settle mend patch_up"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: words("hatchet fence difference quarrel rift feud thing") },
      mutual: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "Cuba and Haiti buried the hatchet.", claims: ["Cuba AGREED_WITH Haiti"] },
      { text: "Cuba has mended fences with Haiti.", claims: ["Cuba AGREED_WITH Haiti"] },
    ],
    counterExamples: ["Cuba and Haiti buried the dead."],
  },
  {
    id: "agree.put-name",
    predicate: "AGREED_WITH",
    verb: {
      lemmas: words("put set affix"),
      subject: ["agent"],
      object: ["prep:with", "deep"],
      where: { slot: "patient", lemmas: words("name signature pen") },
      also: [{ slot: "prep:to", lemmas: PACTS }],
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Armenia put its name to a peace deal with Georgia.", claims: ["Armenia AGREED_WITH Georgia"] }],
    counterExamples: ["Armenia put its name to a complaint about Georgia."],
  },
  {
    id: "negotiate.table",
    predicate: "NEGOTIATED_WITH",
    verb: {
      lemmas: words("go return come sit sit_down get get_back come_back go_back"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "deep", lemmas: ["table"] },
      also: [{ slot: "deep", lemmas: words("negotiating negotiation bargaining") }],
      mutual: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      {
        text: "Egypt and Ethiopia went back to the negotiating table.",
        claims: ["Egypt NEGOTIATED_WITH Ethiopia"],
      },
      { text: "Egypt returned to the negotiating table with Ethiopia.", claims: ["Egypt NEGOTIATED_WITH Ethiopia"] },
    ],
    counterExamples: ["Egypt and Ethiopia sat at the table of honour."],
  },
];

/** Anger that somebody draws on himself, and what appals: CRITICISED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const DISPLEASURE_FRAMES: readonly Frame[] = [
  {
    id: "criticise.ire",
    predicate: "CRITICISED",
    noun: {
      lemmas: words("ire wrath anger fury displeasure outrage condemnation rebuke reprimand scorn opprobrium"),
      support: words("draw incur earn provoke attract arouse raise face stir win get bring meet trigger spark"),
      subject: ["prep:of", "prep:from", "prep:poss", "prep:in", "prep:by"],
      object: ["recipient", "agent"],
    },
    subjectTypes: ACTORS,
    objectTypes: [...ACTORS, "Event"],
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Hungary drew the ire of Ukraine.", claims: ["Ukraine CRITICISED Hungary"] },
      { text: "Hungary incurred Ukraine's wrath.", claims: ["Ukraine CRITICISED Hungary"] },
    ],
    counterExamples: ["Hungary drew the map of Ukraine."],
  },
  {
    id: "criticise.appalled",
    predicate: "CRITICISED",
    verb: {
      lemmas: words(
        "appal appall outrage horrify dismay scandalise scandalize incense infuriate anger enrage irk rile",
      ),
      subject: ["patient"],
      object: ["agent"],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: [...ACTORS, "Event"],
    confidence: 0.5,
    examples: [{ text: "Norway was appalled by the Lachin blockade.", claims: ["Norway CRITICISED Lachin blockade"] }],
    counterExamples: ["Norway was reassured by the Lachin ceasefire."],
  },
  {
    id: "criticise.barbs",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("trade exchange swap"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: words("barb insult jibe gibe recrimination") },
      mutual: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Hungary traded barbs with Ukraine.", claims: ["Hungary CRITICISED Ukraine"] }],
    counterExamples: ["Hungary traded grain with Ukraine."],
  },
  {
    id: "criticise.dim-view",
    predicate: "CRITICISED",
    verb: {
      lemmas: ["take"],
      subject: ["agent"],
      object: ["prep:of", "deep"],
      where: { slot: "patient", lemmas: ["view"] },
      also: [{ slot: "deep", lemmas: words("dim poor") }],
    },
    subjectTypes: ACTORS,
    objectTypes: [...ACTORS, "Event"],
    speech: true,
    confidence: 0.6,
    examples: [{ text: "China took a dim view of Lithuania's move.", claims: ["China CRITICISED Lithuania"] }],
    counterExamples: ["China took a long view of Lithuania's move."],
  },
  {
    id: "dismiss.deaf-ear",
    predicate: "DISMISSED",
    verb: {
      lemmas: ["turn"],
      subject: ["agent"],
      object: ["prep:to"],
      where: { slot: "patient", lemmas: ["ear"] },
    },
    subjectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "Eritrea turned a deaf ear to the African Union.", claims: ["Eritrea DISMISSED African Union"] },
    ],
    counterExamples: ["Eritrea turned a page for the African Union."],
  },
];

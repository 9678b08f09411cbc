/** Asking in set phrases: help that is sought, deadlines and conditions that are set. DEMANDED. */
import type { Frame } from "./frame.ts";
import { AGAINST, words } from "./slots.ts";

export const REQUEST_FRAMES: readonly Frame[] = [
  {
    id: "demand.seek",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["seek"],
      subject: ["agent"],
      object: ["prep:from"],
      needs: ["patient"],
      not: [
        {
          slot: "patient",
          lemmas: words(
            "refuge asylum shelter sanctuary protection safety independence freedom autonomy separation secession divorce",
          ),
        },
      ],
    },
    subjectTypes: ["Person", "State", "Organization"],
    objectTypes: ["Person", "State", "Organization"],
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Egypt is seeking a loan from Kuwait.", claims: ["Egypt DEMANDED Kuwait"] }],
    counterExamples: ["Egypt is seeking a Kuwaiti diver.", "Lithuania sought protection from Russia."],
  },
  {
    // "seeks the support of Fiji".
    id: "demand.seek-help",
    predicate: "DEMANDED",
    verb: {
      lemmas: words("seek solicit"),
      subject: ["agent"],
      object: ["prep:of", "patient"],
      where: {
        slot: "patient",
        lemmas: words("support help backing assistance aid blessing consent approval mediation"),
      },
    },
    subjectTypes: ["Person", "State", "Organization"],
    objectTypes: ["Person", "State", "Organization"],
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Samoa is seeking the support of Fiji.", claims: ["Samoa DEMANDED Fiji"] }],
    counterExamples: ["Samoa is seeking the coast of Fiji."],
  },
  {
    id: "demand.set",
    predicate: "DEMANDED",
    verb: {
      lemmas: words("set give issue hand present impose"),
      subject: ["agent"],
      object: ["recipient", "prep:for", "prep:to", ...AGAINST],
      where: { slot: "patient", lemmas: words("deadline condition demand order") },
    },
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Algeria set a deadline for Niger.", claims: ["Algeria DEMANDED Niger"] }],
    counterExamples: ["Algeria set a table for Niger."],
  },
];

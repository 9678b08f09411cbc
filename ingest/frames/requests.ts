/** Asking in set phrases: help that is sought, deadlines and conditions that are set. DEMANDED. */
import { ACTORS } from "../actor-types.ts";
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
  {
    id: "demand.give-until",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["give"],
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:until"],
      where: { slot: "aim:self", lemmas: words("leave withdraw free quit comply release surrender") },
      without: ["recipient"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Algeria gave Niger until Friday to withdraw.", claims: ["Algeria DEMANDED Niger"] }],
    counterExamples: ["Algeria gave Niger shelter until Friday.", "Algeria gave Niger until Friday to answer."],
  },
  {
    id: "demand.owe",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["owe"],
      subject: ["source"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("explanation apology answer reply account clarification") },
      not: [{ slot: "patient", lemmas: ["no"], orWithin: true }],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Ana Rojas said that Peru owed the world an apology.", claims: ["Ana Rojas DEMANDED Peru"] }],
    counterExamples: [
      "Ana Rojas said that Peru owed the bank a million.",
      "Ana Rojas said that Peru owed her no explanation.",
    ],
  },
  {
    // "Oman turned down Yemen's request".
    id: "demand.answered",
    predicate: "DEMANDED",
    verb: {
      lemmas: words("decline refuse reject turn_down ignore rebuff grant deny heed spurn accept disregard"),
      subject: ["patient"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("request demand appeal plea") },
    },
    objectTypes: ACTORS,
    speech: true,
    holds: "not denied",
    confidence: 0.55,
    examples: [
      {
        text: "Oman turned down Yemen's request for help.",
        claims: ["Yemen DEMANDED Oman", "Oman DENIED Yemen"],
      },
    ],
    counterExamples: ["Oman printed Yemen's request for help."],
  },
  {
    id: "demand.lean",
    predicate: "DEMANDED",
    verb: { lemmas: ["lean"], subject: ["agent"], object: ["prep:on", "prep:upon"], without: ["prep:for"] },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.5,
    examples: [{ text: "Kenya leaned on Sudan to sign.", claims: ["Kenya DEMANDED Sudan"] }],
    counterExamples: ["Kenya leaned on Sudan for oil."],
  },
  {
    id: "demand.call",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["call"],
      subject: ["agent"],
      object: ["prep:on", "prep:upon", "prep:for"],
      without: ["comp:undergone"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.7,
    examples: [{ text: "The African Union called on Sudan to talk.", claims: ["African Union DEMANDED Sudan"] }],
    counterExamples: ["Norway called Sudan a friend.", "Norway called for Ali Musa to be freed."],
  },
];

/** How states and places lie to each other and who is given a home in them: NEAR, PART_OF, LOCATED_IN. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const LIE_OF_LAND_FRAMES: readonly Frame[] = [
  {
    id: "near.borders",
    predicate: "NEAR",
    verb: {
      lemmas: words("border adjoin neighbour neighbor abut straddle"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
    },
    noun: {
      lemmas: words("border frontier boundary"),
      support: words("share have"),
      subject: ["agent"],
      object: ["prep:with"],
    },
    subjectTypes: ["Place", "State"],
    objectTypes: ["Place", "State"],
    holds: "not denied",
    confidence: 0.65,
    examples: [
      { text: "Benin borders Togo.", claims: ["Benin NEAR Togo"] },
      { text: "Benin shares a long border with Togo.", claims: ["Benin NEAR Togo"] },
    ],
    counterExamples: ["Benin closed its border with Togo.", "Benin trades with Togo."],
  },
  {
    // "makes up a third of": a share of the whole.
    id: "part.share",
    predicate: "PART_OF",
    verb: {
      lemmas: words("make_up comprise constitute cover form"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: words("half third quarter fifth tenth part share two-thirds most bulk") },
    },
    subjectTypes: ["Place"],
    objectTypes: ["State", "Place"],
    holds: "not denied",
    confidence: 0.55,
    examples: [{ text: "Katanga covers a fifth of Congo.", claims: ["Katanga PART_OF DR Congo"] }],
    counterExamples: ["Katanga sells a fifth of its copper to Congo."],
  },
  {
    // Whom a state gives a home is there.
    id: "locate.sheltered",
    predicate: "LOCATED_IN",
    verb: {
      lemmas: ["shelter"],
      subject: ["patient"],
      object: ["agent"],
      plain: true,
      plainObject: true,
    },
    subjectTypes: ["Person", "People", "ArmedGroup"],
    objectTypes: ["State", "Place"],
    holds: "asserted",
    confidence: 0.55,
    examples: [{ text: "Uganda sheltered Joseph Kony.", claims: ["Joseph Kony LOCATED_IN Uganda"] }],
    counterExamples: [
      "Uganda helped Joseph Kony.",
      "Uganda sheltered the ships from Joseph Kony.",
      "Uganda hosted Joseph Kony.",
    ],
  },
];

/** Who leads in set phrases: "at the helm of", "in power in", "handed the leadership to"; who speaks for a body; to whom one answers. LEADER_OF, SPOKESPERSON_OF, PART_OF. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const HELM_FRAMES: readonly Frame[] = [
  {
    id: "leadership.at-helm",
    predicate: "LEADER_OF",
    noun: { lemmas: words("helm head"), subject: ["agent"], object: ["prep:of"] },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      { text: "Mary Barra is at the helm of General Motors.", claims: ["Mary Barra LEADER_OF General Motors"] },
    ],
    counterExamples: ["Mary Barra is at the gate of General Motors."],
  },
  {
    id: "leadership.in-power",
    predicate: "LEADER_OF",
    noun: {
      lemmas: ["power"],
      subject: ["agent"],
      object: ["prep:in"],
      notSupport: words("take seize grab gain win claim share seek assume"),
    },
    subjectTypes: ["Person"],
    objectTypes: ["State"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      { text: "Paul Biya has been in power in Cameroon since 1982.", claims: ["Paul Biya LEADER_OF Cameroon"] },
    ],
    counterExamples: ["Paul Biya has been in hospital in Cameroon since May."],
  },
  {
    id: "leadership.handed",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("hand pass yield cede hand_over pass_on relinquish"),
      subject: ["prep:to"],
      object: ["patient", "prep:of"],
      where: { slot: "patient", lemmas: words("leadership presidency premiership rein chairmanship") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      {
        text: "Leo Varadkar handed the leadership of Fine Gael to Simon Harris.",
        claims: ["Simon Harris LEADER_OF Fine Gael"],
      },
    ],
    counterExamples: ["Leo Varadkar handed the books of Fine Gael to Simon Harris."],
  },
  {
    id: "spokesperson.press",
    predicate: "SPOKESPERSON_OF",
    verb: {
      lemmas: words("handle run manage"),
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "patient", lemmas: words("press media communication communications") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [{ text: "Sarah Kaya handles press for Greenpeace.", claims: ["Sarah Kaya SPOKESPERSON_OF Greenpeace"] }],
    counterExamples: ["Sarah Kaya handles freight for Greenpeace."],
  },
  {
    id: "tie.answers-to",
    predicate: "PART_OF",
    verb: { lemmas: ["answer"], subject: ["agent"], object: ["prep:to"], without: ["patient", "prep:for"] },
    // "The force answers to": a verb that the tree may take for a noun.
    noun: { lemmas: ["answer"], subject: ["prep:compound"], object: ["prep:to"] },
    subjectTypes: ["Organization", "ArmedGroup"],
    objectTypes: ["Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.55,
    examples: [
      {
        text: "The Quds Force answers to the Revolutionary Guards.",
        claims: ["Quds Force PART_OF Revolutionary Guards"],
      },
    ],
    counterExamples: ["The Quds Force answered a letter from the Revolutionary Guards."],
  },
  {
    id: "leadership.passed",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("pass go fall"),
      subject: ["prep:to"],
      object: ["agent", "deep"],
      where: { slot: "agent", lemmas: words("rein leadership presidency premiership throne chairmanship") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      { text: "The leadership of Fine Gael passed to Simon Harris.", claims: ["Simon Harris LEADER_OF Fine Gael"] },
    ],
    counterExamples: ["The letter of Fine Gael passed to Simon Harris."],
  },
];

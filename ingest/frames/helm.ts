/** Who leads in set phrases: "at the helm of", "in power in", "handed the leadership to"; who speaks for a body; to whom one answers. LEADER_OF, SPOKESPERSON_OF, PART_OF. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

/** Whoever takes one of these posts leads the state or body. */
const POSTS = words("president premier leader head chief chairman chancellor king minister");

export const HELM_FRAMES: readonly Frame[] = [
  {
    id: "leadership.at-helm",
    predicate: "LEADER_OF",
    noun: {
      lemmas: words("helm head charge"),
      subject: ["agent"],
      object: ["prep:of"],
      notSupport: words("pay face deny reject drop bring press file lay make take level"),
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      { text: "Mary Barra is at the helm of General Motors.", claims: ["Mary Barra LEADER_OF General Motors"] },
    ],
    counterExamples: ["Mary Barra is at the gate of General Motors.", "Mary Barra paid a charge of General Motors."],
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
  {
    id: "leadership.put-in-charge",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("put place leave install"),
      subject: ["patient"],
      object: ["deep"],
      where: { slot: "prep:in", lemmas: words("charge command control") },
      plain: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.55,
    examples: [{ text: "Sarah Kaya was put in charge of Greenpeace.", claims: ["Sarah Kaya LEADER_OF Greenpeace"] }],
    counterExamples: ["Sarah Kaya was put in a lift by Greenpeace."],
  },
  {
    id: "leadership.oath",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("take swear"),
      subject: ["agent"],
      object: ["deep"],
      where: { slot: "patient", lemmas: ["oath"] },
      also: [{ slot: "prep:as", lemmas: POSTS }],
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization"],
    holds: "not denied",
    confidence: 0.6,
    examples: [{ text: "Sarah Kaya took the oath as president of Chad.", claims: ["Sarah Kaya LEADER_OF Chad"] }],
    counterExamples: ["Sarah Kaya took an oath as a doctor in Chad."],
  },
  {
    id: "leadership.chosen-to-succeed",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("choose elect pick select appoint name"),
      subject: ["patient"],
      object: ["deep"],
      where: { slot: "comp:self", lemmas: words("succeed replace follow lead") },
      also: [
        {
          slot: "comp:prep:as",
          lemmas: POSTS,
        },
      ],
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      {
        text: "Sarah Kaya was chosen to succeed Idris Deby as president of Chad.",
        claims: ["Sarah Kaya LEADER_OF Chad"],
      },
    ],
    counterExamples: ["Sarah Kaya was chosen to join Idris Deby as a guest of Chad."],
  },
];

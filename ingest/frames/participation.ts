/** Who takes part in what many do: wars, protests, elections, talks. PARTICIPATED_IN. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const PARTICIPATION_FRAMES: readonly Frame[] = [
  {
    id: "participate.verb",
    predicate: "PARTICIPATED_IN",
    verb: {
      lemmas: words("participate take_part join fight engage attend walk compete march"),
      subject: ["agent"],
      object: ["prep:in", "patient"],
    },
    noun: {
      lemmas: words("participation involvement engagement intervention"),
      subject: ["prep:poss", "agent"],
      object: ["prep:in"],
    },
    objectTypes: ["Event"],
    objectKinds: ["war", "protest", "election", "talks", "coup"],
    confidence: 0.6,
    examples: [{ text: "Russia fought in the Syrian civil war.", claims: ["Russia PARTICIPATED_IN Syrian civil war"] }],
    counterExamples: ["Russia condemned the Syrian civil war."],
  },
  {
    id: "participate.election",
    predicate: "PARTICIPATED_IN",
    verb: {
      lemmas: words("run stand campaign contest win lose vote boycott"),
      subject: ["agent"],
      object: ["prep:in", "patient"],
    },
    objectTypes: ["Event"],
    objectKinds: ["election"],
    confidence: 0.6,
    examples: [],
    counterExamples: ["John Bello won the Nobel Prize."],
  },
  {
    id: "participate.part",
    predicate: "PARTICIPATED_IN",
    noun: { lemmas: ["part"], support: ["take", "play", "have"], subject: ["agent"], object: ["prep:in"] },
    objectTypes: ["Event"],
    objectKinds: ["war", "protest", "election", "talks", "coup"],
    confidence: 0.6,
    examples: [
      { text: "Ghana took part in the Liberian civil war.", claims: ["Ghana PARTICIPATED_IN Liberian civil war"] },
    ],
    counterExamples: ["Ghana sold a part of its fleet."],
  },
  {
    id: "participate.own-war",
    predicate: "PARTICIPATED_IN",
    noun: {
      lemmas: words("war campaign operation offensive"),
      subject: ["prep:poss", "agent"],
      object: ["self"],
      needs: ["prep:in"],
    },
    objectTypes: ["Event"],
    objectKinds: ["war"],
    confidence: 0.6,
    examples: [],
    counterExamples: ["Syria's civil war went on."],
  },
];

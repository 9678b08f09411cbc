/** Who is ordered to leave, and envoys: whoever sends them home hurts the state that sent them: EXPELLED, SANCTIONED. */
import { EXPEL, EXPULSIONS } from "./coercion.ts";
import type { Frame } from "./frame.ts";
import { ENVOYS, words } from "./slots.ts";

const LEAVE = words("leave depart quit");

export const EXPULSION_FRAMES: readonly Frame[] = [
  {
    id: "expel.order",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("order tell give ask instruct"),
      subject: ["agent"],
      object: ["patient", "recipient", "comp:agent"],
      where: { slot: "comp:self", lemmas: LEAVE },
      not: [{ slot: "patient", lemmas: ENVOYS }],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person", "Organization", "State", "People"],
    confidence: 0.6,
    examples: [
      { text: "Mali ordered the French troops to leave.", claims: ["Mali EXPELLED French troops"] },
      {
        text: "India and Canada each ordered six of the other's diplomats to leave.",
        claims: ["India EXPELLED Canada", "Canada EXPELLED India"],
      },
    ],
    counterExamples: ["Mali ordered the French troops to wait."],
  },
  {
    id: "expel.deadline",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("order tell give grant"),
      subject: ["agent"],
      object: ["patient", "recipient"],
      where: { slot: "aim:self", lemmas: LEAVE },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person", "Organization", "State", "People"],
    confidence: 0.55,
    examples: [
      { text: "Mali gave the French diplomats until Sunday to leave.", claims: ["Mali EXPELLED French diplomats"] },
    ],
    counterExamples: ["Mali gave the French diplomats until Sunday to reply."],
  },
  {
    id: "expel.envoy",
    predicate: "EXPELLED",
    verb: {
      lemmas: EXPEL,
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: ENVOYS },
      plainObject: true,
    },
    noun: {
      lemmas: EXPULSIONS,
      subject: ["prep:by", "prep:poss", "agent", "prep:compound"],
      object: ["prep:of"],
      where: { slot: "prep:of", lemmas: ENVOYS },
      plainObject: true,
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.75,
    examples: [{ text: "Mali expelled the French diplomats.", claims: ["Mali EXPELLED French diplomats"] }],
    counterExamples: ["Mali received the French diplomats.", "Mali threw out the bid of the envoy of Chad."],
  },
  {
    id: "sanction.envoy",
    predicate: "SANCTIONED",
    verb: {
      lemmas: EXPEL,
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: ENVOYS },
    },
    noun: {
      lemmas: EXPULSIONS,
      subject: ["prep:by", "prep:poss", "agent", "prep:compound"],
      object: ["prep:of"],
      where: { slot: "prep:of", lemmas: ENVOYS },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.7,
    examples: [
      { text: "Mali expelled France's ambassador.", claims: ["Mali SANCTIONED France"] },
      { text: "Mali has thrown out the Danish envoy.", claims: ["Mali SANCTIONED Denmark"] },
    ],
    counterExamples: ["Mali received France's ambassador.", "Mali expelled Ali Musa, who had met the Danish envoy."],
  },
  {
    id: "expel.envoy-ordered",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("order tell ask instruct"),
      subject: ["agent"],
      object: ["patient", "recipient", "comp:agent"],
      where: { slot: "comp:self", lemmas: LEAVE },
      also: [{ slot: "patient", lemmas: ENVOYS }],
      plainObject: true,
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Mali ordered two French diplomats to leave.", claims: ["Mali EXPELLED two French diplomats"] }],
    counterExamples: ["Mali ordered the French ambassador to wait."],
  },
  {
    id: "sanction.envoy-ordered",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("order tell ask instruct"),
      subject: ["agent"],
      object: ["patient", "recipient", "comp:agent"],
      where: { slot: "comp:self", lemmas: LEAVE },
      also: [{ slot: "patient", lemmas: ENVOYS }],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [{ text: "Mali ordered the French ambassador to leave.", claims: ["Mali SANCTIONED France"] }],
    counterExamples: ["Mali ordered the French ambassador to wait."],
  },
];

/** Demonstrating, striking, rioting: PROTESTED_AGAINST. */
import type { Frame } from "./frame.ts";
import type { Slot } from "./proposition.ts";
import { words } from "./slots.ts";

const AIM: readonly Slot[] = [
  "aim:prep:against",
  "aim:prep:by",
  "aim:prep:from",
  "aim:prep:of",
  "aim:patient",
  "aim:prep:to",
  "aim:prep:at",
  "aim:prep:for",
  "aim:comp:agent",
  "aim:agent",
];
const AGAINST: readonly Slot[] = [
  "prep:against",
  "prep:over",
  "prep:at",
  "prep:of",
  "prep:from",
  "prep:by",
  "prep:outside",
  "patient",
  ...AIM,
  "prep:in",
];

export const PROTEST_FRAMES: readonly Frame[] = [
  {
    id: "protest.verb",
    predicate: "PROTESTED_AGAINST",
    verb: {
      lemmas: words("protest demonstrate rally march riot picket strike revolt rebel walk_out chant boycott"),
      subject: ["agent"],
      object: AGAINST.filter((slot) => slot !== "prep:by"),
    },
    subjectTypes: ["Person", "Organization", "People"],
    confidence: 0.65,
    examples: [{ text: "Kurds protested against Turkey.", claims: ["Kurds PROTESTED_AGAINST Turkey"] }],
    counterExamples: ["Kurds voted in Turkey."],
  },
  {
    id: "protest.noun",
    predicate: "PROTESTED_AGAINST",
    noun: {
      lemmas: words("protest demonstration rally march riot strike sit-in vigil picket boycott walkout uprising"),
      subject: ["agent", "prep:by", "prep:compound", "prep:of", "prep:poss"],
      object: ["prep:against", "prep:over", "prep:outside", "prep:at", ...AIM],
    },
    subjectTypes: ["Person", "Organization", "People", "State"],
    confidence: 0.6,
    examples: [{ text: "Haitians staged a rally against France.", claims: ["Haitians PROTESTED_AGAINST France"] }],
    counterExamples: ["Haitians watched a rally in France."],
  },
  {
    id: "protest.block",
    predicate: "PROTESTED_AGAINST",
    verb: {
      lemmas: words("block occupy barricade blockade besiege picket shut_down"),
      subject: ["agent"],
      object: [...AIM, "prep:in", "prep:into", "prep:to", "prep:of", "patient"],
      where: {
        slot: "patient",
        lemmas: words(
          "road street highway bridge traffic transport roadway square railway entrance motorway access gate route border crossing",
        ),
      },
    },
    subjectTypes: ["Person", "People", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Nepalis blocked roads to protest against India.", claims: ["Nepalis PROTESTED_AGAINST India"] },
    ],
    counterExamples: ["Nepalis repaired roads in India."],
  },
];

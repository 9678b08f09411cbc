/** Sending people away in set phrases: "sent packing", "showed the door", "put on a plane". EXPELLED, and SANCTIONED where they are envoys. */
import type { Slot } from "../propositions/proposition.ts";
import type { Frame, FrameExample, Wording } from "./frame.ts";
import { ENVOYS, words } from "./slots.ts";

interface SendOff {
  readonly id: string;
  readonly wording: Wording;
  /** Where the one who is sent away stands. */
  readonly slot: "patient" | "recipient" | "prep:to";
  /** What must be told of people: nobody is thrown out by being put on a plane that goes nowhere. */
  readonly needs?: readonly Slot[];
  readonly people: FrameExample;
  readonly envoys: FrameExample;
  readonly counterExample: string;
}

const SEND_OFFS: readonly SendOff[] = [
  {
    id: "packing",
    wording: {
      lemmas: words("send"),
      subject: ["agent"],
      object: ["patient", "recipient"],
      also: [{ slot: "deep", lemmas: words("packing pack") }],
    },
    slot: "patient",
    people: { text: "Mali sent John Bello packing.", claims: ["Mali EXPELLED John Bello"] },
    envoys: { text: "Mali sent two French diplomats packing.", claims: ["Mali SANCTIONED France"] },
    counterExample: "Mali sent John Bello a letter.",
  },
  {
    id: "door",
    wording: {
      lemmas: ["show"],
      subject: ["agent"],
      object: ["prep:to", "recipient", "patient"],
      also: [{ slot: "deep", lemmas: ["door"] }],
    },
    slot: "prep:to",
    people: { text: "Mali showed the door to the French miners.", claims: ["Mali EXPELLED French miners"] },
    envoys: { text: "Mali showed the door to two French diplomats.", claims: ["Mali SANCTIONED France"] },
    counterExample: "Mali showed the town to the French miners.",
  },
  {
    id: "plane",
    wording: {
      lemmas: words("put bundle"),
      subject: ["agent"],
      object: ["patient"],
      also: [{ slot: "prep:on", lemmas: words("plane flight aeroplane airplane aircraft bus train ship") }],
    },
    slot: "patient",
    needs: ["prep:to"],
    people: { text: "Mali put the French miners on a plane to Togo.", claims: ["Mali EXPELLED French miners"] },
    envoys: { text: "Mali put the French ambassador on a plane to Togo.", claims: ["Mali SANCTIONED France"] },
    counterExample: "Mali put the French miners on a list.",
  },
];

const BY_PHRASE: readonly Frame[] = SEND_OFFS.flatMap(
  ({ id, wording, slot, needs = [], people, envoys, counterExample }): readonly Frame[] => [
    {
      id: `expel.${id}`,
      predicate: "EXPELLED",
      verb: { ...wording, needs, not: [{ slot, lemmas: ENVOYS }] },
      subjectTypes: ["Person", "State", "Organization"],
      objectTypes: ["Person", "Organization", "People"],
      confidence: 0.6,
      examples: [people],
      counterExamples: [counterExample],
    },
    {
      id: `sanction.envoy-${id}`,
      predicate: "SANCTIONED",
      verb: { ...wording, where: { slot, lemmas: ENVOYS } },
      subjectTypes: ["State", "Organization"],
      objectTypes: ["State"],
      confidence: 0.6,
      examples: [envoys],
      counterExamples: [counterExample],
    },
  ],
);

export const SEND_OFF_FRAMES: readonly Frame[] = [
  ...BY_PHRASE,
  {
    id: "expel.out-of-office",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("vote throw turf usher boot hound force drive vote_out"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:out of", lemmas: words("office power post") },
      plainObject: true,
    },
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Parliament voted Imran Khan out of office.", claims: ["Parliament EXPELLED Imran Khan"] }],
    counterExamples: ["Parliament voted Imran Khan into office."],
  },
  {
    id: "expel.drum-out",
    predicate: "EXPELLED",
    verb: { lemmas: words("drum drum_out"), subject: ["prep:out of", "agent"], object: ["patient"] },
    subjectTypes: ["Organization"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      { text: "John Bello was drummed out of the Communist Party.", claims: ["Communist Party EXPELLED John Bello"] },
    ],
    counterExamples: ["John Bello was talked out of the Communist Party."],
  },
  {
    id: "sanction.bar-from",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("bar ban exclude block"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:from", lemmas: words("country territory soil state") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person", "Organization", "State", "People"],
    confidence: 0.6,
    examples: [{ text: "Mali barred John Bello from the country.", claims: ["Mali SANCTIONED John Bello"] }],
    counterExamples: ["Mali barred John Bello from the room."],
  },
];

/** Who is thrown out or ordered to leave, and envoys: whoever sends them home hurts the state that sent them: EXPELLED, SANCTIONED. */
import type { Frame, Wording } from "./frame.ts";
import { ENVOYS, THROWN_OUT, words } from "./slots.ts";

/** To send somebody away by force or order. */
const EXPELLING: Wording = {
  lemmas: words(
    "expel deport banish evict exile drive_out kick_out throw_out displace uproot eject repatriate send_back send_home push_back turn_back turn_away cast_out chase_out force_out drive_away order_out hound_out push_out turf_out boot_out",
  ),
  subject: ["agent"],
  object: ["patient"],
};
const EXPULSION: Wording = {
  lemmas: words("expulsion deportation eviction displacement ejection"),
  subject: ["prep:by", "prep:poss", "agent", "prep:compound"],
  object: ["prep:of"],
};
/** The same of an envoy. */
const SENDING_HOME: Wording = { ...EXPELLING, where: { slot: "patient", lemmas: ENVOYS } };
const SENT_HOME: Wording = { ...EXPULSION, where: { slot: "prep:of", lemmas: ENVOYS } };

const LEAVE = words("leave depart quit");
const ORDERED_HOME: Wording = {
  lemmas: words("order tell ask instruct"),
  subject: ["agent"],
  object: ["patient", "recipient", "comp:agent"],
  where: { slot: "comp:self", lemmas: LEAVE },
  also: [{ slot: "patient", lemmas: ENVOYS }],
};

export const EXPULSION_FRAMES: readonly Frame[] = [
  {
    id: "expel.verb",
    predicate: "EXPELLED",
    verb: { ...EXPELLING, not: [{ slot: "patient", lemmas: [...THROWN_OUT, ...ENVOYS] }] },
    noun: { ...EXPULSION, not: [{ slot: "prep:of", lemmas: ENVOYS }] },
    confidence: 0.75,
    examples: [{ text: "Mali expelled the French miners.", claims: ["Mali EXPELLED French miners"] }],
    counterExamples: ["Mali received the French diplomats.", "The court threw out the case of Mali."],
  },
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
      where: { slot: "aim:self", lemmas: [...LEAVE, "go", "withdraw"] },
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
    verb: { ...SENDING_HOME, plainObject: true },
    noun: { ...SENT_HOME, plainObject: true },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.75,
    examples: [{ text: "Mali expelled the French diplomats.", claims: ["Mali EXPELLED French diplomats"] }],
    counterExamples: ["Mali received the French diplomats.", "Mali threw out the bid of the envoy of Chad."],
  },
  {
    id: "sanction.envoy",
    predicate: "SANCTIONED",
    verb: SENDING_HOME,
    noun: SENT_HOME,
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
    verb: { ...ORDERED_HOME, plainObject: true },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Mali ordered two French diplomats to leave.", claims: ["Mali EXPELLED two French diplomats"] }],
    counterExamples: ["Mali ordered the French ambassador to wait."],
  },
  {
    id: "sanction.envoy-ordered",
    predicate: "SANCTIONED",
    verb: ORDERED_HOME,
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [{ text: "Mali ordered the French ambassador to leave.", claims: ["Mali SANCTIONED France"] }],
    counterExamples: ["Mali ordered the French ambassador to wait."],
  },
];

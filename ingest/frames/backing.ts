/** Backing and praise in set phrases: "threw its weight behind", "came to the defence of", "with the support of". SUPPORTED, PRAISED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { HOSTILE, words } from "./slots.ts";

/** What soldiers do to those whom they are sent to; they may fight beside them. */
const ON_THEM = HOSTILE.filter((verb) => verb !== "fight");
/** Who is sent to nobody but a friend. */
const SENT_TO_HELP = words(
  "peacekeeper reinforcement defence defense instructor trainer adviser advisor medic engineer",
);
/** What soldiers are sent to do for a friend. */
const FOR_THEM = words(
  "help support assist aid back defend protect secure guard train reinforce stabilise stabilize restore keep quell shield",
);
/** Where they are sent against somebody. */
const TO_THE_FRONT = [
  { slot: "prep:to", lemmas: words("border frontier front frontline coast area region edge street strait sea") },
  { slot: "aim:self", lemmas: ON_THEM },
  { slot: "comp:self", lemmas: ON_THEM },
] as const;
const NOT_AGAINST = ["prep:against", "aim:prep:against", "comp:prep:against"] as const;

export const BACKING_FRAMES: readonly Frame[] = [
  {
    id: "support.shelter",
    predicate: "SUPPORTED",
    eventType: "AID",
    verb: { lemmas: words("shelter harbour harbor shield hide"), subject: ["agent"], object: ["patient"] },
    subjectTypes: ["State", "Organization", "ArmedGroup", "Person"],
    objectTypes: ["Person", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [{ text: "Sudan sheltered Boko Haram.", claims: ["Sudan SUPPORTED Boko Haram"] }],
    counterExamples: ["Sudan fought Boko Haram."],
  },
  {
    id: "support.weight",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("throw put swing"),
      subject: ["agent"],
      object: ["prep:behind"],
      where: { slot: "patient", lemmas: words("weight support backing clout") },
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [{ text: "Sudan threw its weight behind Palestine.", claims: ["Sudan SUPPORTED Palestine"] }],
    counterExamples: ["Sudan threw a fence behind Palestine."],
  },
  {
    id: "support.rescue",
    predicate: "SUPPORTED",
    noun: {
      lemmas: words("defence defense rescue aid assistance help support side"),
      support: ["come_to"],
      subject: ["agent"],
      object: ["prep:of", "prep:poss"],
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [{ text: "Fiji came to the defence of Samoa.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Fiji came to the shore of Samoa."],
  },
  {
    id: "support.side",
    predicate: "SUPPORTED",
    noun: { lemmas: words("side part"), support: ["take"], subject: ["agent"], object: ["prep:of", "prep:poss"] },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Fiji took the side of Samoa.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Fiji took the fish of Samoa."],
  },
  {
    id: "support.alongside",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("fight battle serve deploy intervene march"),
      subject: ["agent"],
      object: ["prep:alongside", "prep:beside", "prep:on the side of"],
    },
    subjectTypes: ["State", "Organization", "ArmedGroup", "People"],
    objectTypes: ["State", "Organization", "ArmedGroup", "People"],
    eventType: "AID",
    confidence: 0.6,
    examples: [{ text: "Hezbollah fought alongside the Mahdi Army.", claims: ["Hezbollah SUPPORTED Mahdi Army"] }],
    counterExamples: ["Hezbollah fought with the Mahdi Army.", "Hezbollah lived alongside the Mahdi Army."],
  },
  {
    // Who keeps the peace or mans air defences comes as a friend; of troops that are sent to a state nobody knows.
    id: "support.send-troops",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("send dispatch despatch deploy airlift fly contribute commit rush lend"),
      subject: ["agent"],
      object: ["prep:to"],
      where: { slot: "patient", lemmas: SENT_TO_HELP },
      not: TO_THE_FRONT,
      without: [...NOT_AGAINST, "comp:patient"],
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State"],
    eventType: "AID",
    confidence: 0.55,
    examples: [{ text: "Egypt sent soldiers and air defences to Somalia.", claims: ["Egypt SUPPORTED Somalia"] }],
    counterExamples: ["Egypt sent soldiers to attack Somalia.", "Russia sent troops to Ukraine in May."],
  },
  {
    id: "support.send-to-help",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("send dispatch despatch deploy airlift fly contribute commit rush lend"),
      subject: ["agent"],
      object: ["prep:to"],
      where: { slot: "aim:self", lemmas: FOR_THEM },
      not: [...TO_THE_FRONT, { slot: "patient", lemmas: words("letter note message envoy") }],
      without: NOT_AGAINST,
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State"],
    eventType: "AID",
    confidence: 0.55,
    examples: [{ text: "Egypt sent soldiers to Somalia to protect it.", claims: ["Egypt SUPPORTED Somalia"] }],
    counterExamples: [
      "Egypt sent soldiers to Somalia.",
      "Egypt sent soldiers to the border with Sudan to help refugees.",
    ],
  },
  {
    id: "support.go-over",
    predicate: "SUPPORTED",
    verb: { lemmas: words("go_over defect cross_over"), subject: ["agent"], object: ["prep:to"] },
    subjectTypes: ["Person", "Organization", "ArmedGroup"],
    objectTypes: ["Organization", "ArmedGroup", "Person"],
    confidence: 0.6,
    examples: [{ text: "In May the Mahdi Army went over to Hezbollah.", claims: ["Mahdi Army SUPPORTED Hezbollah"] }],
    counterExamples: ["In May the Mahdi Army went to Hezbollah.", "Kenya Airways switched to Boeing."],
  },
  {
    id: "support.enjoy",
    predicate: "SUPPORTED",
    noun: {
      lemmas: words("support backing endorsement"),
      support: words("enjoy have win secure gain receive get attract draw"),
      subject: ["prep:of", "prep:from", "prep:poss", "prep:by"],
      object: ["recipient", "agent"],
    },
    confidence: 0.6,
    examples: [{ text: "Samoa enjoys the support of Fiji.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Samoa enjoys the beaches of Fiji."],
  },
  {
    id: "support.favour",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("come_out speak_out argue come lean campaign vote"),
      subject: ["agent"],
      object: ["prep:for", "prep:of", "prep:in favor of", "prep:in favour of", "deep"],
      where: { slot: "prep:in", lemmas: ["favour", "favor", "support"] },
    },
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [{ text: "Fiji came out in favour of Samoa.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Fiji came out of Samoa."],
  },
  {
    id: "support.teach",
    predicate: "SUPPORTED",
    verb: { lemmas: words("teach instruct coach drill mentor"), subject: ["agent"], object: ["patient"] },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.55,
    examples: [
      {
        text: "Instructors from Hezbollah taught the men of the Mahdi Army.",
        claims: ["Hezbollah SUPPORTED Mahdi Army"],
      },
    ],
    counterExamples: ["Instructors from Hezbollah met the men of the Mahdi Army."],
  },
  {
    id: "support.agent-noun",
    predicate: "SUPPORTED",
    noun: {
      lemmas: words("supporter backer sponsor patron financier sympathiser sympathizer"),
      subject: ["bearer"],
      object: ["prep:of", "prep:poss"],
    },
    confidence: 0.6,
    examples: [{ text: "Fiji, a backer of Samoa, agreed.", claims: ["Fiji SUPPORTED Samoa"] }],
    counterExamples: ["Fiji, a neighbour of Samoa, agreed."],
  },
  {
    id: "supply.agent-noun",
    predicate: "SUPPLIED",
    noun: {
      lemmas: words("supplier donor lender provider creditor"),
      subject: ["bearer"],
      object: ["prep:to", "prep:of", "prep:poss"],
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "Organization", "ArmedGroup", "People"],
    confidence: 0.6,
    examples: [{ text: "France, the biggest donor of Chad, agreed.", claims: ["France SUPPLIED Chad"] }],
    counterExamples: ["France, the old ruler of Chad, agreed."],
  },
  {
    id: "supply.shipment",
    predicate: "SUPPLIED",
    noun: {
      lemmas: words("shipment delivery supply transfer provision donation consignment airlift sale handover"),
      subject: ["prep:by", "prep:from", "prep:poss", "prep:compound", "agent"],
      object: ["prep:to"],
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["State", "Organization", "ArmedGroup", "Place", "People"],
    confidence: 0.6,
    examples: [
      { text: "Arms deliveries by Serbia to Mali continue.", claims: ["Serbia SUPPLIED Mali"] },
      { text: "Serbia's shipment of rifles to Mali arrived.", claims: ["Serbia SUPPLIED Mali"] },
    ],
    counterExamples: ["The flights from Serbia to Mali continue."],
  },
];

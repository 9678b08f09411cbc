/** Where an event was and what it was about: OCCURRED_IN, ABOUT; and who ended up with a part in it. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const MEETINGS = words(
  "summit conference talk talks negotiation meeting debate discussion session hearing dialogue forum",
);

export const OCCURRENCE_FRAMES: readonly Frame[] = [
  {
    id: "occur.host",
    predicate: "OCCURRED_IN",
    verb: { lemmas: words("host see witness"), subject: ["patient"], object: ["agent"] },
    subjectTypes: ["Event"],
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [{ text: "Lima hosted the Lima summit of 2008.", claims: ["Lima summit OCCURRED_IN Lima"] }],
    counterExamples: ["Lima condemned the Quito summit of 2008."],
  },
  {
    id: "occur.scene",
    predicate: "OCCURRED_IN",
    noun: { lemmas: words("scene site venue"), subject: ["prep:of", "prep:for"], object: ["bearer"] },
    subjectTypes: ["Event"],
    objectTypes: ["Place", "State"],
    confidence: 0.65,
    examples: [{ text: "Lima was the scene of a shooting.", claims: ["shooting OCCURRED_IN Lima"] }],
    counterExamples: ["Lima was the home of a shooting club."],
  },
  {
    id: "occur.strike",
    predicate: "OCCURRED_IN",
    verb: {
      lemmas: words("strike hit devastate rock shake ravage batter lash flatten level wreck destroy"),
      subject: ["agent"],
      object: ["patient"],
    },
    subjectTypes: ["Event"],
    subjectKinds: ["disaster"],
    objectTypes: ["Place", "State"],
    confidence: 0.75,
    examples: [{ text: "The earthquake struck Chad.", claims: ["earthquake OCCURRED_IN Chad"] }],
    counterExamples: ["The bombing struck Chad."],
  },
  {
    id: "occur.sweep",
    predicate: "OCCURRED_IN",
    verb: {
      lemmas: words("sweep rip tear race rage roar spread"),
      subject: ["agent"],
      object: ["prep:through", "prep:across", "prep:over"],
    },
    subjectTypes: ["Event"],
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [{ text: "The flood swept through Derna.", claims: ["flood OCCURRED_IN Derna"] }],
    counterExamples: ["The flood of letters reached Derna."],
  },
  {
    id: "about.topic",
    predicate: "ABOUT",
    noun: { lemmas: MEETINGS, subject: ["self"], object: ["prep:on", "prep:about", "prep:concerning"] },
    subjectTypes: ["Event"],
    objectTypes: ["State", "Organization", "ArmedGroup", "Person", "Place", "Event", "People"],
    confidence: 0.6,
    examples: [{ text: "The London conference on Somalia ended.", claims: ["London conference ABOUT Somalia"] }],
    counterExamples: ["The London conference in Somalia ended."],
  },
  {
    id: "about.inquiry",
    predicate: "ABOUT",
    noun: {
      lemmas: words("inquiry trial investigation hearing"),
      subject: ["self"],
      object: ["prep:into", "prep:over"],
    },
    subjectTypes: ["Event"],
    confidence: 0.6,
    examples: [],
    counterExamples: ["The trial in London ended."],
  },
  {
    id: "perpetrate.convicted",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words("convict"),
      subject: ["patient"],
      object: ["prep:of", "prep:for", "prep:over"],
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup"],
    confidence: 0.65,
    examples: [
      { text: "John Bello was convicted of the Garissa bombing.", claims: ["John Bello PERPETRATED Garissa bombing"] },
    ],
    counterExamples: ["John Bello was told of the Garissa bombing."],
  },
  {
    id: "perpetrate.work-of",
    predicate: "PERPETRATED",
    noun: { lemmas: words("work doing handiwork"), subject: ["prep:of"], object: ["bearer"] },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup"],
    confidence: 0.6,
    examples: [
      { text: "The Garissa bombing was the work of Boko Haram.", claims: ["Boko Haram PERPETRATED Garissa bombing"] },
    ],
    counterExamples: ["The Garissa bombing was the fear of Kenya."],
  },
  {
    id: "involve.complicit",
    predicate: "INVOLVED_IN",
    adjective: { lemmas: words("complicit embroiled"), subject: ["agent"], object: ["prep:in"] },
    objectTypes: ["Event"],
    confidence: 0.6,
    examples: [{ text: "Libya was complicit in the Garissa bombing.", claims: ["Libya INVOLVED_IN Garissa bombing"] }],
    counterExamples: ["Libya was absent in the Garissa bombing."],
  },
  {
    id: "involve.accomplice",
    predicate: "INVOLVED_IN",
    noun: {
      lemmas: words("accomplice accessory suspect participant conspirator co-conspirator"),
      subject: ["bearer"],
      object: ["prep:in", "prep:to"],
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup", "plot"],
    confidence: 0.55,
    examples: [
      {
        text: "John Bello, an accomplice in the Garissa bombing, fled.",
        claims: ["John Bello INVOLVED_IN Garissa bombing"],
      },
    ],
    counterExamples: ["John Bello, a witness of the Garissa bombing, fled."],
  },
  {
    id: "exploit.advantage",
    predicate: "EXPLOITED",
    verb: {
      lemmas: words("take make"),
      subject: ["agent"],
      object: ["prep:of", "prep:out of", "prep:from"],
      where: { slot: "patient", lemmas: words("advantage capital use") },
    },
    objectTypes: ["Event"],
    confidence: 0.6,
    examples: [
      {
        text: "Hezbollah took advantage of the Beirut explosion.",
        claims: ["Hezbollah EXPLOITED Beirut explosion"],
      },
    ],
    counterExamples: ["Hezbollah took pictures of the Beirut explosion."],
  },
  {
    id: "prevent.nothing",
    predicate: "FAILED_TO_PREVENT",
    verb: {
      lemmas: words("do miss lose ignore"),
      subject: ["agent"],
      object: ["comp:patient", "aim:patient", "deep"],
      where: { slot: "patient", lemmas: words("nothing little chance opportunity") },
    },
    objectTypes: ["Event"],
    confidence: 0.55,
    examples: [
      {
        text: "Belgium did nothing to stop the Brussels bombing.",
        claims: ["Belgium FAILED_TO_PREVENT Brussels bombing"],
      },
    ],
    counterExamples: ["Belgium did everything to stop the Brussels bombing."],
  },
  {
    id: "participate.envoy",
    predicate: "PARTICIPATED_IN",
    verb: {
      lemmas: words("send dispatch"),
      subject: ["agent"],
      object: ["prep:to"],
      where: { slot: "patient", lemmas: words("envoy delegation representative team minister") },
    },
    objectTypes: ["Event"],
    confidence: 0.55,
    examples: [{ text: "Chad sent a delegation to the Lima summit.", claims: ["Chad PARTICIPATED_IN Lima summit"] }],
    counterExamples: ["Chad sent a letter to the Lima summit."],
  },
];

/** Who had what part in a deed: PERPETRATED, INVOLVED_IN, FACILITATED. */
import { STOPPAGES } from "../coreference/events/stoppages.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";
import { DEEDS } from "./violence.ts";

/** Kinds of event that somebody is blamed for. */
export const VIOLENT = [
  "attack",
  "coup",
  "disaster",
  "generic",
  "event",
  "crackdown",
  "plot",
  "atrocity crime",
] as const;

const PLANNED = [...VIOLENT, "incident", "war"];
export const DEED_FRAMES: readonly Frame[] = [
  {
    id: "perpetrate.verb",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words(
        "carry_out perpetrate commit launch stage execute conduct mount orchestrate mastermind undertake organise organize prepare plot plan lead engineer instigate foment hatch unleash wage pull_off direct oversee supervise",
      ),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: {
      lemmas: [
        ...DEEDS,
        ...words(
          "plot conspiracy operation siege killing coup abduction kidnapping hijacking hijack assassination murder poisoning stabbing beheading sinking sabotage genocide pogrom lynching slaughter seizure takeover hostage-taking",
        ),
      ],
      subject: ["agent", "prep:by"],
      object: ["self"],
      not: [{ slot: "prep:compound", lemmas: STOPPAGES }],
      notSupport: words("approve authorise authorize adopt"),
    },
    objectKinds: PLANNED,
    objectTypes: ["Event"],
    whenHelped: "INVOLVED_IN",
    confidence: 0.75,
    examples: [
      { text: "Al-Shabaab carried out the Westgate attack.", claims: ["Al-Shabaab PERPETRATED Westgate attack"] },
      { text: "Al-Shabaab helped to plan the Westgate attack.", claims: ["Al-Shabaab INVOLVED_IN Westgate attack"] },
    ],
    counterExamples: ["Al-Shabaab condemned the Westgate attack."],
  },
  {
    id: "perpetrate.responsible",
    predicate: "PERPETRATED",
    adjective: {
      lemmas: ["responsible", "behind", "guilty", "culpable"],
      subject: ["agent"],
      object: ["prep:for", "prep:of"],
    },
    objectTypes: ["Event"],
    confidence: 0.7,
    examples: [
      { text: "Jundallah was responsible for the Zahedan bombing.", claims: ["Jundallah PERPETRATED Zahedan bombing"] },
    ],
    counterExamples: ["Jundallah was angry about the Zahedan bombing."],
  },
  {
    id: "perpetrate.mastermind",
    predicate: "PERPETRATED",
    noun: {
      lemmas: words("mastermind perpetrator organiser organizer ringleader culprit instigator architect planner"),
      subject: ["bearer"],
      object: ["prep:of", "prep:behind", "prep:in"],
      storyEvent: true,
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.65,
    examples: [
      {
        text: "Isaias Afwerki was the mastermind of the Asmara bombing.",
        claims: ["Isaias Afwerki PERPETRATED Asmara bombing"],
      },
      {
        text: "Isaias Afwerki is said to have been the mastermind behind the Asmara bombing.",
        claims: ["Isaias Afwerki PERPETRATED Asmara bombing [alleged]"],
      },
    ],
    counterExamples: ["Isaias Afwerki was the architect of the Asmara museum."],
  },
  {
    id: "facilitate.verb",
    predicate: "FACILITATED",
    verb: {
      lemmas: words("facilitate enable abet assist finance sponsor fund bankroll broker mediate arrange underwrite"),
      subject: ["agent"],
      object: ["patient", "prep:in", "prep:with"],
    },
    objectTypes: ["Event"],
    confidence: 0.7,
    examples: [{ text: "Libya financed the Lockerbie bombing.", claims: ["Libya FACILITATED Lockerbie bombing"] }],
    counterExamples: ["Libya condemned the Lockerbie bombing."],
  },
  {
    id: "involve.noun",
    predicate: "INVOLVED_IN",
    noun: {
      lemmas: words("involvement complicity role part hand connection link trail"),
      subject: ["prep:poss", "agent", "prep:of", "prep:by", "prep:compound"],
      object: ["prep:in", "prep:to", "prep:with"],
    },
    verb: {
      lemmas: words("involve connect link tie"),
      subject: ["patient"],
      object: ["prep:in", "prep:to", "prep:with"],
      without: ["agent"],
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [{ text: "Syria was involved in the Beirut bombing.", claims: ["Syria INVOLVED_IN Beirut bombing"] }],
    counterExamples: ["Syria condemned the Beirut bombing."],
  },
  {
    id: "involve.story",
    predicate: "INVOLVED_IN",
    adjective: { lemmas: ["involved"], subject: ["agent"], object: ["prep:in"], storyEvent: true },
    verb: {
      lemmas: ["involve"],
      subject: ["patient"],
      object: ["prep:in"],
      without: ["agent"],
      not: [{ slot: "prep:in", lemmas: words("business trade project programme program politics work talk") }],
      storyEvent: true,
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup", "disaster", "incident", "plot", "atrocity crime"],
    confidence: 0.5,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Ecuador was not involved.",
        claims: ["Ecuador INVOLVED_IN Lima bombing [denied]", "Lima bombing OCCURRED_IN Lima"],
      },
    ],
    counterExamples: ["A bombing in Lima killed nine people. Ecuador was involved in talks with Peru."],
  },
  {
    id: "involve.meddle",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: words("interfere meddle rig falsify steal manipulate"),
      subject: ["agent"],
      object: ["prep:in", "prep:with", "patient"],
    },
    noun: {
      lemmas: words("interference meddling"),
      subject: ["prep:by", "prep:poss", "prep:compound", "agent"],
      object: ["prep:in", "prep:with"],
    },
    objectTypes: ["Event"],
    objectKinds: ["election"],
    confidence: 0.65,
    examples: [
      { text: "Iran meddled in the Iraqi election of 2021.", claims: ["Iran INVOLVED_IN Iraq election of 2021"] },
      {
        text: "Iraq said that Iran had rigged the Iraqi election of 2021.",
        claims: ["Iran INVOLVED_IN Iraq election of 2021 [alleged] by Iraq"],
      },
    ],
    counterExamples: ["Iran watched the Iraqi election of 2021.", "Iran interfered in Iraq."],
  },
  {
    id: "involve.intervene",
    predicate: "INVOLVED_IN",
    verb: { lemmas: words("intervene interfere meddle"), subject: ["agent"], object: ["prep:in"] },
    objectTypes: ["Event"],
    objectKinds: ["coup", "war", "protest"],
    confidence: 0.6,
    examples: [
      {
        text: "Iran denied that it was intervening in the Yemeni civil war.",
        claims: ["Iran INVOLVED_IN Yemeni civil war [denied] by Iran", "Iran DENIED Yemeni civil war"],
      },
    ],
    counterExamples: ["Iran intervened in the talks."],
  },
  {
    id: "involve.connected-event",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: ["connect", "link", "tie"],
      subject: ["prep:to", "prep:with"],
      object: ["patient"],
      without: ["agent"],
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup", "disaster", "generic", "event"],
    confidence: 0.55,
    examples: [{ text: "The Beirut bombing was linked to Syria.", claims: ["Syria INVOLVED_IN Beirut bombing"] }],
    counterExamples: ["Syria was linked to Lebanon."],
  },
  {
    id: "perpetrate.named-before",
    predicate: "PERPETRATED",
    noun: { lemmas: [...DEEDS, "siege", "massacre"], subject: ["prep:compound", "prep:poss"], object: ["self"] },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["Event"],
    confidence: 0.65,
    examples: [],
    counterExamples: ["The Westgate attack shook Kenya."],
  },
];

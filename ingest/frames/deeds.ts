/** Who had what part in an event: PERPETRATED, INVOLVED_IN, FACILITATED, PARTICIPATED_IN, THWARTED and the like. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";
import { DEEDS } from "./violence.ts";

const VIOLENT = ["attack", "coup", "disaster", "generic", "event", "crackdown"] as const;

const PLANNED = [...VIOLENT, "incident", "war"];
/** A hunger strike is done to nobody. */
const STOPPAGES = words("hunger general nationwide national labor labour wildcat rail student teacher transport");

export const DEED_FRAMES: readonly Frame[] = [
  {
    id: "perpetrate.verb",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words("carry_out perpetrate commit launch stage execute conduct mount orchestrate mastermind undertake organise organize prepare plot plan"),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: {
      lemmas: [...DEEDS, ...words("operation siege killing coup")],
      subject: ["agent", "prep:by"],
      object: ["self"],
      not: { slot: "prep:compound", lemmas: STOPPAGES },
    },
    objectKinds: PLANNED,
    objectTypes: ["Event"],
    confidence: 0.75,
    examples: [
      { text: "Al-Shabaab carried out the Westgate attack.", claims: ["Al-Shabaab PERPETRATED Westgate attack"] },
    ],
    counterExamples: ["Al-Shabaab condemned the Westgate attack."],
  },
  {
    id: "perpetrate.responsible",
    predicate: "PERPETRATED",
    adjective: { lemmas: ["responsible", "behind", "guilty"], subject: ["agent"], object: ["prep:for", "prep:of"] },
    objectTypes: ["Event"],
    confidence: 0.7,
    examples: [
      { text: "Jundallah was responsible for the Zahedan bombing.", claims: ["Jundallah PERPETRATED Zahedan bombing"] },
    ],
    counterExamples: ["Jundallah was angry about the Zahedan bombing."],
  },
  {
    id: "responsibility.claim",
    predicate: "CLAIMED_RESPONSIBILITY",
    verb: { lemmas: ["claim"], subject: ["agent"], object: ["patient"] },
    noun: {
      lemmas: ["responsibility", "credit"],
      support: ["claim", "accept", "take", "assume", "admit"],
      subject: ["agent"],
      object: ["prep:for", "prep:of"],
    },
    objectTypes: ["Event"],
    speech: true,
    confidence: 0.85,
    examples: [
      {
        text: "The attack on Kampala was claimed by Al-Shabaab.",
        claims: ["Al-Shabaab CLAIMED_RESPONSIBILITY attack"],
      },
      {
        text: "Al-Shabaab claimed responsibility for the Westgate attack.",
        claims: ["Al-Shabaab CLAIMED_RESPONSIBILITY Westgate attack"],
      },
    ],
    counterExamples: ["Al-Shabaab claimed that the Westgate attack failed."],
  },
  {
    id: "responsibility.claims-of",
    predicate: "CLAIMED_RESPONSIBILITY",
    noun: {
      lemmas: ["claim"],
      subject: ["prep:compound", "prep:poss", "prep:by", "agent"],
      object: ["self", "prep:for"],
      where: { slot: "prep:of", lemmas: ["responsibility"] },
      storyEvent: true,
    },
    objectTypes: ["Event"],
    speech: true,
    confidence: 0.8,
    examples: [],
    counterExamples: ["The claims of the ministry on Westgate were wrong."],
  },
  {
    id: "facilitate.verb",
    predicate: "FACILITATED",
    verb: {
      lemmas: words("facilitate enable abet assist finance sponsor"),
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
      lemmas: words("involve implicate connect link tie"),
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
    id: "involve.hinted",
    predicate: "INVOLVED_IN",
    noun: {
      lemmas: words("involvement complicity connection link trail hand"),
      subject: ["prep:compound", "prep:poss", "prep:of"],
      object: ["prep:in"],
      storyEvent: true,
    },
    objectTypes: ["Event"],
    objectKinds: ["attack", "coup", "disaster"],
    holds: "hedged",
    confidence: 0.5,
    examples: [],
    counterExamples: ["The Syrian connection to Lebanon is old."],
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
  {
    id: "participate.verb",
    predicate: "PARTICIPATED_IN",
    verb: {
      lemmas: words("participate take_part join fight engage"),
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
  {
    id: "prevent.fail",
    predicate: "FAILED_TO_PREVENT",
    verb: {
      lemmas: words("prevent stop avert foil thwart foresee predict"),
      subject: ["agent"],
      object: ["patient"],
    },
    objectTypes: ["Event"],
    holds: "denied",
    confidence: 0.7,
    examples: [
      {
        text: "Belgium failed to prevent the Brussels bombing.",
        claims: ["Belgium FAILED_TO_PREVENT Brussels bombing"],
      },
    ],
    counterExamples: ["Belgium remembered the Brussels bombing."],
  },
  {
    id: "prevent.unprepared",
    predicate: "FAILED_TO_PREVENT",
    adjective: { lemmas: ["unprepared", "unready"], subject: ["agent"], object: ["prep:for"] },
    objectTypes: ["Event"],
    polarity: "speculated",
    confidence: 0.5,
    examples: [
      {
        text: "Belgium was unprepared for the Brussels bombing.",
        claims: ["Belgium FAILED_TO_PREVENT Brussels bombing [speculated]"],
      },
    ],
    counterExamples: ["Belgium was ready for the Brussels election."],
  },
  {
    id: "thwart.verb",
    predicate: "THWARTED",
    verb: {
      lemmas: words("thwart foil avert disrupt prevent intercept neutralise neutralize"),
      subject: ["agent"],
      object: ["patient"],
    },
    holds: "not denied",
    confidence: 0.7,
    examples: [{ text: "Denmark thwarted the Copenhagen attack.", claims: ["Denmark THWARTED Copenhagen attack"] }],
    counterExamples: ["Denmark failed to prevent the Copenhagen shooting."],
  },
  {
    id: "exploit.verb",
    predicate: "EXPLOITED",
    verb: {
      lemmas: words("exploit capitalise capitalize leverage"),
      subject: ["agent"],
      object: ["patient", "prep:on"],
    },
    objectTypes: ["Event"],
    confidence: 0.65,
    examples: [{ text: "Hezbollah exploited the Beirut explosion.", claims: ["Hezbollah EXPLOITED Beirut explosion"] }],
    counterExamples: ["Hezbollah mourned the Beirut explosion."],
  },
  {
    id: "footage.publish",
    predicate: "PUBLISHED_FOOTAGE_OF",
    noun: {
      lemmas: words("footage video image photograph picture clip recording"),
      support: ["publish", "release", "post", "circulate", "issue", "broadcast"],
      subject: ["agent", "prep:by", "prep:from"],
      object: ["prep:of", "prep:from"],
    },
    verb: {
      lemmas: words("publish release post circulate broadcast"),
      subject: ["agent"],
      object: ["prep:of", "prep:from"],
      where: { slot: "patient", lemmas: words("footage video image photograph picture clip recording") },
    },
    confidence: 0.7,
    examples: [
      { text: "Hamas published footage of the Ofakim attack.", claims: ["Hamas PUBLISHED_FOOTAGE_OF Ofakim attack"] },
    ],
    counterExamples: ["Hamas published a book in Ofakim."],
  },
];

/** What actors made of an event: CLAIMED_RESPONSIBILITY, FAILED_TO_PREVENT, THWARTED, EXPLOITED, PUBLISHED_FOOTAGE_OF. */
import { VIOLENT } from "./deeds.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const AFTERMATH_FRAMES: readonly Frame[] = [
  {
    id: "responsibility.claim",
    predicate: "CLAIMED_RESPONSIBILITY",
    verb: { lemmas: ["claim"], subject: ["agent"], object: ["patient"] },
    noun: {
      lemmas: ["responsibility", "credit"],
      support: ["claim", "accept", "take", "assume", "admit", "acknowledge"],
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
        text: "The attack in Kampala was claimed by al-Shabab militants.",
        claims: ["al-Shabab militants CLAIMED_RESPONSIBILITY attack"],
      },
      {
        text: "Al-Shabaab claimed responsibility for the Westgate attack.",
        claims: ["Al-Shabaab CLAIMED_RESPONSIBILITY Westgate attack"],
      },
    ],
    counterExamples: ["Al-Shabaab claimed that the Westgate attack failed."],
  },
  {
    id: "responsibility.claim-bare",
    predicate: "CLAIMED_RESPONSIBILITY",
    noun: {
      lemmas: ["responsibility"],
      support: ["claim", "admit"],
      subject: ["agent", "prep:by"],
      object: [],
      without: ["prep:for", "prep:of"],
      storyEvent: "always",
    },
    subjectTypes: ["ArmedGroup", "Organization", "Person", "State"],
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    speech: true,
    confidence: 0.7,
    examples: [
      {
        text: "A bombing in Garissa killed nine people on Monday. Boko Haram claimed responsibility.",
        claims: ["Boko Haram CLAIMED_RESPONSIBILITY Garissa bombing"],
      },
      {
        text: "A bombing in Garissa killed nine people on Monday. Responsibility was claimed by Boko Haram.",
        claims: ["Boko Haram CLAIMED_RESPONSIBILITY Garissa bombing"],
      },
    ],
    counterExamples: ["A bombing in Garissa killed nine people on Monday. Boko Haram spoke of responsibility."],
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
      lemmas: words(
        "thwart foil avert disrupt prevent intercept neutralise neutralize frustrate uncover unravel break_up quash quell put_down defuse scupper forestall pre-empt head_off derail",
      ),
      subject: ["agent"],
      object: ["patient"],
      // "put the bombing down to the PKK" is said by a judge, not by a rescuer.
      without: ["prep:to"],
    },
    holds: "not denied",
    confidence: 0.7,
    examples: [{ text: "Denmark thwarted the Copenhagen attack.", claims: ["Denmark THWARTED Copenhagen attack"] }],
    counterExamples: [
      "Denmark failed to prevent the Copenhagen shooting.",
      "Denmark put the Copenhagen shooting down to Boko Haram.",
    ],
  },
  {
    id: "exploit.verb",
    predicate: "EXPLOITED",
    verb: {
      lemmas: words("exploit capitalise capitalize leverage instrumentalise instrumentalize weaponise weaponize seize"),
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
      support: words("publish release post circulate issue broadcast air upload share show stream distribute leak"),
      subject: ["agent", "prep:by", "prep:from"],
      object: ["prep:of", "prep:from"],
    },
    verb: {
      lemmas: words("publish release post circulate broadcast air upload share stream distribute leak show"),
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

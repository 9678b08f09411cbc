/** Yielding and admitting: ACKNOWLEDGED, and those who confirm or recognise: VERIFIED, IDENTIFIED_AS. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { DOER, STANDING, words } from "./slots.ts";

const BURDENS = words(
  "sanction curfew ban blockade embargo siege restriction emergency state measure curb limit censorship tariff duty strike boycott demand pressure penalty charge fee crackdown control freeze law",
);

export const CONCESSION_FRAMES: readonly Frame[] = [
  {
    id: "acknowledge.verb",
    predicate: "ACKNOWLEDGED",
    verb: {
      lemmas: words("acknowledge admit concede confess own_up apologise apologize regret"),
      subject: ["agent"],
      object: ["patient", "prep:to", "prep:for"],
      storyEvent: true,
    },
    noun: {
      lemmas: words("admission acknowledgement acknowledgment concession confession apology"),
      subject: ["agent", "prep:by", "prep:poss"],
      object: ["prep:of", "prep:to", "prep:for"],
    },
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Israel acknowledged the Sabra massacre.", claims: ["Israel ACKNOWLEDGED Sabra massacre"] }],
    counterExamples: ["Israel denied the Sabra massacre."],
  },
  {
    id: "acknowledge.content",
    predicate: "ACKNOWLEDGED",
    verb: {
      lemmas: words("acknowledge admit concede confess"),
      subject: ["agent"],
      object: ["comp:patient", "comp:agent", "comp:prep:for", "comp:prep:in", "comp:prep:behind", "comp:prep:of"],
    },
    objectTypes: ["Event"],
    speech: true,
    confidence: 0.6,
    examples: [
      {
        text: "Israel conceded that Mossad had planned the Lillehammer murder.",
        claims: ["Israel ACKNOWLEDGED Lillehammer murder", "Mossad PERPETRATED Lillehammer murder by Israel"],
      },
    ],
    counterExamples: [
      "Israel denied that Mossad had planned the Lillehammer murder.",
      "Israel admitted that Chad had won.",
    ],
  },
  {
    id: "acknowledge.plead",
    predicate: "ACKNOWLEDGED",
    verb: {
      lemmas: ["plead"],
      subject: ["agent"],
      object: ["prep:to"],
      storyEvent: true,
      where: { slot: "patient", lemmas: ["guilty", "guilt"] },
    },
    confidence: 0.6,
    examples: [],
    counterExamples: ["Norway pleaded for calm in Chad."],
  },
  {
    id: "concede.ease",
    predicate: "ACKNOWLEDGED",
    eventType: "CONCEDE",
    verb: {
      lemmas: words(
        "lift ease relax loosen end shorten suspend waive drop call_off rescind revoke cancel remove repeal reduce abolish reverse",
      ),
      subject: ["agent"],
      object: ["prep:against", "prep:on", "prep:to", "prep:in", "deep"],
      where: { slot: "patient", lemmas: BURDENS },
    },
    noun: {
      lemmas: words("lifting easing relaxation"),
      subject: ["prep:by", "prep:poss", "agent"],
      object: ["prep:on", "prep:against", "prep:of"],
    },
    objectTypes: [...ACTORS, "Place"],
    confidence: 0.55,
    examples: [{ text: "Gabon lifted the curfew in Libreville.", claims: ["Gabon ACKNOWLEDGED Libreville"] }],
    counterExamples: ["Gabon imposed a curfew in Libreville."],
  },
  {
    id: "concede.yield",
    predicate: "ACKNOWLEDGED",
    eventType: "CONCEDE",
    verb: {
      lemmas: words("yield bow give_in cave_in submit capitulate accede relent surrender back_down"),
      subject: ["agent"],
      object: ["prep:to", "prep:from"],
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Ecuador bowed to Peru.", claims: ["Ecuador ACKNOWLEDGED Peru"] }],
    counterExamples: ["Ecuador defied Peru."],
  },
  {
    id: "concede.pardon",
    predicate: "ACKNOWLEDGED",
    eventType: "CONCEDE",
    verb: {
      lemmas: words("pardon amnesty legalise legalize reinstate rehabilitate enfranchise"),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: {
      lemmas: words("pardon amnesty clemency"),
      subject: ["agent", "prep:by", "prep:poss"],
      object: ["prep:for", "prep:to", "prep:of", "recipient"],
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "Sri Lanka pardoned the Indian fishermen.", claims: ["Sri Lanka ACKNOWLEDGED Indian fishermen"] },
    ],
    counterExamples: ["Sri Lanka jailed the Indian fishermen."],
  },
  {
    id: "verify.verb",
    predicate: "VERIFIED",
    verb: {
      lemmas: words("verify confirm corroborate validate authenticate substantiate attest"),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: { lemmas: words("verification confirmation corroboration"), subject: DOER, object: ["prep:of"] },
    // "would not confirm it": what is confirmed is no country.
    objectTypes: ["Event", "Person", "Organization", "ArmedGroup"],
    speech: true,
    confidence: 0.65,
    examples: [
      {
        text: "Amnesty International verified the Tigray massacre.",
        claims: ["Amnesty International VERIFIED Tigray massacre"],
      },
    ],
    counterExamples: ["Amnesty International left Tigray."],
  },
  {
    id: "identify.as",
    predicate: "IDENTIFIED_AS",
    verb: {
      lemmas: words("identify recognise recognize unmask name"),
      subject: ["patient"],
      object: ["prep:as"],
      not: [{ slot: "prep:as", lemmas: STANDING }],
    },
    noun: { lemmas: ["identification"], subject: ["prep:of"], object: ["prep:as"] },
    objectTypes: ["Person", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [],
    counterExamples: ["Qatar was identified as a country in need."],
  },
];

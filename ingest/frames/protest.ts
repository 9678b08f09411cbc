/** Demonstrating, striking, rioting: PROTESTED_AGAINST. */

import { STOPPAGES } from "../coreference/events/stoppages.ts";
import type { Slot } from "../propositions/proposition.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const AGAINST: readonly Slot[] = [
  "prep:against",
  "prep:over",
  "prep:at",
  "prep:outside",
  "aim:prep:against",
  "aim:prep:by",
  "aim:prep:from",
  "aim:patient",
  "patient",
  "prep:of",
  "prep:from",
  "deep",
];

const WISHES = words("release freedom liberation justice return rights inquiry probe");

export const PROTEST_FRAMES: readonly Frame[] = [
  {
    id: "protest.verb",
    predicate: "PROTESTED_AGAINST",
    verb: {
      lemmas: words("protest demonstrate rally march riot picket revolt rebel walk_out chant jeer boo heckle"),
      subject: ["agent"],
      object: AGAINST,
      // "marched to demand his release": nobody is against that.
      not: [
        { slot: "aim:patient", lemmas: WISHES },
        { slot: "comp:patient", lemmas: WISHES },
      ],
      // An army that marches into a country makes no demonstration.
      without: ["prep:into"],
    },
    subjectTypes: ["Person", "Organization", "People"],
    confidence: 0.65,
    examples: [{ text: "Kurds protested against Turkey.", claims: ["Kurds PROTESTED_AGAINST Turkey"] }],
    counterExamples: ["Kurds voted in Turkey.", "Kurds marched to demand the release of Selahattin Demirtas."],
  },
  {
    id: "protest.rise",
    predicate: "PROTESTED_AGAINST",
    verb: {
      lemmas: words("rise rise_up turn_out mobilise mobilize take gather turn strike"),
      subject: ["agent"],
      object: ["prep:against", "aim:prep:against"],
      without: ["patient"],
    },
    subjectTypes: ["Person", "Organization", "People"],
    objectTypes: ["Person", "State", "Organization"],
    confidence: 0.6,
    examples: [{ text: "Haitians rose up against France.", claims: ["Haitians PROTESTED_AGAINST France"] }],
    counterExamples: ["Haitians rose early in France.", "Haiti took action against France."],
  },
  {
    id: "protest.noun",
    predicate: "PROTESTED_AGAINST",
    noun: {
      lemmas: words(
        "protest demonstration rally march riot sit-in vigil picket boycott walkout uprising slogan revolt",
      ),
      subject: ["agent", "prep:by", "prep:compound", "prep:poss", "prep:of"],
      object: AGAINST,
      notSupport: words("lodge file register deliver"),
    },
    subjectTypes: ["Person", "Organization", "People", "State"],
    confidence: 0.6,
    examples: [{ text: "Haitians staged a rally against France.", claims: ["Haitians PROTESTED_AGAINST France"] }],
    counterExamples: ["Haitians watched a rally in France."],
  },
  {
    id: "protest.strike",
    predicate: "PROTESTED_AGAINST",
    noun: {
      lemmas: ["strike"],
      subject: ["agent", "prep:by", "prep:of", "prep:poss", "prep:compound"],
      object: AGAINST,
      where: { slot: "prep:compound", lemmas: STOPPAGES },
    },
    subjectTypes: ["Person", "Organization", "People", "State"],
    confidence: 0.6,
    examples: [{ text: "Kurds began a hunger strike against Turkey.", claims: ["Kurds PROTESTED_AGAINST Turkey"] }],
    counterExamples: ["Turkey carried out an air strike against Kurds."],
  },
  {
    id: "protest.block",
    predicate: "PROTESTED_AGAINST",
    verb: {
      lemmas: words("block occupy barricade blockade besiege picket shut_down"),
      subject: ["agent"],
      object: AGAINST,
      where: {
        slot: "patient",
        lemmas: words(
          "road street highway bridge traffic transport roadway square railway entrance motorway access gate route border crossing line track port airport",
        ),
      },
      // Armed men hold a road; they do not demonstrate.
      not: [
        {
          slot: "agent",
          lemmas: words("gunman militant rebel insurgent soldier troop attacker fighter bandit assailant"),
        },
      ],
    },
    subjectTypes: ["Person", "People", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Nepalis blocked roads to protest against India.", claims: ["Nepalis PROTESTED_AGAINST India"] },
    ],
    counterExamples: ["Nepalis repaired roads in India.", "Somali gunmen blocked a road in Kenya."],
  },
];

/** Attacks in set phrases: "rained bombs on", "laid siege to", "turned their guns on". ATTACKED, KILLED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const STRUCK = [...ACTORS, "Place"] as const;

export const ONSLAUGHT_FRAMES: readonly Frame[] = [
  {
    id: "attack.rain",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("rain rain_down turn train unleash loose pour"),
      subject: ["agent"],
      object: ["prep:on", "prep:upon", "prep:onto", "prep:at", "deep"],
      where: {
        slot: "patient",
        lemmas: words("bomb shell missile rocket fire gun barrage bullet mortar grenade airstrike artillery"),
      },
    },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    objectTypes: STRUCK,
    confidence: 0.6,
    examples: [
      { text: "Israel rained bombs on Hezbollah.", claims: ["Israel ATTACKED Hezbollah"] },
      { text: "The Houthis turned their fire on Saudi Arabia.", claims: ["Houthis ATTACKED Saudi Arabia"] },
    ],
    counterExamples: ["Israel turned its attention on Hezbollah.", "Israel poured money into Hungary."],
  },
  {
    id: "attack.siege",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("lay set spring"),
      subject: ["agent"],
      object: ["prep:to", "prep:for", "prep:on"],
      where: { slot: "patient", lemmas: words("siege ambush") },
    },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    objectTypes: STRUCK,
    confidence: 0.6,
    examples: [
      { text: "Boko Haram laid siege to Bama.", claims: ["Boko Haram ATTACKED Bama"] },
      { text: "Boko Haram laid an ambush for Chad's army.", claims: ["Boko Haram ATTACKED Chad's army"] },
    ],
    counterExamples: ["Boko Haram laid claim to Bama."],
  },
  {
    id: "attack.torch",
    predicate: "ATTACKED",
    verb: {
      lemmas: ["put"],
      subject: ["agent"],
      object: ["patient", "deep"],
      where: { slot: "prep:to", lemmas: words("torch sword flame") },
    },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    objectTypes: STRUCK,
    confidence: 0.6,
    examples: [{ text: "Boko Haram put Bama to the torch.", claims: ["Boko Haram ATTACKED Bama"] }],
    counterExamples: ["Boko Haram put Bama to sleep."],
  },
  {
    id: "kill.at-hands",
    predicate: "KILLED",
    verb: {
      lemmas: words("die perish"),
      subject: ["prep:at", "deep"],
      object: ["agent"],
      where: { slot: "prep:at", lemmas: ["hand"] },
    },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "People"],
    confidence: 0.6,
    examples: [{ text: "John Bello died at the hands of Boko Haram.", claims: ["Boko Haram KILLED John Bello"] }],
    counterExamples: ["John Bello died at the home of Ali Musa."],
  },
  {
    id: "kill.died-by",
    predicate: "KILLED",
    verb: { lemmas: words("die perish"), subject: ["prep:by"], object: ["agent"] },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "People"],
    confidence: 0.6,
    examples: [
      {
        text: "John Bello died when Boko Haram shelled Bama.",
        claims: ["Boko Haram KILLED John Bello", "Boko Haram ATTACKED Bama"],
      },
    ],
    counterExamples: ["John Bello died when Boko Haram left Bama."],
  },
];

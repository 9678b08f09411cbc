/** Blows that no verb of harming tells: a car driven into a gate, a gang and its rival. ATTACKED, IN_CONFLICT_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const VEHICLES = words(
  "car truck lorry van vehicle bus tank jeep bulldozer motorcycle motorbike pickup boat carrier tractor minibus",
);

export const BLOW_FRAMES: readonly Frame[] = [
  {
    id: "attack.ram",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("drive ram crash plough plow slam smash steer"),
      subject: ["agent"],
      object: ["prep:into", "prep:at", "prep:through"],
      where: { slot: "patient", lemmas: VEHICLES },
    },
    subjectTypes: ACTORS,
    confidence: 0.55,
    examples: [{ text: "Boko Haram drove a truck into the market of Bama.", claims: ["Boko Haram ATTACKED market"] }],
    counterExamples: ["Boko Haram drove cattle into the market of Bama."],
  },
  {
    id: "conflict.rival",
    predicate: "IN_CONFLICT_WITH",
    noun: {
      lemmas: words("rival enemy foe adversary nemesis opponent"),
      subject: ["bearer"],
      object: ["prep:of", "prep:poss", "prep:to"],
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["ArmedGroup", "State"],
    confidence: 0.55,
    examples: [
      { text: "Boko Haram, a bitter rival of al-Qaeda, left.", claims: ["Boko Haram IN_CONFLICT_WITH al-Qaeda"] },
    ],
    counterExamples: ["Boko Haram, a branch of al-Qaeda, left."],
  },
];

/** Who drives whom from power: by force of arms, or by a vote or a decree. ATTACKED, EXPELLED. */
import type { Frame } from "./frame.ts";
import { CONTESTS, words } from "./slots.ts";

/** Who has weapons to drive somebody from power with, and what he does it in. */
const IN_ARMS = words(
  "army military junta soldier troop force officer general colonel captain major lieutenant commander guard rebel insurgent militant fighter gunman militia mutineer putschist guerrilla",
);
const REVOLTS = words("coup putsch mutiny uprising revolt rebellion revolution");

export const OUSTING_FRAMES: readonly Frame[] = [
  {
    // Who loses power is no place that is taken.
    id: "attack.topple",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("overthrow topple"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
      not: [{ slot: "prep:in", lemmas: CONTESTS }],
    },
    subjectTypes: ["Person", "ArmedGroup", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "Colonel Ali Bello toppled the elected president, Omar Keita, in May.",
        claims: ["Ali Bello ATTACKED Omar Keita"],
      },
    ],
    counterExamples: [
      "Ali Bello toppled Omar Keita in the election.",
      "Luis Baro dethroned Jan Wolny to win the title.",
    ],
  },
  {
    // Soldiers oust by force, a parliament by a vote.
    id: "attack.oust",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("oust depose"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
      where: { slot: "agent", lemmas: IN_ARMS, orWithin: true },
      not: [{ slot: "prep:in", lemmas: CONTESTS }],
    },
    subjectTypes: ["Person", "ArmedGroup", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Rebels ousted President Omar Keita.", claims: ["Rebels ATTACKED Omar Keita"] }],
    counterExamples: ["Parliament ousted Omar Keita in May.", "General Ali Bello ousted Omar Keita in the election."],
  },
  {
    id: "attack.oust-in-coup",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("oust depose remove"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
      where: { slot: "prep:in", lemmas: REVOLTS },
    },
    subjectTypes: ["Person", "ArmedGroup", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Ali Bello ousted Omar Keita in a coup.", claims: ["Ali Bello ATTACKED Omar Keita"] }],
    counterExamples: ["Ali Bello ousted Omar Keita in May."],
  },
  {
    // By a vote or a decree; "attack.oust" has those who come with weapons.
    id: "expel.oust",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("oust depose"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
      not: [
        { slot: "agent", lemmas: IN_ARMS, orWithin: true },
        { slot: "prep:in", lemmas: [...CONTESTS, ...REVOLTS] },
      ],
      without: ["prep:as", "prep:from"],
    },
    subjectTypes: ["Person", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Peru's Congress ousted Omar Keita in May.", claims: ["Congress EXPELLED Omar Keita"] }],
    counterExamples: ["Rebels ousted Omar Keita in May.", "Jane Miller unseated Robert Brown in the election."],
  },
];

/** Who is said to be the doer, by what he is called or where suspicion falls: PERPETRATED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const VIOLENT = ["attack", "coup", "disaster", "generic", "event", "plot", "atrocity crime"] as const;

export const GUILT_FRAMES: readonly Frame[] = [
  {
    id: "perpetrate.attacker",
    predicate: "PERPETRATED",
    noun: {
      lemmas: words("bomber attacker gunman assailant shooter hijacker arsonist killer assassin"),
      subject: ["bearer"],
      object: ["prep:of", "prep:behind", "prep:in"],
      storyEvent: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Peru has named the bomber as Pedro Quispe.",
        claims: ["Pedro Quispe PERPETRATED Lima bombing by Peru"],
      },
      {
        text: "A bombing in Lima killed nine people on Monday. Pedro Quispe was the bomber.",
        claims: ["Pedro Quispe PERPETRATED Lima bombing"],
      },
    ],
    counterExamples: ["A bombing in Lima killed nine people on Monday. Peru has thanked the bomber of Pedro Quispe."],
  },
  {
    id: "perpetrate.suspicion",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words("fall centre center focus alight settle"),
      subject: ["prep:on", "prep:upon", "deep"],
      object: ["prep:for", "prep:over"],
      where: { slot: "agent", lemmas: words("suspicion blame") },
      storyEvent: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    polarity: "speculated",
    confidence: 0.6,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Suspicion fell at once on Shining Path.",
        claims: ["Shining Path PERPETRATED Lima bombing [speculated]"],
      },
    ],
    counterExamples: ["A bombing in Lima killed nine people on Monday. Rain fell at once on Shining Path."],
  },
  {
    id: "accuse.implicated",
    predicate: "INVOLVED_IN",
    polarity: "alleged",
    verb: {
      lemmas: ["implicate"],
      subject: ["patient"],
      object: ["prep:in"],
      without: ["agent"],
      storyEvent: "always",
    },
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    subjectTypes: ACTORS,
    holds: "not denied",
    confidence: 0.6,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Ecuador was implicated at once.",
        claims: ["Ecuador INVOLVED_IN Lima bombing [alleged]", "Lima bombing OCCURRED_IN Lima"],
      },
    ],
    counterExamples: ["Peru implicated Ecuador."],
  },
  {
    id: "perpetrate.in-which",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words(
        "kill murder massacre slaughter shoot shoot_dead stab behead execute gun_down wound injure abduct kidnap storm bomb attack ambush mow_down hack burn blow_up detonate ram drive plough plow open_fire",
      ),
      subject: ["agent"],
      object: ["prep:in", "prep:during"],
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: ["attack", "atrocity crime", "coup"],
    confidence: 0.6,
    examples: [
      {
        text: "Kenya recalls the Garissa massacre, in which Al-Shabaab killed 148 students.",
        claims: ["Al-Shabaab PERPETRATED Garissa massacre"],
      },
      {
        text: "The Garissa attack, in which Al-Shabaab killed 148 students, shocked Kenya.",
        claims: ["Al-Shabaab PERPETRATED Garissa attack"],
      },
    ],
    counterExamples: [
      "Kenya recalls the Garissa massacre, in which Al-Shabaab lost two men.",
      "Al-Shabaab lost a commander in the Garissa attack.",
    ],
  },
  {
    id: "involve.bear-responsibility",
    predicate: "INVOLVED_IN",
    verb: {
      lemmas: words("bear carry shoulder have share"),
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "patient", lemmas: words("responsibility blame guilt culpability") },
      storyEvent: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      {
        text: "Kenya said that Somalia bore responsibility for the Garissa bombing.",
        claims: ["Somalia INVOLVED_IN Garissa bombing [alleged] by Kenya", "Kenya ACCUSED Somalia"],
      },
    ],
    counterExamples: ["Kenya said that Somalia bore responsibility for the harbour."],
  },
  {
    id: "perpetrate.order-from",
    predicate: "PERPETRATED",
    verb: {
      lemmas: words("come emanate originate issue"),
      subject: ["prep:from"],
      object: [],
      where: { slot: "agent", lemmas: words("order instruction command directive") },
      storyEvent: "always",
    },
    subjectTypes: ACTORS,
    objectTypes: ["Event"],
    objectKinds: VIOLENT,
    confidence: 0.6,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Peru says that the order came from Chile.",
        claims: ["Chile PERPETRATED Lima bombing [alleged] by Peru", "Peru ACCUSED Chile"],
      },
    ],
    counterExamples: ["A bombing in Lima killed nine people on Monday. Peru says that the ship came from Chile."],
  },
];

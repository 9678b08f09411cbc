/** Threats that are told as what will be done, and soldiers sent to a border: "said that it would strike them", "would hold them to account". THREATENED, MOBILIZED_AGAINST. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const TELLING = words(
  "say tell announce declare warn vow pledge promise swear insist add state reiterate stress repeat threaten assert",
);
/** It has been done, or it only should or might be: nobody announces it. */
const UNANNOUNCED = words("have must should can could may might");
const WILL = words("will would shall 'll 'd");
const ONESELF = words("it he she they we i");
/** What one announces of oneself to an enemy; what a police force or a court does every day is none. */
const STRIKES = words(
  "attack strike hit bomb shell invade punish crush destroy annihilate eliminate eradicate wipe_out retaliate hit_back strike_back target hunt_down hunt",
);
/** What one strikes with somebody, not against him. */
const AGREED = words("deal agreement bargain balance accord pact compromise chord tone pose");

export const REPRISAL_FRAMES: readonly Frame[] = [
  {
    id: "threaten.hold-to-account",
    predicate: "THREATENED",
    verb: {
      lemmas: TELLING,
      subject: ["agent"],
      object: ["comp:patient"],
      where: { slot: "comp:self", lemmas: ["account"] },
      also: [{ slot: "comp:self", lemmas: words("hold bring call") }],
      not: [{ slot: "comp:aux", lemmas: UNANNOUNCED }],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Ana Rojas said that Peru would hold Chile to account.", claims: ["Ana Rojas THREATENED Chile"] },
    ],
    counterExamples: ["Ana Rojas said that Peru had held Chile to account."],
  },
  {
    id: "threaten.bring-to",
    predicate: "THREATENED",
    verb: {
      lemmas: TELLING,
      subject: ["agent"],
      object: ["comp:patient"],
      where: { slot: "comp:prep:to", lemmas: words("account justice book task") },
      also: [
        { slot: "comp:self", lemmas: words("hold bring call take") },
        { slot: "comp:agent", lemmas: ONESELF },
      ],
      not: [{ slot: "comp:aux", lemmas: UNANNOUNCED }],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Ana Rojas vowed to bring Chile to justice.", claims: ["Ana Rojas THREATENED Chile"] }],
    counterExamples: [
      "Ana Rojas said that Peru should bring Chile to justice.",
      "Ana Rojas said that Interpol would bring Chile to justice.",
    ],
  },
  {
    id: "threaten.say-will",
    predicate: "THREATENED",
    verb: {
      lemmas: TELLING,
      subject: ["agent"],
      object: ["comp:patient", "comp:prep:against"],
      where: { slot: "comp:self", lemmas: STRIKES },
      also: [
        { slot: "comp:aux", lemmas: WILL },
        { slot: "comp:agent", lemmas: ONESELF },
      ],
      not: [
        { slot: "comp:aux", lemmas: UNANNOUNCED },
        { slot: "comp:patient", lemmas: AGREED },
      ],
      without: ["comp:not"],
    },
    objectTypes: ACTORS,
    speech: true,
    holds: "not denied",
    confidence: 0.55,
    examples: [
      {
        text: "Hamas said that it would strike Israel.",
        claims: ["Hamas THREATENED Israel", "Hamas ATTACKED Israel [speculated] by Hamas"],
      },
    ],
    counterExamples: [
      "Hamas said that it had struck Israel.",
      "Hamas said that Iran would strike Israel.",
      "Hamas said that it would never strike Israel.",
      "Hamas said that it would not retaliate against Israel.",
      "Peru said it would strike a bargain with Chile.",
      "Peru said that it would avenge Ana Rojas.",
    ],
  },
  {
    id: "mobilize.to-border",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words("send dispatch despatch rush move deploy order"),
      subject: ["agent"],
      object: ["deep"],
      where: { slot: "prep:to", lemmas: words("border frontier frontline") },
      also: [
        {
          slot: "patient",
          lemmas: words(
            "troop troops soldier force forces tank unit battalion brigade division thousand hundred reinforcement artillery officer policeman police guard guards fighter jet warplane",
          ),
        },
      ],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [
      { text: "Poland sent soldiers to the border with Belarus.", claims: ["Poland MOBILIZED_AGAINST Belarus"] },
    ],
    counterExamples: ["Poland sent doctors to the border with Belarus."],
  },
  {
    id: "threaten.if",
    predicate: "THREATENED",
    verb: {
      lemmas: ["threaten"],
      subject: ["agent"],
      object: ["aim:agent"],
      where: { slot: "aim:mark", lemmas: words("if unless") },
      // "threatened Russia with attacks unless": whom it threatens is told.
      without: ["prep:with"],
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Chad threatened war if Libya did not leave.", claims: ["Chad THREATENED Libya"] },
      { text: "Chad threatened to send troops unless Libya gave in.", claims: ["Chad THREATENED Libya"] },
    ],
    counterExamples: ["Chad threatened war after Libya left."],
  },
];

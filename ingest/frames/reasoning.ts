/** Blame by reasoning: who alone could have done it, without whom it could not have been done, whose help it had. ACCUSED. */
import { ACTORS } from "../actor-types.ts";
import { INVOLVED } from "./accusation.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

/** What is done in a deed, however it is told. */
const DOING = words(
  "do carry_out commit order plan stage launch mount perpetrate execute conduct pull_off prepare attack bomb fire shoot kill assassinate poison abduct kidnap break_in hack happen occur take_place",
);
/** What the reasoning is about: something that was done. */
const DEED = words(
  "it this that attack bombing raid assault strike killing murder massacre assassination shooting poisoning abduction kidnapping coup theft heist explosion blast hack operation",
);
/** What somebody lends to a deed. */
const LENT = words(
  "help support aid backing assistance permission approval consent blessing knowledge complicity connivance collusion involvement participation cooperation green-light funding intelligence protection acquiescence",
);
const LIMA = "A bombing in Lima killed nine people on Monday.";
const IN_LIMA = "Lima bombing OCCURRED_IN Lima";

export const REASONING_FRAMES: readonly Frame[] = [
  {
    id: "accuse.only-one",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: DOING,
      subject: ["source"],
      object: ["agent"],
      where: { slot: "agent", lemmas: ["only"], orWithin: true },
      also: [{ slot: "patient", lemmas: DEED }],
      perfect: true,
    },
    implies: [INVOLVED],
    holds: "hedged",
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} Ana Rojas said that only Ecuador could have done it.`,
        claims: ["Ana Rojas ACCUSED Ecuador", "Ecuador INVOLVED_IN Lima bombing [alleged] by Ana Rojas", IN_LIMA],
      },
    ],
    counterExamples: [
      `${LIMA} Ana Rojas said that Ecuador could have done more.`,
      `${LIMA} Only Ecuador could have paid the bill, Ana Rojas said.`,
      "Ana Rojas said that only Ecuador could launch the vaccine.",
      "Ana Rojas said that only Ecuador could stage the vote.",
      "Ana Rojas said that only Ecuador could do it.",
    ],
  },
  {
    id: "accuse.not-without",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: DOING,
      subject: ["source"],
      object: ["prep:without"],
      where: { slot: "prep:without", lemmas: LENT },
      also: [{ slot: "patient", lemmas: DEED }],
      perfect: true,
    },
    implies: [INVOLVED],
    holds: "denied",
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: `${LIMA} Ana Rojas said that it could not have been done without Chilean help.`,
        claims: ["Ana Rojas ACCUSED Chile", "Chile INVOLVED_IN Lima bombing [alleged] by Ana Rojas", IN_LIMA],
      },
    ],
    counterExamples: [
      `${LIMA} Ana Rojas said that the search was done without Chilean help.`,
      "Ana Rojas said that a truce could not be achieved without Chilean help.",
      "Peru said that it could not attack Ecuador without Chilean permission.",
    ],
  },
  {
    id: "accuse.done-with",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("rig steal falsify forge fabricate manipulate tamper"),
      subject: ["source"],
      object: ["prep:with"],
      where: { slot: "prep:with", lemmas: LENT },
    },
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: "Ana Rojas said that the vote had been rigged with Chilean help.",
        claims: ["Ana Rojas ACCUSED Chile"],
      },
    ],
    counterExamples: [
      "Ana Rojas said that the vote had been held with Chilean help.",
      "The vote had been rigged with Chilean help.",
      "Ana Rojas said that nine Hamas fighters had been killed with Chilean intelligence.",
    ],
  },
  {
    id: "accuse.tell-falsehoods",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("spread peddle disseminate circulate promote push concoct invent repeat tell feed sow"),
      subject: ["source"],
      object: ["agent"],
      where: {
        slot: "patient",
        lemmas: words(
          "lie falsehood disinformation misinformation propaganda fiction hoax smear slander hatred panic chaos discord hysteria division",
        ),
      },
      not: [{ slot: "patient", lemmas: ["no"], orWithin: true }],
    },
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Chad replied that Libya was spreading lies.", claims: ["Chad ACCUSED Libya"] }],
    counterExamples: [
      "Chad replied that Libya was spreading seeds.",
      "Libya was spreading lies.",
      "Chad replied that Libya was sowing no division.",
    ],
  },
  {
    id: "accuse.tell-false-claims",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("spread peddle disseminate circulate make concoct invent repeat"),
      subject: ["source"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("false bogus fake baseless unfounded untrue"), orWithin: true },
    },
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Chad replied that Libya was peddling false claims.", claims: ["Chad ACCUSED Libya"] }],
    counterExamples: ["Chad replied that Libya was making bold claims."],
  },
];

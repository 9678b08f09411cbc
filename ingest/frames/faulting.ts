/** Finding fault without a verb of blame: what cannot be trusted, was not fair or is likened to evil. CRITICISED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { DOUBTED, words } from "./slots.ts";

/** What a vote, a trial or a move should be. */
const PROPER = words(
  "fair legitimate credible transparent lawful constitutional valid impartial acceptable justified justifiable genuine honest proportionate representative inclusive unbiased warranted tolerable permissible",
);
const EVIL = words(
  "terrorist nazi hitler stalin fascist dictator criminal gangster murderer tyrant devil cancer animal mafia bandit thug colonialist butcher slave apartheid plague",
);

export const FAULTING_FRAMES: readonly Frame[] = [
  {
    id: "criticise.not-trust",
    predicate: "CRITICISED",
    verb: {
      lemmas: ["trust", "rely_on"],
      subject: ["source"],
      object: ["patient"],
      without: ["agent"],
    },
    objectTypes: ACTORS,
    holds: "denied",
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Ana Rojas said that Ecuador could not be trusted.", claims: ["Ana Rojas CRITICISED Ecuador"] }],
    counterExamples: [
      "Ana Rojas said that Ecuador could be trusted.",
      "Ecuador cannot be trusted.",
      "Ana Rojas said that she could not trust Ecuador more.",
    ],
  },
  {
    id: "criticise.not-proper",
    predicate: "CRITICISED",
    adjective: { lemmas: PROPER, subject: ["source"], object: ["agent"] },
    objectTypes: ["Event", "State", "Organization"],
    holds: "denied",
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Ana Rojas said that the Quito trial was not fair.", claims: ["Ana Rojas CRITICISED Quito trial"] },
    ],
    counterExamples: [
      "Ana Rojas said that the Quito trial was fair.",
      "The Quito trial was not fair.",
      "Ana Rojas said that Kosovo was not independent in 1999.",
      "Ana Rojas said that Norway was not free to join the EU.",
      "Ana Rojas denied that the Quito trial was not fair.",
    ],
  },
  {
    id: "criticise.not-considered",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("consider regard call describe see deem accept recognise recognize"),
      subject: ["source"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: PROPER },
    },
    objectTypes: ["Event", "State", "Organization"],
    holds: "denied",
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: "Ana Rojas said that the Quito trial could not be considered fair.",
        claims: ["Ana Rojas CRITICISED Quito trial"],
      },
    ],
    counterExamples: ["Ana Rojas said that the Quito trial was considered fair."],
  },
  {
    id: "criticise.compare",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("compare liken equate"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:to", lemmas: EVIL, orWithin: true },
    },
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Ana Rojas compared Pedro Quispe to a gangster.", claims: ["Ana Rojas CRITICISED Pedro Quispe"] },
    ],
    counterExamples: ["Ana Rojas compared Pedro Quispe to a poet."],
  },
  {
    id: "criticise.question",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("question doubt challenge impugn query"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "patient",
        lemmas: DOUBTED,
      },
    },
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Ana Rojas questioned the impartiality of Pedro Quispe.", claims: ["Ana Rojas CRITICISED Pedro Quispe"] },
    ],
    counterExamples: ["Ana Rojas questioned the brother of Pedro Quispe."],
  },
  {
    id: "praise.called-step",
    predicate: "PRAISED",
    verb: {
      lemmas: words("call describe hail term"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "prep:as",
        lemmas: words("step advance achievement relief boost blessing gesture turning-point beacon"),
      },
      not: [
        {
          slot: "prep:as",
          lemmas: words(
            "backward backwards wrong dangerous false hostile retrograde desperate fatal bad small first troubling worrying",
          ),
          orWithin: true,
        },
      ],
    },
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Ana Rojas called the Quito accord a great advance.", claims: ["Ana Rojas PRAISED Quito accord"] },
    ],
    counterExamples: [
      "Ana Rojas called the Quito accord a dangerous step.",
      "Ana Rojas called the Quito accord a sign of weakness.",
    ],
  },
];

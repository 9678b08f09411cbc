/** Backing in words: SUPPORTED, PRAISED, CLAIMED_VICTORY_OVER. */
import { ACTORS } from "../actor-types.ts";
import { PRAISING } from "./criticism.ts";
import type { Frame } from "./frame.ts";
import { AGAINST, DOER, DOER_OF, words } from "./slots.ts";

const PRAISE = words(
  "praise commend hail applaud laud congratulate thank salute compliment cheer honour honor extol celebrate decorate lionise lionize glorify eulogise eulogize admire toast acclaim",
);
const SUPPORT = words(
  "support back endorse prop_up bolster defend side champion stand_by aid sponsor favour favor uphold rally_behind vouch shore_up encourage embolden shield back_up rally_round get_behind shelter harbour harbor",
);

export const PRAISE_FRAMES: readonly Frame[] = [
  {
    id: "praise.verb",
    predicate: "PRAISED",
    verb: { lemmas: PRAISE, subject: ["agent"], object: ["patient"] },
    noun: {
      lemmas: words("praise congratulation thanks tribute applause gratitude admiration appreciation accolade plaudit"),
      subject: DOER_OF,
      object: ["prep:for", "prep:to", "recipient", "prep:on", "prep:upon"],
    },
    speech: true,
    confidence: 0.75,
    examples: [{ text: "Qatar praised Oman.", claims: ["Qatar PRAISED Oman"] }],
    counterExamples: ["Qatar condemned Oman."],
  },
  {
    id: "praise.call",
    predicate: "PRAISED",
    verb: {
      lemmas: words("call describe hail"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: PRAISING },
    },
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Qatar called Oman a partner.", claims: ["Qatar PRAISED Oman"] }],
    counterExamples: ["Qatar called Oman an enemy."],
  },
  {
    id: "support.words",
    predicate: "SUPPORTED",
    verb: { lemmas: SUPPORT, subject: ["agent"], object: ["patient", "prep:with"] },
    noun: {
      lemmas: words("support backing endorsement solidarity sympathy condolence weight"),
      // Who seeks support has none to give.
      notSupport: ["seek", "request", "demand"],
      subject: DOER,
      object: ["prep:for", "prep:to", "prep:of", "prep:with", "prep:behind", "recipient"],
    },
    confidence: 0.7,
    examples: [
      { text: "Rwanda backs the M23.", claims: ["Rwanda SUPPORTED M23"] },
      { text: "Cuba voiced its support for Venezuela.", claims: ["Cuba SUPPORTED Venezuela"] },
    ],
    counterExamples: ["Rwanda attacked the M23.", "Rwanda sought the support of Uganda for the M23."],
  },
  {
    id: "support.stand",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("stand sympathise sympathize"),
      subject: ["agent"],
      object: ["prep:with", "prep:by", "prep:behind"],
    },
    adjective: {
      lemmas: words("steadfast supportive sympathetic loyal"),
      subject: ["agent"],
      object: ["prep:of", "prep:to", "prep:towards", "deep"],
    },
    speech: true,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Canada stands with Ukraine.", claims: ["Canada SUPPORTED Ukraine"] }],
    counterExamples: ["Canada stands near the United States."],
  },
  {
    id: "support.recognise",
    predicate: "SUPPORTED",
    verb: { lemmas: words("recognise recognize"), subject: ["agent"], object: ["patient"], without: ["prep:as"] },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [{ text: "Ireland recognised Palestine.", claims: ["Ireland SUPPORTED Palestine"] }],
    counterExamples: ["Ireland visited Palestine."],
  },
  {
    id: "support.against",
    predicate: "IN_CONFLICT_WITH",
    verb: { lemmas: words("support back aid arm help"), subject: ["agent", "patient"], object: AGAINST },
    confidence: 0.6,
    examples: [{ text: "Iran supported Iraq against ISIS.", claims: ["Iran IN_CONFLICT_WITH ISIS"] }],
    counterExamples: ["Iran supported Iraq."],
  },
  {
    id: "victory.claim",
    predicate: "CLAIMED_VICTORY_OVER",
    noun: {
      lemmas: words("victory triumph defeat win"),
      support: words("claim declare announce proclaim celebrate hail"),
      subject: ["agent", "prep:by"],
      object: ["prep:over", "prep:against", "prep:of"],
    },
    speech: true,
    confidence: 0.8,
    examples: [{ text: "Ethiopia declared victory over the TPLF.", claims: ["Ethiopia CLAIMED_VICTORY_OVER TPLF"] }],
    counterExamples: ["Ethiopia celebrated with Eritrea."],
  },
];

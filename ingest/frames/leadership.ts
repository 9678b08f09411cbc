/** Who leads or founded a body, which group holds a place, and the long fight against a group: LEADER_OF, OPERATES_IN, IN_CONFLICT_WITH. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

export const LEADERSHIP_FRAMES: readonly Frame[] = [
  {
    id: "leadership.verb",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("head lead chair command run found co-found preside_over spearhead captain helm"),
      subject: ["agent"],
      object: ["patient"],
    },
    objectTypes: ["Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.65,
    examples: [
      { text: "Ahmed Nasser heads the Red Crescent.", claims: ["Ahmed Nasser LEADER_OF Red Crescent"] },
      { text: "Hamas is led by Khaled Meshaal.", claims: ["Khaled Meshaal LEADER_OF Hamas"] },
    ],
    counterExamples: ["Ahmed Nasser left the Red Crescent.", "Ahmed Nasser headed for Kenya."],
  },
  {
    id: "leadership.rule",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("rule govern lead run reign_over preside_over misrule"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Place"],
    holds: "not denied",
    confidence: 0.6,
    examples: [{ text: "Ahmed Nasser has ruled Eritrea since 1993.", claims: ["Ahmed Nasser LEADER_OF Eritrea"] }],
    counterExamples: ["Ahmed Nasser led the Eritrean team.", "Ahmed Nasser loves Eritrea."],
  },
  {
    id: "leadership.hold-post",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("hold take occupy assume win clinch secure"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: words("chair chairmanship presidency leadership helm premiership") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["Organization", "ArmedGroup", "State"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      { text: "Ahmed Nasser holds the chair of the Red Crescent.", claims: ["Ahmed Nasser LEADER_OF Red Crescent"] },
    ],
    counterExamples: ["Ahmed Nasser holds shares of the Red Crescent."],
  },
  {
    id: "leadership.run-by",
    predicate: "PART_OF",
    verb: {
      lemmas: words("run own control operate administer oversee manage supervise"),
      subject: ["patient"],
      object: ["agent"],
    },
    subjectTypes: ["Organization"],
    objectTypes: ["Organization", "State"],
    holds: "not denied",
    confidence: 0.6,
    examples: [{ text: "Radio Okapi is run by the United Nations.", claims: ["Radio Okapi PART_OF United Nations"] }],
    counterExamples: ["Radio Okapi was praised by the United Nations."],
  },
  {
    // "runs the port of Berbera": who runs what is there is at work there.
    id: "operate.site",
    predicate: "OPERATES_IN",
    verb: {
      lemmas: words("run operate manage"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "patient",
        lemmas: words("port airport mine refinery plant terminal dam factory base railway hospital clinic school camp"),
      },
    },
    subjectTypes: ["Organization"],
    objectTypes: ["Place", "State"],
    holds: "not denied",
    confidence: 0.55,
    examples: [{ text: "Gazprom runs the port of Berbera.", claims: ["Gazprom OPERATES_IN Berbera"] }],
    counterExamples: ["Gazprom runs the risk of Berbera.", "Gazprom built the port of Berbera."],
  },
  {
    id: "hold.place",
    predicate: "OPERATES_IN",
    verb: { lemmas: words("control hold govern rule administer patrol run"), subject: ["agent"], object: ["patient"] },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["Place", "State"],
    holds: "not denied",
    confidence: 0.65,
    examples: [
      { text: "Hamas controls Gaza.", claims: ["Hamas OPERATES_IN Gaza"] },
      { text: "Boko Haram held Bama for six months.", claims: ["Boko Haram OPERATES_IN Bama"] },
    ],
    counterExamples: ["Nigeria controls Bama.", "Hamas left Gaza."],
  },
  {
    id: "conflict.declare",
    predicate: "IN_CONFLICT_WITH",
    verb: {
      lemmas: words("declare wage"),
      subject: ["agent"],
      object: ["prep:on", "prep:against", "prep:with"],
      where: { slot: "patient", lemmas: ["war"] },
    },
    subjectTypes: ["Person", "State", "Organization", "ArmedGroup", "People"],
    objectTypes: ["State", "Organization", "ArmedGroup", "People"],
    confidence: 0.7,
    examples: [{ text: "Rwanda declared war on Uganda.", claims: ["Rwanda IN_CONFLICT_WITH Uganda"] }],
    counterExamples: ["Rwanda declared war on poverty.", "Rwanda declared victory over Uganda."],
  },
  {
    id: "conflict.campaign",
    predicate: "IN_CONFLICT_WITH",
    noun: {
      lemmas: words("campaign operation fight struggle offensive"),
      subject: ["prep:poss", "prep:of", "prep:by", "prep:compound", "agent"],
      object: ["prep:against", "prep:with"],
    },
    subjectTypes: ["State", "Organization", "ArmedGroup", "People"],
    objectTypes: ["ArmedGroup"],
    confidence: 0.6,
    examples: [
      { text: "The campaign of Nigeria against Boko Haram goes on.", claims: ["Nigeria IN_CONFLICT_WITH Boko Haram"] },
    ],
    counterExamples: ["The campaign of Nigeria against corruption goes on."],
  },
];

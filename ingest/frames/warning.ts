/** Telling of danger to come: WARNED; threatening with an act of one's own: THREATENED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { AGAINST, CONTENT, CONTENT_NAMED, DOER, HOSTILE, words } from "./slots.ts";

/** What is foretold of somebody may be a threat. */
const FORETELLING = words("warn vow swear pledge promise threaten");

export const WARNING_FRAMES: readonly Frame[] = [
  {
    id: "warn.verb",
    predicate: "WARNED",
    verb: {
      lemmas: words("warn alert caution forewarn tip_off notify inform"),
      subject: ["agent"],
      object: ["patient", "recipient"],
      about: ["prep:of", "prep:about", "prep:against"],
    },
    noun: {
      lemmas: words("warning alert tip-off"),
      subject: DOER,
      object: ["recipient", "prep:to"],
      about: ["prep:of", "prep:about"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.8,
    examples: [
      { text: "Jordan warned Iraq of an attack.", claims: ["Jordan WARNED Iraq"] },
      { text: "Iraq received warnings from Jordan and Egypt.", claims: ["Jordan WARNED Iraq", "Egypt WARNED Iraq"] },
    ],
    counterExamples: ["Jordan helped Iraq."],
  },
  {
    id: "warn.of-deed",
    predicate: "WARNED",
    verb: {
      lemmas: words("warn caution"),
      subject: ["agent"],
      object: ["comp:agent"],
      without: ["patient", "recipient"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Kenya warned that Somalia would face sanctions.", claims: ["Kenya WARNED Somalia"] }],
    counterExamples: ["Kenya warned that it would close the border.", "Kenya warned that the Kenyan army was ready."],
  },
  {
    id: "threaten.verb",
    predicate: "THREATENED",
    verb: {
      lemmas: words("threaten menace intimidate blackmail"),
      subject: ["agent"],
      object: ["patient", "prep:against", "prep:with", "recipient", ...CONTENT],
      // Whoever is sent or withdrawn is no one threatened.
      not: [
        { slot: "comp:self", lemmas: words("send deploy dispatch withdraw pull pull_out use resign quit leave call") },
      ],
    },
    noun: {
      lemmas: words("threat ultimatum intimidation"),
      subject: ["agent", "prep:by", "prep:poss", "prep:compound", "prep:from"],
      object: ["prep:against", "recipient", "prep:to", ...CONTENT],
      support: words("make issue deliver repeat renew give receive face send"),
    },
    speech: true,
    confidence: 0.7,
    examples: [
      { text: "North Korea threatened Japan.", claims: ["North Korea THREATENED Japan"] },
      { text: "Iran threatened to break relations with Fiji.", claims: ["Iran THREATENED Fiji"] },
    ],
    counterExamples: ["North Korea visited Japan."],
  },
  {
    id: "threaten.retaliate",
    predicate: "THREATENED",
    verb: {
      lemmas: words("vow swear pledge promise"),
      subject: ["agent"],
      object: ["prep:against", "prep:on", "recipient", ...CONTENT],
      where: {
        slot: "patient",
        lemmas: words(
          "revenge retaliation vengeance retribution war punishment reprisal reckoning consequence blow lesson",
        ),
      },
    },
    speech: true,
    confidence: 0.65,
    examples: [
      { text: "Hamas vowed revenge on Israel.", claims: ["Hamas THREATENED Israel"] },
      { text: "Iran promised Israel a harsh punishment.", claims: ["Iran THREATENED Israel"] },
    ],
    counterExamples: ["Hamas promised help for Gaza."],
  },
  {
    id: "threaten.vow",
    predicate: "THREATENED",
    verb: {
      lemmas: words("vow swear pledge promise"),
      subject: ["agent"],
      object: CONTENT_NAMED,
      where: { slot: "comp:self", lemmas: HOSTILE },
    },
    noun: {
      lemmas: words("vow promise pledge"),
      subject: ["agent", "prep:by", "prep:poss"],
      object: CONTENT_NAMED,
      where: { slot: "comp:self", lemmas: HOSTILE },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Germany vows to punish Serbia.", claims: ["Germany THREATENED Serbia"] },
      { text: "Hamas pledged to retaliate against Israel.", claims: ["Hamas THREATENED Israel"] },
    ],
    counterExamples: ["Germany vows to help Serbia.", "Germany promised to fight corruption."],
  },
  {
    id: "threaten.reply",
    predicate: "THREATENED",
    verb: {
      lemmas: FORETELLING,
      subject: ["agent"],
      object: ["comp:recipient", "comp:patient", "comp:prep:to"],
      where: { slot: "comp:patient", lemmas: words("reply response answer lesson blow") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Israel Katz warned that Iran would be given a painful reply.", claims: ["Israel Katz THREATENED Iran"] },
      { text: "Israel Katz vowed to give Iran a painful response.", claims: ["Israel Katz THREATENED Iran"] },
    ],
    counterExamples: ["Israel Katz warned that Iran would be given a loan."],
  },
  {
    id: "threaten.price",
    predicate: "THREATENED",
    verb: {
      lemmas: FORETELLING,
      subject: ["agent"],
      object: ["comp:agent"],
      where: { slot: "comp:patient", lemmas: words("price consequence retaliation retribution wrath") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Israel Katz warned that Iran would pay a heavy price.", claims: ["Israel Katz THREATENED Iran"] },
    ],
    counterExamples: ["Israel Katz warned that Iran would pay its debts."],
  },
  {
    id: "threaten.pay",
    predicate: "THREATENED",
    verb: {
      lemmas: FORETELLING,
      subject: ["agent"],
      object: ["comp:agent"],
      where: { slot: "comp:self", lemmas: words("pay regret suffer") },
      without: ["comp:patient"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Israel Katz vowed that Iran would pay.", claims: ["Israel Katz THREATENED Iran"] }],
    counterExamples: ["Israel Katz promised that Iran would pay its debts."],
  },
  {
    id: "threaten.noun-against",
    predicate: "THREATENED",
    noun: {
      lemmas: ["threat"],
      subject: ["prep:by", "prep:poss", "prep:from", "prep:compound"],
      object: [...AGAINST, ...CONTENT_NAMED],
    },
    confidence: 0.6,
    examples: [{ text: "Iran's threats against Bahrain drew notice.", claims: ["Iran THREATENED Bahrain"] }],
    counterExamples: ["Iran's trade with Bahrain drew notice."],
  },
];

/** Who is sent away or shut out by law or by a vote, who goes for good, and who sits in whose prison: EXPELLED, SANCTIONED, FLED_TO, DETAINED. */
import type { Frame } from "./frame.ts";
import { THROWN_OUT, words } from "./slots.ts";

/** Those who remove somebody by counting votes or by a ruling. */
const HOUSES = words(
  "parliament congress senate assembly legislature house lawmaker legislator deputy senator mp knesset duma court tribunal council board",
);
const REMOVING = words("remove oust dismiss unseat depose sack expel topple eject bring_down kick_out throw_out");
/** What one leaves for and comes back from. */
const TRIPS = words("meet attend visit see hold sign address join discuss take");
/** A journey with a day to it alone is a visit, as often as not. */
const DAYS = words("monday tuesday wednesday thursday friday saturday sunday");
const SHUT_OUT = words("expel force_out force suspend throw_out oust eject exclude");
const PRISONS = words("jail prison custody cell detention penitentiary");

export const REMOVAL_FRAMES: readonly Frame[] = [
  {
    id: "expel.extradite",
    predicate: "EXPELLED",
    verb: { lemmas: ["extradite"], subject: ["agent"], object: ["patient"] },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      { text: "Ali Musa was extradited by Kenya in May.", claims: ["Kenya EXPELLED Ali Musa"] },
      { text: "Kenya refused to extradite Ali Musa.", claims: ["Kenya EXPELLED Ali Musa [denied]"] },
    ],
    counterExamples: ["Ali Musa was extradited in May.", "Kenya exonerated Ali Musa."],
  },
  {
    id: "expel.vote",
    predicate: "EXPELLED",
    verb: {
      lemmas: ["vote"],
      subject: ["agent"],
      object: ["comp:patient", "aim:patient"],
      where: { slot: "comp:self", lemmas: REMOVING },
      plainObject: true,
    },
    subjectTypes: ["Organization", "State", "Person"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      { text: "The Libyan parliament voted to remove Omar Keita.", claims: ["Libyan parliament EXPELLED Omar Keita"] },
    ],
    counterExamples: ["The Libyan parliament voted to receive Omar Keita."],
  },
  {
    id: "expel.house",
    predicate: "EXPELLED",
    verb: {
      lemmas: ["remove", "unseat"],
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "agent", lemmas: HOUSES },
      without: ["prep:as", "prep:from"],
      plainObject: true,
    },
    subjectTypes: ["Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [
      { text: "The Libyan parliament has removed Omar Keita.", claims: ["Libyan parliament EXPELLED Omar Keita"] },
    ],
    counterExamples: ["A Libyan surgeon removed the tumour of Omar Keita."],
  },
  {
    id: "expel.force-to-leave",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("force compel oblige require make"),
      subject: ["agent"],
      object: ["patient", "recipient", "comp:agent"],
      where: { slot: "comp:self", lemmas: words("leave depart quit flee go withdraw pull_out") },
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "Organization", "State", "People"],
    confidence: 0.6,
    examples: [{ text: "Mali forced French troops to leave.", claims: ["Mali EXPELLED French armed forces"] }],
    counterExamples: ["Mali forced French troops to wait."],
  },
  {
    id: "sanction.expel-body",
    predicate: "SANCTIONED",
    verb: {
      lemmas: SHUT_OUT,
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: THROWN_OUT }],
      // "forced them to leave", "to land": what they had to do is the deed.
      without: ["comp:self"],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.5,
    examples: [{ text: "The African Union suspended Mali.", claims: ["African Union SANCTIONED Mali"] }],
    counterExamples: ["The African Union admitted Mali.", "Mali forced French troops to leave."],
  },
  {
    // Whose employee is shown the door is not shut out itself.
    id: "sanction.expel-body",
    predicate: "SANCTIONED",
    verb: {
      lemmas: SHUT_OUT,
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: THROWN_OUT }],
      without: ["comp:self"],
      plainObject: true,
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Organization"],
    confidence: 0.5,
    examples: [{ text: "Mali expelled Oxfam.", claims: ["Mali SANCTIONED Oxfam"] }],
    counterExamples: ["Mali expelled Anna Berg, an Oxfam worker."],
  },
  {
    id: "flee.leave-for",
    predicate: "FLED_TO",
    verb: {
      lemmas: ["leave"],
      subject: ["agent"],
      object: ["prep:for"],
      not: [
        { slot: "comp:self", lemmas: TRIPS },
        { slot: "aim:self", lemmas: TRIPS },
        { slot: "prep:on", lemmas: [...DAYS, ...words("visit trip tour mission holiday")] },
        { slot: "prep:for", lemmas: words("talk talks meeting summit visit") },
      ],
      without: ["patient"],
      plain: true,
      plainObject: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Place"],
    confidence: 0.5,
    examples: [{ text: "Omar Keita left for Morocco after the vote.", claims: ["Omar Keita FLED_TO Morocco"] }],
    counterExamples: [
      "Omar Keita left for Morocco to meet Ali Musa.",
      "Omar Keita left for Morocco on a visit.",
      "Omar Keita left for Morocco on Tuesday.",
      "Omar Keita left money for Morocco.",
    ],
  },
  {
    id: "flee.leave-country",
    predicate: "FLED_TO",
    verb: {
      lemmas: ["leave", "quit"],
      subject: ["agent"],
      object: ["prep:for"],
      where: { slot: "patient", lemmas: ["country", "homeland"] },
      plain: true,
    },
    subjectTypes: ["Person", "People"],
    objectTypes: ["State", "Place"],
    confidence: 0.6,
    examples: [{ text: "Omar Keita has left the country for Morocco.", claims: ["Omar Keita FLED_TO Morocco"] }],
    counterExamples: ["Omar Keita has left the room for Morocco."],
  },
  {
    id: "detain.sit-in",
    predicate: "DETAINED",
    verb: {
      lemmas: words("sit languish remain rot be stay die linger"),
      subject: ["prep:in"],
      object: ["agent"],
      where: { slot: "prep:in", lemmas: PRISONS },
    },
    subjectTypes: ["State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [
      { text: "Ali Musa is sitting in a Moroccan jail.", claims: ["Morocco DETAINED Ali Musa"] },
      { text: "Ali Musa died in prison in Morocco.", claims: ["Morocco DETAINED Ali Musa"] },
    ],
    counterExamples: ["Ali Musa is sitting in a Moroccan café.", "Ali Musa died in hospital in Morocco."],
  },
  {
    id: "detain.serve-in",
    predicate: "DETAINED",
    verb: {
      lemmas: ["serve"],
      subject: ["prep:in"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("year sentence term month decade life") },
    },
    subjectTypes: ["State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Ali Musa is serving ten years in Morocco.", claims: ["Morocco DETAINED Ali Musa"] }],
    counterExamples: ["Ali Musa served tea in Morocco."],
  },
];

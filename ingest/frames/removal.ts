/** Who is sent away or shut out by law or by a vote, who goes for good, and who sits in whose prison: EXPELLED, SANCTIONED, FLED_TO, DETAINED. */
import type { Frame } from "./frame.ts";
import { THROWN_OUT, words } from "./slots.ts";

/** Those who remove somebody by counting votes or by a ruling. */
const HOUSES = words(
  "parliament congress senate assembly legislature house lawmaker legislator deputy senator mp knesset duma court tribunal council board",
);
const REMOVING = words("remove oust dismiss unseat depose sack expel topple eject bring_down kick_out throw_out");
/** Who leaves his country for these comes back. */
const TRIPS = words(
  "meet attend visit see hold sign address join discuss take play study work teach compete train perform sing marry talk speak",
);
const TOURS = words(
  "visit trip tour mission holiday talk talks meeting summit match cup game games contest festival treatment",
);
const SHUT_OUT = words("expel suspend throw_out oust eject exclude");
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
    // Whose employee is shown the door is not shut out itself.
    id: "sanction.expel-body",
    predicate: "SANCTIONED",
    verb: {
      lemmas: SHUT_OUT,
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: THROWN_OUT }],
      plainObject: true,
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization"],
    confidence: 0.5,
    examples: [
      { text: "Peru expelled Oxfam.", claims: ["Peru SANCTIONED Oxfam"] },
      { text: "The Arab League suspended Chad.", claims: ["Arab League SANCTIONED Chad"] },
    ],
    counterExamples: [
      "The Arab League admitted Chad.",
      "Peru expelled Anna Berg, an Oxfam worker.",
      "Peru expelled Chad's ambassador.",
      "Peru forced Chad into talks.",
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
      not: [
        { slot: "comp:self", lemmas: TRIPS },
        { slot: "aim:self", lemmas: TRIPS },
        { slot: "prep:on", lemmas: TOURS },
        { slot: "prep:for", lemmas: TOURS },
      ],
      plain: true,
      plainObject: true,
    },
    subjectTypes: ["Person", "People"],
    objectTypes: ["State", "Place"],
    confidence: 0.6,
    examples: [{ text: "Omar Keita has left the country for Morocco.", claims: ["Omar Keita FLED_TO Morocco"] }],
    counterExamples: [
      "Omar Keita has left the room for Morocco.",
      "Omar Keita has left the country for Morocco to play in a final.",
      "Omar Keita left for Morocco early.",
    ],
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
      where: { slot: "patient", lemmas: words("sentence life") },
    },
    subjectTypes: ["State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Ali Musa is serving a sentence in Morocco.", claims: ["Morocco DETAINED Ali Musa"] }],
    counterExamples: [
      "Ali Musa served tea in Morocco.",
      "Ali Musa served two years in Morocco.",
      "Ali Musa is serving his second term in Morocco.",
    ],
  },
];

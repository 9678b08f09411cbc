/** What courts and states do on paper: lists, papers revoked, orders to hold somebody, sentences. SANCTIONED, CRACKED_DOWN_ON, DETAINED, TRIED_IN, INVESTIGATED. */
import type { Frame } from "./frame.ts";
import { TRADED, words } from "./slots.ts";

/** What a list is about that nobody wants to stand on. */
const LISTED = words("sanction sanctions terrorist terrorism terror blacklist entity embargo designation");
/** What a state takes from somebody who displeases it. */
const PAPERS = words("citizenship nationality passport immunity accreditation degree diploma title");
const PUNISHED = ["Person", "People", "Organization"] as const;
const BODIES = ["Organization", "ArmedGroup", "Person", "State"] as const;

export const DECREE_FRAMES: readonly Frame[] = [
  {
    id: "sanction.add-to-list",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("add"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:to", lemmas: LISTED, orWithin: true },
      not: [{ slot: "prep:to", lemmas: words("study report debate discussion agenda programme program inquiry") }],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: BODIES,
    confidence: 0.65,
    examples: [
      { text: "Canada added Ali Musa to its sanctions list.", claims: ["Canada SANCTIONED Ali Musa"] },
      { text: "Ali Musa was added by Canada to its blacklist.", claims: ["Canada SANCTIONED Ali Musa"] },
    ],
    counterExamples: [
      "Canada added Ali Musa to its guest list.",
      "Canada added Ali Musa to its team.",
      "Canada added Ali Musa to a terrorism study.",
    ],
  },
  {
    // "was put on the Canadian blacklist": whose list it is has put him there.
    id: "sanction.listed",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("put place include add enter"),
      subject: ["prep:on", "prep:to"],
      object: ["patient"],
      where: { slot: "deep", lemmas: LISTED },
      without: ["agent"],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: BODIES,
    confidence: 0.6,
    examples: [
      { text: "Ali Musa was put on the Canadian blacklist.", claims: ["Canada SANCTIONED Ali Musa"] },
      { text: "Ali Musa has been added to Canada's sanctions list.", claims: ["Canada SANCTIONED Ali Musa"] },
    ],
    counterExamples: ["Ali Musa was put on Canada's guest list."],
  },
  {
    id: "sanction.ban-goods",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("ban prohibit outlaw bar block"),
      subject: ["agent"],
      object: ["prep:from", "patient", "prep:to"],
      where: { slot: "patient", lemmas: TRADED },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization"],
    confidence: 0.6,
    examples: [
      { text: "Canada banned imports from Belarus.", claims: ["Canada SANCTIONED Belarus"] },
      { text: "Canada has banned Belarusian airlines.", claims: ["Canada SANCTIONED Belarusian"] },
    ],
    counterExamples: ["Canada banned the newspapers of Belarus."],
  },
  {
    id: "crackdown.strip",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("strip deprive"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:of", lemmas: PAPERS },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: PUNISHED,
    confidence: 0.55,
    examples: [
      { text: "Bahrain stripped Isa Qassim of his citizenship.", claims: ["Bahrain CRACKED_DOWN_ON Isa Qassim"] },
    ],
    counterExamples: ["Bahrain stripped Isa Qassim of his illusions."],
  },
  {
    id: "crackdown.revoke",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("revoke cancel withdraw annul rescind"),
      subject: ["agent"],
      object: ["prep:of", "patient"],
      where: { slot: "patient", lemmas: PAPERS },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: PUNISHED,
    confidence: 0.55,
    examples: [
      { text: "Bahrain has revoked the citizenship of Isa Qassim.", claims: ["Bahrain CRACKED_DOWN_ON Isa Qassim"] },
    ],
    counterExamples: ["Bahrain has revoked the ban on Isa Qassim."],
  },
  {
    id: "detain.order",
    predicate: "DETAINED",
    verb: {
      lemmas: words("order command rule direct"),
      subject: ["agent"],
      object: ["comp:patient"],
      plainObject: true,
      where: { slot: "comp:self", lemmas: words("hold jail detain imprison arrest remand lock_up intern") },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["Person", "People", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [
      {
        text: "A Moroccan court ordered Ali Musa to be held in custody.",
        claims: ["Moroccan court DETAINED Ali Musa"],
      },
    ],
    counterExamples: [
      "A court in Rabat ordered Ali Musa to be heard in public.",
      "Libya ordered Ansar al-Sharia to hold its fire.",
      "Libya ordered Ali Musa to keep silent.",
    ],
  },
  {
    id: "tried.handed",
    predicate: "TRIED_IN",
    verb: {
      lemmas: words("hand give"),
      subject: ["recipient", "patient"],
      object: ["prep:in", "prep:at"],
      where: { slot: "patient", lemmas: words("sentence term conviction") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["Place", "State"],
    confidence: 0.55,
    examples: [{ text: "Ali Musa was handed a ten-year sentence in Rabat.", claims: ["Ali Musa TRIED_IN Rabat"] }],
    counterExamples: ["Ali Musa was given a prize in Rabat.", "Ali Musa gave the verdict in Rabat."],
  },
  {
    id: "investigate.be-under",
    predicate: "INVESTIGATED",
    noun: {
      lemmas: words("investigation inquiry enquiry probe"),
      subject: ["prep:by", "prep:compound", "prep:from"],
      object: ["bearer"],
    },
    subjectTypes: ["State", "Organization"],
    confidence: 0.6,
    examples: [{ text: "Ali Musa is under investigation by Interpol.", claims: ["Interpol INVESTIGATED Ali Musa"] }],
    counterExamples: ["Ali Musa is under guard by Interpol."],
  },
];

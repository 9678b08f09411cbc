/** Agreeing, promising, offering: AGREED_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Slot } from "../propositions/proposition.ts";
import type { Frame } from "./frame.ts";
import { CONTENT_NAMED, HOSTILE, NO_GIFTS, PARTIES, words } from "./slots.ts";

const AGREE = words(
  "agree sign ratify settle initial ink clinch seal finalise finalize reach consent accede reconcile",
);
const PROMISE = words("promise pledge vow offer undertake volunteer guarantee assure consent agree");
/** What is committed, not promised. */
const CRIMES = words(
  "act crime atrocity abuse murder offence offense massacre attack genocide suicide violation rape torture killing fraud error mistake",
);
/** Whom one promises to do such a thing is promised it. */
const KIND = words(
  "help assist support back aid arm fund finance train equip protect defend pay compensate give grant lend send supply provide free release pardon return recognise recognize meet receive visit join follow admit accept respect consult inform reward",
);
/** What is promised to others than those below it. */
const PROMISED: readonly Slot[] = CONTENT_NAMED.filter((slot) => slot !== "comp:patient");
const PACT = words(
  "agreement deal accord treaty pact ceasefire truce armistice memorandum protocol settlement compromise contract convention understanding cease-fire reconciliation",
);

export const AGREEMENT_FRAMES: readonly Frame[] = [
  {
    id: "agree.verb",
    predicate: "AGREED_WITH",
    verb: { lemmas: AGREE, subject: ["agent"], object: ["prep:with", "prep:between", "comp:prep:with"], mutual: true },
    noun: { lemmas: PACT, subject: PARTIES, object: ["prep:with", "prep:between", "prep:among"], mutual: true },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Iran signed a deal with China.", claims: ["Iran AGREED_WITH China"] },
      { text: "Chile and Peru agreed to share water.", claims: ["Chile AGREED_WITH Peru"] },
    ],
    counterExamples: [
      "Iran and China concluded that it was sabotage.",
      "Iran left China.",
      "Iranian and Chinese aircraft struck camps in Mali.",
    ],
  },
  {
    id: "agree.promise",
    predicate: "AGREED_WITH",
    verb: {
      lemmas: PROMISE,
      subject: ["agent"],
      object: ["recipient", "prep:to", "prep:for", "prep:with", ...PROMISED],
      not: [
        { slot: "patient", lemmas: [...NO_GIFTS, ...CRIMES, "allegiance", "loyalty"] },
        { slot: "comp:self", lemmas: HOSTILE },
      ],
      without: ["comp:prep:against"],
    },
    noun: {
      lemmas: words("promise pledge offer commitment vow assurance guarantee"),
      subject: ["agent", "prep:by", "prep:poss", "prep:from", "prep:compound"],
      object: ["prep:to", "recipient", "prep:for", ...PROMISED],
      not: [{ slot: "comp:self", lemmas: HOSTILE }],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Norway promised aid to Malawi.", claims: ["Norway AGREED_WITH Malawi"] },
      { text: "Kuwait has offered to send doctors to Yemen.", claims: ["Kuwait AGREED_WITH Yemen"] },
    ],
    counterExamples: [
      "Norway refused aid to Malawi.",
      "The United States offers rewards for information on Hezbollah.",
      "Turkey offered a reward for the capture of Fethullah Gulen.",
      "Iran vowed revenge on Israel.",
      "Kenya offered to lead a mission against al-Shabaab.",
      "Serbia committed crimes in Kosovo without the help of Greece.",
      "Germany vows to punish Serbia.",
      "Turkey's promise to crush the PKK was repeated.",
      "Turkey promised to make Fethullah Gulen an outcast.",
    ],
  },
  {
    id: "agree.promise-help",
    predicate: "AGREED_WITH",
    verb: {
      lemmas: PROMISE,
      subject: ["agent"],
      object: ["comp:patient"],
      where: { slot: "comp:self", lemmas: KIND },
      without: ["comp:prep:against"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Norway has promised to help Malawi.", claims: ["Norway AGREED_WITH Malawi"] }],
    counterExamples: ["Norway has promised to punish Malawi."],
  },
  {
    id: "agree.willing",
    predicate: "AGREED_WITH",
    adjective: {
      lemmas: words("willing ready prepared committed"),
      subject: ["agent"],
      object: [...CONTENT_NAMED, "prep:to"],
      not: [{ slot: "comp:self", lemmas: HOSTILE }],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Portugal is willing to send doctors to Angola.", claims: ["Portugal AGREED_WITH Angola"] }],
    counterExamples: ["Portugal is angry with Angola.", "Portugal is ready to attack Angola."],
  },
  {
    id: "agree.accept-offer",
    predicate: "AGREED_WITH",
    verb: {
      lemmas: words("accept approve welcome endorse back"),
      subject: ["agent"],
      object: ["prep:from", "prep:by", "patient"],
      where: { slot: "patient", lemmas: words("offer proposal invitation plan deal request truce ceasefire") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Ethiopia accepted an invitation from Egypt.", claims: ["Ethiopia AGREED_WITH Egypt"] }],
    counterExamples: ["Ethiopia declined an invitation from Egypt."],
  },
];

/** Looking into it, wanting somebody for it, trying it: INVESTIGATED, ACCUSED, TRIED_IN. */
import type { Frame } from "./frame.ts";
import { DOER_OF, DOUBTED, words } from "./slots.ts";

const PROBE = words(
  "investigate probe examine track monitor inspect interrogate question scrutinise scrutinize look_into audit search surveil prosecute try vet study review inquire enquire cross-examine quiz wiretap subpoena debrief",
);

export const INVESTIGATION_FRAMES: readonly Frame[] = [
  {
    id: "investigate.verb",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: PROBE,
      subject: ["agent"],
      object: ["patient", "prep:into", "prep:of", "prep:in", "prep:on"],
      // "questioned his impartiality".
      not: [{ slot: "patient", lemmas: DOUBTED }],
    },
    noun: {
      lemmas: words(
        "investigation probe inquiry enquiry inspection audit examination interrogation prosecution trial fact-finding scrutiny",
      ),
      subject: DOER_OF,
      object: ["prep:into", "prep:of", "prep:against", "prep:on", "recipient"],
    },
    confidence: 0.7,
    examples: [
      { text: "Interpol is investigating Boko Haram.", claims: ["Interpol INVESTIGATED Boko Haram"] },
      { text: "Interpol is looking into Boko Haram.", claims: ["Interpol INVESTIGATED Boko Haram"] },
    ],
    counterExamples: ["Interpol welcomed Norway."],
  },
  {
    // "Kenya opened an investigation", "the investigations of Sweden and Denmark": into what the story is about.
    id: "investigate.story",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("investigate probe"),
      subject: ["agent"],
      object: [],
      without: ["patient", "prep:into", "prep:of", "prep:in", "prep:on", "comp:self"],
      storyEvent: "always",
    },
    noun: {
      lemmas: words("investigation probe inquiry enquiry review inquest"),
      subject: DOER_OF,
      object: [],
      without: ["prep:into", "prep:against", "prep:on", "prep:over"],
      storyEvent: "always",
    },
    objectKinds: ["attack", "coup", "disaster", "plot"],
    confidence: 0.55,
    examples: [
      {
        text: "The Garissa bombing shocked Kenya. Uganda is also investigating.",
        claims: ["Uganda INVESTIGATED Garissa bombing"],
      },
      {
        text: "The Garissa bombing shocked Kenya. Uganda has opened an investigation.",
        claims: ["Uganda INVESTIGATED Garissa bombing"],
      },
    ],
    counterExamples: [
      "The Garissa bombing shocked Kenya. Uganda is investigating Joseph Kony.",
      "The Garissa bombing shocked Kenya. Uganda opened an inquiry into its taxes.",
    ],
  },
  {
    id: "investigate.send",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("send dispatch despatch deploy"),
      subject: ["agent"],
      object: ["prep:to", "aim:patient", "aim:prep:in"],
      where: { slot: "patient", lemmas: words("inspector investigator auditor detective expert examiner prosecutor") },
    },
    confidence: 0.6,
    examples: [{ text: "Interpol sent investigators to Panama.", claims: ["Interpol INVESTIGATED Panama"] }],
    counterExamples: ["Interpol sent letters to Panama."],
  },
  {
    id: "investigate.commission",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("set_up establish create appoint launch form name mandate"),
      subject: ["agent"],
      object: ["prep:on", "prep:into", "prep:for", "deep"],
      where: { slot: "patient", lemmas: words("inquiry enquiry fact-finding investigation"), orWithin: true },
      needs: ["patient"],
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "Event", "Organization", "ArmedGroup"],
    confidence: 0.5,
    examples: [
      {
        text: "The African Union has set up a commission of inquiry on Sudan.",
        claims: ["African Union INVESTIGATED Sudan"],
      },
    ],
    counterExamples: ["The African Union has set up a commission of experts on Sudan."],
  },
  {
    id: "investigate.open",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("open launch begin start"),
      subject: ["agent"],
      object: ["prep:against", "prep:on"],
      where: { slot: "patient", lemmas: words("proceeding proceedings case trial hearing procedure") },
    },
    confidence: 0.6,
    examples: [
      { text: "Italy opened proceedings against Roberto Calvi.", claims: ["Italy INVESTIGATED Roberto Calvi"] },
    ],
    counterExamples: ["Italy opened a museum for Roberto Calvi."],
  },
  {
    id: "investigate.under",
    predicate: "INVESTIGATED",
    verb: {
      lemmas: words("put place come be"),
      subject: ["prep:in", "prep:by"],
      object: ["patient", "agent"],
      where: { slot: "prep:under", lemmas: words("investigation scrutiny surveillance inquiry") },
    },
    confidence: 0.55,
    examples: [
      {
        text: "Silvio Berlusconi was put under investigation in Italy.",
        claims: ["Italy INVESTIGATED Silvio Berlusconi"],
      },
    ],
    counterExamples: ["Silvio Berlusconi was put under pressure in Italy."],
  },
  {
    id: "tried.in",
    predicate: "TRIED_IN",
    verb: {
      lemmas: words("try retry sentence convict arraign acquit clear"),
      subject: ["patient"],
      // "A court in Paris sentenced X": where the court is.
      object: ["prep:in", "prep:at", "agent"],
    },
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [
      { text: "Karadzic was tried in The Hague.", claims: ["Karadzic TRIED_IN The Hague"] },
      { text: "A court in Paris acquitted Karadzic.", claims: ["Karadzic TRIED_IN Paris"] },
    ],
    counterExamples: ["Karadzic lived in Belgrade."],
  },
  {
    id: "tried.extradited",
    predicate: "TRIED_IN",
    verb: { lemmas: ["extradite"], subject: ["patient"], object: ["prep:to"] },
    subjectTypes: ["Person"],
    objectTypes: ["Place", "State"],
    holds: "not denied",
    confidence: 0.55,
    examples: [{ text: "Karadzic was extradited to Italy.", claims: ["Karadzic TRIED_IN Italy"] }],
    counterExamples: ["Karadzic was sent to Italy."],
  },
  {
    id: "tried.appear",
    predicate: "TRIED_IN",
    verb: {
      lemmas: ["appear", "stand", "face", "go"],
      subject: ["agent"],
      object: ["prep:in", "prep:at"],
      where: { slot: "prep:in", lemmas: ["court", "dock"] },
    },
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [{ text: "Karadzic appeared in court in Belgrade.", claims: ["Karadzic TRIED_IN Belgrade"] }],
    counterExamples: ["Karadzic appeared in Belgrade."],
  },
  {
    id: "tried.trial",
    predicate: "TRIED_IN",
    verb: {
      lemmas: ["go", "stand", "be", "put", "face"],
      subject: ["agent", "patient"],
      object: ["prep:in", "prep:at"],
      where: { slot: "prep:on", lemmas: ["trial"] },
    },
    noun: {
      lemmas: words("trial retrial"),
      subject: ["prep:of", "prep:poss"],
      object: ["prep:in", "prep:at", "prep:before"],
    },
    subjectTypes: ["Person"],
    objectTypes: ["Place", "State"],
    confidence: 0.65,
    examples: [
      { text: "Karadzic went on trial in The Hague.", claims: ["Karadzic TRIED_IN The Hague"] },
      { text: "The trial of Ali Musa before a court in Turin ended.", claims: ["Ali Musa TRIED_IN Turin"] },
    ],
    counterExamples: ["Karadzic went on holiday in Greece."],
  },
  {
    id: "tried.stand",
    predicate: "TRIED_IN",
    verb: {
      lemmas: ["stand", "face", "await"],
      subject: ["agent"],
      object: ["prep:in", "prep:at"],
      where: { slot: "patient", lemmas: ["trial"] },
    },
    subjectTypes: ["Person"],
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [{ text: "Karadzic stood trial in The Hague.", claims: ["Karadzic TRIED_IN The Hague"] }],
    counterExamples: ["Karadzic faced trouble in The Hague."],
  },
  {
    id: "accuse.warrant",
    predicate: "ACCUSED",
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["Person", "ArmedGroup", "Organization"],
    verb: {
      lemmas: words("issue seek request obtain secure unseal"),
      subject: ["agent"],
      object: ["prep:for", "prep:against", "deep"],
      where: { slot: "patient", lemmas: ["warrant", "warrants"] },
    },
    confidence: 0.65,
    examples: [
      { text: "Uganda issued an arrest warrant for Joseph Kony.", claims: ["Uganda ACCUSED Joseph Kony"] },
      {
        text: "Two arrest warrants against Joseph Kony were issued by Uganda.",
        claims: ["Uganda ACCUSED Joseph Kony"],
      },
    ],
    counterExamples: ["Uganda issued a passport for Joseph Kony."],
  },
  {
    id: "accuse.wanted",
    predicate: "ACCUSED",
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    verb: { lemmas: ["want"], subject: ["agent", "prep:in"], object: ["patient"], without: ["comp:self"] },
    confidence: 0.6,
    examples: [
      { text: "Kony is wanted by Uganda for murder.", claims: ["Uganda ACCUSED Kony"] },
      { text: "Joseph Kony is wanted in Uganda.", claims: ["Uganda ACCUSED Joseph Kony"] },
    ],
    counterExamples: ["Uganda wants Kony to surrender."],
  },
];

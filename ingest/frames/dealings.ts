/** What states and courts do to and for each other in set phrases: guests, penalties, notices, helpers, power that is seized. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

/** Those who come to help. */
const HELPERS = words(
  "rescuer firefighter medic doctor nurse engineer paramedic surgeon policeman police officer team crew volunteer adviser advisor instructor trainer worker expert specialist",
);
const PENALTIES = words("sanction sanctions embargo tariff restriction curb penalty fine ban duty levy");

export const DEALING_FRAMES: readonly Frame[] = [
  {
    id: "meet.welcome",
    predicate: "MET_WITH",
    verb: {
      lemmas: ["welcome"],
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:to"],
      plainObject: true,
    },
    subjectTypes: ["Person", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Anna Berg welcomed William Ruto to Madrid.", claims: ["Anna Berg MET_WITH William Ruto"] }],
    counterExamples: ["Anna Berg welcomed the decision of William Ruto."],
  },
  {
    id: "meet.welcome-in",
    predicate: "MET_WITH",
    verb: {
      lemmas: ["welcome"],
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:in"],
      plainObject: true,
    },
    subjectTypes: ["Person", "Organization", "State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [
      { text: "William Ruto was welcomed in Madrid by Anna Berg.", claims: ["Anna Berg MET_WITH William Ruto"] },
    ],
    counterExamples: ["Anna Berg welcomed the progress in Kenya."],
  },
  {
    // An invitation says that they are to meet.
    id: "meet.invite",
    predicate: "MET_WITH",
    polarity: "speculated",
    verb: {
      lemmas: ["invite"],
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:to"],
      without: ["comp:self"],
      plainObject: true,
    },
    subjectTypes: ["Person", "State"],
    objectTypes: ["Person"],
    holds: "not denied",
    confidence: 0.55,
    examples: [
      { text: "Anna Berg invited William Ruto to Oslo.", claims: ["Anna Berg MET_WITH William Ruto [speculated]"] },
    ],
    counterExamples: ["Anna Berg invited William Ruto to resign."],
  },
  {
    id: "praise.welcome",
    predicate: "PRAISED",
    verb: {
      lemmas: ["welcome"],
      subject: ["agent"],
      object: ["patient"],
      without: ["prep:to", "prep:in", "prep:at"],
    },
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Qatar welcomed the decision of Oman.", claims: ["Qatar PRAISED Oman"] }],
    counterExamples: ["Qatar welcomed the players to Doha."],
  },
  {
    id: "sanction.imposed",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("impose slap place levy"),
      subject: ["agent"],
      object: ["prep:on", "prep:against", "prep:upon"],
      where: { slot: "patient", lemmas: PENALTIES },
    },
    subjectTypes: ["State", "Organization", "Person"],
    confidence: 0.65,
    examples: [
      { text: "The sanctions imposed on Peru by Canada were lifted.", claims: ["Canada SANCTIONED Peru"] },
      { text: "The tariffs imposed by Canada on Peru hurt farmers.", claims: ["Canada SANCTIONED Peru"] },
    ],
    counterExamples: ["The rules imposed by Canada on Peru were lifted."],
  },
  {
    id: "accuse.notice",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("issue publish seek request obtain circulate"),
      subject: ["agent"],
      object: ["prep:for", "prep:against"],
      where: { slot: "patient", lemmas: words("notice alert summons indictment") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Interpol issued a red notice for Joseph Kony.", claims: ["Interpol ACCUSED Joseph Kony"] }],
    counterExamples: ["Interpol issued a passport for Joseph Kony."],
  },
  {
    id: "supply.send-helpers",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("send dispatch fly deploy lend airlift second"),
      subject: ["agent"],
      object: ["prep:to", "recipient", "prep:into"],
      where: { slot: "patient", lemmas: HELPERS, orWithin: true },
      without: ["prep:against"],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization", "Place"],
    confidence: 0.6,
    examples: [
      { text: "Chile sent 200 firefighters to Canada.", claims: ["Chile SUPPLIED Canada"] },
      { text: "Kenya will send 400 police officers to Haiti.", claims: ["Kenya SUPPLIED Haiti [speculated]"] },
    ],
    counterExamples: ["Chile sent 200 letters to Canada.", "Chile sent its foreign minister to Canada."],
  },
  {
    id: "supply.money",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words(
        "send give provide transfer allocate earmark release disburse contribute grant extend lend pledge promise commit approve wire hand_over set_aside",
      ),
      subject: ["agent"],
      object: ["prep:to", "recipient", "prep:for", "prep:into"],
      where: { slot: "patient", lemmas: words("$ € £ ¥ million billion dollar euro pound yen rouble ruble yuan") },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "Organization", "ArmedGroup", "People"],
    confidence: 0.6,
    examples: [
      { text: "Canada has pledged $50 million in aid to Sudan.", claims: ["Canada SUPPLIED Sudan"] },
      { text: "Norway allocated €20 million for Moldova.", claims: ["Norway SUPPLIED Moldova"] },
    ],
    counterExamples: ["Canada offered $5 million for the capture of Joseph Kony.", "Canada sent a letter to Sudan."],
  },
  {
    id: "supply.arrive",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("arrive land fly work search treat"),
      subject: ["agent"],
      object: ["prep:in", "prep:to", "prep:into"],
      where: {
        slot: "agent",
        lemmas: words("rescuer firefighter medic doctor nurse team crew volunteer convoy"),
      },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.55,
    examples: [{ text: "Rescue teams from Turkey arrived in Nepal.", claims: ["Turkey SUPPLIED Nepal"] }],
    counterExamples: ["Ministers from Turkey arrived in Nepal."],
  },
  {
    id: "support.recognise-as",
    predicate: "SUPPORTED",
    verb: {
      lemmas: words("recognise recognize"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: words("state country nation republic") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [{ text: "Ireland recognised Palestine as a state.", claims: ["Ireland SUPPORTED Palestine"] }],
    counterExamples: ["Ireland recognised Palestine as a partner."],
  },
  {
    id: "take-over.power",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("seize take grab usurp assume"),
      subject: ["agent"],
      object: ["agent"],
      where: { slot: "patient", lemmas: ["power"] },
      without: ["prep:in"],
    },
    subjectTypes: ["Organization", "ArmedGroup"],
    objectTypes: ["State"],
    confidence: 0.55,
    examples: [{ text: "The Gabonese army seized power.", claims: ["Gabonese army TOOK_OVER Gabon"] }],
    counterExamples: ["The Gabonese army lost power."],
  },
  {
    id: "ally.form",
    predicate: "ALLY_OF",
    verb: {
      lemmas: words("form forge create establish enter build join"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: words("alliance bloc coalition confederation axis pact") },
      mutual: true,
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "Mali and Niger formed an alliance in September.", claims: ["Mali ALLY_OF Niger"] },
      { text: "Mali forged a pact with Niger.", claims: ["Mali ALLY_OF Niger"] },
    ],
    counterExamples: ["Mali and Niger formed a commission in September."],
  },
];

/** Cutting relations, aid and trade: SANCTIONED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { CONTENT, DOER, words } from "./slots.ts";

const CUT = words(
  "cut sever break break_off freeze downgrade suspend cut_off halt reduce stop withhold end slash curtail terminate sever close block cancel prohibit scrap recall call_home discontinue stop scale_back withdraw revoke axe pause impound restrict limit lower tear_up",
);
const TIES = words(
  "tie relation aid contact cooperation link diplomatic trade supply assistance loan delivery funding export import sale flight embassy ambassador border programme program visa licence license mission asset credit subsidy payment shipment talk negotiation lending financing disbursement exchange access account fund commerce transaction import supplies gas oil fishing overflight consignment deliveries transfer payment airspace consulate envoy diplomat consul status privilege preference hotline",
);
const PENALTIES = words("sanction embargo tariff blockade restriction penalty fine ban duty levy boycott curb freeze");

export const SANCTION_FRAMES: readonly Frame[] = [
  {
    id: "sanction.verb",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words(
        "sanction embargo penalise penalize blacklist suspend boycott blockade ostracise ostracize fine punish isolate",
      ),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: {
      lemmas: PENALTIES,
      subject: DOER,
      object: ["prep:on", "prep:against", "prep:upon", "prep:to"],
      support: words(
        "impose announce order declare slap place adopt approve maintain enforce extend tighten renew receive face put introduce have keep levy announce decide agree reimpose re-impose apply issue keep_up toughen",
      ),
    },
    confidence: 0.75,
    examples: [
      { text: "Canada imposed sanctions on Belarus.", claims: ["Canada SANCTIONED Belarus"] },
      { text: "Belarus was sanctioned by Canada.", claims: ["Canada SANCTIONED Belarus"] },
    ],
    counterExamples: ["Canada traded with Belarus.", "Canada lifted the sanctions against Belarus."],
  },
  {
    id: "sanction.named",
    predicate: "SANCTIONED",
    noun: {
      lemmas: words("sanction embargo blockade tariff boycott"),
      subject: ["prep:compound", "prep:poss", "prep:by", "prep:from"],
      object: ["prep:on", "prep:against", "prep:of"],
    },
    confidence: 0.6,
    examples: [{ text: "The Canadian sanctions against Belarus hurt.", claims: ["Canada SANCTIONED Belarus"] }],
    counterExamples: ["The Canadian trade with Belarus grew."],
  },
  {
    id: "sanction.faced",
    predicate: "SANCTIONED",
    noun: {
      lemmas: words("sanction embargo tariff boycott"),
      support: words("face suffer"),
      subject: ["prep:by", "prep:from", "prep:compound", "prep:poss"],
      object: ["recipient"],
    },
    confidence: 0.6,
    examples: [
      { text: "Belarus faces Canadian sanctions.", claims: ["Canadian SANCTIONED Belarus"] },
      { text: "Belarus may face sanctions from Canada.", claims: ["Canada SANCTIONED Belarus [speculated]"] },
    ],
    counterExamples: ["Belarus faces Canadian competitors.", "Belarus faces sanctions."],
  },
  {
    id: "sanction.ties",
    predicate: "SANCTIONED",
    verb: {
      lemmas: CUT,
      subject: ["agent"],
      object: ["prep:to", "prep:with", "prep:for", "prep:from", "prep:of", "prep:between", "prep:in", "patient"],
      where: { slot: "patient", lemmas: TIES },
      mutual: true,
    },
    noun: {
      lemmas: words("suspension severance cut reduction"),
      subject: ["prep:by", "prep:poss", "agent"],
      object: ["prep:with", "prep:to", "prep:for"],
    },
    subjectTypes: ["State", "Organization", "Person", "Place"],
    confidence: 0.65,
    examples: [
      { text: "Morocco cut ties with Iran.", claims: ["Morocco SANCTIONED Iran"] },
      { text: "Denmark halted economic aid to Mali.", claims: ["Denmark SANCTIONED Mali"] },
    ],
    counterExamples: ["Morocco built ties with Iran."],
  },
  {
    id: "sanction.answer",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("hit_back strike_back hit retaliate respond answer reply react"),
      subject: ["agent"],
      object: ["prep:on", "prep:against", "deep"],
      where: { slot: "prep:with", lemmas: PENALTIES },
    },
    subjectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [{ text: "China hit back with tariffs on Canadian maize.", claims: ["China SANCTIONED Canada"] }],
    counterExamples: ["China hit back with a song on Canadian radio."],
  },
  {
    id: "sanction.designate",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("designate proscribe list classify blacklist declare label put place add"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "deep", lemmas: words("terrorist terrorism terror blacklist") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Organization", "ArmedGroup", "Person", "State"],
    confidence: 0.6,
    examples: [
      { text: "Canada designated Hamas a terrorist organisation in 2002.", claims: ["Canada SANCTIONED Hamas"] },
      { text: "Canada put Hamas on its list of terrorist organisations.", claims: ["Canada SANCTIONED Hamas"] },
    ],
    counterExamples: ["Canada designated Hamas a party to the talks.", "Canada put Hamas on its list of guests."],
  },
  {
    id: "sanction.designate-as",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("designate proscribe list classify blacklist label ban outlaw recognise recognize"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "prep:as",
        lemmas: words("terrorist terrorism terror extremist criminal undesirable foreign"),
        orWithin: true,
      },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Organization", "ArmedGroup", "Person"],
    confidence: 0.6,
    examples: [{ text: "Australia lists Hamas as a terrorist organisation.", claims: ["Australia SANCTIONED Hamas"] }],
    counterExamples: ["Australia lists Hamas as a party to the talks."],
  },
  {
    id: "sanction.under",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("place put bring"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:under", lemmas: words("sanction sanctions embargo blockade boycott restriction") },
    },
    confidence: 0.7,
    examples: [
      { text: "Canada placed Belarus under sanctions.", claims: ["Canada SANCTIONED Belarus"] },
      { text: "Ali Musa was placed under sanctions by Canada.", claims: ["Canada SANCTIONED Ali Musa"] },
    ],
    counterExamples: ["Canada placed Ali Musa under guard."],
  },
  {
    id: "sanction.be-under",
    predicate: "SANCTIONED",
    noun: {
      lemmas: words("sanction sanctions embargo"),
      subject: ["prep:compound", "prep:poss", "prep:from", "prep:by"],
      object: ["bearer"],
    },
    confidence: 0.65,
    examples: [{ text: "Ali Musa is under Canadian sanctions.", claims: ["Canada SANCTIONED Ali Musa"] }],
    counterExamples: ["Ali Musa is under Canadian guard."],
  },
  {
    id: "sanction.bar-from",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("ban bar block exclude shut_out"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "prep:from",
        lemmas: words("airspace market port soil territory waters water network system tender"),
      },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Canada barred Belarus from its ports.", claims: ["Canada SANCTIONED Belarus"] }],
    counterExamples: ["Canada barred Belarus from its kitchens."],
  },
  {
    id: "sanction.list",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("put place add include enter"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "deep",
        lemmas: words(
          "sanction sanctions blacklist corrupt undemocratic undesirable wanted offender violator trafficker",
        ),
      },
      needs: ["prep:on", "agent"],
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Organization", "ArmedGroup", "Person", "State"],
    confidence: 0.6,
    examples: [
      { text: "Canada put Ali Musa on a list of corrupt officials.", claims: ["Canada SANCTIONED Ali Musa"] },
      { text: "Canada placed Ali Musa on its sanctions list.", claims: ["Canada SANCTIONED Ali Musa"] },
    ],
    counterExamples: ["Canada put Ali Musa on the stage.", "Canada put Ali Musa on a list of guests."],
  },
  {
    id: "sanction.deny-entry",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("deny refuse"),
      subject: ["agent"],
      object: ["recipient", "prep:to", "patient", ...CONTENT],
      where: { slot: "deep", lemmas: words("entry visa access admission overflight") },
    },
    confidence: 0.55,
    examples: [
      { text: "Georgia denied entry to Russians.", claims: ["Georgia SANCTIONED Russians"] },
      { text: "Georgia denied John Bello a visa.", claims: ["Georgia SANCTIONED John Bello"] },
    ],
    counterExamples: ["Georgia denied reports about Russians."],
  },
];

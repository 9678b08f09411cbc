/** Refusing, rejecting, defying: DENIED in the sense of saying no. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { CONTENT, DOER_OF, words } from "./slots.ts";

const REJECT = words("reject refuse rebuff spurn veto decline turn_down resist renege snub rule_out rescind shun");

/** What is done with somebody for another who asks for him. */
const HANDING_OVER = words("hand hand_over extradite surrender turn_over give_up deport return transfer");

export const REFUSAL_FRAMES: readonly Frame[] = [
  {
    // "Serbia's opposition" is a body; to be one's opposition it must be to something.
    id: "reject.opposition",
    predicate: "DENIED",
    eventType: "REJECT",
    noun: { lemmas: ["opposition"], subject: DOER_OF, object: ["prep:to"] },
    confidence: 0.55,
    examples: [{ text: "Kenya's opposition to the African Union is known.", claims: ["Kenya DENIED African Union"] }],
    counterExamples: ["Kenya's opposition, led by Raila Odinga, marched."],
  },
  {
    id: "reject.hand-over",
    predicate: "DENIED",
    eventType: "REJECT",
    verb: {
      lemmas: words("refuse decline"),
      subject: ["agent"],
      object: ["comp:prep:to"],
      where: { slot: "comp:self", lemmas: HANDING_OVER },
    },
    subjectTypes: ["State", "Organization", "Person", "ArmedGroup"],
    objectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [
      {
        text: "Kenya refused to extradite Ali Musa to Somalia.",
        claims: ["Kenya DENIED Somalia", "Kenya COOPERATED_WITH Somalia [denied]", "Kenya EXPELLED Ali Musa [denied]"],
      },
    ],
    counterExamples: ["Kenya refused to listen to Somalia."],
  },
  {
    id: "reject.refuse",
    predicate: "DENIED",
    eventType: "REJECT",
    verb: {
      lemmas: REJECT,
      subject: ["agent"],
      object: ["prep:from", "prep:by", "patient", "prep:with", "prep:to", "recipient", "prep:on", ...CONTENT],
      // "ruled out that Spain sank the ship": what is so turns nobody down.
      // Who will not say whether it is so turns nobody down.
      not: [
        { slot: "comp:mark", lemmas: ["that"] },
        {
          slot: "comp:self",
          lemmas: words("say comment confirm disclose reveal speculate elaborate specify explain clarify discuss"),
        },
        // "refused to hand him over to Spain": whoever wanted him is turned down, and not he.
        { slot: "comp:self", lemmas: HANDING_OVER },
        // Whose claim it is says the clause that denies it, not whoever is named in the claim.
        {
          slot: "patient",
          lemmas: words(
            "claim assertion report suggestion theory notion idea rumour rumor allegation accusation charge criticism complaint insinuation argument entry visa access accreditation",
          ),
        },
      ],
      without: ["comp:prep:against"],
    },
    noun: {
      lemmas: words("rejection refusal veto snub defiance"),
      subject: DOER_OF,
      object: ["prep:of", "prep:to", "prep:by", ...CONTENT],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Cuba rebuffed Spain.", claims: ["Cuba DENIED Spain"] },
      { text: "Eritrea refused to send a delegation to Kenya.", claims: ["Eritrea DENIED Kenya"] },
    ],
    counterExamples: [
      "Cuba welcomed Spain.",
      "Cuba refused to support sanctions against Spain.",
      "Cuba rejects reports that Spain sank the ship.",
      "Cuba ruled out that Spain sank the ship.",
      "Cuba refused entry to Ana Rojas.",
      "Cuba rejects criticism that the army jailed Spanish sailors.",
      "Raul Castro declined to say whether he had spoken to Felipe Gonzalez.",
    ],
  },
  {
    id: "reject.not-allow",
    predicate: "DENIED",
    eventType: "REJECT",
    verb: {
      lemmas: words("allow permit let"),
      subject: ["agent"],
      object: ["patient", "recipient", "prep:to", "prep:with", ...CONTENT],
    },
    objectTypes: ACTORS,
    holds: "denied",
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Burundi did not allow Belgian diplomats to land.", claims: ["Burundi DENIED Belgian diplomats"] },
    ],
    counterExamples: ["Burundi allowed Belgian diplomats to land."],
  },
  {
    id: "reject.block-text",
    predicate: "DENIED",
    eventType: "REJECT",
    verb: {
      lemmas: words("block veto torpedo hold_up stall"),
      subject: ["agent"],
      object: ["patient", "prep:by", "prep:from"],
      where: {
        slot: "patient",
        lemmas: words("statement declaration resolution text motion package communique communiqué proposal draft"),
      },
    },
    subjectTypes: ["State", "Organization", "Person"],
    objectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Hungary blocked a statement by the European Union.", claims: ["Hungary DENIED European Union"] },
    ],
    counterExamples: ["Hungary blocked a road of the European Union."],
  },
];

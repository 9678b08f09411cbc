import type { Slot } from "../propositions/proposition.ts";
import type { Frame } from "./frame.ts";
import { DOER, words } from "./slots.ts";

/** "a part in the coup", "responsibility for the blast", "a link to the killing". */
const OF_INVOLVEMENT: readonly Slot[] = ["prep:in", "prep:of", "prep:for", "prep:to", "prep:with"];

/** Who is sent away who is dismissed. */
const OFFICE_HOLDERS = words(
  "cabinet government parliament assembly council committee commission board minister premier judge general commander chief officer official governor mayor ambassador diplomat employee worker staff teacher police soldier prosecutor director head secretary court jury senate junta administration",
);

/** What is denied to somebody: to refuse it gainsays nothing. */
const REFUSED = words("entry visa access admission overflight asylum bail parole permission passage");

export const DENIAL_FRAMES: readonly Frame[] = [
  {
    id: "deny.verb",
    predicate: "DENIED",
    verb: {
      lemmas: words("deny refute rebut disavow contradict"),
      subject: ["agent"],
      object: ["patient", "prep:of", "prep:to"],
      about: [...OF_INVOLVEMENT, "patient"],
      not: [{ slot: "deep", lemmas: REFUSED }],
      storyEvent: true,
    },
    noun: { lemmas: ["denial", "disavowal", "rebuttal"], subject: DOER, object: ["prep:of"], storyEvent: true },
    implies: [
      { predicate: "INVOLVED_IN", subject: "subject", object: "object", polarity: "denied", attributedTo: "subject" },
    ],
    speech: true,
    confidence: 0.75,
    examples: [
      {
        text: "Iran denied the Abqaiq attack.",
        claims: ["Iran DENIED Abqaiq attack"],
      },
      {
        text: "The Garissa bombing shocked Kenya. Uganda denies everything.",
        claims: ["Uganda DENIED Garissa bombing"],
      },
    ],
    counterExamples: ["Iran condemned the Abqaiq attack."],
  },
  {
    id: "deny.involvement",
    predicate: "DENIED",
    verb: {
      lemmas: words("deny reject dismiss refute rule_out exclude"),
      subject: ["agent"],
      object: ["patient", "prep:of"],
      about: OF_INVOLVEMENT,
      where: {
        slot: "patient",
        lemmas: words(
          "involvement role responsibility complicity part participation connection link hand dimension charge claim allegation accusation report criticism complaint assertion suggestion insinuation",
        ),
      },
      storyEvent: true,
    },
    noun: {
      lemmas: words("dismissal denial rejection refutation"),
      subject: ["prep:by", "prep:poss", "agent"],
      object: ["prep:of"],
      storyEvent: true,
    },
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Syria rejected the accusation by Jordan.", claims: ["Syria DENIED Jordan"] }],
    counterExamples: ["Syria dismissed the minister."],
  },
  {
    id: "deny.existence",
    predicate: "DENIED",
    verb: {
      lemmas: words("deny dispute"),
      subject: ["agent"],
      object: ["comp:agent", "comp:patient"],
      // "denied that there had been a coup".
      where: { slot: "comp:self", lemmas: words("be occur happen") },
    },
    objectTypes: ["Event"],
    speech: true,
    confidence: 0.65,
    examples: [
      { text: "Ana Vula denied that there had been a coup in Chad.", claims: ["Ana Vula DENIED Chad coup"] },
      { text: "Ana Vula denied that the Lamu massacre happened.", claims: ["Ana Vula DENIED Lamu massacre"] },
    ],
    counterExamples: ["Ana Vula denied that there were soldiers in Chad."],
  },
  {
    id: "dismiss.warning",
    predicate: "DISMISSED",
    verb: {
      lemmas: words(
        "dismiss ignore shrug_off brush_aside brush_off disregard downplay neglect play_down overlook scoff",
      ),
      subject: ["agent"],
      object: ["patient", "prep:at"],
      not: [{ slot: "patient", lemmas: OFFICE_HOLDERS }],
    },
    noun: {
      lemmas: ["dismissal"],
      subject: ["agent", "prep:by", "prep:poss"],
      object: ["prep:of"],
      where: { slot: "prep:of", lemmas: words("warning threat concern report alert claim criticism") },
    },
    objectTypes: ["Organization", "ArmedGroup", "State", "People", "Event"],
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Uganda dismissed the Belgian warnings.", claims: ["Uganda DISMISSED Belgian"] }],
    counterExamples: ["Uganda welcomed the Belgian warnings.", "Felix Tshisekedi dismissed the Congolese government."],
  },
  {
    id: "dismiss.words",
    predicate: "DISMISSED",
    verb: {
      lemmas: words("dismiss shrug_off brush_aside brush_off laugh_off wave_away downplay play_down"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "patient",
        lemmas: words(
          "remark comment word statement warning claim charge allegation accusation criticism concern complaint speech suggestion call appeal assessment threat attack demand",
        ),
      },
    },
    objectTypes: ["Person"],
    speech: true,
    confidence: 0.65,
    examples: [
      {
        text: "Uganda dismissed Emmanuel Macron's remarks as dangerous.",
        claims: ["Uganda DISMISSED Emmanuel Macron"],
      },
    ],
    counterExamples: ["Emmanuel Macron dismissed Ana Rojas, the minister."],
  },
];

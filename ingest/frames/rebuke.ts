/** Blame and scorn in set phrases: "lashed out at", "took aim at", "pointed the finger at", "held X responsible". CRITICISED, ACCUSED. */
import { ACTORS } from "../actor-types.ts";
import { INVOLVED } from "./accusation.ts";
import type { Frame } from "./frame.ts";
import { BLAMEWORTHY, words } from "./slots.ts";

/** What only a critic calls what somebody did. */
const WRONGS = words(
  "provocation aggression interference meddling violation breach intimidation blackmail terrorism sabotage bullying brutality hypocrisy treachery incitement intransigence recklessness belligerence expansionism",
);

export const REBUKE_FRAMES: readonly Frame[] = [
  {
    id: "criticise.lash-out",
    predicate: "CRITICISED",
    verb: {
      lemmas: words(
        "lash hit lash_out hit_out rail fulminate inveigh rage snipe swipe speak_out jeer tear_into lay_into hit_back bristle",
      ),
      subject: ["agent"],
      object: ["prep:at", "prep:out at", "prep:against", "prep:into"],
      without: ["patient"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.65,
    examples: [{ text: "China lashed out at Japan.", claims: ["China CRITICISED Japan"] }],
    counterExamples: ["China looked out at Japan."],
  },
  {
    id: "criticise.take-aim",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("take find pour heap"),
      subject: ["agent"],
      object: ["prep:at", "prep:with", "prep:on"],
      where: { slot: "patient", lemmas: words("aim issue fault swipe jab potshot scorn criticism ridicule abuse") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Lula took aim at Zelensky.", claims: ["Lula CRITICISED Zelensky"] }],
    counterExamples: ["Lula took a look at Zelensky."],
  },
  {
    id: "criticise.express",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("express voice convey vent show"),
      subject: ["agent"],
      object: ["prep:at", "prep:with", "prep:against", "prep:towards", "prep:toward", "prep:over"],
      where: {
        slot: "patient",
        lemmas: words(
          "outrage anger dismay disgust displeasure frustration indignation disappointment fury contempt disapproval",
        ),
      },
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "France expressed outrage at Azerbaijan.", claims: ["France CRITICISED Azerbaijan"] }],
    counterExamples: ["France expressed interest in Azerbaijan."],
  },
  {
    id: "accuse.finger",
    predicate: "ACCUSED",
    verb: {
      lemmas: ["point"],
      subject: ["agent"],
      object: ["prep:at", "prep:to", "prep:towards", "prep:toward"],
      about: ["prep:over", "prep:for", "prep:after"],
      where: { slot: "patient", lemmas: ["finger"] },
    },
    objectTypes: ACTORS,
    implies: [INVOLVED],
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Mali pointed the finger at Algeria.", claims: ["Mali ACCUSED Algeria"] }],
    counterExamples: ["Mali pointed a camera at Algeria."],
  },
  {
    id: "accuse.point",
    predicate: "ACCUSED",
    verb: {
      lemmas: ["point"],
      subject: ["agent"],
      object: ["prep:at"],
      about: ["prep:over", "prep:for", "prep:after"],
      without: ["patient"],
    },
    subjectTypes: ["Person", "Organization", "ArmedGroup", "State"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    implies: [INVOLVED],
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Mali has pointed at Algeria for days.", claims: ["Mali ACCUSED Algeria"] }],
    counterExamples: ["Mali pointed a camera at Algeria."],
  },
  {
    id: "accuse.attribute",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("attribute ascribe impute put_down"),
      subject: ["agent"],
      object: ["prep:to"],
      about: ["patient"],
      aboutKinds: ["attack", "coup", "disaster", "plot", "atrocity crime"],
    },
    objectTypes: ACTORS,
    implies: [INVOLVED],
    speech: true,
    confidence: 0.7,
    examples: [
      {
        text: "Mali attributed the Mopti attack to Algeria.",
        claims: ["Mali ACCUSED Algeria", "Algeria INVOLVED_IN Mopti attack [alleged] by Mali"],
      },
      {
        text: "Mali put the Mopti attack down to Boko Haram.",
        claims: ["Mali ACCUSED Boko Haram", "Boko Haram INVOLVED_IN Mopti attack [alleged] by Mali"],
      },
      {
        text: "The Mopti attack was attributed to Boko Haram.",
        claims: ["Boko Haram INVOLVED_IN Mopti attack [alleged]"],
      },
    ],
    counterExamples: ["Mali attributed its victory to Algeria.", "Mali attributed the Mopti festival to Algeria."],
  },
  {
    id: "accuse.hold-responsible",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("hold deem find consider regard"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: BLAMEWORTHY },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Mali held Algeria responsible.", claims: ["Mali ACCUSED Algeria"] }],
    counterExamples: ["Mali found Algeria helpful."],
  },
  {
    id: "accuse.portray",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("portray depict describe paint label brand denounce"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "prep:as",
        lemmas: words("oppressor aggressor enemy terrorist occupier killer traitor criminal threat"),
      },
    },
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Eritrea has portrayed Ethiopia as an aggressor.", claims: ["Eritrea ACCUSED Ethiopia"] }],
    counterExamples: ["Eritrea described Ethiopia as a friend."],
  },
  {
    id: "criticise.called-acts",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("call term brand"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: WRONGS },
    },
    objectTypes: ["State", "ArmedGroup", "Organization"],
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: "Mali closed the road in response to what it called Algerian provocations.",
        claims: ["Mali CRITICISED Algerian"],
      },
    ],
    counterExamples: ["Mali closed the road in response to what it called Algerian requests."],
  },
  {
    id: "criticise.described-acts",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("describe denounce condemn regard see"),
      subject: ["agent"],
      object: ["prep:as"],
      where: { slot: "prep:as", lemmas: WRONGS },
    },
    objectTypes: ["State", "ArmedGroup", "Organization"],
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: "Mali recalled its envoy over what it described as Algeria's interference.",
        claims: ["Mali CRITICISED Algeria"],
      },
    ],
    counterExamples: ["Mali recalled its envoy over what it described as Algeria's request."],
  },
  {
    id: "accuse.prosecution",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("say argue maintain contend state tell allege claim assert insist believe submit add"),
      subject: ["agent"],
      object: ["comp:agent"],
      where: { slot: "agent", lemmas: words("prosecutor prosecution indictment accuser") },
    },
    objectTypes: ["Person", "ArmedGroup", "Organization"],
    speech: true,
    confidence: 0.55,
    examples: [],
    counterExamples: ["The minister said that John Bello had resigned."],
  },
  {
    id: "accuse.charge-that",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("allege charge complain"),
      subject: ["agent"],
      object: ["comp:agent"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.5,
    examples: [
      { text: "Mali alleged that Algeria had trained the rebels.", claims: ["Mali ACCUSED Algeria"] },
      { text: "Peru charged that Chile spied on its officers.", claims: ["Peru ACCUSED Chile"] },
    ],
    counterExamples: [
      "Mali announced that Algeria had built a road.",
      "Mali suspects that Algeria will leave the bloc.",
    ],
  },
];

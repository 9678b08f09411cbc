/** Blame, charges and what ties somebody to a deed: ACCUSED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { AGAINST, DOER, words } from "./slots.ts";

/** Who accuses somebody over an event says that he was involved in it. */
export const INVOLVED = {
  predicate: "INVOLVED_IN",
  subject: "object",
  object: "about",
  polarity: "alleged",
  attributedTo: "subject",
} as const;
const ABOUT_CRIME = ["prep:of", "prep:for", "prep:over", "prep:in", "patient", "prep:to", "prep:behind"] as const;

export const ACCUSATION_FRAMES: readonly Frame[] = [
  {
    id: "accuse.blame",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("accuse blame implicate fault indict charge impeach incriminate sue inculpate"),
      subject: ["agent"],
      object: ["prep:on", "patient"],
      about: ABOUT_CRIME,
    },
    noun: {
      lemmas: words("accusation allegation blame insinuation indictment lawsuit"),
      subject: DOER,
      object: [...AGAINST, "prep:to", "prep:of"],
      about: ["prep:over", "prep:for", "prep:about"],
    },
    implies: [INVOLVED],
    speech: true,
    confidence: 0.8,
    examples: [
      {
        text: "Kenya accused Somalia of the Garissa attack.",
        claims: ["Kenya ACCUSED Somalia", "Somalia INVOLVED_IN Garissa attack [alleged] by Kenya"],
      },
      {
        text: "Kenya urged Ethiopia to wait but blamed Somalia for the delay.",
        claims: ["Kenya ACCUSED Somalia"],
      },
      { text: "Congress impeached Luis Baro in May.", claims: ["Congress ACCUSED Luis Baro"] },
      {
        text: "Peru blamed the Lima bombing on Ecuador.",
        claims: ["Peru ACCUSED Ecuador", "Ecuador INVOLVED_IN Lima bombing [alleged] by Peru"],
      },
    ],
    counterExamples: ["Kenya thanked Somalia for the blankets."],
  },
  {
    id: "accuse.suspect",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: ["suspect"],
      subject: ["agent"],
      object: ["patient"],
      about: ["prep:of", "prep:for", "prep:in"],
      needs: ["agent"],
    },
    implies: [{ ...INVOLVED, polarity: "speculated" }],
    speech: true,
    confidence: 0.6,
    examples: [
      {
        text: "Kenya suspects Al-Shabaab of the Garissa bombing.",
        claims: ["Kenya ACCUSED Al-Shabaab", "Al-Shabaab INVOLVED_IN Garissa bombing [speculated] by Kenya"],
      },
      { text: "Belarus, which Poland suspects of sabotage, protested.", claims: ["Poland ACCUSED Belarus"] },
    ],
    counterExamples: ["Poland suspects that the cable was cut.", "Belarus is suspected of sabotage."],
  },
  {
    id: "accuse.trade",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("trade exchange swap"),
      subject: ["agent"],
      object: ["prep:with"],
      about: ["prep:over", "prep:for", "prep:about"],
      where: { slot: "patient", lemmas: words("blame accusation recrimination allegation") },
    },
    implies: [INVOLVED],
    speech: true,
    confidence: 0.7,
    examples: [
      { text: "Kenya and Somalia traded blame.", claims: ["Kenya ACCUSED Somalia", "Somalia ACCUSED Kenya"] },
      { text: "Kenya exchanged accusations with Somalia.", claims: ["Kenya ACCUSED Somalia"] },
    ],
    counterExamples: ["Kenya and Somalia traded maize.", "Kenya and Somalia exchanged gifts."],
  },
  {
    id: "accuse.link",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: ["link", "tie", "connect"],
      subject: ["agent"],
      object: ["patient", "prep:to", "prep:with"],
      about: ["prep:to", "prep:with", "patient"],
      needs: ["agent"],
      // "tied his hands", "tied a rope".
      not: [{ slot: "patient", lemmas: words("hand foot leg arm wrist rope knot shoe game match vote") }],
    },
    implies: [INVOLVED],
    speech: true,
    confidence: 0.7,
    examples: [
      {
        text: "Chad has tried to link Libya to the Faya attack.",
        claims: ["Chad ACCUSED Libya", "Libya INVOLVED_IN Faya attack [alleged] by Chad"],
      },
    ],
    counterExamples: ["The new railway links Chad to Libya."],
  },
  {
    id: "accuse.point",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: ["point"],
      subject: ["agent"],
      object: ["prep:to", "prep:at", "prep:as"],
      about: ["prep:over", "prep:for"],
      where: {
        slot: "prep:as",
        lemmas: words("perpetrator culprit attacker mastermind organiser organizer author"),
      },
    },
    implies: [
      { predicate: "PERPETRATED", subject: "object", object: "about", polarity: "alleged", attributedTo: "subject" },
    ],
    speech: true,
    confidence: 0.7,
    examples: [],
    counterExamples: ["Kenya pointed to the map."],
  },
  {
    id: "accuse.blame-shift",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("deflect shift pin put lay place cast heap pile"),
      subject: ["agent"],
      object: ["prep:on", "prep:to", "prep:towards", "prep:toward", "prep:onto", "prep:at"],
      about: ["prep:for", "prep:over"],
      where: { slot: "patient", lemmas: ["blame", "responsibility", "suspicion"] },
    },
    implies: [INVOLVED],
    speech: true,
    confidence: 0.75,
    examples: [{ text: "Bolivia tried to shift the blame to Chile.", claims: ["Bolivia ACCUSED Chile"] }],
    counterExamples: ["Bolivia shifted troops to Chile."],
  },
  {
    id: "accuse.charge-level",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    noun: {
      lemmas: ["charge", "allegation", "accusation", "case", "suit", "lawsuit", "complaint", "proceedings"],
      support: ["level", "make", "bring", "lodge", "raise", "repeat", "file"],
      subject: ["agent", "prep:by"],
      object: AGAINST,
    },
    speech: true,
    confidence: 0.75,
    examples: [{ text: "Qatar levelled charges against Bahrain.", claims: ["Qatar ACCUSED Bahrain"] }],
    counterExamples: ["The charges for water in Qatar rose."],
  },
  {
    id: "accuse.claim-part",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    noun: {
      lemmas: words("connection involvement complicity role hand orchestration manipulation trail"),
      support: ["allege", "claim", "insinuate", "suggest", "hint", "see"],
      subject: ["agent"],
      object: ["prep:compound", "prep:poss", "prep:of", "prep:by"],
      about: ["prep:in", "prep:behind"],
    },
    implies: [INVOLVED],
    speech: true,
    confidence: 0.6,
    examples: [],
    counterExamples: ["Kenya praised the role of Somalia."],
  },
  {
    id: "accuse.blamed",
    predicate: "INVOLVED_IN",
    polarity: "alleged",
    verb: {
      lemmas: words("accuse blame suspect charge indict fault"),
      subject: ["patient"],
      object: ["prep:of", "prep:for", "prep:over", "prep:in", "prep:with"],
      without: ["agent"],
    },
    objectTypes: ["Event"],
    subjectTypes: ACTORS,
    holds: "not denied",
    confidence: 0.65,
    examples: [
      { text: "Kenya was blamed for the Garissa bombing.", claims: ["Kenya INVOLVED_IN Garissa bombing [alleged]"] },
      {
        text: "Eritrea has been accused of the Asmara bombing.",
        claims: ["Eritrea INVOLVED_IN Asmara bombing [alleged]"],
      },
    ],
    counterExamples: ["Kenya was thanked for the Garissa conference.", "Kenya blamed Somalia for the Garissa bombing."],
  },
  {
    id: "deny.nothing",
    predicate: "INVOLVED_IN",
    polarity: "denied",
    verb: {
      lemmas: ["have"],
      subject: ["agent"],
      object: ["deep"],
      where: { slot: "patient", lemmas: ["nothing"] },
      storyEvent: true,
    },
    objectTypes: ["Event"],
    subjectTypes: ACTORS,
    confidence: 0.7,
    examples: [
      {
        text: "A bombing in Lima killed nine people on Monday. Ecuador had nothing to do with it.",
        claims: ["Ecuador INVOLVED_IN Lima bombing [denied]", "Lima bombing OCCURRED_IN Lima"],
      },
      { text: "Chad had nothing to do with the Faya attack.", claims: ["Chad INVOLVED_IN Faya attack [denied]"] },
    ],
    counterExamples: ["Chad had nothing to gain.", "Chad had troops in the Faya attack."],
  },
];

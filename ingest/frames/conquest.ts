/** Ground that changes hands and those who stand in arms against each other: TOOK_OVER, IN_CONFLICT_WITH, MOBILIZED_AGAINST. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { BATTLES, words } from "./slots.ts";

const FORCES = ["State", "ArmedGroup", "Organization", "People"] as const;
const AROUND = [
  "prep:against",
  "prep:around",
  "prep:near",
  "prep:off",
  "prep:along",
  "prep:towards",
  "prep:toward",
  "prep:outside",
] as const;

const BORDERS = words("border frontier");

export const CONQUEST_FRAMES: readonly Frame[] = [
  {
    id: "take-over.fall-to",
    predicate: "TOOK_OVER",
    verb: { lemmas: ["fall"], subject: ["prep:to"], object: ["agent"] },
    noun: { lemmas: ["fall"], subject: ["prep:to"], object: ["prep:of", "prep:poss"] },
    subjectTypes: FORCES,
    objectTypes: ["Place", "State", "Organization"],
    confidence: 0.65,
    examples: [{ text: "Kunduz fell to the Taliban.", claims: ["Taliban TOOK_OVER Kunduz"] }],
    counterExamples: ["Kunduz fell silent before the Taliban."],
  },
  {
    id: "take-over.lose",
    predicate: "TOOK_OVER",
    verb: { lemmas: words("lose cede surrender abandon"), subject: ["prep:to"], object: ["patient", "prep:of"] },
    subjectTypes: FORCES,
    objectTypes: ["Place"],
    confidence: 0.6,
    examples: [
      { text: "The junta lost Lashio to the Arakan Army.", claims: ["Arakan Army TOOK_OVER Lashio"] },
      { text: "The junta lost control of Lashio to the Arakan Army.", claims: ["Arakan Army TOOK_OVER Lashio"] },
    ],
    counterExamples: ["The junta lost men to the Arakan Army."],
  },
  {
    id: "take-over.take-place",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("take secure"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
      without: ["prep:to", "prep:as"],
    },
    subjectTypes: ["ArmedGroup", "State", "Organization"],
    objectTypes: ["Place"],
    confidence: 0.5,
    examples: [{ text: "The Taliban took Kunduz.", claims: ["Taliban TOOK_OVER Kunduz"] }],
    counterExamples: ["The Taliban took bread from Kunduz.", "Mali took a liking to the markets of Accra."],
  },
  {
    // Rebels who enter a town hold it.
    id: "take-over.enter",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("enter march_into sweep_into roll_into storm_into pour_into"),
      subject: ["agent"],
      object: ["patient", "prep:into"],
      plain: true,
      plainObject: true,
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["Place"],
    confidence: 0.5,
    examples: [{ text: "Boko Haram entered Bama on Sunday.", claims: ["Boko Haram TOOK_OVER Bama"] }],
    counterExamples: ["Chadian pilgrims entered Bama on Sunday."],
  },
  {
    id: "conflict.wage",
    predicate: "IN_CONFLICT_WITH",
    verb: {
      lemmas: words("wage fight lead launch take_up take"),
      subject: ["agent"],
      object: ["prep:against", "prep:with"],
      where: {
        slot: "patient",
        lemmas: words(
          "insurgency campaign jihad rebellion uprising struggle guerrilla insurrection war arms arm battle",
        ),
      },
    },
    subjectTypes: FORCES,
    objectTypes: FORCES,
    confidence: 0.6,
    examples: [
      { text: "The PKK has waged an insurgency against Turkey.", claims: ["PKK IN_CONFLICT_WITH Turkey"] },
      { text: "Renamo took up arms against Mozambique.", claims: ["Renamo IN_CONFLICT_WITH Mozambique"] },
    ],
    counterExamples: ["The PKK has waged an election campaign with posters."],
  },
  {
    id: "conflict.campaign",
    predicate: "IN_CONFLICT_WITH",
    noun: {
      lemmas: words("fight campaign offensive struggle crusade jihad counteroffensive uprising"),
      subject: ["prep:poss", "prep:by", "agent", "prep:compound", "prep:of"],
      object: ["prep:against"],
    },
    subjectTypes: ["State", "ArmedGroup"],
    objectTypes: ["State", "ArmedGroup"],
    confidence: 0.6,
    examples: [
      { text: "Nigeria's fight against Boko Haram goes on.", claims: ["Nigeria IN_CONFLICT_WITH Boko Haram"] },
    ],
    counterExamples: ["Nigeria's fight against malaria goes on."],
  },
  {
    id: "conflict.set-against",
    predicate: "IN_CONFLICT_WITH",
    verb: { lemmas: words("pit set"), subject: ["patient"], object: ["prep:against"] },
    subjectTypes: FORCES,
    objectTypes: FORCES,
    confidence: 0.6,
    examples: [{ text: "The war pitted Ethiopia against Eritrea.", claims: ["Ethiopia IN_CONFLICT_WITH Eritrea"] }],
    counterExamples: ["The court set a date in Ethiopia."],
  },
  {
    id: "mobilize.drills",
    predicate: "MOBILIZED_AGAINST",
    noun: {
      lemmas: words("exercise drill manoeuvre maneuver wargame game"),
      support: words("hold stage launch conduct carry_out begin start announce"),
      subject: ["agent"],
      object: AROUND,
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.6,
    examples: [{ text: "China held military exercises around Taiwan.", claims: ["China MOBILIZED_AGAINST Taiwan"] }],
    counterExamples: ["China held exercises with Laos."],
  },
  {
    id: "mobilize.border",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words("reinforce fortify strengthen beef_up bolster tighten guard boost"),
      subject: ["agent"],
      object: ["prep:with", "prep:against", "prep:along", "deep"],
      where: { slot: "patient", lemmas: words("border frontier defence defense flank garrison") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "ArmedGroup"],
    confidence: 0.55,
    examples: [{ text: "Togo reinforced its border with Benin.", claims: ["Togo MOBILIZED_AGAINST Benin"] }],
    counterExamples: ["Togo opened its border with Benin."],
  },
  {
    id: "mobilize.gather",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words("mass gather assemble"),
      subject: ["agent"],
      object: AROUND,
      where: {
        slot: "agent",
        lemmas: words("troop troops force forces fighter soldier tank rebel army militia unit hundred thousand"),
      },
    },
    subjectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "Russian troops are massing near Finland.", claims: ["Russian Armed Forces MOBILIZED_AGAINST Finland"] },
    ],
    counterExamples: ["Russian pilgrims are gathering near Finland."],
  },
  {
    id: "mobilize.at-border",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words("mass amass deploy station concentrate gather muster assemble build_up position"),
      subject: ["agent"],
      object: ["deep"],
      where: { slot: "prep:on", lemmas: BORDERS },
    },
    subjectTypes: ["State", "ArmedGroup", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [{ text: "Sudan massed troops on its border with Chad.", claims: ["Sudan MOBILIZED_AGAINST Chad"] }],
    counterExamples: ["Sudan massed troops on the island."],
  },
  {
    id: "conflict.fight-in",
    predicate: "IN_CONFLICT_WITH",
    noun: {
      lemmas: BATTLES,
      subject: ["agent", "prep:poss"],
      object: ["prep:in"],
      without: ["prep:with", "prep:against", "prep:between"],
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [{ text: "Ethiopia's war in Eritrea is over.", claims: ["Ethiopia IN_CONFLICT_WITH Eritrea"] }],
    counterExamples: ["The wars in Kenya and Uganda are over."],
  },
];

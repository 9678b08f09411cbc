/** Joining, running away, staying: RECRUITED, FLED_TO, LOCATED_IN. */
import type { Frame } from "./frame.ts";
import { DOER, TO, words } from "./slots.ts";

export const MOVEMENT_FRAMES: readonly Frame[] = [
  {
    id: "recruit.verb",
    predicate: "RECRUITED",
    verb: {
      lemmas: words(
        "recruit enlist radicalise radicalize conscript press-gang groom indoctrinate sign_up induct enrol enroll co-opt dragoon",
      ),
      subject: ["agent"],
      object: ["patient"],
    },
    noun: {
      lemmas: words("recruitment conscription enlistment radicalisation radicalization"),
      subject: DOER,
      object: ["prep:of"],
    },
    confidence: 0.65,
    examples: [{ text: "Al-Shabaab recruited Kenyans.", claims: ["Al-Shabaab RECRUITED Kenyans"] }],
    counterExamples: ["Al-Shabaab shelled Mogadishu."],
  },
  {
    id: "flee.verb",
    predicate: "FLED_TO",
    verb: {
      lemmas: words("flee escape emigrate defect abscond run_away slip sneak decamp relocate bolt fly_out migrate"),
      subject: ["agent"],
      object: ["prep:to", "prep:towards", "prep:toward", "prep:into"],
    },
    noun: {
      lemmas: words("flight escape exodus defection emigration"),
      subject: ["prep:of", "prep:poss", "agent"],
      object: TO,
    },
    confidence: 0.65,
    examples: [{ text: "Assad fled to Moscow.", claims: ["Assad FLED_TO Moscow"] }],
    counterExamples: ["Assad spoke in Moscow."],
  },
  {
    // "fled Goma for Rwanda": where from, then where to.
    id: "flee.for",
    predicate: "FLED_TO",
    verb: { lemmas: words("flee escape"), subject: ["agent"], object: ["prep:for"], needs: ["patient"] },
    subjectTypes: ["Person", "People"],
    objectTypes: ["State", "Place"],
    confidence: 0.6,
    examples: [{ text: "Evo Morales fled Bolivia for Mexico.", claims: ["Evo Morales FLED_TO Mexico"] }],
    counterExamples: ["Evo Morales fled for his life.", "Evo Morales left Bolivia for Mexico."],
  },
  {
    id: "locate.stay",
    predicate: "LOCATED_IN",
    verb: {
      lemmas: words("live hide reside hole_up shelter lodge stay remain"),
      subject: ["agent"],
      object: ["prep:in", "prep:at"],
      plain: true,
    },
    subjectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "Viktor Bout is believed to be hiding in Kigali.",
        claims: ["Viktor Bout LOCATED_IN Kigali [speculated]"],
      },
    ],
    counterExamples: ["Viktor Bout lives for music.", "Viktor Bout spoke in Kigali."],
  },
  {
    id: "locate.seen",
    predicate: "LOCATED_IN",
    verb: {
      lemmas: words("see spot sight photograph film"),
      subject: ["patient"],
      object: ["prep:in", "prep:at"],
      without: ["agent"],
      plain: true,
    },
    subjectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Viktor Bout was seen in Kigali.", claims: ["Viktor Bout LOCATED_IN Kigali"] }],
    counterExamples: ["Viktor Bout saw friends in Kigali."],
  },
  {
    id: "flee.refuge",
    predicate: "FLED_TO",
    verb: {
      lemmas: words("seek find take get receive"),
      subject: ["agent"],
      object: ["prep:in"],
      where: { slot: "patient", lemmas: words("refuge asylum shelter sanctuary safety") },
    },
    confidence: 0.6,
    examples: [{ text: "Edward Snowden sought asylum in Russia.", claims: ["Edward Snowden FLED_TO Russia"] }],
    counterExamples: ["Edward Snowden sought work in Russia."],
  },
  {
    id: "expel.from",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("expel deport banish oust"),
      subject: ["prep:from"],
      object: ["patient"],
      without: ["agent"],
      plain: true,
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "Organization"],
    confidence: 0.65,
    examples: [
      { text: "Two Russian spies were expelled from Norway.", claims: ["Norway EXPELLED Russia: spies"] },
      {
        text: "Omar Bello was expelled from the Harun National Party.",
        claims: ["Harun National Party EXPELLED Omar Bello"],
      },
    ],
    counterExamples: ["Chad expelled Omar Bello from the Harun National Party.", "Omar Bello came from Norway."],
  },
];

/** Judging without a verb of judging: who speaks of a crime, tells of a failure or does not recognise somebody. CRITICISED, ACCUSED. */
import { ACTORS } from "../actor-types.ts";
import { CONDEMNING } from "./criticism.ts";
import type { Frame } from "./frame.ts";
import { STANDING, words } from "./slots.ts";

/** Whoever directs, pays or shelters these has a hand in what they do. */
const BANDS = words(
  "rebel militant insurgent terrorist protester demonstrator separatist jihadist mercenary militia militiaman gunman fighter hacker attacker assassin guerrilla rioter plotter putschist coup attack raid uprising rebellion insurgency unrest riot campaign network cell gang group",
);

/** Names of deeds that are no judgement by themselves. */
const NEUTRAL = new Set(
  words("coup attack assault kidnapping abduction hunt joke trap mistake escalation failure lie enemy"),
);
const OUTRAGES = CONDEMNING.filter((word) => !NEUTRAL.has(word));

export const JUDGEMENT_FRAMES: readonly Frame[] = [
  {
    id: "criticise.speak-of",
    predicate: "CRITICISED",
    verb: {
      lemmas: ["speak"],
      subject: ["agent"],
      object: ["prep:of"],
      where: { slot: "prep:of", lemmas: OUTRAGES, orWithin: true },
      storyEvent: true,
    },
    objectTypes: ["Event"],
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Kenya spoke of a cowardly massacre.", claims: ["Kenya CRITICISED massacre"] }],
    counterExamples: ["Kenya spoke of a good harvest."],
  },
  {
    id: "criticise.tell-failure",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("fail neglect blunder err mismanage mishandle bungle botch"),
      subject: ["source"],
      object: ["agent"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.5,
    examples: [
      {
        text: "Abiy Ahmed said that Eritrea had failed to guard the border.",
        claims: ["Abiy Ahmed CRITICISED Eritrea"],
      },
    ],
    counterExamples: [
      "Abiy Ahmed said that Eritrea had not failed to guard the border.",
      "Abiy Ahmed said that Eritrea might fail.",
      "Eritrea failed to guard the border.",
    ],
  },
  {
    id: "criticise.tell-mistake",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("make commit"),
      subject: ["source"],
      object: ["agent"],
      where: { slot: "patient", lemmas: words("mistake error blunder misjudgement miscalculation") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Abiy Ahmed said that Eritrea had made a grave mistake.", claims: ["Abiy Ahmed CRITICISED Eritrea"] },
    ],
    counterExamples: ["Abiy Ahmed said that Eritrea had made a good start.", "Eritrea made a grave mistake."],
  },
  {
    id: "criticise.not-recognise",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("recognise recognize accept"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: STANDING },
    },
    subjectTypes: ACTORS,
    objectTypes: ["Person", "Organization", "State"],
    holds: "denied",
    speech: true,
    confidence: 0.5,
    examples: [
      { text: "Denmark will not recognise Omar Bello as president.", claims: ["Denmark CRITICISED Omar Bello"] },
    ],
    counterExamples: ["Denmark recognised Omar Bello as president.", "Denmark will not accept the gift as payment."],
  },
  {
    id: "accuse.tell-backing",
    predicate: "ACCUSED",
    verb: {
      lemmas: words(
        "direct steer control finance fund bankroll sponsor shelter harbour harbor arm train equip support back aid",
      ),
      subject: ["source"],
      object: ["agent"],
      where: { slot: "patient", lemmas: BANDS, orWithin: true },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.5,
    examples: [
      {
        text: "Chad said that the rebels were directed by Libya and Niger.",
        claims: ["Chad ACCUSED Libya", "Chad ACCUSED Niger"],
      },
    ],
    counterExamples: [
      "Chad said that the road was financed by Libya.",
      "The rebels were directed by Libya.",
      "Chad said that it supported the rebels.",
    ],
  },
  {
    id: "accuse.court",
    predicate: "ACCUSED",
    verb: {
      lemmas: words("take haul drag bring"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:to", lemmas: words("court tribunal arbitration") },
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Norway took Chad to the International Court of Justice.", claims: ["Norway ACCUSED Chad"] }],
    counterExamples: ["Norway took Chad to the finals."],
  },
];

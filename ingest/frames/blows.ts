/** Blows that no verb of harming tells: a car driven into a gate, a gang and its rival, power won back, prison, a march broken up. ATTACKED, IN_CONFLICT_WITH, TOOK_OVER, MOBILIZED_AGAINST, DETAINED, CRACKED_DOWN_ON, WITHDREW_FROM. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const VEHICLES = words(
  "car truck lorry van vehicle bus tank jeep bulldozer motorcycle motorbike pickup boat carrier tractor minibus",
);
/** What a vehicle is driven into to do harm. */
const RAMMED = words(
  "gate crowd market checkpoint barrier base camp wall building fence convoy station embassy hotel church mosque post barrack queue procession compound headquarters",
);

const FLEETS = words(
  "ship aircraft warship warplane jet vessel fighter bomber destroyer frigate carrier drone plane submarine boat",
);

export const BLOW_FRAMES: readonly Frame[] = [
  {
    id: "attack.ram",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("drive ram crash plough plow slam smash steer"),
      subject: ["agent"],
      object: ["prep:into"],
      where: { slot: "patient", lemmas: VEHICLES },
      also: [{ slot: "prep:into", lemmas: RAMMED }],
    },
    subjectTypes: ACTORS,
    confidence: 0.55,
    examples: [{ text: "Boko Haram drove a truck into the market of Bama.", claims: ["Boko Haram ATTACKED market"] }],
    counterExamples: [
      "Boko Haram drove cattle into the market of Bama.",
      "Kenya drove three lorries of aid into Bama.",
    ],
  },
  {
    // Of two who have names one beats the other in an election.
    id: "attack.beat-up",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("beat beat_up club cane flog whip thrash"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "agent",
        lemmas: words(
          "guard soldier troop policeman officer trooper gunman man fighter militant rebel insurgent thug attacker assailant crowd mob captor kidnapper interrogator jailer warder settler agent militiaman supporter",
        ),
      },
    },
    subjectTypes: ["Person", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "People"],
    confidence: 0.6,
    examples: [{ text: "Kenyan officers beat Ken Saro.", claims: ["Kenyan officers ATTACKED Ken Saro"] }],
    counterExamples: ["Anna Rohr beat Karl Dietz.", "Karl Dietz was beaten by Anna Rohr in May."],
  },
  {
    id: "conflict.rival",
    predicate: "IN_CONFLICT_WITH",
    noun: {
      lemmas: words("rival enemy foe adversary nemesis opponent"),
      subject: ["bearer"],
      object: ["prep:of", "prep:poss", "prep:to"],
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["ArmedGroup", "State"],
    confidence: 0.55,
    examples: [{ text: "Boko Haram, an old foe of al-Qaeda, left.", claims: ["Boko Haram IN_CONFLICT_WITH al-Qaeda"] }],
    counterExamples: ["Boko Haram, a branch of al-Qaeda, left."],
  },
  {
    id: "take-over.return",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("return come rise sweep storm get"),
      subject: ["agent"],
      object: ["prep:in"],
      where: { slot: "prep:to", lemmas: ["power"] },
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["State", "Place"],
    confidence: 0.6,
    examples: [{ text: "Boko Haram rose to power in Chad.", claims: ["Boko Haram TOOK_OVER Chad"] }],
    counterExamples: ["Boko Haram rose to fame in Chad."],
  },
  {
    id: "take-over.under",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("come fall pass"),
      subject: ["prep:under", "prep:into", "deep"],
      object: ["agent"],
      where: { slot: "prep:under", lemmas: words("control sway rule grip") },
    },
    subjectTypes: ["ArmedGroup"],
    objectTypes: ["Place", "State"],
    confidence: 0.55,
    examples: [{ text: "Bama came under the control of Boko Haram.", claims: ["Boko Haram TOOK_OVER Bama"] }],
    counterExamples: ["Bama came under the eyes of Boko Haram.", "Bama is no longer under the control of Boko Haram."],
  },
  {
    id: "mobilize.around",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words("send sail fly dispatch deploy scramble"),
      subject: ["agent"],
      object: ["prep:around", "prep:off", "prep:near"],
      where: { slot: "patient", lemmas: FLEETS, orWithin: true },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Place"],
    confidence: 0.55,
    examples: [{ text: "Iran scrambled jets near Oman.", claims: ["Iran MOBILIZED_AGAINST Oman"] }],
    counterExamples: ["Iran sent dozens of letters around Oman."],
  },
  {
    id: "detain.to-prison",
    predicate: "DETAINED",
    verb: {
      lemmas: words("send pack_off dispatch"),
      subject: ["agent"],
      object: ["patient", "deep"],
      where: { slot: "prep:to", lemmas: words("jail prison gulag camp") },
    },
    subjectTypes: ["Person", "State", "Organization"],
    objectTypes: ["Person", "People"],
    confidence: 0.6,
    examples: [{ text: "Kenya sent John Bello to prison.", claims: ["Kenya DETAINED John Bello"] }],
    counterExamples: ["Kenya sent John Bello to Chad."],
  },
  {
    id: "crackdown.break-up",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("break_up disperse"),
      subject: ["agent"],
      object: ["prep:by", "prep:of", "deep"],
      where: { slot: "patient", lemmas: words("march rally protest demonstration vigil sit-in gathering") },
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["People", "Organization", "Person"],
    confidence: 0.55,
    examples: [{ text: "Iran broke up a rally by the Kurds.", claims: ["Iran CRACKED_DOWN_ON Kurds"] }],
    counterExamples: ["Iran broke up a ship of the Kurds."],
  },
  {
    id: "release.let-out",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("let let_out"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:out of", lemmas: words("jail prison custody detention cell") },
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["Person", "People"],
    confidence: 0.6,
    examples: [{ text: "Kenya let John Bello out of jail.", claims: ["Kenya WITHDREW_FROM John Bello"] }],
    counterExamples: ["Kenya let John Bello out of the club."],
  },
];

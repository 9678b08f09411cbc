/** Pulling back, letting go, laying down arms: WITHDREW_FROM. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { DOER_OF, words } from "./slots.ts";

/** Who sets free those whom others hold, or whom the law does not. */
const NOT_CAPTORS = words("court tribunal judge jury magistrate commando rescuer");
/** What is released for all to see: nobody goes free. */
const PUBLISHED = words(
  "video footage clip film photo photograph picture image audio recording tape statement report document file list name figure data detail transcript result letter message text map poll song book trailer water gas oil",
);
/** What is withdrawn without anybody moving. */
const REVOKED = words(
  "visa permit licence license accreditation passport citizenship service support backing aid offer charge complaint claim bill resolution motion petition candidacy nomination confidence consent endorsement proposal request remark statement money cash status privilege recognition invitation credential immunity mandate",
);
/** Who is brought away: whoever brings them stays or goes as he likes, and they pull nothing back. */
const EVACUEES = words(
  "civilian villager resident people person child woman family citizen national tourist worker patient victim survivor migrant refugee hostage inhabitant pupil student passenger expatriate employee staff population casualty",
);

/** What a leader takes out of something larger: he does not leave it. */
const PARTIES = words("party movement bloc faction union");

/** Who and what leaves a place without his state giving it up. */
const TRAVELLERS = words(
  "president minister premier leader ambassador envoy diplomat official consul citizen national tourist resident migrant refugee person people student worker company firm player team athlete plane aircraft airliner boeing airbus jet flight train bus car ship boat vessel tanker freighter ferry helicopter convoy delegation adviser general commander officer journalist reporter family king prince",
);

export const RETREAT_FRAMES: readonly Frame[] = [
  {
    id: "withdraw.verb",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words(
        "withdraw pull_out retreat evacuate pull_back vacate pull redeploy disengage fall_back exit relinquish cede give_up bow_out wind_up",
      ),
      subject: ["agent", "patient"],
      object: ["prep:from", "prep:out of", "prep:of", "patient"],
      not: [{ slot: "patient", lemmas: [...REVOKED, ...EVACUEES, ...PARTIES] }],
    },
    noun: {
      lemmas: words(
        "withdrawal retreat pullout pull-out evacuation departure disengagement exit pullback pull-back drawdown",
      ),
      subject: DOER_OF,
      object: ["prep:from", "prep:of"],
      not: [{ slot: "prep:of", lemmas: EVACUEES }],
    },
    objectTypes: ["Place", "State", "Organization", "ArmedGroup"],
    confidence: 0.65,
    examples: [{ text: "France withdrew from Mali.", claims: ["France WITHDREW_FROM Mali"] }],
    counterExamples: [
      "France invaded Mali.",
      "France withdrew the visas of the Malian ministers.",
      "Kenya evacuated Ken Saro from the camp.",
      "Kenya evacuated 300 villagers from Mandera.",
      "The evacuation of 300 villagers from Mandera went on.",
    ],
  },
  {
    // A person who leaves a country travels.
    id: "withdraw.leave",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("leave quit abandon depart"),
      subject: ["agent"],
      object: ["prep:from", "patient"],
      not: [
        { slot: "agent", lemmas: TRAVELLERS },
        // "leaves the region in the hands of the rebels".
        { slot: "prep:in", lemmas: words("hand control charge ruin chaos limbo turmoil shock state crisis disarray") },
      ],
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["Place", "State", "Organization", "ArmedGroup"],
    confidence: 0.65,
    examples: [{ text: "Ethiopian troops left Baidoa.", claims: ["Ethiopian armed forces WITHDREW_FROM Baidoa"] }],
    counterExamples: [
      "Paul Biya left Cameroon.",
      "The Gabonese ambassador left Cameroon.",
      "A Gabonese jet left Douala.",
    ],
  },
  {
    id: "withdraw.site",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("evacuate dismantle vacate"),
      subject: ["agent"],
      object: ["patient", "deep"],
      where: {
        slot: "patient",
        lemmas: words("settlement base outpost camp post barrack garrison position checkpoint"),
      },
    },
    confidence: 0.5,
    examples: [{ text: "Turkey evacuated its bases in Syria.", claims: ["Turkey WITHDREW_FROM Syria"] }],
    counterExamples: ["Turkey enlarged its bases in Syria."],
  },
  {
    // "freed him from his captors", "stormed the jail and freed the inmates": whoever takes captives from others held none.
    id: "release.free",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("free liberate set_free"),
      subject: ["agent"],
      object: ["patient"],
      without: ["prep:from"],
      not: [
        { slot: "patient", lemmas: PUBLISHED },
        { slot: "agent", lemmas: [...NOT_CAPTORS, ...words("soldier troop gunman attacker assailant agent man")] },
      ],
    },
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "Eritrea freed the Djiboutian soldiers.", claims: ["Eritrea WITHDREW_FROM Djiboutian soldiers"] },
    ],
    counterExamples: [
      "Eritrean soldiers freed Ali Bello from rebels.",
      "Eritrea detained the Djiboutian soldiers.",
      "Gunmen freed Ali Bello.",
    ],
  },
  {
    id: "release.verb",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("release demobilise demobilize disarm disband unhand let_go turn_loose"),
      subject: ["agent"],
      object: ["patient"],
      not: [
        { slot: "patient", lemmas: PUBLISHED },
        { slot: "agent", lemmas: NOT_CAPTORS },
      ],
    },
    noun: {
      lemmas: words("release demobilisation demobilization disarmament"),
      subject: ["prep:by", "agent", "prep:poss"],
      object: ["prep:of"],
    },
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "Eritrea released the Djiboutian soldiers.", claims: ["Eritrea WITHDREW_FROM Djiboutian soldiers"] },
    ],
    counterExamples: [
      "Eritrea detained the Djiboutian soldiers.",
      "Eritrea released a video of the Djiboutian soldiers.",
    ],
  },
  {
    id: "truce.declare",
    predicate: "WITHDREW_FROM",
    noun: {
      lemmas: words("ceasefire truce cease-fire armistice"),
      support: words("declare announce begin offer proclaim"),
      subject: ["agent"],
      object: ["prep:in", "prep:with", "prep:against"],
    },
    confidence: 0.5,
    examples: [{ text: "Renamo declared a ceasefire with Mozambique.", claims: ["Renamo WITHDREW_FROM Mozambique"] }],
    counterExamples: ["Renamo broke a ceasefire with Mozambique."],
  },
  {
    id: "siege.lift",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("lift end raise break_off call_off dismantle"),
      subject: ["agent"],
      object: ["prep:on", "prep:of", "prep:against", "prep:in"],
      where: {
        slot: "patient",
        lemmas: words("blockade siege offensive checkpoint roadblock bombardment occupation encirclement"),
      },
    },
    confidence: 0.6,
    examples: [{ text: "Saudi Arabia lifted the blockade of Yemen.", claims: ["Saudi Arabia WITHDREW_FROM Yemen"] }],
    counterExamples: ["Saudi Arabia tightened the blockade of Yemen."],
  },
];

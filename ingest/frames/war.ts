/** Battle, invasion and conquest: IN_CONFLICT_WITH, INVADED, TOOK_OVER, MOBILIZED_AGAINST, and fire from a distance. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { AGAINST, BATTLES, CAPTIVES, CONTESTS, DOER, PARTIES, words } from "./slots.ts";

const SHELL = words(
  "shell bombard strafe pound mortar blitz rocket storm overrun blast strike destroy besiege counterattack repel ambush pound pummel hammer batter pulverise pulverize flatten level obliterate firebomb carpet-bomb encircle surround",
);
const FIRE = words(
  "rocket missile mortar artillery shell fire round salvo airstrike barrage bombardment shelling torpedo projectile drone gunfire shot bullet volley grenade ordnance munition ammunition tear-gas cannon",
);
const TROOPS = words(
  "troop troops force forces soldier warship jet tank army reservist police fighter carrier missile navy fleet ship battalion brigade division unit bomber aircraft artillery marine paratrooper gunship militia reserve submarine regiment garrison artilleryman commando helicopter frigate destroyer squadron sniper convoy armour armor vehicle missile launcher reinforcement column",
);

export const WAR_FRAMES: readonly Frame[] = [
  {
    id: "conflict.fight",
    predicate: "IN_CONFLICT_WITH",
    verb: {
      lemmas: words(
        "fight clash battle combat skirmish war feud spar grapple engage duel defeat confront counter rout vanquish degrade repulse unite struggle vie quarrel tangle",
      ),
      subject: ["agent"],
      object: ["patient", "prep:with", "prep:against", "prep:between"],
      not: [{ slot: "prep:in", lemmas: CONTESTS }],
      mutual: "alone",
    },
    noun: {
      lemmas: BATTLES,
      subject: PARTIES,
      object: ["prep:with", "prep:against", "prep:between"],
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Clashes between Hamas and Fatah continued.", claims: ["Hamas IN_CONFLICT_WITH Fatah"] },
      { text: "Ethiopian and Eritrean soldiers clashed.", claims: ["Ethiopian IN_CONFLICT_WITH Eritrean"] },
    ],
    counterExamples: [
      "Kenya and Uganda fought the locusts.",
      "The wars in Kenya and Uganda are over.",
      "William Ruto defeated Raila Odinga in the election.",
    ],
  },
  {
    id: "conflict.exchange-fire",
    predicate: "IN_CONFLICT_WITH",
    verb: {
      lemmas: words("exchange trade"),
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: words("fire gunfire shot shell rocket missile strike blow") },
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Hezbollah exchanged fire with Israel.", claims: ["Hezbollah IN_CONFLICT_WITH Israel"] },
      { text: "Thailand and Cambodia traded fire.", claims: ["Thailand IN_CONFLICT_WITH Cambodia"] },
    ],
    counterExamples: ["Thailand and Cambodia traded rice."],
  },
  {
    id: "attack.drive-from",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("drive force flush chase dislodge rout sweep"),
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:from"],
    },
    subjectTypes: ["State", "ArmedGroup", "Organization"],
    objectTypes: ["ArmedGroup", "Person"],
    confidence: 0.6,
    examples: [{ text: "Nigeria drove Boko Haram from Bama.", claims: ["Nigeria ATTACKED Boko Haram"] }],
    counterExamples: ["Nigeria drove Boko Haram to the table."],
  },
  {
    id: "attack.drive-out",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("drive push force flush chase clear"),
      subject: ["agent"],
      object: ["patient"],
      needs: ["prep:out of"],
    },
    subjectTypes: ["State", "ArmedGroup", "Organization"],
    objectTypes: ["ArmedGroup", "Person"],
    confidence: 0.6,
    examples: [{ text: "Somalia pushed al-Shabaab out of Harardhere.", claims: ["Somalia ATTACKED al-Shabaab"] }],
    counterExamples: ["Somalia talked al-Shabaab out of the deal."],
  },
  {
    id: "conflict.free-from",
    predicate: "IN_CONFLICT_WITH",
    verb: {
      lemmas: words("liberate free recapture retake wrest regain reclaim recover"),
      subject: ["agent"],
      object: ["prep:from"],
    },
    objectTypes: ["ArmedGroup", "State", "Organization"],
    confidence: 0.6,
    examples: [{ text: "Nigeria liberated Bama from Boko Haram.", claims: ["Nigeria IN_CONFLICT_WITH Boko Haram"] }],
    counterExamples: ["Nigeria bought Bama bread from Cameroon."],
  },
  {
    id: "conflict.shell",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: { lemmas: SHELL, subject: ["agent"], object: ["patient"] },
    noun: { lemmas: words("shelling airstrike bombardment pounding"), subject: DOER, object: [...AGAINST, "prep:of"] },
    subjectTypes: ACTORS,
    confidence: 0.75,
    examples: [{ text: "Maiduguri was shelled by Boko Haram.", claims: ["Boko Haram ATTACKED Maiduguri"] }],
    counterExamples: ["Maiduguri was rebuilt by Nigeria."],
  },
  {
    id: "conflict.fire-at",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: {
      lemmas: words("fire launch lob send rain open"),
      subject: ["agent"],
      object: [...AGAINST, "prep:into", "prep:towards", "prep:toward", "prep:in", "prep:near"],
      where: { slot: "patient", lemmas: FIRE },
    },
    confidence: 0.7,
    examples: [{ text: "Hezbollah fired rockets at Israel.", claims: ["Hezbollah ATTACKED Israel"] }],
    counterExamples: ["Hezbollah fired its spokesman in Lebanon."],
  },
  {
    id: "invade.verb",
    predicate: "INVADED",
    verb: {
      lemmas: words("invade occupy annex march thrust push roll sweep_into storm_into penetrate barge"),
      subject: ["agent"],
      object: ["patient", "prep:into"],
    },
    noun: {
      lemmas: words("invasion occupation annexation incursion"),
      subject: ["prep:by", "prep:poss", "agent", "prep:compound"],
      object: ["prep:of", "prep:into", "prep:in"],
    },
    confidence: 0.8,
    examples: [
      { text: "Iraq invaded Kuwait.", claims: ["Iraq INVADED Kuwait"] },
      { text: "Iraq's invasion of Kuwait shocked Jordan.", claims: ["Iraq INVADED Kuwait"] },
    ],
    counterExamples: ["Iraq traded with Kuwait."],
  },
  {
    id: "invade.enter",
    predicate: "INVADED",
    verb: {
      lemmas: words("enter cross_into move_into drive_into advance_into"),
      subject: ["agent"],
      object: ["patient", "prep:into"],
      where: {
        slot: "agent",
        lemmas: words("tank troop troops force soldier army column paratrooper commando brigade battalion"),
      },
    },
    subjectTypes: ["State", "Organization", "ArmedGroup"],
    objectTypes: ["State", "Place"],
    confidence: 0.6,
    examples: [{ text: "Israeli tanks entered Rafah.", claims: ["Israel INVADED Rafah"] }],
    counterExamples: ["Israeli tourists entered Rafah."],
  },
  {
    id: "take-over.verb",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words(
        "take_over seize capture overthrow oust topple conquer overrun retake recapture depose unseat wrest regain reconquer reoccupy commandeer usurp",
      ),
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: CAPTIVES }],
    },
    noun: {
      lemmas: words("takeover seizure capture overthrow conquest ouster recapture reconquest toppling"),
      subject: ["prep:by", "prep:poss", "agent"],
      object: ["prep:of"],
    },
    confidence: 0.7,
    examples: [{ text: "The Taliban captured Kunduz.", claims: ["Taliban TOOK_OVER Kunduz"] }],
    counterExamples: [
      "The Taliban left Kunduz.",
      "Kenya seized a Somali ship.",
      "Kenya captured nine Somali soldiers.",
    ],
  },
  {
    id: "take-over.free",
    predicate: "TOOK_OVER",
    verb: {
      lemmas: words("liberate free recover"),
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: CAPTIVES }],
    },
    objectTypes: ["Place"],
    confidence: 0.6,
    examples: [{ text: "Nigeria liberated Bama.", claims: ["Nigeria TOOK_OVER Bama"] }],
    counterExamples: ["Nigeria freed Sambo Dasuki.", "Hamas freed three hostages in Rafah."],
  },
  {
    id: "take-over.control",
    predicate: "TOOK_OVER",
    noun: {
      lemmas: words("control power command possession charge"),
      support: words("seize take gain wrest assume claim regain win establish grab consolidate retake"),
      subject: ["agent"],
      object: ["prep:of", "prep:over", "prep:in"],
    },
    confidence: 0.65,
    examples: [{ text: "The Houthis seized control of Sanaa.", claims: ["Houthis TOOK_OVER Sanaa"] }],
    counterExamples: ["The Houthis lost control of Sanaa."],
  },
  {
    id: "mobilize.verb",
    predicate: "MOBILIZED_AGAINST",
    verb: {
      lemmas: words(
        "mobilise mobilize deploy mass amass send station rush dispatch move assemble concentrate muster post ready call_up position reinforce build_up scramble gather redeploy bring_up move_up beef_up",
      ),
      subject: ["agent"],
      object: ["prep:against", "prep:along", "prep:near", "prep:around", "comp:prep:against", "aim:prep:against"],
      where: { slot: "patient", lemmas: TROOPS },
    },
    noun: {
      lemmas: words("mobilisation mobilization deployment buildup build-up"),
      subject: [...DOER, "prep:of"],
      object: ["prep:against", "prep:near", "prep:along"],
    },
    confidence: 0.65,
    examples: [{ text: "China deployed troops against Taiwan.", claims: ["China MOBILIZED_AGAINST Taiwan"] }],
    counterExamples: [
      "China sent flowers to Taiwan.",
      "Belarus put its units on alert.",
      "Australia sent troops to Solomon Islands.",
    ],
  },
];

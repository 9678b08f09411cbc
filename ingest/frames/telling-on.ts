/** Blame without a word for it: whoever says that another does wrong accuses him. ACCUSED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

/** What nobody says of another without blaming him, where no relation of its own is in it. */
const WRONGS = words(
  "bribe cheat deceive mislead betray steal embezzle plunder loot rig falsify forge fabricate manipulate sabotage violate breach flout plot conspire scheme collude meddle interfere intimidate harass persecute victimise victimize blackmail extort provoke incite smuggle launder hamper obstruct conceal cover_up hush_up misuse abuse discriminate slander defame smear jeopardise jeopardize muzzle destabilise destabilize squander stonewall pillage usurp terrorise terrorize torture rape massacre starve lie renege stir_up whip_up foment orchestrate instigate engineer",
);
/** Force that one tells of others to blame them for it. */
const VIOLENCE = words(
  "kill shoot shell bomb bombard blow_up destroy burn burn_down raze execute massacre behead attack ambush raid storm mine poison gas abduct kidnap seize occupy invade fire_on open_fire strike hang slaughter murder assassinate wound maim displace expel deport",
);
/** What is a wrong where it is tried. */
const AIMS = words(
  "topple overthrow oust depose destroy undermine destabilise destabilize sabotage provoke silence intimidate discredit divide derail block weaken hide conceal drag blackmail smear kill assassinate murder poison steal rig",
);
const FATES = words(
  "murder killing assassination attack bombing massacre shooting poisoning abduction kidnapping arrest",
);
/** A hand in what is done to somebody, as a noun: whoever speaks of one blames the one whose it is. */
const MACHINATIONS = words(
  "interference meddling manipulation orchestration complicity collusion sabotage espionage subversion incitement provocation infiltration disinformation propaganda aggression wrongdoing misconduct cheating tampering involvement",
);
const HANDS = [...MACHINATIONS, "hand", "role"];

export const TELLING_ON_FRAMES: readonly Frame[] = [
  {
    id: "accuse.door",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("lay place put"),
      subject: ["agent"],
      object: ["prep:at"],
      where: { slot: "prep:at", lemmas: words("door doorstep foot") },
    },
    speech: true,
    confidence: 0.6,
    examples: [{ text: "Chad laid the raid at the door of Libya.", claims: ["Chad ACCUSED Libya"] }],
    counterExamples: ["Chad laid a wreath at the tomb of Libya."],
  },
  {
    id: "accuse.tell",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: { lemmas: WRONGS, subject: ["source"], object: ["agent"] },
    speech: true,
    confidence: 0.6,
    examples: [
      {
        text: "Abiy Ahmed told reporters that Eritrea had bribed the witnesses.",
        claims: ["Abiy Ahmed ACCUSED Eritrea"],
      },
      { text: "Chad said the vote was being manipulated by Libya.", claims: ["Chad ACCUSED Libya"] },
      { text: "Libya, Chad claimed, had violated the truce.", claims: ["Chad ACCUSED Libya"] },
      { text: "Poland believes that Belarus forged the passports.", claims: ["Poland ACCUSED Belarus"] },
    ],
    counterExamples: [
      "Chad said that Libya had not violated the truce.",
      "Chad said that Libya could violate the truce.",
      "Reuters reported that Libya had violated the truce.",
      "Chad said that it had violated the truce.",
    ],
  },
  {
    id: "accuse.tell-force",
    predicate: "ACCUSED",
    objectTypes: ["State", "Organization", "ArmedGroup", "Person"],
    verb: { lemmas: VIOLENCE, subject: ["source"], object: ["agent"] },
    noun: {
      lemmas: words("genocide atrocity crime massacre abuse"),
      support: words("commit perpetrate carry_out"),
      subject: ["source"],
      object: ["agent"],
    },
    speech: true,
    confidence: 0.55,
    examples: [
      {
        text: "Amnesty International said that the Eritrean army had killed hundreds of people.",
        claims: ["Amnesty International ACCUSED Eritrean army"],
      },
      { text: "Chad said that the Libyan army had committed genocide.", claims: ["Chad ACCUSED Libyan army"] },
    ],
    counterExamples: [
      "Chad said that the Libyan army would shell nobody.",
      "Chad said that the Chadian army had killed 50 people.",
      "The Libyan army shot hundreds of people.",
      "Chad warned that the Libyan army might shell the town.",
    ],
  },
  {
    id: "accuse.tell-behind",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    adjective: {
      lemmas: ["behind"],
      subject: ["source"],
      object: ["agent"],
      where: { slot: "prep:of", lemmas: words("it this that all") },
    },
    speech: true,
    confidence: 0.5,
    examples: [{ text: "Abiy Ahmed said that Eritrea was behind it.", claims: ["Abiy Ahmed ACCUSED Eritrea"] }],
    counterExamples: ["Eritrea was behind it.", "Abiy Ahmed said that Eritrea was behind schedule."],
  },
  {
    id: "accuse.tell-aim",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("try seek attempt want plan intend plot aim conspire"),
      subject: ["source"],
      object: ["agent"],
      where: { slot: "comp:self", lemmas: AIMS },
    },
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Abiy Ahmed says Eritrea is trying to topple him.", claims: ["Abiy Ahmed ACCUSED Eritrea"] }],
    counterExamples: ["Abiy Ahmed says Eritrea is trying to help him.", "Eritrea is trying to topple Abiy Ahmed."],
  },
  {
    id: "accuse.tell-order",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("order mastermind orchestrate commission organise organize plan"),
      subject: ["source"],
      object: ["agent"],
      where: { slot: "patient", lemmas: FATES },
    },
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Abiy Ahmed says Isaias Afwerki ordered the arrest.", claims: ["Abiy Ahmed ACCUSED Isaias Afwerki"] },
    ],
    counterExamples: ["Abiy Ahmed says Isaias Afwerki ordered breakfast."],
  },
  {
    id: "accuse.allege-deed",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: words("allege insinuate imply suspect detect see suggest"),
      subject: ["agent"],
      object: ["patient"],
      about: ["prep:in", "prep:behind", "prep:over"],
      where: { slot: "patient", lemmas: HANDS },
    },
    speech: true,
    confidence: 0.55,
    examples: [
      { text: "Chad alleged Libyan meddling in the election.", claims: ["Chad ACCUSED Libya"] },
      { text: "Abiy Ahmed sees an Eritrean hand in the plot.", claims: ["Abiy Ahmed ACCUSED Eritrea"] },
    ],
    counterExamples: ["Chad alleged a fault in the Libyan engine.", "Chad saw Libyan dancers in the show."],
  },
  {
    id: "accuse.hint-deed",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    verb: {
      lemmas: ["hint"],
      subject: ["agent"],
      object: ["prep:at"],
      about: ["prep:in", "prep:behind", "prep:over"],
      where: { slot: "prep:at", lemmas: [...HANDS, "support", "sponsorship"] },
    },
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Chad hinted at a Libyan hand in the plot.", claims: ["Chad ACCUSED Libya"] }],
    counterExamples: ["Chad hinted at a Libyan change of mind."],
  },
  {
    id: "accuse.tell-machination",
    predicate: "ACCUSED",
    objectTypes: ACTORS,
    noun: { lemmas: MACHINATIONS, subject: ["source"], object: ["prep:by", "prep:poss", "prep:compound"] },
    speech: true,
    confidence: 0.5,
    examples: [{ text: "Chad said that there was Libyan complicity in the plot.", claims: ["Chad ACCUSED Libya"] }],
    counterExamples: ["Libyan complicity in the plot was not proven.", "Chad said that Libyan engineers were at work."],
  },
];

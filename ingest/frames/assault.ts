/** Violence told by a light verb, by its outcome or by who did it: ATTACKED, KILLED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { CONTESTS, words } from "./slots.ts";

const ONSLAUGHTS = words("attack fire assault bombardment shelling shellfire gunfire onslaught airstrike barrage");
const LOSSES = words("loss casualty damage defeat blow wound injury destruction");
const SYSTEMS = words("network system computer server website site account email e-mail phone grid database mailbox");

export const ASSAULT_FRAMES: readonly Frame[] = [
  {
    id: "attack.fire-on",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: {
      lemmas: words("fire shoot open_fire"),
      subject: ["agent"],
      object: ["prep:on", "prep:at", "prep:upon", "prep:into"],
      without: ["patient"],
    },
    subjectTypes: ACTORS,
    confidence: 0.65,
    examples: [{ text: "Houthis fired on a Greek ship.", claims: ["Houthis ATTACKED Greek"] }],
    counterExamples: ["Greece fired an officer on Monday."],
  },
  {
    id: "attack.come-under",
    predicate: "ATTACKED",
    noun: {
      lemmas: ONSLAUGHTS,
      support: ["come_under"],
      subject: ["agent", "prep:from", "prep:by"],
      object: ["recipient"],
    },
    subjectTypes: ACTORS,
    confidence: 0.65,
    examples: [{ text: "Bama came under fire from Boko Haram.", claims: ["Boko Haram ATTACKED Bama"] }],
    counterExamples: ["Bama came under pressure from Boko Haram."],
  },
  {
    // With fists, not at the polls or on the pitch.
    id: "attack.beat",
    predicate: "ATTACKED",
    verb: {
      lemmas: ["beat"],
      subject: ["agent"],
      object: ["patient"],
      not: [
        { slot: "prep:in", lemmas: CONTESTS },
        { slot: "prep:at", lemmas: CONTESTS },
        { slot: "prep:by", lemmas: words("point percentage percent vote margin goal seat run landslide") },
        { slot: "prep:on", lemmas: words("penalty point") },
        { slot: "prep:to", lemmas: words("title post line presidency punch it") },
        { slot: "agent", lemmas: words("team side club party candidate incumbent challenger") },
      ],
    },
    subjectTypes: ["ArmedGroup", "Organization", "People"],
    confidence: 0.7,
    examples: [{ text: "Boko Haram beat Ken Saro with sticks.", claims: ["Boko Haram ATTACKED Ken Saro"] }],
    counterExamples: [
      "Anna Rohr beat Karl Dietz in the presidential election on Sunday.",
      "Anna Rohr beat Karl Dietz by two percentage points.",
    ],
  },
  {
    id: "attack.inflict",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: {
      lemmas: words("inflict deal"),
      subject: ["agent"],
      object: ["prep:on", "prep:upon", "prep:to", "recipient"],
      where: { slot: "patient", lemmas: LOSSES },
    },
    subjectTypes: ["State", "ArmedGroup", "Organization", "People"],
    objectTypes: ["State", "ArmedGroup", "People"],
    confidence: 0.55,
    examples: [{ text: "Boko Haram inflicted heavy losses on Chad.", claims: ["Boko Haram ATTACKED Chad"] }],
    counterExamples: ["Boko Haram dealt in cattle with Chad."],
  },
  {
    id: "attack.on-life",
    predicate: "ATTACKED",
    noun: {
      lemmas: ["attempt"],
      subject: ["prep:by"],
      object: ["recipient", "prep:on"],
      where: { slot: "prep:on", lemmas: ["life"] },
    },
    subjectTypes: ACTORS,
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      { text: "Paul Biya survived an attempt on his life by Boko Haram.", claims: ["Boko Haram ATTACKED Paul Biya"] },
    ],
    counterExamples: ["Paul Biya survived an attempt at reform by Boko Haram."],
  },
  {
    id: "attack.hack",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("hack break penetrate infiltrate breach"),
      subject: ["agent"],
      object: ["prep:into", "patient", "deep"],
      where: { slot: "prep:into", lemmas: SYSTEMS },
    },
    subjectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      { text: "North Korea hacked into the networks of the Red Cross.", claims: ["North Korea ATTACKED Red Cross"] },
    ],
    counterExamples: ["North Korea broke into song for the Red Cross."],
  },
  {
    id: "attack.cripple",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("hack cripple paralyse paralyze break infect deface compromise knock_out knock_offline"),
      subject: ["agent"],
      object: ["patient", "prep:into"],
    },
    noun: {
      lemmas: words("hack hacking cyberattack cyber-attack ransomware intrusion"),
      subject: ["prep:by", "prep:from"],
      object: ["prep:on", "prep:of", "prep:against", "prep:into"],
    },
    subjectTypes: ["ArmedGroup", "Organization", "Person"],
    objectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [{ text: "Lazarus Group broke into the Red Cross.", claims: ["Lazarus Group ATTACKED Red Cross"] }],
    counterExamples: ["Lazarus Group broke with the Red Cross."],
  },
  {
    id: "attack.strikes-in",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: {
      lemmas: words("kill wound injure destroy damage hit strike maim slay level flatten demolish"),
      subject: ["agent"],
      object: ["prep:in", "prep:at", "prep:on", "prep:near", "prep:across"],
      where: {
        slot: "agent",
        lemmas: words(
          "strike airstrike raid bombardment shelling drone missile rocket shell bomb fire artillery shellfire",
        ),
      },
    },
    subjectTypes: ["State", "ArmedGroup", "Organization"],
    objectTypes: ["Place", "State"],
    confidence: 0.6,
    examples: [{ text: "Ethiopian air strikes killed 40 people in Mekelle.", claims: ["Ethiopian ATTACKED Mekelle"] }],
    counterExamples: ["Ethiopian soldiers killed 40 people in Mekelle."],
  },
  {
    id: "attack.slam",
    predicate: "ATTACKED",
    eventType: "FIGHT",
    verb: {
      lemmas: words("slam smash crash plough plow"),
      subject: ["agent"],
      object: ["prep:into", "prep:in"],
      where: { slot: "agent", lemmas: words("missile rocket drone shell bomb warhead projectile") },
    },
    subjectTypes: ["State", "ArmedGroup"],
    confidence: 0.6,
    examples: [{ text: "Russian missiles slammed into Odesa.", claims: ["Russia ATTACKED Odesa"] }],
    counterExamples: ["Russian cars slammed into Odesa."],
  },
  {
    id: "kill.to-death",
    predicate: "KILLED",
    verb: {
      lemmas: words("stab beat burn shoot hack torture put batter bludgeon club crush starve stone kick"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:to", lemmas: ["death"] },
    },
    objectTypes: ["Person", "People", "ArmedGroup"],
    confidence: 0.7,
    examples: [{ text: "Boko Haram put Ken Saro to death.", claims: ["Boko Haram KILLED Ken Saro"] }],
    counterExamples: ["Boko Haram put Ken Saro to work."],
  },
  {
    id: "kill.shoot-dead",
    predicate: "KILLED",
    verb: {
      lemmas: words("shoot gun strike"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: ["dead"] },
    },
    objectTypes: ["Person", "People", "ArmedGroup"],
    confidence: 0.7,
    examples: [{ text: "Ken Saro was shot dead by Boko Haram.", claims: ["Boko Haram KILLED Ken Saro"] }],
    counterExamples: ["Ken Saro was shot in the leg by Chadian soldiers."],
  },
  {
    id: "kill.by-forces",
    predicate: "KILLED",
    verb: {
      lemmas: words("kill eliminate assassinate"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "agent", lemmas: words("strike airstrike raid shelling bombardment") },
    },
    subjectTypes: ["State", "ArmedGroup", "Organization"],
    objectTypes: ["Person", "People", "ArmedGroup"],
    confidence: 0.6,
    examples: [
      {
        text: "A Chadian air strike on Bama killed Ken Saro.",
        claims: ["Chadian KILLED Ken Saro", "Bama strike KILLED Ken Saro"],
      },
    ],
    counterExamples: ["A landslide on Monday killed Ken Saro."],
  },
  {
    id: "kill.agent-noun",
    predicate: "KILLED",
    noun: {
      lemmas: words("killer murderer assassin slayer executioner"),
      subject: ["bearer"],
      object: ["prep:of", "prep:poss"],
    },
    objectTypes: ["Person", "People"],
    confidence: 0.65,
    examples: [{ text: "John Bello, the killer of Ken Saro, was caught.", claims: ["John Bello KILLED Ken Saro"] }],
    counterExamples: ["John Bello, the friend of Ken Saro, was caught."],
  },
  {
    id: "attack.agent-noun",
    predicate: "ATTACKED",
    noun: {
      lemmas: words("attacker assailant"),
      subject: ["bearer"],
      object: ["prep:of", "prep:poss"],
    },
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Ken Saro's attacker, John Bello, was caught.", claims: ["John Bello ATTACKED Ken Saro"] }],
    counterExamples: ["Ken Saro's lawyer, John Bello, was caught."],
  },
];

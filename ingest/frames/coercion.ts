/** The force of the state and of those who rule: DETAINED, CRACKED_DOWN_ON, OPPRESSED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { BLAMEWORTHY, DOER, TRADED, words } from "./slots.ts";

const SEIZE = words(
  "confiscate demolish bulldoze impound expropriate nationalise nationalize raze requisition appropriate set_fire vandalise vandalize destroy evict close shut shut_down close_down censor search raid disperse tear-gas ransack",
);
/** What is shut without anybody being hindered. */
const CLOSED = words(
  "investigation inquiry probe case file session meeting summit debate deal gap loophole door eye rank chapter talk border airspace embassy consulate",
);
const RULES = words(
  "curfew ban siege emergency blackout state law censorship restriction closure curb roadblock checkpoint tax moratorium order limit",
);

export const COERCION_FRAMES: readonly Frame[] = [
  {
    id: "detain.verb",
    predicate: "DETAINED",
    verb: {
      lemmas: words(
        "arrest detain jail imprison capture round_up seize hold apprehend intern incarcerate take_hostage nab sentence convict lock_up remand handcuff collar pick_up haul_away drag_away lead_away take_away hold_captive hold_hostage re-arrest rearrest catch confine cage haul_in abduct kidnap snatch carry_off spirit_away catch_up_with",
      ),
      subject: ["agent"],
      object: ["patient"],
      not: [
        {
          slot: "patient",
          lemmas: words(
            "chair chairmanship presidency leadership post office position seat talk meeting election view share power title record stake ship vessel tanker boat port territory town city village weapon drug arm control airport base asset headquarters barracks barrack building compound bridge dam station",
          ),
        },
        { slot: "prep:as", lemmas: BLAMEWORTHY },
      ],
    },
    noun: {
      lemmas: words(
        "arrest detention imprisonment incarceration internment capture jailing rearrest roundup captivity abduction kidnapping",
      ),
      subject: ["prep:by", "agent", "prep:compound"],
      object: ["prep:of", "prep:poss"],
    },
    objectTypes: ["Person", "Organization", "ArmedGroup", "People"],
    confidence: 0.75,
    examples: [
      { text: "Belarus arrested Protasevich.", claims: ["Belarus DETAINED Protasevich"] },
      { text: "Boko Haram kidnapped John Bello.", claims: ["Boko Haram DETAINED John Bello"] },
      {
        text: "Belarus ordered the arrest of John Bello, a general, and of Ken Saro.",
        claims: ["Belarus DETAINED John Bello", "Belarus DETAINED Ken Saro"],
      },
      {
        text: "Belarus arrested two Kenyans, John Bello and Ken Saro.",
        claims: ["Belarus DETAINED John Bello", "Belarus DETAINED Ken Saro"],
      },
    ],
    counterExamples: ["Belarus praised Protasevich.", "Protasevich holds the chair of the Red Crescent."],
  },
  {
    id: "detain.in",
    predicate: "DETAINED",
    verb: {
      lemmas: words("arrest detain jail imprison hold apprehend incarcerate remand"),
      subject: ["prep:in"],
      object: ["patient"],
      without: ["agent"],
      plain: true,
    },
    subjectTypes: ["State"],
    objectTypes: ["Person"],
    confidence: 0.55,
    examples: [{ text: "Protasevich was arrested in Belarus.", claims: ["Belarus DETAINED Protasevich"] }],
    counterExamples: [
      "Police arrested Protasevich in Belarus.",
      "Talks with Protasevich were held in Belarus.",
      "Protasevich was arrested in a Belarusian jacket.",
    ],
  },
  {
    id: "crackdown.verb",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words(
        "repress suppress persecute outlaw ban crush quash gag muzzle silence quell subdue bar prohibit purge stifle dissolve criminalise criminalize put_down stamp_out",
      ),
      subject: ["agent"],
      object: ["patient"],
      not: [
        { slot: "patient", lemmas: TRADED },
        // Who is kept out of a country lives in another.
        { slot: "prep:from", lemmas: words("country territory soil state") },
      ],
    },
    noun: {
      lemmas: words("crackdown repression suppression persecution clampdown purge"),
      subject: DOER,
      object: ["prep:on", "prep:against", "prep:of"],
    },
    objectTypes: [...ACTORS, "Place"],
    confidence: 0.7,
    examples: [{ text: "Myanmar persecuted the Rohingya.", claims: ["Myanmar CRACKED_DOWN_ON Rohingya"] }],
    counterExamples: ["Myanmar spoke of the Rohingya."],
  },
  {
    id: "crackdown.on",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("crack_down clamp_down crack clamp"),
      subject: ["agent"],
      object: ["prep:on", "prep:against"],
    },
    objectTypes: [...ACTORS, "Place"],
    confidence: 0.7,
    examples: [{ text: "Myanmar cracked down on the Rohingya.", claims: ["Myanmar CRACKED_DOWN_ON Rohingya"] }],
    counterExamples: ["Myanmar built on Rohingya land.", "On Ana Rojas's advice Bolivia banned the party."],
  },
  {
    id: "crackdown.seize",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: SEIZE,
      subject: ["agent"],
      object: ["prep:from", "prep:of", "patient"],
      not: [{ slot: "patient", lemmas: CLOSED }],
    },
    objectTypes: ACTORS,
    confidence: 0.55,
    examples: [
      {
        text: "Israeli troops demolished Palestinian homes.",
        claims: ["Israel Defense Forces CRACKED_DOWN_ON Palestine"],
      },
    ],
    counterExamples: ["Israeli troops passed Palestinian homes.", "Israel closed its file on Bilal Aziz."],
  },
  {
    id: "crackdown.means",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("use deploy employ unleash turn"),
      subject: ["agent"],
      object: ["prep:against", "prep:on"],
      where: {
        slot: "patient",
        lemmas: words("gas teargas cannon baton truncheon bullet force whip violence dog hose"),
      },
    },
    objectTypes: ["Person", "People", "Organization"],
    confidence: 0.6,
    examples: [
      { text: "Kenyan police used tear gas against Ken Saro.", claims: ["Kenyan police CRACKED_DOWN_ON Ken Saro"] },
    ],
    counterExamples: ["Kenyan police used radios against Ken Saro."],
  },
  {
    id: "crackdown.rule",
    predicate: "CRACKED_DOWN_ON",
    verb: {
      lemmas: words("impose declare extend institute proclaim enforce order clamp introduce decree announce"),
      subject: ["agent"],
      object: ["prep:on", "prep:in", "prep:over", "prep:against"],
      where: { slot: "patient", lemmas: RULES },
    },
    objectTypes: [...ACTORS, "Place"],
    confidence: 0.55,
    examples: [{ text: "Bahrain imposed a curfew in Manama.", claims: ["Bahrain CRACKED_DOWN_ON Manama"] }],
    counterExamples: ["Bahrain lifted a curfew in Manama."],
  },
  {
    id: "oppress.verb",
    predicate: "OPPRESSED",
    verb: {
      lemmas: words(
        "oppress persecute subjugate enslave torture tyrannise tyrannize disenfranchise brutalise brutalize terrorise terrorize marginalise marginalize exploit repress mistreat maltreat ill-treat harass dispossess torment bully victimise victimize dehumanise dehumanize segregate colonise colonize stigmatise stigmatize discriminate",
      ),
      subject: ["agent"],
      object: ["patient", "prep:against"],
    },
    noun: {
      lemmas: words(
        "oppression oppressor persecution persecutor subjugation enslavement tyranny discrimination mistreatment maltreatment ill-treatment harassment marginalisation marginalization repression",
      ),
      subject: ["prep:by", "agent", "prep:poss", "prep:compound", "self"],
      object: ["prep:of", "prep:over", "prep:against"],
    },
    confidence: 0.65,
    examples: [{ text: "China oppressed the Uyghurs.", claims: ["China OPPRESSED Uyghurs"] }],
    counterExamples: ["China trained the Uyghurs."],
  },
];

/** Violence against people and places outside of battle: ATTACKED, KILLED. */
import { ACTORS } from "../actor-types.ts";
import { STOPPAGES } from "../coreference/events/stoppages.ts";
import type { Slot } from "../propositions/proposition.ts";
import type { Frame, Wording } from "./frame.ts";
import { AGAINST, DOER, UNDERGOER, words } from "./slots.ts";

export const DEEDS = words(
  "attack assault bombing shooting massacre raid strike airstrike ambush offensive shelling rampage onslaught firebombing cyberattack arson barrage",
);
const HARM = words(
  "attack bomb ambush assault target torture rape beat_up shoot wound injure maim hurt neutralise neutralize gun_down burn torch ransack loot hit assassinate execute stab poison blow_up mutilate hijack molest abuse maul open_fire lynch behead blast mine pillage plunder vandalise vandalize stone sabotage torpedo sink ram booby-trap terrorise terrorize brutalise brutalize manhandle rough_up pelt teargas raze wreck electrocute waterboard throttle hunt_down firebomb gas bludgeon club knife flog whip batter mug rob set_upon strike_at lash shoot_down bring_down down",
);
const KILL = words(
  "kill murder assassinate execute massacre slaughter behead lynch shoot_dead gun_down eliminate slay burn_alive hang strangle drown liquidate mow_down cut_down bump_off decapitate exterminate eradicate wipe_out finish_off take_out garrotte crucify electrocute",
);
const INJURIES = words("poisoning stabbing beating torture bombing shooting");
const ABUSES = words("genocide atrocity massacre aggression abuse pogrom torture rape");
const ATTACKED_BY: readonly Slot[] = [...DOER, "prep:of"];

/** Weapons that are set off or thrown. */
const SET_OFF: Wording = {
  lemmas: words("explode detonate plant set_off throw hurl fire lob place"),
  subject: ["agent"],
  object: ["prep:at", "prep:against", "prep:on", "prep:into", "prep:in", "prep:near", "prep:outside"],
  where: {
    slot: "patient",
    lemmas: words(
      "bomb series explosive device grenade stone rock petrol mine shot bullet teargas gas gun mortar rocket missile shell round",
    ),
  },
};

export const VIOLENCE_FRAMES: readonly Frame[] = [
  {
    id: "attack.verb",
    predicate: "ATTACKED",
    verb: { lemmas: HARM, subject: ["agent"], object: ["patient", "prep:on", "prep:at"] },
    noun: {
      lemmas: [...DEEDS, ...words("assassination torture beating stabbing hijacking")],
      subject: DOER,
      object: [...AGAINST, "prep:into"],
      not: [{ slot: "prep:compound", lemmas: STOPPAGES }],
    },
    subjectTypes: ACTORS,
    confidence: 0.75,
    examples: [{ text: "Boko Haram attacked Maiduguri.", claims: ["Boko Haram ATTACKED Maiduguri"] }],
    counterExamples: ["Boko Haram left Maiduguri."],
  },
  {
    id: "attack.raid",
    predicate: "ATTACKED",
    verb: {
      lemmas: ["raid"],
      subject: ["agent"],
      object: ["patient"],
      not: [
        {
          slot: "patient",
          lemmas: words(
            "office offices headquarters home house apartment flat premises premise newsroom residence property building hotel studio bank shop company warehouse factory laboratory casino nightclub",
          ),
        },
      ],
    },
    subjectTypes: ACTORS,
    confidence: 0.75,
    examples: [{ text: "Boko Haram raided Maiduguri.", claims: ["Boko Haram ATTACKED Maiduguri"] }],
    counterExamples: ["The FSB raided the offices of Memorial."],
  },
  {
    id: "attack.abuse",
    predicate: "ATTACKED",
    noun: {
      lemmas: ABUSES,
      // "what he called Rwandan aggression": whoever calls it so did not do it.
      notSupport: ["call"],
      subject: ["agent", "prep:by", "prep:poss"],
      object: UNDERGOER.filter((slot) => slot !== "prep:poss"),
    },
    confidence: 0.6,
    examples: [{ text: "Myanmar committed genocide against the Rohingya.", claims: ["Myanmar ATTACKED Rohingya"] }],
    counterExamples: ["Myanmar mourned the Rohingya."],
  },
  {
    id: "attack.set-off",
    predicate: "ATTACKED",
    verb: SET_OFF,
    confidence: 0.65,
    examples: [
      { text: "ETA exploded a bomb in Madrid.", claims: ["ETA ATTACKED Madrid"] },
      { text: "Hamas fired rockets at Ashdod from Gaza.", claims: ["Hamas ATTACKED Ashdod"] },
    ],
    counterExamples: ["ETA held a congress in Madrid."],
  },
  {
    // What the phrase names elsewhere is struck, unless it is where the shot came from.
    id: "attack.set-off-there",
    predicate: "ATTACKED",
    verb: { ...SET_OFF, object: ["deep"], without: [...new Set([...SET_OFF.object, "prep:from" as const])] },
    confidence: 0.6,
    examples: [{ text: "ETA planted a bomb under a bridge of Madrid.", claims: ["ETA ATTACKED Madrid"] }],
    counterExamples: ["Hamas fired rockets from Gaza."],
  },

  {
    id: "attack.set-fire",
    predicate: "ATTACKED",
    verb: {
      lemmas: ["set"],
      subject: ["agent"],
      object: ["prep:to", "deep"],
      where: { slot: "patient", lemmas: ["fire"] },
    },
    confidence: 0.6,
    examples: [{ text: "Somali fighters set fire to a Kenyan village.", claims: ["Somali fighters ATTACKED Kenya"] }],
    counterExamples: ["Somali fighters set a table in Kenya."],
  },
  {
    id: "kill.verb",
    predicate: "KILLED",
    verb: { lemmas: KILL, subject: ["agent"], object: ["patient"] },
    objectTypes: ["Person", "ArmedGroup", "Organization", "People"],
    noun: {
      lemmas: words("killing murder assassination execution slaying beheading lynching slaughter"),
      subject: ["prep:by", "agent"],
      object: ["prep:of", "prep:poss"],
    },
    confidence: 0.75,
    examples: [{ text: "Hamas killed the Israeli soldiers.", claims: ["Hamas KILLED Israeli soldiers"] }],
    counterExamples: ["Hamas released the Israeli soldiers."],
  },
  {
    id: "attack.of-person",
    predicate: "ATTACKED",
    noun: { lemmas: INJURIES, subject: ["prep:by"], object: ["prep:of", "prep:poss"] },
    confidence: 0.65,
    examples: [
      {
        text: "The poisoning of Ken Saro by Boko Haram shocked Kenya.",
        claims: ["Boko Haram ATTACKED Ken Saro"],
      },
    ],
    counterExamples: ["The poisoning of Ken Saro shocked Kenya."],
  },
  {
    id: "attack.order",
    predicate: "ATTACKED",
    noun: {
      lemmas: INJURIES,
      support: words(
        "order mastermind orchestrate commission authorise authorize approve plan plot carry_out organise organize commit perpetrate",
      ),
      subject: ["agent"],
      object: ["prep:of", "prep:poss"],
    },
    confidence: 0.65,
    examples: [
      { text: "Isaias Afwerki ordered the stabbing of Ken Saro.", claims: ["Isaias Afwerki ATTACKED Ken Saro"] },
      {
        text: "Kenya said that Eritrea had ordered the poisoning of Ken Saro.",
        claims: ["Eritrea ATTACKED Ken Saro [alleged] by Kenya", "Kenya ACCUSED Eritrea"],
      },
    ],
    counterExamples: ["Isaias Afwerki condemned the stabbing of Ken Saro."],
  },
  {
    id: "attack.kill-of",
    predicate: "ATTACKED",
    verb: { lemmas: words("kill murder slaughter slay"), subject: ["agent"], object: ["patient"] },
    subjectTypes: ACTORS,
    objectTypes: ["State"],
    confidence: 0.65,
    examples: [{ text: "Hezbollah killed the Syrian officer.", claims: ["Hezbollah ATTACKED Syria"] }],
    counterExamples: ["Hezbollah met the Syrian officer."],
  },
  {
    id: "attack.attempt",
    predicate: "ATTACKED",
    verb: {
      lemmas: words("try attempt"),
      subject: ["agent"],
      object: ["comp:patient"],
      where: { slot: "comp:self", lemmas: KILL },
    },
    subjectTypes: ACTORS,
    confidence: 0.7,
    examples: [
      {
        text: "Gunmen tried to assassinate Ivorian President Alassane Ouattara in Abidjan.",
        claims: ["attackers ATTACKED Alassane Ouattara"],
      },
    ],
    counterExamples: ["Hamas tried to convince Fatah."],
  },
  {
    id: "attack.attempt",
    predicate: "ATTACKED",
    verb: {
      lemmas: ["try", "attempt", "plot", "conspire"],
      subject: ["agent"],
      object: ["comp:patient"],
      where: { slot: "comp:self", lemmas: words("kill murder assassinate poison behead") },
    },
    objectTypes: ["Person", "People", "ArmedGroup"],
    confidence: 0.6,
    examples: [{ text: "Rwanda tried to kill Paul Biya.", claims: ["Rwanda ATTACKED Paul Biya"] }],
    counterExamples: ["Rwanda tried to help Paul Biya."],
  },
  {
    id: "attack.suffered",
    predicate: "ATTACKED",
    noun: { lemmas: DEEDS, subject: ATTACKED_BY, object: ["recipient"], support: words("suffer face endure undergo") },
    confidence: 0.6,
    examples: [{ text: "Somalia suffered attacks by Al-Shabaab.", claims: ["Al-Shabaab ATTACKED Somalia"] }],
    counterExamples: ["Somalia suffered a drought."],
  },
];

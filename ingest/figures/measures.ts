/** What a number counts, by the words around it. */

/** Lemmas that say what happened to those counted. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = {
  killed: [
    "kill",
    "dead",
    "death",
    "die",
    "fatality",
    "murder",
    "massacre",
    "killing",
    "drown",
    "slay",
    "body",
    "corpse",
    "perish",
    "toll",
    "life",
    "slaughter",
  ],
  injured: ["injure", "wound", "injury", "hurt", "wounded", "injured", "maim"],
  detained: [
    "detain",
    "arrest",
    "arrestee",
    "jail",
    "capture",
    "imprison",
    "hold",
    "detainee",
    "suspect",
    "assailant",
    "recapture",
  ],
  missing: ["missing", "disappear"],
  hostages: ["hostage", "kidnap", "abduct"],
  evacuated: ["evacuate", "rescue"],
  displaced: ["displace", "flee", "refugee", "uproot"],
  hospitalised: ["hospitalise", "hospitalize", "hospital"],
  convicted: ["convict", "sentence", "plead"],
};

const MEASURE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEASURES).flatMap(([measure, lemmas]) => lemmas.map((lemma) => [lemma, measure] as const)),
);

export function findMeasure(lemma: string): string | undefined {
  return MEASURE_OF.get(lemma);
}

/** Nouns for those who can be killed or counted. */
export const COUNTED_PEOPLE =
  /^(?:person|people|civilian|child|man|woman|soldier|officer|personnel|personal|worker|victim|resident|passenger|student|militant|fighter|policeman|troops?|journalist|migrant|refugee|protester|suspect|attacker|assailant|member|concertgoer|spectator|patient|villager|pilgrim|tourist|hostage|prisoner|detainee|gunman|staff|peacekeeper|other|family|crew|miner|guard|mutineer|serviceman|sailor|driver|teacher|pupil|doctor|nurse|paramedic|farmer|fisherman|pilot|firefighter|rescuer|monk|priest|reservist|conscript|recruit|rebel|insurgent|defendant|convict|inmate|captive|relative|employee|labourer|laborer|boy|girl|infant|baby|adult|teenager|foreigner|national|citizen|activist|settler|herder|trader|marine|commando|jihadist|terrorist|smuggler|fan|supporter|demonstrator|marcher|bystander|pedestrian|commuter|motorist|survivor)$/;

export const DURATIONS = /^(?:second|minute|hour|day|week|month|year|decade)$/;
export const DISTANCES = /^(?:km|kilometre|kilometer|mile|metre|meter|m)$/;

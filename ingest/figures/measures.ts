/** What a number counts, by the words around it. */
import { mapWords } from "./word-map.ts";

/** Words that say what became of people, the gravest first. */
const BECAME = {
  killed:
    "kill dead death die starve fatality murder massacre killing drown slay body corpse perish toll life slaughter execute assassinate behead lynch gun_down mow_down",
  injured: "injure wound injury hurt wounded injured maim",
  detained: "detain arrest arrestee jail capture imprison hold detainee recapture apprehend round_up seize nab",
  missing: "missing disappear vanish",
  hostages: "hostage",
  abducted: "kidnap abduct abduction kidnapping snatch drag",
  evacuated: "evacuate airlift fly_out lift_out fly_home",
  rescued: "rescue bring_out pull_out",
  displaced: "displace flee refugee uproot homeless",
  hospitalised: "hospitalise hospitalize hospital",
  convicted: "convict sentence plead",
  acquitted: "acquit exonerate",
  charged: "charge indict arraign",
  released: "release free liberate pardon let_go set_free hand_over give_up",
  escaped: "escape abscond get_away break_out",
  expelled: "expel deport banish expulsion deportation throw_out kick_out send_home order_out",
  dismissed: "dismiss sack",
  sanctioned: "sanction blacklist",
  tried: "trial",
  surrendered: "surrender defect",
  recruited: "recruit enlist conscript call_up",
  deployed: "deploy mobilise mobilize",
  infected: "infect",
  protesters: "march protest demonstrate protester demonstrator marcher",
};

export const MEASURES: readonly string[] = Object.keys(BECAME);
const MEASURE_OF = mapWords(BECAME);

/** A charge is also a price, and a march a month: as verbs alone do they tell of those counted. */
const VERBS_ALONE =
  /^(?:charge|free|sack|drag|sanction|conscript|recruit|march|protest|defect|snatch|escape|pardon|dismiss|seize)$/;

/** @param pos part of speech of the word where it stands; any if undefined */
export function findMeasure(lemma: string, pos?: string): string | undefined {
  return pos !== undefined && pos !== "VERB" && VERBS_ALONE.test(lemma) ? undefined : MEASURE_OF.get(lemma);
}

/** People whom nothing need have happened to: how many there are is told all the same. */
const ROLE_OF = mapWords({
  suspects: "suspect",
  attackers: "attacker assailant gunman bomber hijacker",
  defendants: "defendant",
  witnesses: "witness",
  applicants: "applicant plaintiff complainant petitioner",
  passengers: "passenger",
  crew: "crew crewman seaman",
  prisoners: "prisoner inmate captive",
  fighters: "fighter militant jihadist rebel insurgent guerrilla militiaman mercenary combatant extremist terrorist",
  officers: "officer policeman policewoman gendarme",
  diplomats: "diplomat envoy",
  lawmakers: "lawmaker legislator deputy senator parliamentarian mp",
  voters: "voter",
  troops: "soldier troop troops peacekeeper paratrooper serviceman",
});

/** "suspects" of "eleven suspects". */
export function findRole(lemma: string): string | undefined {
  return ROLE_OF.get(lemma);
}

/** Nouns for those who can be killed or counted. */
export const COUNTED_PEOPLE =
  /^(?:person|people|civilian|child|man|woman|soldier|officer|personnel|personal|worker|victim|resident|passenger|student|militant|fighter|policeman|troops?|journalist|migrant|refugee|protester|suspect|attacker|assailant|member|concertgoer|spectator|patient|villager|pilgrim|tourist|hostage|prisoner|detainee|gunman|staff|peacekeeper|other|family|crew|miner|guard|mutineer|serviceman|sailor|driver|teacher|pupil|doctor|nurse|paramedic|farmer|fisherman|pilot|firefighter|rescuer|monk|priest|reservist|conscript|recruit|rebel|insurgent|defendant|convict|inmate|captive|relative|employee|labourer|laborer|boy|girl|infant|baby|adult|teenager|foreigner|national|citizen|activist|settler|herder|trader|marine|commando|jihadist|terrorist|smuggler|fan|supporter|demonstrator|marcher|bystander|pedestrian|commuter|motorist|survivor)$/;

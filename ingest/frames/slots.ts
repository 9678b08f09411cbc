/** Rows of slots that many frames share. */
import type { Slot } from "../propositions/proposition.ts";

/** Who does what a noun says: "by X", the subject of its light verb, its possessor, a demonym before it. */
export const DOER: readonly Slot[] = ["agent", "prep:by", "prep:poss", "prep:from", "prep:compound"];
/** As DOER, where "of X" is the doer too: "claims of the ministry". */
export const DOER_OF: readonly Slot[] = [...DOER, "prep:of"];
/** Whom it is done to, after a noun. */
export const UNDERGOER: readonly Slot[] = [
  "prep:of",
  "prep:on",
  "prep:against",
  "prep:at",
  "prep:upon",
  "prep:poss",
  "prep:compound",
];
export const AGAINST: readonly Slot[] = [
  "prep:against",
  "prep:on",
  "prep:at",
  "prep:towards",
  "prep:toward",
  "prep:upon",
  "prep:over",
];
export const TO: readonly Slot[] = ["prep:to", "recipient", "prep:for"];
/** Whom a promise, a threat or a refusal is about: "agreed to send aid to Romania". */
export const CONTENT_NAMED: readonly Slot[] = [
  "comp:recipient",
  "comp:patient",
  "comp:prep:to",
  "comp:prep:with",
  "comp:prep:against",
  "comp:prep:on",
  "comp:prep:for",
  "comp:prep:from",
  "comp:prep:of",
  "comp:prep:into",
  "comp:prep:between",
  "comp:prep:at",
  "comp:prep:in",
];
/** The same, and else whoever is named anywhere below. */
export const CONTENT: readonly Slot[] = [...CONTENT_NAMED, "deep"];
/** Of whom something is asked: "urged Sudan to", "demanded that Sudan", "appealed to Sudan". */
export const ASKED: readonly Slot[] = [
  "recipient",
  "prep:on",
  "prep:upon",
  "prep:of",
  "prep:from",
  "prep:to",
  "comp:agent",
];
/** Those who stand side by side: "France and Egypt held talks", "the talks between France and Egypt". */
export const PARTIES: readonly Slot[] = [
  "agent",
  "prep:between",
  "prep:among",
  "prep:poss",
  "prep:by",
  "prep:compound",
  "prep:of",
];

/** A list of lemmas from one line of them. */
export function words(list: string): readonly string[] {
  return list.split(" ");
}

/** What one does to an enemy: to promise it is a threat. */
export const HOSTILE = words(
  "attack bring_down bring take_down hunt_down go drive_out storm wage strike hit bomb shell invade punish crush destroy annihilate eliminate eradicate wipe_out wipe sink flatten raze kill fight defeat retaliate retake seize capture expel deport sanction arrest prosecute respond target hunt pursue oust topple overthrow dismantle disrupt degrade block blockade cut_off sever isolate oppose confront counter reject veto boycott",
);
/** What is promised for finding or harming somebody, and what is sworn to an enemy. */
export const NO_GIFTS = words(
  "reward bounty revenge retaliation vengeance retribution war punishment reprisal response sanction information",
);
/** Those who are spoken to in public. */
export const AUDIENCES = words(
  "reporter journalist press medium media correspondent newspaper parliament crowd audience nation rally supporter lawmaker congress assembly agency broadcaster television radio channel magazine outlet interviewer viewer reader listener public student conference",
);
/** What a court throws out: nobody is expelled. */
export const THROWN_OUT = words(
  "case lawsuit suit claim charge appeal objection complaint petition motion indictment conviction verdict ruling sentence request application result evidence ballot vote law bill plea",
);
/** Roles of bodies that are spoken to in public. */
export const PUBLICS = ["media", "parliament"];

/** What somebody is held to be who is blamed: he is in nobody's hands for that. */
export const BLAMEWORTHY: readonly string[] = words("responsible accountable liable guilty culpable complicit");

/** What one recognises somebody as who claims to be it. */
export const STANDING = words(
  "president leader ruler government head winner premier authority representative chairman king mayor governor state",
);

/** Where somebody is beaten without a blow. */
export const CONTESTS = words(
  "election run-off runoff vote poll ballot primary primaries referendum race contest round final match game tournament debate leadership",
);

/** What is looked into by those who help each other find out. */
export const INQUIRIES = words("inquiry enquiry investigation probe case manhunt search hunt");

/** What a state bans to hurt another. */
export const TRADED = words(
  "import export airline aircraft airliner flight plane ship vessel good goods product oil gas coal gold grain fish wine beef software app application technology trade sale investment transaction",
);

/** Nouns for a fight of two sides. */
export const BATTLES = words(
  "conflict clash war fighting battle hostility feud standoff grievance skirmish combat gunfight firefight shootout gunbattle rivalry insurgency rebellion enmity vendetta dogfight face-off",
);

/** What a critic questions in somebody: nobody looks into it. */
export const DOUBTED = words(
  "impartiality fairness independence neutrality integrity legitimacy credibility legality competence motive sincerity honesty judgement judgment fitness objectivity commitment loyalty patriotism wisdom",
);

/** Who speaks for a state abroad: to send him home is a blow at the state, which itself is sent nowhere. */
export const ENVOYS = words("ambassador envoy diplomat charge chargé consul attaché attache commissioner");

/** Who and what is captured or seized without a place or power changing hands. */
export const CAPTIVES = words(
  "soldier troop fighter militant rebel insurgent prisoner hostage civilian sailor crew pilot member officer commander leader chief founder operative spokesman smuggler trafficker boss kingpin fugitive president minister man woman child people person suspect gunman journalist fisherman tourist national citizen worker engineer doctor nurse priest nun monk bishop missionary student schoolgirl schoolboy pupil girl boy teenager diplomat envoy ambassador attache attaché consul reporter blogger activist lawyer judge mayor businessman trader merchant farmer herder driver passenger hiker traveller traveler pilgrim settler official policeman guard lawmaker guerrilla bandit pirate expatriate trucker miner academic researcher hostage refugee migrant villager relative ship vessel boat tanker trawler plane aircraft drone tank vehicle truck weapon ammunition arms arm cache drug cocaine heroin tonne ton kilogram asset property money fund cargo shipment document passport phone laptop computer",
);

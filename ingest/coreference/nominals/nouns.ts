/**
 * Head nouns by what they do in a story. `nominals.json` says which type a noun has; these sets say how it finds its entity.
 */
import type { Gender } from "../../annotated-document.ts";

/** Those who did it, before or after a court says so. Plural or with a number they are one group in a story. */
export const PERPETRATOR_NOUNS: ReadonlySet<string> = new Set([
  "attacker",
  "assailant",
  "perpetrator",
  "gunman",
  "terrorist",
  "shooter",
  "bomber",
  "killer",
  "hijacker",
  "kidnapper",
  "saboteur",
  "radical",
  "culprit",
  "assassin",
]);

/** Alternatives of a pattern: those who fight for somebody. What they do is done by the band that owns them. */
export const FIGHTERS = "fighter|militant|man|gunman|insurgent|rebel|soldier|combatant|guerrilla|jihadist|militiaman";

/** Nouns that say whether a person is a woman or a man. */
export const PERSON_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ..."wife widow daughter mother sister aunt niece grandmother granddaughter girlfriend spokeswoman businesswoman congresswoman chairwoman actress queen princess woman"
    .split(" ")
    .map((noun) => [noun, "feminine"] as const),
  ..."husband widower son father brother uncle nephew grandfather grandson boyfriend spokesman businessman congressman chairman actor king prince man imam priest"
    .split(" ")
    .map((noun) => [noun, "masculine"] as const),
]);

export const SUSPECT_NOUNS: ReadonlySet<string> = new Set(["suspect", "defendant", "detainee", "accused"]);

/** Adjectives that make a suspect of a perpetrator. */
export const SUSPECT_ADJECTIVES: ReadonlySet<string> = new Set(["alleged", "suspected", "accused", "presumed"]);

/** Bodies of a state that need an owner to be one entity: "Russian security forces", "the Afghan government". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set([
  "government",
  "regime",
  "administration",
  "cabinet",
  "junta",
  "authority",
  "leadership",
]);

export const FORCE_NOUNS: ReadonlySet<string> = new Set([
  "force",
  "troops",
  "army",
  "military",
  "police",
  "navy",
  "guard",
  "apparatus",
  "service",
  "intelligence",
  "investigator",
  "prosecutor",
  "court",
  "parliament",
  "embassy",
  "consulate",
  "coastguard",
  "gendarmerie",
  "judiciary",
  "senate",
  "tribunal",
  "ministry",
  "agency",
  "command",
  "militia",
  "unit",
  "paramilitary",
  "jet",
  "warplane",
  "personnel",
]);

/** Words for a body of people, armed or not: the chain they join says which. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  "group",
  "organisation",
  "organization",
  "faction",
  "movement",
  "network",
  "outfit",
  "affiliate",
  "offshoot",
  "branch",
  "franchise",
  "wing",
  "militia",
  "cell",
]);

/** People who are one group when a name says whose they are. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  "official",
  "militant",
  "soldier",
  "fighter",
  "rebel",
  "separatist",
  "insurgent",
  "guerrilla",
  "officer",
  "diplomat",
  "minister",
  "leader",
  "lawmaker",
  "protester",
  "demonstrator",
  "settler",
  "refugee",
  "migrant",
  "citizen",
  "national",
  "hostage",
  "prisoner",
  "jihadist",
  "extremist",
  "dissident",
  "opposition",
  "circle",
  "civilian",
  "negotiator",
  "envoy",
  "mercenary",
  "worker",
  "student",
  "farmer",
  "resident",
  "journalist",
  "detainee",
  "policeman",
  "agent",
  "spy",
  "commander",
  "general",
  "saboteur",
  "population",
  "supporter",
  "follower",
  "loyalist",
  "backer",
  "people",
]);

/** Words for the one who leads a state or body; with a state they find its leader. */
export const LEADER_NOUNS: ReadonlySet<string> = new Set([
  "leader",
  "president",
  "premier",
  "chancellor",
  "dictator",
  "ruler",
  "strongman",
  "king",
  "queen",
  "emir",
  "chief",
  "head",
  "minister",
  "chairman",
  "secretary",
  "director",
  "commander",
  "governor",
  "mayor",
  "monarch",
  "autocrat",
  "prince",
  "sultan",
  "pope",
]);

/** Ranks and callings that a person bears beside the name and is spoken of by afterwards: "Colonel Ortiz … the colonel". */
export const CALLING_NOUNS: ReadonlySet<string> = new Set(
  `general colonel captain major admiral marshal brigadier lieutenant sergeant ambassador envoy diplomat senator congressman
congresswoman lawmaker legislator politician spokesman spokeswoman spokesperson prosecutor judge magistrate lawyer attorney
barrister bishop archbishop cardinal patriarch imam ayatollah cleric priest rabbi sheikh professor scientist scholar journalist
reporter activist campaigner dissident businessman businesswoman oligarch tycoon billionaire banker candidate warlord
coordinator rapporteur commissioner speaker`.split(/\s+/),
);

/** What a person may be spoken of by, once it stood beside the name. */
export function isOfficeNoun(lemma: string): boolean {
  return LEADER_NOUNS.has(lemma) || CALLING_NOUNS.has(lemma);
}

/** Nouns that say nothing of their own about which event: "this incident", "the tragedy". */
export const GENERIC_EVENT_NOUNS: ReadonlySet<string> = new Set([
  "incident",
  "event",
  "tragedy",
  "atrocity",
  "action",
  "act",
  "episode",
  "crisis",
  "disaster",
  "horror",
  "violence",
  "outrage",
  "bloodshed",
  "carnage",
  "crime",
]);

/** Nouns that stand between a phrase and the one it is about: "a group of terrorists", "members of the Taliban". */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set([
  "group",
  "number",
  "member",
  "part",
  "one",
  "some",
  "several",
  "many",
  "most",
  "dozens",
  "hundreds",
  "thousands",
  "two",
  "three",
  "four",
  "side",
  "series",
  "kind",
  "sort",
  "type",
  "majority",
  "handful",
  "team",
  "band",
  "crowd",
  "all",
  "any",
  "each",
  "both",
  "none",
]);

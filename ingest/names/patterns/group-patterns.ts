/** Names of armed groups and of other bodies that the words beside them, or their own first word, tell. */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type NameCandidate, RANK } from "../name-mention.ts";
import { isCapitalised, type NameSentence } from "../name-sentence.ts";

/** Words for an army, a party of fighters, helpers or movements, in the languages that groups name themselves in. */
const FIRST =
  /^(?:Lashkar|Jaish|Jaysh|Sipah|Harkat|Harakat|Hizb|Tehrik|Tehreek|Jamaat|Jamiat|Ansar|Jund|Ahrar|Katibat|Kata'?ib|Liwa|Saraya|Asa'?ib|Faylaq)$/u;
const MOVEMENTS = /^(?:Tehrik|Tehreek|Jamaat|Jamiat|Hizb)$/u;
const PARTICLE = /^(?:e|i|ul|al|ur|us|un|ud|as|ash|at|an|ad)$/u;

/** "Jaish-ul-Fath Sharqi", "Liwa-al-Quds": from the first word on over particles and capitals. */
export function findGroups({ words }: NameSentence): readonly NameCandidate[] {
  return words.flatMap((word, from) => {
    if (!FIRST.test(word)) return [];
    let to = from + 1;
    for (let at = to; at < words.length && at - from < 9; at += 1) {
      const next = words[at] ?? "";
      if (isCapitalised(next)) to = at + 1;
      else if (next !== "-" && !(PARTICLE.test(next) && (words[at - 1] === "-" || words[at + 1] === "-"))) break;
    }
    const hyphened = words.slice(from, to).includes("-");
    if (to - from < 2 || !(hyphened || /'/u.test(word))) return [];
    const type: EntityType = MOVEMENTS.test(word) ? "Organization" : "ArmedGroup";
    return [{ from, to, type, reason: "pattern:group", rank: RANK.pattern }];
  });
}

const COMPANY =
  /^(?:company|firm|corporation|conglomerate|manufacturer|bank|airline|carrier|operator|charity|newspaper|weekly|daily|magazine|broadcaster|retailer|contractor|think-tank|start-?up|institute|institution|lender|insurer|supplier|watchdog|consultancy|foundation|publisher|party|movement|network|union|agency|website|ngo|association|federation|organi[sz]ation)$/u;
const MILITIA = /^(?:militia|guerrillas|gang|cartel)$/u;
const ARMED =
  /^(?:armed|rebel|militant|terrorist|mercenary|guerrilla|jihadist|separatist|paramilitary|insurgent|extremist)$/u;
/** Before the name: of people they are said too, so that a given name behind them is a person's. */
const MAKERS =
  /^(?:supplier|maker|manufacturer|lender|insurer|retailer|consultancy|brokerage|movement|party|giant|start-?up|watchdog|subsidiary|foundation|institute|organi[sz]ation)$/u;

/** Last words of bodies that rule or stand for election, whoever they are. */
const CIVIL = /^(?:council|committee|government|party|congress|parliament|assembly|administration|commission)$/u;

/** "Ben Gurion airport", "the Harun mosque": whoever it is called after, it is a place. */
const SITES_BEHIND =
  /^(?:hotels?|shopping|airport|airbase|airfield|stadium|mosque|cathedral|monastery|bridge|prison|refinery|barracks|avenue|boulevard|square|street)$/u;

/** The type that a guess has by the noun beside it, undefined if none tells. */
export function findTypeBeside(sentence: NameSentence, name: NameCandidate, lexicon: Lexicon): EntityType | undefined {
  const { words, lower } = sentence;
  const { from, to, type } = name;
  const self = findCalledItself(sentence, from);
  if (self !== undefined && type !== "Place") return CIVIL.test(lower[to - 1] ?? "") ? "Organization" : self;
  if (/^hotels?$/u.test(lower[to - 1] ?? "") && to - from > 1) return "Place";
  if (SITES_BEHIND.test(lower[to] ?? "") && words[to] === lower[to]) return "Place";
  if (type !== "Person" && type !== "Place") return undefined;
  // "a Ryanair flight": nobody else has one.
  if (to - from === 1 && lower[to] === "flight" && /^(?:an?|the)$/u.test(lower[from - 1] ?? "")) return "Organization";
  const given = lexicon.findGivenName(words[from] ?? "") !== undefined;
  if (MAKERS.test(words[from - 1] ?? "") && !given) return "Organization";
  return findApposedType(sentence, to, lexicon);
}

/** What is built or lies somewhere. */
const BUILT =
  /^(?:pipeline|cable|interconnector|tunnel|bridge|dam|port|harbour|harbor|terminal|refinery|mine|oilfield|gasfield|reactor|canal|town|city|village|hamlet|suburb|district|province|island|islet|peninsula|river|lake|tanker|freighter|trawler|ferry|vessel|ship|boat|yacht|barge|warship|frigate|submarine)$/u;

const COMPASS = /^(?:north|south|east|west|northwest|northeast|southwest|southeast|off|near)$/u;

/** "Fly Sahara, a Moroccan airline, was", "Bahnco, Spain's rail operator, said": what opens after the comma says what it is. */
export function findApposedType(sentence: NameSentence, to: number, lexicon: Lexicon): EntityType | undefined {
  const { lower, pos } = sentence;
  const from = opensApposition(sentence, to);
  if (from === undefined) return undefined;
  for (let at = from; at < from + 7; at++) {
    // "a Greek-owned ferry".
    if (lower[at] === "-" || lower[at - 1] === "-") continue;
    const noun = lower[at] ?? "";
    const ends = !/^(?:NOUN|PROPN|PART)$/u.test(pos[at + 1] ?? "") || COMPASS.test(lower[at + 1] ?? "");
    const armed =
      MILITIA.test(noun) ||
      (/^(?:group|organi[sz]ation|movement|network)$/u.test(noun) && ARMED.test(lower[at - 1] ?? ""));
    const split = /^(?:faction|offshoot|splinter|affiliate)$/u.test(noun) && lower[at + 1] === "of";
    const of = split ? lexicon.findLongestMatch(sentence.words, at + 2)?.entries[0]?.type : undefined;
    if ((armed && ends) || of === "ArmedGroup") return "ArmedGroup";
    if (BUILT.test(noun) && ends) return "Place";
    if (COMPANY.test(noun)) return ends ? "Organization" : undefined;
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(pos[at] ?? "")) return undefined;
  }
  return undefined;
}

/** Where the words begin that say what a name is: behind a comma and an article or an owner. */
function opensApposition({ words, lower }: NameSentence, to: number): number | undefined {
  if (words[to] !== ",") return undefined;
  if (/^(?:an?|the|its|their)$/u.test(lower[to + 1] ?? "")) return to + 2;
  return isCapitalised(words[to + 1] ?? "") && /^['’]s?$/u.test(words[to + 2] ?? "") ? to + 3 : undefined;
}

/** "a group calling itself the Free Patriots", "The network, which called itself the Northern Union": armed, if a group or a network. */
function findCalledItself({ lower }: NameSentence, from: number): EntityType | undefined {
  const itself = lower[from - 1] === "the" ? from - 2 : from - 1;
  if (lower[itself] !== "itself" || !/^(?:calling|calls|called|styling|styled|styles)$/u.test(lower[itself - 1] ?? ""))
    return undefined;
  const before = lower.slice(Math.max(0, itself - 6), itself - 1);
  if (before.some((word) => /^(?:group|network|militia|cell|gang|faction)$/u.test(word))) return "ArmedGroup";
  return before.some((word) => /^(?:movement|party|coalition|alliance|council|government)$/u.test(word))
    ? "Organization"
    : undefined;
}

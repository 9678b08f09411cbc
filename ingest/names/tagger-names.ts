/** The tagger's names, cut to shape and given one of the seven types. */
import type { EntityType } from "../../cypher/ontology.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../analysis/time-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";
import { isNamedThing } from "./named-things.ts";
import { isArmedGroupName, isEventName, isOrganizationName } from "./patterns/type-words.ts";
import type { TaggedName } from "./tagger/name-tags.ts";
import { trimName } from "./trim-name.ts";

/** Days of the week and months, also shortened. */
export const CALENDAR = new RegExp(`^(?:${WEEKDAYS}|${MONTHS}|mon|tue|wed|thu|fri|sat|sun|${SHORT_MONTHS})\\.?$`, "iu");
/** Endings of words for peoples and creeds ("Darfuris", "Karenni", "Alawites", "Salafists"). */
const PEOPLE_ENDING = /(?:ians?|eans?|ans|ese|ish|ites?|is|ists?|enni)$/u;

export function findTaggedNames(
  sentence: NameSentence,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
): readonly NameCandidate[] {
  return sentence.tagged
    .map((name) => (/^['’]$/u.test(sentence.words[name.from] ?? "") ? openAtOwner(sentence, name) : name))
    .flatMap((name) => partAtSmallWord(sentence, name))
    .flatMap((name) => partAtGivenName(sentence, name, lexicon))
    .flatMap((name) => partAtTitle(sentence, name, lexicon))
    .flatMap((name) => {
      const trimmed = trimName(sentence, name, lexicon);
      const type = trimmed && toEntityType(sentence, trimmed, isOrdinary);
      if (trimmed === undefined || type === undefined || isAccident(sentence, trimmed, isOrdinary)) return [];
      const { from, to } = trimmed;
      return [
        {
          from,
          to,
          type,
          reason: "tagger",
          rank: RANK.tagger,
          ...(type === "People" && { mentionType: type }),
          ...(type === "Event" && { holdsNames: true }),
        },
      ];
    });
}

/** "the Teachers' Union of Chad": a name that begins with the mark of an owner begins with the owner. */
function openAtOwner({ words }: NameSentence, name: TaggedName): TaggedName {
  const owned = /^\p{Lu}\p{Ll}+s$/u.test(words[name.from - 1] ?? "");
  return { ...name, from: owned ? name.from - 1 : name.from + 1 };
}

/** Small words that stand inside names of people and places. */
const INNER =
  /^(?:of|the|and|for|in|on|upon|under|de|la|le|les|du|des|di|da|do|dos|del|von|van|der|den|ter|al|el|as|bin|bint|ibn|abu|ul|ur|y|e|i|sur|am|an|bei|zu|'s|’s)$/u;

/** "Bamako shook Mali" is two places: a small word that no name has inside ends one and begins the next. */
function partAtSmallWord(sentence: NameSentence, name: TaggedName): readonly TaggedName[] {
  if (name.nameClass !== "LOC" && name.nameClass !== "PER") return [name];
  const { words } = sentence;
  for (let at = name.from + 1; at < name.to - 1; at += 1) {
    const word = words[at] ?? "";
    const between = isCapitalised(words[at - 1] ?? "") && isCapitalised(words[at + 1] ?? "");
    if (!/^\p{Ll}{2,}$/u.test(word) || INNER.test(word) || !between) continue;
    return [{ ...name, to: at }, ...partAtSmallWord(sentence, { ...name, from: at + 1 })];
  }
  return [name];
}

/** "In Ankara Selim Demir told reporters": behind a town that a preposition stands before, a given name begins another. */
function partAtGivenName({ words, lower }: NameSentence, name: TaggedName, lexicon: Lexicon): readonly TaggedName[] {
  if (name.nameClass === "ORG" || !/^(?:in|from|at|near|to|outside)$/.test(lower[name.from - 1] ?? "")) return [name];
  const place = lexicon.findLongestMatch(words, name.from);
  const at = name.from + (place?.length ?? 0);
  const located = place?.entries.some(({ type }) => type === "Place" || type === "State") ?? false;
  if (!located || name.to - at < 2 || lexicon.findGivenName(words[at] ?? "") === undefined) return [name];
  return [
    { nameClass: "LOC", from: name.from, to: at },
    { nameClass: "PER", from: at, to: name.to },
  ];
}

/** "Nairobi Governor Omar Keita": a place, then an office, then whose it is. */
function partAtTitle({ words }: NameSentence, name: TaggedName, lexicon: Lexicon): readonly TaggedName[] {
  const place = name.nameClass === "PER" ? lexicon.findLongestMatch(words, name.from) : undefined;
  const at = name.from + (place?.length ?? 0);
  const located = place?.entries.some(({ type }) => type === "Place" || type === "State") ?? false;
  const office = located ? lexicon.findOffice(words.slice(at, name.to), 0) : undefined;
  if (office === undefined || at + office.length >= name.to) return [name];
  return [
    { nameClass: "LOC", from: name.from, to: at },
    { nameClass: "PER", from: at, to: name.to },
  ];
}

/** "Apex Motors": what ends so is no surname. */
const FIRMS =
  /^(?:Airlines?|Airways|Bancorp|Corp|Corporation|Council|Industries|Federation|Foundation|Holdings?|Inc|Institute|International|Logistics|Ltd|Ministry|Motors|Party|Petroleum|Pharma|Pharmaceuticals|Plc|Resources|Shipping|Systems|Technologies|Telecom|University)$/u;

/** "the Yaqui people", "the Fur tribe", "members of the Oromo community". */
function isCalledPeople({ words }: NameSentence, from: number, to: number): boolean {
  return to - from === 1 && /^(?:the|a)$/iu.test(words[from - 1] ?? "") && PEOPLES.test(words[to] ?? "");
}

const PEOPLES = /^(?:people|peoples|tribe|tribes|tribesmen|clan|clans|community|minority|herders|herdsmen)$/u;

function toEntityType(
  sentence: NameSentence,
  { from, to, nameClass }: TaggedName,
  isOrdinary: IsOrdinary,
): EntityType | undefined {
  const words = sentence.words.slice(from, to);
  if (isEventName(words) && (nameClass !== "PER" || words.length === 1)) return "Event";
  if ((nameClass === "PER" || nameClass === "LOC") && isCalledBody(sentence, from, to)) return "Organization";
  // "MRTV" is nobody's name.
  if (nameClass === "PER" && to - from === 1 && !sentence.allCapitals && /^\p{Lu}{3,}$/u.test(words[0] ?? ""))
    return "Organization";
  if (isCalledPeople(sentence, from, to)) return "People";
  if (nameClass === "PER") return words.length > 1 && FIRMS.test(words.at(-1) ?? "") ? "Organization" : "Person";
  if (isArmedGroupName(words)) return "ArmedGroup";
  if (nameClass === "ORG") return "Organization";
  if (nameClass === "LOC") return isOrganizationName(words) ? "Organization" : "Place";
  const word = words[0] ?? "";
  if (words.length === 1 && PEOPLE_ENDING.test(word) && isCapitalised(word) && !isOrdinary(word.toLowerCase()))
    return "People";
  return isOrganizationName(words) ? "Organization" : undefined;
}

const BODIES =
  /^(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|website|channel|newswire|company|firm|operator|airline|carrier|manufacturer|shipbuilder|conglomerate|contractor|lender|insurer|retailer|charity|ngo|nonprofit|startup|union|party)$/u;

const CALLED_AFTER =
  /^(?:newspaper|daily|weekly|magazine|broadcaster|website|company|firm|airline|charity|ngo|startup|union|party|group|organi[sz]ation|association|movement|coalition|alliance|network|think-tank|watchdog|foundation|agency|contractor|manufacturer|retailer|consultancy)$/u;

/** "the newspaper Koha Ditore", "its operator, Stellar Marine, said": what stands before the name tells what it is. */
export function isCalledBody({ lower, words }: NameSentence, from: number, to: number): boolean {
  if (BODIES.test(lower[from - 1] ?? "")) return true;
  if (words[from - 1] === "," && words[to] === "," && BODIES.test(lower[from - 2] ?? "")) return true;
  // "Clean Hands, a group led by Ana Ruiz".
  if (words[to] !== "," || !/^(?:an?|the)$/.test(words[to + 1] ?? "")) return false;
  const noun = [2, 3, 4].find((step) =>
    /^(?:that|which|who|led|founded|run|based|,|\.)$/.test(words[to + step + 1] ?? ""),
  );
  return noun !== undefined && CALLED_AFTER.test(lower[to + noun] ?? "");
}

/** A capital that the sentence's start, a heading or the calendar explains. */
function isAccident(sentence: NameSentence, { from, to, nameClass }: TaggedName, isOrdinary: IsOrdinary): boolean {
  const words = sentence.words.slice(from, to);
  if (isNamedThing(words)) return true;
  if (words.every((word) => CALENDAR.test(word) || /^[\d.,]+$/u.test(word))) return true;
  if (!words.some((word) => /\p{L}{2}/u.test(word) && isCapitalised(word))) return true;
  const ordinary = words.every((word) => !/\p{L}/u.test(word) || isOrdinary(word.toLowerCase()));
  if (sentence.titleCase || sentence.allCapitals) {
    const plain = words.some((word) => isOrdinary(word.toLowerCase()));
    return plain && !(nameClass === "PER" && words.length > 1 && !ordinary);
  }
  return (ordinary || sentence.pos[from] !== "PROPN") && words.length === 1 && from === sentence.first;
}

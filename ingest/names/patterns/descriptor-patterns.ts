/** Names told by the word beside them: "the 72nd Brigade", "Typhoon Yagi", "the frigate HMS Diamond", "the governor of Nariño". */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type NameCandidate, RANK } from "../name-mention.ts";
import { isCapitalised, type NameSentence } from "../name-sentence.ts";
import { CALENDAR, isCalledBody } from "../tagger-names.ts";
import { findApposedType, findGroups, findTypeBeside } from "./group-patterns.ts";

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u;
/** "the intelligence service SIS". */
const SERVICES = /^(?:service|agency|union|federation|association|ministry|committee|council|authority|regulator)$/u;
const UNITS = /^(?:brigade|division|regiment|battalion|corps|army|fleet|squadron|wing|group|command|company|front)$/u;
const SHIPS = /^(?:HMS|USS|USNS|USCGC|INS|BRP|HMAS|HMCS|HMNZS|ROKS|ARA|RFA|KRI|MV|M\/V|MT|SS)$/u;
const SHIP_NOUNS =
  /^(?:frigate|tanker|destroyer|warship|freighter|trawler|ferry|cruiser|submarine|corvette|yacht|bulker|ship|vessel|boat|carrier|liner)$/u;
const STORMS = /^(?:storm|hurricane|typhoon|cyclone)$/u;

/** Units by number, ships by their prefix, storms. */
export function findDescribedNames(sentence: NameSentence, lexicon: Lexicon): readonly NameCandidate[] {
  if (sentence.titleCase || sentence.allCapitals) return [];
  const { words, lower } = sentence;
  const found: NameCandidate[] = [];
  const add = (from: number, to: number, type: EntityType, reason: string): void =>
    void found.push({ from, to, type, reason: `pattern:${reason}`, rank: RANK.phrase });
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    if (ORDINAL.test(word)) {
      const end = endOfUnit(sentence, at);
      // The 33rd Front is a guerrilla's; armies have brigades and divisions.
      if (end !== undefined) add(at, end, lower[end - 1] === "front" ? "ArmedGroup" : "Organization", "unit");
    } else if (SHIPS.test(word) && isCapitalised(words[at + 1] ?? ""))
      add(at, endOfCapitals(words, at + 1), "Place", "ship");
    else if (/^\p{Lu}{3,}$/u.test(word) && (isCalledBody(sentence, at, at + 1) || SERVICES.test(lower[at - 1] ?? "")))
      add(at, at + 1, "Organization", "called-body");
    else if (isCapitalised(word) && STORMS.test(lower[at] ?? "") && isCapitalised(words[at + 1] ?? ""))
      add(at, at + 2, "Event", "storm");
  }
  return [
    ...found,
    ...findGroups(sentence),
    ...findNumbered(sentence),
    ...findVessels(sentence, lexicon),
    ...findApposedSites(sentence, lexicon),
    ...findOutlets(sentence, lexicon),
  ];
}

/** "the yacht Andromeda", "a Greek bulk carrier, the Lina Bay 4, which lay"; but not "boarded the tanker, the Foreign Ministry said". */
function findVessels(sentence: NameSentence, lexicon: Lexicon): readonly NameCandidate[] {
  const { words, lower } = sentence;
  return words.flatMap((word, at) => {
    if (!SHIP_NOUNS.test(word)) return [];
    const apposed = words[at + 1] === "," && lower[at + 2] === "the";
    const from = apposed ? at + 3 : at + 1;
    if (!opensName(sentence, from, lexicon)) return [];
    const to = endOfNumbered(sentence, from);
    if (apposed && !/^(?:[,.;]|which|that)?$/u.test(words[to] ?? "")) return [];
    return [{ from, to, type: "Place", reason: "pattern:ship", rank: RANK.phrase }];
  });
}

/** "her news outlet, Temirov Live, said": what somebody's medium or firm is called, of two capitalised words or more. */
function findOutlets(sentence: NameSentence, lexicon: Lexicon): readonly NameCandidate[] {
  const { words, lower } = sentence;
  return words.flatMap((word, at) => {
    if (!OUTLETS.test(word) || words[at + 1] !== ",") return [];
    const owned = lower.slice(Math.max(0, at - 4), at).some((it) => /^(?:his|her|its|their|whose|['’]s)$/u.test(it));
    const to = endOfCapitals(words, at + 2);
    if (!owned || to - at < 4 || !/^[,.;]$/u.test(words[to] ?? "") || !opensName(sentence, at + 2, lexicon)) return [];
    return [{ from: at + 2, to, type: "Organization", reason: "pattern:outlet", rank: RANK.phrase }];
  });
}

const OUTLETS =
  /^(?:newspaper|broadcaster|outlet|website|magazine|station|channel|company|firm|airline|party|movement|foundation|charity|publication)$/;

/** "the Lina Bay 4", but not "the Lina Bay 20 miles off". */
function endOfNumbered({ words, pos }: NameSentence, from: number): number {
  const end = endOfCapitals(words, from);
  return /^\d{1,3}$/u.test(words[end] ?? "") && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(pos[end + 1] ?? "") ? end + 1 : end;
}

/** But not "the ship Friday", "the ship Iran seized". */
function opensName({ words, pos }: NameSentence, at: number, lexicon: Lexicon): boolean {
  const word = words[at] ?? "";
  const capitals = endOfCapitals(words, at);
  const known = lexicon.findLongestMatch(words, at) ?? lexicon.findLongestDemonym(words, at);
  return (
    isCapitalised(word) &&
    (pos[at] === "PROPN" || capitals - at > 1) &&
    !CALENDAR.test(word) &&
    (known === undefined || known.length < capitals - at)
  );
}

/** "the Yellow Tiger, a fishing boat", "Sable 3, a gas pipeline": told by what opens behind the comma. */
function findApposedSites(sentence: NameSentence, lexicon: Lexicon): readonly NameCandidate[] {
  const { words, lower, pos } = sentence;
  return words.flatMap((word, from): readonly NameCandidate[] => {
    const vessel = lower[from - 1] === "the";
    if (!isCapitalised(word) || (isCapitalised(words[from - 1] ?? "") && !vessel)) return [];
    const capitals = endOfCapitals(words, from);
    // "Weltring, Spain's rail operator, said": no verb, though it looks like one.
    const owned = from === 0 && capitals === 1 && words[1] === "," && /^['’]s?$/u.test(words[3] ?? "");
    if (owned && findApposedType(sentence, 1, lexicon) === "Organization")
      return [{ from, to: 1, type: "Organization", reason: "pattern:apposed-body", rank: RANK.pattern }];
    if (pos[from] !== "PROPN" && capitals - from < 2) return [];
    const to = endOfNumbered(sentence, from);
    // "the Delta K, moored in Izmir".
    const sails =
      vessel && words[to] === "," && /^(?:registered|flagged|bound|laden|moored|anchored)$/u.test(words[to + 1] ?? "");
    if (!sails && (findApposedType(sentence, to, lexicon) !== "Place" || !(vessel || to > capitals))) return [];
    return [{ from, to, type: "Place", reason: "pattern:apposed-site", rank: RANK.pattern }];
  });
}

/** "known as the 12 Tribes": the number belongs to the name. */
function findNumbered({ words, lower }: NameSentence): readonly NameCandidate[] {
  return words.flatMap((word, at) => {
    const named =
      /^(?:known as|called|named)$/u.test(lower.slice(at - 3, at - 1).join(" ")) || lower[at - 2] === "called";
    if (!/^\d{1,3}$/u.test(word) || lower[at - 1] !== "the" || !named || !isCapitalised(words[at + 1] ?? "")) return [];
    return [{ from: at, to: at + 2, type: "Organization", reason: "pattern:numbered", rank: RANK.pattern }];
  });
}

function endOfUnit({ words, lower }: NameSentence, from: number): number | undefined {
  for (let at = from + 1; at < words.length && at - from <= 5 && isCapitalised(words[at] ?? ""); at++)
    if (UNITS.test(lower[at] ?? "")) return at + 1;
  return undefined;
}

function endOfCapitals(words: readonly string[], from: number): number {
  let end = from + 1;
  while (end < words.length && end - from < 3 && isCapitalised(words[end] ?? "")) end++;
  return end;
}

const SEATED =
  /(?:^|\s)(?:governor|mayor|province|department|municipality|district|region|governorate|prefecture|village|town|city|port) of$/u;

/** A guess in the light of what stands beside it. */
export function settleByDescriptor(sentence: NameSentence, name: NameCandidate, lexicon: Lexicon): NameCandidate {
  if (name.rank > RANK.tagger || name.type === "Event" || name.type === "People") return name;
  const { words, lower } = sentence;
  const { from, to, type } = name;
  const beside = findTypeBeside(sentence, name, lexicon);
  if (beside !== undefined) return { ...name, type: beside };
  if (isHeld(sentence, to, lexicon) && (type === "Person" || type === "Place"))
    return { ...name, type: "Organization" };
  if (SHIP_NOUNS.test(lower[from - 1] ?? "")) return { ...name, type: "Place" };
  if ((type === "Person" || type === "Place") && isMedium(sentence, from)) return { ...name, type: "Organization" };
  if (type === "Person" && SEATED.test(lower.slice(Math.max(0, from - 3), from).join(" ")))
    return { ...name, type: "Place" };
  if (type === "Place" && to - from > 1 && isAppointed(sentence, to, lexicon)) return { ...name, type: "Person" };
  // "Aizada Bekova kyzy", "Nurlan Bekov uulu": a patronym ends in a small word.
  if (type === "Person" && PATRONYM.test(words[to] ?? "")) return { ...name, to: to + 1 };
  const article = /^(?:al|el)$/iu.test(words[from - 2] ?? "") && words[from - 1] === "-";
  // "Musaad al-Aiban", of which a guess has the last part only.
  if (type === "Person" && article && isCapitalised(words[from - 3] ?? "") && sentence.pos[from - 3] === "PROPN")
    return { ...name, from: from - 3 };
  return name;
}

const PATRONYM = /^(?:kyzy|qyzy|qizi|kizi|gizi|uulu|ogly|oglu|oğlu|ogli|oghlu|zoda)$/u;

/** "the news agency Volna", "the newspaper Vesti": what stands before the name says what it is. */
function isMedium({ lower }: NameSentence, from: number): boolean {
  const [before, last] = [lower[from - 2] ?? "", lower[from - 1] ?? ""];
  return (
    (last === "agency" && /^(?:news|press|aid|relief|intelligence|security|space)$/u.test(before)) ||
    (last === "channel" && /^(?:television|tv|news|telegram)$/u.test(before)) ||
    /^(?:newspaper|broadcaster|daily|tabloid|weekly|airline|think-tank|charity|company|firm|manufacturer|conglomerate|retailer|carrier)$/u.test(
      last,
    )
  );
}

/** "Ryanair chief Michael O'Leary": only bodies have a chief. */
function isHeld({ words, lower }: NameSentence, to: number, lexicon: Lexicon): boolean {
  const length = /^(?:chief|boss|ceo|chairman|chairwoman|shareholder|subsidiary|shares)$/u.test(lower[to] ?? "")
    ? 1
    : 0;
  if (length === 0) return false;
  const executive = /^(?:executive|financial|operating)$/u.test(lower[to + 1] ?? "") ? 1 : 0;
  const next = words[to + length + executive] ?? "";
  return /^shares?$/u.test(lower[to] ?? "") || (isCapitalised(next) && lexicon.findDemonym(next) === undefined);
}

/** "Raquel Dodge, Brazil's prosecutor general, said": a name between whose commas an office stands is a person's. */
function isAppointed({ words, lower, pos }: NameSentence, to: number, lexicon: Lexicon): boolean {
  if (words[to] !== ",") return false;
  for (let at = to + 1; at < Math.min(words.length, to + 8); at++) {
    if (/^[,.;]$/u.test(words[at] ?? "") || pos[at] === "VERB" || pos[at] === "AUX") return false;
    const office = isCapitalised(words[at] ?? "") ? undefined : lexicon.findOffice(words, at);
    if (office !== undefined) return /^(?:,|of|for|in|at|general)$/u.test(lower[at + office.length] ?? "");
  }
  return false;
}

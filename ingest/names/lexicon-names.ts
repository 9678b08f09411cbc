/** Names that the lexicon knows: the longest match from every piece, unless capitals or a common word speak against it. */
import type { Lexicon, LexiconEntry } from "../lexicon/lexicon.ts";
import { chooseEntry, type DocumentHints, isAtHome, TYPES_OF_CLASS } from "./choose-entry.ts";
import { isElsewhere } from "./foreign-bodies.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";
import { EVENT_HEADS } from "./patterns/type-words.ts";
import type { NameClass } from "./tagger/name-tags.ts";
import { followsTitle } from "./trim-name.ts";

/** What a word is in running text: an ordinary word's capital proves nothing at the start of a sentence or in a heading. */
export type IsOrdinary = (lowerWord: string) => boolean;

export function findLexiconNames(
  sentence: NameSentence,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  hints: DocumentHints,
): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  let at = 0;
  while (at < sentence.words.length) {
    // Names hold a capital near their beginning ("al-Qaeda"); most words need no look-up.
    if (!hasCapital(sentence.words, at, at + 4)) {
      at++;
      continue;
    }
    const match = lexicon.findLongestMatch(sentence.words, at);
    const demonym = lexicon.findLongestDemonym(sentence.words, at);
    // "Western allies" and "Muslim world" may stand in the lexicon; the mention is "Western", "Muslim".
    const adjective =
      match !== undefined &&
      demonym !== undefined &&
      demonym.length < match.length &&
      match.entries.every(({ type }) => type !== "Organization" && type !== "ArmedGroup") &&
      !sentence.words.slice(at + demonym.length, at + match.length).some(isCapitalised);
    const candidate =
      match && !adjective && toCandidate(sentence, at, at + match.length, match.entries, lexicon, isOrdinary, hints);
    if (candidate) found.push(withoutAdjective(sentence, candidate, lexicon));
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

function hasCapital(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at++) if (isCapitalised(words[at] ?? "")) return true;
  return false;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly entry: LexiconEntry;
  /** How many entries bear the name. */
  readonly rivals: number;
  /** What the tagger makes of exactly these words. */
  readonly nameClass: NameClass | undefined;
}

function toCandidate(
  sentence: NameSentence,
  from: number,
  to: number,
  entries: readonly LexiconEntry[],
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  hints: DocumentHints,
): NameCandidate | undefined {
  const words = sentence.words.slice(from, to);
  const nameClass = sentence.tagged.find((name) => name.from === from && name.to === to)?.nameClass;
  const entry = chooseEntry(entries, nameClass, hints);
  if (entry === undefined || !words.some(isCapitalised) || isElsewhere(sentence, from, entry, lexicon))
    return undefined;
  const found: Found = { from, to, entry, rivals: entries.length - 1, nameClass };
  const single = to - from === 1 || (to - from === 3 && words[1] === "-");
  if (single && isOfLongerName(sentence, found)) return undefined;
  if (to - from === 1 && !standsAlone(sentence, found, lexicon, isOrdinary, hints)) return undefined;
  // "The Guardian Council", "The National Salvation Committee" are no newspapers.
  const goesOn = isCapitalised(sentence.words[to] ?? "") && !sentence.titleCase && !sentence.allCapitals;
  if (entry.role === "media" && words[0] === "The" && goesOn) return undefined;
  // "war in Ukraine" describes an event that the lexicon knows; it does not name it.
  if (entry.type === "Event" && !isCapitalised(words[0] ?? "") && EVENT_HEADS.has(words[0] ?? "")) return undefined;
  if (entry.type === "People" && isTerritory(sentence, to))
    return { from, to, type: "Place", reason: "pattern:territory", rank: RANK.lexicon };
  const title = entry.type === "Person" ? lexicon.findOffice(words, 0) : undefined;
  return {
    from: title !== undefined && title.length < to - from ? from + title.length : from,
    to: entry.type === "Event" ? to - countYearWords(words) : to,
    type: entry.type,
    reason: `lexicon:${entry.id}`,
    rank: RANK.lexicon,
    ...((isKnown(found, words, isOrdinary, hints.countries) || namesState(words, entry, lexicon)) && {
      entryId: entry.id,
    }),
    ...(entry.type === "People" && { mentionType: "People" as const }),
    ...(entry.type === "Event" && { holdsNames: true }),
  };
}

/** "the Amhara region", "Rakhine state": the land that is named after the people. */
function isTerritory({ words }: NameSentence, to: number): boolean {
  const people = /(?:ish|ian|ese|ic|s)$/u.test(words[to - 1] ?? "");
  return !people && /^(?:region|state|province|district|highlands|territory)$/u.test(words[to] ?? "");
}

/** "Abiy Tesfaye" is not Abiy Ahmed, "Jean-Pierre Kalala" not Karine Jean-Pierre: who is known by one name is so without another. */
function isOfLongerName({ tagged }: NameSentence, { to, entry }: Found): boolean {
  return entry.type === "Person" && tagged.some((name) => name.nameClass === "PER" && name.from < to && to < name.to);
}

/** Whether a single word is the entry's name here, and not a common word, a part of a longer name, or a person's. */
function standsAlone(
  sentence: NameSentence,
  { from, to, entry, nameClass }: Found,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  { countries, surnames }: DocumentHints,
): boolean {
  const word = sentence.words[from] ?? "";
  // "the West", "the Gulf": with a capital after "the" it is no direction.
  const next = sentence.words[to] ?? "";
  const told = /^the$/i.test(sentence.words[from - 1] ?? "") && !isCapitalised(next) && next !== "-";
  if (entry.role === "bloc" && told && !sentence.titleCase && !sentence.allCapitals) return true;
  const acronym = !sentence.allCapitals && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(word);
  const ambiguous = entry.ambiguous === true;
  if (!acronym && isOrdinary(word.toLowerCase())) {
    // "Reading", "Nice", "Mobile": a town only if the tagger thinks so. "WHO", "IT" in a heading in capitals: the word.
    const little = sentence.titleCase || sentence.allCapitals || from === sentence.first;
    if (sentence.allCapitals || ((little || ambiguous) && nameClass === undefined)) return false;
  }
  if (entry.type === "State" || entry.type === "Place") {
    // "Jordan" in "Michael Jordan"
    const inside = sentence.tagged.find((name) => name.from <= from && to <= name.to && name.to - name.from > 1);
    if (inside?.nameClass === "PER") return false;
    // "Critics accused Sydney" after "Anna Sydney": a town is meant only where towns stand.
    const before = sentence.lower[from - 1] ?? "";
    if (entry.type === "Place" && surnames.has(word) && !STANDS_BEFORE_PLACES.test(before)) return false;
  }
  if (!ambiguous) return true;
  if (nameClass === undefined) return isAtHome(entry, countries);
  return nameClass !== "PER" || !isPerson(sentence, from, entry, lexicon, surnames);
}

const STANDS_BEFORE_PLACES = /^(?:in|at|near|into|around|outside|across|inside|via|through)$/u;

/** Whether the name alone tells which entry is meant. */
function isKnown(
  { from, to, entry, rivals, nameClass }: Found,
  words: readonly string[],
  isOrdinary: IsOrdinary,
  countries: ReadonlySet<string>,
): boolean {
  if (isAtHome(entry, countries)) return true;
  if (words.length === 1 && /^(?:Senate|Parliament)$/.test(words[0] ?? "")) return false;
  // "Congress" without a word of where is the American; in a story of Peru it is Peru's.
  if (words.length === 1 && words[0] === "Congress" && countries.size > 0) return false;
  // "Supreme Court", "Socialist Party": many states have one.
  const generic =
    /^(?:party|parliament|court|ministry|police|military)$/u.test(entry.role ?? "") &&
    words.every((word) => isOrdinary(word.toLowerCase()) || CREEDS.test(word)) &&
    // No other state calls its foreign ministry so.
    words.join(" ") !== "State Department";
  if (entry.ambiguous !== true && !generic) return true;
  return rivals === 0 && to - from === 1 && nameClass !== undefined && TYPES_OF_CLASS[nameClass].includes(entry.type);
}

/** "US State Department", "Mexican National Guard": whose it is, is told in the name. */
function namesState(words: readonly string[], { type, country }: LexiconEntry, lexicon: Lexicon): boolean {
  if (type !== "Organization" || country === undefined || words.length < 2) return false;
  return lexicon.findLongestDemonym(words, 0)?.demonyms.some(({ entry }) => entry.country === country) === true;
}

/** The year at the end of "Beslan school siege of 2004" is no part of the name. */
function countYearWords(words: readonly string[]): number {
  return words.length > 3 && words.at(-2) === "of" && /^\d{4}$/u.test(words.at(-1) ?? "") ? 2 : 0;
}

const CREEDS =
  /^(?:Socialist|Communist|Conservative|Republican|Democrat(?:ic)?|Liberal|Christian|Islamic|Nationalist|Labou?r|Green|Workers)$/u;

/** "occupied West Bank", "so-called Islamic State": what the lexicon lists for look-up is more than the name. */
function withoutAdjective(sentence: NameSentence, candidate: NameCandidate, lexicon: Lexicon): NameCandidate {
  if (candidate.to - candidate.from < 2 || isCapitalised(sentence.words[candidate.from] ?? "")) return candidate;
  const capital = sentence.words.findIndex((word, at) => at > candidate.from && isCapitalised(word));
  const rest = lexicon.findLongestMatch(sentence.words, capital);
  if (rest === undefined || capital + rest.length !== candidate.to) return candidate;
  const same = rest.entries.some(({ id }) => candidate.reason === `lexicon:${id}`);
  return same ? { ...candidate, from: capital } : candidate;
}

/** Cities above this size are likelier meant than a person who bears their name without a first name. */
const LARGE = 500_000;

/** "Washington", "Jordan", taken for a person: so they are after a title, under a full name, or if the place is small. */
function isPerson(
  sentence: NameSentence,
  from: number,
  entry: LexiconEntry,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): boolean {
  if (surnames.has(sentence.words[from] ?? "")) return true;
  const titled = followsTitle(sentence, from, lexicon);
  return titled || (entry.type === "Place" && (entry.population ?? 0) < LARGE);
}

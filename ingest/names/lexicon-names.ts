/** Names that the lexicon knows: the longest match from every piece, unless capitals or a common word speak against it. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Lexicon, LexiconEntry } from "../lexicon/lexicon.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";
import type { NameClass } from "./name-tags.ts";
import { EVENT_HEADS } from "./type-words.ts";

/** What the whole document tells about names before any is settled. */
export interface DocumentHints {
  /** ISO codes of the states it speaks of. */
  readonly countries: ReadonlySet<string>;
  /** Last words of the full names that the tagger found: "Washington" after "Denzel Washington" is the man. */
  readonly surnames: ReadonlySet<string>;
}

/** What a word is in running text: an ordinary word's capital proves nothing at the start of a sentence or in a heading. */
export type IsOrdinary = (lowerWord: string) => boolean;

const TYPES_OF_CLASS: Readonly<Record<NameClass, readonly EntityType[]>> = {
  PER: ["Person"],
  ORG: ["Organization", "ArmedGroup"],
  LOC: ["State", "Place", "Organization"],
  MISC: ["People", "Event"],
};

export function findLexiconNames(
  sentence: NameSentence, lexicon: Lexicon, isOrdinary: IsOrdinary, hints: DocumentHints,
): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  let at = 0;
  while (at < sentence.words.length) {
    // Names hold a capital near their beginning ("al-Qaeda"); most words need no look-up.
    if (!sentence.words.slice(at, at + 4).some(isCapitalised)) {
      at++;
      continue;
    }
    const match = lexicon.findLongestMatch(sentence.words, at);
    const demonym = lexicon.findLongestDemonym(sentence.words, at);
    // "Western allies" and "Muslim world" may stand in the lexicon; the mention is "Western", "Muslim".
    const adjective = match !== undefined && demonym !== undefined && demonym.length < match.length
      && match.entries.every(({ type }) => type !== "Organization" && type !== "ArmedGroup")
      && !sentence.words.slice(at + demonym.length, at + match.length).some(isCapitalised);
    const candidate = match && !adjective && toCandidate(sentence, at, at + match.length, match.entries, lexicon, isOrdinary, hints);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

function toCandidate(
  sentence: NameSentence, from: number, to: number, entries: readonly LexiconEntry[], lexicon: Lexicon, isOrdinary: IsOrdinary,
  { countries, surnames }: DocumentHints,
): NameCandidate | undefined {
  const words = sentence.words.slice(from, to);
  if (!words.some(isCapitalised)) return undefined;
  const tagged = sentence.tagged.find((name) => name.from === from && name.to === to);
  const inside = sentence.tagged.find((name) => name.from <= from && to <= name.to && name.to - name.from > to - from);
  const entry = chooseEntry(entries, tagged?.nameClass, countries);
  if (entry === undefined) return undefined;
  const one = to - from === 1;
  const acronym = one && !sentence.allCapitals && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? "");
  const ordinary = !acronym && words.every((word) => isOrdinary(word.toLowerCase()));
  const capitalMeansLittle = sentence.titleCase || sentence.allCapitals || from === sentence.first;
  // "Reading", "Nice", "Mobile": a town only if the tagger thinks so. "WHO", "IT" in a heading in capitals: the word.
  if (one && ordinary && (capitalMeansLittle || entry.ambiguous === true) && tagged === undefined) return undefined;
  if (one && sentence.allCapitals && ordinary) return undefined;
  // A single word within a longer name that the tagger sees belongs to that name ("Jordan" in "Michael Jordan").
  if (one && inside?.nameClass === "PER" && (entry.type === "State" || entry.type === "Place")) return undefined;
  if (one && entry.ambiguous === true && tagged === undefined && !isAtHome(entry, countries)) return undefined;
  if (one && tagged?.nameClass === "PER" && entry.ambiguous === true && isPerson(sentence, from, entry, lexicon, surnames)) return undefined;
  // "Supreme Court", "Socialist Party": many states have one.
  const generic = /^(?:party|parliament|court|ministry|police|military)$/u.test(entry.role ?? "")
    && words.every((word) => isOrdinary(word.toLowerCase()) || CREEDS.test(word));
  const agreed = entries.length === 1 && tagged !== undefined && TYPES_OF_CLASS[tagged.nameClass].includes(entry.type);
  const known = (entry.ambiguous !== true && !generic) || isAtHome(entry, countries) || (agreed && one);
  // "war in Ukraine" describes an event that the lexicon knows; it does not name it.
  if (entry.type === "Event" && !isCapitalised(words[0] ?? "") && EVENT_HEADS.has(words[0] ?? "")) return undefined;
  const dated = entry.type === "Event" && words.length > 3 && words.at(-2) === "of" && /^\d{4}$/u.test(words.at(-1) ?? "") ? 2 : 0;
  const title = entry.type === "Person" ? lexicon.findOffice(words, 0) : undefined;
  return {
    from: title !== undefined && title.length < to - from ? from + title.length : from, to: to - dated, type: entry.type, reason: `lexicon:${entry.id}`, rank: RANK.lexicon,
    ...(known && { entryId: entry.id }),
    ...(entry.type === "People" && { mentionType: "People" as const }),
    ...(entry.type === "Event" && { holdsNames: true }),
  };
}

const CREEDS = /^(?:Socialist|Communist|Conservative|Republican|Democrat(?:ic)?|Liberal|Christian|Islamic|Nationalist|Labou?r|Green|Workers)$/u;

/** Cities above this size are likelier meant than a person who bears their name without a first name. */
const LARGE = 500_000;

/** "Washington", "Jordan", taken for a person: so they are after a title, under a full name, or if the place is small. */
function isPerson(sentence: NameSentence, from: number, entry: LexiconEntry, lexicon: Lexicon, surnames: ReadonlySet<string>): boolean {
  if (surnames.has(sentence.words[from] ?? "")) return true;
  const titled = [1, 2, 3].some((size) => from >= size && lexicon.findOffice(sentence.words.slice(from - size, from), 0)?.length === size);
  return titled || (entry.type === "Place" && (entry.population ?? 0) < LARGE);
}

/** The state that the entry belongs to is spoken of in the document, or it belongs to none. */
function isAtHome(entry: LexiconEntry, countries: ReadonlySet<string>): boolean {
  return entry.country === undefined || countries.has(entry.country);
}

/** Of several entries with one name: the one the tagger's class fits, then one at home in the document, then the larger. */
function chooseEntry(
  entries: readonly LexiconEntry[], nameClass: NameClass | undefined, countries: ReadonlySet<string>,
): LexiconEntry | undefined {
  const fits = (entry: LexiconEntry): number =>
    (nameClass !== undefined && TYPES_OF_CLASS[nameClass].includes(entry.type) ? 4 : 0)
    + (isAtHome(entry, countries) ? 2 : 0) + (entry.type === "State" ? 2 : 0) + (entry.ambiguous === true ? 0 : 1);
  return [...entries].sort((a, b) => fits(b) - fits(a) || (b.population ?? 0) - (a.population ?? 0))[0];
}

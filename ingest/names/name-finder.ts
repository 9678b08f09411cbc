/**
 * Finds the names of a document and gives each one of the seven entity types. Several sources propose (tagger, lexicon, demonyms,
 * patterns of titles and head words), overlaps are settled sentence by sentence, then the document agrees on one reading a name;
 * last come phrases built around names: organs of states and events.
 */
import type { Sentence } from "../analysis/analyser.ts";
import type { Zone } from "../annotated-document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { DocumentHints } from "./choose-entry.ts";
import { chooseNames, overlaps } from "./choose-names.ts";
import { findDemonymNames } from "./demonym-names.ts";
import { agreeInDocument } from "./document-names.ts";
import { findLexiconNames, type IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, type NameMention, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence, toNameSentences } from "./name-sentence.ts";
import { findDescribedNames, settleByDescriptor } from "./patterns/descriptor-patterns.ts";
import { findEventNames } from "./patterns/event-patterns.ts";
import { findCapitalBodies, findLedBodies, findStateOrgans } from "./patterns/organization-patterns.ts";
import { findPersonNames } from "./patterns/person-patterns.ts";
import { toSeat } from "./patterns/seats.ts";
import { getNameTagger, type NameTagger } from "./tagger/name-tagger.ts";
import { findTaggedNames } from "./tagger-names.ts";

export type { NameMention } from "./name-mention.ts";

/**
 * @param sentences those of body and headings only: what is not in them cannot become a name
 * @returns mentions by start, of two with one start the longer first; a name may hold others ("Moscow" in "Moscow attack")
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  zones: readonly Zone[],
  lexicon: Lexicon,
  tagger: NameTagger = getNameTagger(),
): readonly NameMention[] {
  const prepared = toNameSentences(sentences, zones, tagger);
  const hints = findHints(prepared, lexicon);
  const first = prepared.map((sentence) => proposeNames(sentence, lexicon, tagger.isOrdinary, hints));
  const agreed = agreeInDocument(prepared, first, tagger.isOrdinary, lexicon);
  return prepared
    .flatMap((sentence, s) => completeNames(sentence, agreed[s] ?? []).map((name) => toMention(sentence, name, text)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function findHints(sentences: readonly NameSentence[], lexicon: Lexicon): DocumentHints {
  const countries = new Set<string>();
  const scenes = new Set<string>();
  const surnames = new Set<string>();
  for (const { words, tagged } of sentences) {
    for (const { from, to, nameClass } of tagged)
      if (nameClass === "PER" && to - from > 1) surnames.add(words[to - 1] ?? "");
    words.forEach((word, at) => {
      if (!isCapitalised(word)) return;
      const entries =
        lexicon.findLongestMatch(words, at)?.entries ??
        lexicon.findLongestDemonym(words, at)?.demonyms.map(({ entry }) => entry) ??
        [];
      for (const { type, country } of entries) if (type === "State" && country !== undefined) countries.add(country);
      const [place] = entries;
      const placed = place?.type === "Place" && entries.every(({ country }) => country === place.country);
      if (placed && place.ambiguous !== true && place.country !== undefined) scenes.add(place.country);
    });
  }
  return { countries, scenes, surnames };
}

function proposeNames(
  sentence: NameSentence,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  hints: DocumentHints,
): readonly NameCandidate[] {
  const known = [...findLexiconNames(sentence, lexicon, isOrdinary, hints)];
  known.push(
    ...findDemonymNames(sentence, lexicon, isOrdinary, hints).filter(
      (word) => !known.some((name) => name.from <= word.from && word.to <= name.to),
    ),
  );
  const guessed = [
    ...findTaggedNames(sentence, lexicon, isOrdinary),
    ...findPersonNames(sentence, lexicon, isOrdinary),
    ...findDescribedNames(sentence, lexicon),
  ].map((name) => settleByDescriptor(sentence, name, lexicon));
  const all = [...known, ...guessed];
  const events = chooseNames(
    sentence,
    all.filter(({ type }) => type === "Event"),
  );
  const chosen = chooseNames(sentence, [
    ...all.filter(({ type }) => type !== "Event"),
    ...findCapitalBodies(sentence, lexicon, all),
  ]);
  const inner = [
    ...chosen.flatMap((name) => findStateInside(sentence, name, lexicon, hints)),
    ...events.flatMap((event) => findPlacesInside(sentence, event, lexicon, hints)),
  ].filter(
    (name, i, all) =>
      !all.slice(0, i).some((other) => overlaps(other, name)) &&
      !chosen.some((other) => overlaps(other, name) && other.rank > RANK.tagger && other.type !== "Organization"),
  );
  // Within an event a guess gives way to the event, unless it is a place, and to what is known there.
  const names = chosen.filter(
    (name) =>
      name.rank > RANK.tagger ||
      name.type === "Organization" ||
      !(
        inner.some((other) => overlaps(other, name)) ||
        (name.type !== "Place" && events.some((event) => overlaps(event, name) && !isVictim(sentence, event, name)))
      ),
  );
  return [...names, ...inner, ...events];
}

/** "murder of Boris Nemtsov": whom the event happened to stands behind its noun. */
function isVictim({ words }: NameSentence, event: NameCandidate, name: NameCandidate): boolean {
  return name.type === "Person" && name.to <= event.to && words[name.from - 1] === "of" && name.from > event.from + 1;
}

/**
 * "US military", "Sudanese army", "Ghana Revenue Service", "UN Security Council": the state inside is spoken of as well, where the
 * head word is a common noun or the name is one of an organ.
 */
function findStateInside(
  sentence: NameSentence,
  name: NameCandidate,
  lexicon: Lexicon,
  hints: DocumentHints,
): readonly NameCandidate[] {
  if (name.type !== "Organization") return [];
  const common = /^\p{Ll}/u.test(sentence.words[name.to - 1] ?? "");
  if (!common && !sentence.words.slice(name.from + 1, name.to).some((word) => ORGANS.test(word))) return [];
  const first = name.from + (sentence.words[name.from] === "Royal" ? 1 : 0);
  return lookInside(sentence, name, lexicon, hints)
    .filter(({ from, type, entryId }) => from === first && (type === "State" || entryId === "united-nations"))
    .slice(0, 1);
}

/** What ends or opens the name of an organ: "Ghana Revenue Service", "United States Department of Labor". */
const ORGANS =
  /^(?:Ministry|Department|Treasury|Army|Navy|Forces?|Police|Guards?|Command|Service|Agency|Commission|Council|Committee|Congress|Parliament|Senate|Assembly|Court|Embassy|Consulate|Directorate|Administration|Bureau|Staff)$/;

/** The states and places that an event is named after; a place that is not known is what stands before the head word. */
function findPlacesInside(
  sentence: NameSentence,
  event: NameCandidate,
  lexicon: Lexicon,
  hints: DocumentHints,
): readonly NameCandidate[] {
  const known = lookInside(sentence, event, lexicon, hints).filter(
    ({ type }) => type === "State" || type === "Place" || type === "People",
  );
  const head = sentence.words[event.to - 1] ?? "";
  const site = event.to - event.from === 2 && /^\p{Ll}/u.test(head) && sentence.pos[event.from] === "PROPN";
  if (known.length > 0 || !site) return known;
  return [{ from: event.from, to: event.to - 1, type: "Place", reason: "pattern:site", rank: RANK.guess }];
}

/** Known names within all but the last word of a longer one. */
function lookInside(
  sentence: NameSentence,
  name: NameCandidate,
  lexicon: Lexicon,
  hints: DocumentHints,
): readonly NameCandidate[] {
  const part = { ...sentence, words: sentence.words.slice(0, name.to - 1), tagged: [] };
  const names = findLexiconNames(part, lexicon, () => false, hints);
  const words = findDemonymNames(part, lexicon, () => false, hints).filter(
    (word) => !names.some((other) => other.from < word.to && word.from < other.to),
  );
  return [...names, ...words].filter(({ from }) => from >= name.from);
}

/** Adds the phrases that are built around names, and turns the seat of a body into a place where the sentence goes there. */
function completeNames(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const organs = [...findStateOrgans(sentence, names), ...findLedBodies(sentence, names)].filter(
    (organ) =>
      !names.some(
        (name) =>
          (name.to > organ.to && name.from < organ.to) ||
          // "Royal Danish Navy": no Danish navy within it.
          (name.to === organ.to && name.from < organ.from),
      ),
  );
  const events = findEventNames(sentence, names);
  const phrases = [...organs, ...events].filter(
    (phrase, i, all) =>
      phrase.type === "Place" ||
      !all.some(
        (other, j) =>
          i !== j &&
          other.from <= phrase.from &&
          phrase.to <= other.to &&
          (j < i || other.to - other.from > phrase.to - phrase.from),
      ),
  );
  const holding = phrases.filter(({ holdsNames }) => holdsNames === true);
  const kept = names.filter(
    (name) =>
      !organs.some((organ) => organ.from === name.from && name.to < organ.to && name.type === "Organization") &&
      !phrases.some((phrase) => phrase.from === name.from && phrase.to === name.to) &&
      !phrases.some((phrase) => !holding.includes(phrase) && phrase.from <= name.from && name.to <= phrase.to),
  );
  return [
    ...kept.map((name) => toSeat(sentence, withCaliphate(sentence, name))),
    ...phrases.map((phrase) => withEntry(phrase, names)),
  ];
}

/** "US State Department", made of a state and its organ, is a body that the lexicon may know by all of these words. */
function withEntry(phrase: NameCandidate, names: readonly NameCandidate[]): NameCandidate {
  if (phrase.type !== "Organization") return phrase;
  const same = names.find(({ from, to, type }) => from === phrase.from && to === phrase.to && type === phrase.type);
  return same?.entryId === undefined ? phrase : { ...phrase, reason: same.reason, entryId: same.entryId };
}

/** "the ISIS caliphate" is the group in its time of rule. */
function withCaliphate(sentence: NameSentence, name: NameCandidate): NameCandidate {
  const rules = name.type === "ArmedGroup" && sentence.lower[name.to] === "caliphate";
  return rules ? { ...name, to: name.to + 1 } : name;
}

function toMention(sentence: NameSentence, name: NameCandidate, text: string): NameMention {
  const start = sentence.pieces[name.from]?.start ?? 0;
  let end = sentence.pieces[name.to - 1]?.end ?? start;
  // A full stop that ends the sentence is no part of a name, unless it belongs to initials ("U.S.").
  if (text[end - 1] === "." && !/\.\p{L}{1,2}\.$/u.test(text.slice(start, end)) && name.to === sentence.pieces.length)
    end--;
  return {
    start,
    end,
    kind: "name",
    type: name.type,
    reason: name.reason,
    ...(name.mentionType !== undefined && name.mentionType !== name.type && { mentionType: name.mentionType }),
    ...(name.entryId !== undefined && { entryId: name.entryId }),
  };
}

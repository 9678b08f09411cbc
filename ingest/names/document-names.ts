/**
 * One reading a document: what a name is in one sentence it is in the others, unless the lexicon says otherwise. Surnames follow
 * the full name; a capital that was passed over is a name if the same words are a name elsewhere.
 */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { collectAcronyms, type Definition } from "./document-acronyms.ts";
import type { IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";
import { isPersonal } from "./person-signs.ts";

type Names = readonly NameCandidate[];

interface Reading {
  readonly type: EntityType;
  readonly mentionType?: EntityType;
  readonly entryId?: string;
}

interface Readings {
  readonly byName: ReadonlyMap<string, Reading>;
  /** First words of those names. */
  readonly firstWords: ReadonlySet<string>;
  /** Names seen in running text, where a capital is a sign of a name. */
  readonly inText: ReadonlySet<string>;
}

/** @param names chosen names, a row a sentence */
export function agreeInDocument(
  sentences: readonly NameSentence[],
  names: readonly Names[],
  isOrdinary: IsOrdinary,
  lexicon: Lexicon,
): readonly Names[] {
  const readings = collectReadings(sentences, names, lexicon);
  const acronyms = collectAcronyms(sentences, names);
  return sentences.map((sentence, s) => {
    const own = (names[s] ?? [])
      .filter((name) => !isHeadingOnly(sentence, name, readings))
      .map((name) => define(sentence, name, acronyms) ?? retype(sentence, name, readings.byName));
    return [...own, ...findMissed(sentence, own, readings, isOrdinary)].sort((a, b) => a.from - b.from);
  });
}

function toKey(sentence: NameSentence, from: number, to: number): string {
  return sentence.words.slice(from, to).join(" ");
}

/** Weight of standing where places stand ("in El Fasher"), against what the tagger made of the word alone. */
const LOCATIVE_WEIGHT = 3;

/** Weight of what is said of a person behind the name: it outweighs every guess of the tagger in the text. */
const PERSONAL_WEIGHT = 12;

/** How much more a full name says of its parts than the tagger, which sees a surname or one of many names alone. */
const PART_WEIGHT = 2;

/** The leading reading of each name; lexicon and titles count more than the tagger, headings less. */
function collectReadings(sentences: readonly NameSentence[], names: readonly Names[], lexicon: Lexicon): Readings {
  const votes = new Map<string, Map<EntityType, { weight: number; reading: Reading }>>();
  const inText = new Set<string>();
  const vote = (key: string, reading: Reading, weight: number): void => {
    const types = votes.get(key) ?? new Map<EntityType, { weight: number; reading: Reading }>();
    const known = types.get(reading.type);
    types.set(reading.type, { weight: (known?.weight ?? 0) + weight, reading: known?.reading ?? reading });
    votes.set(key, types);
  };
  sentences.forEach((sentence, s) => {
    for (const name of names[s] ?? []) {
      const key = toKey(sentence, name.from, name.to);
      const { type, mentionType, entryId } = name;
      const weight = sentence.titleCase ? name.rank / 2 : name.rank;
      if (!sentence.titleCase) inText.add(key);
      vote(key, { type, ...(mentionType && { mentionType }), ...(entryId !== undefined && { entryId }) }, weight);
      for (const sign of readSigns(sentence, name, lexicon)) vote(key, { type: sign.type }, sign.weight);
      for (const short of toGroupNames(sentence, name)) vote(short, { type }, PART_WEIGHT * weight);
      if (type === "Person" && name.to - name.from > 1) {
        for (const part of toParts(sentence, name)) vote(part, { type }, PART_WEIGHT * weight);
        if (!sentence.titleCase) inText.add(sentence.words[name.to - 1] ?? "");
      }
    }
  });
  const byName = new Map<string, Reading>();
  for (const [key, types] of votes) {
    const [best] = [...types.values()].sort((a, b) => b.weight - a.weight);
    if (best) byName.set(key, best.reading);
  }
  return { byName, firstWords: new Set([...byName.keys()].map((name) => name.split(" ", 1)[0] ?? "")), inText };
}

/** What the words around a guessed name say of its type. */
function readSigns(
  sentence: NameSentence,
  name: NameCandidate,
  lexicon: Lexicon,
): readonly { readonly type: EntityType; readonly weight: number }[] {
  return [
    ...(isLocative(sentence, name) ? [{ type: "Place" as const, weight: LOCATIVE_WEIGHT }] : []),
    ...(name.rank <= RANK.tagger && isPersonal(sentence, name, lexicon)
      ? [{ type: "Person" as const, weight: PERSONAL_WEIGHT }]
      : []),
  ];
}

/** The words that may stand for a person of several names. */
function toParts({ words }: NameSentence, { from, to }: NameCandidate): readonly string[] {
  return words.slice(from, to).filter((word) => isCapitalised(word) && word.length > 2);
}

/** By what a group of several words is called for short: "Jaish" of "Jaish al-Adl", "Lion" and "Lions" of "Valley Lions". */
function toGroupNames({ words }: NameSentence, { from, to, type }: NameCandidate): readonly string[] {
  if (type !== "ArmedGroup" || to - from < 2) return [];
  const [first = "", last = ""] = [words[from], words[to - 1]];
  if (words[from + 1] === "-" && to - from > 3 && first.length > 3) return [first];
  return /^\p{Lu}\p{Ll}{3,}[^s]s$/u.test(last) ? [last, last.slice(0, -1)] : [];
}

/** "in El Fasher", "the city of Nyala": only a guess is in doubt, and only where the name ends its phrase. */
function isLocative(sentence: NameSentence, { from, to, type, rank }: NameCandidate): boolean {
  if (rank > RANK.tagger || (type !== "Person" && type !== "Organization")) return false;
  const before = sentence.lower.slice(Math.max(0, from - 2), from).join(" ");
  const next = sentence.words[to] ?? "";
  return (
    /(?:^|\s)(?:in|near|(?:city|town|village|province|state|region|capital|district) of)$/u.test(before) &&
    (/^[.,;)\-:]?$/u.test(next) ||
      /^(?:on|in|and|from|after|before|since|during|where|by|to|when|is|are|was|were|has|have)$/u.test(next))
  );
}

/** A guess in a heading in title case that the running text does not bear out. */
function isHeadingOnly(sentence: NameSentence, name: NameCandidate, { inText }: Readings): boolean {
  if (!sentence.titleCase || name.rank > RANK.tagger || name.type === "Event") return false;
  return (
    !inText.has(toKey(sentence, name.from, name.to)) &&
    !(name.type === "Person" && inText.has(sentence.words[name.to - 1] ?? ""))
  );
}

function define(
  sentence: NameSentence,
  name: NameCandidate,
  acronyms: ReadonlyMap<string, Definition>,
): NameCandidate | undefined {
  const definition = acronyms.get(toKey(sentence, name.from, name.to));
  if (definition === undefined) return undefined;
  return { from: name.from, to: name.to, rank: RANK.lexicon, reason: "document acronym", ...definition };
}

function retype(sentence: NameSentence, name: NameCandidate, readings: ReadonlyMap<string, Reading>): NameCandidate {
  if (name.rank > RANK.tagger) return name;
  const reading = readings.get(toKey(sentence, name.from, name.to));
  if (reading === undefined || reading.type === name.type) return name;
  const { from, to, rank } = name;
  return { from, to, rank, ...reading, reason: "document vote" };
}

const LONGEST = 4;

function findMissed(
  sentence: NameSentence,
  own: Names,
  { byName, firstWords }: Readings,
  isOrdinary: IsOrdinary,
): Names {
  const found: NameCandidate[] = [];
  for (let from = 0; from < sentence.words.length; from++) {
    if (!isCapitalised(sentence.words[from] ?? "") || !firstWords.has(sentence.words[from] ?? "")) continue;
    if (own.some((name) => name.from <= from && from < name.to)) continue;
    for (let to = Math.min(from + LONGEST, sentence.words.length); to > from; to--) {
      const reading = byName.get(toKey(sentence, from, to));
      if (reading === undefined || own.some((name) => name.from < to && from < name.to)) continue;
      const ordinary = sentence.lower.slice(from, to).every(isOrdinary);
      if (ordinary && (to - from === 1 || sentence.titleCase)) continue;
      // Part of a longer run of capitals that was not taken for a name: leave it.
      const goesOn = isCapitalised(sentence.words[to] ?? "") && !own.some((name) => name.from === to);
      if (to - from === 1 && !sentence.titleCase && goesOn) continue;
      found.push({ from, to, ...reading, reason: "document vote", rank: RANK.guess });
      from = to - 1;
      break;
    }
  }
  return found;
}

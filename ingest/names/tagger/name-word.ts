/** What the tagger sees of one word: features made once a word and cached by whoever scores them. */
import { combine, feature1, feature2, feature3, hashString } from "../../analysis/feature-hash.ts";

/** What a word list knows of a word; bits. */
export const WORD_FACTS = { ordinary: 1, city: 2, cityPart: 4, given: 8 } as const;

/** Everything about a word that does not depend on where it stands. */
export interface NameWord {
  readonly lower: number;
  readonly shape: number;
  readonly suffix: number;
  readonly capital: boolean;
  readonly letters: boolean;
  /** Capitalised, and in lower case a common word: at the start of a sentence its capital says nothing. */
  readonly ordinary: boolean;
  /** Key of the document's votes; case is kept, so that "Us" and "us" do not vote for each other. */
  readonly exact: number;
  /** Features of the word at distance 0, -1, 1, -2, 2. */
  readonly features: readonly Int32Array[];
  /** What the features say of each tag, distance after distance; kept by the tagger that the word belongs to. */
  scores?: Float64Array;
}

export const DISTANCES = [0, -1, 1, -2, 2] as const;

/** Templates 1 to 19 belong to the word itself, those from 20 on to its neighbours, from 70 on to the document. */
export const TEMPLATE = { side: 20, context: 40, vote: 70, transition: 80, fact: 81 } as const;

/** Under this feature the word lists are kept in the weight file. */
export function factFeature(lowerWord: string): number {
  return feature1(TEMPLATE.fact, hashString(lowerWord));
}

/** Weights of the tag that follows `tag`. */
export function transitionFeature(tag: number): number {
  return feature1(TEMPLATE.transition, tag);
}

/** "Putin" → "Xx", "ISIS" → "X", "mid-2010s" → "x-dx": runs of one kind are drawn together. */
export function toShape(word: string): string {
  let shape = "";
  let last = "";
  for (const sign of word) {
    const kind = /\p{Lu}/u.test(sign) ? "X" : /\p{L}/u.test(sign) ? "x" : /\p{N}/u.test(sign) ? "d" : sign;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

export function toNameWord(word: string, facts: number): NameWord {
  const lowerWord = word.toLowerCase();
  const lower = hashString(lowerWord);
  const shapeText = toShape(word);
  const shape = hashString(shapeText);
  const suffix = hashString(lowerWord.slice(-3));
  const capital = /^\p{Lu}/u.test(word);
  const ordinary = (facts & WORD_FACTS.ordinary) !== 0;
  const own = [
    feature1(1, hashString(word)),
    feature1(2, lower),
    feature1(3, shape),
    feature2(4, shape, Math.min(word.length, 6)),
    feature3(5, shape, facts, word.length > 1 ? 1 : 0),
    feature1(9, facts),
    feature2(6, suffix, shape),
  ];
  for (let size = 1; size <= 4 && size < lowerWord.length; size++) {
    own.push(feature2(7, size, hashString(lowerWord.slice(0, size))));
    own.push(feature2(8, size, hashString(lowerWord.slice(-size))));
  }
  const side = (distance: number, near: boolean): Int32Array => {
    const base = TEMPLATE.side + distance;
    const all = [feature1(combine(base, 1), lower), feature2(combine(base, 2), shape, facts)];
    if (near) all.push(feature1(combine(base, 3), suffix));
    return Int32Array.from(all);
  };
  return {
    lower,
    shape,
    suffix,
    capital,
    ordinary,
    letters: /\p{L}/u.test(word),
    exact: hashString(word),
    features: [Int32Array.from(own), side(-1, true), side(1, true), side(-2, false), side(2, false)],
  };
}

/** Stands for the places before the first and after the last piece of a sentence. */
export const EDGE: NameWord = toNameWord("", 0);

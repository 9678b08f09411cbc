/** The noun phrase around a head: its own words, without what follows it. */
import type { Sentence } from "../../analysis/analyser.ts";
import { childrenOf } from "../../analysis/syntax.ts";

export interface NounPhrase {
  readonly sentence: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** `definite`: the, this, a possessor; `indefinite`: a, some; `bare`: none. */
  readonly article: "definite" | "demonstrative" | "possessive" | "indefinite" | "bare";
  readonly plural: boolean;
  /** Tokens before the head that belong to it. */
  readonly modifiers: readonly number[];
  /** A number word among them: "the four suspects". */
  readonly count: number | undefined;
}

const PRE_HEAD = new Set([
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "nmod:desc",
  "advmod",
  "det:predet",
  "flat",
]);
const DEMONSTRATIVES = new Set(["this", "that", "these", "those", "such"]);
const INDEFINITES = new Set(["a", "an", "some", "any", "another", "no", "every", "each", "several", "many"]);
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export function getNounPhrase(sentence: Sentence, index: number, head: number): NounPhrase {
  const { tokens } = sentence;
  const before = childrenOf(sentence, head).filter((child) => child < head && PRE_HEAD.has(tokens[child]?.dep ?? ""));
  // "prominently in the network": an article or a possessor opens the phrase, whatever the tree hangs on its noun.
  const opener = before.find((child) => /^(?:det|nmod:poss)$/.test(tokens[child]?.dep ?? "")) ?? 0;
  const modifiers = before.filter((child) => child >= opener || tokens[child]?.dep === "det:predet");
  let first = head;
  for (const modifier of modifiers)
    first = Math.min(first, tokens[modifier]?.dep === "det" ? modifier : leftEdge(sentence, modifier));
  const headToken = tokens[head];
  return {
    sentence: index,
    head,
    start: tokens[first]?.start ?? 0,
    end: headToken?.end ?? 0,
    article: findArticle(sentence, modifiers),
    plural: isPlural(sentence, head),
    modifiers,
    count: findCount(sentence, modifiers),
  };
}

function leftEdge(sentence: Sentence, token: number): number {
  let edge = token;
  for (const child of childrenOf(sentence, token)) if (child < token) edge = Math.min(edge, leftEdge(sentence, child));
  return edge;
}

function findArticle(sentence: Sentence, modifiers: readonly number[]): NounPhrase["article"] {
  let article: NounPhrase["article"] = "bare";
  for (const modifier of modifiers) {
    const token = sentence.tokens[modifier];
    if (token === undefined) continue;
    const word = token.text.toLowerCase();
    if (token.dep === "nmod:poss") return "possessive";
    if (DEMONSTRATIVES.has(word)) return "demonstrative";
    if (word === "the") article = "definite";
    else if (INDEFINITES.has(word)) article = "indefinite";
  }
  return article;
}

function findCount(sentence: Sentence, modifiers: readonly number[]): number | undefined {
  for (const modifier of modifiers) {
    const token = sentence.tokens[modifier];
    if (token?.dep !== "nummod") continue;
    const value = Number(token.text.replaceAll(",", ""));
    const word = NUMBER_WORDS.indexOf(token.text.toLowerCase());
    if (Number.isFinite(value)) return value;
    if (word >= 0) return word;
  }
  return undefined;
}

/** By form: the lemma is the singular. Words that are the same in both are singular here, "troops" has no singular. */
function isPlural(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (token === undefined) return false;
  const word = token.text.toLowerCase();
  return word === "troops" || (word !== token.lemma && (/s$/.test(word) || /(?:men|people|children)$/.test(word)));
}

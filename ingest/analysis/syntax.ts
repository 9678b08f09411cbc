/** Questions to a parsed sentence. Tokens are named by their position in `sentence.tokens`. */
import type { Span } from "../../cypher/model.ts";
import type { Sentence, Token } from "./analyser.ts";

const NONE: readonly number[] = [];
const childrenBySentence = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** The dependents of a token, in order of the text. */
export function childrenOf(sentence: Sentence, token: number): readonly number[] {
  let children = childrenBySentence.get(sentence);
  if (children === undefined) {
    children = toChildren(sentence);
    childrenBySentence.set(sentence, children);
  }
  return children[token] ?? NONE;
}

function toChildren(sentence: Sentence): readonly (readonly number[])[] {
  const children: number[][] = sentence.tokens.map(() => []);
  for (let index = 0; index < children.length; index++) children[(sentence.tokens[index] as Token).head]?.push(index);
  return children;
}

/** The first dependent with one of the relations; `nsubj` does not stand for `nsubj:pass`. */
export function findChild(sentence: Sentence, token: number, deps: readonly string[]): number | undefined {
  return childrenOf(sentence, token).find((child) => deps.includes(sentence.tokens[child]?.dep ?? ""));
}

/** All dependents with one of the relations, in order of the text. */
export function findChildren(sentence: Sentence, token: number, deps: readonly string[]): readonly number[] {
  return childrenOf(sentence, token).filter((child) => deps.includes(sentence.tokens[child]?.dep ?? ""));
}

/** The token and all that hangs from it, in order of the text. */
export function subtreeTokens(sentence: Sentence, token: number): readonly number[] {
  const found = [token];
  // The list grows while it is walked.
  for (const member of found) found.push(...childrenOf(sentence, member));
  return found.sort((left, right) => left - right);
}

/** From the first to the last token of the subtree, punctuation at its edges left out. Offsets into the text. */
export function subtreeSpan(sentence: Sentence, token: number): Span {
  const own = sentence.tokens[token];
  let start = own?.start ?? sentence.start;
  let end = own?.end ?? sentence.start;
  for (const member of subtreeTokens(sentence, token)) {
    const part = sentence.tokens[member];
    if (part === undefined || part.pos === "PUNCT") continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** True of the verb of a passive clause, and of a participle that says what was done to its noun ("the attack claimed by"). */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined) return false;
  if (findChild(sentence, verb, ["nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"]) !== undefined) return true;
  return (
    token.pos === "VERB" &&
    token.dep === "acl" &&
    /(?:ed|en|wn|ught|ung|id|de|lt|ut|et|ade)$/.test(token.text.toLowerCase())
  );
}

/**
 * The head of the noun phrase a token stands in: itself for a head, "Putin" for "President", "city" for "the". A possessor
 * ("Russia" in "Russia's war") heads a phrase of its own.
 */
export function nounPhraseHead(sentence: Sentence, token: number): number {
  let head = token;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const current = sentence.tokens[head];
    if (current === undefined || current.head < 0 || !IN_PHRASE.has(current.dep)) return head;
    head = current.head;
  }
  return head;
}

const IN_PHRASE = new Set([
  "det",
  "det:predet",
  "amod",
  "compound",
  "flat",
  "nummod",
  "nmod:desc",
  "case",
  "fixed",
  "goeswith",
  "punct",
]);

/** What is joined to the token by "and", "or" and commas, in order of the text, the token itself left out. */
export function conjuncts(sentence: Sentence, token: number): readonly number[] {
  const found: number[] = [];
  const open = [token];
  for (const member of open) {
    for (const child of findChildren(sentence, member, ["conj"])) {
      found.push(child);
      open.push(child);
    }
  }
  return found.sort((left, right) => left - right);
}

/** What the token is joined to, if it is a conjunct: the first of its list, else itself. */
export function firstConjunct(sentence: Sentence, token: number): number {
  let first = token;
  for (let steps = 0; steps < sentence.tokens.length && sentence.tokens[first]?.dep === "conj"; steps++) {
    first = sentence.tokens[first]?.head ?? first;
  }
  return first;
}

/**
 * The preposition of an oblique or nominal modifier, in lower case, with its fixed parts: "by", "according to",
 * "because of", "out of". A possessive 's is no preposition.
 */
export function caseOf(sentence: Sentence, token: number): string | undefined {
  let words: string | undefined;
  for (const child of childrenOf(sentence, token)) {
    // A preposition stands before its noun: the "of" in "Government of Mali", joined to one name, is not the phrase's own.
    if (child >= token) break;
    const { dep, pos, text } = sentence.tokens[child] as Token;
    if (dep !== "case" || pos === "PART") continue;
    words = words === undefined ? text.toLowerCase() : `${words} ${text.toLowerCase()}`;
    for (const part of findChildren(sentence, child, FIXED))
      words += ` ${(sentence.tokens[part] as Token).text.toLowerCase()}`;
  }
  return words;
}

const FIXED = ["fixed"];

/** The token, its head, the head of that, up to the root. */
export function pathToRoot(sentence: Sentence, token: number): readonly number[] {
  const path: number[] = [];
  let current = token;
  while (current >= 0 && path.length < sentence.tokens.length) {
    path.push(current);
    current = sentence.tokens[current]?.head ?? -1;
  }
  return path;
}

/** True of a clause with a comma before it: it adds to what it hangs on, and does not tell which is meant. */
export function isSetOff(sentence: Sentence, clause: number): boolean {
  const first = subtreeTokens(sentence, clause).find((position) => sentence.tokens[position]?.text !== ",") ?? clause;
  return sentence.tokens[first - 1]?.text === ",";
}

/** "did not say", "never said". */
export function isNegated(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => /^(?:not|n['’]t|never)$/i.test(sentence.tokens[child]?.text ?? ""));
}

/** "what it called an attack": the verb is that of a clause with "what". */
export function isOfWhat(sentence: Sentence, verb: number): boolean {
  const { dep = "", head = -1 } = sentence.tokens[verb] ?? {};
  if (dep === "acl:relcl" && sentence.tokens[head]?.lemma === "what") return true;
  return childrenOf(sentence, verb).some((child) => child < verb && sentence.tokens[child]?.lemma === "what");
}

/** "to" of "asked to leave", "for" of "fined for leaving", as a lemma. */
export function markOf(sentence: Sentence, verb: number): string | undefined {
  const mark = findChild(sentence, verb, ["mark", "case"]);
  return mark === undefined ? undefined : sentence.tokens[mark]?.lemma;
}

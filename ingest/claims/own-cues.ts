/** Words that hang on a word itself and say whether it is so: negation, modals, adverbs, adjectives. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf, findChild, findChildren, isOfWhat } from "../analysis/syntax.ts";
import { ANSWERING, BLAMING, CALLING_SO, SPEAKING } from "../analysis/verb-classes.ts";
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, MODALS } from "./governors.ts";
import { findNone, isDoneAnyway } from "./none-such.ts";

export interface Cue {
  readonly polarity: Polarity;
  readonly cue: string;
  /** What is asked for, a condition, or unfit to be said: nobody has done it. */
  readonly asks?: true;
  /** Token of whoever puts it so: "what it called an attack". */
  readonly source?: number;
}

/** Negation, modals, adverbs and adjectives that hang on a word itself. Higher up only negation of a verb counts. */
export function findOwnCues(sentence: Sentence, position: number, own: boolean): readonly Cue[] {
  if (!own && isDoneAnyway(sentence, position)) return findModals(sentence, position);
  return [
    ...findUndone(sentence, position),
    ...findInverted(sentence, position),
    ...findNone(sentence, position, own),
    ...findCalledSo(sentence, position),
    ...findUnfit(sentence, position),
    ...childrenOf(sentence, position).flatMap((child) => findCueOfWord(sentence, child, position, own)),
  ];
}

/** "would not hesitate to attack" leaves a modal, "could not help but attack" does not. */
function findModals(sentence: Sentence, position: number): readonly Cue[] {
  const { tokens } = sentence;
  if (tokens[position]?.lemma === "help") return [];
  return findChildren(sentence, position, ["aux"]).flatMap((it) => findModal(sentence, position, tokens[it] as Token));
}

/** What one word makes of the word that it hangs on. */
function findCueOfWord(sentence: Sentence, child: number, position: number, own: boolean): readonly Cue[] {
  const token = sentence.tokens[child];
  const above = sentence.tokens[position];
  if (token === undefined || above === undefined) return [];
  const { dep, lemma, text } = token;
  const word = text.toLowerCase();
  const is = (polarity: Polarity): readonly Cue[] => [{ polarity, cue: text }];
  if (isNegation(sentence, child, position)) return is("denied");
  if ((own || GROUNDS.has(above.lemma)) && dep === "det" && word === "no") return is("denied");
  if (dep === "aux") return findModal(sentence, position, token);
  // "nearly killed".
  if (own && child === position - 1 && /^(?:nearly|almost)$/.test(word) && above.pos === "VERB") return is("denied");
  // "no longer supports".
  if (own && word === "longer" && sentence.tokens[child - 1]?.text.toLowerCase() === "no") return is("denied");
  // "was wrongly accused of shelling".
  if (!own && /^(?:wrongly|wrongfully|falsely|mistakenly|unjustly|erroneously)$/.test(word)) return is("denied");
  if (dep.startsWith("advmod") && HEDGE_ADVERBS.has(word)) return is(HEDGE_ADVERBS.get(word) ?? "alleged");
  if (dep === "amod" && (own || isFalse(lemma)) && HEDGE_ADJECTIVES.has(lemma))
    return is(HEDGE_ADJECTIVES.get(lemma) ?? "alleged");
  if (dep === "mark" && /^(?:if|whether|unless)$/.test(word))
    return [{ polarity: "speculated", cue: text, ...(own && word === "unless" && { asks: true }) }];
  return own && dep === "case" && word === "without" ? is("denied") : [];
}

/** "protested against what it called an attack": the words are somebody's, and not the text's own. */
function findCalledSo(sentence: Sentence, position: number): readonly Cue[] {
  const { dep = "", head = -1 } = sentence.tokens[position] ?? {};
  const clause = [
    ...findChildren(sentence, position, ["acl:relcl"]),
    ...(/^(?:obj|xcomp)$/.test(dep) ? [head] : []),
  ].find((it) => CALLING_SO.test(sentence.tokens[it]?.lemma ?? ""));
  if (clause === undefined || !isOfWhat(sentence, clause)) return [];
  const source = findChild(sentence, clause, ["nsubj"]);
  const cue = sentence.tokens[clause]?.text ?? "";
  return [{ polarity: "alleged", cue, ...(source !== undefined && { source }) }];
}

/** "warnings from Kenya and, allegedly, Peru": what is said of one of those named alone. */
export function findPartyCue(sentence: Sentence, position: number): Cue | undefined {
  for (const child of childrenOf(sentence, position)) {
    const { dep = "", text = "" } = sentence.tokens[child] ?? {};
    const polarity = dep === "advmod" ? HEDGE_ADVERBS.get(text.toLowerCase()) : undefined;
    if (polarity !== undefined) return { polarity, cue: text };
  }
  return undefined;
}

/** "may have fled": what is guessed at is past, so is "must have fled"; who "could have fled" did not, who must flee has not yet. */
function findModal(sentence: Sentence, position: number, { lemma, text }: Token): readonly Cue[] {
  const perfect = findChildren(sentence, position, ["aux"]).some((it) => sentence.tokens[it]?.text === "have");
  const guess = perfect && /^(?:may|might|must)$/i.test(text);
  return guess || MODALS.has(lemma) ? [{ polarity: "speculated", cue: guess ? `${text} have` : text }] : [];
}

/** "is to meet", "has yet to meet", "stopped short of meeting": whichever way the tree hangs it, it has not been done. */
function findUndone({ tokens }: Sentence, position: number): readonly Cue[] {
  const isBetween = (token: Token | undefined): boolean =>
    token?.pos === "ADV" || token?.lemma === "be" || token?.lemma === "have";
  let start = position;
  while (isBetween(tokens[start - 1])) start -= 1;
  while (/^(?:ever|having|even|actually)$/.test(tokens[start - 1]?.text ?? "")) start -= 1;
  const [link, word] = [tokens[start - 1]?.lemma, tokens[start - 2]];
  // "left without seizing", "instead of seizing", "refrained from seizing", "far from seizing".
  if (/ing$/.test(tokens[start]?.text ?? "")) {
    if (link === "without") return [{ polarity: "denied", cue: tokens[start - 1]?.text ?? "" }];
    if (link === "of" && word?.lemma === "instead") return [{ polarity: "denied", cue: word.text }];
    const negated = tokens
      .slice(Math.max(0, start - 5), start)
      .some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
    if (link === "from" && !negated && KEEPS_FROM.test(word?.lemma ?? ""))
      return [{ polarity: "denied", cue: word?.text ?? "" }];
    if (link === "to" && word?.lemma === "close") return [{ polarity: "speculated", cue: word.text }];
  }
  if (word === undefined || tokens[position]?.pos !== "VERB") return [];
  if (link === "of" && word.lemma === "short") return [{ polarity: "denied", cue: word.text }];
  if (link !== "to") return [];
  if (word.lemma === "yet") return [{ polarity: "denied", cue: word.text }];
  // "is about to seize", "in order to seize".
  if (DUE.test(word.lemma) || (word.lemma === "order" && tokens[start - 3]?.lemma === "in"))
    return [{ polarity: "speculated", cue: word.text }];
  // "was to become": what came of it; "is to blame": who did it.
  const due = /^(?:is|are|['’]s|['’]re)$/.test(word.text.toLowerCase()) && tokens[position].lemma !== "blame";
  return due ? [{ polarity: "speculated", cue: word.text }] : [];
}

function isNegation(sentence: Sentence, child: number, position: number): boolean {
  const token = sentence.tokens[child];
  const word = token?.text.toLowerCase() ?? "";
  if (!/^(?:not|n't|n’t|never|neither|nor|hardly)$/.test(word)) return false;
  if (
    token?.dep.startsWith("advmod") !== true &&
    !(/^(?:neither|nor)$/.test(word) && /^(?:cc|det)/.test(token?.dep ?? ""))
  )
    return false;
  if (isLeftOpen(sentence, position)) return false;
  if (word === "neither" && childrenOf(sentence, position).some((it) => isLeftOpen(sentence, it))) return false;
  return !isMoreThan(sentence, child);
}

/** "not only killed dozens but": that much is so. */
function isMoreThan(sentence: Sentence, position: number): boolean {
  return (
    /^(?:not|n['’]t)$/i.test(sentence.tokens[position]?.text ?? "") &&
    /^(?:only|merely|just|simply|solely)$/i.test(sentence.tokens[position + 1]?.text ?? "")
  );
}

const KEEPS_FROM = /^(?:refrain|abstain|desist|far|shy|back|hold|away)$/;
const DUE = /^(?:about|due|bound|destined|slated|scheduled)$/;

/** "At no time did Chad attack", "Had Chad attacked", "Should Chad attack": the auxiliary before the subject. */
function findInverted(sentence: Sentence, position: number): readonly Cue[] {
  const subject = findChild(sentence, position, ["nsubj", "nsubj:pass"]);
  const auxiliary = findChild(sentence, position, ["aux", "aux:pass"]);
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return [];
  const { tokens } = sentence;
  const before = tokens.slice(Math.max(0, auxiliary - 4), auxiliary).map(({ text }) => text.toLowerCase());
  const word = tokens[auxiliary]?.text ?? "";
  if (before.some((it) => /^(?:no|never|nor|neither|not)$/.test(it)))
    return [{ polarity: "denied", cue: before.join(" ") }];
  const opens = auxiliary === 0 || /^[,;]$/.test(tokens[auxiliary - 1]?.text ?? "");
  return opens && /^(?:had|should|were)$/i.test(word) && !isAsked(sentence)
    ? [{ polarity: "speculated", cue: word }]
    : [];
}

/** "neither confirmed nor denied", "would not confirm or deny". */
export function isLeftOpen(sentence: Sentence, position: number): boolean {
  const token = sentence.tokens[position];
  const first = sentence.tokens[token?.head ?? -1];
  return token?.dep === "conj" && /^(?:confirm|admit)$/.test(first?.lemma ?? "");
}

/** Either of the two verbs of "neither confirmed nor denied". */
export function isUndecided(sentence: Sentence, verb: number): boolean {
  const [second] = findChildren(sentence, verb, ["conj"]).filter((it) => isLeftOpen(sentence, it));
  const neither = (at: number): boolean => /^(?:neither|nor)$/i.test(sentence.tokens[at]?.text ?? "");
  if (isLeftOpen(sentence, verb)) return childrenOf(sentence, verb).some(neither);
  return second !== undefined && childrenOf(sentence, second).some(neither);
}

/** "called it absurd to blame Chad", "it is too early to accuse anybody": what one thinks unfit to be said is not said. */
function findUnfit(sentence: Sentence, verb: number): readonly Cue[] {
  const { head = -1, dep = "" } = sentence.tokens[verb] ?? {};
  if (!/^(?:xcomp|csubj|advcl|ccomp|acl)/.test(dep)) return [];
  const to = findChildren(sentence, verb, ["mark"]).some((it) => sentence.tokens[it]?.lemma === "to");
  const judged = [head, ...findChildren(sentence, head, ["xcomp"])].find(
    (it) => it !== verb && UNFIT.test(sentence.tokens[it]?.lemma ?? ""),
  );
  const cue = sentence.tokens[judged ?? -1]?.text;
  if (
    judged !== undefined &&
    UNWISE.test(sentence.tokens[judged]?.lemma ?? "") &&
    !isUnsaid(sentence, verb, [head, judged])
  )
    return [];
  return to && cue !== undefined ? [{ polarity: "speculated", cue, asks: true }] : [];
}

/** "It is wrong to blame Chad" leaves the blame unsaid; "Chad was wrong to attack" and "a mistake to attack" tell a deed. */
function isUnsaid({ tokens }: Sentence, verb: number, above: readonly number[]): boolean {
  const { lemma = "" } = tokens[verb] ?? {};
  if (!(SPEAKING.test(lemma) || BLAMING.test(lemma) || ANSWERING.test(lemma) || CALLING_SO.test(lemma))) return false;
  return tokens.some(
    ({ head, lemma: word, dep }) => word === "it" && above.includes(head) && /^(?:nsubj|obj|expl)/.test(dep),
  );
}

const UNWISE =
  /^(?:wrong|unfair|unjust|irresponsible|unreasonable|foolish|pointless|unhelpful|dangerous|inappropriate|improper|mistake|unwise|naive)$/;
const UNFIT = new RegExp(
  `${UNWISE.source}|^(?:absurd|ridiculous|ludicrous|nonsensical|premature|early|incorrect|reluctant|loath|simplistic)$`,
);

/** "the false claim that": what the noun says is not so. */
function isFalse(adjective: string): boolean {
  return HEDGE_ADJECTIVES.get(adjective) === "denied";
}

/** What there is none of: "no evidence that". */
const GROUNDS: ReadonlySet<string> = new Set([
  "evidence",
  "proof",
  "indication",
  "sign",
  "basis",
  "suggestion",
  "trace",
  "reason",
  "truth",
  "information",
  "knowledge",
  "hint",
]);

/** "Will Chad attack Niger?": a question, not a quotation that ends in one. */
export function isAsked({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === "?";
}

/** Words that hang on a word itself and say whether it is so: negation, modals, adverbs, adjectives. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf, findChild, findChildren, isOfWhat } from "../analysis/syntax.ts";
import { ANSWERING, BLAMING, CALLING_SO, SPEAKING } from "../analysis/verb-classes.ts";
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, MODALS } from "./governors.ts";
import { SETTLES } from "./withheld.ts";

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
  const cues: Cue[] = [
    ...findUndone(sentence, position),
    ...findInverted(sentence, position),
    ...findNone(sentence, position, own),
    ...findCalledSo(sentence, position),
    ...findUnfit(sentence, position),
  ];
  for (const child of childrenOf(sentence, position)) {
    const token = sentence.tokens[child];
    if (token === undefined) continue;
    const word = token.text.toLowerCase();
    if (isNegation(sentence, child, position)) cues.push({ polarity: "denied", cue: token.text });
    else if ((own || GROUNDS.has(sentence.tokens[position]?.lemma ?? "")) && token.dep === "det" && word === "no")
      cues.push({ polarity: "denied", cue: token.text });
    else if (token.dep === "aux") cues.push(...findModal(sentence, position, token));
    else if (token.dep.startsWith("advmod") && HEDGE_ADVERBS.has(word))
      cues.push({ polarity: HEDGE_ADVERBS.get(word) ?? "alleged", cue: token.text });
    else if (token.dep === "amod" && (own || isFalse(token.lemma)) && HEDGE_ADJECTIVES.has(token.lemma))
      cues.push({ polarity: HEDGE_ADJECTIVES.get(token.lemma) ?? "alleged", cue: token.text });
    else if (token.dep === "mark" && /^(?:if|whether|unless)$/.test(word))
      cues.push({ polarity: "speculated", cue: token.text, ...(own && word === "unless" && { asks: true }) });
    else if (own && token.dep === "case" && word === "without") cues.push({ polarity: "denied", cue: token.text });
  }
  return cues;
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
    if (link === "from" && KEEPS_FROM.test(word?.lemma ?? "")) return [{ polarity: "denied", cue: word?.text ?? "" }];
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

/** "spared no effort to help", "left no doubt that it did": what is done all the same. */
const SPARED = /^(?:spare|waste|lose|mince|leave|brook|bar|pull|have|make|know|see|find|need)$/;

/** "nobody believes that", "few think", "nothing to suggest", "no soldier attacked", "none were involved": who or what is not there. */
function findNone(sentence: Sentence, position: number, own: boolean): readonly Cue[] {
  const { dep = "", head = -1, pos, lemma = "" } = sentence.tokens[position] ?? {};
  const isPredicate = own && pos === "ADJ" && findChild(sentence, position, ["cop"]) !== undefined;
  if (pos !== "VERB" && !isPredicate) return [];
  const subject =
    dep === "acl" ? head : (findChild(sentence, position, own ? ["nsubj", "nsubj:pass"] : ["nsubj"]) ?? -1);
  const word = sentence.tokens[subject]?.text.toLowerCase() ?? "";
  const none = /^(?:nobody|none|nothing|neither)$/.test(word) || (word === "few" && dep !== "acl");
  const noOne = word === "one" && sentence.tokens[subject - 1]?.text.toLowerCase() === "no";
  if (none || noOne) return [{ polarity: "denied", cue: word }];
  const object = own && !SPARED.test(lemma) ? (findChild(sentence, position, ["obj"]) ?? -1) : -1;
  const negator =
    ((own || SETTLES.test(lemma)) && dep !== "acl" ? findNegator(sentence, subject) : undefined) ??
    findNegator(sentence, object);
  return negator === undefined ? [] : [{ polarity: "denied", cue: sentence.tokens[negator]?.text.toLowerCase() ?? "" }];
}

/** The "no" of "no soldier", the "neither" of "neither Oslo nor Rabat", the "not" of "not one shell". */
function findNegator(sentence: Sentence, noun: number): number | undefined {
  return (
    findChildren(sentence, noun, ["det"]).find((it) => /^(?:no|neither)$/i.test(sentence.tokens[it]?.text ?? "")) ??
    findChildren(sentence, noun, ["advmod"]).find((it) => isNotOne(sentence, it))
  );
}

/** "not one soldier", "not a single shell". */
function isNotOne({ tokens }: Sentence, position: number): boolean {
  const [not = "", one = "", single = ""] = tokens.slice(position, position + 3).map(({ text }) => text.toLowerCase());
  return not === "not" && (one === "one" || (one === "a" && single === "single"));
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

/** The stance of a sentence towards one of its propositions: polarity, who says so, and the words that show it. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import {
  ATTEMPTS,
  GOVERNORS,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  MODALS,
  SOURCE_PREPOSITIONS,
  strongest,
} from "./governors.ts";

export interface Stance {
  readonly polarity: Polarity;
  /** Tokens of those who say so, the nearest first: "Bortnikov alleging, according to The Guardian". */
  readonly sources: readonly number[];
  readonly cues: readonly string[];
}

export interface StanceOptions {
  /** An act of speech: attempts and plans to say it do not take it back. */
  readonly speech: boolean;
  /** Propositions of the sentence by trigger, for the subjects of governing words. */
  readonly byTrigger: ReadonlyMap<number, Proposition>;
}

const MAX_DEPTH = 8;

export function findStance(sentence: Sentence, trigger: number, options: StanceOptions): Stance {
  let polarity: Polarity = "asserted";
  const sources: number[] = [];
  const cues: string[] = [];
  const turn = (to: Polarity, cue: string): void => {
    if (to === "asserted") return;
    polarity = strongest(polarity, to);
    cues.push(cue);
  };
  const visited = new Set<number>();
  /** False once the climb has left the content of what governs: a hedge on another clause is not ours. */
  let inside = true;
  let at = trigger;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0 && !visited.has(at); depth += 1) {
    visited.add(at);
    if (inside) for (const own of findOwnCues(sentence, at, depth === 0)) turn(own.polarity, own.cue);
    for (const source of findAsides(sentence, at)) {
      sources.push(source.token);
      cues.push(source.cue);
    }
    const token = sentence.tokens[at];
    const governor = token === undefined ? undefined : sentence.tokens[token.head];
    if (token === undefined || governor === undefined || isContested(token, governor, sentence, at)) break;
    if (inside && isGoverned(token, governor, sentence, at)) govern(sentence, token.head, options, turn, sources, cues);
    else if (isContent(sentence, at, token)) inside &&= true;
    else if (!/^(?:nsubj|obj|obl|nmod|amod|compound)/.test(token.dep))
      inside =
        token.dep === "conj" &&
        token.pos === governor.pos &&
        findChild(sentence, at, ["nsubj", "nsubj:pass"]) === undefined &&
        inside;
    at = token.head;
  }
  for (const source of findSourcePhrases(sentence, trigger)) {
    sources.push(source.token);
    cues.push(source.cue);
  }
  return { polarity, sources: [...new Set(sources)], cues: [...new Set(cues)] };
}

function govern(
  sentence: Sentence,
  position: number,
  options: StanceOptions,
  turn: (to: Polarity, cue: string) => void,
  sources: number[],
  cues: string[],
): void {
  const governor = sentence.tokens[position];
  const lemma = toLemma(sentence, position);
  const entry = GOVERNORS.get(lemma);
  if (governor === undefined || entry === undefined) return;
  const attempt =
    options.speech &&
    (ATTEMPTS.has(lemma) || (entry.polarity === "speculated" && entry.speaks === undefined && lemma !== "plan"));
  if (attempt) return;
  turn(entry.polarity, governor.text);
  if (entry.speaks !== true) return;
  const speaker = findSpeaker(sentence, options.byTrigger, position);
  if (speaker !== undefined) sources.push(speaker);
  if (entry.polarity === "asserted") cues.push(governor.text);
}

/** "claimed to have evidence that …": a clause that fills a noun stays inside what governs the noun. */
function isContent(sentence: Sentence, position: number, token: Token): boolean {
  return /^(?:acl|ccomp)$/.test(token.dep) && findChild(sentence, position, ["mark"]) !== undefined;
}

/** "claims Ukraine denies": the claims are what is denied, they do not claim the denial. */
function isContested(token: Token, governor: Token, sentence: Sentence, position: number): boolean {
  return (
    /^(?:ccomp|acl)/.test(token.dep) &&
    governor.pos === "NOUN" &&
    GOVERNORS.get(token.lemma)?.polarity === "denied" &&
    findChild(sentence, position, ["obj", "mark", "ccomp"]) === undefined
  );
}

function toLemma(sentence: Sentence, position: number): string {
  const particle = findChild(sentence, position, ["compound:prt"]);
  const lemma = sentence.tokens[position]?.lemma ?? "";
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}

interface Cue {
  readonly polarity: Polarity;
  readonly cue: string;
}

/** Negation, modals, adverbs and adjectives that hang on a word itself. Higher up only negation of a verb counts. */
function findOwnCues(sentence: Sentence, position: number, own: boolean): readonly Cue[] {
  const cues: Cue[] = [];
  for (const child of childrenOf(sentence, position)) {
    const token = sentence.tokens[child];
    if (token === undefined) continue;
    const word = token.text.toLowerCase();
    if (/^(?:not|n't|n’t|never|neither|nor|hardly)$/.test(word) && token.dep.startsWith("advmod"))
      cues.push({ polarity: "denied", cue: token.text });
    else if (own && token.dep === "det" && word === "no") cues.push({ polarity: "denied", cue: token.text });
    else if (token.dep === "aux" && MODALS.has(token.lemma)) cues.push({ polarity: "speculated", cue: token.text });
    else if (token.dep.startsWith("advmod") && HEDGE_ADVERBS.has(word))
      cues.push({ polarity: HEDGE_ADVERBS.get(word) ?? "alleged", cue: token.text });
    else if (own && token.dep === "amod" && HEDGE_ADJECTIVES.has(token.lemma))
      cues.push({ polarity: HEDGE_ADJECTIVES.get(token.lemma) ?? "alleged", cue: token.text });
    else if (token.dep === "mark" && /^(?:if|whether|unless)$/.test(word))
      cues.push({ polarity: "speculated", cue: token.text });
    else if (own && token.dep === "case" && word === "without") cues.push({ polarity: "denied", cue: token.text });
  }
  return cues;
}

/** Is the word's clause or noun the content of its governor? */
function isGoverned(token: Token, governor: Token, sentence: Sentence, position: number): boolean {
  if (/^(?:ccomp|xcomp|csubj)/.test(token.dep)) return true;
  if (token.dep === "obj" || token.dep === "nsubj:pass") return governor.pos === "VERB";
  if (token.dep === "acl" || token.dep.startsWith("nmod"))
    return (
      GOVERNORS.has(governor.lemma) &&
      (token.dep === "acl" || /^(?:of|about|at|to|in)$/.test(caseOf(sentence, position) ?? ""))
    );
  if (token.dep === "acl:relcl") return false;
  // "accused it of attacking": the deed is the content of the accusation.
  if (token.dep === "advcl" || token.dep === "obl") {
    const mark = findChild(sentence, position, ["mark", "case"]);
    const word = mark === undefined ? "" : (sentence.tokens[mark]?.lemma ?? "");
    if (token.pos === "VERB") return GOVERNORS.has(governor.lemma) && /^(?:of|for|from|about|over)$/.test(word);
  }
  if (token.dep.startsWith("obl"))
    return GOVERNORS.has(governor.lemma) && /^(?:of|about|at|as|on)$/.test(caseOf(sentence, position) ?? "");
  return false;
}

/** Whose words: the governing word's own subject, else that of the verb which it hangs on ("…, with hints at"). */
function findSpeaker(
  sentence: Sentence,
  byTrigger: ReadonlyMap<number, Proposition>,
  governor: number,
): number | undefined {
  let at = governor;
  for (let steps = 0; steps < 4 && at >= 0; steps += 1) {
    const args = byTrigger.get(at)?.args;
    const speaker = (args?.get("agent") ??
      args?.get("prep:by") ??
      args?.get("prep:poss") ??
      (steps === 0 ? args?.get("prep:compound") : undefined))?.[0];
    if (speaker !== undefined) return speaker;
    const token = sentence.tokens[at];
    if (token === undefined || token.pos === "VERB" || token.dep === "ccomp") return undefined;
    at = token.head;
  }
  return undefined;
}

/** A clause put in beside it: "X said", "…, X reported". */
function findAsides(sentence: Sentence, position: number): readonly SourcePhrase[] {
  return childrenOf(sentence, position).flatMap((child) => {
    const token = sentence.tokens[child];
    if (token === undefined || !token.dep.startsWith("parataxis") || GOVERNORS.get(token.lemma)?.speaks !== true)
      return [];
    const subject = findChild(sentence, child, ["nsubj"]);
    return subject === undefined ? [] : [{ token: subject, cue: token.text }];
  });
}

interface SourcePhrase {
  readonly token: number;
  readonly cue: string;
}

/** "according to X" speaks for the whole clause that it stands in, wherever the tree hangs it. */
function findSourcePhrases(sentence: Sentence, trigger: number): readonly SourcePhrase[] {
  const top = findClauseTop(sentence, trigger);
  return sentence.tokens.flatMap((_, position) => {
    const preposition = caseOf(sentence, position);
    if (preposition === undefined || !SOURCE_PREPOSITIONS.has(preposition) || findClauseTop(sentence, position) !== top)
      return [];
    return [{ token: position, cue: preposition }];
  });
}

/** The main verb of the clause, or of the coordinate clause with a subject of its own. */
function findClauseTop(sentence: Sentence, from: number): number {
  let at = from;
  for (let steps = 0; steps < sentence.tokens.length; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.head < 0) return at;
    if (
      token.dep === "conj" &&
      (token.pos === "VERB" || token.pos === "AUX") &&
      findChild(sentence, at, ["nsubj", "nsubj:pass"]) !== undefined
    )
      return at;
    at = token.head;
  }
  return at;
}

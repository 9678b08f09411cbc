/** The stance of a sentence towards one of its propositions: polarity, who says so, and the words that show it. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../frames/proposition.ts";
import { ATTEMPTS, GOVERNORS, HEDGE_ADJECTIVES, HEDGE_ADVERBS, MODALS, SOURCE_PREPOSITIONS, strongest } from "./governors.ts";

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
  let at = trigger;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0 && !visited.has(at); depth += 1) {
    visited.add(at);
    for (const own of findOwnCues(sentence, at, depth === 0)) turn(own.polarity, own.cue);
    for (const source of findSourcePhrases(sentence, at)) {
      sources.push(source.token);
      cues.push(source.cue);
    }
    const token = sentence.tokens[at];
    if (token === undefined || token.head < 0) break;
    const governor = sentence.tokens[token.head];
    if (governor === undefined) break;
    if (isGoverned(token, governor, sentence, at)) {
      const lemma = toLemma(sentence, token.head);
      const entry = GOVERNORS.get(lemma);
      const attempt = options.speech && (ATTEMPTS.has(lemma) || (entry?.polarity === "speculated" && entry.speaks === undefined && lemma !== "plan"));
      if (entry !== undefined && !attempt) {
        turn(entry.polarity, governor.text);
        const speaker = entry.speaks === true ? findSpeaker(options.byTrigger, token.head) : undefined;
        if (speaker !== undefined) sources.push(speaker);
        if (entry.speaks === true && entry.polarity === "asserted") cues.push(governor.text);
      }
    } else if (!/^(?:acl|advcl|conj|xcomp|ccomp|nsubj|obj|obl|nmod|parataxis|appos|amod|compound|nsubj:pass|csubj)/.test(token.dep)) break;
    at = token.head;
  }
  return { polarity, sources, cues: [...new Set(cues)] };
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
    if (/^(?:not|n't|n’t|never|neither|nor|hardly)$/.test(word) && token.dep.startsWith("advmod")) cues.push({ polarity: "denied", cue: token.text });
    else if (own && token.dep === "det" && word === "no") cues.push({ polarity: "denied", cue: token.text });
    else if (token.dep === "aux" && MODALS.has(token.lemma)) cues.push({ polarity: "speculated", cue: token.text });
    else if (token.dep.startsWith("advmod") && HEDGE_ADVERBS.has(word)) cues.push({ polarity: HEDGE_ADVERBS.get(word) ?? "alleged", cue: token.text });
    else if (own && token.dep === "amod" && HEDGE_ADJECTIVES.has(token.lemma)) cues.push({ polarity: HEDGE_ADJECTIVES.get(token.lemma) ?? "alleged", cue: token.text });
    else if (token.dep === "mark" && /^(?:if|whether|unless)$/.test(word)) cues.push({ polarity: "speculated", cue: token.text });
    else if (own && token.dep === "case" && word === "without") cues.push({ polarity: "denied", cue: token.text });
  }
  return cues;
}

/** Is the word's clause or noun the content of its governor? */
function isGoverned(token: Token, governor: Token, sentence: Sentence, position: number): boolean {
  if (/^(?:ccomp|xcomp|csubj)/.test(token.dep)) return true;
  if (token.dep === "obj" || token.dep === "nsubj:pass") return governor.pos === "VERB";
  if (token.dep === "acl" || token.dep.startsWith("nmod")) return GOVERNORS.has(governor.lemma) && (token.dep === "acl" || /^(?:of|about|at|to|in)$/.test(caseOf(sentence, position) ?? ""));
  if (token.dep === "acl:relcl" || token.dep === "advcl") return false;
  if (token.dep.startsWith("obl")) return GOVERNORS.has(governor.lemma) && /^(?:of|about|at|as|on)$/.test(caseOf(sentence, position) ?? "");
  return false;
}

function findSpeaker(byTrigger: ReadonlyMap<number, Proposition>, governor: number): number | undefined {
  const args = byTrigger.get(governor)?.args;
  return (args?.get("agent") ?? args?.get("prep:by") ?? args?.get("prep:poss") ?? args?.get("prep:compound"))?.[0];
}

/** "according to X", and a clause put in beside it: "X said", "with the BBC reporting that". */
function findSourcePhrases(sentence: Sentence, position: number): readonly { readonly token: number; readonly cue: string }[] {
  const found: { token: number; cue: string }[] = [];
  for (const child of childrenOf(sentence, position)) {
    const token = sentence.tokens[child];
    if (token === undefined) continue;
    if (/^(?:obl|nmod|advmod|parataxis)/.test(token.dep)) {
      const preposition = caseOf(sentence, child);
      if (preposition !== undefined && SOURCE_PREPOSITIONS.has(preposition)) found.push({ token: child, cue: preposition });
    }
    if (token.dep.startsWith("parataxis") && (GOVERNORS.get(token.lemma)?.speaks ?? false)) {
      const subject = findChild(sentence, child, ["nsubj"]);
      if (subject !== undefined) found.push({ token: subject, cue: token.text });
    }
  }
  return found;
}

/** The stance of a sentence towards one of its propositions: polarity, who says so, and the words that show it. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf, findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { findAsides } from "./asides.ts";
import { findGovernor, isGoverned, toGovernorLemma } from "./governed.ts";
import { ATTEMPTS, GOVERNORS, strongest } from "./governors.ts";
import { findHearsay } from "./hearsay.ts";
import { type Cue, findOwnCues, isAsked, isLeftOpen } from "./own-cues.ts";
import { findAudience, findSourcePhrases, findSpeaker } from "./sources.ts";
import { climb, isPresupposed, type Standing } from "./standing.ts";
import { findAskers, isCharged, isGoingOn, isPlot } from "./still-so.ts";
import { isReactedTo } from "./withheld.ts";

export interface Stance {
  readonly polarity: Polarity;
  /** Tokens of those who say so, the nearest first: "Bortnikov alleging, according to The Guardian". */
  readonly sources: readonly number[];
  readonly cues: readonly string[];
  /** Tokens of those to whom it is told: "an official told Reuters". */
  readonly audience: readonly number[];
  /** It is asked of somebody, or a condition: "urged Togo to leave", "unless Togo leaves". */
  readonly unmet: boolean;
}

export interface StanceOptions {
  /** An act of speech: attempts and plans to say it do not take it back. */
  readonly speech: boolean;
  /** Propositions of the sentence by trigger, for the subjects of governing words. */
  readonly byTrigger: ReadonlyMap<number, Proposition>;
}

/** Takes what is found away from an assertion, by which word; whether that word asks for it. */
type Turn = (to: Polarity, cue: string, asks?: boolean) => void;

const CHARGES = /^(?:indictment|prosecution|prosecutor|complaint|lawsuit|affidavit)$/;
const MAX_DEPTH = 8;
const CONDITIONS = /^(?:if|whether|unless)$/i;

export function findStance(sentence: Sentence, trigger: number, options: StanceOptions): Stance {
  let polarity: Polarity = "asserted";
  const sources: number[] = [];
  const cues: string[] = [];
  /** "if it did not", "refused to say whether": what a condition or an open question holds is neither so nor not so. */
  let open = false;
  let unmet = false;
  const turn: Turn = (to, cue, asks = false) => {
    unmet ||= asks;
    if (to === "asserted") return;
    polarity = open ? "speculated" : strongest(polarity, to);
    cues.push(cue);
  };
  const visited = new Set<number>();
  /** Governors whose own negation has been counted. */
  const settled = new Set<number>();
  let standing: Standing = "said";
  let at = trigger;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0 && !visited.has(at); depth += 1) {
    visited.add(at);
    if (standing === "said" && !settled.has(at))
      for (const own of findOwnCues(sentence, at, depth === 0)) {
        open ||= leavesOpen(sentence, at, trigger, own.cue);
        turn(own.polarity, own.cue, own.asks);
        sources.push(...listSource(own));
      }
    for (const source of [...findAsides(sentence, at), ...findAskers(sentence, at, options.byTrigger)]) {
      sources.push(source.token);
      cues.push(source.cue);
    }
    const token = sentence.tokens[at];
    const governor = token === undefined ? undefined : sentence.tokens[token.head];
    if (token === undefined || governor === undefined || isOutOfReach(token, governor, sentence, at)) break;
    if (isPresupposed(sentence, at)) standing = "outside";
    if (standing === "outside" || !isGoverned(token, governor, sentence, at)) standing = climb(sentence, at, standing);
    else if (standing === "mentioned") mention(sentence, token.head, at, options, turn, sources);
    else if (govern(sentence, token.head, at, options, turn, sources, cues)) settled.add(token.head).add(governor.head);
    // "would appeal and had signed": what has an auxiliary or a subject of its own is not hedged by the other's.
    if (token.dep === "conj" && findChild(sentence, at, ["aux", "nsubj", "mark"]) !== undefined)
      settled.add(token.head);
    at = token.head;
  }
  if (isAsked(sentence)) turn("speculated", "?");
  const phrases = findSourcePhrases(sentence, trigger);
  sources.push(...phrases.map(({ token }) => token));
  for (const charge of findCharges(sentence, sources, options)) turn("alleged", charge);
  cues.push(...phrases.map(({ cue }) => cue));
  return {
    polarity,
    sources: [...new Set(sources)],
    cues: [...new Set(cues)],
    audience: sources.flatMap((source) => findAudience(sentence, source)),
    unmet,
  };
}

function listSource({ source }: Cue): readonly number[] {
  return source === undefined ? [] : [source];
}

/**
 * "according to the indictment", "prosecutors say": what one side of a trial puts forward. Whom prosecutors say that they charged
 * they did charge.
 */
function findCharges({ tokens }: Sentence, sources: readonly number[], { speech }: StanceOptions): readonly string[] {
  if (speech) return [];
  return sources.flatMap((source) => {
    const { lemma = "", text = "" } = tokens[source] ?? {};
    return CHARGES.test(lemma) ? [text] : [];
  });
}

/** Who says or alleges the whole says so of what he mentions in it too; what he denies or fears of the whole he does not of that. */
function mention(
  sentence: Sentence,
  position: number,
  content: number,
  { byTrigger }: StanceOptions,
  turn: Turn,
  sources: number[],
): void {
  const { polarity, speaks } = findGovernor(sentence, position, content) ?? {};
  if (speaks !== true || !/^(?:asserted|alleged)$/.test(polarity ?? "")) return;
  const speaker = findSpeaker(sentence, byTrigger, position);
  if (speaker === undefined || speaker === position) return;
  sources.push(speaker);
  turn(polarity ?? "asserted", sentence.tokens[position]?.text ?? "");
}

/** True if the governor's own negation is thereby counted: "does not doubt". */
function govern(
  sentence: Sentence,
  position: number,
  content: number,
  options: StanceOptions,
  turn: Turn,
  sources: number[],
  cues: string[],
): boolean {
  const governor = sentence.tokens[position];
  turn(findHearsay(sentence, content) ?? "asserted", governor?.text ?? "");
  const lemma = toGovernorLemma(sentence, position);
  const entry = findGovernor(sentence, position, content);
  if (governor === undefined || entry === undefined || isPlot(sentence, content, governor.lemma)) return false;
  // "charged with conspiring to arm rebels": that is the charge.
  if (/^(?:conspire|plot)$/.test(lemma) && isCharged(sentence, position)) return false;
  const attempt =
    options.speech &&
    entry.asks === undefined &&
    (ATTEMPTS.has(lemma) || (entry.polarity === "speculated" && entry.speaks === undefined && lemma !== "plan"));
  if (attempt) return false;
  const speaks = entry.speaks === true || promises(sentence, lemma, content);
  const found =
    speaks && !isAccused(sentence, position) ? findSpeaker(sentence, options.byTrigger, position) : undefined;
  // "There is no doubt": nobody speaks.
  const speaker = found === position ? undefined : found;
  const undone = entry.twoSided === true && isUndone(sentence, position);
  // "neither confirmed nor denied": it is left open.
  const open = entry.polarity === "denied" && isLeftOpen(sentence, position);
  if (open) turn("speculated", governor.text);
  else if (!undone) turn(toBelief(sentence, position) ?? entry.polarity, governor.text, entry.asks);
  else if (speaker !== undefined) turn("alleged", governor.text);
  // "said that the claims by X were false": X has claimed it, and denies nothing.
  if (!speaks && entry.polarity === "denied" && /^(?:nsubj|csubj)/.test(sentence.tokens[content]?.dep ?? ""))
    sources.length = 0;
  if (!speaks) return false;
  // Who denies a claim stands before who makes it: the denial is what the sentence leaves.
  if (speaker !== undefined && entry.polarity === "denied" && !undone) sources.unshift(speaker);
  else if (speaker !== undefined) sources.push(speaker);
  if (entry.polarity === "asserted") cues.push(governor.text);
  return undone;
}

/** "if it did", "has not been verified", "could not confirm": whoever says so denies nothing. */
function leavesOpen(sentence: Sentence, position: number, trigger: number, cue: string): boolean {
  return CONDITIONS.test(cue) || (position !== trigger && PROVES.test(sentence.tokens[position]?.lemma ?? ""));
}

const PROVES = /^(?:confirm|verify|corroborate|substantiate|establish|prove|clear|certain|sure|know|say)$/;

/** "hoped that Chad would leave": with a clause of its own it is said, "hoped to leave" is not. */
function promises(sentence: Sentence, lemma: string, content: number): boolean {
  return (
    /^(?:hope|vow|promise|pledge|threaten|wish|agree|demand)$/.test(lemma) &&
    sentence.tokens[content]?.dep === "ccomp" &&
    findChild(sentence, content, ["nsubj", "nsubj:pass"]) !== undefined
  );
}

/** "We believe that it did" puts it forward, "it is hard to believe that it did" doubts it. */
function toBelief(sentence: Sentence, position: number): Polarity | undefined {
  const { lemma = "", head = -1 } = sentence.tokens[position] ?? {};
  const subject = findChild(sentence, position, ["nsubj"]);
  if (/^(?:believe|think)$/.test(lemma) && /^(?:we|i)$/i.test(sentence.tokens[subject ?? -1]?.text ?? ""))
    return "alleged";
  const doubted = /^(?:believe|imagine|accept|think|credit)$/.test(lemma) && subject === undefined;
  return doubted && HARD.test(sentence.tokens[head]?.lemma ?? "") ? "denied" : undefined;
}

const HARD = /^(?:hard|difficult|impossible|tough)$/;

/** "stands accused of": who is the subject says nothing. */
function isAccused({ tokens }: Sentence, position: number): boolean {
  const { dep, head, lemma = "" } = tokens[position] ?? {};
  return (
    dep === "xcomp" &&
    /^(?:accuse|charge|indict|suspect)$/.test(lemma) &&
    /^(?:stand|remain|stay)$/.test(tokens[head ?? -1]?.lemma ?? "")
  );
}

/** "does not doubt", "no doubt", "left little doubt", "few doubt". */
function isUndone(sentence: Sentence, position: number): boolean {
  const negates = (at: number): boolean =>
    childrenOf(sentence, at).some((child) =>
      /^(?:not|n['’]t|never|no|little|hardly|without|nobody|few|none)$/.test(
        sentence.tokens[child]?.text.toLowerCase() ?? "",
      ),
    );
  const token = sentence.tokens[position];
  const subject = findChild(sentence, position, ["nsubj"]);
  return (
    negates(position) ||
    (subject !== undefined && negates(subject)) ||
    // "had no reason to doubt".
    (token !== undefined && sentence.tokens[token.head]?.lemma === "reason" && negates(token.head)) ||
    // "has never had doubts": the verb of a noun.
    (token?.pos === "NOUN" && (token.dep === "obj" || token.dep === "nsubj") && negates(token.head))
  );
}

/** What stands above says nothing of whether it is so. */
function isOutOfReach(token: Token, governor: Token, sentence: Sentence, at: number): boolean {
  return isContested(token, governor, sentence, at) || isGoingOn(sentence, at) || isReactedTo(sentence, at);
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

/** What is said of those counted in several words: "10,000 missing", "80 people remained in hospital", "sent 60 of them to jail". */
import type { Sentence } from "../analysis/analyser.ts";
import { findMeasure } from "./measures.ts";

/** Words of a measure. */
interface Fate {
  readonly measure: string;
  /** What stands right after those counted, auxiliaries left out. */
  readonly words: RegExp;
  /** What the last verb before them must be, where the words alone may tell of another thing. */
  readonly verb?: RegExp;
}

const HOMES = "(?:homes?|houses|villages|towns|land|lands)";

const FATES: readonly Fate[] = [
  {
    measure: "killed",
    words: /^(?:shot dead|(?:shot|beaten|stabbed|hacked|burned|burnt|blown|crushed|starved) to death)\b/,
    verb: /^be$/,
  },
  { measure: "hospitalised", words: /^(?:treated )?in (?:the )?hospitals?\b|^hospitali[sz]ed\b/ },
  {
    measure: "hospitalised",
    words: /^(?:(?:taken|rushed|admitted|brought|sent|airlifted) )?to (?:the |an? )?(?:\S+ )?hospitals?\b/,
    verb: /^(?:take|rush|admit|bring|send|airlift|be)$/,
  },
  { measure: "hostages", words: /^(?:taken|held|seized) (?:hostage|captive)\b/ },
  // "forced 100,000 to flee", "driven 12 million people from their homes".
  {
    measure: "displaced",
    words: new RegExp(
      `^(?:forced )?to flee\\b|^(?:driven |forced |pushed |chased |uprooted )?(?:from|out of) (?:their|the) ${HOMES}\\b|^(?:left |made )?homeless\\b`,
    ),
  },
  {
    measure: "detained",
    words:
      /^(?:held )?(?:in (?:police |military )?(?:custody|jail|prison|detention)|behind bars|under arrest)\b|^(?:taken |led )?into custody\b/,
  },
  {
    measure: "detained",
    words: /^(?:caught|seized)\b(?! (?:up|in|between|by (?:surprise|fear|panic)))/,
    verb: /^be$/,
  },
  { measure: "detained", words: /^(?:sent )?to (?:jail|prison)\b/, verb: /^(?:send|commit|be)$/ },
  { measure: "evacuated", words: /^(?:brought|led|taken|moved|carried|ferried) to safety\b|^to safety\b/ },
  {
    measure: "evacuated",
    words:
      /^out of (?:the |their |its )?(?:\S+ )?(?:town|city|village|country|area|region|zone|building|camp|enclave)\b/,
    verb: /^(?:lift|fly|bring|get|ferry|take|carry)$/,
  },
  { measure: "escaped", words: /^(?:broke|broken|got|gotten) (?:out of (?:jail|prison|custody)|away(?! from))\b/ },
  {
    measure: "convicted",
    words: /^(?:handed|given) .*\b(?:prison|jail|sentences?|life|years each)\b/,
    verb: /^be$/,
  },
  { measure: "tried", words: /^(?:before (?:a|the) (?:\S+ )?(?:court|judge|tribunal)|(?:on|standing) trial)\b/ },
  { measure: "expelled", words: /^to leave\b/, verb: /^(?:order|tell|instruct|require)$/ },
  {
    measure: "protesters",
    words: /^(?:took|taken|take|taking) to the streets?\b|^(?:rallied|rallying)\b(?! (?:behind|around|round|to)\b)/,
  },
  { measure: "wanted", words: /^(?:sought|hunted|wanted)\b(?! to\b)/, verb: /^be$/ },
  { measure: "wanted", words: /^(?:on the run|at large)\b/ },
  { measure: "missing", words: /^(?:missing|unaccounted for|not (?:been|yet) found)\b|^not yet been\b/ },
  { measure: "population", words: /^(?:live|lives)\b(?= (?:in|on|there|under)\b)/ },
];

/** Auxiliaries and adverbs between those counted and what is said of them. */
const BETWEEN = /^(?:be|have|remain|stay|lie|still|also|as|now|later|reportedly|feared|believed|thought|all)$/;

/** @param noun those counted, or the number where no noun stands */
export function findFate(sentence: Sentence, noun: number): string | undefined {
  const { at, before } = findClause(sentence, noun);
  const words = sentence.tokens
    .slice(at, at + 7)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const fate = FATES.find((it) => it.words.test(words) && (it.verb === undefined || it.verb.test(before)));
  if (fate !== undefined) return fate.measure;
  return /^(?:dead|wounded|injured)\b/.test(words) ? findMeasure(words.split(" ")[0] ?? "") : undefined;
}

/** "12 of them were later arrested", "four of them died", where the tree hangs the verb elsewhere. */
export function findPlainFate(sentence: Sentence, noun: number): string | undefined {
  const { at, before } = findClause(sentence, noun);
  const { pos, lemma = "", text = "" } = sentence.tokens[at] ?? {};
  if (pos !== "VERB" || /ing$/.test(text)) return undefined;
  return /^(?:die|perish|drown|starve)$/.test(lemma) || before === "be" ? findMeasure(lemma, "VERB") : undefined;
}

/** Where it goes on behind those counted and their auxiliaries, and the last verb before that. */
function findClause({ tokens }: Sentence, noun: number): { readonly at: number; readonly before: string } {
  const start = skipBeside(tokens, noun + 1);
  let at = start;
  while (BETWEEN.test(tokens[at]?.lemma ?? "") && at - start < 5) at += 1;
  return { at, before: tokens.slice(0, at).findLast(({ pos }) => pos === "VERB" || pos === "AUX")?.lemma ?? "" };
}

/** "three of them", "40 patients and their relatives", "two of them, described as leaders, were …": where the clause goes on. */
function skipBeside(tokens: Sentence["tokens"], from: number): number {
  let at = from;
  if (tokens[at]?.text === "of" && /^(?:them|us|those|these|whom)$/.test(tokens[at + 1]?.text ?? "")) at += 2;
  const [and, determiner, other] = tokens.slice(at, at + 3);
  if (and?.text === "and" && /^(?:DET|PRON)$/.test(determiner?.pos ?? "") && /^(?:NOUN|PROPN)$/.test(other?.pos ?? ""))
    return at + 3;
  if (tokens[at]?.text !== "," || tokens[at + 1]?.pos !== "VERB") return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return end > 0 && end - at < ASIDE && tokens[end + 1]?.pos === "AUX" ? end + 1 : at;
}

/** Tokens of a description between commas. */
const ASIDE = 14;

/** Which word governs a clause or noun, and whether it does: a verb alone, with its particle, with its object ("cast doubt on"). */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { findDeadline } from "../analysis/deadlines.ts";
import { caseOf, childrenOf, findChild, findChildren } from "../analysis/syntax.ts";
import { CALLING_SO, IDENTIFYING } from "../analysis/verb-classes.ts";
import { ABSURD, CALLING, UNTRUE } from "./answered-words.ts";
import { GOVERNORS, type Governor, REPORTS } from "./governors.ts";

/** "charged with killing" is "accused of killing". */
const CHARGES: ReadonlySet<string> = new Set(["charge", "indict"]);

/** "thanked X for his help": so he says. */
const THANKS = /^(?:thank|credit)$/;

/** "called for the withdrawal of X": it is asked for, not done. */
const CALLS_FOR = /^(?:call|appeal|plead|press|lobby)$/;

const DENIED: Governor = { polarity: "denied", speaks: true, twoSided: true };
/** Nobody denies it by this: "claims that … were false". */
const REFUTED: Governor = { polarity: "denied" };

/** Whoever calls somebody something claims it; whoever names a culprit tells what he has found. */
const CALLED: Governor = { polarity: "alleged", speaks: true };
const IDENTIFIED: Governor = { polarity: "asserted", speaks: true };
/** What was planned and given up is not done. */
const DROPPED: Governor = { polarity: "denied" };
const DROPPING = /^(?:drop|abandon|shelve|scrap|cancel|ditch|discard|axe|renounce|forgo|call_off)$/;
const PLANS = /^(?:plan|bid|proposal|idea|effort|attempt|intention|scheme|aim)$/;
const GUILTY =
  /^(?:responsible|guilty|culpable|complicit|liable|accountable|bomber|attacker|gunman|assailant|shooter|hijacker|killer|assassin)$/;

/** Verbs that turn against what is said by a particle or object of theirs: "hit back at claims", "poured scorn on reports". */
const TURNS: ReadonlyMap<string, RegExp> = new Map([
  ...["cast", "throw"].map((verb) => [verb, /^(?:doubt|cold)$/] as const),
  ["pour", /^(?:scorn|water)$/] as const,
  ["take", /^issue$/] as const,
  ...["push", "hit", "strike", "fire"].map((verb) => [verb, /^back$/] as const),
  ...["laugh", "shrug", "brush", "bat", "swat", "wave", "fend"].map((verb) => [verb, /^(?:off|aside|away)$/] as const),
  ["play", /^down$/] as const,
]);
/** These do so by themselves, of what is said; of a deed they say that it was bad. */
const SCORNS =
  /^(?:mock|ridicule|deride|decry|rubbish|scorn|debunk|disprove|discredit|scotch|quash|combat|counter|belie|scoff|sneer|downplay|repudiate|contest|disown|disavow|challenge|question)$/;

/** The entry of the word at `position`, as governor of the word at `content`. */
export function findGovernor(sentence: Sentence, position: number, content: number): Governor | undefined {
  const token = sentence.tokens[position];
  const word = sentence.tokens[content];
  if (token === undefined || word === undefined) return undefined;
  if (REPORTS.test(word.lemma) && word.pos === "NOUN") {
    if (isTurnedDown(sentence, position)) return DENIED;
    const untrue = isJudged(sentence, position, content);
    if (untrue && CALLING.test(token.lemma)) return DENIED;
    if (untrue && word.dep.startsWith("nsubj")) return REFUTED;
  }
  // "dropped its plans to attack".
  if (DROPPING.test(token.lemma) && word.pos === "NOUN" && PLANS.test(word.lemma)) return DROPPED;
  if (CALLING_SO.test(token.lemma) && token.lemma !== "find")
    if (isCalled(sentence, content) || isCalledSo(sentence, position, content)) return CALLED;
  if (isCalled(sentence, content) && IDENTIFYING.test(token.lemma)) return IDENTIFIED;
  // "gave Togo a week to leave": as if it were ordered to.
  if (findDeadline(sentence, content) !== undefined) return GOVERNORS.get("order");
  const entry = GOVERNORS.get(toGovernorLemma(sentence, position));
  return entry?.clause === true && !isFullClause(sentence, content) ? undefined : entry;
}

/** "held it responsible", "described him as the mastermind", "named the bomber as X": the word says what somebody is. */
function isCalled(sentence: Sentence, content: number): boolean {
  const { dep = "", pos = "X", lemma = "" } = sentence.tokens[content] ?? {};
  if (dep === "xcomp") return pos === "ADJ" ? GUILTY.test(lemma) : pos === "NOUN";
  return dep === "obj" ? GUILTY.test(lemma) : dep.startsWith("obl") && caseOf(sentence, content) === "as";
}

/** "declared it clear that he had fled", "described X as having fled". */
function isCalledSo(sentence: Sentence, position: number, content: number): boolean {
  const { dep = "" } = sentence.tokens[content] ?? {};
  const it = findChild(sentence, position, ["obj"]);
  if (dep === "ccomp" && sentence.tokens[it ?? -1]?.lemma === "it") return true;
  return dep === "advcl" && isDoneAs(sentence, content);
}

/** "as having fled", "as fleeing". */
function isDoneAs(sentence: Sentence, verb: number): boolean {
  const mark = findChild(sentence, verb, ["mark", "case"]);
  return (
    sentence.tokens[mark ?? -1]?.lemma === "as" &&
    [verb, ...findChildren(sentence, verb, ["aux"])].some((it) => /ing$/.test(sentence.tokens[it]?.text ?? ""))
  );
}

/** "described how he had fled": told as surely as by "that". */
function isHow(sentence: Sentence, verb: number): boolean {
  return (
    findChild(sentence, verb, ["nsubj", "nsubj:pass"]) !== undefined &&
    findChildren(sentence, verb, ["advmod", "mark"]).some((it) => sentence.tokens[it]?.lemma === "how")
  );
}

function isTurnedDown(sentence: Sentence, position: number): boolean {
  const { lemma = "", pos } = sentence.tokens[position] ?? {};
  if (pos !== "VERB") return false;
  const turn = TURNS.get(lemma);
  return (
    SCORNS.test(lemma) ||
    (turn !== undefined &&
      childrenOf(sentence, position).some(
        (child) => child > position && turn.test(sentence.tokens[child]?.lemma ?? ""),
      ))
  );
}

/** "called the claim that … baseless", "the claim that … is untrue", "turned out to be a hoax": wherever the judgement hangs. */
function isJudged({ tokens }: Sentence, position: number, content: number): boolean {
  const isUntrue = (token: Token | undefined): boolean =>
    token !== undefined && (UNTRUE.test(token.lemma) || ABSURD.test(token.lemma));
  if (isUntrue(tokens[position])) return true;
  return tokens.some(
    (token) =>
      (token.head === position || tokens[token.head]?.head === content) && token !== tokens[content] && isUntrue(token),
  );
}

function isFullClause(sentence: Sentence, content: number): boolean {
  const { dep = "" } = sentence.tokens[content] ?? {};
  return (
    /^(?:ccomp|acl$|csubj|advcl|obj)/.test(dep) &&
    (dep !== "obj" || findChild(sentence, content, ["mark"]) !== undefined) &&
    findChild(sentence, content, ["nsubj", "nsubj:pass", "expl", "csubj", "mark"]) !== undefined
  );
}

/** With its particle; for "call" with the preposition of who is asked. */
export function toGovernorLemma(sentence: Sentence, position: number): string {
  const particle = findChild(sentence, position, ["compound:prt"]);
  const { lemma = "", pos } = sentence.tokens[position] ?? {};
  // "declared it clear that he had fled": nobody is cleared of it.
  if (lemma === "clear" && pos === "ADJ") return "make_clear";
  // "called on Israel to lift the blockade": whom the verb turns to is named before what is asked of him.
  if (lemma === "call") {
    const asked = childrenOf(sentence, position).find((child) =>
      /^(?:on|upon|for)$/.test(caseOf(sentence, child) ?? ""),
    );
    if (asked !== undefined) return `call_${caseOf(sentence, asked)}`;
    // "calls from Israel to lift the blockade".
    if (pos === "NOUN") return "appeal";
  }
  const idiom = findIdiom(sentence, position, lemma);
  if (idiom !== undefined) return idiom;
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}

/** "let it be known", "let slip", "made clear", "made it clear", "put it to the court", "pointed out". */
function findIdiom(sentence: Sentence, position: number, lemma: string): string | undefined {
  const words = IDIOMS.get(lemma);
  if (words === undefined) return undefined;
  const found = sentence.tokens
    .slice(position + 1, position + 4)
    .find(({ lemma: word, text }) => words.test(word) || words.test(text));
  return found === undefined ? undefined : `${lemma}_${words.exec(found.lemma)?.[0] ?? found.text}`;
}

const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["let", /^(?:know|slip|on)$/],
  ["make", /^clear$/],
  ["put", /^it$/],
  ["point", /^out$/],
  ["spell", /^out$/],
]);

/** "claims of an attack", "doubt on the claims". */
function fillsNoun(noun: string, preposition: string): boolean {
  return /^(?:of|about|at|to|in)$/.test(preposition) || (noun === "doubt" && /^(?:on|over)$/.test(preposition));
}

/** Is the word's clause or noun the content of its governor? */
export function isGoverned(token: Token, governor: Token, sentence: Sentence, position: number): boolean {
  const governs = (): boolean => findGovernor(sentence, token.head, position) !== undefined;
  if (/^(?:ccomp|xcomp|csubj)/.test(token.dep)) return true;
  // "charged a citizen of Peru with fraud": whom one charges is no content of the charge.
  if (token.dep === "obj" || token.dep === "nsubj:pass") return governor.pos === "VERB" && !CHARGES.has(governor.lemma);
  if (token.dep === "nsubj") return findGovernor(sentence, token.head, position) === REFUTED;
  if (token.dep === "acl" || token.dep.startsWith("nmod"))
    return governs() && (token.dep === "acl" || fillsNoun(governor.lemma, caseOf(sentence, position) ?? ""));
  if (token.dep.startsWith("advcl") || (token.dep === "obl" && token.pos === "VERB"))
    return isContentClause(token, governor, sentence, position) && governs();
  if (!token.dep.startsWith("obl")) return false;
  const preposition = caseOf(sentence, position) ?? "";
  if (REPORTS.test(token.lemma) && /^(?:at|on|against|with|over|off|aside)$/.test(preposition)) return governs();
  const answers =
    (preposition === "for" && (THANKS.test(governor.lemma) || CALLS_FOR.test(governor.lemma))) ||
    (preposition === "with" && CHARGES.has(governor.lemma));
  return (answers || /^(?:of|about|at|as|on)$/.test(preposition)) && governs();
}

/** "accused it of attacking", "told how it had attacked", "described it as having attacked". */
function isContentClause({ dep, pos }: Token, governor: Token, sentence: Sentence, position: number): boolean {
  if (dep.startsWith("advcl") && isHow(sentence, position)) return true;
  if (dep === "advcl" && isDoneAs(sentence, position)) return true;
  if (findDeadline(sentence, position) !== undefined) return true;
  // "denied being behind it".
  if (sentence.tokens[findChild(sentence, position, ["cop"]) ?? -1]?.text === "being") return true;
  const mark = findChild(sentence, position, ["mark", "case"]);
  const word = sentence.tokens[mark ?? -1]?.lemma ?? "";
  return (
    pos === "VERB" &&
    (/^(?:of|for|from|about|over|against)$/.test(word) || (word === "with" && CHARGES.has(governor.lemma)))
  );
}

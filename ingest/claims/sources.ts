/** Who says it: the subject of the word that governs, "according to X", "as X reported". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, findChildren, isSetOff, pathToRoot } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { SourcePhrase } from "./asides.ts";
import { GOVERNORS, SOURCE_PREPOSITIONS } from "./governors.ts";
import { EXAMINES } from "./hearsay.ts";
import { isWithheld, REACTS } from "./withheld.ts";

/** Whose words: the governing word's own subject, else that of the verb which it hangs on ("…, with hints at"). */
export function findSpeaker(
  sentence: Sentence,
  byTrigger: ReadonlyMap<number, Proposition>,
  governor: number,
): number | undefined {
  let at = governor;
  for (let steps = 0; steps < 4 && at >= 0; steps += 1) {
    if (isWithheld(sentence, at)) return undefined;
    // "faces charges of", "checks reports that": who is charged or looks into it does not say so.
    if (steps > 0 && HEARS.test(sentence.tokens[at]?.lemma ?? "")) return undefined;
    const args = byTrigger.get(at)?.args;
    // "A court heard from X that", "learned from X that": who tells it.
    const teller = TOLD_BY.test(sentence.tokens[at]?.lemma ?? "") ? args?.get("prep:from")?.[0] : undefined;
    if (teller !== undefined) return teller;
    const speaker = (args?.get("agent") ??
      args?.get("prep:by") ??
      args?.get("prep:poss") ??
      (steps === 0 ? args?.get("prep:compound") : undefined))?.[0];
    if (speaker !== undefined) return findAuthor(sentence, byTrigger, speaker) ?? speaker;
    const token = sentence.tokens[at];
    if (token === undefined || token.pos === "VERB" || token.dep === "ccomp") return undefined;
    // "closed the border amid claims that": who does something for what is claimed does not claim it.
    if (AMID.test(caseOf(sentence, at) ?? "")) return undefined;
    at = token.head;
  }
  return undefined;
}

const AMID = /^(?:amid|after|following|despite|since)$/;
const TOLD_BY = /^(?:hear|learn)$/;

/** "filed a complaint alleging", "released documents showing": what a paper says is said by who brings it forward. */
function findAuthor(
  sentence: Sentence,
  byTrigger: ReadonlyMap<number, Proposition>,
  paper: number,
): number | undefined {
  const { lemma = "", dep, head = -1 } = sentence.tokens[paper] ?? {};
  if (!PAPERS.test(lemma) || dep !== "obj") return undefined;
  const owned = childrenOf(sentence, paper).some((child) => /^nmod/.test(sentence.tokens[child]?.dep ?? ""));
  return owned || !BRINGS.test(sentence.tokens[head]?.lemma ?? "")
    ? undefined
    : byTrigger.get(head)?.args.get("agent")?.[0];
}

const PAPERS =
  /^(?:complaint|document|report|statement|evidence|video|footage|letter|lawsuit|suit|petition|dossier|study|paper|file|recording|testimony|image|photo|photograph)$/;
const BRINGS =
  /^(?:file|release|publish|issue|present|submit|produce|show|unveil|post|share|lodge|write|sign|send|give|circulate)$/;

const HEARS = new RegExp(
  `${EXAMINES.source}|${REACTS.source}|^(?:hear|receive|face|draw|attract|await|fight|answer|escape|avoid|suffer)$`,
);

/** "according to X" speaks for the whole clause that it stands in, wherever the tree hangs it. */
export function findSourcePhrases(sentence: Sentence, trigger: number): readonly SourcePhrase[] {
  let phrases = phrasesBySentence.get(sentence);
  if (phrases === undefined) {
    phrases = sentence.tokens.flatMap((_, token) => {
      const cue = caseOf(sentence, token);
      if (cue !== undefined && SOURCE_PREPOSITIONS.has(cue))
        return [token, ...findQuoting(sentence, token)].map((it) => ({ token: it, cue }));
      return [...findHolder(sentence, token), ...findReferred(sentence, token)];
    });
    phrasesBySentence.set(sentence, phrases);
  }
  if (phrases.length === 0) return phrases;
  const clauses = findClauses(sentence, trigger);
  return phrases.filter(({ token }) =>
    isAfterClause(sentence, token) ? isSamePart(sentence, token, trigger) : clauses.has(findClause(sentence, token)),
  );
}

/** "In the view of X", "in X's words", "by his own account": whose view, words or account it is. */
function findHolder(sentence: Sentence, token: number): readonly SourcePhrase[] {
  const { lemma = "", text = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!VIEWS.test(lemma) || !/^(?:obl|nmod|root|advmod)/.test(dep)) return [];
  if (!/^(?:in|by|from|on)$/.test(caseOf(sentence, token) ?? "")) return [];
  return childrenOf(sentence, token)
    .filter(
      (child) =>
        sentence.tokens[child]?.dep === "nmod:poss" ||
        (/^nmod/.test(sentence.tokens[child]?.dep ?? "") && caseOf(sentence, child) === "of"),
    )
    .map((child) => ({ token: child, cue: text }));
}

const VIEWS =
  /^(?:view|opinion|word|account|telling|version|estimation|reckoning|estimate|assessment|judgment|judgement|eye|testimony|belief)$/;

/** "as X reported", "as reported by X", "if X is to be believed": a clause beside what it says. */
function findReferred(sentence: Sentence, token: number): readonly SourcePhrase[] {
  const { lemma = "", text = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!/^(?:advcl|ccomp|parataxis|conj|acl)/.test(dep)) return [];
  const mark = findChild(sentence, token, ["mark", "advmod", "case"]);
  const link = sentence.tokens[mark ?? -1]?.lemma;
  const passive = findChild(sentence, token, ["obl:agent"]);
  if (link === "as" && GOVERNORS.get(lemma)?.speaks === true) {
    if (childrenOf(sentence, token).some((child) => /^(?:ccomp|xcomp|obj)$/.test(sentence.tokens[child]?.dep ?? "")))
      return lemma === "tell" ? toPhrases(findChild(sentence, token, ["nsubj"]), text) : [];
    return toPhrases(passive ?? findChild(sentence, token, ["nsubj"]), text);
  }
  return link === "if" && lemma === "believe"
    ? toPhrases(findChild(sentence, token, ["nsubj:pass", "nsubj"]), text)
    : [];
}

function toPhrases(token: number | undefined, cue: string): readonly SourcePhrase[] {
  return token === undefined ? [] : [{ token, cue }];
}

const PARTS = /^(?:but|while|whereas|although|though|;)$/;

/** "…, according to X, but": the words before it are what X says, whatever the tree hangs it on. */
function isAfterClause({ tokens }: Sentence, source: number): boolean {
  const next = tokens.findIndex(({ text }, position) => position > source && /^(?:,|;|\.)$/.test(text));
  const start = tokens.findLastIndex(({ text }, position) => position < source && text === ",");
  return start > 0 && PARTS.test(tokens[next + 1]?.lemma ?? tokens[next]?.text ?? "");
}

/** With no "but" or semicolon between them. */
function isSamePart({ tokens }: Sentence, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return !tokens.slice(from + 1, to).some(({ lemma, text }) => PARTS.test(lemma) || text === ";");
}

/** Asked for once a proposition. */
const phrasesBySentence = new WeakMap<Sentence, readonly SourcePhrase[]>();

/** Who has it: "a report seen by Reuters". */
const QUOTES = /^(?:quote|cite|see|obtain|review|publish|carry|view)$/;

/** "according to a source quoted by the agency": of a source without a name it is known who quotes it. */
function findQuoting(sentence: Sentence, source: number): readonly number[] {
  return childrenOf(sentence, source)
    .filter(
      (child) => QUOTES.test(sentence.tokens[child]?.lemma ?? "") && /^acl/.test(sentence.tokens[child]?.dep ?? ""),
    )
    .flatMap((child) => findChild(sentence, child, ["obl:agent", "obl"]) ?? []);
}

/** The verb of the clause: the main one, that of a coordinate clause with a subject of its own, or of a relative clause. */
function findClause(sentence: Sentence, from: number): number {
  const path = pathToRoot(sentence, from);
  return path.find((at) => isClauseOfItsOwn(sentence, at)) ?? path.at(-1) ?? from;
}

/**
 * Those that a source phrase may stand in to speak for the word: its own clause and, from a relative clause without a comma, the
 * one around it. "X, which has left, was armed by Y, according to Z": that X has left is known.
 */
function findClauses(sentence: Sentence, from: number): ReadonlySet<number> {
  const clauses = new Set<number>();
  for (const at of pathToRoot(sentence, from)) {
    const { dep, head = -1 } = sentence.tokens[at] ?? {};
    if (head >= 0 && !isClauseOfItsOwn(sentence, at)) continue;
    clauses.add(at);
    if (dep !== "acl:relcl" || isSetOff(sentence, at)) break;
  }
  return clauses;
}

function isClauseOfItsOwn(sentence: Sentence, at: number): boolean {
  const { dep, pos = "X" } = sentence.tokens[at] ?? {};
  if (dep === "acl:relcl") return true;
  return dep === "conj" && /^(?:VERB|AUX)$/.test(pos) && findChild(sentence, at, ["nsubj", "nsubj:pass"]) !== undefined;
}

/** "an official told Reuters", "an official quoted by Reuters": who has it from the speaker. */
export function findAudience(sentence: Sentence, speaker: number): readonly number[] {
  const { dep = "", head = -1 } = sentence.tokens[speaker] ?? {};
  if (dep !== "nsubj" || sentence.tokens[head]?.lemma !== "tell") return findQuoting(sentence, speaker);
  return findChildren(sentence, head, ["iobj", "obj"]);
}

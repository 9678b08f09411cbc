/** Who does what a noun tells, where a word above the noun tells it: "accused X of collusion", "denied any support", "in support of Y". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, conjuncts, findChild, firstConjunct } from "../analysis/syntax.ts";
import { SPAN_WORDS } from "../analysis/time-words.ts";
import { BLAMING } from "../analysis/verb-classes.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Arguments, add, addNominalPhrases, isVerb } from "./arguments.ts";
import type { Slot } from "./proposition.ts";
import { findVerbArguments, findVerbSubject, subjectOfNonVerb } from "./verb-arguments.ts";

const FEELINGS = /^(?:solidarity|sympathy|support)$/;
const SHOWS = /^(?:show|sign|gesture|act|display|token|expression)$/;

const ENCOUNTERS =
  /^(?:call|conversation|meeting|talk|talks|summit|encounter|discussion|phone-call|videocall|fighting|clash|battle|combat|skirmish|gunfight|firefight|shootout|standoff|war|negotiation)$/;
const SPANS = new RegExp(`^(?:${SPAN_WORDS})$`);
/** Where it is told already who took part. */
const TAKERS: readonly Slot[] = ["agent", "prep:poss", "prep:between", "prep:by"];

/** "said in a call with X", "flew home after talks with X": whoever does the one took part in the other. */
export function addAttendee(sentence: Sentence, noun: number, verbs: Map<number, Arguments>, args: Arguments): void {
  if (!ENCOUNTERS.test(sentence.tokens[noun]?.lemma ?? "")) return;
  const opponent = args.has("prep:with") ? undefined : findRightAfter(sentence, noun);
  if (opponent === undefined && !args.has("prep:with")) return;
  if (TAKERS.some((slot) => args.has(slot))) return;
  const span = sentence.tokens[noun]?.head ?? -1;
  // "after weeks of fighting with X".
  const outer = caseOf(sentence, noun) === "of" && SPANS.test(sentence.tokens[span]?.lemma ?? "") ? span : noun;
  const ended = findClauseAbove(sentence, outer);
  if (ended === undefined && !/^(?:in|at|during|after|following|for|amid)$/.test(caseOf(sentence, outer) ?? "")) return;
  let head = ended ?? sentence.tokens[outer]?.head ?? -1;
  for (let steps = 0; steps < 4; steps += 1) {
    const above = sentence.tokens[head];
    if (above === undefined) return;
    if (isVerb(above)) add(args, "agent", ...findVerbSubject(sentence, head, verbs, 0));
    else if (findChild(sentence, head, ["cop"]) !== undefined) add(args, "agent", ...subjectOfNonVerb(sentence, head));
    else if (above.pos === "PROPN" && above.dep === "nsubj") add(args, "agent", head);
    if (args.has("agent") && opponent !== undefined) add(args, "prep:with", opponent);
    if (args.has("agent") || isVerb(above)) return;
    head = above.head;
  }
}

/** "Chad recalled its envoy after talks with X collapsed": the verb of the clause that the talks' own clause hangs on. */
function findClauseAbove({ tokens }: Sentence, noun: number): number | undefined {
  const { dep = "", head: verb = -1 } = tokens[noun] ?? {};
  const clause = tokens[verb];
  const timed = tokens.some(
    (it) => it.head === verb && it.dep === "mark" && /^(?:after|before|until|when|as|since)$/.test(it.lemma),
  );
  return dep === "nsubj" && clause?.dep === "advcl" && timed ? clause.head : undefined;
}

/** "entered the town after fighting with X": the tree may hang what stands right behind the noun on the verb. */
function findRightAfter({ tokens }: Sentence, noun: number): number | undefined {
  const link = tokens[noun + 1];
  return link?.lemma === "with" && link.dep === "case" && link.head > noun ? link.head : undefined;
}

/** "expelled them in a show of solidarity with X", "marched in support of X": whoever does it feels so. */
export function addAttendant(sentence: Sentence, noun: number, verbs: Map<number, Arguments>, args: Arguments): void {
  if (!FEELINGS.test(sentence.tokens[noun]?.lemma ?? "") || args.has("prep:poss") || args.has("prep:by")) return;
  const above = sentence.tokens[noun]?.head ?? -1;
  const shown = SHOWS.test(sentence.tokens[above]?.lemma ?? "") && caseOf(sentence, noun) === "of" ? above : noun;
  const { dep = "", head = -1 } = sentence.tokens[shown] ?? {};
  const verb = sentence.tokens[head];
  if (verb === undefined || !isVerb(verb) || !dep.startsWith("obl")) return;
  if (!/^(?:in|as|out of)$/.test(caseOf(sentence, shown) ?? "")) return;
  add(args, "agent", ...findVerbSubject(sentence, head, verbs, 0));
  if (shown === noun) return;
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, shown, phrases, /^(?:with|for)$/);
  for (const [slot, heads] of phrases) if (!args.has(slot)) add(args, slot, ...heads);
}

/** Verbs of an answer to somebody for what he does. */
const REPAYING = /^(?:thank|praise|hail|applaud|commend|credit|reward|punish|forgive|pardon)$/;
/** Who says so speaks of a deed of his own. */
const OWNING_UP = /^(?:deny|admit|confess|disavow|disclaim)$/;
/** Nouns for words by which somebody puts a deed of his own forward: "a declaration of support". */
const AVOWALS = /^(?:declaration|expression|statement|message|letter|note|word|show|gesture|sign|pledge|offer)$/;

/**
 * Whom the words above a noun name as the one who does what it tells, where nothing beside it does: "accused X of support for Y",
 * "thanked X for its help", "denied ties to Y", "X's declaration of support for Y".
 */
export function addDoerAbove(sentence: Sentence, noun: number, verbs: Map<number, Arguments>, args: Arguments): void {
  if (args.has("agent") || args.has("prep:by") || hasNamedDoer(sentence, args)) return;
  const first = firstConjunct(sentence, noun);
  const { dep = "", head = -1 } = sentence.tokens[first] ?? {};
  const above = sentence.tokens[head];
  if (above === undefined) return;
  const link = caseOf(sentence, first) ?? "";
  if (dep.startsWith("nmod") && link === "of" && AVOWALS.test(above.lemma)) {
    add(args, "agent", ...findAvower(sentence, head, verbs));
    // "a letter of support for Chad": the tree may hang the rest on the letter.
    const phrases: Arguments = new Map();
    addNominalPhrases(sentence, head, phrases, /^(?:for|to|with)$/);
    for (const [slot, heads] of phrases) if (!args.has(slot)) add(args, slot, ...heads);
    return;
  }
  if (!isVerb(above)) return;
  if (dep === "obj" && OWNING_UP.test(above.lemma) && !args.has("prep:poss"))
    add(args, "agent", ...findVerbSubject(sentence, head, verbs, 0));
  if (!dep.startsWith("obl")) return;
  // "blamed X for the attack" may mean that X let it happen.
  const blamed = BLAMING.test(above.lemma) && /^(?:of|with)$/.test(link);
  const repaid = REPAYING.test(above.lemma) && link === "for";
  if (!(blamed || repaid)) return;
  const governing = findVerbArguments(sentence, head, verbs, 0);
  // "thanked them for their help".
  const owner = findChild(sentence, noun, ["nmod:poss"]);
  if (owner === undefined || sentence.tokens[owner]?.pos === "PRON")
    add(args, "agent", ...(governing.get("patient") ?? []).filter((it) => it !== noun));
  if (above.lemma === "thank") add(args, "recipient", ...(governing.get("agent") ?? []));
}

/** "denied an Iranian attack". */
function hasNamedDoer({ tokens }: Sentence, args: Arguments): boolean {
  return args.get("prep:compound")?.some((it) => /^\p{Lu}/u.test(tokens[it]?.text ?? "")) === true;
}

/** Whose declaration or offer it is. */
function findAvower(sentence: Sentence, avowal: number, verbs: Map<number, Arguments>): readonly number[] {
  const owner = findChild(sentence, avowal, ["nmod:poss"]);
  if (owner !== undefined) return [antecedentOf(sentence, owner)];
  const { dep = "", head = -1 } = sentence.tokens[avowal] ?? {};
  const verb = sentence.tokens[head];
  if (dep !== "obj" || verb === undefined || !isVerb(verb)) return [];
  return findVerbSubject(sentence, head, verbs, 0);
}

const SHARED = /^(?:war|conflict|fighting|feud|dispute|quarrel|rivalry|enmity|standoff|hostility)$/;

/** "Chad and Libya agreed to end their war": it is that of both. */
export function addSharers(sentence: Sentence, noun: number, verbs: Map<number, Arguments>, args: Arguments): void {
  if (!SHARED.test(sentence.tokens[noun]?.lemma ?? "") || args.has("prep:with") || args.has("prep:against")) return;
  const owner = findChild(sentence, noun, ["nmod:poss"]);
  if (sentence.tokens[owner ?? -1]?.text.toLowerCase() !== "their") return;
  const { dep = "", head = -1 } = sentence.tokens[noun] ?? {};
  const verb = sentence.tokens[head];
  if (verb === undefined || !isVerb(verb) || /^nsubj/.test(dep)) return;
  const sharers = findVerbSubject(sentence, head, verbs, 0);
  if (sharers.some((it) => conjuncts(sentence, it).length > 0)) add(args, "agent", ...sharers);
}

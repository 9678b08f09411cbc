/** The arguments that hang on a verb or noun itself, under the names that frames use. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, findChildren } from "../analysis/syntax.ts";
import { CALLING_SO } from "../analysis/verb-classes.ts";
import { antecedentOf } from "./antecedents.ts";
import type { Slot } from "./proposition.ts";
import { BLAMERS } from "./support-verbs.ts";

export type Arguments = Map<Slot, number[]>;

export function isVerb(token: Token): boolean {
  return token.pos === "VERB" || (token.pos === "AUX" && !/^(aux|cop)/.test(token.dep));
}

/** The verb with its particle: `crack_down`, `carry_out`. */
export function toPhrasalLemma(sentence: Sentence, verb: number): string {
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  const particle = findChild(sentence, verb, ["compound:prt"]);
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}

export function add(args: Arguments, slot: Slot, ...tokens: readonly number[]): void {
  const list = args.get(slot) ?? [];
  for (const token of tokens) if (!list.includes(token)) list.push(token);
  if (list.length > 0) args.set(slot, list);
}

export function isPassiveVerb(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined) return false;
  // "The head of the agency, X, accused Y": a verb with an object is active, whatever its subject is labelled.
  const auxiliary = findChild(sentence, verb, ["aux:pass", "obl:agent"]) !== undefined;
  if (!auxiliary && findChild(sentence, verb, ["obj"]) !== undefined) return false;
  if (findChild(sentence, verb, ["aux:pass", "csubj:pass", "obl:agent"]) !== undefined) return true;
  // "Two men, X and Y, had served": whatever the subject is labelled, "had" with a verb is active.
  const perfect = findChildren(sentence, verb, ["aux"]).some((aux) => sentence.tokens[aux]?.lemma === "have");
  if (!perfect && findChild(sentence, verb, ["nsubj:pass"]) !== undefined) return true;
  const reduced = token.dep === "acl" || token.dep === "advcl" || token.dep === "amod";
  const conjoined =
    token.dep === "conj" &&
    findChild(sentence, verb, ["nsubj", "aux"]) === undefined &&
    isPassiveVerb(sentence, token.head);
  const participle =
    /(?:ed|en|wn|ught|ung|ade|ept|eld|old|aid|ain|uck|ead|ost|ent|ut|it|id|orn)$/.test(token.text.toLowerCase()) &&
    !/ing$/.test(token.text);
  const bare =
    findChild(sentence, verb, ["obj", "nsubj", "mark"]) === undefined &&
    findChild(sentence, verb, ["aux"]) === undefined;
  return participle && bare && (reduced || conjoined);
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/;

export function addOwnArguments(sentence: Sentence, verb: number, passive: boolean, args: Arguments): void {
  for (const child of childrenOf(sentence, verb)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    const subject = dep === "nsubj" || dep === "nsubj:pass";
    if (subject && passive) add(args, "patient", antecedentOf(sentence, child));
    else if (subject) add(args, "agent", antecedentOf(sentence, child));
    else if (dep === "obj") {
      add(args, "patient", antecedentOf(sentence, child), ...findWhatIsCalled(sentence, child));
      // "was taken hostage": what somebody is made, beside him.
      if (passive) add(args, "prep:as", child);
    }
    // "called it a provocation" says what "described it as a provocation" says.
    else if (isCalled(sentence, verb, child)) {
      add(args, "prep:as", child);
      // "held responsible by India": who holds it may hang on what is held.
      if (passive) addDoerOfObject(sentence, child, args);
    } else if (dep === "iobj") add(args, "recipient", child);
    else if (dep === "obl:agent") add(args, "agent", child);
    else if (isParticleObject(sentence, verb, child)) add(args, "patient", child);
    else if (dep.startsWith("obl") || dep === "nmod") addPhrase(sentence, verb, child, passive, args);
  }
  addPhrasesOfObject(sentence, verb, passive, args);
}

/** "found it absurd", "branded him a traitor": what somebody or something is called. */
function isCalled(sentence: Sentence, verb: number, child: number): boolean {
  const { dep = "", pos = "X" } = sentence.tokens[child] ?? {};
  if (!NOMINAL.test(pos)) return false;
  return dep === "xcomp" || (dep === "obl:unmarked" && CALLING_SO.test(sentence.tokens[verb]?.lemma ?? ""));
}

/** Phrases that hang on the object, or on the subject of a passive verb, though they belong to the verb. */
function addPhrasesOfObject(sentence: Sentence, verb: number, passive: boolean, args: Arguments): void {
  const object = findChild(sentence, verb, ["obj"]);
  if (passive && !args.has("agent")) {
    const bare = object ?? findBareIdiom(sentence, verb);
    if (bare !== undefined) addDoerOfObject(sentence, bare, args);
  }
  // A phrase after the object may hang on it though it belongs to the verb: "blamed the attack on Ukraine".
  if (object !== undefined)
    addNominalPhrases(
      sentence,
      object,
      args,
      /^(?:on|to|for|against|from|with|of|as|in|over|behind|at|between|among|into|near|along|around|toward|towards|upon|outside|under)$/,
    );
  else if (passive) addPhrasesOfSubject(sentence, verb, args);
  if (object !== undefined && !args.has("prep:on") && BLAMERS.has(sentence.tokens[verb]?.lemma ?? ""))
    add(args, "prep:on", ...findBlamed(sentence, object, 0));
}

/** "blamed the killing of X on Y": what is blamed on somebody may be many words long. */
function findBlamed(sentence: Sentence, noun: number, depth: number): readonly number[] {
  if (depth > 3) return [];
  return findChildren(sentence, noun, ["nmod", "flat"]).flatMap((child) =>
    /^(?:on|upon)$/.test(caseOf(sentence, child) ?? "") ? [child] : findBlamed(sentence, child, depth + 1),
  );
}

/** "condemned what he called Rwandan aggression": what is condemned has its name in the clause. */
function findWhatIsCalled(sentence: Sentence, object: number): readonly number[] {
  if (sentence.tokens[object]?.lemma !== "what") return [];
  return findChildren(sentence, object, ["acl:relcl"])
    .filter((clause) => CALLING_SO.test(sentence.tokens[clause]?.lemma ?? ""))
    .flatMap((clause) => findChildren(sentence, clause, ["obj", "xcomp"]));
}

/** "kicked out Ilya Brodsky": a bare name after the particle is the object, whatever the tree calls it. */
function isParticleObject(sentence: Sentence, verb: number, child: number): boolean {
  const { dep, pos } = sentence.tokens[child] ?? {};
  const particle = findChild(sentence, verb, ["compound:prt"]);
  return (
    dep === "obl" &&
    pos === "PROPN" &&
    particle !== undefined &&
    particle < child &&
    caseOf(sentence, child) === undefined &&
    findChild(sentence, verb, ["obj"]) === undefined
  );
}

/** "was placed under sanctions by Canada", "taken into custody by police": a noun without any word of its own but "by". */
function findBareIdiom(sentence: Sentence, verb: number): number | undefined {
  return childrenOf(sentence, verb).findLast(
    (child) =>
      (sentence.tokens[child]?.dep ?? "").startsWith("obl") &&
      sentence.tokens[child]?.pos === "NOUN" &&
      childrenOf(sentence, child).every((below) => /^(?:case|nmod|punct)/.test(sentence.tokens[below]?.dep ?? "")),
  );
}

/** "was given jets by Poland": the doer hangs on what was given. */
function addDoerOfObject(sentence: Sentence, object: number, args: Arguments): void {
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, object, phrases, /^by$/);
  add(args, "agent", ...(phrases.get("prep:by") ?? []));
}

/** "A warrant for X was issued by Y": what an active verb has after its object. */
function addPhrasesOfSubject(sentence: Sentence, verb: number, args: Arguments): void {
  const subject = findChild(sentence, verb, ["nsubj:pass"]);
  if (subject === undefined) return;
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, subject, phrases, /^(?:for|against|on|with|over|between)$/);
  for (const [slot, heads] of phrases) if (!args.has(slot)) add(args, slot, ...heads);
}

function addPhrase(sentence: Sentence, verb: number, child: number, passive: boolean, args: Arguments): void {
  const preposition = caseOf(sentence, child) ?? listedPreposition(sentence, verb, child);
  if (preposition === undefined) return;
  if (preposition === "by" && passive) add(args, "agent", child);
  if (isCompanion(sentence, child, preposition))
    add(args, joinsObject(sentence, verb, child) || passive ? "patient" : "agent", child);
  add(args, `prep:${preposition}`, antecedentOf(sentence, child));
}

/** "left the bloc together with Niger": they did it too. */
function isCompanion(sentence: Sentence, child: number, preposition: string): boolean {
  if (/^(?:alongside|along with|together with)$/.test(preposition)) return true;
  const [mark] = childrenOf(sentence, child).filter((it) => sentence.tokens[it]?.lemma === "with");
  return (
    preposition === "with" &&
    /^(?:together|along|jointly)$/.test(sentence.tokens[(mark ?? 0) - 1]?.text.toLowerCase() ?? "")
  );
}

/** "dismissed the premier, together with two ministers": right behind the object, and a comma, it is joined to that. */
function joinsObject(sentence: Sentence, verb: number, child: number): boolean {
  const object = findChild(sentence, verb, ["obj"]);
  if (object === undefined || object > child || sentence.tokens[object]?.pos === "PRON") return false;
  const first = Math.min(child, ...childrenOf(sentence, child));
  const own = sentence.tokens.slice(object + 1, first).every(({ dep }) => /^(?:flat|appos|punct|compound)$/.test(dep));
  return own && (sentence.tokens[first]?.text === "," || sentence.tokens[first - 1]?.text === ",");
}

/** "from Canada, the United Kingdom": a member of a list that the tree hangs on the verb without its preposition. */
function listedPreposition(sentence: Sentence, verb: number, child: number): string | undefined {
  const siblings = childrenOf(sentence, verb).filter(
    (it) => it < child && (sentence.tokens[it]?.dep ?? "").startsWith("obl"),
  );
  const before = siblings.at(-1);
  const between =
    before === undefined
      ? []
      : sentence.tokens.slice(before + 1, child).filter(({ pos }) => pos !== "DET" && pos !== "ADJ" && pos !== "PROPN");
  return before !== undefined &&
    between.some(({ text }) => text === ",") &&
    between.every(({ pos, text, head }) => text === "," || pos === "CCONJ" || head === child)
    ? caseOf(sentence, before)
    : undefined;
}

export function addNominalPhrases(sentence: Sentence, noun: number, args: Arguments, which: RegExp): void {
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (!dep.startsWith("nmod") && !dep.startsWith("obl")) continue;
    const preposition = caseOf(sentence, child);
    if (preposition !== undefined && which.test(preposition)) add(args, `prep:${preposition}`, child);
  }
}

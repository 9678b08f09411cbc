/** Arguments of nouns and adjectives: phrases after them, possessors before them, and what a light verb lends. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, isOfWhat } from "../analysis/syntax.ts";
import { CALLING_SO, IDENTIFYING } from "../analysis/verb-classes.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Arguments, add, addNominalPhrases, isVerb, toPhrasalLemma } from "./arguments.ts";
import { findDeep } from "./deep-arguments.ts";
import { addAttendant, addAttendee, addDoerAbove, addSharers } from "./doers-above.ts";
import type { Filling } from "./late-proposition.ts";
import { addShared } from "./shared-parts.ts";
import { SpreadArguments } from "./spread-arguments.ts";
import {
  BLAMERS,
  findPrepositionalSupport,
  findSupportVerb,
  HAPPENING,
  MEASURES,
  SPEECH_NOUNS,
  type SupportVerb,
} from "./support-verbs.ts";
import { addComplement, findVerbArguments, findVerbSubject, subjectOfNonVerb } from "./verb-arguments.ts";

export function fillNoun(sentence: Sentence, noun: number, verbs: Map<number, Arguments>): Filling {
  const args: Arguments = new Map([["self", [noun]]]);
  // In "blamed the attack on Ukraine" the phrase belongs to the verb, wherever the tree hangs it.
  const governor = sentence.tokens[sentence.tokens[noun]?.head ?? -1];
  addNominalPhrases(sentence, noun, args, governor !== undefined && BLAMERS.has(governor.lemma) ? /^(?!on$)/ : /./);
  addNested(sentence, noun, args);
  addShared(sentence, noun, args);
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep === "nmod:poss") add(args, "prep:poss", antecedentOf(sentence, child));
    else if (dep === "compound" || dep === "amod") add(args, "prep:compound", child);
  }
  // "They have been in conflict with X", "the dismissal of Y's part in Z by the council".
  const outer = findOuter(sentence, noun);
  if (findChild(sentence, outer, ["cop"]) !== undefined) {
    const subject = findChild(sentence, noun, ["nsubj"]);
    if (!/^(?:in|at)$/.test(caseOf(sentence, outer) ?? "")) add(args, "bearer", ...findBearer(sentence, outer, verbs));
    else if (subject !== undefined) add(args, "agent", antecedentOf(sentence, subject));
  } else add(args, "bearer", ...findApposed(sentence, outer), ...findNamedAs(sentence, outer, verbs));
  addHappening(sentence, noun, args);
  addAttendant(sentence, noun, verbs, args);
  addAttendee(sentence, noun, verbs, args);
  addSharers(sentence, noun, verbs, args);
  addDoerAbove(sentence, noun, verbs, args);
  if (!args.has("prep:by") && SPEECH_NOUNS.has(sentence.tokens[noun]?.lemma ?? ""))
    add(args, "prep:by", ...findNestedDoers(sentence, noun, 0));
  addComplement(sentence, noun, verbs, 0, args);
  const support = addSupport(sentence, noun, verbs, args);
  const verb = support?.supportToken;
  return {
    ...support,
    args: new SpreadArguments(sentence, args, {
      findDeep: () => [
        ...findDeep(sentence, noun),
        ...(verb === undefined ? [] : findDeep(sentence, verb).filter((head) => head !== noun)),
      ],
    }),
  };
}

/** "X was the mastermind", "X is said to have been the mastermind". */
function findBearer(sentence: Sentence, noun: number, verbs: Map<number, Arguments>): readonly number[] {
  const own = subjectOfNonVerb(sentence, noun);
  const { dep, head = -1 } = sentence.tokens[noun] ?? {};
  if (own.length > 0) return own;
  // "lives in Oslo and is under sanctions".
  const joined =
    dep === "conj" && findChild(sentence, noun, ["cop"]) !== undefined && sentence.tokens[head]?.pos === "VERB";
  return dep === "xcomp" || joined ? findVerbSubject(sentence, head, verbs, 0) : own;
}

/** "one of the organisers": the word that stands in the sentence for the noun. */
function findOuter(sentence: Sentence, noun: number): number {
  const { dep = "", head = -1 } = sentence.tokens[noun] ?? {};
  const partitive = dep.startsWith("nmod") && caseOf(sentence, noun) === "of";
  return partitive && /^(?:one|some|part)$/.test(sentence.tokens[head]?.lemma ?? "") ? head : noun;
}

/** "described X as the mastermind", "named the bomber as X": who is said to be what the noun names. */
function findNamedAs(sentence: Sentence, noun: number, verbs: Map<number, Arguments>): readonly number[] {
  const { dep = "", head = -1 } = sentence.tokens[noun] ?? {};
  const lemma = sentence.tokens[head]?.lemma ?? "";
  if (dep === "obj" && IDENTIFYING.test(lemma)) return findVerbArguments(sentence, head, verbs, 0).get("prep:as") ?? [];
  const called =
    (dep.startsWith("obl") && caseOf(sentence, noun) === "as") || (dep === "xcomp" && CALLING_SO.test(lemma));
  if (!called || !(IDENTIFYING.test(lemma) || CALLING_SO.test(lemma))) return [];
  return (findVerbArguments(sentence, head, verbs, 0).get("patient") ?? []).filter((it) => it !== noun);
}

/** "An attack by X on Y", "a shipment of rifles to Y": the tree may hang the second phrase below the first. */
function addNested(sentence: Sentence, noun: number, args: Arguments): void {
  const nested: Arguments = new Map();
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep.startsWith("nmod") && /^(?:by|of|on|against)$/.test(caseOf(sentence, child) ?? ""))
      addNominalPhrases(sentence, child, nested, /^(?:on|to|against|with|into|by|between|from)$/);
    // "talks led by X between Y and Z": those between whom it is are not the leader's alone.
    if (dep === "acl") addNominalPhrases(sentence, child, nested, /^between$/);
  }
  for (const [slot, heads] of nested) if (!args.has(slot)) add(args, slot, ...heads);
}

/** "X, the killer of Y", "the killer of Y, X": who stands beside the noun under a name. */
function findApposed(sentence: Sentence, noun: number): readonly number[] {
  const { dep, head = -1 } = sentence.tokens[noun] ?? {};
  const isName = (token: number): boolean => sentence.tokens[token]?.pos === "PROPN";
  if (dep === "appos" && isName(head)) return [head];
  return childrenOf(sentence, noun).filter(
    (child) => child > noun && /^(?:appos|flat|nmod:desc)/.test(sentence.tokens[child]?.dep ?? "") && isName(child),
  );
}

/** "Fighting erupted between X and Y", "talks with X began": the phrases of a verb that says only that it was. */
function addHappening(sentence: Sentence, noun: number, args: Arguments): void {
  const { dep, head = -1 } = sentence.tokens[noun] ?? {};
  if (dep !== "nsubj" || head < 0 || !isHappening(sentence, head)) return;
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, head, phrases, /^(?:between|among|with|against|by)$/);
  for (const [slot, heads] of phrases) if (!args.has(slot)) add(args, slot, ...heads);
}

/** "erupted", "took place": the verb says of a deed no more than that it was. */
export function isHappening(sentence: Sentence, verb: number): boolean {
  const object = findChild(sentence, verb, ["obj"]);
  if (object === undefined) return HAPPENING.has(toPhrasalLemma(sentence, verb));
  return sentence.tokens[verb]?.lemma === "take" && sentence.tokens[object]?.lemma === "place";
}

/** "by X" below an inner noun, where only the outer one is an act of speech. */
function findNestedDoers(sentence: Sentence, noun: number, depth: number): readonly number[] {
  if (depth > 2) return [];
  return childrenOf(sentence, noun).flatMap((child) => {
    if (!(sentence.tokens[child]?.dep ?? "").startsWith("nmod")) return [];
    return caseOf(sentence, child) === "by" && depth > 0 ? [child] : findNestedDoers(sentence, child, depth + 1);
  });
}

function addSupport(
  sentence: Sentence,
  noun: number,
  verbs: Map<number, Arguments>,
  args: Arguments,
): Omit<Filling, "args"> | undefined {
  const token = sentence.tokens[noun];
  if (token === undefined) return undefined;
  const verb = findSupportToken(sentence, noun, verbs);
  if (verb === undefined) return undefined;
  const { support, lemma } = toSupport(sentence, noun, verb);
  if (support === undefined) return undefined;
  const above = findVerbArguments(sentence, verb, verbs, 0);
  // "called the shooting an outrage": the shooting is only spoken of.
  if (/^(?:call|declare)$/.test(lemma) && (above.has("prep:as") || isNamedAnew(sentence, noun))) return undefined;
  if (CALLING_SO.test(lemma) && isOfWhat(sentence, verb)) return undefined;
  for (const [slot, heads] of above) {
    if (/^(?:prep:|aim:)/.test(slot) && slot !== "prep:by") add(args, slot, ...heads.filter((head) => head !== noun));
  }
  if (support.agent === "agent")
    add(args, "agent", ...(above.get("agent") ?? above.get(lemma.endsWith("_in") ? "patient" : "agent") ?? []));
  else {
    add(args, "agent", ...(above.get("prep:from") ?? args.get("prep:from") ?? []));
    add(args, "recipient", ...(above.get("agent") ?? []));
  }
  add(args, "recipient", ...(above.get("recipient") ?? []));
  return { support: lemma, supportToken: verb };
}

/** "called the killing "an execution"": what follows the deed at once is what it is called. */
function isNamedAnew({ tokens }: Sentence, noun: number): boolean {
  const next = tokens[noun + 1];
  if (next?.text === "over") return /^[,.;]$/.test(tokens[noun + 2]?.text ?? ".");
  return next !== undefined && (/^["“'‘]$/.test(next.text) || next.pos === "DET");
}

/** "issued a warning": the verb by its object; "went on strike": with the preposition between. */
function toSupport(
  sentence: Sentence,
  noun: number,
  verb: number,
): { readonly support: SupportVerb | undefined; readonly lemma: string } {
  const plain = toPhrasalLemma(sentence, verb);
  const preposition = isOblique(sentence, noun) ? caseOf(sentence, noun) : undefined;
  if (preposition === undefined) return { support: findSupportVerb(plain), lemma: plain };
  return { support: findPrepositionalSupport(plain, preposition), lemma: `${plain}_${preposition}` };
}

function isOblique(sentence: Sentence, noun: number): boolean {
  return sentence.tokens[noun]?.dep.startsWith("obl") === true;
}

/** The verb that the noun is the object or passive subject of, also through coordination and a relative clause. */
function findSupportToken(sentence: Sentence, noun: number, verbs: Map<number, Arguments>): number | undefined {
  const token = sentence.tokens[noun];
  if (token === undefined) return undefined;
  if (/^(?:obj|nsubj:pass)$/.test(token.dep) && token.head >= 0) return token.head;
  if (isOblique(sentence, noun) && toSupport(sentence, noun, token.head).support !== undefined) return token.head;
  const clause = childrenOf(sentence, noun).find((child) => {
    const verb = sentence.tokens[child];
    return (
      verb?.dep.startsWith("acl") &&
      isVerb(verb) &&
      (findVerbArguments(sentence, child, verbs, 0).get("patient") ?? []).includes(noun)
    );
  });
  if (clause !== undefined) return clause;
  // "tons of aid": what is measured is what is given.
  const measured =
    token.dep === "nmod" && caseOf(sentence, noun) === "of" && MEASURES.has(sentence.tokens[token.head]?.lemma ?? "");
  if (measured) return findSupportToken(sentence, token.head, verbs);
  return token.dep === "conj" ? findSupportToken(sentence, token.head, verbs) : undefined;
}

export function findAdjectiveArguments(
  sentence: Sentence,
  adjective: number,
  verbs: Map<number, Arguments>,
): Arguments {
  const args: Arguments = new Map();
  const token = sentence.tokens[adjective];
  const subject = subjectOfNonVerb(sentence, adjective);
  addNominalPhrases(sentence, adjective, args, /./);
  // "innocent civilians": before its noun and without words of its own an adjective tells of a kind, not of a deed.
  const isKind = token?.dep === "amod" && adjective < token.head && args.size === 0;
  if (subject.length > 0) add(args, "agent", ...subject);
  else if (!isKind && (token?.dep === "amod" || token?.dep.startsWith("acl") === true)) add(args, "agent", token.head);
  else if (token?.dep === "xcomp" && token.head >= 0) addDescribed(sentence, token.head, verbs, args);
  addComplement(sentence, adjective, verbs, 0, args);
  return args;
}

/** "held X responsible for it", "found X guilty": whom the verb calls so, and what it adds. "X looks guilty" says so of the subject. */
function addDescribed(sentence: Sentence, verb: number, verbs: Map<number, Arguments>, args: Arguments): void {
  const above = findVerbArguments(sentence, verb, verbs, 0);
  const object = above.get("patient");
  if (object === undefined || !CALLING_SO.test(sentence.tokens[verb]?.lemma ?? "")) {
    add(args, "agent", ...findVerbSubject(sentence, verb, verbs, 0));
    return;
  }
  add(args, "agent", ...object);
  for (const slot of ["prep:for", "prep:of", "prep:in"] as const) add(args, slot, ...(above.get(slot) ?? []));
}

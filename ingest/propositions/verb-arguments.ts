/** Arguments of verbs: their own, those of governing clauses, those of the clauses below. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { findDeadline } from "../analysis/deadlines.ts";
import { caseOf, childrenOf, findChild, findChildren, markOf } from "../analysis/syntax.ts";
import { UNIT } from "../analysis/time-words.ts";
import { CALLING_SO } from "../analysis/verb-classes.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Arguments, add, addNominalPhrases, addOwnArguments, isPassiveVerb, isVerb } from "./arguments.ts";
import { addCaused } from "./caused-deeds.ts";
import { addComplementMarks } from "./complement-marks.ts";
import { DYING, findHarmers } from "./harmers.ts";
import { findNamedElsewhere, firstOfApposition, isAnybodys, lacksObject } from "./open-clauses.ts";
import {
  CHARGE_NOUNS,
  CONTROL_NOUNS,
  FACING,
  OBJECT_CONTROL,
  PASSING,
  PENALISING,
  TREATING,
  TURNING,
} from "./support-verbs.ts";
import { findUse } from "./users.ts";

/** Arguments of a verb but for `deep`, its subject taken from a governing clause where it has none of its own. */
export function findVerbArguments(
  sentence: Sentence,
  verb: number,
  known: Map<number, Arguments>,
  depth: number,
): Arguments {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const args: Arguments = new Map();
  known.set(verb, args);
  const token = sentence.tokens[verb];
  if (token === undefined) return args;
  if (addCaused(sentence, verb, args, (cause) => findVerbSubject(sentence, cause, known, depth + 1))) return args;
  const passive = isPassiveVerb(sentence, verb);
  addOwnArguments(sentence, verb, passive, args);
  if (!args.has(passive ? "patient" : "agent") && depth < 6) {
    const subject = findInheritedSubject(sentence, verb, passive, args, known, depth);
    if (subject.length > 0) add(args, passive ? "patient" : "agent", ...subject);
  }
  const use = findUse(sentence, verb);
  if (passive && use !== undefined && !args.has("prep:to") && !args.has("recipient") && depth < 4)
    add(args, "recipient", ...findVerbSubject(sentence, use, known, depth + 1));
  if (passive && !args.has("agent")) add(args, "agent", ...findHarmers(sentence, verb));
  if (DYING.test(token.lemma)) add(args, "prep:by", ...findHarmers(sentence, verb));
  if (!passive && lacksObject(sentence, verb, args)) add(args, "patient", token.head);
  addComplement(sentence, verb, known, depth, args);
  return args;
}

/** "agreed to send aid to Romania": whom the clause under a verb, noun or adjective is about, each under `comp:` and its slot there. */
export function addComplement(
  sentence: Sentence,
  head: number,
  known: Map<number, Arguments>,
  depth: number,
  args: Arguments,
): void {
  if (depth > 3) return;
  for (const child of childrenOf(sentence, head)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    const content =
      /^(?:xcomp|ccomp)/.test(dep) || (dep === "acl" && findChild(sentence, child, ["mark"]) !== undefined);
    if (!content && dep !== "advcl") continue;
    const side = content ? "comp" : "aim";
    add(args, `${side}:self`, child);
    const below = findVerbArguments(sentence, child, known, depth + 1);
    if (content) addComplementMarks(sentence, child, args);
    else add(args, "aim:mark", ...findChildren(sentence, child, ["mark"]));
    for (const [slot, heads] of below) {
      const inner = slot.replace(/^(?:comp|aim):/, "");
      if (inner !== "agent" || findChild(sentence, child, ["nsubj"]) !== undefined || /^(?:comp|aim):/.test(slot))
        // "threatened to occupy Gaza unless Hamas gave in": what stands beside the content is none.
        add(args, `${slot.startsWith("aim:") ? "aim" : side}:${inner}`, ...heads);
    }
  }
}

function findInheritedSubject(
  sentence: Sentence,
  verb: number,
  passive: boolean,
  args: Arguments,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const token = sentence.tokens[verb];
  const governor = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || governor === undefined) return [];
  const { dep, head } = token;
  const named = findNamedElsewhere(sentence, verb);
  if (named !== undefined) return [named];
  if (dep === "acl:relcl") return args.has("patient") || passive ? [head] : addGap(args, head);
  if (dep === "acl" && CHARGE_NOUNS.has(governor.lemma) && markOf(sentence, verb) === "of")
    return findAccused(sentence, head, known, depth);
  if (dep === "acl") {
    // "lost no time in condemning it".
    if (PASSING.test(governor.lemma)) return findLender(sentence, head, known, depth);
    if (passive || /ing$/.test(token.text)) return [firstOfApposition(sentence, head)];
    return CONTROL_NOUNS.has(governor.lemma) ? findNounAgent(sentence, head, known, depth) : [];
  }
  if (dep === "conj" || dep === "parataxis") {
    if (isVerb(governor)) return findVerbSubject(sentence, head, known, depth);
    return dep === "conj" && governor.pos === "ADJ" ? subjectOfNonVerb(sentence, head) : [];
  }
  if (dep !== "xcomp" && dep !== "advcl" && dep !== "ccomp") return [];
  if (isVerb(governor)) return findControllingSubject(sentence, verb, known, depth);
  return findSubjectOfLink(sentence, head, known, depth);
}

/** Of a clause under a word that is no verb: "ready to arm Y", "went so far as to arm Y", "found X guilty of arming Y". */
function findSubjectOfLink(
  sentence: Sentence,
  head: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const governor = sentence.tokens[head] as Token;
  const described = isAnybodys(sentence, head) ? [] : findDescribed(sentence, governor, known, depth);
  if (described !== undefined) return described;
  if (governor.lemma === "far" && governor.head >= 0) return findVerbSubject(sentence, governor.head, known, depth);
  const lends = governor.pos === "ADJ" || CONTROL_NOUNS.has(governor.lemma);
  return lends ? findLender(sentence, head, known, depth) : [];
}

/** Who is said to be the word, or whose it is: "was ready to", "his plan to". */
function findLender(sentence: Sentence, at: number, known: Map<number, Arguments>, depth: number): readonly number[] {
  return [...subjectOfNonVerb(sentence, at), ...findNounAgent(sentence, at, known, depth)].slice(0, 1);
}

/** "found X guilty of arming Y": whom the verb calls so. */
function findDescribed(
  sentence: Sentence,
  { pos, dep, head }: Token,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] | undefined {
  const called = pos === "ADJ" && dep === "xcomp" && CALLING_SO.test(sentence.tokens[head]?.lemma ?? "");
  return called ? findVerbArguments(sentence, head, known, depth + 1).get("patient") : undefined;
}

/** Of a clause under a verb: that verb's object after "urge" and its like, else its subject. */
function findControllingSubject(
  sentence: Sentence,
  verb: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const token = sentence.tokens[verb];
  const governor = sentence.tokens[token?.head ?? -1];
  if (token === undefined || governor === undefined) return [];
  const finite = findChild(sentence, verb, ["mark"]) !== undefined && !/ing$/.test(token.text);
  if (token.dep === "ccomp" && finite) return [];
  const deadline = findDeadline(sentence, verb);
  if (deadline !== undefined && !isPassiveVerb(sentence, deadline)) return findTold(sentence, deadline, known, depth);
  const above = findVerbArguments(sentence, token.head, known, depth + 1);
  // "called on Israel to lift the blockade", "pleaded with both sides to stop".
  const turned = TURNING.test(governor.lemma) && (markOf(sentence, verb) === "to" || token.dep === "xcomp");
  const asked = turned
    ? (above.get("prep:on") ?? above.get("prep:upon") ?? above.get("prep:to") ?? above.get("prep:with"))
    : undefined;
  if (asked !== undefined) return asked;
  // "imposed sanctions on three firms for supplying parts": those are punished for what they did.
  const punished =
    PENALISING.test(governor.lemma) && markOf(sentence, verb) === "for" ? above.get("prep:on") : undefined;
  if (punished !== undefined) return punished;
  // "told Togo to leave": whoever is told it is given it, for the tree.
  const object = above.get("patient") ?? above.get("recipient");
  const linked =
    token.dep === "xcomp" || /^(?:of|for|to|from|with|against|into|as)$/.test(markOf(sentence, verb) ?? "");
  const treated = TREATING.test(governor.lemma) && markOf(sentence, verb) === "for";
  const byObject = (treated || (OBJECT_CONTROL.has(governor.lemma) && linked)) && !isPassiveVerb(sentence, token.head);
  return byObject && object !== undefined ? object : findVerbSubject(sentence, token.head, known, depth);
}

/** "gave Togo a week to leave": whom a deadline is set, never the time itself. */
function findTold(sentence: Sentence, verb: number, known: Map<number, Arguments>, depth: number): readonly number[] {
  const args = findVerbArguments(sentence, verb, known, depth + 1);
  const told = args.get("recipient") ?? args.get("patient") ?? [];
  return told.filter((at) => !UNIT.test(sentence.tokens[at]?.lemma ?? ""));
}

/** "faces charges of arming rebels", "was held on suspicion of killing him": whose deed it is said to be. */
function findAccused(
  sentence: Sentence,
  noun: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const { dep, head = -1 } = sentence.tokens[noun] ?? {};
  const verb = sentence.tokens[head];
  if (verb === undefined || !isVerb(verb)) return [];
  const against = [noun, head].flatMap((it) =>
    childrenOf(sentence, it).filter((child) => caseOf(sentence, child) === "against"),
  );
  if (against.length > 0) return against.slice(0, 1);
  if (dep === "obj") return FACING.test(verb.lemma) ? findVerbSubject(sentence, head, known, depth) : [];
  if (dep?.startsWith("obl") !== true) return [];
  const args = findVerbArguments(sentence, head, known, depth + 1);
  return args.get("patient") ?? args.get("agent") ?? [];
}

/** "the victory that Putin claimed": the noun is what the clause lacks. */
function addGap(args: Arguments, noun: number): readonly number[] {
  if (!args.has("agent")) return [noun];
  if (!args.has("patient")) args.set("patient", [noun]);
  return [];
}

/** The grammatical subject of a verb: its agent, or its patient if it is passive. */
export function findVerbSubject(
  sentence: Sentence,
  verb: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const args = findVerbArguments(sentence, verb, known, depth + 1);
  return args.get(isPassiveVerb(sentence, verb) ? "patient" : "agent") ?? [];
}

export function subjectOfNonVerb(sentence: Sentence, head: number): readonly number[] {
  const subject = findChild(sentence, head, ["nsubj", "nsubj:pass"]);
  return subject === undefined ? [] : [antecedentOf(sentence, subject)];
}

/** Whose attempt: its possessor, "by X", "of X", or the subject of the verb that it is the object of. */
function findNounAgent(
  sentence: Sentence,
  noun: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const owner = findChild(sentence, noun, ["nmod:poss"]);
  if (owner !== undefined) return [owner];
  // "Coalition efforts to support X": a name before the noun owns it.
  const named = findChildren(sentence, noun, ["compound"]).find((child) => sentence.tokens[child]?.pos === "PROPN");
  if (named !== undefined) return [named];
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, noun, phrases, /^(?:by|of)$/);
  const agent = phrases.get("prep:by") ?? phrases.get("prep:of");
  if (agent !== undefined) return agent;
  const token = sentence.tokens[noun];
  const governor = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || governor === undefined || !isVerb(governor)) return [];
  return token.dep === "obj" || token.dep === "xcomp" ? findVerbSubject(sentence, token.head, known, depth) : [];
}

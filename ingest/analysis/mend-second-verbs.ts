/** Second subjects and second verbs: nouns that belong to the first, clauses that took a noun of the clause before them. */

import { ANY_SPEECH } from "./mend-needs.ts";
import { childrenOf, type Node, toSubjectDep } from "./mend-node.ts";
import { mendNamedAfterwards } from "./mend-parted-subjects.ts";
import { hangSetOff } from "./mend-qualifiers.ts";
import { SPEAKING, URGING } from "./verb-classes.ts";

const TIMES = /^(?:after|before|since|until)$/;

/** "left, an aide said, after talks with X ended": a preposition before a subject opens its clause. */
export function mendTimedClauses(nodes: Node[]): void {
  for (const [link, node] of nodes.entries()) {
    if (node.dep !== "case" || !TIMES.test(node.lemma) || node.head < link) continue;
    const subject = nodes[node.head];
    const verb = subject?.head ?? -1;
    const clause = nodes[verb];
    if (subject?.dep !== "nsubj" || clause?.pos !== "VERB" || verb < node.head) continue;
    const above = nodes[clause.head];
    if (above === undefined || clause.head > link || !/^(?:conj|parataxis|ccomp|advcl)$/.test(clause.dep)) continue;
    if (clause.dep === "conj" && childrenOf(nodes, verb, /^cc$/).length > 0) continue;
    Object.assign(node, { head: verb, dep: "mark" });
    // What somebody says in between has nothing to do with it.
    Object.assign(clause, { head: above.dep === "parataxis" ? above.head : clause.head, dep: "advcl" });
  }
}

/** A verb that is joined to another, and what stands between the two. */
export function mendSecondVerbs(nodes: Node[]): void {
  mendHeldThenFreed(nodes);
  mendSidesOfAnd(nodes);
  mendLateSubjects(nodes);
  mendAskedPairs(nodes);
  mendNamedAfterwards(nodes);
  mendBeyondReports(nodes);
}

/** "came to power in May, his critics say, and was ousted in June": behind who says so the sentence goes on with its own subject. */
function mendBeyondReports(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    const said = nodes[node.head];
    if (node.pos !== "VERB" || node.dep !== "conj" || said?.dep !== "parataxis" || said.head > node.head) continue;
    if (!SPEAKING.test(said.lemma) || SPEAKING.test(node.lemma) || nodes[said.head]?.pos !== "VERB") continue;
    if (nodes[node.head + 1]?.text !== "," || childrenOf(nodes, verb, /^nsubj/).length > 0) continue;
    if (childrenOf(nodes, node.head, /^nsubj/).length > 0) Object.assign(node, { head: said.head });
  }
}

/** "Police arrested two men at first but released them": whom the first verb is done to is no subject of the second. */
function mendHeldThenFreed(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || !/^(?:ccomp|advcl)$/.test(node.dep) || node.head > verb) continue;
    const first = node.head;
    if (nodes[first]?.pos !== "VERB" || childrenOf(nodes, first, /^(?:obj|aux:pass)$/).length > 0) continue;
    const [subject, other] = childrenOf(nodes, verb, /^nsubj/);
    const link = childrenOf(nodes, verb, /^cc$/).find((it) => it < verb);
    if (subject === undefined || other !== undefined || link === undefined) continue;
    if (subject < first || subject > link || link !== verb - 1) continue;
    const opened =
      childrenOf(nodes, verb, /^mark$/).length > 0 || childrenOf(nodes, subject, /^(?:case|conj)/).length > 0;
    if (opened || childrenOf(nodes, first, /^nsubj/).length === 0) continue;
    Object.assign(nodes[subject] ?? {}, { head: first, dep: "obj" });
    for (const child of childrenOf(nodes, verb, /^(?:obl|advmod)/))
      if (child < link) Object.assign(nodes[child] ?? {}, { head: first });
    Object.assign(node, { dep: "conj" });
  }
}

/** Beside verbs of saying, those whose clause is what somebody knows, wants or brings about. */
const KNOWING =
  /^(?:know|see|find|show|mean|feel|hope|want|wish|understand|reali[sz]e|reckon|ensure|make|let|help|indicate|prove|decide|agree|demonstrate|expect|doubt|wonder|ask|remember|forget|have|get|watch|consider|prefer|require|recommend|propose|bet|care|mind|signal|sense)$/;

/** "The army shelled Goma and rebels attacked the port": before "and" stands what the first verb is done to, after it who does the second. */
function mendSidesOfAnd(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    const first = node.head;
    const { pos, lemma = "" } = nodes[first] ?? {};
    if (node.pos !== "VERB" || node.dep !== "ccomp" || first > verb || pos !== "VERB") continue;
    if (ANY_SPEECH.test(lemma) || KNOWING.test(lemma)) continue;
    const [object, other] = childrenOf(nodes, verb, /^nsubj/);
    const [subject] = object === undefined ? [] : childrenOf(nodes, object, /^conj$/);
    if (object === undefined || subject === undefined || other !== undefined || object < first || subject > verb)
      continue;
    const [link] = childrenOf(nodes, subject, /^cc$/);
    if (link === undefined || nodes[link]?.lemma !== "and" || nodes[link - 1]?.text === ",") continue;
    if (childrenOf(nodes, first, /^(?:obj|aux:pass)$/).length > 0 || childrenOf(nodes, verb, /^mark$/).length > 0)
      continue;
    Object.assign(nodes[object] ?? {}, { head: first, dep: "obj" });
    Object.assign(nodes[subject] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
    Object.assign(nodes[link] ?? {}, { head: verb });
    node.dep = "conj";
  }
}

/** "freed 30 to await a hearing and nine guards had been wounded": what stands before "had" is its subject, joined to nothing. */
function mendLateSubjects(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "conj" || childrenOf(nodes, verb, /^(?:nsubj|cc$|mark)/).length > 0)
      continue;
    const [auxiliary] = childrenOf(nodes, verb, /^aux/);
    const subject = (auxiliary ?? 0) - 1;
    const noun = nodes[subject];
    if (noun?.dep !== "conj" || !NOUN.test(noun.pos) || noun.head < node.head) continue;
    const [link] = childrenOf(nodes, subject, /^cc$/);
    if (link === undefined) continue;
    Object.assign(noun, { head: verb, dep: toSubjectDep(nodes, verb) });
    Object.assign(nodes[link] ?? {}, { head: verb });
  }
}

/** "asked the minister, Ali Bello, and the chief to resign": the second who is asked is no subject of a clause of its own. */
function mendAskedPairs(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "conj" || !URGING.test(nodes[node.head]?.lemma ?? "")) continue;
    const [subject, other] = childrenOf(nodes, verb, /^nsubj/);
    const [mark] = childrenOf(nodes, verb, /^mark$/);
    const [link] = childrenOf(nodes, verb, /^cc$/);
    const [asked] = childrenOf(nodes, node.head, /^obj$/);
    if (subject === undefined || other !== undefined || link === undefined || asked === undefined) continue;
    if (nodes[mark ?? -1]?.lemma !== "to" || (mark ?? 0) < subject || link > subject || asked > link) continue;
    Object.assign(nodes[subject] ?? {}, { head: asked, dep: "conj" });
    Object.assign(nodes[link] ?? {}, { head: subject });
    node.dep = "xcomp";
  }
}

/** "said that Chad could have done it, and pointed at Niger": who speaks goes on to speak, not who could have done it. */
export function mendSecondSpeech(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.dep !== "conj" || node.pos !== "VERB" || !ANY_SPEECH.test(node.lemma)) continue;
    const [link] = childrenOf(nodes, verb, /^cc$/);
    if (
      link === undefined ||
      nodes[link - 1]?.text !== "," ||
      childrenOf(nodes, verb, /^(?:nsubj|aux|mark)/).length > 0
    )
      continue;
    const modal = childrenOf(nodes, node.head, /^aux$/).some((it) => MODAL.test(nodes[it]?.lemma ?? ""));
    const speech = nodes.findIndex(({ head, lemma }) => head < 0 && SPEAKING.test(lemma));
    if (!modal || speech < 0 || speech > node.head || node.text === node.lemma) continue;
    node.head = speech;
  }
}

const MODAL = /^(?:could|would|might|may|can|will|should|must)$/;

const NOUN = /^(?:NOUN|PROPN)$/;

/** "The killing of Ali Bello by Chadian soldiers drew …": of two subjects before a verb the one behind a preposition is none. */
export function mendSecondSubjects(nodes: Node[]): void {
  const verbs = new Set(nodes.filter(({ dep }) => dep.startsWith("nsubj")).map(({ head }) => head));
  for (const verb of [...verbs].sort((a, b) => a - b)) {
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    if (first === undefined || second === undefined || second > verb || !NOUN.test(nodes[first]?.pos ?? "")) continue;
    const [preposition] = childrenOf(nodes, second, /^case$/);
    if (preposition === undefined) mendBareSubjects(nodes, first, second);
    else if (nodes[preposition]?.pos === "ADP" && preposition > first) hangBehind(nodes, second, preposition, first);
  }
}

/** Two subjects without a preposition: words of one phrase, who the first is, or two sides. */
function mendBareSubjects(nodes: Node[], first: number, second: number): void {
  if (isOnePhrase(nodes, first, second)) Object.assign(nodes[first] ?? {}, { head: second, dep: "compound" });
  else if (!isSetOff(nodes, first, second)) joinSides(nodes, first, second);
}

/** "U.N. human rights chief Maria Silva": a name and the noun that ends the phrase which it opens. */
function isOnePhrase(nodes: readonly Node[], name: number, noun: number): boolean {
  const between = nodes.slice(name + 1, noun + 1);
  return nodes[name]?.pos === "PROPN" && between.every(({ pos }) => pos === "NOUN" || pos === "ADJ");
}

/** "The woman held at the port, Aminata Keita, asked": between commas stands who the noun is, and there it is hung. */
function isSetOff(nodes: Node[], noun: number, name: number): boolean {
  return nodes[noun]?.pos === "NOUN" && nodes[name]?.pos === "PROPN" && hangSetOff(nodes, noun, name);
}

/** "the killing of X by soldiers": who did it hangs on the deed, all else on the noun before its preposition. */
function hangBehind(nodes: Node[], noun: number, preposition: number, deed: number): void {
  const before = nodes.findLastIndex(
    ({ pos, dep }, at) => at < preposition && NOUN.test(pos) && !/^(?:flat|compound)/.test(dep),
  );
  const by = nodes[preposition]?.lemma === "by" || before < deed;
  Object.assign(nodes[noun] ?? {}, { head: by ? deed : before, dep: "nmod" });
}

/** "Clashes between the army and Oromo rebels left 12 dead": the second side is joined to the first. */
function joinSides(nodes: Node[], first: number, second: number): void {
  const [and] = childrenOf(nodes, second, /^cc$/);
  const between = nodes.findIndex(({ lemma, dep }, at) => at > first && lemma === "between" && dep === "case");
  const side = nodes[between]?.head ?? -1;
  if (and === undefined || between < 0 || side < between || side > and) return;
  Object.assign(nodes[second] ?? {}, { head: side, dep: "conj" });
}

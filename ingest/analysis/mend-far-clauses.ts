/** Clauses far from what they belong to: relatives behind a comma, what somebody is accused of behind an apposition, deeds that are blamed. */
import { childrenOf, isBelow, type Node, startOfName } from "./mend-node.ts";
import { POSTS } from "./post-words.ts";
import { MONTH, TIME } from "./time-words.ts";
import { ANSWERING, BLAMING, CALLING_SO, SPEAKING } from "./verb-classes.ts";

const MAX_STEPS = 6;
/** What the sentence before the comma brings about, not what its last noun does: "…, which made it harder". */
const OUTCOMES = /^(?:make|mean|prompt|lead|raise|suggest|cause|bring|come|follow|leave|show|give|add|be|have)$/;
const ACCUSING = /^(?:accuse|suspect|convict|acquit|clear|absolve|exonerate)$/;
/** Posts, and who somebody is to another. */
const OFFICE = new RegExp(`^(?:${POSTS}|counterpart|predecessor|successor|deputy|rival|ally)$`);

/** "met Okoye, his counterpart, who announced", "won the election of 2011, which Kabila called a sham", "a group with which he had fought": the clause hangs on what stands before it. */
export function mendFarRelatives(nodes: Node[]): void {
  for (const [relative, word] of nodes.entries()) {
    if (!/^(?:who|which|whom)$/.test(word.text) || !/^(?:nsubj|nsubj:pass|obj|obl)$/.test(word.dep)) continue;
    const verb = word.head;
    const clause = nodes[verb];
    if (clause?.pos !== "VERB" || verb < relative) continue;
    const led = childrenOf(nodes, relative, /^case$/).includes(relative - 1);
    if (led) word.dep = "obl";
    if (!/^(?:conj|parataxis|advcl|ccomp)$/.test(clause.dep) || (word.dep === "obl" && !led)) continue;
    const opens = led ? relative - 1 : relative;
    const behindComma = nodes[opens - 1]?.text === ",";
    if (!(behindComma || led) || (word.text === "which" && word.dep === "nsubj" && OUTCOMES.test(clause.lemma)))
      continue;
    if (childrenOf(nodes, verb, /^(?:cc|mark)$/).some((it) => it < relative)) continue;
    const noun = findNounBefore(nodes, behindComma ? opens - 2 : opens - 1, opens);
    if (noun === undefined || isBelow(nodes, noun, verb)) continue;
    if (word.text === "who" && nodes[noun]?.pos !== "PROPN" && nodes[noun]?.dep === "obl") continue;
    Object.assign(clause, { head: noun, dep: "acl:relcl" });
  }
}

/** The head of the phrase that ends there; a date at its end is passed over. */
function findNounBefore(nodes: readonly Node[], last: number, end: number): number | undefined {
  let at = last;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined || node.head > end || node.head < 0) break;
    const dated = node.pos === "NUM" || TIME.test(node.lemma) || MONTH.test(node.text);
    if (dated ? nodes[node.head]?.pos === "VERB" : !/^(?:flat|compound|amod|nmod:desc|appos)/.test(node.dep)) break;
    at = node.head;
  }
  const { pos = "X", lemma = "", text = "" } = nodes[at] ?? {};
  return /^(?:NOUN|PROPN)$/.test(pos) && !TIME.test(lemma) && !MONTH.test(text) ? at : undefined;
}

/** "accused Mejia, a former minister, of having taken money", "…, long seen as a friend, of treachery": what it is of is the accusation's. */
export function mendFarCharges(nodes: Node[]): void {
  for (const [of, node] of nodes.entries()) {
    if (node.lemma !== "of" || nodes[of - 1]?.text !== ",") continue;
    const verb = nodes.findLastIndex(({ lemma, pos }, at) => at < of && pos === "VERB" && ACCUSING.test(lemma));
    if (verb < 0 || nodes.slice(verb, of).some(({ text }) => /^[;.:]$/.test(text))) continue;
    if (childrenOf(nodes, verb, /^(?:obl|advcl)/).some((it) => it > verb && hasOf(nodes, it))) continue;
    const having = nodes[of + 1]?.text === "having" ? 1 : 0;
    const deed = of + 1 + having;
    const gerund = nodes[deed]?.pos === "VERB" && (having === 1 || /ing$/.test(nodes[deed].text));
    const thing = gerund ? deed : findThing(nodes, of);
    const charge = nodes[thing];
    if (charge === undefined || isBelow(nodes, verb, thing)) continue;
    if (having === 1) Object.assign(nodes[of + 1] ?? {}, { head: thing, dep: "aux" });
    Object.assign(charge, { head: verb, dep: gerund ? "advcl" : "obl" });
    Object.assign(node, { head: thing, dep: gerund ? "mark" : "case" });
  }
}

function hasOf(nodes: readonly Node[], at: number): boolean {
  return childrenOf(nodes, at, /^(?:case|mark)$/).some((it) => nodes[it]?.lemma === "of");
}

/** The noun whose preposition it is. */
function findThing(nodes: readonly Node[], of: number): number {
  const { head = -1, dep } = nodes[of] ?? {};
  return dep === "case" && head > of && nodes[head]?.pos === "NOUN" ? head : -1;
}

/** "accused it of torture and of killing civilians": no word that only joins has a clause of its own. */
export function mendJoiningWords(nodes: Node[]): void {
  for (const [joint, node] of nodes.entries()) {
    if (node.pos !== "CCONJ" || node.dep !== "conj" || node.head > joint) continue;
    const [joined] = childrenOf(nodes, joint, /^(?:advcl|nmod|obl|acl)$/).filter((it) => it > joint);
    const word = nodes[joined ?? -1];
    if (joined === undefined || word === undefined) continue;
    let verb = node.head;
    for (let steps = 0; steps < MAX_STEPS && verb >= 0 && nodes[verb]?.pos !== "VERB"; steps += 1)
      verb = nodes[verb]?.head ?? -1;
    const charged = hasOf(nodes, joined) && BLAMING.test(nodes[verb]?.lemma ?? "");
    if (charged) Object.assign(word, { head: verb, dep: word.pos === "VERB" ? "advcl" : "obl" });
    else Object.assign(word, { head: node.head, dep: "conj" });
    Object.assign(node, { head: joined, dep: "cc" });
  }
}

/** "said, without giving evidence, that Chad had helped": what is said is no part of what is put in. */
export function mendLateContents(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    const inserted = nodes[node.head];
    const speech = nodes[inserted?.head ?? -1];
    if (
      !/^(?:ccomp|advcl)$/.test(node.dep) ||
      inserted === undefined ||
      inserted.dep !== "advcl" ||
      !/ing$/.test(inserted.text)
    )
      continue;
    const that = childrenOf(nodes, verb, /^mark$/).find((it) => nodes[it]?.text === "that");
    if (that === undefined || nodes[that - 1]?.text !== "," || speech === undefined || inserted.head > node.head)
      continue;
    if (SPEAKING.test(speech.lemma) && nodes[inserted.head + 1]?.text === ",") node.head = inserted.head;
  }
}

/** "talks with his counterpart, Sergei Lavrov.": a name behind an office and a comma is who holds it. */
export function mendNamedOffices(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || !/^(?:obl|obl:unmarked|conj|nmod|parataxis|list|dep)$/.test(node.dep)) continue;
    const first = startOfName(nodes, name);
    const office = first - 2;
    if (nodes[first - 1]?.text !== "," || nodes[office]?.pos !== "NOUN" || isBelow(nodes, office, name)) continue;
    if (!OFFICE.test(nodes[office].lemma) || childrenOf(nodes, name, /^(?:cc|case|conj)$/).length > 0) continue;
    Object.assign(node, { head: office, dep: "appos" });
  }
}

/** "considers him responsible for it", "found Quispe guilty": the adjective behind the object says what it is called. */
export function mendCalled(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos === "NOUN" && node.dep === "obj" && isCalledSo(nodes, position)) node.dep = "xcomp";
    if (node.pos !== "ADJ" || !/^(?:amod|obj)$/.test(node.dep)) continue;
    const noun = node.dep === "amod" ? node.head : findPersonBefore(nodes, position);
    const object = nodes[noun];
    const verb = node.dep === "amod" ? (object?.head ?? -1) : node.head;
    if (object === undefined || noun > position || !CALLING_SO.test(nodes[verb]?.lemma ?? "") || verb > noun) continue;
    if (node.dep === "amod" && object.dep !== "obj") continue;
    if (node.dep === "obj") Object.assign(object, { head: verb, dep: "obj" });
    Object.assign(node, { head: verb, dep: "xcomp" });
  }
}

/** "a vote which the minister called a farce": what it is called is no second object. */
function isCalledSo(nodes: Node[], noun: number): boolean {
  const verb = nodes[noun]?.head ?? -1;
  if (verb > noun || !CALLING_SO.test(nodes[verb]?.lemma ?? "")) return false;
  const subjects = childrenOf(nodes, verb, /^nsubj/);
  const called = childrenOf(nodes, verb, /^(?:obj|nsubj)$/).find(
    (it) => it < verb && /^(?:which|that|whom)$/.test(nodes[it]?.lemma ?? ""),
  );
  if (called === undefined || !subjects.some((it) => it !== called)) return false;
  Object.assign(nodes[called] ?? {}, { dep: "obj" });
  return true;
}

/** The name that the tree hangs on the adjective after it. */
function findPersonBefore(nodes: readonly Node[], adjective: number): number {
  return childrenOf(nodes, adjective, /^(?:compound|flat|nmod)/).find((it) => nodes[it]?.pos === "PROPN") ?? -1;
}

/** "a killing that the police blamed on them": the clause lacks its object, which is the noun. */
export function mendBlamedNouns(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "acl" || node.head > verb) continue;
    if (!(BLAMING.test(node.lemma) || ANSWERING.test(node.lemma) || /^(?:pin|describe|attribute)$/.test(node.lemma)))
      continue;
    const that = childrenOf(nodes, verb, /^mark$/).find((it) => nodes[it]?.text === "that");
    if (that !== node.head + 1 || childrenOf(nodes, verb, /^(?:obj|ccomp|xcomp|aux:pass)$/).length > 0) continue;
    if (childrenOf(nodes, verb, /^nsubj$/).length === 0) continue;
    Object.assign(nodes[that] ?? {}, { dep: "obj" });
    node.dep = "acl:relcl";
  }
}

/** "arrested nine people, among them Caro", "…, including Caro": whom a list names belongs to those whom it counts. */
export function mendNamedAmong(nodes: Node[]): void {
  for (const [among, node] of nodes.entries()) {
    const including = node.text === "including";
    const pronoun = including ? node : nodes[among + 1];
    if (nodes[among - 1]?.text !== "," || pronoun === undefined) continue;
    if (!including && (node.lemma !== "among" || !/^(?:them|whom)$/.test(pronoun.text))) continue;
    const from = including ? among : among + 1;
    const member = nodes.findIndex(
      ({ pos, head }, at) =>
        at > from &&
        at <= among + MAX_STEPS &&
        /^(?:PROPN|NOUN)$/.test(pos) &&
        (head <= from || head > at + MAX_STEPS || nodes[head]?.pos === "VERB"),
    );
    const whole = findCounted(nodes, among - 2);
    const name = nodes[member];
    if (name === undefined || whole === undefined || isBelow(nodes, whole, member)) continue;
    if (nodes.slice(from + 1, member).some(({ pos }) => /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(pos))) continue;
    Object.assign(name, { head: whole, dep: "conj" });
    Object.assign(node, { head: member, dep: "cc" });
    if (!including) Object.assign(pronoun, { head: among, dep: "fixed" });
  }
}

/** The plural that the phrase before the comma is about. */
function findCounted(nodes: readonly Node[], last: number): number | undefined {
  let at = last;
  for (let steps = 0; steps < MAX_STEPS && at >= 0; steps += 1) {
    const node = nodes[at];
    if (node === undefined) return undefined;
    // "arrested nine people in Lima, among them …": the place may hang on the verb.
    // "asked four nurses to stay, including …": they are above the infinitive.
    if (node.pos === "VERB") {
      const verb = node.dep === "xcomp" ? node.head : at;
      return childrenOf(nodes, verb, /^obj$/).find((it) => it > verb && it < last && isPlural(nodes, it));
    }
    if (/^(?:obj|nsubj:pass)$/.test(node.dep) && node.pos === "NOUN") return at;
    if (node.dep === "conj" && isPlural(nodes, at)) return at;
    at = node.head;
  }
  return undefined;
}

function isPlural(nodes: readonly Node[], at: number): boolean {
  const { pos, text = "", lemma = "" } = nodes[at] ?? {};
  if (pos === "PROPN") return /s$/.test(text) && childrenOf(nodes, at, /^nummod$/).length > 0;
  return pos === "NOUN" && (text.toLowerCase() !== lemma || lemma === "people");
}

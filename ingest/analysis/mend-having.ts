/** Verbs of the perfect tense that the parser takes for words of the noun after them, and clauses joined to the wrong one. */
import { childrenOf, type Node } from "./mend-node.ts";
import { TIME } from "./time-words.ts";
import { GIVING, SPEAKING, URGING } from "./verb-classes.ts";

const HAVE = /^(?:have|has|had|having|['’]ve)$/i;
const PARTICIPLE = /(?:ed|en|wn|ght|ept|eld|old|aid|ade|ent|uilt|ost|lt|un|ut|it|id|et|ung|ead|ood|uck|ame|one|ken)$/i;
/** After "has", what these words say is a quality: "had limited success". */
const QUALITY =
  /^(?:limited|mixed|renewed|increased|reduced|continued|proven|growing|armed|united|hundred|sacred|wooden|hidden|open|sudden|broken|red|led|bad|good|aged|skilled|detailed|advanced|dedicated|vested|shared)$/i;

/** "that Chad had hosted Libyan rebels", "admitted having provided weapons", "to have sold drones": the noun is what it was done to. */
export function mendHaving(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (!/^(?:VERB|ADJ)$/.test(node.pos) || !/^(?:amod|compound)$/.test(node.dep) || node.head < position) continue;
    if (!PARTICIPLE.test(node.text) || QUALITY.test(node.text)) continue;
    let have = position - 1;
    while (nodes[have]?.pos === "ADV") have -= 1;
    const auxiliary = nodes[have];
    if (auxiliary === undefined || !HAVE.test(auxiliary.text)) continue;
    const noun = node.head;
    // "had planned attacks" may be of attacks that had been planned; with a mark or "having" before it nothing was owned.
    if (node.pos === "ADJ" && !/^having$/i.test(auxiliary.text)) continue;
    if (isAbove(nodes, have, noun)) takeFromHave(nodes, position, have, noun);
    else takeFromNoun(nodes, position, have, findTop(nodes, noun, have));
  }
}

/** "suspected of having ordered attacks": the tree hangs the noun on "having". */
function takeFromHave(nodes: Node[], verb: number, have: number, noun: number): void {
  const auxiliary = nodes[have];
  if (auxiliary === undefined || nodes[noun]?.head !== have) return;
  const { head, dep } = auxiliary;
  for (const child of childrenOf(nodes, have, /./)) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head, dep });
  Object.assign(auxiliary, { head: verb, dep: "aux" });
  Object.assign(nodes[noun] ?? {}, { head: verb, dep: "obj" });
}

/** The noun that the auxiliary hangs on, where it is not the participle's own: "having provided weapons and a house". */
function findTop(nodes: readonly Node[], noun: number, have: number): number {
  const above = nodes[have]?.head ?? -1;
  return above > noun && nodes[above]?.pos === "NOUN" && nodes[noun]?.head === have ? above : noun;
}

function takeFromNoun(nodes: Node[], verb: number, have: number, noun: number): void {
  const object = nodes[noun];
  const node = nodes[verb];
  if (object === undefined || node === undefined) return;
  const lower = node.head;
  // "that Algiers had hosted rebels and meddled": the verb after them is joined to the first one.
  const subjectOf = object.dep.startsWith("nsubj") && object.head > noun;
  const second = subjectOf ? object.head : -1;
  if (subjectOf && !nodes.slice(noun, second).some(({ pos }) => pos === "CCONJ")) return;
  const outer = nodes[second] ?? object;
  if (outer.head === verb) return;
  const { head, dep } = outer;
  for (const above of [noun, second])
    for (const child of childrenOf(nodes, above, /^(?:nsubj|aux|mark|advmod|cc|expl|punct)/))
      if (child < verb && above >= 0) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[have] ?? {}, { head: verb, dep: "aux" });
  const subject = childrenOf(nodes, verb, /^nsubj/).at(0);
  // "Colombian President Petro has suspended talks": words before the verb describe who acts.
  for (const child of childrenOf(nodes, noun, /^(?:amod|compound|det|nmod:poss)$/))
    if (subject !== undefined && child < subject) Object.assign(nodes[child] ?? {}, { head: subject });
  const clausal = /^(?:root|conj|ccomp|xcomp|advcl|acl|parataxis)/.test(dep);
  Object.assign(node, { head, dep: clausal ? dep : subject === undefined ? "xcomp" : "ccomp" });
  if (subjectOf) Object.assign(outer, { head: verb, dep: "conj" });
  Object.assign(object, { head: verb, dep: "obj" });
  if (lower !== noun && nodes[lower]?.head === have) Object.assign(nodes[lower] ?? {}, { head: verb, dep: "obj" });
}

function isAbove(nodes: readonly Node[], have: number, noun: number): boolean {
  return nodes[noun]?.head === have && nodes[have]?.dep !== "aux";
}

/** "said that elections would be held once they were beaten and that France was arming them": a second "that" goes on what the first began. */
export function mendSecondThat(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.dep !== "conj" || !hasThat(nodes, position)) continue;
    if (!childrenOf(nodes, position, /^cc$/).some((it) => /^(?:and|but|or)$/.test(nodes[it]?.lemma ?? ""))) continue;
    let above = node.head;
    if (hasThat(nodes, above)) continue;
    for (let steps = 0; steps < 5 && above >= 0 && !hasThat(nodes, above); steps += 1) above = nodes[above]?.head ?? -1;
    if (above >= 0 && /^(?:ccomp|acl)$/.test(nodes[above]?.dep ?? "")) Object.assign(node, { head: above });
  }
}

function hasThat(nodes: readonly Node[], verb: number): boolean {
  return childrenOf(nodes, verb, /^mark$/).some((it) => it < verb && nodes[it]?.lemma === "that");
}

/** "has sanctioned former president Michel Martelly": a name right after its verb, with no preposition, is its object. */
export function mendBareObjects(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const verb = nodes[node.head];
    if (node.pos !== "PROPN" || !/^i?ob[lj]$/.test(node.dep) || node.dep === "obj" || verb?.pos !== "VERB") continue;
    if (node.head > position || childrenOf(nodes, position, /^case$/).length > 0) continue;
    // "had attacked Eritrea with drones": nobody is given anything.
    if (node.dep === "iobj" && (GIVING.test(verb.lemma) || SPEAKING.test(verb.lemma) || URGING.test(verb.lemma)))
      continue;
    const passive = childrenOf(nodes, node.head, /^(?:obj|iobj|ccomp|xcomp|aux:pass|nsubj:pass)$/).filter(
      (it) => it !== position,
    );
    if (passive.length > 0 || childrenOf(nodes, node.head, /^nsubj/).length === 0) continue;
    const between = nodes.slice(node.head + 1, position);
    if (between.every(({ pos, head }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && head >= node.head))
      Object.assign(node, { dep: "obj" });
  }
}

/** "a deal between Bamako and Tuareg rebels": between there are two. */
export function mendBetween(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const noun = node.head;
    if (node.pos !== "PROPN" || node.dep !== "compound" || noun < position) continue;
    if (nodes[position - 1]?.lemma !== "between" || nodes[position + 1]?.lemma !== "and") continue;
    const phrase = nodes[noun];
    if (phrase?.pos !== "NOUN") continue;
    const { head, dep } = phrase;
    for (const child of childrenOf(nodes, position, /^(?:conj|cc)$/)) Object.assign(nodes[child] ?? {}, { head: noun });
    for (const inner of childrenOf(nodes, noun, /^conj$/))
      if (inner < noun) Object.assign(nodes[inner] ?? {}, { dep: "compound" });
    for (const child of childrenOf(nodes, noun, /^case$/)) Object.assign(nodes[child] ?? {}, { head: position });
    Object.assign(node, { head, dep });
    Object.assign(phrase, { head: position, dep: "conj" });
  }
}

/** "said in a statement that Chad had …": where it is said tells nothing of what is said. */
export function mendStatements(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const place = nodes[node.head];
    if (!/^acl/.test(node.dep) || place === undefined || !/^obl/.test(place.dep) || !hasThat(nodes, position)) continue;
    const verb = nodes[place.head];
    if (verb === undefined || !SPEAKING.test(verb.lemma) || place.head > node.head) continue;
    if (childrenOf(nodes, place.head, /^ccomp$/).some((it) => it > place.head)) continue;
    Object.assign(node, { head: place.head, dep: "ccomp" });
  }
}

/** "paid the ELN a ransom", "lend exporters 600 million dollars": of two bare nouns after a verb of giving the second is the gift. */
export function mendSecondGifts(nodes: Node[]): void {
  for (let gift = 0; gift < nodes.length; gift += 1) {
    const node = nodes[gift] as Node;
    if (node.pos !== "NOUN" || !/^(?:obl:unmarked|obl|nmod|obj|conj)$/.test(node.dep) || TIME.test(node.lemma))
      continue;
    const verb = GIVING.test(nodes[node.head]?.lemma ?? "") ? node.head : (nodes[node.head]?.head ?? -1);
    const [given] = childrenOf(nodes, verb, /^obj$/);
    if (given === undefined || given < verb || given >= gift || !GIVING.test(nodes[verb]?.lemma ?? "")) continue;
    if (node.head !== verb && node.head !== given) continue;
    // "pledged Mali 20 tanks": nothing joins the two.
    if (node.dep === "conj" && childrenOf(nodes, gift, /^nummod$/).length === 0) continue;
    if (childrenOf(nodes, gift, /^(?:case|mark|cc|punct)$/).length > 0 || childrenOf(nodes, verb, /^iobj$/).length > 0)
      continue;
    Object.assign(nodes[given] ?? {}, { dep: "iobj" });
    Object.assign(node, { head: verb, dep: "obj" });
  }
}

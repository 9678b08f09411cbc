/** What a verb is said of or says, where the tree hangs it beside: an object behind "as", a clause before its closing speaker. */
import { childrenOf, type Node } from "./mend-node.ts";
import { ANSWERING, BLAMING, CALLING_SO, SPEAKING } from "./verb-classes.ts";

export function mendLateParts(nodes: Node[]): void {
  mendLateObjects(nodes);
  mendClosedClauses(nodes);
  mendCopulas(nodes);
  mendInverted(nodes);
}

/** "Togo was behind it, said the army.": what follows the verb at the end is its subject. */
function mendInverted(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "parataxis" || node.head > position || !SPEAKING.test(node.lemma)) continue;
    if (nodes[position - 1]?.text !== "," || !/(?:ed|id|old)$/.test(node.text)) continue;
    if (childrenOf(nodes, position, /^(?:nsubj|ccomp|xcomp|aux)/).length > 0) continue;
    const [speaker] = childrenOf(nodes, position, /^obj$/);
    if (speaker !== undefined && speaker > position) Object.assign(nodes[speaker] ?? {}, { dep: "nsubj" });
  }
}

/** "said Togo was behind it": what has a subject and a copula is a clause, whatever preposition leads it. */
function mendCopulas(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const said = nodes[node.head];
    if (!/^obl/.test(node.dep) || node.head > position || said?.pos !== "VERB" || !SPEAKING.test(said.lemma)) continue;
    const [subject] = childrenOf(nodes, position, /^nsubj$/);
    const [copula] = childrenOf(nodes, position, /^cop$/);
    if (subject !== undefined && copula !== undefined && node.head < subject && subject < copula) node.dep = "ccomp";
  }
}

/** "dismissed as nonsense a report that": the noun behind what it is called is what the verb turns against. */
function mendLateObjects(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "NOUN" || node.dep !== "obl:unmarked") continue;
    const { lemma = "", pos } = nodes[node.head] ?? {};
    if (pos !== "VERB" || node.head > position) continue;
    if (!(ANSWERING.test(lemma) || BLAMING.test(lemma) || CALLING_SO.test(lemma))) continue;
    if (childrenOf(nodes, node.head, /^(?:obj|aux:pass)$/).length > 0) continue;
    const called = childrenOf(nodes, node.head, /^obl$/).some(
      (it) => it < position && childrenOf(nodes, it, /^(?:case|mark)$/).some((mark) => nodes[mark]?.lemma === "as"),
    );
    if (called) node.dep = "obj";
  }
}

/** "Peru has proof that …, the minister said": a verb with a subject and an object of its own is no auxiliary of the one at the end. */
function mendClosedClauses(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const said = nodes[node.head];
    if (node.pos !== "VERB" || node.dep !== "aux" || said === undefined || node.head < position) continue;
    if (!SPEAKING.test(said.lemma) || childrenOf(nodes, node.head, /^nsubj/).every((it) => it < position)) continue;
    if (childrenOf(nodes, position, /^nsubj/).length === 0 || childrenOf(nodes, position, /^obj/).length === 0)
      continue;
    node.dep = "ccomp";
  }
}

/** What a verb is said of or says, where the tree hangs it beside: an object behind "as", a clause before its closing speaker. */
import { TELLINGS } from "./mend-contents.ts";
import { childrenOf, type Node } from "./mend-node.ts";
import { ANSWERING, APPOINTING, BLAMING, CALLING_SO, SERVING, SPEAKING } from "./verb-classes.ts";

export function mendLateParts(nodes: Node[]): void {
  mendMoreTimes(nodes);
  mendLateObjects(nodes);
  mendObjectsOfAdjectives(nodes);
  mendClaimsTurnedDown(nodes);
  mendNamedObjects(nodes);
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

/** "dismissed as false a report that": an adjective has no object; it is what the report is called. */
function mendObjectsOfAdjectives(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const called = nodes[node.head];
    const verb = nodes[called?.head ?? -1];
    if (node.dep !== "obj" || called?.pos !== "ADJ" || called.dep !== "xcomp" || verb?.pos !== "VERB") continue;
    if (
      node.head > position ||
      !(ANSWERING.test(verb.lemma) || BLAMING.test(verb.lemma) || CALLING_SO.test(verb.lemma))
    )
      continue;
    if (!childrenOf(nodes, node.head, /./).some((it) => it < node.head && nodes[it]?.lemma === "as")) continue;
    if (childrenOf(nodes, called.head, /^(?:obj|aux:pass)$/).length > 0) continue;
    for (const child of childrenOf(nodes, node.head, /^(?:obl|nmod)$/))
      if (child > position) Object.assign(nodes[child] ?? {}, { head: position, dep: "nmod" });
    node.head = called.head;
  }
}

/** "dismissed as nonsense a claim by Peru that Togo had fled": the claim is what is turned down, and the clause is what it says. */
function mendClaimsTurnedDown(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const clause = nodes[node.head];
    const above = clause?.head ?? -1;
    if (!node.dep.startsWith("nsubj") || !TELLINGS.test(node.lemma) || clause?.dep !== "ccomp") continue;
    if (above > position || !(ANSWERING.test(nodes[above]?.lemma ?? "") || CALLING_SO.test(nodes[above]?.lemma ?? "")))
      continue;
    const that = childrenOf(nodes, node.head, /^mark$/).some((it) => it > position && nodes[it]?.lemma === "that");
    if (!that || childrenOf(nodes, above, /^obj$/).length > 0) continue;
    Object.assign(clause, { head: position, dep: "acl" });
    Object.assign(node, { head: above, dep: "obj" });
  }
}

/** "had detained Ana Rojas": right after a verb that makes nobody anything a name is its object. */
function mendNamedObjects(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const verb = nodes[node.head];
    if (node.pos !== "PROPN" || node.dep !== "xcomp" || node.head !== position - 1 || verb?.pos !== "VERB") continue;
    if (CALLING_SO.test(verb.lemma) || APPOINTING.test(verb.lemma) || SERVING.test(verb.lemma)) continue;
    if (/^(?:be|seem|appear|prove|turn|stay|play|go|feel|look|name)$/.test(verb.lemma)) continue;
    const own = childrenOf(nodes, node.head, /^(?:obj|aux:pass|nsubj:pass|nsubj)$/);
    if (own.length === 1 && nodes[own[0] ?? -1]?.dep === "nsubj") node.dep = "obj";
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

/** "attacked Chadian bases more than 100 times": how often it was done is not what it was done to. */
function mendMoreTimes(nodes: Node[]): void {
  for (const [more, node] of nodes.entries()) {
    if (node.dep !== "obj" || !/^(?:more|less|fewer)$/.test(node.lemma) || nodes[more + 1]?.lemma !== "than") continue;
    const object = childrenOf(nodes, more, /^(?:obl:unmarked|nmod|obl)$/).find((it) => it > node.head && it < more);
    if (object === undefined || !/^(?:NOUN|PROPN)$/.test(nodes[object]?.pos ?? "")) continue;
    Object.assign(nodes[object] ?? {}, { head: node.head, dep: "obj" });
    Object.assign(node, { dep: "advmod" });
  }
}

/** "strikes on what it called terrorist camps": behind the preposition stands what is called so. */
import { childrenOf, endOfName, type Node } from "./mend-node.ts";
import { APPOINTING, CALLING_SO, DUBBING, LIKENING } from "./verb-classes.ts";

/** Words between "what" and the verb of its clause. */
const REACH = 6;

/** Hangs on the preposition before "what" the noun that its clause calls so, and the clause on that noun. */
export function mendWhatCalled(nodes: Node[]): void {
  for (const [what, { text }] of nodes.entries()) {
    const preposition = nodes[what - 1];
    if (text !== "what" || !/^(?:on|at|against|in|into|near)$/.test(preposition?.lemma ?? "")) continue;
    const verb = nodes.findIndex(({ pos, lemma }, at) => at > what + 1 && pos === "VERB" && CALLING_SO.test(lemma));
    if (verb < 0 || verb - what > REACH) continue;
    const called = childrenOf(nodes, verb, /^(?:obj|xcomp|obl|ccomp)/).find(
      (it) => it > verb && /^(?:NOUN|PROPN)$/.test(nodes[it]?.pos ?? ""),
    );
    if (called === undefined) continue;
    hang(nodes, { what, verb, called });
  }
}

function hang(
  nodes: Node[],
  { what, verb, called }: { readonly what: number; readonly verb: number; readonly called: number },
): void {
  const clause = nodes[verb] as Node;
  const above = nodes[what - 2]?.pos === "NOUN" ? what - 2 : findAbove(nodes, what, verb);
  if (above < 0 || above >= what) return;
  // "camps in Sudan": what follows them is said of them.
  for (const child of [...childrenOf(nodes, what, /^(?:obl|nmod)/), ...childrenOf(nodes, verb, /^obl/)])
    if (child > called) Object.assign(nodes[child] ?? {}, { head: called, dep: "nmod" });
  Object.assign(nodes[called] ?? {}, { head: above, dep: nodes[above]?.pos === "VERB" ? "obl" : "nmod" });
  Object.assign(nodes[what - 1] ?? {}, { head: called, dep: "case" });
  Object.assign(nodes[what] ?? {}, { head: verb, dep: "obj" });
  Object.assign(clause, { head: called, dep: "acl:relcl" });
}

/** What "what" or its clause hangs on outside of the clause. */
function findAbove(nodes: readonly Node[], what: number, verb: number): number {
  const head = nodes[what]?.head ?? -1;
  return head === verb ? (nodes[verb]?.head ?? -1) : head;
}

/** "called Ana Vula a traitor", "labelled the marchers criminals", "described them as vandals": what somebody is called is said of him by the verb. */
export function mendCalledNames(nodes: Node[]): void {
  for (const [called, node] of nodes.entries()) {
    if (node.pos === "VERB") takeJudgement(nodes, called);
    if (node.pos !== "NOUN") continue;
    const [above, verb] = [nodes[node.head], nodes[nodes[node.head]?.head ?? -1]];
    const opened = childrenOf(nodes, called, /^det$/).some((it) => /^an?$/.test(nodes[it]?.lemma ?? ""));
    if (node.dep === "appos" && above?.dep === "obj" && DUBBING.test(verb?.lemma ?? "")) {
      if (opened && !nodes.slice(node.head, called).some(({ text }) => text === ","))
        Object.assign(node, { head: above.head, dep: "xcomp" });
    } else if (node.dep === "obl:unmarked" && opened && DUBBING.test(above?.lemma ?? "")) node.dep = "xcomp";
    else if (node.dep === "nmod" && above?.dep === "obj" && LIKENING.test(verb?.lemma ?? "")) {
      if (childrenOf(nodes, called, /^case$/).some((it) => nodes[it]?.lemma === "as"))
        Object.assign(node, { head: above.head, dep: "obl" });
    } else if (node.dep === "obj" && DUBBING.test(above?.lemma ?? "")) partPlurals(nodes, called);
  }
}

/** "called the report biased": the participle says what it is called. */
function takeJudgement(nodes: Node[], called: number): void {
  const node = nodes[called] as Node;
  const noun = nodes[node.head];
  if (node.dep !== "acl" || node.head !== called - 1 || noun?.dep !== "obj" || !/ed$/.test(node.text)) return;
  if (!DUBBING.test(nodes[noun.head]?.lemma ?? "") || childrenOf(nodes, called, /^(?:obj|obl|mark)/).length > 0) return;
  Object.assign(node, { head: noun.head, dep: "xcomp" });
}

/** "labelled the demonstrators criminals": two plurals are no compound. */
function partPlurals(nodes: Node[], called: number): void {
  const [first] = childrenOf(nodes, called, /^compound$/);
  const node = nodes[first ?? -1];
  if (first !== called - 1 || node?.pos !== "NOUN" || !/s$/.test(node.text) || !/s$/.test(nodes[called]?.text ?? ""))
    return;
  const verb = nodes[called]?.head ?? -1;
  for (const child of childrenOf(nodes, called, /^(?:det|amod|nmod:poss|nummod)$/))
    if (child < first) Object.assign(nodes[child] ?? {}, { head: first });
  Object.assign(node, { head: verb, dep: "obj" });
  Object.assign(nodes[called] ?? {}, { dep: "xcomp" });
}

/** "called Ali Musa a liar", "named Omar al-Bello head of the front": a name right behind the verb is who is called so. */
export function mendCalledPersons(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || !/^(?:xcomp|nmod:poss|compound|nsubj)$/.test(node.dep)) continue;
    const called = node.dep === "xcomp" ? findSecond(nodes, name) : node.head;
    const verb = node.dep === "xcomp" ? node.head : (nodes[called]?.head ?? -1);
    if (called < name || verb < 0 || verb > name) continue;
    const { lemma = "", pos } = nodes[verb] ?? {};
    if (pos !== "VERB" || !(CALLING_SO.test(lemma) || APPOINTING.test(lemma) || lemma === "make")) continue;
    if (nodes[called]?.pos !== "NOUN" || !/^(?:xcomp|obj|ccomp)$/.test(nodes[called].dep)) continue;
    if (childrenOf(nodes, name, /^case$/).length > 0 || startsLate(nodes, verb, name)) continue;
    if (childrenOf(nodes, verb, /^obj$/).some((it) => it < called)) continue;
    Object.assign(node, { head: verb, dep: "obj" });
    Object.assign(nodes[called], { head: verb, dep: "xcomp" });
  }
}

/** The other word that the verb is said to call so. */
function findSecond(nodes: readonly Node[], name: number): number {
  return childrenOf(nodes, nodes[name]?.head ?? -1, /^(?:xcomp|obj)$/).find((it) => it > name) ?? -1;
}

/** Between the verb and the name stand words that are no part of the name, or right behind it stands its noun: "the Ford chief". */
function startsLate(nodes: readonly Node[], verb: number, name: number): boolean {
  const own = nodes.slice(verb + 1, name).every(({ pos }) => pos === "PROPN");
  const next = nodes[endOfName(nodes, name) + 1];
  return !own || (nodes[name]?.dep === "compound" && next?.pos === "NOUN");
}

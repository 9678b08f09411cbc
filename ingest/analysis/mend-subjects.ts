/** Sentences whose subject the parser takes for their root, and what hangs on it then. */
import { childrenOf, type Node } from "./mend-node.ts";

const INTRANSITIVE =
  /^(?:protest|demonstrate|clash|march|rally|riot|meet|agree|withdraw|flee|strike|talk|retreat|negotiate|cooperate)$/;

/** "Kurds protested against Turkey.": a past tense that is taken for a participle leaves the sentence without a verb. */
export function mendHeadless(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const noun = nodes[root];
  if (
    noun === undefined ||
    !/^(?:NOUN|PROPN)$/.test(noun.pos) ||
    nodes.at(-1)?.text !== "." ||
    childrenOf(nodes, root, /^(?:cop|aux)/).length > 0
  )
    return;
  const verb = childrenOf(nodes, root, /^acl$/).find(
    (it) => it > root && nodes[it]?.pos === "VERB" && /(?:ed|t|ght)$/.test(nodes[it].text),
  );
  if (verb === undefined || nodes.slice(root + 1, verb).some(({ text }) => text === ",")) return;
  // "A militia killed Ali": a name is no complement, it is whom it is done to.
  for (const child of childrenOf(nodes, verb, /^xcomp$/))
    if (nodes[child]?.pos === "PROPN") Object.assign(nodes[child], { dep: "obj" });
  const active = childrenOf(nodes, verb, /^obj$/).length > 0 || INTRANSITIVE.test(nodes[verb]?.lemma ?? "");
  if (!active || childrenOf(nodes, verb, /^(?:aux|mark|nsubj|obl:agent)/).length > 0) return;
  for (const child of childrenOf(nodes, root, /^(?:punct|parataxis|advcl|obl)/))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
  Object.assign(noun, { head: verb, dep: "nsubj" });
}

/** "An opponent of Maduro accused Cuba.": after "of" stands a name, no clause. */
export function mendOfClauses(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    const noun = nodes[node.head];
    if (node.pos !== "VERB" || /ing$/.test(node.text)) continue;
    const of = childrenOf(nodes, verb, /^mark$/).find((it) => nodes[it]?.lemma === "of");
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    const name = of === undefined ? undefined : [first, second].find((it) => it !== undefined && it > of);
    if (of === undefined || name === undefined) continue;
    if (first !== undefined && first < of) {
      Object.assign(nodes[of] ?? {}, { head: name, dep: "case" });
      Object.assign(nodes[name] ?? {}, { head: first, dep: "nmod" });
      continue;
    }
    if (node.dep !== "acl" || noun?.head !== -1) continue;
    const root = node.head;
    for (const child of childrenOf(nodes, root, /^(?:punct|advcl|obl|parataxis)/))
      if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(nodes[of] ?? {}, { head: name, dep: "case" });
    Object.assign(nodes[name] ?? {}, { head: root, dep: "nmod" });
    Object.assign(node, { head: -1, dep: "root" });
    Object.assign(noun, { head: verb, dep: "nsubj" });
  }
}

/** "Justice Department is probing Vale": a clause with a subject and an object of its own is no relative of the first word of the subject. */
export function mendNamedSubjects(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const word = nodes[root];
  if (word === undefined || !/^(?:NOUN|PROPN)$/.test(word.pos) || !/^\p{Lu}/u.test(word.text)) return;
  const verb = childrenOf(nodes, root, /^acl:relcl$/).find((it) => it > root && nodes[it]?.pos === "VERB");
  const [subject] = verb === undefined ? [] : childrenOf(nodes, verb, /^nsubj/);
  const clause = nodes[verb ?? -1];
  if (verb === undefined || clause === undefined || subject !== root + 1 || nodes[subject]?.pos !== "PROPN") return;
  if (childrenOf(nodes, verb, /^(?:obj|ccomp|obl:agent)$/).length === 0) return;
  for (const child of childrenOf(nodes, root, /./))
    if (child !== verb) Object.assign(nodes[child] ?? {}, { head: child < root ? subject : verb });
  Object.assign(clause, { head: -1, dep: "root" });
  Object.assign(word, { head: subject, dep: "compound" });
}

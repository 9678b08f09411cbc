/** Reports within reports, and participles after a noun that the parser takes for words of the next one. */
import { childrenOf, type Node, toSubjectDep } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

/** "The police believe that the group did it, an officer said": of two clauses before the last verb the second is said by the first. */
export function mendStackedReports(nodes: Node[]): void {
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    if (verb.pos !== "VERB" || !SPEAKING.test(verb.lemma)) continue;
    const [first, second] = childrenOf(nodes, said, /^(?:ccomp|advcl)$/).filter((it) => it < said);
    if (first === undefined || second === undefined || !HOLDS.test(nodes[first]?.lemma ?? "")) continue;
    const that = childrenOf(nodes, second, /^mark$/).some((it) => it > first && nodes[it]?.lemma === "that");
    if (that) Object.assign(nodes[second] ?? {}, { head: first, dep: "ccomp" });
  }
}

const HOLDS =
  /^(?:believe|think|suspect|say|claim|fear|insist|assume|know|hope|allege|maintain|argue|expect|report|doubt|deny)$/;

/** What a body is said to be doing: "the group claiming responsibility", "Amnesty, citing witnesses". */
export const TRANSITIVE =
  /^(?:claim|cite|quote|seek|lead|carry|demand|accuse|represent|back|hold|run|oppose|investigate|monitor|control|command|face|support|organise|organize|join|operate)$/;

/** "the Lebanese group claiming responsibility for it": the participle hangs on the noun before it and has the one after it as object. */
export function mendParticiples(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !TRANSITIVE.test(node.lemma)) continue;
    if (!/^(?:amod|compound)$/.test(node.dep) || node.head < position) continue;
    const apart = nodes[position - 1]?.text === "," && /^(?:citing|quoting)$/.test(node.text);
    const before = apart ? position - 2 : position - 1;
    const object = node.head;
    const [noun, after] = [nodes[before], nodes[object]];
    if (noun === undefined || after === undefined || noun.head !== object) continue;
    const phrase = childrenOf(nodes, object, /./).filter((it) => it < position && it !== before);
    const opened = phrase.some((it) => nodes[it]?.dep === "det") || childrenOf(nodes, before, /^det$/).length > 0;
    if (!(apart || (opened && noun.pos === "NOUN"))) continue;
    Object.assign(noun, { head: after.head, dep: after.dep });
    for (const child of phrase) Object.assign(nodes[child] ?? {}, { head: before });
    Object.assign(after, { head: position, dep: "obj" });
    Object.assign(node, { head: before, dep: "acl" });
  }
}

/** "Iran, citing the UN, said": who cites a source between commas is the subject of the verb after them. */
export function mendCiting(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const main = nodes[node.head];
    if (!/^(?:citing|quoting)$/.test(node.text) || nodes[position - 1]?.text !== "," || main === undefined) continue;
    if (node.head < position || main.pos !== "VERB" || nodes[node.head - 1]?.text !== ",") continue;
    const [subject, more] = childrenOf(nodes, position, /^nsubj/).filter((it) => it < position);
    if (subject === undefined || more !== undefined || childrenOf(nodes, node.head, /^nsubj/).length > 0) continue;
    Object.assign(nodes[subject] ?? {}, { head: node.head, dep: toSubjectDep(nodes, node.head) });
    Object.assign(node, { head: subject, dep: "acl" });
  }
}

/** "pleaded not guilty": the plea is what is not made. */
export function mendPleas(nodes: Node[]): void {
  for (const node of nodes) {
    const plea = nodes[node.head];
    if (node.lemma === "not" && plea?.lemma === "guilty" && nodes[plea.head]?.lemma === "plead") node.head = plea.head;
  }
}

/** "Khan suggested India was involved": right before an auxiliary the noun after a verb of speech is the subject of what is said. */
export function mendBareContents(nodes: Node[]): void {
  for (const [noun, node] of nodes.entries()) {
    const verb = nodes[node.head];
    const auxiliary = nodes[noun + 1];
    const clause = auxiliary?.head ?? -1;
    if (node.dep !== "obj" || verb === undefined || node.head > noun || !SPEAKING.test(verb.lemma)) continue;
    if (
      !/^(?:aux|cop)/.test(auxiliary?.dep ?? "") ||
      !/^(?:was|were|is|are|had|has|have|would|will)$/.test(auxiliary?.text ?? "")
    )
      continue;
    const content = nodes[clause];
    if (content?.head !== node.head || !/^(?:conj|ccomp|parataxis|advcl)$/.test(content.dep)) continue;
    if (childrenOf(nodes, clause, /^(?:nsubj|cc|mark)/).length > 0) continue;
    Object.assign(node, { head: clause, dep: toSubjectDep(nodes, clause) });
    content.dep = "ccomp";
  }
}

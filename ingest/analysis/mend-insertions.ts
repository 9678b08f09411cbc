/** Words put in between: who speaks between a subject and its verb, "without evidence" before what somebody is accused of, "a day after". */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { BLAMING, SPEAKING } from "./verb-classes.ts";

/** "Kenya, the minister said, had bombed the town": the first subject is that of the clause after the words on who speaks. */
export function mendInterposed(nodes: Node[]): void {
  for (const [said, verb] of nodes.entries()) {
    if (verb.pos !== "VERB" || !SPEAKING.test(verb.lemma) || nodes[said + 1]?.text !== ",") continue;
    const [first, speaker, more] = childrenOf(nodes, said, /^nsubj/).filter((it) => it < said);
    if (first === undefined || speaker === undefined || more !== undefined) continue;
    if (!nodes.slice(first + 1, speaker).some(({ text }) => text === ",")) continue;
    const clause = childrenOf(nodes, said, /^(?:ccomp|xcomp|advcl|conj|parataxis)$/).find(
      (it) => it > said + 1 && /^(?:VERB|AUX|ADJ|NOUN)$/.test(nodes[it]?.pos ?? ""),
    );
    const deed = nodes[clause ?? -1];
    if (clause === undefined || deed === undefined || childrenOf(nodes, clause, /^(?:nsubj|mark|cc)/).length > 0)
      continue;
    const passive = childrenOf(nodes, clause, /^aux:pass$/).length > 0;
    Object.assign(deed, { head: verb.head, dep: verb.dep });
    Object.assign(verb, { head: clause, dep: "parataxis" });
    Object.assign(nodes[first] ?? {}, { head: clause, dep: passive ? "nsubj:pass" : "nsubj" });
  }
}

/** "accused Kenya, without giving evidence, of bombing the town": what somebody is accused of hangs on the accusation. */
export function mendAccused(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const inserted = nodes[node.head];
    const verb = nodes[inserted?.head ?? -1];
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || inserted === undefined || verb === undefined) continue;
    if (!BLAMING.test(verb.lemma) || inserted.head > node.head || position < node.head) continue;
    const [mark] = childrenOf(nodes, position, /^(?:mark|case)$/);
    if (mark === undefined || nodes[mark]?.lemma !== "of" || nodes[mark - 1]?.text !== ",") continue;
    Object.assign(node, { head: inserted.head, dep: "advcl" });
  }
}

const SPAN = /^(?:minute|hour|day|week|month|year|decade|moment)$/;

/** "denied it, a day after Chad had accused him": the stretch of time is no subject. */
export function mendDayAfter(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const link = nodes[position + 1];
    if (!SPAN.test(node.lemma) || !/^(?:after|before)$/.test(link?.lemma ?? "") || !/^nsubj/.test(node.dep)) continue;
    const clause = node.head;
    const verb = nodes[clause];
    const subject = childrenOf(nodes, position, /^nmod/).find((it) => it > position + 1 && it < clause);
    if (verb === undefined || clause < position || subject === undefined || link === undefined) continue;
    const passive = childrenOf(nodes, clause, /^aux:pass$/).length > 0;
    Object.assign(nodes[subject] ?? {}, { head: clause, dep: passive ? "nsubj:pass" : "nsubj" });
    Object.assign(link, { head: clause, dep: "mark" });
    Object.assign(node, { dep: "obl:unmarked" });
    if (/^(?:conj|parataxis|ccomp)$/.test(verb.dep) && verb.head < position) verb.dep = "advcl";
  }
}

/** "Reports that Kenya had bombed the town were dismissed": the verb without a subject is that of the noun the sentence begins with. */
export function mendToldSubjects(nodes: Node[], sayings: RegExp): void {
  for (const [noun, node] of nodes.entries()) {
    if (!sayings.test(node.lemma) || node.pos !== "NOUN" || node.head >= 0 || nodes[noun + 1]?.lemma !== "that")
      continue;
    const [content] = childrenOf(nodes, noun, /^(?:acl|acl:relcl|ccomp)$/);
    if (content === undefined) continue;
    const verb = nodes.findIndex(
      (it, position) =>
        position > content &&
        it.pos === "VERB" &&
        /^(?:advcl|conj|parataxis|acl|ccomp)/.test(it.dep) &&
        isBelow(nodes, position, content) &&
        childrenOf(nodes, position, /^(?:nsubj|nsubj:pass|mark|cc)$/).length === 0 &&
        childrenOf(nodes, position, /^aux/).length > 0,
    );
    if (verb < 0) continue;
    const passive = childrenOf(nodes, verb, /^aux:pass$/).length > 0;
    Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
    Object.assign(node, { head: verb, dep: passive ? "nsubj:pass" : "nsubj" });
  }
}

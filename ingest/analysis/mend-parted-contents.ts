/** "wrote, quoting a diary, that Peru had won": what is said, behind words between commas on how it is known or told. */
import { childrenOf, type Node } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

const MAX_STEPS = 4;

export function mendPartedContents(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    if (link.lemma !== "that" || link.dep !== "mark" || nodes[that - 1]?.text !== ",") continue;
    const clause = nodes[link.head];
    if (clause === undefined || link.head < that || !/^(?:conj|acl|acl:relcl|ccomp|advcl)$/.test(clause.dep)) continue;
    if (childrenOf(nodes, link.head, /^(?:nsubj|cc)/).every((it) => nodes[it]?.dep === "cc")) continue;
    const speech = findSpeech(nodes, clause.head, that);
    if (speech === undefined) continue;
    if (childrenOf(nodes, speech, /^(?:ccomp|obj|parataxis)$/).length > 0) continue;
    Object.assign(clause, { head: speech, dep: "ccomp" });
  }
}

/** The verb of speech above, with a participle or a phrase behind a comma of its own between it and "that". */
function findSpeech(nodes: readonly Node[], from: number, that: number): number | undefined {
  let at = from;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined || at > that) return undefined;
    if (steps > 0 && node.pos === "VERB" && SPEAKING.test(node.lemma)) {
      const subject = childrenOf(nodes, at, /^nsubj$/).length > 0;
      return subject && nodes.slice(at, that - 1).some(({ text }) => text === ",") ? at : undefined;
    }
    at = node.head;
  }
  return undefined;
}

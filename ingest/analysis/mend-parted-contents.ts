/** "wrote, quoting a diary, that Peru had won": what is said, behind words between commas on how it is known or told. */
import { childrenOf, type Node } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

const MAX_STEPS = 4;

export function mendPartedContents(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    if (link.lemma === "that" && link.dep === "mark") partFromProof(nodes, that, link.head);
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

/** "said without offering proof that Peru had won": what is said, and no proof of it. */
function partFromProof(nodes: readonly Node[], that: number, verb: number): void {
  const [clause, proof] = [nodes[verb], nodes[that - 1]];
  const giving = nodes[proof?.head ?? -1];
  if (clause?.dep !== "acl" || clause.head !== that - 1 || giving === undefined || verb < that) return;
  if (!/^(?:evidence|proof|detail|details)$/.test(proof?.lemma ?? "") || !/^(?:advcl|obl)$/.test(giving.dep)) return;
  const speech = nodes[giving.head];
  if (!SPEAKING.test(speech?.lemma ?? "") || !SHOWING.test(giving.lemma)) return;
  if (childrenOf(nodes, giving.head, /^(?:ccomp|obj)$/).length > 0) return;
  if (!childrenOf(nodes, proof?.head ?? -1, /^(?:mark|case)$/).some((it) => nodes[it]?.lemma === "without")) return;
  Object.assign(clause, { head: giving.head, dep: "ccomp" });
}

const SHOWING = /^(?:offer|provide|give|present|cite|produce|show|supply|furnish|advance|share|elaborate)$/;

/** Who is given, sent or promised something: the phrase with "to" or the name that the tree hangs elsewhere. */
import { childrenOf, type Node } from "./mend-node.ts";

const SENDING =
  /^(?:approve|release|disburse|contribute|transfer|give|grant|lend|offer|sell|send|promise|pay|pledge|provide|supply|deliver|donate|allocate|ship|dispatch|deploy|fly|airlift|earmark|commit|award|announce|extend)$/;

/** "pledged $10 million in aid to Togo", "sent two planes with doctors to Togo": the whole is given, not the last noun of it. */
export function mendReceivers(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || node.dep !== "nmod") continue;
    if (!childrenOf(nodes, position, /^case$/).some((it) => nodes[it]?.lemma === "to" && it < position)) continue;
    const verb = findSending(nodes, node.head);
    if (verb < 0 || verb > position) continue;
    if (childrenOf(nodes, verb, /^(?:iobj|aux:pass)$/).length > 0) continue;
    Object.assign(node, { head: verb, dep: "obl" });
  }
}

/** The verb of sending above a noun that stands below its object or beside it, -1 if there is none. */
function findSending(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps += 1) {
    const node = nodes[at];
    if (node === undefined || !/^(?:NOUN|SYM)$/.test(node.pos)) return -1;
    const above = nodes[node.head];
    if (above?.pos === "VERB") {
      const beside = /^obl/.test(node.dep) && childrenOf(nodes, node.head, /^obj$/).some((it) => it < at);
      return SENDING.test(above.lemma) && (beside || (node.dep === "obj" && (steps > 0 || node.pos === "SYM")))
        ? node.head
        : -1;
    }
    if (node.dep !== "nmod") return -1;
    at = node.head;
  }
  return -1;
}

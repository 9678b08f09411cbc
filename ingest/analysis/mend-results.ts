/** What a deed makes of somebody: "shot dead two protesters". */
import { childrenOf, type Node } from "./mend-node.ts";

/** "shot dead Omar Bello": dead is what he is made, no word of his name. */
export function mendShotDead(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const verb = nodes[position - 1];
    if (node.lemma !== "dead" || verb?.lemma !== "shoot" || verb.pos !== "VERB" || node.dep === "xcomp") continue;
    if (childrenOf(nodes, position, /./).length === 0) Object.assign(node, { head: position - 1, dep: "xcomp" });
  }
}

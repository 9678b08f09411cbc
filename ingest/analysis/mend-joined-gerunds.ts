/** "accused Chad of training rebels and arming them": a second deed is joined to the first, neither to the verb that blames nor to a noun. */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { BLAMING } from "./verb-classes.ts";

export function mendJoinedGerunds(nodes: Node[]): void {
  for (let position = 3; position < nodes.length; position += 1) {
    const second = nodes[position] as Node;
    if (second.pos !== "VERB" || second.dep !== "conj" || !/ing$/.test(second.text)) continue;
    if (!/^(?:and|or|of)$/.test(nodes[position - 1]?.text ?? "")) continue;
    const first = findGerund(nodes, position);
    if (first === undefined || second.head === first || isBelow(nodes, first, position)) continue;
    // "accused Chad of training rebels and leading them": joined to a noun or to the verb over both.
    const above = nodes[second.head];
    if (second.head >= position || (above?.pos === "VERB" && /ing$/.test(above.text))) continue;
    Object.assign(second, { head: first });
  }
}

/** The last gerund before it that "of", "for" or "with" opens under a verb of blame. */
function findGerund(nodes: readonly Node[], before: number): number | undefined {
  for (let at = before - 1; at > 0; at -= 1) {
    const node = nodes[at] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !/^(?:of|for|with)$/.test(nodes[at - 1]?.text ?? ""))
      continue;
    const blaming = BLAMING.test(nodes[node.head]?.lemma ?? "");
    return blaming && childrenOf(nodes, at, /^mark|case$/).length > 0 ? at : undefined;
  }
  return undefined;
}

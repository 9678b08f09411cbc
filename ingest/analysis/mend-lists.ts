/** Names that are listed: "from Canada, the United Kingdom and, allegedly, Peru". */
import { childrenOf, type Node } from "./mend-node.ts";

const NAMED = /^(?:NOUN|PROPN)$/;

/** "Canada and, allegedly, Peru": named with the first is what the word stands before, not the word. */
export function mendHedgedConjuncts(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "ADV" || node.dep !== "conj" || nodes[position + 1]?.text !== ",") continue;
    if (!NAMED.test(nodes[node.head]?.pos ?? "")) continue;
    const named = childrenOf(nodes, position, /./).find((it) => it > position && NAMED.test(nodes[it]?.pos ?? ""));
    if (named === undefined) continue;
    Object.assign(nodes[named] ?? {}, { head: node.head, dep: "conj" });
    for (const link of childrenOf(nodes, position, /^cc$/)) Object.assign(nodes[link] ?? {}, { head: named });
    Object.assign(node, { head: named, dep: "advmod" });
  }
}

/** "from Canada, the United Kingdom and Peru": a name without a preposition right behind one that has one is listed with it. */
export function mendListedNames(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || node.dep !== "obl" || childrenOf(nodes, position, /^case$/).length > 0) continue;
    const first = childrenOf(nodes, position, /./).reduce((least, it) => Math.min(least, it), position);
    const comma = nodes[first]?.text === "," ? first : first - 1;
    const before = nodes[comma - 1];
    if (nodes[comma]?.text !== "," || before?.pos !== "PROPN" || !/^(?:nmod|obl)$/.test(before.dep)) continue;
    if (childrenOf(nodes, position, /^conj$/).length > 0 && before.head !== position)
      Object.assign(node, { head: comma - 1, dep: "conj" });
  }
}

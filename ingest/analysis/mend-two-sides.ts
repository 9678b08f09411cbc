/** "Fighting between the army and M23 resumed": the second side was taken for who resumed it. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";

/** What may stand between the first side, the link and the head of the second. */
const WITHIN = /^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|NUM)$/;

export function mendTwoSides(nodes: Node[]): void {
  for (const [between, { lemma, dep, head: first }] of nodes.entries()) {
    if (lemma !== "between" || dep !== "case" || first < between) continue;
    const fight = nodes[first]?.head ?? -1;
    if (nodes[fight]?.pos !== "NOUN" || fight > between || childrenOf(nodes, first, /^conj$/).length > 0) continue;
    const and = nodes.findIndex(({ lemma: word, pos }, at) => at > first && (word === "and" || !WITHIN.test(pos)));
    if (nodes[and]?.lemma !== "and") continue;
    const other = nodes.findIndex(({ dep: own }, at) => at > and && own.startsWith("nsubj"));
    const verb = nodes[other]?.head ?? -1;
    if (verb < other || nodes.slice(and + 1, other + 1).some(({ pos }) => !WITHIN.test(pos))) continue;
    if (nodes[verb]?.head === fight || isBelow(nodes, verb, first)) lift(nodes, verb, fight);
    else if (nodes[fight].head !== verb) continue;
    Object.assign(nodes[other] ?? {}, { head: first, dep: "conj" });
    Object.assign(nodes[and] ?? {}, { head: other, dep: "cc" });
  }
}

/** The verb takes the place of the fight, which is its subject. */
function lift(nodes: Node[], verb: number, fight: number): void {
  const { head = -1, dep = "root" } = nodes[fight] ?? {};
  for (const child of childrenOf(nodes, fight, /^(?:punct|parataxis|advcl|ccomp)/))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head, dep });
  Object.assign(nodes[fight] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
}

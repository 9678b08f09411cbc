/** Prepositions that the parser takes for a member of a list: "an inquiry into former President Menem". */
import type { Node } from "./mend-node.ts";

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;
const RELATIONS: Readonly<Partial<Record<Node["pos"], string>>> = { ADJ: "amod", DET: "det", NUM: "nummod" };

/** The noun after such a word is what hangs on the noun before it. */
export function mendStrayPrepositions(nodes: Node[]): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (!/^(?:conj|appos|parataxis)$/.test(node.dep) || node.pos !== "ADP") continue;
    if (nodes[node.head]?.pos !== "NOUN" || node.head > at) continue;
    const end = endOfPhrase(nodes, at + 1);
    const noun = headOfPhrase(nodes, end - 1);
    const own = nodes[noun];
    if (noun <= at || own === undefined || !/^(?:NOUN|PROPN)$/.test(own.pos)) continue;
    for (const word of nodes.slice(at + 1, end))
      if (word !== own && word.head !== noun && word.dep !== "flat" && word.head >= at && word.head < end)
        Object.assign(word, { head: noun, dep: RELATIONS[word.pos] ?? "compound" });
    Object.assign(own, { head: node.head, dep: "nmod" });
    Object.assign(node, { head: noun, dep: "case" });
  }
}

function endOfPhrase(nodes: readonly Node[], from: number): number {
  let end = from;
  while (end < nodes.length && NOMINAL.test(nodes[end]?.pos ?? "")) end += 1;
  return end;
}

/** Of "President Carlos Menem" Carlos. */
function headOfPhrase(nodes: readonly Node[], last: number): number {
  let head = last;
  for (let steps = 0; steps < 4 && nodes[head]?.dep === "flat"; steps += 1) head = nodes[head]?.head ?? -1;
  return head;
}

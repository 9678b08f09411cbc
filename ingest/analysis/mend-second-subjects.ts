/** Nouns that the parser takes for a second subject, and which belong to the first: "The killing of Ali Bello by Chadian soldiers drew …". */
import { childrenOf, type Node } from "./mend-node.ts";

const NOUN = /^(?:NOUN|PROPN)$/;

/** Verbs with two subjects before them: one behind a preposition is none. */
export function mendSecondSubjects(nodes: Node[]): void {
  for (const verb of nodes.keys()) {
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    if (first === undefined || second === undefined || second > verb || !NOUN.test(nodes[first]?.pos ?? "")) continue;
    const [preposition] = childrenOf(nodes, second, /^case$/);
    if (preposition === undefined) joinSides(nodes, first, second);
    else if (nodes[preposition]?.pos === "ADP" && preposition > first) hangBehind(nodes, second, preposition, first);
  }
}

/** "the killing of X by soldiers": who did it hangs on the deed, all else on the noun before its preposition. */
function hangBehind(nodes: Node[], noun: number, preposition: number, deed: number): void {
  const before = nodes.findLastIndex(
    ({ pos, dep }, at) => at < preposition && NOUN.test(pos) && !/^(?:flat|compound)/.test(dep),
  );
  const by = nodes[preposition]?.lemma === "by" || before < deed;
  Object.assign(nodes[noun] ?? {}, { head: by ? deed : before, dep: "nmod" });
}

/** "Clashes between the army and Oromo rebels left 12 dead": the second side is joined to the first. */
function joinSides(nodes: Node[], first: number, second: number): void {
  const [and] = childrenOf(nodes, second, /^cc$/);
  const between = nodes.findIndex(({ lemma, dep }, at) => at > first && lemma === "between" && dep === "case");
  const side = nodes[between]?.head ?? -1;
  if (and === undefined || between < 0 || side < between || side > and) return;
  Object.assign(nodes[second] ?? {}, { head: side, dep: "conj" });
}

/** Names that are listed: "from Canada, the United Kingdom and, allegedly, Peru". */
import { childrenOf, endOfName, isBelow, type Node } from "./mend-node.ts";

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

/** "France's X and Chad's Y met", "has led the People's Salvation Front": the owner does not stand in the sentence, the owned does. */
export function mendOwners(nodes: Node[]): void {
  for (let at = 0; at + 2 < nodes.length; at += 1) {
    const [owner, mark] = [nodes[at], nodes[at + 1]];
    if (mark?.pos !== "PART" || mark.head !== at || !/^['’]s$/.test(mark.text) || owner?.pos !== "PROPN") continue;
    if (!/^(?:nsubj|conj|obj|obl|nmod(?!:poss))/.test(owner.dep)) continue;
    const top = findTop(nodes, at + 2);
    const owned = nodes[top];
    if (owned?.pos !== "PROPN" || !/^(?:nsubj|obj|obl|conj)/.test(owned.dep) || owned.head === at) continue;
    if (owned.head < at && owned.head !== owner.head) continue;
    if (isBelow(nodes, owner.head, top)) continue;
    for (const child of childrenOf(nodes, at, /^(?:cc|case|punct|det)$/))
      if (child < at) Object.assign(nodes[child] ?? {}, { head: top });
    Object.assign(owned, { head: owner.head, dep: owner.dep });
    Object.assign(owner, { head: top, dep: "nmod:poss" });
  }
}

/** Of "Salvation" in "Salvation Front" the front. */
function findTop(nodes: readonly Node[], from: number): number {
  let top = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const { dep = "", head = -1 } = nodes[top] ?? {};
    if (!/^(?:compound|amod|flat|nmod:desc)$/.test(dep) || head <= top) break;
    top = head;
  }
  return top;
}

/** "Talks led by Oman between Chad and the rebels resumed": between one and another are two; the second has not a verb of its own. */
export function mendBetweenTwo(nodes: Node[]): void {
  for (let first = 0; first < nodes.length; first += 1) {
    const node = nodes[first] as Node;
    if (!NAMED.test(node.pos) || (node.pos === "NOUN" && node.text.toLowerCase() !== node.lemma)) continue;
    if (!childrenOf(nodes, first, /^case$/).some((it) => nodes[it]?.lemma === "between")) continue;
    const link = endOfName(nodes, first) + 1;
    if (nodes[link]?.lemma !== "and" || childrenOf(nodes, first, /^conj$/).some((it) => it > first)) continue;
    const second = nodes.findIndex(({ pos, dep }, it) => it > link && NAMED.test(pos) && /^nsubj/.test(dep));
    const verb = nodes[second]?.head ?? -1;
    if (second < 0 || verb < second || nodes.slice(link + 1, second).some(({ pos }) => !INSIDE.test(pos))) continue;
    if (!childrenOf(nodes, verb, /^nsubj/).some((it) => it < first)) continue;
    Object.assign(nodes[second] ?? {}, { head: first, dep: "conj" });
    Object.assign(nodes[link] ?? {}, { head: second, dep: "cc" });
  }
}

const INSIDE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

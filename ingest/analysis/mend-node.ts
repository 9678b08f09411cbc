/** A token while its tree is being mended. */
import type { UniversalPos } from "./analyser.ts";

export interface Node {
  readonly lemma: string;
  readonly text: string;
  readonly pos: UniversalPos;
  head: number;
  dep: string;
}

/** One way in which trees are mended. */
export interface Mend {
  readonly mend: (nodes: Node[]) => void;
  /** A sentence without such a lemma needs no mending of this kind. */
  readonly needs?: RegExp;
}

export function childrenOf(nodes: readonly Node[], head: number, dep: RegExp): readonly number[] {
  const children: number[] = [];
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position];
    if (node?.head === head && dep.test(node.dep)) children.push(position);
  }
  return children;
}

/** The first of the words of a name that stand side by side with one of them. */
export function startOfName(nodes: readonly Node[], word: number): number {
  let start = word;
  while (nodes[start - 1]?.pos === "PROPN") start -= 1;
  return start;
}

/** The last of them. */
export function endOfName(nodes: readonly Node[], word: number): number {
  let end = word;
  while (nodes[end + 1]?.pos === "PROPN") end += 1;
  return end;
}

/** The "by" before a doer, if there is one. */
export function findBy(nodes: readonly Node[], doer: number): number | undefined {
  return childrenOf(nodes, doer, /^case$/).find((it) => nodes[it]?.lemma === "by");
}

/** The relation in which a subject stands to the verb, which has its auxiliaries already. */
export function toSubjectDep(nodes: readonly Node[], verb: number): "nsubj" | "nsubj:pass" {
  return childrenOf(nodes, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
}

export function isBelow(nodes: readonly Node[], from: number, top: number): boolean {
  return reaches((position) => nodes[position]?.head ?? -1, nodes.length, from, top);
}

/** As `isBelow`, before there are nodes: `heads` holds the head of each token, -1 for the root. */
export function isBelowInHeads(heads: Int32Array, from: number, top: number): boolean {
  return reaches((position) => heads[position] ?? -1, heads.length, from, top);
}

/** A tree that is being mended may hold a circle for a while: no way up is longer than the sentence. */
function reaches(headOf: (position: number) => number, length: number, from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < length; steps += 1) {
    if (at === top) return true;
    at = headOf(at);
  }
  return false;
}

/** A token while its tree is being mended. */
import type { UniversalPos } from "./analyser.ts";

export interface Node {
  readonly lemma: string;
  readonly text: string;
  readonly pos: UniversalPos;
  head: number;
  dep: string;
}

export function childrenOf(nodes: readonly Node[], head: number, dep: RegExp): readonly number[] {
  const children: number[] = [];
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position];
    if (node?.head === head && dep.test(node.dep)) children.push(position);
  }
  return children;
}

export function isBelow(nodes: readonly Node[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < nodes.length; steps += 1) {
    if (at === top) return true;
    at = nodes[at]?.head ?? -1;
  }
  return false;
}

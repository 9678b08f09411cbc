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
  return nodes.flatMap((node, position) => (node.head === head && dep.test(node.dep) ? [position] : []));
}

export function isBelow(nodes: readonly Node[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < nodes.length; steps += 1) {
    if (at === top) return true;
    at = nodes[at]?.head ?? -1;
  }
  return false;
}

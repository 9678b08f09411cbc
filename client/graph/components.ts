import { addTo } from "../group-by.ts";

interface Ends {
  readonly source: number;
  readonly target: number;
}

/** Parts of a graph that nothing links, each as the places of its nodes; the largest first. */
export function findComponents(order: number, edges: readonly Ends[]): readonly (readonly number[])[] {
  const parents = Int32Array.from({ length: order }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    let step = at;
    while (parents[step] !== root) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  for (const { source, target } of edges) parents[find(source)] = find(target);
  const parts = new Map<number, number[]>();
  for (let at = 0; at < order; at += 1) addTo(parts, find(at), at);
  return [...parts.values()].sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}

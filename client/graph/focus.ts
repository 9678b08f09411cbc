import { type Canvas, getIncidence } from "../state/canvas.ts";
import type { Metrics } from "./groups.ts";

export interface Focus {
  readonly nodes: ReadonlySet<string> | null;
  readonly edges: ReadonlySet<string> | null;
}

export const NO_FOCUS: Focus = { nodes: null, edges: null };

/** What stands out: a relation with its two ends, or nodes with their visible edges and neighbours. */
export function findFocus(
  canvas: Canvas,
  visibleEdges: ReadonlySet<string>,
  nodes: readonly string[],
  edge: string | null,
): Focus {
  const chosen = edge === null ? undefined : canvas.edges.get(edge);
  if (chosen !== undefined) return { nodes: new Set([chosen.source, chosen.target]), edges: new Set([chosen.key]) };
  const centres = nodes.filter((id) => canvas.nodes.has(id));
  if (centres.length === 0) return NO_FOCUS;
  const near = new Set(centres);
  const edges = new Set<string>();
  const incidence = getIncidence(canvas);
  for (const centre of centres)
    for (const { key, source, target } of incidence.get(centre) ?? []) {
      if (!visibleEdges.has(key)) continue;
      near.add(source).add(target);
      edges.add(key);
    }
  return { nodes: near, edges };
}

/** What stands out when a group does: its nodes and the visible edges between them. @param group id of its main node */
export function findGroupFocus(
  canvas: Canvas,
  visibleEdges: ReadonlySet<string>,
  metrics: Metrics | null,
  group: string | null,
): Focus {
  const place = group === null ? undefined : metrics?.findGroup(group);
  if (metrics === null || place === undefined) return NO_FOCUS;
  const nodes = new Set([...canvas.nodes.keys()].filter((id) => metrics.findGroup(id) === place));
  const isWithin = (key: string): boolean => {
    const edge = canvas.edges.get(key);
    return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  };
  return { nodes, edges: new Set([...visibleEdges].filter(isWithin)) };
}

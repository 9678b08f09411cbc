import type { Canvas, Ids } from "../state/canvas.ts";
import { getIndex } from "../state/canvas-index.ts";
import type { Standing } from "../state/look.ts";
import { findStanding } from "./appearance.ts";
import type { Metrics } from "./groups.ts";

export interface Focus {
  readonly nodes: ReadonlySet<string> | null;
  readonly edges: ReadonlySet<string> | null;
}

export const NO_FOCUS: Focus = { nodes: null, edges: null };

/** What stands out: a relation with its two ends, or nodes with their visible edges and neighbours. */
export function findFocus(canvas: Canvas, visibleEdges: Ids, nodes: readonly string[], edge: string | null): Focus {
  const chosen = edge === null ? undefined : canvas.edges.get(edge);
  if (chosen !== undefined) return { nodes: new Set([chosen.source, chosen.target]), edges: new Set([chosen.key]) };
  const centres = nodes.filter((id) => canvas.nodes.has(id));
  if (centres.length === 0) return NO_FOCUS;
  const near = new Set(centres);
  const edges = new Set<string>();
  const { getEdges } = getIndex(canvas);
  for (const centre of centres)
    for (const { key, source, target } of getEdges(centre)) {
      if (!visibleEdges.has(key)) continue;
      near.add(source).add(target);
      edges.add(key);
    }
  return { nodes: near, edges };
}

/** What stands out when relations of one standing do: they and their ends. */
export function findStandingFocus(canvas: Canvas, visibleEdges: Ids, standing: Standing | null): Focus {
  if (standing === null) return NO_FOCUS;
  const [nodes, edges] = [new Set<string>(), new Set<string>()];
  for (const { key, source, target, attributes } of canvas.edges.values()) {
    if (findStanding(attributes) !== standing || !visibleEdges.has(key)) continue;
    edges.add(key);
    nodes.add(source).add(target);
  }
  return { nodes, edges };
}

/** What stands out when a group does: its nodes and the visible edges between them. @param group id of its main node */
export function findGroupFocus(
  canvas: Canvas,
  visibleEdges: Ids,
  metrics: Metrics | null,
  group: string | null,
): Focus {
  const place = group === null ? undefined : metrics?.findGroup(group);
  if (metrics === null || place === undefined) return NO_FOCUS;
  const nodes = new Set([...canvas.nodes.keys()].filter((id) => metrics.findGroup(id) === place));
  const edges = new Set<string>();
  for (const { key, source, target } of canvas.edges.values())
    if (nodes.has(source) && nodes.has(target) && visibleEdges.has(key)) edges.add(key);
  return { nodes, edges };
}

import type { Canvas } from "../state/canvas.ts";
import { getIndex } from "../state/canvas-index.ts";
import type { Look } from "../state/look.ts";
import type { MetricsAnswer, MetricsRequest } from "./metrics.ts";

/** Nodes that have more to do with each other than with the rest. */
export interface Group {
  /** Id of its main node, the one with the most mentions. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** What the worker found, by node id. */
export interface Metrics {
  /** Largest first; the place of a group is its colour. */
  readonly groups: readonly Group[];
  /** Place in `groups`; undefined for a node that stands alone. */
  readonly findGroup: (id: string) => number | undefined;
  /** Which of the sizings can be had. */
  readonly hasBridge: boolean;
  /** 0 to 1 against the largest on the canvas; undefined for a node that came later, or for what was not worked out. */
  readonly findShare: (id: string, sizing: Exclude<Look["sizing"], "evidence">) => number | undefined;
}

export function toMetricsRequest(canvas: Canvas): MetricsRequest {
  const { edges, sources, targets } = getIndex(canvas);
  const ends = new Uint32Array(edges.length * 2);
  const weights = new Float32Array(edges.length);
  for (const [at, { attributes }] of edges.entries()) {
    ends[at * 2] = sources[at] ?? 0;
    ends[at * 2 + 1] = targets[at] ?? 0;
    weights[at] = Math.max(1, attributes.sources);
  }
  return { order: canvas.nodes.size, ends, weights };
}

function toGroups(canvas: Canvas, groups: Int32Array): readonly Group[] {
  const found: { id: string; name: string; size: number; mentions: number }[] = [];
  let at = 0;
  for (const [id, { name, mentions }] of canvas.nodes) {
    const place = groups[at] ?? -1;
    at += 1;
    if (place < 0) continue;
    const known = found[place];
    if (known === undefined) found[place] = { id, name, size: 1, mentions };
    else if (mentions > known.mentions || (mentions === known.mentions && id < known.id))
      found[place] = { id, name, size: known.size + 1, mentions };
    else known.size += 1;
  }
  return found.map(({ id, name, size }) => ({ id, name, size }));
}

/** @param canvas the one that the request was made of */
export function toMetrics(canvas: Canvas, answer: MetricsAnswer): Metrics {
  const { findPlace } = getIndex(canvas);
  const largest = (values: Float32Array): number => {
    let most = 1e-12;
    for (const value of values) most = Math.max(most, value);
    return most;
  };
  const { links, rank, bridge } = answer;
  const measures = { links, rank, bridge };
  const most = { links: largest(links), rank: largest(rank), bridge: bridge === null ? 1 : largest(bridge) };
  return {
    groups: toGroups(canvas, answer.groups),
    findGroup: (id) => {
      const place = findPlace(id);
      const group = place === undefined ? -1 : (answer.groups[place] ?? -1);
      return group < 0 ? undefined : group;
    },
    hasBridge: bridge !== null,
    findShare: (id, sizing) => {
      const place = findPlace(id);
      const value = place === undefined ? undefined : measures[sizing]?.[place];
      return value === undefined ? undefined : value / most[sizing];
    },
  };
}

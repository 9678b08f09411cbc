import type { LayoutRequest } from "./force-layout.ts";

/** A request of a large graph goes to the worker in a few arrays: as objects it would be copied for seconds. */
export interface LayoutMessage {
  readonly ids: readonly string[];
  /** Pixels. */
  readonly radii: Float64Array;
  /** Width and height of each name by turns; empty where no room is kept for names. */
  readonly names: Float64Array;
  /** x and y by turns of where nodes stand already, not a number for the rest; empty where none does. */
  readonly places: Float64Array;
  /** For each relation the places of its two ends in `ids`. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** For each relation: its independent sources. */
  readonly counts: Float64Array;
  readonly size: { readonly width: number; readonly height: number };
  readonly scale?: { readonly x: number; readonly y: number };
}

/** Parallel relations pull as one, and not in proportion to their number, or a bundle would glue its two ends together. */
function toPulls({ ids, sources, targets, counts }: LayoutMessage): LayoutRequest["edges"] {
  const places = new Map<number, number>();
  const pulls: { source: number; target: number; sources: number }[] = [];
  for (const [at, count] of counts.entries()) {
    const [source, target] = [sources[at] ?? 0, targets[at] ?? 0];
    if (source === target) continue;
    const pair = Math.min(source, target) * ids.length + Math.max(source, target);
    const pull = pulls[places.get(pair) ?? -1];
    if (pull !== undefined) pull.sources += count;
    else places.set(pair, pulls.push({ source, target, sources: count }) - 1);
  }
  return pulls.map((pull) => ({ source: pull.source, target: pull.target, weight: 1 + Math.log2(pull.sources) / 3 }));
}

export function toLayoutRequest(message: LayoutMessage): LayoutRequest {
  const { ids, radii, names, places, size, scale } = message;
  const nodes = ids.map((id, at) => {
    const [width, height] = names.subarray(at * 2, at * 2 + 2);
    const [x = Number.NaN, y = Number.NaN] = places.subarray(at * 2, at * 2 + 2);
    return {
      id,
      radius: radii[at] ?? 0,
      ...(width !== undefined && height !== undefined && { name: { width, height } }),
      ...(!Number.isNaN(x) && { at: { x, y } }),
    };
  });
  return { nodes, edges: toPulls(message), ...size, ...(scale !== undefined && { scale }) };
}

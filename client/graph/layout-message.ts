import type { CanvasIndex } from "../state/canvas-index.ts";
import { type Extent, findExtent } from "./extent.ts";
import type { LayoutRequest } from "./force-layout.ts";
import { FINE } from "./forces.ts";
import type { Describe } from "./named-nodes.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

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
  readonly crowd?: Extent;
}

/** For each node where it stands, if it does. */
type Known = readonly (Point | undefined)[];

/**
 * Nodes of a large canvas that a layout has to look at: what arrives with its neighbours. Forces between all that stands would be
 * worked out for nothing. Gives none where much arrives, or where nothing stands.
 */
function findNear({ ids, sources, targets }: CanvasIndex, known: Known): readonly number[] | undefined {
  if (ids.length <= FINE) return undefined;
  const isNear = Uint8Array.from(known, (place) => (place === undefined ? 1 : 0));
  for (let at = 0; at < sources.length; at += 1) {
    const [source, target] = [sources[at] ?? 0, targets[at] ?? 0];
    if (known[source] === undefined) isNear[target] = 1;
    if (known[target] === undefined) isNear[source] = 1;
  }
  const near: number[] = [];
  for (let place = 0; place < ids.length; place += 1) if (isNear[place] === 1) near.push(place);
  return near.length > FINE ? undefined : near;
}

function toPairs<T>(values: readonly T[], toPair: (value: T) => readonly [number, number]): Float64Array {
  const pairs = new Float64Array(values.length * 2);
  for (const [at, value] of values.entries()) pairs.set(toPair(value), at * 2);
  return pairs;
}

/** Where nodes stand. */
function findCrowd(known: Known): Extent {
  return findExtent(Float32Array.from(known.flatMap((place) => (place === undefined ? [] : [place.x, place.y]))));
}

/** Asks for the places of the nodes that have none. */
export function toLayoutMessage(
  index: CanvasIndex,
  known: Known,
  describe: Describe,
  { size, scale }: Pick<LayoutMessage, "size" | "scale">,
): LayoutMessage {
  const near = scale === undefined ? undefined : findNear(index, known);
  const chosen = near ?? [...index.ids.keys()];
  const indexOf = new Int32Array(index.ids.length).fill(-1);
  for (const [at, place] of chosen.entries()) indexOf[place] = at;
  const isChosen = (_: unknown, at: number): boolean =>
    (indexOf[index.sources[at] ?? 0] ?? -1) >= 0 && (indexOf[index.targets[at] ?? 0] ?? -1) >= 0;
  const ids = chosen.map((place) => index.ids[place] ?? "");
  const nodes = chosen.map((place, at) => describe(ids[at] ?? "", index.nodes[place]?.mentions ?? 0));
  const stands = known.some((place) => place !== undefined);
  const isNamed = nodes.some(({ name }) => name !== undefined);
  return {
    ids,
    radii: Float64Array.from(nodes, ({ radius }) => radius),
    names: isNamed ? toPairs(nodes, ({ name }) => [name?.width ?? 0, name?.height ?? 0]) : new Float64Array(),
    places: stands
      ? toPairs(chosen, (place) => [known[place]?.x ?? Number.NaN, known[place]?.y ?? Number.NaN])
      : new Float64Array(),
    sources: index.sources.filter(isChosen).map((place) => indexOf[place] ?? 0),
    targets: index.targets.filter(isChosen).map((place) => indexOf[place] ?? 0),
    counts: Float64Array.from(index.edges.filter(isChosen), ({ attributes }) => attributes.sources),
    size,
    ...(scale === undefined ? {} : { scale }),
    ...(near === undefined ? {} : { crowd: findCrowd(known) }),
  };
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
  const { ids, radii, names, places, size, scale, crowd } = message;
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
  const edges = toPulls(message);
  return { nodes, edges, ...size, ...(scale !== undefined && { scale }), ...(crowd !== undefined && { crowd }) };
}

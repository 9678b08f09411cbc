import { findComponents } from "./components.ts";
import { findExtent } from "./extent.ts";
import { type LayoutAnswer, type LayoutRequest, layOutLinked, MOST_NAMED } from "./force-layout.ts";
import type { Box, Side } from "./labels.ts";
import { type NamedDisc, separateBoxes } from "./separate-boxes.ts";

/** Distances in pixels between nodes that stand in rows below the rest. */
const ROW = { gap: 36, height: 44 };
/** A circle of so many nodes is drawn as a stack. */
const MOST_STACKED = 3;

/** A part of a request that is laid out by itself. */
interface Part {
  readonly request: LayoutRequest;
  /** Place in the whole request of each node of the part. */
  readonly places: readonly number[];
}

/** Cuts a request into parts, none of which has an edge to another. Every edge is looked at once, however many parts there are. */
function cut(request: LayoutRequest, parts: readonly (readonly number[])[]): readonly Part[] {
  const partOf = new Int32Array(request.nodes.length).fill(-1);
  const indexOf = new Int32Array(request.nodes.length);
  for (const [part, places] of parts.entries())
    for (const [index, place] of places.entries()) {
      partOf[place] = part;
      indexOf[place] = index;
    }
  const edges: { source: number; target: number; weight: number }[][] = parts.map(() => []);
  for (const { source, target, weight } of request.edges)
    edges[partOf[source] ?? -1]?.push({ source: indexOf[source] ?? 0, target: indexOf[target] ?? 0, weight });
  return parts.map((places, part) => {
    const nodes = places.flatMap((place) => request.nodes[place] ?? []);
    return { request: { ...request, nodes, edges: edges[part] ?? [] }, places };
  });
}

/** Components at least this big, as a share of the largest, are laid out with it by the same forces. */
const MAIN_SHARE = 0.25;

/**
 * Takes out the nodes and small circles that nothing holds: the forces would drive them to the rim, where they shrink all the
 * rest. On a settled canvas only nodes that arrive with no edge at all are taken out.
 */
function split(request: LayoutRequest): { readonly main: Part; readonly rest: readonly Part[] } {
  const components = findComponents(request.nodes.length, request.edges);
  const most = components[0]?.length ?? 0;
  const stands = (place: number): boolean => request.scale !== undefined && request.nodes[place]?.at !== undefined;
  const isMain = (places: readonly number[]): boolean =>
    places.some(stands) ||
    (places.length > 1 && (request.scale !== undefined || places.length >= Math.max(4, MAIN_SHARE * most)));
  const isAll = most <= 4;
  const isKept = (places: readonly number[]): boolean => isMain(places) || (isAll && places.length > 1);
  const main = components.filter(isKept).flat();
  main.sort((one, other) => one - other);
  const [kept, ...rest] = cut(request, [main, ...components.filter((places) => !isKept(places))]);
  return { main: kept ?? { request, places: [] }, rest };
}

interface Block {
  readonly places: readonly number[];
  /** From its upper left corner, y upwards. */
  readonly positions: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** A small circle: its nodes one below the other, so that every name has its line; a larger one as its forces have it. */
function toBlock({ request, places }: Part): Block {
  const order = places.length;
  const labels = request.nodes.map(({ name, radius }) => (name?.width ?? 0) + 2 * radius);
  const room = Math.max(...labels) + ROW.gap;
  if (order <= MOST_STACKED) {
    const positions = Float32Array.from({ length: order * 2 }, (_, at) =>
      at % 2 === 0 ? 0 : -Math.floor(at / 2) * ROW.height,
    );
    return { places, positions, width: room, height: (order - 1) * ROW.height };
  }
  const columns = Math.ceil(Math.sqrt(order));
  const nodes = request.nodes.map(({ at: _, ...node }) => node);
  const { scale: _, ...fresh } = request;
  const size = { width: columns * room * 0.7, height: columns * ROW.height };
  const { positions } = layOutLinked({ ...fresh, ...size, nodes });
  const box = findExtent(positions);
  const moved = positions.map((value, at) => value - (at % 2 === 0 ? box.left : box.top));
  return { places, positions: moved, width: box.right - box.left + room, height: box.top - box.bottom };
}

/** Puts blocks in rows; gives the height of all rows. @param put told where each node goes, y upwards from the first row */
function pack(blocks: readonly Block[], width: number, put: (place: number, x: number, y: number) => void): number {
  let [x, y, rowHeight] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      x = 0;
      y -= rowHeight + ROW.height;
      rowHeight = 0;
    }
    block.places.forEach((place, index) => {
      put(place, x + (block.positions[index * 2] ?? 0), y + (block.positions[index * 2 + 1] ?? 0));
    });
    x += block.width;
    rowHeight = Math.max(rowHeight, block.height);
  }
  return blocks.length === 0 ? 0 : rowHeight - y + ROW.height;
}

/** Share of the stage that discs and names may cover together; the names of the smallest discs beyond it get no room. */
const MOST_COVERED = 0.42;

/** Nodes for whose name there is room, the largest discs first. */
function findNamed({ nodes }: LayoutRequest, bounds: Box | undefined): ReadonlySet<number> {
  const room = bounds === undefined ? Infinity : (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
  const named = new Set<number>();
  let covered = nodes.reduce((sum, { radius }) => sum + (2 * radius) ** 2, 0);
  const order = [...nodes.entries()].sort(([, one], [, other]) => other.radius - one.radius);
  for (const [index, { name }] of order) {
    if (name === undefined) continue;
    covered += name.width * name.height;
    if (covered > MOST_COVERED * room) break;
    named.add(index);
  }
  return named;
}

/** Moves discs and names apart; those that stood before stay where they were. Gives the sides of the names. */
function separateNames(request: LayoutRequest, positions: Float32Array, bounds: Box | undefined): readonly Side[] {
  const named = findNamed(request, bounds);
  const discs = request.nodes.map(
    ({ radius, name, at }, index): NamedDisc => ({
      x: positions[index * 2] ?? 0,
      y: -(positions[index * 2 + 1] ?? 0),
      radius,
      width: named.has(index) ? (name?.width ?? 0) : 0,
      height: named.has(index) ? (name?.height ?? 0) : 0,
      side: "right",
      fixed: at !== undefined && request.scale !== undefined,
    }),
  );
  separateBoxes(discs, bounds);
  for (const [index, { x, y, fixed }] of discs.entries()) if (!fixed) positions.set([x, -y], index * 2);
  return discs.map(({ side }) => side);
}

/** Share of the stage that the main part gets at least. */
const LEAST_MAIN = 0.6;

/** Puts the main part into the upper part of the stage, what nothing holds in rows below. */
function layOutFresh(request: LayoutRequest): LayoutAnswer {
  const { width, height } = request;
  const { main, rest } = split(request);
  const positions = new Float32Array(request.nodes.length * 2);
  const rows = pack(rest.map(toBlock), width, (place, x, y) => positions.set([x, y], place * 2));
  const room = main.places.length === 0 ? 0 : Math.max(LEAST_MAIN * height, height - rows);
  const answer = layOutLinked({ ...main.request, height: room });
  const total = Math.max(height, room + rows);
  const middle = (total - room) / 2;
  main.places.forEach((place, index) => {
    const [x = 0, y = 0] = answer.positions.subarray(index * 2, index * 2 + 2);
    positions.set([x, y + middle], place * 2);
  });
  const [left, top] = [-width / 2 + ROW.gap, total / 2 - room - ROW.height / 2];
  for (const place of rest.flatMap(({ places }) => places)) {
    const [x = 0, y = 0] = positions.subarray(place * 2, place * 2 + 2);
    positions.set([left + x, top + y], place * 2);
  }
  if (request.nodes.length > MOST_NAMED) return { ...answer, positions, sides: [] };
  const bounds = { left: -width / 2, right: width / 2, top: -total / 2, bottom: total / 2 };
  return { ...answer, positions, sides: separateNames(request, positions, bounds) };
}

/** Draws what arrives to the middle so little that it stays near what it is linked to. */
const FEW_GRAVITY = 0.006;

/** Puts what arrives around what stands, what nothing holds in rows below. */
function layOutArrivals(request: LayoutRequest): LayoutAnswer {
  const { main, rest } = split(request);
  const positions = new Float32Array(request.nodes.length * 2);
  pack(rest.map(toBlock), request.width, (place, x, y) => positions.set([x, y], place * 2));
  const answer = layOutLinked(main.request, request.crowd === undefined ? undefined : FEW_GRAVITY);
  main.places.forEach((place, index) => {
    positions.set(answer.positions.subarray(index * 2, index * 2 + 2), place * 2);
  });
  const near = findExtent(answer.positions);
  const left = Math.min(near.left, request.crowd?.left ?? near.left);
  const bottom = Math.min(near.bottom, request.crowd?.bottom ?? near.bottom);
  for (const place of rest.flatMap(({ places }) => places)) {
    const [x = 0, y = 0] = positions.subarray(place * 2, place * 2 + 2);
    positions.set([left + x, bottom - ROW.height + y], place * 2);
  }
  const isNamed = request.crowd === undefined && request.nodes.length <= MOST_NAMED;
  return { ...answer, positions, sides: isNamed ? separateNames(request, positions, undefined) : [] };
}

/** Places the nodes of a graph by forces, names kept apart. The same request gives the same places. */
export function computeLayout(request: LayoutRequest): LayoutAnswer {
  const stands = request.scale !== undefined && request.nodes.some(({ at }) => at !== undefined);
  if (stands) return layOutArrivals(request);
  const { scale: _, ...fresh } = request;
  return layOutFresh(fresh);
}

import forceAtlas2 from "graphology-layout-forceatlas2/iterate.js";
import noverlap from "graphology-layout-noverlap/iterate.js";
import type { Level } from "./coarsen.ts";
import type { Extent } from "./extent.ts";
import { FINE, toForceSettings } from "./forces.ts";
import type { Side } from "./labels.ts";
import { layOutByLevels } from "./level-layout.ts";
import { createRandom, toSeed } from "./seeded.ts";
import { orient, spread } from "./spread.ts";

export interface LayoutNode {
  readonly id: string;
  /** Radius in pixels. */
  readonly radius: number;
  /** Room that its name takes, in pixels. */
  readonly name?: { readonly width: number; readonly height: number };
  /** Where it stands already, in layout units (pixels of the first picture); such a node stays there. */
  readonly at?: { readonly x: number; readonly y: number };
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  /** Positions in `nodes`, and how strongly they pull. */
  readonly edges: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
  readonly width: number;
  readonly height: number;
  /** Pixels for one unit of the force layout, as the first layout of this canvas gave it. */
  readonly scale?: { readonly x: number; readonly y: number };
  /** Where all stands that is not in the request: that is but what arrives in a crowd, with its neighbours. */
  readonly crowd?: Extent;
}

export interface LayoutAnswer {
  /** x and y for each node, in the order of the request; pixels about the middle of the stage, y upwards. */
  readonly positions: Float32Array;
  /** On which side of each node room was kept for its name; empty where the picture is too large for that. */
  readonly sides: readonly Side[];
  readonly scale: { readonly x: number; readonly y: number };
}

const NODE = 10;
const EDGE = 3;
const FIXED = 9;
/** Free room around a disc, in pixels: as a share of the room that each node has, within bounds. */
const MARGIN = { share: 0.17, least: 7, most: 26 };
const MOST_STRETCH = 1.6;
/** Nodes up to which room is kept for names; of more, names are culled anyway. */
export const MOST_NAMED = 250;
/** Bound on nodes times iterations, so that a large graph is drawn in seconds; and yet it takes some for a shape to show. */
const WORK = 300_000;
const LEAST_ITERATIONS = 25;

function toMatrices(request: LayoutRequest): { nodes: Float32Array; edges: Float32Array } {
  const nodes = new Float32Array(request.nodes.length * NODE);
  const edges = new Float32Array(request.edges.length * EDGE);
  const { scale } = request;
  const spread = 10 * Math.sqrt(request.nodes.length);
  request.nodes.forEach(({ id, radius, at }, index) => {
    const random = createRandom(toSeed(id));
    const angle = random() * 2 * Math.PI;
    const distance = spread * Math.sqrt(random());
    const stays = at !== undefined && scale !== undefined;
    nodes.set(
      stays ? [at.x / scale.x, at.y / scale.y] : [Math.cos(angle) * distance, Math.sin(angle) * distance],
      index * NODE,
    );
    nodes.set([1, 1, radius, stays ? 1 : 0], index * NODE + 6);
  });
  request.edges.forEach(({ source, target, weight }, index) => {
    edges.set([source * NODE, target * NODE, weight], index * EDGE);
    for (const end of [source, target]) nodes[end * NODE + 6] = (nodes[end * NODE + 6] ?? 1) + weight;
  });
  placeArrivals(request, nodes);
  return { nodes, edges };
}

/** A node that arrives on a settled canvas starts beside the first neighbour that stands, on the far side of the centre. */
function placeArrivals(request: LayoutRequest, nodes: Float32Array): void {
  if (request.scale === undefined) return;
  const placed = new Set<number>();
  for (const { source, target } of request.edges) {
    for (const [anchor, arrival] of [
      [source, target],
      [target, source],
    ] as const) {
      if (nodes[anchor * NODE + FIXED] !== 1 || nodes[arrival * NODE + FIXED] === 1 || placed.has(arrival)) continue;
      placed.add(arrival);
      const random = createRandom(toSeed(request.nodes[arrival]?.id ?? ""));
      const [x, y] = [nodes[anchor * NODE] ?? 0, nodes[anchor * NODE + 1] ?? 0];
      const angle = Math.atan2(y, x) + (random() - 0.5) * 2.2;
      const distance = 12 + 8 * random();
      nodes.set([x + Math.cos(angle) * distance, y + Math.sin(angle) * distance], arrival * NODE);
    }
  }
}

/** Mean way of the free nodes in one step, against the extent of the picture. */
function measureMotion(nodes: Float32Array, before: Float32Array): number {
  let way = 0;
  let extent = 1e-9;
  let free = 0;
  for (let at = 0; at < nodes.length; at += NODE) {
    const [x = 0, y = 0] = [nodes[at], nodes[at + 1]];
    extent = Math.max(extent, Math.abs(x), Math.abs(y));
    if (nodes[at + FIXED] === 1) continue;
    way += Math.hypot(x - (before[at] ?? 0), y - (before[at + 1] ?? 0));
    free += 1;
  }
  return free === 0 ? 0 : way / free / extent;
}

/** Runs ForceAtlas2, which never stops by itself, until its nodes hardly move or a bound on the work is reached. */
function settle(order: number, nodes: Float32Array, edges: Float32Array, gravity?: number): void {
  const settings = toForceSettings(order, gravity);
  const most = Math.round(Math.min(900, Math.max(LEAST_ITERATIONS, WORK / order)));
  for (let iteration = 1; iteration <= most; iteration += 1) {
    const before = iteration % 20 === 0 ? nodes.slice() : undefined;
    forceAtlas2(settings, nodes, edges);
    if (before !== undefined && measureMotion(nodes, before) < 0.0004) return;
  }
}

/**
 * Moves discs apart until none touch; those that stood before stay where they were. Names are written beside the discs, so discs
 * keep more room sideways than up and down, as far as the stage is wider than high.
 */
function separate(request: LayoutRequest, positions: Float32Array): void {
  const stretch = Math.min(MOST_STRETCH, Math.max(1, request.width / request.height));
  const discs = new Float32Array(request.nodes.length * 3);
  request.nodes.forEach(({ radius }, index) => {
    discs.set([(positions[index * 2] ?? 0) / stretch, positions[index * 2 + 1] ?? 0, radius], index * 3);
  });
  const stay =
    request.scale === undefined
      ? []
      : request.nodes.flatMap(({ at }, index) => (at === undefined ? [] : [{ index, at }]));
  const room = Math.sqrt((request.width * request.height) / request.nodes.length);
  const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, MARGIN.share * room));
  const most = request.nodes.length > 1000 ? 80 : 250;
  const options = { gridSize: 20, margin, expansion: 1.1, ratio: 1, speed: 3 };
  for (let iteration = 0; iteration < most; iteration += 1) {
    const { converged } = noverlap(options, discs);
    for (const { index, at } of stay) discs.set([at.x / stretch, at.y], index * 3);
    if (converged) break;
  }
  request.nodes.forEach((_, index) => {
    positions.set([(discs[index * 3] ?? 0) * stretch, discs[index * 3 + 1] ?? 0], index * 2);
  });
}

function toLevel({ nodes, edges }: LayoutRequest): Level {
  const masses = new Float64Array(nodes.length).fill(1);
  for (const { source, target, weight } of edges)
    for (const end of [source, target]) masses[end] = (masses[end] ?? 1) + weight;
  return {
    masses,
    sources: Uint32Array.from(edges, ({ source }) => source),
    targets: Uint32Array.from(edges, ({ target }) => target),
    weights: Float64Array.from(edges, ({ weight }) => weight),
  };
}

/** Many nodes, none of which stands yet. */
function layOutMany(request: LayoutRequest): Omit<LayoutAnswer, "sides"> {
  const positions = layOutByLevels(toLevel(request));
  orient(positions, request);
  return { positions, scale: spread(positions, request) };
}

/**
 * Places linked nodes by forces and spreads them over the stage; of some hundreds, discs are kept apart.
 * @param gravity how strongly all is drawn to the middle
 */
export function layOutLinked(request: LayoutRequest, gravity?: number): Omit<LayoutAnswer, "sides"> {
  const { scale: given } = request;
  if (request.nodes.length === 0) return { positions: new Float32Array(), scale: given ?? { x: 1, y: 1 } };
  if (given === undefined && request.nodes.length > FINE) return layOutMany(request);
  const { nodes, edges } = toMatrices(request);
  settle(request.nodes.length, nodes, edges, gravity);
  const positions = new Float32Array(request.nodes.length * 2);
  const place = (stretch: { readonly x: number; readonly y: number }): void =>
    request.nodes.forEach(({ at }, index) => {
      const stays = at !== undefined && given !== undefined;
      const [x, y] = [(nodes[index * NODE] ?? 0) * stretch.x, (nodes[index * NODE + 1] ?? 0) * stretch.y];
      positions.set(stays ? [at.x, at.y] : [x, y], index * 2);
    });
  place(given ?? { x: 1, y: 1 });
  if (given === undefined) orient(positions, request);
  const scale = given ?? spread(positions, request);
  if (request.nodes.length > MOST_NAMED && request.nodes.length <= FINE) separate(request, positions);
  return { positions, scale };
}

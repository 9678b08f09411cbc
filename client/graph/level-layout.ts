import forceAtlas2 from "graphology-layout-forceatlas2/iterate.js";
import { coarsen, type Level } from "./coarsen.ts";
import { findExtent } from "./extent.ts";
import { toForceSettings } from "./forces.ts";
import { createRandom } from "./seeded.ts";

const NODE = 10;
const EDGE = 3;
/** Nodes up to which a graph is laid out from nothing. */
const COARSEST = 800;
const COARSEST_ITERATIONS = 150;
/** A graph that shrinks less is as coarse as it gets. */
const LEAST_SHRINKING = 0.9;
/** What a level is moved after its places were taken over: a large one, where a step is dear, a little. */
const ITERATIONS = { least: 4, most: 60, work: 1200 };

function run(level: Level, positions: Float32Array, iterations: number): Float32Array {
  const order = level.masses.length;
  const nodes = new Float32Array(order * NODE);
  const edges = new Float32Array(level.weights.length * EDGE);
  for (let at = 0; at < order; at += 1) {
    nodes.set(positions.subarray(at * 2, at * 2 + 2), at * NODE);
    nodes.set([level.masses[at] ?? 1, 1, 1, 0], at * NODE + 6);
  }
  for (const [at, weight] of level.weights.entries())
    edges.set([(level.sources[at] ?? 0) * NODE, (level.targets[at] ?? 0) * NODE, weight], at * EDGE);
  const settings = toForceSettings(order);
  for (let iteration = 0; iteration < iterations; iteration += 1) forceAtlas2(settings, nodes, edges);
  return positions.map((_, at) => nodes[Math.floor(at / 2) * NODE + (at % 2)] ?? 0);
}

/** A point in a disc about the origin, evenly. */
function scatter(random: () => number, radius: number): readonly [number, number] {
  const [angle, distance] = [random() * 2 * Math.PI, radius * Math.sqrt(random())];
  return [Math.cos(angle) * distance, Math.sin(angle) * distance];
}

/** Nodes about the places of those that stood for them, each within the room that those had. */
function takeOver(parents: Uint32Array, above: Float32Array): Float32Array {
  const { left, right, top, bottom } = findExtent(above);
  const room = Math.sqrt(((right - left) * (top - bottom)) / Math.max(1, above.length / 2));
  const random = createRandom(1);
  const positions = new Float32Array(parents.length * 2);
  for (const [at, parent] of parents.entries()) {
    const [dx, dy] = scatter(random, room / 2);
    positions.set([(above[parent * 2] ?? 0) + dx, (above[parent * 2 + 1] ?? 0) + dy], at * 2);
  }
  return positions;
}

/**
 * Places the nodes of a large graph by forces: first few that stand for all, then about each of them those that it stood for. Forces
 * alone, from places at random, would take minutes to bring together what belongs together. The same graph gives the same places.
 * @returns x and y by turns, in the units of the forces
 */
export function layOutByLevels(level: Level): Float32Array {
  const order = level.masses.length;
  const coarser = order > COARSEST ? coarsen(level) : undefined;
  if (coarser === undefined || coarser.level.masses.length > order * LEAST_SHRINKING) {
    const random = createRandom(1);
    const starts = Array.from({ length: order }, () => scatter(random, 10 * Math.sqrt(order)));
    return run(level, Float32Array.from(starts.flat()), order > COARSEST ? ITERATIONS.most : COARSEST_ITERATIONS);
  }
  const { least, most, work } = ITERATIONS;
  const iterations = Math.round(Math.min(most, Math.max(least, work / Math.sqrt(order))));
  return run(level, takeOver(coarser.parents, layOutByLevels(coarser.level)), iterations);
}

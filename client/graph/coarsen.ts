/** A graph by numbers, each edge once. */
export interface Level {
  /** Of each node: how strongly it pushes others away. */
  readonly masses: Float64Array;
  /** For each edge the places of its two ends and how strongly it pulls. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** A smaller graph that stands for a larger one. */
export interface Coarser {
  readonly level: Level;
  /** For each node of the larger graph the place of the one that stands for it. */
  readonly parents: Uint32Array;
}

/** Share of all mass that a node may stand for: what is more would pull half a picture into one spot. */
const MOST_MASS = 1 / 300;

interface Adjacency {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

function toAdjacency({ masses, sources, targets, weights }: Level): Adjacency {
  const starts = new Uint32Array(masses.length + 1);
  for (const ends of [sources, targets]) for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let at = 0; at < masses.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const [neighbours, pulls] = [new Uint32Array(2 * sources.length), new Float64Array(2 * sources.length)];
  const put = (end: number, neighbour: number, weight: number): void => {
    const slot = next[end] ?? 0;
    neighbours[slot] = neighbour;
    pulls[slot] = weight;
    next[end] = slot + 1;
  };
  for (const [at, weight] of weights.entries()) {
    const [source, target] = [sources[at] ?? 0, targets[at] ?? 0];
    put(source, target, weight);
    put(target, source, weight);
  }
  return { starts, neighbours, weights: pulls };
}

/** Places of nodes, those with the fewest edges first: what hangs on one node alone goes with that one. */
function sortByDegree({ starts }: Adjacency, order: number): Uint32Array {
  const degree = (at: number): number => (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  return Uint32Array.from({ length: order }, (_, at) => at).sort(
    (one, other) => degree(one) - degree(other) || one - other,
  );
}

/** Nodes on their way into clusters. */
interface Clusters {
  /** For each node the place of its cluster; -1 for one that has none yet. */
  readonly places: Int32Array;
  /** Of each cluster. */
  readonly masses: number[];
}

/** The neighbour that a node is held by most, light ones first, if what they then stand for is not too much. */
function findHold(at: number, { masses }: Level, adjacency: Adjacency, clusters: Clusters, most: number): number {
  const { starts, neighbours, weights } = adjacency;
  let [best, bestPull] = [-1, 0];
  for (let slot = starts[at] ?? 0; slot < (starts[at + 1] ?? 0); slot += 1) {
    const neighbour = neighbours[slot] ?? 0;
    const joined = clusters.masses[clusters.places[neighbour] ?? -1] ?? masses[neighbour] ?? 0;
    const pull = (weights[slot] ?? 0) / joined;
    if ((masses[at] ?? 0) + joined <= most && pull > bestPull) [best, bestPull] = [neighbour, pull];
  }
  return best;
}

function cluster(level: Level): Clusters {
  const { masses } = level;
  const adjacency = toAdjacency(level);
  const most = MOST_MASS * masses.reduce((sum, mass) => sum + mass, 0);
  const clusters: Clusters = { places: new Int32Array(masses.length).fill(-1), masses: [] };
  const put = (at: number, place: number): void => {
    clusters.places[at] = place;
    clusters.masses[place] = (clusters.masses[place] ?? 0) + (masses[at] ?? 0);
  };
  for (const at of sortByDegree(adjacency, masses.length)) {
    if (clusters.places[at] !== -1) continue;
    const hold = findHold(at, level, adjacency, clusters, most);
    const known = clusters.places[hold] ?? -1;
    const place = known === -1 ? clusters.masses.length : known;
    put(at, place);
    if (hold !== -1 && known === -1) put(hold, place);
  }
  return clusters;
}

/** Joins each node with the neighbour that it is held by most. The same graph gives the same answer. */
export function coarsen(level: Level): Coarser {
  const clusters = cluster(level);
  const parents = Uint32Array.from(clusters.places);
  const order = clusters.masses.length;
  const pulls = new Map<number, number>();
  for (const [at, weight] of level.weights.entries()) {
    const [one, other] = [parents[level.sources[at] ?? 0] ?? 0, parents[level.targets[at] ?? 0] ?? 0];
    if (one === other) continue;
    const pair = Math.min(one, other) * order + Math.max(one, other);
    pulls.set(pair, (pulls.get(pair) ?? 0) + weight);
  }
  const pairs = [...pulls.keys()];
  return {
    parents,
    level: {
      masses: Float64Array.from(clusters.masses),
      sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / order)),
      targets: Uint32Array.from(pairs, (pair) => pair % order),
      weights: Float64Array.from(pulls.values()),
    },
  };
}

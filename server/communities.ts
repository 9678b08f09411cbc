/** Groups of entities that have more to do with each other than with the rest: Louvain on the graph without directions. */
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import type { Truncation } from "../cypher/graph-store.ts";
import { groupBy } from "../cypher/group-by.ts";
import type { Entity, Relation } from "../cypher/model.ts";

export interface CommunityOptions {
  /** Higher: more and smaller groups. */
  readonly resolution: number;
  readonly minSize: number;
}

export interface Community {
  readonly id: string;
  readonly label: string;
  /** Best-connected first. */
  readonly members: readonly Entity[];
}

export interface CommunityReport {
  readonly communities: readonly Community[];
  readonly modularity: number;
  readonly nodes: number;
  readonly edges: number;
  readonly truncated: Truncation | null;
}

// A CommonJS package whose types describe it as an ES module: the default import is the function itself.
const louvain = louvainModule as unknown as (typeof louvainModule)["default"];

/** Past this, one question would hold up all others for too long. */
const MAX_EDGES = 100_000;
const LABEL_NAMES = 3;

/** The same graph gives the same groups. An edge weighs as much as the independent sources behind it. */
export async function findCommunities(
  batches: AsyncIterable<{ readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }>,
  options: CommunityOptions,
): Promise<CommunityReport> {
  const { graph, entities, available } = await toWeightedGraph(batches);
  const edges = graph.size;
  const truncated =
    available > MAX_EDGES
      ? { reason: `only the first ${MAX_EDGES} relations are grouped`, shown: MAX_EDGES, available }
      : null;
  if (edges === 0) return { communities: [], modularity: 0, nodes: graph.order, edges, truncated };
  const found = louvain.detailed(graph, {
    getEdgeWeight: "weight",
    resolution: options.resolution,
    rng: createRandom(),
  });
  const groups = groupBy(entities, ({ id }) => found.communities[id]);
  const communities = [...groups.values()]
    .filter((members) => members.length >= options.minSize)
    .map((members) => toCommunity(members, graph))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  return { communities, modularity: found.modularity, nodes: graph.order, edges, truncated };
}

async function toWeightedGraph(
  batches: AsyncIterable<{ readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }>,
) {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  let available = 0;
  for await (const batch of batches) {
    entities.push(...batch.entities);
    available += batch.relations.length;
    relations.push(...batch.relations.slice(0, Math.max(0, MAX_EDGES - relations.length)));
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of entities) graph.mergeNode(id);
  for (const { subject, object, sources } of relations) {
    if (subject === object || !graph.hasNode(subject) || !graph.hasNode(object)) continue;
    graph.updateEdge(subject, object, ({ weight }: { weight?: number }) => ({ weight: (weight ?? 0) + sources }));
  }
  return { graph, entities, available };
}

function toCommunity(members: readonly Entity[], graph: UndirectedGraph): Community {
  const ranked = [...members].sort((a, b) => graph.degree(b.id) - graph.degree(a.id) || (a.id < b.id ? -1 : 1));
  const label = ranked
    .slice(0, LABEL_NAMES)
    .map(({ name }) => name)
    .join(", ");
  return { id: `community-${ranked[0]?.id ?? ""}`, label, members: ranked };
}

/** mulberry32 with a fixed seed. */
function createRandom(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

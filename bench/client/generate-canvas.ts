/** A generated graph as the overview of the API would give it. */
import { getPredicate } from "../../cypher/ontology.ts";
import type { GraphAnswer, NeighboursAnswer } from "../../server/api/graph.ts";
import { createEntities } from "../graph/entities.ts";
import { createRandom, type Random } from "../graph/random.ts";
import { createTies, type Tie } from "../graph/relations.ts";

type Edge = GraphAnswer["graph"]["edges"][number];
type Ends = Pick<Edge, "source" | "target">;

/** Few relations rest on many claims, most on one; one in ten is denied, alleged or both. */
function toEdge({ predicate }: Tie, ends: Ends, at: number, random: Random): Edge {
  const id = `rel_${at}`;
  const claims = 1 + Math.floor(9 * random.next() ** 6);
  const sources = 1 + random.below(claims);
  const denied = random.chance(0.04) ? 1 : 0;
  const alleged = random.chance(0.08) ? claims : 0;
  const { reads, symmetric } = getPredicate(predicate);
  const attributes: Edge["attributes"] = {
    id,
    predicate,
    reads,
    label: reads,
    claims: claims + denied,
    documents: claims,
    sources,
    asserted: claims - alleged,
    alleged,
    speculated: 0,
    denied,
    contested: denied > 0,
    firstSeen: "2024-01-01",
    lastSeen: `2024-0${1 + random.below(9)}-15`,
    confidence: 0.4 + 0.6 * random.next(),
    symmetric,
  };
  return { key: id, ...ends, attributes };
}

/** Nodes that one expansion brings, as many as the explorer asks for. */
export const ARRIVALS = 12;

/** Id of the first node that expansions bring. */
export const FIRST_ARRIVAL = "arrival_0";

/** What an expansion of a node would give: neighbours that are not there yet. @param from number of the first of them */
export function generateArrivals({ graph }: GraphAnswer, id: string, from: number): NeighboursAnswer {
  const [node, edge] = [graph.nodes[0], graph.edges[0]];
  if (node === undefined || edge === undefined) throw new Error("A graph without edges has no neighbours");
  const ids = Array.from({ length: ARRIVALS }, (_, at) => `arrival_${from + at}`);
  const nodes = ids.map((each) => {
    const attributes = { ...node.attributes, id: each, name: each, label: each, degree: 1, mentions: 1 };
    return { key: each, attributes };
  });
  const edges = ids.map((each) => {
    const attributes = { ...edge.attributes, id: `to_${each}` };
    return { key: attributes.id, source: id, target: each, attributes };
  });
  const shown = { neighbours: ARRIVALS, relations: ARRIVALS, byPredicate: [], byType: {} };
  const page = { next: null, limit: ARRIVALS, total: ARRIVALS, totalRelation: "eq" as const };
  const counts = { nodes: ARRIVALS, edges: ARRIVALS, shown, available: shown };
  return { graph: { ...graph, nodes, edges }, counts, page, truncated: null };
}

/** The same numbers give the same graph. */
export function generateCanvas(order: number, size: number): GraphAnswer {
  const random = createRandom(1);
  const entities = createEntities(order, random);
  const ties = createTies(entities, size, random);
  const degrees = new Uint32Array(order);
  for (const { subject, object } of ties) for (const end of [subject, object]) degrees[end] = (degrees[end] ?? 0) + 1;
  const nodes = entities.map(({ id, name, type, aliases }, at) => {
    const degree = degrees[at] ?? 0;
    const attributes = {
      id,
      label: name,
      name,
      type,
      aliases: [...aliases],
      degree,
      mentions: degree,
      documents: degree,
    };
    return { key: id, attributes };
  });
  const edges = ties.map((tie, at) =>
    toEdge(tie, { source: entities[tie.subject]?.id ?? "", target: entities[tie.object]?.id ?? "" }, at, random),
  );
  const options = { type: "directed", multi: true, allowSelfLoops: true } as const;
  const counts = { nodes: order, edges: size };
  return { graph: { attributes: {}, options, nodes, edges }, counts, truncated: null };
}

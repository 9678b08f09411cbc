/** Small canvas graphs for tests of the explorer. */
import type { GraphParts } from "../../client/api/types.ts";
import { addGraph, type Canvas, EMPTY_CANVAS } from "../../client/state/canvas.ts";
import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";

export function buildNode(name: string, given: Partial<NodeAttributes> = {}): GraphParts["nodes"][number] {
  const id = `ent_${name}`;
  const attributes: NodeAttributes = {
    id,
    label: name,
    name,
    type: "Person",
    aliases: [],
    degree: 1,
    mentions: 3,
    documents: 1,
    ...given,
  };
  return { key: id, attributes };
}

export function buildEdge(
  from: string,
  predicate: string,
  to: string,
  given: Partial<EdgeAttributes> = {},
): GraphParts["edges"][number] {
  const id = `rel_${from}_${predicate}_${to}`;
  const attributes = {
    id,
    predicate: predicate as EdgeAttributes["predicate"],
    reads: predicate.toLowerCase(),
    label: predicate,
    claims: 1,
    documents: 1,
    sources: 1,
    asserted: 1,
    alleged: 0,
    speculated: 0,
    denied: 0,
    contested: false,
    confidence: 0.8,
    symmetric: false,
    ...given,
  };
  return { key: id, source: `ent_${from}`, target: `ent_${to}`, attributes };
}

export function buildCanvas(names: readonly string[], edges: GraphParts["edges"]): Canvas {
  return addGraph(EMPTY_CANVAS, { nodes: names.map((name) => buildNode(name)), edges });
}

import type { GraphParts } from "../../api/types.ts";
import { findStanding } from "../../graph/appearance.ts";

type Node = GraphParts["nodes"][number];

export interface Dispute {
  readonly edge: GraphParts["edges"][number];
  readonly from: Node;
  readonly to: Node;
}

/** The contested and the denied relations of some graphs, each once and as the last of them tells it: contested before denied, most independent sources first. */
export function listDisputes(graphs: readonly GraphParts[]): readonly Dispute[] {
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.key, node])));
  const edges = new Map(graphs.flatMap((graph) => graph.edges.map((edge) => [edge.key, edge])));
  const disputes = [...edges.values()].flatMap((edge) => {
    const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
    const disputed = /^(?:double|hollow)$/.test(findStanding(edge.attributes));
    return disputed && from !== undefined && to !== undefined ? [{ edge, from, to }] : [];
  });
  return disputes.sort(
    ({ edge: { attributes: one } }, { edge: { attributes: other } }) =>
      Number(other.contested) - Number(one.contested) || other.sources - one.sources || other.claims - one.claims,
  );
}

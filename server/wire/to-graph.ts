/** From what the store gives to graphology's JSON. Pure. */
import type { EntityNode, Subgraph, Truncation } from "../../cypher/graph-store.ts";
import type { Entity, Relation } from "../../cypher/model.ts";
import { getPredicate } from "../../cypher/ontology.ts";
import type { EdgeAttributes, GraphAnswer, NodeAttributes, SerializedGraph } from "../api/graph.ts";
import { omit } from "./omit.ts";
import { toEntity } from "./to-hit.ts";

/** Numbers are 0 for an entity that comes without them. */
export function toNodeAttributes(entity: Entity & Partial<EntityNode>): NodeAttributes {
  const { degree = 0, mentions = 0, documents = 0 } = entity;
  return { ...toEntity(entity), label: entity.name, degree, mentions, documents };
}

export function toEdgeAttributes(relation: Relation): EdgeAttributes {
  const numbers = omit(relation, "subject", "object");
  const { reads, symmetric } = getPredicate(relation.predicate);
  return { ...numbers, reads, label: reads, symmetric };
}

export function toSerializedGraph(
  subgraph: Pick<Subgraph, "entities" | "relations">,
  attributes: Readonly<Record<string, unknown>> = {},
): SerializedGraph {
  return {
    attributes: { ...attributes },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: subgraph.entities.map((entity) => ({ key: entity.id, attributes: toNodeAttributes(entity) })),
    edges: subgraph.relations.map((relation) => ({
      key: relation.id,
      source: relation.subject,
      target: relation.object,
      attributes: toEdgeAttributes(relation),
    })),
  };
}

export function toGraphAnswer(subgraph: Subgraph): GraphAnswer {
  return {
    graph: toSerializedGraph(subgraph),
    counts: { nodes: subgraph.entities.length, edges: subgraph.relations.length },
    truncated: toTruncation(subgraph.truncated),
  };
}

export function toTruncation(
  truncation: Truncation | null,
): { reason: string; shown: number; available: number } | null {
  return truncation === null ? null : { ...truncation };
}

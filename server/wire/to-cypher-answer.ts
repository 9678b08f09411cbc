/** A Cypher answer with the graph that is in its rows. */
import type {
  CypherNode,
  CypherRelationship,
  CypherValue,
  CypherAnswer as StoreAnswer,
} from "../../cypher/graph-store.ts";
import { ENTITY_TYPE_NAMES, PREDICATES } from "../../cypher/ontology.ts";
import type { CypherAnswer, CypherGraph } from "../api/cypher.ts";
import { toTruncation } from "./to-graph.ts";

export function toCypherAnswer(answer: StoreAnswer): CypherAnswer {
  const { fields, rows, nodes, relationships, ms, truncated } = answer;
  const keys = new Set(nodes.map(({ id }) => id));
  const drawn = relationships.filter(({ start, end }) => keys.has(start) && keys.has(end));
  const graph = nodes.length === 0 ? undefined : toCypherGraph(nodes, drawn);
  return {
    fields: [...fields],
    rows: rows.map((row) => [...row]),
    ...(graph !== undefined && { graph }),
    summary: {
      rows: rows.length,
      ms,
      truncated: toTruncation(truncated),
      danglingEdges: relationships.length - drawn.length,
    },
  };
}

function toCypherGraph(nodes: readonly CypherNode[], relationships: readonly CypherRelationship[]): CypherGraph {
  return {
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, labels, properties }) => ({
      key: id,
      attributes: { ...properties, id, label: toLabel(id, properties), type: toType(labels), labels: [...labels] },
    })),
    edges: relationships.map(({ id, type, start, end, properties }) => ({
      key: id,
      source: start,
      target: end,
      attributes: { ...properties, id, label: toReads(type), predicate: type },
    })),
  };
}

function toLabel(id: string, properties: Readonly<Record<string, CypherValue>>): string {
  const found = [properties["name"], properties["title"], properties["predicate"], properties["measure"]].find(
    (value) => typeof value === "string",
  );
  return typeof found === "string" ? found : id;
}

/** The entity type, or what else the node is: Document, Claim, Figure, Judgement. */
function toType(labels: readonly string[]): string {
  const names: readonly string[] = ENTITY_TYPE_NAMES;
  return labels.find((label) => names.includes(label)) ?? labels[0] ?? "Node";
}

function toReads(type: string): string {
  return type in PREDICATES
    ? PREDICATES[type as keyof typeof PREDICATES].reads
    : type.toLowerCase().replaceAll("_", " ");
}

/** What an analyst's answer is made of, the same from every store. */
import type { CypherNode, CypherRelationship, CypherValue } from "./graph-store.ts";

/** Properties that serve the store's own look-ups; their names begin so, and no answer shows them. */
export const INTERNAL_PREFIX = "_";

/** Most bytes of one answer, as JSON. */
export const ANSWER_BYTES = 8 * 1024 * 1024;

/** Properties as an answer shows them: in order of name, without the store's own. */
export function toAnswerProperties(
  properties: Readonly<Record<string, CypherValue>>,
): Readonly<Record<string, CypherValue>> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key, value]) => !key.startsWith(INTERNAL_PREFIX) && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Id of an edge that has none of its own (MENTIONS, SUBJECT, IN, …), made from its ends. */
export function toEdgeId(
  start: string,
  type: string,
  end: string,
  properties: Readonly<Record<string, CypherValue>>,
): string {
  if (typeof properties["id"] === "string") return properties["id"];
  const part = properties["extractedId"];
  return typeof part === "string" && part !== end ? `${start}-${type}-${end}-${part}` : `${start}-${type}-${end}`;
}

/** Collects nodes and relationships met in rows, each once, in the order of appearance. */
export interface AnswerCollector {
  readonly nodes: Map<string, CypherNode>;
  readonly relationships: Map<string, CypherRelationship>;
}

/** An empty collector. */
export function createAnswerCollector(): AnswerCollector {
  return { nodes: new Map(), relationships: new Map() };
}

/** The node as a value, noted in the collector. */
export function collectNode(collector: AnswerCollector, node: Omit<CypherNode, "$kind">): CypherValue {
  const value: CypherNode = { $kind: "node", ...node };
  if (!collector.nodes.has(value.id)) collector.nodes.set(value.id, value);
  return { ...value };
}

/** The relationship as a value, noted in the collector. */
export function collectRelationship(collector: AnswerCollector, edge: Omit<CypherRelationship, "$kind">): CypherValue {
  const value: CypherRelationship = { $kind: "relationship", ...edge };
  if (!collector.relationships.has(value.id)) collector.relationships.set(value.id, value);
  return { ...value };
}

/** A path as a value. */
export function toPathValue(nodes: readonly CypherValue[], relationships: readonly CypherValue[]): CypherValue {
  return { $kind: "path", nodes, relationships };
}

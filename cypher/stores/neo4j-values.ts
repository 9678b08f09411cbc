/** Neo4j's values as ours. It sees them by their shape only, told apart by the driver's own predicates. */
import {
  ANSWER_BYTES,
  type AnswerCollector,
  collectNode,
  collectRelationship,
  toAnswerProperties,
  toEdgeId,
  toPathValue,
} from "../answer-values.ts";
import type { CypherValue } from "../graph-store.ts";
import { toText } from "../rows.ts";
import type { RawAnswer } from "./cypher-session.ts";

interface EngineNode {
  readonly labels: readonly string[];
  readonly properties: object;
}

interface EngineRelationship {
  readonly type: string;
  readonly startNodeElementId: string;
  readonly endNodeElementId: string;
  readonly properties: object;
}

interface EnginePath {
  readonly start: EngineNode;
  readonly segments: readonly { readonly relationship: EngineRelationship; readonly end: EngineNode }[];
}

/** Dates, times and durations write themselves in ISO form. */
interface EngineTemporal {
  toString(): string;
}

/** The driver's own predicates. */
export interface EngineKinds {
  isNode(value: object): boolean;
  isRelationship(value: object): boolean;
  isPath(value: object): boolean;
  isTemporal(value: object): boolean;
}

export interface Conversion {
  readonly kinds: EngineKinds;
  readonly collector: AnswerCollector;
  /** Our ids by the engine's, of the ends of relationships. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Rows as our answer, up to its largest size. */
export function toRawAnswer(
  conversion: Conversion,
  fields: readonly string[],
  records: readonly (readonly unknown[])[],
  cut: string | null,
): RawAnswer {
  const rows: CypherValue[][] = [];
  let bytes = 0;
  let reason = cut;
  for (const record of records) {
    const row = record.map((value) => toValue(conversion, value));
    bytes += JSON.stringify(row).length;
    if (bytes > ANSWER_BYTES) {
      reason = `more than ${ANSWER_BYTES / 1024 / 1024} MB of rows`;
      break;
    }
    rows.push(row);
  }
  const { nodes, relationships } = conversion.collector;
  return { fields, rows, nodes: [...nodes.values()], relationships: [...relationships.values()], cut: reason };
}

/** Notes the engine's ids of the ends of all relationships in a value. */
export function collectEnds(kinds: EngineKinds, value: unknown, ends: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  if (kinds.isRelationship(value)) {
    const edge = value as EngineRelationship;
    ends.add(edge.startNodeElementId).add(edge.endNodeElementId);
  } else if (kinds.isPath(value)) {
    for (const { relationship } of (value as EnginePath).segments) collectEnds(kinds, relationship, ends);
  } else {
    for (const item of Object.values(value)) collectEnds(kinds, item, ends);
  }
}

/** Scalars as they are, whole numbers as numbers, dates and durations as ISO text, nodes, relationships and paths as ours. */
export function toValue(conversion: Conversion, value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object") return value as CypherValue;
  if (Array.isArray(value)) return value.map((item) => toValue(conversion, item));
  const { kinds } = conversion;
  if (kinds.isNode(value)) return toNode(conversion, value as EngineNode);
  if (kinds.isRelationship(value)) return toRelationship(conversion, value as EngineRelationship);
  if (kinds.isPath(value)) return toPath(conversion, value as EnginePath);
  if (kinds.isTemporal(value)) return (value as EngineTemporal).toString();
  return toMap(conversion, value);
}

/** Keys in order: the engine gives them in any. */
function toMap(conversion: Conversion, map: object): Readonly<Record<string, CypherValue>> {
  const entries = Object.entries(map).map(([key, item]) => [key, toValue(conversion, item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toNode(conversion: Conversion, node: EngineNode): CypherValue {
  const properties = toMap(conversion, node.properties);
  return collectNode(conversion.collector, {
    id: toText(properties["id"]) ?? "",
    labels: node.labels.toSorted(),
    properties: toAnswerProperties(properties),
  });
}

function toRelationship(conversion: Conversion, edge: EngineRelationship): CypherValue {
  const start = conversion.ids.get(edge.startNodeElementId) ?? "";
  const end = conversion.ids.get(edge.endNodeElementId) ?? "";
  const properties = toMap(conversion, edge.properties);
  const id = toEdgeId(start, edge.type, end, properties);
  return collectRelationship(conversion.collector, {
    id,
    type: edge.type,
    start,
    end,
    properties: toAnswerProperties(properties),
  });
}

function toPath(conversion: Conversion, path: EnginePath): CypherValue {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return toPathValue(
    nodes.map((node) => toNode(conversion, node)),
    path.segments.map((segment) => toRelationship(conversion, segment.relationship)),
  );
}

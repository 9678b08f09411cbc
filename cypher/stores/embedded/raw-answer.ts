/** Turns the engine's rows into an answer with our own ids: engine nodes carry `_id`, edges `_source` and `_target`. */
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import {
  ANSWER_BYTES,
  type AnswerCollector,
  collectNode,
  collectRelationship,
  createAnswerCollector,
  toAnswerProperties,
  toEdgeId,
  toPathValue,
} from "../../answer-values.ts";
import type { CypherValue } from "../../graph-store.ts";
import { toText } from "../../rows.ts";
import type { RawAnswer } from "../cypher-session.ts";
import { plainValue } from "./plain-value.ts";

type EngineMap = Readonly<Record<string, CypherValue>>;

/** Rows up to the limits; engine ids are looked up while the file is open, since an edge names its ends by them only. */
export function toRawAnswer(db: GrafeoDB, result: QueryResult, limit: number): RawAnswer {
  const collector = createAnswerCollector();
  const rows: CypherValue[][] = [];
  let bytes = 0;
  let cut: string | null = null;
  for (let index = 0; index < result.length; index += 1) {
    if (index >= limit) {
      cut = `more rows than the limit of ${limit}`;
      break;
    }
    const record = result.get(index);
    const row = result.columns.map((field) => toValue(db, collector, plainValue(record[field]) as CypherValue));
    bytes += JSON.stringify(row).length;
    if (bytes > ANSWER_BYTES) {
      cut = `more than ${ANSWER_BYTES / 1024 / 1024} MB of rows`;
      break;
    }
    rows.push(row);
  }
  return {
    fields: result.columns,
    rows,
    nodes: [...collector.nodes.values()],
    relationships: [...collector.relationships.values()],
    cut,
  };
}

function toValue(db: GrafeoDB, collector: AnswerCollector, value: CypherValue): CypherValue {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map((item) => toValue(db, collector, item));
  const map = value as EngineMap;
  if (typeof map["_id"] === "number" && Array.isArray(map["_labels"])) return toNode(collector, map);
  if (typeof map["_id"] === "number" && typeof map["_type"] === "string") return toRelationship(db, collector, map);
  if (isPath(map)) {
    const nodes = (map["nodes"] as readonly CypherValue[]).map((item) => toValue(db, collector, item));
    const relationships = (map["edges"] as readonly CypherValue[]).map((item) => toValue(db, collector, item));
    return toPathValue(nodes, relationships);
  }
  const entries = Object.entries(map).map(([key, item]) => [key, toValue(db, collector, item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

function isPath(map: EngineMap): boolean {
  return Object.keys(map).length === 2 && Array.isArray(map["nodes"]) && Array.isArray(map["edges"]);
}

function toNode(collector: AnswerCollector, map: EngineMap): CypherValue {
  const labels = (map["_labels"] as readonly string[]).toSorted();
  return collectNode(collector, { id: toText(map["id"]) ?? "", labels, properties: toAnswerProperties(map) });
}

function toRelationship(db: GrafeoDB, collector: AnswerCollector, map: EngineMap): CypherValue {
  const type = toText(map["_type"]) ?? "";
  const [start, end] = [toOwnId(db, map["_source"]), toOwnId(db, map["_target"])];
  return collectRelationship(collector, {
    id: toEdgeId(start, type, end, map),
    type,
    start,
    end,
    properties: toAnswerProperties(map),
  });
}

function toOwnId(db: GrafeoDB, engineId: CypherValue | undefined): string {
  const node = typeof engineId === "number" ? db.getNode(engineId) : null;
  const id = node?.get("id");
  return typeof id === "string" ? id : "";
}

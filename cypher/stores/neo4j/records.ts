/** Records and parameters between the driver's types and plain values. */
import neo4j, { type Record as DriverRecord } from "neo4j-driver";
import { ANSWER_BYTES, createAnswerCollector } from "../../answer-values.ts";
import type { Row } from "../cypher-session.ts";
import { type EngineKinds, toValue } from "../neo4j-values.ts";

/** Reads rows while they come, and no more of them than an answer may have. */
export async function collectRecords(result: AsyncIterable<DriverRecord>, limit: number) {
  const records: DriverRecord[] = [];
  let bytes = 0;
  for await (const record of result) {
    if (records.length >= limit) return { records, cut: `more rows than the limit of ${limit}` };
    records.push(record);
    bytes += JSON.stringify(record.toObject()).length;
    // The row that is too much is given on: it is cut where the sizes are those of the answer.
    if (bytes > 2 * ANSWER_BYTES) return { records, cut: null };
  }
  return { records, cut: null };
}

/** Columns by name, as plain values. */
export function toRow(record: DriverRecord): Row {
  const names = record.keys.map(String);
  const plain = { kinds: KINDS, collector: createAnswerCollector(), ids: new Map<string, string>() };
  return Object.fromEntries(names.map((name) => [name, toValue(plain, record.get(name))]));
}

/** Whole numbers become integers: the driver would send them as floats. */
export function toDriver<T>(value: T): T {
  const convert = (item: unknown): unknown => {
    if (typeof item === "number") return Number.isSafeInteger(item) ? neo4j.int(item) : item;
    if (Array.isArray(item)) return item.map(convert);
    if (item === null || typeof item !== "object") return item;
    return Object.fromEntries(Object.entries(item).map(([key, own]) => [key, convert(own)]));
  };
  return convert(value) as T;
}

/** How the driver's values are told apart. */
export const KINDS: EngineKinds = {
  isNode: (value) => neo4j.isNode(value),
  isRelationship: (value) => neo4j.isRelationship(value),
  isPath: (value) => neo4j.isPath(value),
  isTemporal: (value) =>
    [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isLocalTime, neo4j.isTime, neo4j.isDuration].some(
      (isKind) => isKind(value),
    ),
};

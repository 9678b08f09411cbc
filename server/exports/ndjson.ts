import { toEdgeAttributes, toNodeAttributes } from "../wire/to-graph.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";

/** One JSON object a line: first the header, then all nodes, then all edges. */
export const NDJSON_EXPORTER: Exporter = {
  format: "ndjson",
  title: "NDJSON",
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  async *write(source) {
    yield `${JSON.stringify({ kind: "graph", ...source.provenance })}\n`;
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) {
      yield `${JSON.stringify({ kind: "node", key: entity.id, attributes: toNodeAttributes(entity) })}\n`;
    }
    for await (const relation of readRelations(source, seen)) {
      const { id, subject, object } = relation;
      yield `${JSON.stringify({ kind: "edge", key: id, source: subject, target: object, attributes: toEdgeAttributes(relation) })}\n`;
    }
  },
};

import { toEdgeAttributes, toNodeAttributes } from "../wire/to-graph.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";

/** graphology's JSON, which the explorer and any graphology program reads as it is. */
export const GRAPHOLOGY_EXPORTER: Exporter = {
  format: "graphology",
  title: "JSON (graphology)",
  mediaType: "application/json",
  extension: "json",
  async *write(source) {
    const options = { type: "directed", multi: true, allowSelfLoops: true };
    const attributes = { name: "newsgraph", ...source.provenance };
    yield `{"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)},"nodes":[`;
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) {
      yield `${seen.size === 1 ? "" : ","}\n${JSON.stringify({ key: entity.id, attributes: toNodeAttributes(entity) })}`;
    }
    yield '\n],"edges":[';
    let separator = "";
    for await (const relation of readRelations(source, seen)) {
      const { id, subject, object } = relation;
      yield `${separator}\n${JSON.stringify({ key: id, source: subject, target: object, attributes: toEdgeAttributes(relation) })}`;
      separator = ",";
    }
    yield "\n]}\n";
  },
};

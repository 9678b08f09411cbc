import type { Relation } from "../../cypher/model.ts";
import { type ExportedEntity, type Exporter, readEntities, readRelations } from "./exporter.ts";

/** Statements that build entities and relations in another Neo4j; may be run again. */
export const CYPHER_EXPORTER: Exporter = {
  format: "cypher",
  title: "Cypher script",
  mediaType: "application/x-cypher-query",
  extension: "cypher",
  async *write(source) {
    yield `// Newsgraph ${JSON.stringify(source.provenance)}\n`;
    yield "CREATE CONSTRAINT newsgraph_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n";
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) yield toNodeStatement(entity);
    for await (const relation of readRelations(source, seen)) yield toEdgeStatement(relation);
  },
};

function toNodeStatement(entity: ExportedEntity): string {
  const { id, type, ...rest } = entity;
  return `MERGE (n:Entity {id: ${toLiteral(id)}}) SET n:${type}, n += ${toMap({ type, ...rest })};\n`;
}

function toEdgeStatement({ id, subject, predicate, object, ...rest }: Relation): string {
  const ends = `MATCH (a:Entity {id: ${toLiteral(subject)}}), (b:Entity {id: ${toLiteral(object)}})`;
  return `${ends} MERGE (a)-[r:${predicate} {id: ${toLiteral(id)}}]->(b) SET r += ${toMap(rest)};\n`;
}

function toMap(properties: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return `{${entries.map(([name, value]) => `${name}: ${toLiteral(value)}`).join(", ")}}`;
}

/** Cypher escapes strings as JSON does, but for U+2028 and its like, which JSON leaves as they are and Cypher takes too. */
function toLiteral(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(toLiteral).join(", ")}]` : JSON.stringify(value);
}

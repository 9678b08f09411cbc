/** What Neo4j is asked to index; each statement may be repeated. */
import { INDEXES, TERMS_INDEX, UNIQUE_IDS } from "../schema.ts";

/** Constraints and indexes, in an order that works on an empty database and on one that has some of them. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...UNIQUE_IDS.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...INDEXES.map(
    ({ label, property }) =>
      `CREATE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  `CREATE FULLTEXT INDEX ${TERMS_INDEX.name} IF NOT EXISTS FOR (n:${TERMS_INDEX.label}) ON EACH [n.${TERMS_INDEX.property}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  // For analysts: `db.index.fulltext.queryNodes('entity_names', 'emile')` finds Émile; CONTAINS and STARTS WITH on names.
  "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] " +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  "CREATE TEXT INDEX entity_name_text IF NOT EXISTS FOR (n:Entity) ON (n.name)",
];

/** Waits until the indexes can be used. */
export const AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

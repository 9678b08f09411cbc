/** What Neo4j is asked to index; each statement may be repeated. */
import { FORMER_INDEXES, INDEXES, TERMS_INDEX, UNIQUE_IDS } from "../schema.ts";

function toName({ label, property }: { readonly label: string; readonly property: string }): string {
  return `${label.toLowerCase()}_${property.toLowerCase()}`;
}

/** Constraints and indexes, in an order that works on an empty database and on one that has some of them. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...UNIQUE_IDS.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...INDEXES.map((own) => `CREATE INDEX ${toName(own)} IF NOT EXISTS FOR (n:${own.label}) ON (n.${own.property})`),
  ...FORMER_INDEXES.map((own) => `DROP INDEX ${toName(own)} IF EXISTS`),
  `CREATE FULLTEXT INDEX ${TERMS_INDEX.name} IF NOT EXISTS FOR (n:${TERMS_INDEX.label}) ON EACH [n.${TERMS_INDEX.property}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  // For analysts: `db.index.fulltext.queryNodes('entity_names', 'emile')` finds Émile; CONTAINS and STARTS WITH on names.
  "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] " +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  "CREATE TEXT INDEX entity_name_text IF NOT EXISTS FOR (n:Entity) ON (n.name)",
];

/** Waits until the indexes can be used. */
export const AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

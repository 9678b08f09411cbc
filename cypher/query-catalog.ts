/**
 * Every question the stores put to an engine: one `.cypher` file each, its parameters in a comment at the top. The few that
 * the engines must be asked differently have one file for each, `<name>.<dialect>.cypher`.
 */
import { readFileSync } from "node:fs";
import { ENTITY_TYPE_NAMES, PREDICATE_NAMES } from "./ontology.ts";
import { getProjectFile } from "./project-files.ts";
import { CLAIM_COLUMNS, ENTITY_FIELDS, MENTION_COLUMNS, RELATION_FIELDS, SUMMARY_FIELDS } from "./rows.ts";

export type Dialect = "embedded" | "neo4j";

/** Queries by folder. */
export const QUERIES = {
  claims: [
    "claims-count",
    "claims-filter",
    "claims-light",
    "claims-of-all",
    "claims-of-document",
    "claims-of-participants",
    "claims-of-relations",
    "claims-page",
    "claims-timeline",
    "get-figures-of",
  ],
  documents: [
    "count-documents",
    "delete-documents",
    "find-documents",
    "find-stories-told",
    "forget-layers",
    "get-document",
    "get-document-claims",
    "get-document-entities",
    "get-document-figures",
    "get-document-states",
    "list-documents",
    "list-signatures",
    "set-stories",
    "write-documents",
  ],
  entities: [
    "count-entities",
    "count-related-entities",
    "count-relations-of",
    "get-entities",
    "get-entity-documents",
    "get-entity-ranks",
    "get-previous-ids",
    "list-entities",
    "list-extracted-canonical",
    "list-extracted-merged",
    "page-entities",
    "rank-entities",
    "resolve-canonical",
    "resolve-merged",
    "search-entities",
  ],
  judgements: ["delete-derived-judgements", "delete-judgements", "list-judgements", "write-judgements"],
  layers: [
    "delete-layer-claims",
    "delete-layer-figures",
    "delete-layer-mentions",
    "get-layer-claims",
    "get-layer-mentions",
    "link-claims",
    "link-figures",
    "write-claims",
    "write-figures",
    "write-mentions",
  ],
  memory: ["count-remembered", "list-entity-ids", "list-merged"],
  merging: [
    "create-entities",
    "delete-canonical-entities",
    "delete-merged-edges",
    "delete-merged-entities",
    "get-canonical-states",
    "get-claims-naming",
    "get-entities-naming",
    "get-figures-naming",
    "get-mentions-naming",
    "get-merged-states",
    "merge-entities",
    "refresh-entities",
    "refresh-entity-degrees",
    "refresh-entity-mentions",
    "remerge-entities",
    "set-canonical-variants",
    "set-entity-counts",
    "set-merged-variants",
    "set-relation-ids",
    "unlink-claims",
    "unlink-figures",
    "unlink-mentions",
    "unmerge-entities",
  ],
  relations: [
    "delete-relations",
    "get-denials-about",
    "get-relation-claims",
    "get-relation-key",
    "get-relation-states",
    "get-relations-about",
    "get-relations-between",
    "get-relations-from",
    "get-relations-of",
    "list-relation-ids",
    "update-relations",
    "write-relations",
  ],
  state: ["begin-write", "delete-some", "get-revision", "set-sequence"],
  stats: [
    "count-claims-by-polarity",
    "count-documents-by-publisher",
    "count-entities-by-type",
    "count-figures",
    "count-links",
    "count-relations-by-ends",
    "count-relations-by-predicate",
    "count-speakers",
    "count-stories",
    "rank-speakers",
  ],
} as const;

export type QueryName = (typeof QUERIES)[keyof typeof QUERIES][number];

/** Queries that are written once for each dialect. */
export const DIALECT_QUERIES: readonly QueryName[] = [
  "create-entities",
  "delete-relations",
  "get-relation-states",
  "search-entities",
  "update-relations",
  "write-relations",
];

/** Templates whose place a dialect fills from the rows, so that one statement writes all groups. */
const GROUPED_BY_ROW: Readonly<Record<Dialect, readonly QueryName[]>> = {
  embedded: [],
  neo4j: ["create-entities", "delete-relations", "get-relation-states", "update-relations", "write-relations"],
};

/** Whether a query takes rows `{group, row}` of all groups at once, in place of a template for each. */
export function isGroupedByRow(name: QueryName, dialect: Dialect): boolean {
  return GROUPED_BY_ROW[dialect].includes(name);
}

/** What may stand in a template's place: a closed list, never a caller's text. */
const TEMPLATE_VALUES: ReadonlySet<string> = new Set([
  ...ENTITY_TYPE_NAMES,
  ...PREDICATE_NAMES,
  ...["MENTIONS", "REFERS_TO", "SUBJECT", "OBJECT", "ATTRIBUTED_TO", "ABOUT", "OF", "IN"],
  ...["subjectId", "objectId", "attributedToId", "aboutId", "placeId", "eventId"],
  ...["Document", "Claim", "Figure", "Entity", "MergedEntity"],
  ...["e.name, e.id", "e.degree DESC, e.id", "e.mentions DESC, e.id", "coalesce(e.lastSeen, '') DESC, e.id"],
]);

/**
 * Places that are always filled alike: what is read of an entity and of a document in a list (their fields, without what only
 * the store itself needs), what is written from a row's columns, and the types of relations. These are spelt out, since an
 * engine that is told no type walks over the edges of claims and mentions too.
 */
const PROJECTIONS: Readonly<Record<string, string>> = {
  entity: toProjection([...ENTITY_FIELDS, "degree", "mentions", "documents", "firstSeen", "lastSeen"]),
  summary: toProjection(SUMMARY_FIELDS),
  claimColumns: toColumns(CLAIM_COLUMNS, 3),
  mentionColumns: toColumns(MENTION_COLUMNS, 2),
  relationColumns: toColumns(RELATION_FIELDS, 2),
  relation: PREDICATE_NAMES.join("|"),
};

function toProjection(fields: readonly string[]): string {
  return `{${fields.map((field) => `.${field}`).join(", ")}}`;
}

/** A map of properties, each from its place in the list `row`. */
function toColumns(fields: readonly string[], first: number): string {
  return `{${fields.map((field, index) => `\`${field}\`: row[${first + index}]`).join(", ")}}`;
}

const texts = new Map<string, string>();

/** Path of a query's file, relative to this folder. */
export function toQueryPath(name: QueryName, dialect: Dialect): string {
  const folder = Object.entries(QUERIES).find(([, names]) => (names as readonly string[]).includes(name))?.[0];
  const suffix = DIALECT_QUERIES.includes(name) ? `.${dialect}` : "";
  return `queries/${folder}/${name}${suffix}.cypher`;
}

/**
 * Text of a query without its comment.
 * @param fill values for the template's places, `{{place}}`
 */
export function getQuery(name: QueryName, dialect: Dialect, fill: Readonly<Record<string, string>> = {}): string {
  const path = toQueryPath(name, dialect);
  const text = texts.get(path) ?? readQuery(path);
  texts.set(path, text);
  return text.replace(/\{\{(\w+)\}\}/g, (place, key: string) => {
    const projection = PROJECTIONS[key];
    if (projection !== undefined) return projection;
    const value = fill[key];
    if (value === undefined || !TEMPLATE_VALUES.has(value))
      throw new RangeError(`${name}: nothing allowed for ${place}: ${value}`);
    return value;
  });
}

function readQuery(path: string): string {
  return readFileSync(getProjectFile(`cypher/${path}`), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
}

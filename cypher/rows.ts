/** Between the plain maps an engine gives and our own records: listed fields, absent where null. */
import type { CypherValue, DocumentSummary, EntityNode } from "./graph-store.ts";
import type { Claim, Document, Entity, EntityMentions, Figure, Judgement, Relation } from "./model.ts";
import type { PredicateName } from "./ontology.ts";
import type { Parameter } from "./stores/cypher-session.ts";

export type CypherMap = Readonly<Record<string, CypherValue>>;

/** Names of all fields of a record: one that is added to the type and forgotten here does not compile. */
function fieldsOf<T>(fields: Readonly<Record<keyof T & string, true>>): readonly (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[];
}

const DOCUMENT_FIELDS = fieldsOf<Document>({
  id: true,
  title: true,
  text: true,
  publishedOn: true,
  publisher: true,
  url: true,
  language: true,
  contentHash: true,
  storyId: true,
  signature: true,
  extractorVersion: true,
  ingestedAt: true,
});

export const SUMMARY_FIELDS = fieldsOf<DocumentSummary>({
  id: true,
  title: true,
  publishedOn: true,
  publisher: true,
  url: true,
  language: true,
  storyId: true,
  ingestedAt: true,
});

export const ENTITY_FIELDS = fieldsOf<Entity>({
  id: true,
  type: true,
  name: true,
  aliases: true,
  country: true,
  role: true,
  latitude: true,
  longitude: true,
  wikidata: true,
  eventKind: true,
  placeId: true,
  date: true,
  reportedOn: true,
  eventId: true,
});

const CLAIM_FIELDS = fieldsOf<Omit<Claim, "subject" | "object" | "attributedTo" | "about">>({
  id: true,
  documentId: true,
  predicate: true,
  polarity: true,
  eventType: true,
  date: true,
  sentenceStart: true,
  sentenceEnd: true,
  start: true,
  end: true,
  frameId: true,
  cues: true,
  confidence: true,
});

/** What is stored of a claim, in the order of the columns in which it is written. */
export const CLAIM_COLUMNS = [
  ...CLAIM_FIELDS,
  ...["subjectId", "objectId", "attributedToId", "aboutId", "sentence", "relationId"],
] as const;

/** What is stored of an entity's mentions in a document, in the order of the columns in which it is written. */
export const MENTION_COLUMNS = ["extractedId", "starts", "ends", "kinds", "count", "_record"] as const;

const FIGURE_FIELDS = fieldsOf<Omit<Figure, "attributedTo" | "about">>({
  id: true,
  documentId: true,
  measure: true,
  value: true,
  min: true,
  max: true,
  qualifier: true,
  unit: true,
  derivation: true,
  sentenceStart: true,
  sentenceEnd: true,
  start: true,
  end: true,
});

export const RELATION_FIELDS = fieldsOf<Omit<Relation, "subject" | "predicate" | "object">>({
  id: true,
  claims: true,
  documents: true,
  sources: true,
  asserted: true,
  alleged: true,
  speculated: true,
  denied: true,
  contested: true,
  firstSeen: true,
  lastSeen: true,
  confidence: true,
});

/** The fields named, without those that are null or missing. */
export function pickFields(source: object, fields: readonly string[]): Record<string, unknown> {
  const map = source as Readonly<Record<string, unknown>>;
  const picked: Record<string, unknown> = {};
  for (const field of fields) if (map[field] != null) picked[field] = map[field];
  return picked;
}

/** The values of the fields named, in their order, null where missing. */
export function toColumnValues(source: object, fields: readonly string[]): readonly Parameter[] {
  const map = source as Readonly<Record<string, Parameter | undefined>>;
  return fields.map((field) => map[field] ?? null);
}

/** A value of a row that is known to be a map. */
export function toMap(value: CypherValue | undefined): CypherMap {
  return (value ?? {}) as CypherMap;
}

/** Text of a row, or undefined where null. */
export function toText(value: CypherValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function toDocument(map: CypherMap): Document {
  return pickFields(map, DOCUMENT_FIELDS) as unknown as Document;
}

export function toDocumentSummary(map: CypherMap): DocumentSummary {
  return pickFields(map, SUMMARY_FIELDS) as unknown as DocumentSummary;
}

export function toEntity(map: CypherMap): Entity {
  return pickFields(map, ENTITY_FIELDS) as unknown as Entity;
}

/** An entity with its counts, which stand on its node. */
export function toEntityNode(map: CypherMap): EntityNode {
  const count = (value: CypherValue | undefined) => (typeof value === "number" ? value : 0);
  return {
    ...toEntity(map),
    degree: count(map["degree"]),
    mentions: count(map["mentions"]),
    documents: count(map["documents"]),
  };
}

/** @param ends canonical ids by role; null where there is none */
export function toClaim(map: CypherMap, ends: CypherMap): Claim {
  return {
    ...pickFields(map, CLAIM_FIELDS),
    ...pickFields(ends, ["subject", "object", "attributedTo", "about"]),
  } as unknown as Claim;
}

/** @param ends canonical ids by role; null where there is none */
export function toFigure(map: CypherMap, ends: CypherMap): Figure {
  return { ...pickFields(map, FIGURE_FIELDS), ...pickFields(ends, ["attributedTo", "about"]) } as unknown as Figure;
}

/** From a row with `subject`, `predicate`, `object` and the map `relation`. */
export function toRelation(row: CypherMap): Relation {
  return {
    ...pickFields(toMap(row["relation"]), RELATION_FIELDS),
    subject: row["subject"] as string,
    predicate: row["predicate"] as PredicateName,
    object: row["object"] as string,
  } as unknown as Relation;
}

export function toJudgement(map: CypherMap): Judgement {
  return {
    ...pickFields(map, ["id", "verdict", "by", "reason", "madeAt"]),
    pair: [map["first"], map["second"]],
  } as unknown as Judgement;
}

/** What is stored of a document, beside what the store adds for itself. */
export function toDocumentProperties(document: Document): Record<string, unknown> {
  return pickFields(document, DOCUMENT_FIELDS);
}

/**
 * What is stored of a claim, in the order of `CLAIM_COLUMNS`: ids of entities stay as they were extracted, edges lead to the
 * canonical ones.
 * @returns the values without the relation's id, which comes last
 */
export function toClaimValues(claim: Claim, sentence: string): readonly Parameter[] {
  const { subject, object, attributedTo = null, about = null } = claim;
  return [...toColumnValues(claim, CLAIM_FIELDS), subject, object, attributedTo, about, sentence];
}

/**
 * What is stored of an entity's mentions in a document, in the order of `MENTION_COLUMNS`.
 * @param record of the entity
 */
export function toMentionValues(
  extractedId: string,
  { starts = [], ends = [], kinds = [] }: Partial<EntityMentions>,
  record: string,
): readonly Parameter[] {
  return [extractedId, starts, ends, kinds, starts.length, record];
}

export function toFigureProperties(figure: Figure, sentence: string): Record<string, unknown> {
  return {
    ...pickFields(figure, FIGURE_FIELDS),
    ...pickFields({ attributedToId: figure.attributedTo, aboutId: figure.about }, ["attributedToId", "aboutId"]),
    sentence,
  };
}

/** The entity in one line, fields in a fixed order: two equal descriptions are equal texts. */
export function toEntityRecord(entity: Entity): string {
  const record = pickFields(entity, ENTITY_FIELDS);
  record["aliases"] = entity.aliases.toSorted();
  return JSON.stringify(record);
}

export function parseEntityRecord(record: string): Entity {
  return JSON.parse(record) as Entity;
}

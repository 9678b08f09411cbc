/** Derives the touched relations anew from the claims as they now are, with the disputes they are in. */
import type { Polarity, Relation } from "../model.ts";
import {
  type Denial,
  deriveRelations,
  type RelationClaim,
  type RelationDocument,
  type RelationKey,
  toDenial,
} from "../relations.ts";
import { toRelationProperties, toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import { eachGroup, type Statements } from "./statements.ts";
import type { Touched } from "./touched.ts";

export async function rederiveRelations(statements: Statements, touched: Touched): Promise<void> {
  await addDisputed(statements, touched);
  const keys = touched.relations;
  if (keys.size === 0) return;
  const rows = await statements.eachId("get-relation-claims", keys.keys());
  const documents = new Map<string, RelationDocument>(
    rows.map((row) => [row["documentId"] as string, toRelationDocument(row)]),
  );
  const claims = rows.flatMap((row) => {
    const key = keys.get(row["relationId"] as string);
    return key === undefined ? [] : [toRelationClaim(row, key)];
  });
  const relations = deriveRelations(claims, documents, await readDenials(statements, keys));
  await writeRelations(statements, keys, relations);
}

/** A denial contests relations that have no claim in the write: those of the pair, and those about what was denied. */
async function addDisputed(statements: Statements, touched: Touched): Promise<void> {
  const pairs = touched.denials.flatMap(({ denier, topics }) => topics.map((topic) => ({ denier, topic })));
  const between = await statements.each(
    "get-relations-between",
    pairs.map(({ denier, topic }) => ({ first: denier, second: topic })),
  );
  const about = await statements.each(
    "get-relations-about",
    pairs.map(({ denier, topic }) => ({ party: denier, topic })),
  );
  for (const row of [...between, ...about]) {
    touched.addRelation(
      row["subject"] as string,
      row["predicate"] as RelationKey["predicate"],
      row["object"] as string,
    );
  }
}

async function readDenials(statements: Statements, keys: ReadonlyMap<string, RelationKey>): Promise<readonly Denial[]> {
  const parties = [...keys.values()].flatMap(({ subject, object }) => [subject, object]);
  const rows = await statements.eachId("get-denials", parties);
  return rows.flatMap((row) => {
    const key = { subject: row["subject"] as string, predicate: "DENIED", object: row["object"] as string } as const;
    return toDenial(toRelationClaim(row, key)) ?? [];
  });
}

function toRelationDocument(row: Row): RelationDocument {
  const publishedOn = toText(row["publishedOn"]);
  return {
    id: row["documentId"] as string,
    storyId: row["storyId"] as string,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

function toRelationClaim(row: Row, key: Omit<RelationKey, "id">): RelationClaim {
  const about = toText(row["about"]);
  return {
    subject: key.subject,
    predicate: key.predicate,
    object: key.object,
    polarity: row["polarity"] as Polarity,
    confidence: typeof row["confidence"] === "number" ? row["confidence"] : 0,
    documentId: toText(row["documentId"]) ?? "",
    ...(about === undefined ? {} : { about }),
  };
}

async function writeRelations(
  statements: Statements,
  keys: ReadonlyMap<string, RelationKey>,
  relations: readonly Relation[],
): Promise<void> {
  const left = new Set(relations.map((relation) => relation.id));
  const gone = [...keys.values()].filter((key) => !left.has(key.id));
  const toGroup = ({ subject, predicate, object }: RelationKey, properties: object) => ({
    group: predicate,
    row: { subject, object, properties },
  });
  await eachGroup(
    statements,
    "delete-relations",
    "predicate",
    gone.map((key) => toGroup(key, {})),
  );
  await eachGroup(
    statements,
    "write-relations",
    "predicate",
    relations.map((relation) => toGroup(relation, toRelationProperties(relation))),
  );
}

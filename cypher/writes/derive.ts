/**
 * Brings the touched relations up to date. Those that only got claims of new documents are added to; all others are derived
 * anew from the claims as they now are. Denials come first: they dispute the others and are disputed by none.
 */
import type { Polarity, Relation } from "../model.ts";
import {
  type Denial,
  type Denials,
  deriveRelations,
  extendRelation,
  groupDenials,
  type RelationClaim,
  type RelationDocument,
  type RelationKey,
  toDenial,
} from "../relations.ts";
import { toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Changes } from "./changes.ts";
import { createRelationEdges, type RelationEdges } from "./relation-edges.ts";
import type { Statements } from "./statements.ts";
import type { AddedClaims, Touched } from "./touched.ts";

interface Work {
  /** To be derived anew. */
  readonly whole: ReadonlyMap<string, RelationKey>;
  /** To be added to. */
  readonly added: ReadonlyMap<string, AddedClaims>;
  readonly documents: ReadonlyMap<string, RelationDocument>;
}

/**
 * @param degrees known numbers of relations by canonical id; others are looked up
 * @returns by canonical id, how many relations more or fewer it has for the relations that came and went
 */
export async function rederiveRelations(
  statements: Statements,
  changes: Changes,
  touched: Touched,
  degrees: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const edges = createRelationEdges(statements, changes, degrees);
  await addDisputed(statements, touched, edges);
  await addSharedStories(statements, touched);
  const { relations, documents } = touched;
  const added = new Map([...touched.added].filter(([id]) => !relations.has(id)));
  const before = new Map(
    (await edges.read([...relations.values(), ...[...added.values()].map(({ key }) => key)])).map((relation) => [
      relation.id,
      relation,
    ]),
  );
  const deny = ({ predicate }: RelationKey) => predicate === "DENIED";
  for (const isTurn of [deny, (key: RelationKey) => !deny(key)]) {
    const work: Work = {
      whole: new Map([...relations].filter(([, key]) => isTurn(key))),
      added: new Map([...added].filter(([, { key }]) => isTurn(key))),
      documents,
    };
    const denials = isTurn === deny ? [] : await readDenials(statements, work, before);
    const extended = extend(work, before, groupDenials(denials));
    const derived = await derive(statements, work.whole, denials);
    await edges.write([...work.whole.values()], before, [...extended, ...derived]);
  }
  return edges.degreeChanges;
}

/** A denial contests relations that have no claim in the write: those of the pair, and those about what was denied. */
async function addDisputed(statements: Statements, touched: Touched, edges: RelationEdges): Promise<void> {
  const pairs = touched.denials.flatMap(({ denier, topics }) => topics.map((topic) => [denier, topic] as const));
  const between = await statements.each("get-relations-between", await edges.sortEnds(pairs));
  const about = await statements.each(
    "get-relations-about",
    pairs.map(([party, topic]) => ({ party, topic })),
  );
  for (const row of [...between, ...about]) {
    const predicate = row["predicate"] as RelationKey["predicate"];
    touched.addDisputed(row["subject"] as string, predicate, row["object"] as string);
  }
}

/** A new document of a story that is told already may be no new source of a relation: only all its claims together tell. */
async function addSharedStories(statements: Statements, touched: Touched): Promise<void> {
  const { documents } = touched;
  const stories = [...documents.values()].map(({ storyId }) => storyId);
  const rows = await statements.eachId("find-stories-told", stories, {}, { documents: [...documents.keys()] });
  const told = new Set(rows.map((row) => row["id"]));
  if (told.size === 0) return;
  for (const { key, claims } of touched.added.values()) {
    if (claims.some(({ documentId }) => told.has(documents.get(documentId)?.storyId)))
      touched.relations.set(key.id, key);
  }
}

function extend({ added, documents }: Work, before: ReadonlyMap<string, Relation>, denials: Denials) {
  return [...added.values()].map(({ key, claims }) =>
    extendRelation(before.get(key.id), key, claims, documents, denials),
  );
}

async function derive(
  statements: Statements,
  keys: ReadonlyMap<string, RelationKey>,
  denials: readonly Denial[],
): Promise<readonly Relation[]> {
  const rows = await statements.eachId("get-relation-claims", keys.keys());
  const documents = new Map<string, RelationDocument>(
    rows.map((row) => [row["documentId"] as string, toRelationDocument(row)]),
  );
  const claims = rows.flatMap((row) => {
    const key = keys.get(row["relationId"] as string);
    return key === undefined ? [] : [toRelationClaim(row, key)];
  });
  return deriveRelations(claims, documents, denials);
}

/**
 * Denials that the touched relations may be disputed by. A relation that is only added to is looked at if it is new or its
 * new claims are about something: what is contested stays so, and what a new denial disputes is derived anew.
 */
async function readDenials(
  statements: Statements,
  { whole, added }: Work,
  before: ReadonlyMap<string, Relation>,
): Promise<readonly Denial[]> {
  const open = [...added.values()].filter(({ key, claims }) => {
    const relation = before.get(key.id);
    return relation === undefined || (!relation.contested && claims.some(({ about }) => about !== undefined));
  });
  const keys = [...whole.values(), ...open.map(({ key }) => key)];
  const parties = keys.flatMap(({ subject, object }) => [subject, object]);
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

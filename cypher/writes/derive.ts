/**
 * Brings the touched relations up to date. Those that only got claims of new documents are added to; all others are derived
 * anew from the claims as they now are: those that are stored, and those of the write, which need not be.
 */
import type { Polarity, Relation } from "../model.ts";
import {
  deriveRelations,
  extendRelation,
  groupDenials,
  type RelationClaim,
  type RelationDocument,
  type RelationKey,
  toDenial,
  toRelationKey,
} from "../relations.ts";
import { toRelation, toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Changes, GraphBefore } from "./changes.ts";
import { mapInSlices } from "./in-slices.ts";
import { createRelationEdges, findMemory, type RelationEdges } from "./relation-edges.ts";
import type { Statements } from "./statements.ts";
import type { AddedClaims, Touched } from "./touched.ts";

interface Work {
  /** To be derived anew. */
  readonly whole: ReadonlyMap<string, RelationKey>;
  /** To be added to. */
  readonly added: ReadonlyMap<string, AddedClaims>;
  readonly before: ReadonlyMap<string, Relation>;
}

export interface RelationPlan {
  /** Writes the relations as they now are. */
  write(): Promise<void>;
  /** By canonical id, how many relations more or fewer it has for those that came and went; known once they are written. */
  readonly degreeChanges: ReadonlyMap<string, number>;
}

/** Reads all that it takes to say how the touched relations now are. */
export async function planRelations(statements: Statements, changes: Changes, touched: Touched): Promise<RelationPlan> {
  const edges = createRelationEdges(statements, changes);
  await addDisputed(statements, touched, edges);
  await addSharedStories(statements, touched);
  const whole = touched.relations;
  const added = new Map([...touched.added].filter(([id]) => !whole.has(id)));
  const keys = [...whole.values(), ...[...added.values()].map(({ key }) => key)];
  const before = new Map((await edges.read(keys)).map((relation) => [relation.id, relation]));
  const claims = await readClaims(statements, touched);
  const disputes = listDisputes({ whole, added, before }, claims.of);
  const stored = await readDenials(statements, findMemory(changes), disputes);
  const denials = [...stored, ...claims.of, ...listAddedDenied(touched)].flatMap((claim) => toDenial(claim) ?? []);
  return {
    degreeChanges: edges.degreeChanges,
    write: async () => {
      const grouped = groupDenials(denials);
      const extended = await mapInSlices([...added.values()], (own) =>
        extendRelation(before.get(own.key.id), own.key, own.claims, touched.documents, grouped),
      );
      const derived = deriveRelations(claims.of, claims.documents, denials);
      return edges.write([...whole.values()], before, [...extended, ...derived]);
    },
  };
}

function listAddedDenied({ added }: Touched): readonly RelationClaim[] {
  return [...added.values()].flatMap(({ key, claims }) => (key.predicate === "DENIED" ? claims : []));
}

/** A denial contests relations that have no claim in the write: those of the pair, and those about what was denied. */
async function addDisputed(statements: Statements, touched: Touched, edges: RelationEdges): Promise<void> {
  const pairs = touched.denials.flatMap(({ denier, topics }) => topics.map((topic) => [denier, topic] as const));
  const between = await edges.readBetween(pairs);
  const about = await readAbout(statements, pairs);
  for (const { subject, predicate, object } of [...between, ...about]) touched.addDisputed(subject, predicate, object);
  addDisputedByTopic(touched, pairs);
}

/** Relations with a party whose claims are about a topic. */
async function readAbout(statements: Statements, pairs: readonly (readonly [party: string, topic: string])[]) {
  const rows = await statements.each(
    "get-relations-about",
    pairs.map(([party, topic]) => ({ party, topic })),
  );
  return rows.map(toRelation);
}

/** Among what the write itself adds, claims with a denier about what is denied. */
function addDisputedByTopic(touched: Touched, pairs: readonly (readonly [denier: string, topic: string])[]): void {
  const deniers = new Map<string, Set<string>>();
  for (const [denier, topic] of pairs) deniers.set(topic, (deniers.get(topic) ?? new Set()).add(denier));
  const isDisputed = ({ subject, object, about = "" }: RelationClaim) => {
    const own = deniers.get(about);
    return own !== undefined && (own.has(subject) || own.has(object));
  };
  for (const { key, claims } of touched.added.values()) {
    if (claims.some(isDisputed)) touched.relations.set(key.id, key);
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

/** All claims of the relations that are derived anew, with their documents. */
async function readClaims(statements: Statements, { relations, added, documents: own }: Touched) {
  const rows = await statements.eachId("get-relation-claims", relations.keys());
  const documents = new Map<string, RelationDocument>(own);
  const claims: RelationClaim[] = [];
  for (const row of rows) {
    const key = relations.get(row["relationId"] as string);
    if (key === undefined) continue;
    claims.push(toRelationClaim(row, key));
    documents.set(row["documentId"] as string, toRelationDocument(row));
  }
  for (const id of relations.keys()) claims.push(...(added.get(id)?.claims ?? []));
  return { of: claims, documents };
}

/** What may have been denied, each with the parties whose denial counts: the other party, or what a claim is about. */
type Disputes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the touched relations may be disputed by. Denials themselves are disputed by none. A relation that is only added to is
 * looked at if it is new or its new claims are about something: what is contested stays so, and what a new denial disputes is
 * derived anew.
 */
function listDisputes({ whole, added, before }: Work, claims: readonly RelationClaim[]): Disputes {
  const disputes = new Map<string, Set<string>>();
  const note = (topic: string, party: string) => disputes.set(topic, (disputes.get(topic) ?? new Set()).add(party));
  const dispute = ({ subject, predicate, object }: Omit<RelationKey, "id">, abouts: readonly string[]): void => {
    if (predicate === "DENIED") return;
    note(object, subject);
    note(subject, object);
    for (const about of abouts) for (const party of [subject, object]) note(about, party);
  };
  const listAbouts = ({ about }: RelationClaim) => (about === undefined ? [] : [about]);
  for (const key of whole.values()) dispute(key, []);
  for (const claim of claims) dispute(claim, listAbouts(claim));
  for (const { key, claims: own } of added.values()) {
    const [relation, abouts] = [before.get(key.id), own.flatMap(listAbouts)];
    if (relation === undefined || (!relation.contested && abouts.length > 0)) dispute(key, abouts);
  }
  return disputes;
}

/** Stored claims that deny so: of a party to what it denies, or to somebody else about it. */
async function readDenials(
  statements: Statements,
  memory: GraphBefore | undefined,
  disputes: Disputes,
): Promise<readonly RelationClaim[]> {
  const keys = new Map<string, RelationKey>();
  const note = (denier: string, denied: string): void => {
    const key = toRelationKey(denier, "DENIED", denied);
    if (key !== undefined && (memory === undefined || memory.findRelation(key) !== undefined)) keys.set(key.id, key);
  };
  for (const [topic, parties] of disputes) for (const party of parties) note(party, topic);
  const rows = [...disputes].map(([topic, parties]) => ({ topic, parties: [...parties] }));
  for (const row of await statements.each("get-denials-about", rows))
    note(row["subject"] as string, row["object"] as string);
  return (await statements.eachId("get-relation-claims", keys.keys())).flatMap((row) => {
    const key = keys.get(row["relationId"] as string);
    return key === undefined ? [] : [toRelationClaim(row, key)];
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

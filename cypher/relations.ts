/** Relations are derived from claims, never written by hand: one pure function, used on load, on read and in tests. */
import { createId } from "./ids.ts";
import type { Claim, Document, Relation } from "./model.ts";
import { getPredicate, type PredicateName } from "./ontology.ts";

/** What of a claim a relation is made of. Entity ids are canonical. */
export type RelationClaim = Pick<
  Claim,
  "subject" | "predicate" | "object" | "about" | "polarity" | "confidence" | "documentId"
>;

/** What of a document a relation is made of. */
export type RelationDocument = Pick<Document, "id" | "storyId" | "publishedOn">;

export interface RelationKey {
  readonly id: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
}

/**
 * The key a claim's relation has. A symmetric predicate has its pair in order of id, so that "A met B" and "B met A" are one.
 * @returns undefined where subject and object are one entity: a merge can make such claims, and they are no edge
 */
export function toRelationKey(subject: string, predicate: PredicateName, object: string): RelationKey | undefined {
  if (subject === object) return undefined;
  const swap = getPredicate(predicate).symmetric && object < subject;
  const [first, second] = swap ? [object, subject] : [subject, object];
  return { id: createId("rel", first, predicate, second), subject: first, predicate, object: second };
}

/** Somebody says that it is not so: who, and what it is about. */
export interface Denial {
  readonly denier: string;
  readonly topics: readonly string[];
}

/** The denial a claim makes, if its predicate is DENIED, it has two ends and the denial itself is stated or reported. */
export function toDenial(claim: RelationClaim): Denial | undefined {
  if (claim.subject === claim.object) return undefined;
  if (claim.predicate !== "DENIED" || (claim.polarity !== "asserted" && claim.polarity !== "alleged")) return undefined;
  return { denier: claim.subject, topics: claim.about === undefined ? [claim.object] : [claim.object, claim.about] };
}

/**
 * The relations of the claims given, in order of id.
 *
 * A relation is contested if it has a denied claim beside one that is not denied, or if one of its two parties DENIED
 * the other party or the event that the relation is about. Nobody contests his own words: the subject of a relation of
 * speech does not dispute it by denying. A relation with denied claims only is denied, not contested: nobody says it.
 * Sources are stories, so that near-copies of one text count once.
 *
 * @param claims canonical; DENIED claims among them count as denials of the others
 * @param documents at least those the claims name
 * @param furtherDenials denials made by claims that are not among those given
 */
export function deriveRelations(
  claims: readonly RelationClaim[],
  documents: ReadonlyMap<string, RelationDocument>,
  furtherDenials: readonly Denial[] = [],
): readonly Relation[] {
  const groups = new Map<string, { key: RelationKey; claims: RelationClaim[] }>();
  for (const claim of claims) {
    const key = toRelationKey(claim.subject, claim.predicate, claim.object);
    if (key !== undefined) {
      const group = groups.get(key.id) ?? { key, claims: [] };
      group.claims.push(claim);
      groups.set(key.id, group);
    }
  }
  const denials = groupDenials([...claims.flatMap((claim) => toDenial(claim) ?? []), ...furtherDenials]);
  return [...groups.values()]
    .map(({ key, claims: own }) => {
      const summary = summariseClaims(key, own, documents);
      return { ...summary, contested: summary.contested || isDisputed(key, own, denials) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Denials by who makes them. */
export type Denials = ReadonlyMap<string, readonly Denial[]>;

export function groupDenials(denials: Iterable<Denial>): Denials {
  const groups = new Map<string, Denial[]>();
  for (const denial of denials) {
    const own = groups.get(denial.denier) ?? [];
    own.push(denial);
    groups.set(denial.denier, own);
  }
  return groups;
}

/**
 * The relation with claims added to those it had: the same as if it were derived from all of them.
 *
 * @param before as it was, or undefined if it is new
 * @param claims the added ones, at least one, all of documents that it has no claim of
 * @param documents at least those the claims name, none of a story that the relation had
 * @param denials all that its two parties make. A denial that is new and is about what an earlier claim of the relation is
 *   about is not seen here: such a relation must be derived anew.
 */
export function extendRelation(
  before: Relation | undefined,
  key: RelationKey,
  claims: readonly RelationClaim[],
  documents: ReadonlyMap<string, RelationDocument>,
  denials: Denials,
): Relation {
  const added = summariseClaims(key, claims, documents);
  const contested = before?.contested === true || added.contested || isDisputed(key, claims, denials);
  if (before === undefined) return { ...added, contested };
  const sum = (field: "claims" | "documents" | "sources" | "asserted" | "alleged" | "speculated" | "denied") =>
    before[field] + added[field];
  const denied = sum("denied");
  const dates = [before.firstSeen, before.lastSeen, added.firstSeen, added.lastSeen]
    .filter((date) => date !== undefined)
    .sort();
  const [firstSeen, lastSeen] = [dates[0], dates.at(-1)];
  return {
    ...key,
    claims: sum("claims"),
    documents: sum("documents"),
    sources: sum("sources"),
    asserted: sum("asserted"),
    alleged: sum("alleged"),
    speculated: sum("speculated"),
    denied,
    contested: contested || (denied > 0 && denied < sum("claims")),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    confidence: Math.max(before.confidence, added.confidence),
  };
}

/** Numbers of one relation over some of its claims; contested as far as these claims tell. */
export function summariseClaims(
  key: RelationKey,
  claims: readonly RelationClaim[],
  documents: ReadonlyMap<string, RelationDocument>,
): Relation {
  const documentIds = new Set(claims.map((claim) => claim.documentId));
  const stories = new Set<string>();
  let [firstSeen, lastSeen]: (string | undefined)[] = [];
  for (const id of documentIds) {
    const { storyId = id, publishedOn } = documents.get(id) ?? {};
    stories.add(storyId);
    if (publishedOn === undefined) continue;
    if (firstSeen === undefined || publishedOn < firstSeen) firstSeen = publishedOn;
    if (lastSeen === undefined || publishedOn > lastSeen) lastSeen = publishedOn;
  }
  const counts = { asserted: 0, alleged: 0, speculated: 0, denied: 0 };
  let confidence = 0;
  for (const claim of claims) {
    counts[claim.polarity] += 1;
    confidence = Math.max(confidence, claim.confidence);
  }
  return {
    ...key,
    claims: claims.length,
    documents: documentIds.size,
    sources: stories.size,
    ...counts,
    contested: isOpposed(counts.denied, claims.length),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    confidence,
  };
}

function isOpposed(denied: number, claims: number): boolean {
  return denied > 0 && denied < claims;
}

function isDisputed(key: RelationKey, claims: readonly RelationClaim[], denials: Denials): boolean {
  if (key.predicate === "DENIED" || claims.every((claim) => claim.polarity === "denied")) return false;
  const definition = getPredicate(key.predicate);
  const ownWords = definition.family === "speech" && !definition.symmetric;
  const abouts = new Set(claims.flatMap((claim) => claim.about ?? []));
  const disputedBy = (party: string, other: string) =>
    (denials.get(party) ?? []).some((denial) => denial.topics.some((topic) => topic === other || abouts.has(topic)));
  return (!ownWords && disputedBy(key.subject, key.object)) || disputedBy(key.object, key.subject);
}

/** What a write has touched so far, and what must therefore be derived anew, or added to, at its end. */
import {
  type Denial,
  type RelationClaim,
  type RelationDocument,
  type RelationKey,
  toDenial,
  toRelationKey,
} from "../relations.ts";

/** Claims that a write adds to a relation. */
export interface AddedClaims {
  readonly key: RelationKey;
  readonly claims: RelationClaim[];
}

/** What documents that are new to an entity add to its counts. */
export interface Gain {
  documents: number;
  mentions: number;
  firstSeen?: string;
  lastSeen?: string;
}

type TouchedClaim = Pick<RelationClaim, "subject" | "predicate" | "object" | "about" | "polarity">;

export class Touched {
  /** Relations that must be derived from all their claims. */
  readonly relations = new Map<string, RelationKey>();
  /** Relations that got claims of new documents. */
  readonly added = new Map<string, AddedClaims>();
  /** The new documents. */
  readonly documents = new Map<string, RelationDocument>();
  readonly denials: Denial[] = [];
  /** Canonical entities whose counts must be counted anew. */
  readonly entities = new Set<string>();
  /** By canonical id: what new documents add. */
  readonly gains = new Map<string, Gain>();
  /** By the claim's own ends: to make a relation's id anew for each of its claims takes longer than to look it up. */
  readonly #keys = new Map<string, RelationKey | undefined>();

  /** Notes a claim that went or changed its ends. Ids canonical, as they were or as they will be. */
  addClaim(claim: TouchedClaim): void {
    const key = toRelationKey(claim.subject, claim.predicate, claim.object);
    this.#addDenial(claim);
    if (key === undefined) return;
    this.relations.set(key.id, key);
    this.entities.add(claim.subject).add(claim.object);
  }

  /** Notes a claim of a new document. @returns the key of its relation */
  gainClaim(claim: RelationClaim): RelationKey | undefined {
    const key = this.#getKey(claim);
    this.#addDenial(claim);
    if (key === undefined) return undefined;
    const own = this.added.get(key.id) ?? { key, claims: [] };
    own.claims.push(claim);
    this.added.set(key.id, own);
    return key;
  }

  /** Notes that one more document, a new one, names an entity, with so many mentions. */
  gainMentions(canonicalId: string, mentions: number, isFirst: boolean, publishedOn: string | undefined): void {
    const gain = this.gains.get(canonicalId) ?? { documents: 0, mentions: 0 };
    this.gains.set(canonicalId, gain);
    if (mentions === 0) return;
    gain.mentions += mentions;
    if (isFirst) gain.documents += 1;
    if (publishedOn === undefined) return;
    if (gain.firstSeen === undefined || publishedOn < gain.firstSeen) gain.firstSeen = publishedOn;
    if (gain.lastSeen === undefined || publishedOn > gain.lastSeen) gain.lastSeen = publishedOn;
  }

  /** Notes a relation that must be derived anew though nothing of its own changed: whether it is contested may have. */
  addDisputed(subject: string, predicate: RelationClaim["predicate"], object: string): void {
    const key = toRelationKey(subject, predicate, object);
    if (key !== undefined) this.relations.set(key.id, key);
  }

  #getKey({ subject, predicate, object }: RelationClaim): RelationKey | undefined {
    const place = `${subject} ${predicate} ${object}`;
    const known = this.#keys.get(place);
    if (known !== undefined) return known;
    const key = toRelationKey(subject, predicate, object);
    this.#keys.set(place, key);
    return key;
  }

  #addDenial(claim: TouchedClaim): void {
    const denial = toDenial({ ...claim, confidence: 0, documentId: "" });
    if (denial !== undefined) this.denials.push(denial);
  }
}

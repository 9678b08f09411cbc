/** What a write has touched so far, and what must therefore be derived anew at its end. */
import { type Denial, type RelationClaim, type RelationKey, toDenial, toRelationKey } from "../relations.ts";

export class Touched {
  readonly relations = new Map<string, RelationKey>();
  readonly denials: Denial[] = [];
  /** Canonical entities whose mentions or degree changed. */
  readonly entities = new Set<string>();

  /** Notes a claim that came, went or changed its ends. Ids canonical, as they were or as they will be. */
  addClaim(claim: Pick<RelationClaim, "subject" | "predicate" | "object" | "about" | "polarity">): void {
    this.addRelation(claim.subject, claim.predicate, claim.object);
    const denial = toDenial({ ...claim, confidence: 0, documentId: "" });
    if (denial !== undefined) this.denials.push(denial);
  }

  addRelation(subject: string, predicate: RelationClaim["predicate"], object: string): void {
    const key = toRelationKey(subject, predicate, object);
    if (key === undefined) return;
    this.relations.set(key.id, key);
    this.entities.add(subject).add(object);
  }
}

/** What a write changed, noted while it runs, for those who keep the graph in memory and need not read it all again. */
import type { Relation } from "../model.ts";
import type { RelationKey } from "../relations.ts";

/** The graph as a write has found it. */
export interface GraphBefore {
  findRelation(key: Pick<Relation, "id" | "subject">): Relation | undefined;
  /** Relations between two canonical entities, either way. */
  listRelationsBetween(one: string, other: string): readonly Relation[];
}

export class Changes {
  /** Missing where it is not at hand. */
  readonly before: GraphBefore | undefined;
  /** Canonical entities that came or show something else of themselves. */
  readonly entities = new Set<string>();
  /** Entities, canonical or merged, that no document names any more. */
  readonly gone = new Set<string>();
  /** Extracted ids that came under another canonical id, or back under their own. */
  readonly moved = new Map<string, string>();
  /** Relations as they now are, by id; null where the last claim went. */
  readonly relations = new Map<string, { readonly key: RelationKey; readonly relation: Relation | null }>();

  constructor(before?: GraphBefore) {
    this.before = before;
  }

  addEntities(ids: Iterable<string>): void {
    for (const id of ids) this.entities.add(id);
  }
}

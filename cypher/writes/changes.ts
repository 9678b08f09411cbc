/** What a write changed, noted while it runs, for those who keep the graph in memory and need not read it all again. */
import type { GraphMemory } from "../memory/graph-memory.ts";
import type { Relation } from "../model.ts";
import type { RelationKey } from "../relations.ts";

export class Changes {
  /** The graph before the write, where it is at hand. */
  readonly before: GraphMemory | undefined;
  /** Canonical entities that came or show something else of themselves. */
  readonly entities = new Set<string>();
  /** Entities, canonical or merged, that no document names any more. */
  readonly gone = new Set<string>();
  /** Extracted ids that came under another canonical id, or back under their own. */
  readonly moved = new Map<string, string>();
  /** Relations as they now are, by id; null where the last claim went. */
  readonly relations = new Map<string, { readonly key: RelationKey; readonly relation: Relation | null }>();

  constructor(before?: GraphMemory) {
    this.before = before;
  }

  addEntities(ids: Iterable<string>): void {
    for (const id of ids) this.entities.add(id);
  }
}

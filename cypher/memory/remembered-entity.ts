/** An entity as a memory holds it. */
import type { EntityNode } from "../graph-store.ts";

export interface RememberedEntity {
  readonly node: EntityNode;
  /** What lists are sorted by. */
  readonly lastSeen?: string;
}

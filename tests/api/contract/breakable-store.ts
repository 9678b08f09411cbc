import { NewsgraphError } from "../../../cypher/errors.ts";
import type { GraphStore } from "../../../cypher/graph-store.ts";

/** A store that can be cut off from loading. */
export interface Breakable extends GraphStore {
  isAway: boolean;
}

export function createBreakable(store: GraphStore): Breakable {
  const own: Breakable = {
    ...store,
    isAway: false,
    load: async (graphs) => {
      if (own.isAway) throw new NewsgraphError("StoreUnavailable", "The store is away.");
      return await store.load(graphs);
    },
  };
  return own;
}

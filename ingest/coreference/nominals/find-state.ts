/** The chain of a state, opened where the document has not named it yet. */
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";

/** @param code ISO 3166 code of the state; undefined for one that the lexicon does not know */
export function findOrOpenState({ clusters, lexicon, open }: Chaining, code: string): Cluster | undefined {
  const entry = lexicon.findCountry(code);
  if (entry === undefined) return undefined;
  const { country } = entry;
  return (
    clusters.find(({ entryId }) => entryId === entry.id) ??
    open(
      Object.assign(createCluster("State"), {
        entryId: entry.id,
        label: entry.name,
        ...(country !== undefined && { country }),
      }),
    )
  );
}

/** Who is around an entity: what of an expansion is shown, and how much there is. */
import type { NeighbourCounts, NeighbourQuery, Subgraph, Truncation } from "../graph-store.ts";
import { type Expansion, type ExpansionQuery, expand } from "./expansion.ts";
import { getEntities, type Reader } from "./reader.ts";
import { takeBest } from "./take-best.ts";

export async function getNeighbours(
  reader: Reader,
  query: NeighbourQuery,
): Promise<Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts }> {
  const expansion = await expand(reader, query);
  const { walk, counts } = expansion;
  const chosen = takeBest(walk.neighbours, query.limit, walk.toOrder(query.rank));
  const visible = [...walk.starts, ...chosen];
  const relations = walk.listBetween(visible);
  const shown = walk.count(chosen, relations);
  return {
    entities: await getEntities(reader, walk.toIds(visible)),
    relations,
    truncated: toTruncation(query, expansion, chosen.length),
    counts,
    shown,
  };
}

export async function countNeighbours(reader: Reader, query: ExpansionQuery): Promise<NeighbourCounts> {
  return (await expand(reader, query)).counts;
}

function toTruncation(query: NeighbourQuery, { counts, unexpanded }: Expansion, shown: number): Truncation | null {
  const available = counts.neighbours;
  if (unexpanded > 0) {
    const reason = `${unexpanded} entities had too many others in their step to be expanded; filter or go one step at a time`;
    return { reason, shown, available };
  }
  return shown < available ? { reason: `limit of ${query.limit} neighbours`, shown, available } : null;
}

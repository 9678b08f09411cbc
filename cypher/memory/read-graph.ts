/** Reads all that a memory holds, in portions, so that whoever asks meanwhile is answered too. */
import type { Standing } from "../graph-store.ts";
import type { Reader } from "../reads/reader.ts";
import { toRelation } from "../rows.ts";
import { GraphMemory } from "./graph-memory.ts";

export interface MemoryBounds {
  readonly entities: number;
  readonly relations: number;
}

/** Entities read at once, with their relations. */
const PORTION = 1_000;

/** Whether a graph is small enough to be held in memory. */
export async function isRememberable(reader: Reader, bounds: MemoryBounds): Promise<boolean> {
  const [row] = await reader.read("count-remembered");
  const [entities, relations] = [Number(row?.["entities"] ?? 0), Number(row?.["ends"] ?? 0) / 2];
  return entities <= bounds.entities && relations <= bounds.relations;
}

/**
 * The graph as it is while it is read; changes that are made meanwhile may be in it or not.
 * @param isWanted asked between portions; once it says no, the reading ends with undefined
 */
export async function readGraph(
  reader: Reader,
  standing: Standing,
  isWanted: () => boolean,
): Promise<GraphMemory | undefined> {
  const memory = new GraphMemory(standing);
  const ids = (await reader.read("list-entity-ids")).map((row) => row["id"] as string);
  for (let start = 0; start < ids.length; start += PORTION) {
    const portion = ids.slice(start, start + PORTION);
    memory.addEntities(await reader.readEach("get-entities", portion));
    const rows = await reader.readEach("get-relations-from", portion, { predicates: null });
    for (const row of rows) memory.addRelation(toRelation(row));
    if (!isWanted()) return undefined;
  }
  for (const row of await reader.read("list-merged"))
    memory.addMerged(row["id"] as string, row["canonicalId"] as string);
  memory.names.sortIn();
  return memory;
}

/** An expansion in which no predicate crowds out the others: so many neighbours of each. */
import type {
  EntityNode,
  GraphStore,
  NeighbourCounts,
  NeighbourQuery,
  PredicateCount,
  Subgraph,
} from "../cypher/graph-store.ts";
import { groupBy } from "../cypher/group-by.ts";
import type { Relation } from "../cypher/model.ts";
import type { EntityType } from "../cypher/ontology.ts";
import { omit } from "./wire/omit.ts";

type Expansion = Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts };

/** @throws NotFound if none of the ids is known */
export async function findNeighboursByPredicate(
  store: GraphStore,
  query: NeighbourQuery,
  limitPerPredicate: number,
): Promise<Expansion> {
  const { limit } = query;
  const counts = await store.countNeighbours(omit(query, "rank", "limit"));
  const entities = new Map<string, EntityNode>();
  const relations = new Map<string, Relation>();
  const centres = new Set<string>();
  for (const id of query.ids) centres.add((await store.findCanonicalId(id)) ?? id);
  for (const predicate of new Set(counts.byPredicate.map((each) => each.predicate))) {
    const found = await store.getNeighbours({ ...query, predicates: [predicate], limit: limitPerPredicate });
    for (const entity of found.entities) {
      const isNew = !entities.has(entity.id) && !centres.has(entity.id);
      if (isNew && entities.size - countIn(centres, entities) >= limit) continue;
      entities.set(entity.id, entity);
    }
    for (const relation of found.relations) relations.set(relation.id, relation);
  }
  const kept = [...relations.values()].filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  const neighbours = [...entities.values()].filter(({ id }) => !centres.has(id));
  const shown = toShown(neighbours, kept, centres);
  const truncated =
    neighbours.length < counts.neighbours
      ? {
          reason: `at most ${limitPerPredicate} neighbours of each predicate, ${limit} in all`,
          shown: neighbours.length,
          available: counts.neighbours,
        }
      : null;
  return { entities: [...entities.values()], relations: kept, counts, shown, truncated };
}

function countIn(centres: ReadonlySet<string>, entities: ReadonlyMap<string, unknown>): number {
  return [...centres].filter((id) => entities.has(id)).length;
}

function toShown(
  neighbours: readonly EntityNode[],
  relations: readonly Relation[],
  centres: ReadonlySet<string>,
): NeighbourCounts {
  const touching = relations.filter(({ subject, object }) => centres.has(subject) || centres.has(object));
  const byPredicate: PredicateCount[] = [];
  for (const [predicate, group] of groupBy(touching, (relation) => relation.predicate)) {
    const out = group.filter(({ subject }) => centres.has(subject)).length;
    const into = group.filter(({ subject, object }) => centres.has(object) && !centres.has(subject)).length;
    if (out > 0) byPredicate.push({ predicate, direction: "out", count: out });
    if (into > 0) byPredicate.push({ predicate, direction: "in", count: into });
  }
  const byType: Partial<Record<EntityType, number>> = {};
  for (const { type } of neighbours) byType[type] = (byType[type] ?? 0) + 1;
  return { neighbours: neighbours.length, relations: touching.length, byPredicate, byType };
}

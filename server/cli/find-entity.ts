import { NewsgraphError } from "../../cypher/errors.ts";
import type { EntityHit, GraphStore } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";

export interface FoundEntity {
  readonly entity: Entity;
  /** Others that answer to exactly the same name. */
  readonly others: readonly EntityHit[];
}

/**
 * The entity of an id, or the one that a name or alias means: a full match before a part, the best connected first.
 * @throws NotFound, with what comes near
 */
export async function findEntity(store: GraphStore, nameOrId: string): Promise<FoundEntity> {
  if (nameOrId.startsWith("ent_")) {
    const id = await store.findCanonicalId(nameOrId);
    if (id === undefined) throw new NewsgraphError("NotFound", `no entity has the id ${nameOrId}`);
    return { entity: (await store.getEntity(id)).entity, others: [] };
  }
  const { items } = await store.findEntities({ text: nameOrId, sort: "relevance", offset: 0, limit: 20 });
  const exact = items.filter(({ entity }) => answersTo(entity, nameOrId)).sort((a, b) => b.degree - a.degree);
  const [best, ...others] = exact.length > 0 ? exact : items.slice(0, 1);
  if (best === undefined) throw new NewsgraphError("NotFound", `no entity is called ${JSON.stringify(nameOrId)}`);
  return { entity: best.entity, others };
}

function answersTo({ name, aliases }: Entity, wanted: string): boolean {
  return [name, ...aliases].some((own) => own.localeCompare(wanted, "en", { sensitivity: "base" }) === 0);
}

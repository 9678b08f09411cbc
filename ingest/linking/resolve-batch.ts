/** Which entities of documents that are in no store are one: what a store would hold once it is settled. */
import { resolveCanonicalIds, uniteVariants } from "../../cypher/merging.ts";
import type { DocumentGraph, Entity } from "../../cypher/model.ts";
import { findSameEntities } from "./linker.ts";

/** @returns for each extracted entity id the entity that stands for it in the whole batch */
export function resolveBatch(graphs: readonly DocumentGraph[]): ReadonlyMap<string, Entity> {
  const united = uniteExtracted(graphs);
  const byId = new Map(united.map((entity) => [entity.id, entity]));
  const ids = resolveCanonicalIds(new Set(byId.keys()), findSameEntities(united));
  return new Map(
    [...ids].flatMap(([id, canonicalId]) => {
      const entity = byId.get(canonicalId);
      return entity === undefined ? [] : [[id, entity] as const];
    }),
  );
}

/** Each extracted entity once, as all documents of the batch describe it. */
export function uniteExtracted(graphs: readonly DocumentGraph[]): readonly Entity[] {
  const variants = new Map<string, Entity[]>();
  for (const entity of graphs.flatMap(({ entities }) => entities))
    variants.set(entity.id, [...(variants.get(entity.id) ?? []), entity]);
  return [...variants].map(([id, entities]) =>
    uniteVariants(
      id,
      entities.map((entity) => ({ entity, documents: 1 })),
    ),
  );
}

/** Which entities of documents that are in no store are one: what a store would hold once it is settled. */
import { groupBy } from "../../cypher/group-by.ts";
import { resolveCanonicalIds, uniteVariants } from "../../cypher/merging.ts";
import type { DocumentGraph, Entity, Judgement } from "../../cypher/model.ts";
import { findSameEntities } from "./linker.ts";

export interface Resolution {
  /** Each extracted entity once, as all documents of the batch describe it. */
  readonly extracted: readonly Entity[];
  readonly judgements: readonly Judgement[];
  /** For each extracted id the entity that stands for it in the whole batch. */
  readonly canonical: ReadonlyMap<string, Entity>;
}

export function resolveBatch(graphs: readonly DocumentGraph[]): Resolution {
  const extracted = uniteExtracted(graphs);
  const judgements = findSameEntities(extracted);
  const byId = new Map(extracted.map((entity) => [entity.id, entity]));
  const canonical = new Map<string, Entity>();
  for (const [id, canonicalId] of resolveCanonicalIds(new Set(byId.keys()), judgements)) {
    const entity = byId.get(canonicalId);
    if (entity !== undefined) canonical.set(id, entity);
  }
  return { extracted, judgements, canonical };
}

function uniteExtracted(graphs: readonly DocumentGraph[]): readonly Entity[] {
  const variants = groupBy(
    graphs.flatMap(({ entities }) => entities),
    ({ id }) => id,
  );
  return [...variants].map(([id, entities]) =>
    uniteVariants(
      id,
      entities.map((entity) => ({ entity, documents: 1 })),
    ),
  );
}

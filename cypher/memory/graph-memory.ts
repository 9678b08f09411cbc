/**
 * The entities and relations of a graph, as they were at one revision, held so that neighbours, paths and suggestions need
 * no engine. Claims and documents are not here: they are most of a graph, and few questions are about many of them.
 */
import type { Standing } from "../graph-store.ts";
import type { Relation } from "../model.ts";
import type { PredicateName } from "../ontology.ts";
import { toEntityNode, toRelation, toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Changes } from "../writes/changes.ts";
import { CompactGraph } from "./compact-graph.ts";
import { NameIndex } from "./name-index.ts";
import type { RememberedEntity } from "./remembered-entity.ts";

const NONE: ReadonlyMap<string, Relation> = new Map();

export class GraphMemory {
  readonly names = new NameIndex();
  /** The relations again, for walks over many of them. */
  readonly compact = new CompactGraph((id) => this.relationsAround(id));
  readonly #entities = new Map<string, RememberedEntity>();
  /** Canonical ids by merged ones. */
  readonly #merged = new Map<string, string>();
  /** By the id of either end, by relation id. */
  readonly #relations = new Map<string, Map<string, Relation>>();
  #stale = new Set<string>();
  #standing: Standing;
  #ends = 0;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  get standing(): Standing {
    return this.#standing;
  }

  get relationCount(): number {
    return this.#ends / 2;
  }

  get entityCount(): number {
    return this.#entities.size;
  }

  /** Whether entities changed that were not read again yet. */
  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  /** Ids of entities to be read again; who takes them gives the rows to `addEntities`. */
  takeStale(): readonly string[] {
    const ids = [...this.#stale];
    this.#stale = new Set();
    return ids;
  }

  /** Entities that turn out to be needed once more. */
  putStale(ids: Iterable<string>): void {
    for (const id of ids) this.#stale.add(id);
  }

  findCanonicalId(id: string): string | undefined {
    return this.#entities.has(id) ? id : this.#merged.get(id);
  }

  findEntity(id: string): RememberedEntity | undefined {
    return this.#entities.get(id);
  }

  findRelation({ id, subject }: Pick<Relation, "id" | "subject">): Relation | undefined {
    return this.#relations.get(subject)?.get(id);
  }

  /** Relations between two canonical entities, either way. */
  listRelationsBetween(one: string, other: string): readonly Relation[] {
    const [first, second] = [this.#relations.get(one) ?? NONE, this.#relations.get(other) ?? NONE];
    const [few, end] = first.size < second.size ? [first, other] : [second, one];
    return [...few.values()].filter(({ subject, object }) => subject === end || object === end);
  }

  /** Relations that the entity is an end of. */
  relationsAround(id: string): Iterable<Relation> {
    return (this.#relations.get(id) ?? NONE).values();
  }

  /** Relations that the ids are an end of, each once. */
  listRelationsOf(ids: Iterable<string>, predicates: ReadonlySet<PredicateName> | undefined): Relation[] {
    const found = new Set<Relation>();
    for (const id of ids) {
      for (const relation of this.relationsAround(id)) {
        if (predicates === undefined || predicates.has(relation.predicate)) found.add(relation);
      }
    }
    return [...found];
  }

  /** Relations that the ids are the subject of. */
  listRelationsFrom(ids: Iterable<string>, predicates: ReadonlySet<PredicateName> | undefined): Relation[] {
    const subjects = new Set(ids);
    return this.listRelationsOf(subjects, predicates).filter(({ subject }) => subjects.has(subject));
  }

  /** @param rows with the map `entity`, as projected for answers */
  addEntities(rows: readonly Row[]): void {
    for (const row of rows) {
      const map = row["entity"] as Row;
      const node = toEntityNode(map);
      const lastSeen = toText(map["lastSeen"]);
      const entity = lastSeen === undefined ? { node } : { node, lastSeen };
      this.#entities.set(node.id, entity);
      this.#merged.delete(node.id);
      this.names.add(entity);
      this.compact.setRank(node.id, node);
    }
  }

  addMerged(id: string, canonicalId: string): void {
    this.#merged.set(id, canonicalId);
  }

  addRelation(relation: Relation): void {
    for (const id of [relation.subject, relation.object]) {
      const own = this.#relations.get(id) ?? new Map<string, Relation>();
      if (!own.has(relation.id)) this.#ends += 1;
      own.set(relation.id, relation);
      this.#relations.set(id, own);
      this.compact.changed(id);
    }
  }

  /** Brings the memory to the revision that the changes led to, from the one before it. */
  apply(standing: Standing, changes: Changes): void {
    for (const [id, canonicalId] of changes.moved) {
      this.#removeEntity(id);
      if (canonicalId !== id) this.#merged.set(id, canonicalId);
    }
    for (const id of changes.gone) this.#removeEntity(id);
    for (const { key, relation } of changes.relations.values()) {
      if (relation === null) this.#removeRelation(key.id, [key.subject, key.object]);
      else this.addRelation(toRelation({ ...key, relation: { ...relation } }));
    }
    for (const id of changes.entities) this.#stale.add(id);
    this.#standing = standing;
  }

  #removeEntity(id: string): void {
    this.#entities.delete(id);
    this.#merged.delete(id);
    this.names.remove(id);
    this.compact.forget(id);
    for (const relation of [...this.relationsAround(id)]) {
      this.#removeRelation(relation.id, [relation.subject, relation.object]);
    }
  }

  #removeRelation(relationId: string, ends: readonly string[]): void {
    for (const id of ends) {
      const own = this.#relations.get(id);
      if (own?.delete(relationId) !== true) continue;
      this.#ends -= 1;
      this.compact.changed(id);
      if (own.size === 0) this.#relations.delete(id);
    }
  }
}

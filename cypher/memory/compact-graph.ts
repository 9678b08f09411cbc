/**
 * Relations as numbers, entity by entity: what a walk over tens of thousands of them looks at lies side by side, where the
 * relations themselves lie all over the memory.
 */
import type { Relation } from "../model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, PREDICATE_NAMES, type PredicateName } from "../ontology.ts";

/** Numbers that each relation of an entity takes: the place of its other end, what it is (`toKind`), its sources, its claims. */
export const WIDTH = 4;

const CONTESTED = 1;
const OUTGOING = 2;
const PREDICATE = 4;

const PREDICATE_PLACES: ReadonlyMap<PredicateName, number> = new Map(
  PREDICATE_NAMES.map((predicate, place) => [predicate, place]),
);
const TYPE_PLACES: ReadonlyMap<EntityType, number> = new Map(ENTITY_TYPE_NAMES.map((type, place) => [type, place]));
/** The type of an entity of which nothing is known. */
export const UNKNOWN = -1;

/** The relations of one entity. */
export interface Around {
  readonly numbers: Int32Array;
  /** One for each `WIDTH` numbers. */
  readonly relations: readonly Relation[];
}

export function isContested(kind: number): boolean {
  return (kind & CONTESTED) !== 0;
}

/** Whether the entity that the number lies with is the relation's subject. */
export function isOutgoing(kind: number): boolean {
  return (kind & OUTGOING) !== 0;
}

/** Place in `PREDICATE_NAMES`. */
export function toPredicatePlace(kind: number): number {
  return Math.floor(kind / PREDICATE);
}

function toKind({ subject, predicate, contested }: Relation, from: string): number {
  const place = PREDICATE_PLACES.get(predicate) ?? 0;
  return place * PREDICATE + (subject === from ? OUTGOING : 0) + (contested ? CONTESTED : 0);
}

/** Entities have places, counted from 0, which they keep. */
export class CompactGraph {
  readonly #relationsOf: (id: string) => Iterable<Relation>;
  readonly #places = new Map<string, number>();
  readonly #ids: string[] = [];
  /** Places in `ENTITY_TYPE_NAMES`. */
  readonly #types: number[] = [];
  readonly #degrees: number[] = [];
  readonly #around: (Around | undefined)[] = [];

  /** @param relationsOf read when they are first asked for, and again after `changed` */
  constructor(relationsOf: (id: string) => Iterable<Relation>) {
    this.#relationsOf = relationsOf;
  }

  /** How many places there are. */
  get size(): number {
    return this.#ids.length;
  }

  place(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#ids.length;
    this.#places.set(id, place);
    this.#ids.push(id);
    this.#types.push(UNKNOWN);
    this.#degrees.push(0);
    return place;
  }

  findPlace(id: string): number | undefined {
    return this.#places.get(id);
  }

  idAt(place: number): string {
    return this.#ids[place] ?? "";
  }

  /** Place in `ENTITY_TYPE_NAMES`, or `UNKNOWN`. */
  typeAt(place: number): number {
    return this.#types[place] ?? UNKNOWN;
  }

  degreeAt(place: number): number {
    return this.#degrees[place] ?? 0;
  }

  setRank(id: string, { type, degree }: { readonly type: EntityType; readonly degree: number }): void {
    const place = this.place(id);
    this.#types[place] = TYPE_PLACES.get(type) ?? UNKNOWN;
    this.#degrees[place] = degree;
  }

  /** The entity is known no more; its place stays its own. */
  forget(id: string): void {
    const place = this.#places.get(id);
    if (place !== undefined) this.#types[place] = UNKNOWN;
  }

  /** The entity's relations are others than they were. */
  changed(id: string): void {
    const place = this.#places.get(id);
    if (place !== undefined) this.#around[place] = undefined;
  }

  around(place: number): Around {
    const known = this.#around[place];
    if (known !== undefined) return known;
    const around = this.#compact(this.idAt(place));
    this.#around[place] = around;
    return around;
  }

  #compact(id: string): Around {
    const relations = [...this.#relationsOf(id)];
    const numbers = new Int32Array(relations.length * WIDTH);
    for (const [index, relation] of relations.entries()) {
      const other = this.place(relation.subject === id ? relation.object : relation.subject);
      numbers.set([other, toKind(relation, id), relation.sources, relation.claims], index * WIDTH);
    }
    return { numbers, relations };
  }
}

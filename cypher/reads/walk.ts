/** One walk over a compact graph: whom it reached, in how many steps, and what the relations on the way add up to. */
import type { NeighbourCounts, NeighbourQuery } from "../graph-store.ts";
import {
  type Around,
  type CompactGraph,
  isContested,
  isOutgoing,
  toPredicatePlace,
  UNKNOWN,
  WIDTH,
} from "../memory/compact-graph.ts";
import type { Relation } from "../model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, PREDICATE_NAMES } from "../ontology.ts";
import { SYMMETRIC, Tally } from "./tally.ts";

type WalkFilter = Pick<NeighbourQuery, "direction" | "types" | "predicates" | "contested" | "minSources">;

/** In place of a depth: not met yet, and left out by a filter. Depths are counted from 1 here. */
const UNMET = 0;
const LEFT_OUT = 255;

export class Walk {
  /** Places of those asked for. */
  readonly starts: readonly number[];
  /** Places of the others, nearer ones first. */
  readonly neighbours: number[] = [];
  readonly #graph: CompactGraph;
  readonly #filter: WalkFilter;
  readonly #excluded: Iterable<string>;
  /** By places of types and predicates: whether they are wanted. */
  readonly #types: readonly boolean[];
  readonly #predicates: readonly boolean[];
  readonly #tally = new Tally();
  #depths = new Uint8Array();
  #expanded = new Uint8Array();
  #sources = new Int32Array();
  #claims = new Int32Array();

  constructor(graph: CompactGraph, filter: WalkFilter, starts: Iterable<string>, excluded: Iterable<string>) {
    const { types = [], predicates = [] } = filter;
    this.#graph = graph;
    this.#filter = filter;
    this.#excluded = excluded;
    this.#types = ENTITY_TYPE_NAMES.map((type) => types.length === 0 || types.includes(type));
    this.#predicates = PREDICATE_NAMES.map((name) => predicates.length === 0 || predicates.includes(name));
    this.starts = [...starts].map((id) => graph.place(id));
    this.#makeRoom();
    for (const place of this.starts) this.#depths[place] = 1;
  }

  /** Follows the relations of entities that were reached before. @returns places of those reached for the first time */
  follow(frontier: readonly number[], depth: number): readonly number[] {
    const before = this.neighbours.length;
    const around = frontier.map((place) => this.#graph.around(place));
    this.#makeRoom();
    // Whoever is excluded may be asked for all the same, but nothing leads there or on from there.
    for (const id of this.#excluded) {
      const place = this.#graph.findPlace(id);
      if (place !== undefined) this.#depths[place] = LEFT_OUT;
    }
    for (const [index, own] of frontier.entries()) {
      const { numbers } = around[index] ?? NOTHING;
      if (this.#depths[own] !== LEFT_OUT) this.#followAll(own, numbers, depth);
    }
    return this.neighbours.slice(before);
  }

  #followAll(own: number, numbers: Int32Array, depth: number): void {
    const ownDepth = this.#depths[own] ?? 0;
    for (let at = 0; at < numbers.length; at += WIDTH) {
      const [other, kind] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
      const [sources, claims] = [numbers[at + 2] ?? 0, numbers[at + 3] ?? 0];
      if (!this.#passes(kind, sources)) continue;
      if (this.#depths[other] === UNMET) this.#meet(other, depth);
      const otherDepth = this.#depths[other] ?? LEFT_OUT;
      // What goes both ways was followed already if its other end was expanded.
      if (otherDepth === LEFT_OUT || (this.#expanded[other] === 1 && this.#goesBothWays(kind))) continue;
      this.#tally.add(toPredicatePlace(kind), isOutgoing(kind) ? ownDepth <= otherDepth : otherDepth <= ownDepth);
      this.#sources[own] = (this.#sources[own] ?? 0) + sources;
      this.#sources[other] = (this.#sources[other] ?? 0) + sources;
      this.#claims[own] = (this.#claims[own] ?? 0) + claims;
      this.#claims[other] = (this.#claims[other] ?? 0) + claims;
    }
    this.#expanded[own] = 1;
  }

  /** A symmetric relation goes both ways: its direction is only the order of the ids. */
  #goesBothWays(kind: number): boolean {
    return this.#filter.direction === "both" || SYMMETRIC[toPredicatePlace(kind)] === true;
  }

  #passes(kind: number, sources: number): boolean {
    const { direction, contested, minSources } = this.#filter;
    if (this.#predicates[toPredicatePlace(kind)] !== true) return false;
    if (contested !== undefined && isContested(kind) !== contested) return false;
    if (minSources !== undefined && sources < minSources) return false;
    return this.#goesBothWays(kind) || isOutgoing(kind) === (direction === "out");
  }

  #meet(place: number, depth: number): void {
    const type = this.#graph.typeAt(place);
    const isWanted = type !== UNKNOWN && this.#types[type] === true;
    this.#depths[place] = isWanted ? depth + 1 : LEFT_OUT;
    if (isWanted) this.neighbours.push(place);
  }

  /** The graph may have got more places. */
  #makeRoom(): void {
    const size = this.#graph.size;
    if (this.#depths.length >= size) return;
    this.#depths = grow(this.#depths, new Uint8Array(size));
    this.#expanded = grow(this.#expanded, new Uint8Array(size));
    this.#sources = grow(this.#sources, new Int32Array(size));
    this.#claims = grow(this.#claims, new Int32Array(size));
  }

  toIds(places: readonly number[]): readonly string[] {
    return places.map((place) => this.#graph.idAt(place));
  }

  compareDegrees(a: number, b: number): number {
    return this.#graph.degreeAt(b) - this.#graph.degreeAt(a) || this.#compareIds(a, b);
  }

  /** Nearer ones first, so that whoever is shown is joined to the start; then by what was asked for. */
  toOrder(rank: NeighbourQuery["rank"]): (a: number, b: number) => number {
    const [depths, sources, claims] = [this.#depths, this.#sources, this.#claims];
    const byEvidence = (a: number, b: number) =>
      (sources[b] ?? 0) - (sources[a] ?? 0) || (claims[b] ?? 0) - (claims[a] ?? 0) || this.#compareIds(a, b);
    const byDepth = (a: number, b: number) => (depths[a] ?? 0) - (depths[b] ?? 0);
    if (rank === "evidence") return (a, b) => byDepth(a, b) || byEvidence(a, b);
    if (rank === "degree")
      return (a, b) => byDepth(a, b) || this.#graph.degreeAt(b) - this.#graph.degreeAt(a) || byEvidence(a, b);
    const dates = this.#findLastSeen();
    const compareDates = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
    return (a, b) => byDepth(a, b) || compareDates(dates.get(a) ?? "", dates.get(b) ?? "") || byEvidence(a, b);
  }

  #compareIds(a: number, b: number): number {
    return this.#graph.idAt(a) < this.#graph.idAt(b) ? -1 : 1;
  }

  #findLastSeen(): ReadonlyMap<number, string> {
    const dates = new Map<number, string>();
    this.#eachFollowed([...this.starts, ...this.neighbours], (own, other, { lastSeen = "" }) => {
      for (const place of [own, other]) if (lastSeen > (dates.get(place) ?? "")) dates.set(place, lastSeen);
    });
    return dates;
  }

  /** Relations that were followed from some of those reached; what goes both ways comes from each end that was expanded. */
  #eachFollowed(from: readonly number[], visit: (own: number, other: number, relation: Relation) => void): void {
    for (const own of from) {
      if (this.#expanded[own] !== 1) continue;
      const { numbers, relations } = this.#graph.around(own);
      for (let at = 0; at < numbers.length; at += WIDTH) {
        const [other, relation] = [numbers[at] ?? 0, relations[at / WIDTH]];
        if (relation === undefined || this.#depths[other] === LEFT_OUT) continue;
        if (this.#passes(numbers[at + 1] ?? 0, numbers[at + 2] ?? 0)) visit(own, other, relation);
      }
    }
  }

  /** Followed relations between some of those reached, each once, in order of id. */
  listBetween(visible: readonly number[]): readonly Relation[] {
    const shown = new Uint8Array(this.#graph.size);
    for (const place of visible) shown[place] = 1;
    const found = new Map<string, Relation>();
    this.#eachFollowed(visible, (_, other, relation) => {
      if (shown[other] === 1) found.set(relation.id, relation);
    });
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** All that was reached. */
  countAll(): NeighbourCounts {
    return this.#toCounts(this.neighbours, this.#tally);
  }

  /** Some of it. */
  count(chosen: readonly number[], relations: readonly Relation[]): NeighbourCounts {
    const tally = new Tally();
    const depthOf = (id: string) => this.#depths[this.#graph.place(id)] ?? 0;
    for (const { subject, predicate, object } of relations)
      tally.add(PREDICATE_NAMES.indexOf(predicate), depthOf(subject) <= depthOf(object));
    return this.#toCounts(chosen, tally);
  }

  #toCounts(neighbours: readonly number[], tally: Tally): NeighbourCounts {
    const counts = new Uint32Array(ENTITY_TYPE_NAMES.length);
    for (const place of neighbours) {
      const type = this.#graph.typeAt(place);
      counts[type] = (counts[type] ?? 0) + 1;
    }
    // In the order of the ontology, whatever the order in which the store gave its rows.
    const byType = ENTITY_TYPE_NAMES.flatMap((type, place): [EntityType, number][] =>
      counts[place] === 0 ? [] : [[type, counts[place] ?? 0]],
    );
    return { neighbours: neighbours.length, ...tally.toCounts(), byType: Object.fromEntries(byType) };
  }
}

const NOTHING: Around = { numbers: new Int32Array(), relations: [] };

function grow<T extends Uint8Array | Int32Array>(before: T, after: T): T {
  after.set(before);
  return after;
}

/** Who is around an entity: an expansion step by step under a filter, what of it is shown, and how much there is. */
import { NewsgraphError } from "../errors.ts";
import type { NeighbourCounts, NeighbourQuery, PredicateCount, Subgraph, Truncation } from "../graph-store.ts";
import type { Relation } from "../model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, getPredicate, type PredicateName } from "../ontology.ts";
import { resolveIds } from "./canonical-ids.ts";
import { getEntities, getRanks, type Rank, type Reader } from "./reader.ts";
import { filterRelations, findRelations } from "./relations.ts";

/** Most entities expanded in one step: past it a step would read the better part of a large graph. */
const EXPANDED_AT_ONCE = 2_000;
const DEEPEST = 3;

type ExpansionQuery = Omit<NeighbourQuery, "rank" | "limit">;

interface Expansion {
  /** Steps from the entities asked for, which are at 0. */
  readonly depths: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly ranks: ReadonlyMap<string, Rank>;
  /** Entities that were found but not expanded, for their number. */
  readonly unexpanded: number;
}

export async function getNeighbours(
  reader: Reader,
  query: NeighbourQuery,
): Promise<Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts }> {
  const expansion = await expand(reader, query);
  const neighbours = [...expansion.depths.keys()].filter((id) => expansion.depths.get(id) !== 0);
  const chosen = rankNeighbours(expansion, neighbours, query.rank).slice(0, query.limit);
  const visible = new Set([...chosen, ...[...expansion.depths].flatMap(([id, depth]) => (depth === 0 ? [id] : []))]);
  const relations = [...expansion.relations.values()]
    .filter((relation) => visible.has(relation.subject) && visible.has(relation.object))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities: await getEntities(reader, visible),
    relations,
    truncated: toTruncation(query, expansion, chosen.length, neighbours.length),
    counts: countExpansion(expansion, neighbours, [...expansion.relations.values()]),
    shown: countExpansion(expansion, chosen, relations),
  };
}

export async function countNeighbours(reader: Reader, query: ExpansionQuery): Promise<NeighbourCounts> {
  const expansion = await expand(reader, query);
  const neighbours = [...expansion.depths.keys()].filter((id) => expansion.depths.get(id) !== 0);
  return countExpansion(expansion, neighbours, [...expansion.relations.values()]);
}

async function expand(reader: Reader, query: ExpansionQuery): Promise<Expansion> {
  if (!Number.isInteger(query.depth) || query.depth < 1 || query.depth > DEEPEST) {
    throw new NewsgraphError("InvalidInput", `The depth must be 1 to ${DEEPEST}, not ${query.depth}.`);
  }
  const starts = [...new Set((await resolveIds(reader, query.ids)).values())];
  if (starts.length === 0) throw new NewsgraphError("NotFound", `There is no entity ${query.ids.join(", ")}.`);
  const excluded = new Set((await resolveIds(reader, query.exclude ?? [])).values());
  const depths = new Map(starts.map((id) => [id, 0]));
  const relations = new Map<string, Relation>();
  const ranks = new Map<string, Rank>();
  let frontier = starts;
  let unexpanded = 0;
  for (let depth = 1; depth <= query.depth && frontier.length > 0; depth += 1) {
    const from = new Set(frontier);
    const found = (await findRelations(reader, "get-relations-of", from, query)).filter(
      (relation) =>
        goesRight(relation, from, query.direction) && !excluded.has(relation.subject) && !excluded.has(relation.object),
    );
    const passing = await filterRelations(reader, found, query);
    await addRanks(reader, passing, depths, ranks);
    const wanted = (id: string) => depths.get(id) === 0 || isWanted(ranks.get(id), query.types);
    const reached: string[] = [];
    const reach = (id: string): void => {
      if (depths.has(id)) return;
      depths.set(id, depth);
      reached.push(id);
    };
    for (const relation of passing) {
      if (!wanted(relation.subject) || !wanted(relation.object)) continue;
      relations.set(relation.id, relation);
      reach(relation.subject);
      reach(relation.object);
    }
    if (depth === query.depth) break;
    const ranked = reached.sort(
      (a, b) => (ranks.get(b)?.degree ?? 0) - (ranks.get(a)?.degree ?? 0) || (a < b ? -1 : 1),
    );
    frontier = ranked.slice(0, EXPANDED_AT_ONCE);
    unexpanded += ranked.length - frontier.length;
  }
  return { depths, relations, ranks, unexpanded };
}

/** A symmetric relation goes both ways: its direction is only the order of the ids. */
function goesRight(relation: Relation, from: ReadonlySet<string>, direction: NeighbourQuery["direction"]): boolean {
  if (direction === "both" || getPredicate(relation.predicate).symmetric) return true;
  return from.has(direction === "out" ? relation.subject : relation.object);
}

function isWanted(rank: Rank | undefined, types: readonly EntityType[] | undefined): boolean {
  return rank !== undefined && (types === undefined || types.length === 0 || types.includes(rank.type));
}

async function addRanks(
  reader: Reader,
  relations: readonly Relation[],
  depths: ReadonlyMap<string, number>,
  ranks: Map<string, Rank>,
): Promise<void> {
  const ids = new Set<string>();
  const note = (id: string): void => {
    if (!ranks.has(id) && depths.get(id) !== 0) ids.add(id);
  };
  for (const { subject, object } of relations) {
    note(subject);
    note(object);
  }
  for (const [id, rank] of await getRanks(reader, ids)) ranks.set(id, rank);
}

/** What a neighbour is ranked by. */
interface Weight {
  readonly id: string;
  readonly depth: number;
  readonly degree: number;
  sources: number;
  claims: number;
  lastSeen: string;
}

/** Nearer ones first, so that whoever is shown is joined to the start; then by what was asked for. */
function rankNeighbours(expansion: Expansion, neighbours: readonly string[], rank: NeighbourQuery["rank"]): string[] {
  const byEvidence = (a: Weight, b: Weight) => b.sources - a.sources;
  const byRecency = (a: Weight, b: Weight) => (a.lastSeen === b.lastSeen ? 0 : a.lastSeen < b.lastSeen ? 1 : -1);
  const byDegree = (a: Weight, b: Weight) => b.degree - a.degree;
  const asked = rank === "recent" ? byRecency : rank === "degree" ? byDegree : byEvidence;
  return weigh(expansion, neighbours)
    .sort(
      (a, b) => a.depth - b.depth || asked(a, b) || byEvidence(a, b) || b.claims - a.claims || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

function weigh({ depths, relations, ranks }: Expansion, neighbours: readonly string[]): Weight[] {
  const weights = new Map<string, Weight>();
  for (const id of neighbours) {
    const [depth, degree] = [depths.get(id) ?? 0, ranks.get(id)?.degree ?? 0];
    weights.set(id, { id, depth, degree, sources: 0, claims: 0, lastSeen: "" });
  }
  for (const relation of relations.values()) {
    addWeight(weights.get(relation.subject), relation);
    addWeight(weights.get(relation.object), relation);
  }
  return [...weights.values()];
}

function addWeight(weight: Weight | undefined, { sources, claims, lastSeen = "" }: Relation): void {
  if (weight === undefined) return;
  weight.sources += sources;
  weight.claims += claims;
  if (lastSeen > weight.lastSeen) weight.lastSeen = lastSeen;
}

function countExpansion(
  { depths, ranks }: Expansion,
  neighbours: readonly string[],
  relations: readonly Relation[],
): NeighbourCounts {
  const ways = { out: new Map<PredicateName, number>(), in: new Map<PredicateName, number>() } as const;
  for (const { subject, predicate, object } of relations) {
    const outgoing = getPredicate(predicate).symmetric || (depths.get(subject) ?? 0) <= (depths.get(object) ?? 0);
    const way = ways[outgoing ? "out" : "in"];
    way.set(predicate, (way.get(predicate) ?? 0) + 1);
  }
  const byPredicate = (["in", "out"] as const).flatMap((direction) =>
    [...ways[direction]].map(([predicate, count]): PredicateCount => ({ predicate, direction, count })),
  );
  const toKey = ({ predicate, direction }: PredicateCount): string => `${predicate} ${direction}`;
  const byType: Partial<Record<EntityType, number>> = {};
  for (const id of neighbours) {
    const type = ranks.get(id)?.type;
    if (type !== undefined) byType[type] = (byType[type] ?? 0) + 1;
  }
  return {
    neighbours: neighbours.length,
    relations: relations.length,
    byPredicate: byPredicate.sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1)),
    // In the order of the ontology, whatever the order in which the store gave its rows.
    byType: Object.fromEntries(
      ENTITY_TYPE_NAMES.flatMap((type) => (byType[type] === undefined ? [] : [[type, byType[type]]])),
    ),
  };
}

function toTruncation(
  query: NeighbourQuery,
  expansion: Expansion,
  shown: number,
  available: number,
): Truncation | null {
  if (expansion.unexpanded > 0) {
    const reason = `${expansion.unexpanded} entities had too many others in their step to be expanded; filter or go one step at a time`;
    return { reason, shown, available };
  }
  return shown < available ? { reason: `limit of ${query.limit} neighbours`, shown, available } : null;
}

/**
 * Who is reached from entities step by step under a filter, and how much there is. Each relation is counted as it is met and
 * let go: around a well-known actor there are tens of thousands, of which some hundred are shown.
 */
import { NewsgraphError } from "../errors.ts";
import type { NeighbourCounts, NeighbourQuery } from "../graph-store.ts";
import { CompactGraph } from "../memory/compact-graph.ts";
import type { Relation } from "../model.ts";
import { resolveIds } from "./canonical-ids.ts";
import { getRanks, type Reader } from "./reader.ts";
import { filterRelations, findRelations, looksAtClaims } from "./relations.ts";
import { takeBest } from "./take-best.ts";
import { Walk } from "./walk.ts";

/** Most entities expanded in one step: past it a step would read the better part of a large graph. */
const EXPANDED_AT_ONCE = 2_000;
const DEEPEST = 3;

export type ExpansionQuery = Omit<NeighbourQuery, "rank" | "limit">;

export interface Expansion {
  readonly walk: Walk;
  readonly counts: NeighbourCounts;
  /** Entities that were found but not expanded, for their number. */
  readonly unexpanded: number;
}

/** @throws InvalidInput for a depth out of bounds, NotFound if none of the entities is known */
export async function expand(reader: Reader, query: ExpansionQuery): Promise<Expansion> {
  if (!Number.isInteger(query.depth) || query.depth < 1 || query.depth > DEEPEST) {
    throw new NewsgraphError("InvalidInput", `The depth must be 1 to ${DEEPEST}, not ${query.depth}.`);
  }
  const starts = new Set((await resolveIds(reader, query.ids)).values());
  if (starts.size === 0) throw new NewsgraphError("NotFound", `There is no entity ${query.ids.join(", ")}.`);
  const excluded = new Set((await resolveIds(reader, query.exclude ?? [])).values());
  const steps = openSteps(reader, query);
  const walk = new Walk(steps.graph, query, starts, excluded);
  let frontier: readonly number[] = walk.starts;
  let unexpanded = 0;
  for (let depth = 1; depth <= query.depth && frontier.length > 0; depth += 1) {
    await steps.read(frontier);
    const found = walk.follow(frontier, depth);
    if (depth === query.depth) break;
    frontier =
      found.length > EXPANDED_AT_ONCE ? takeBest(found, EXPANDED_AT_ONCE, (a, b) => walk.compareDegrees(a, b)) : found;
    unexpanded += found.length - frontier.length;
  }
  return { walk, counts: walk.countAll(), unexpanded };
}

interface Steps {
  readonly graph: CompactGraph;
  /** Sees to the relations of the entities at these places. */
  read(frontier: readonly number[]): Promise<void>;
}

/** In memory all is at hand, unless claims tell what passes: then relations are read step by step, with other numbers. */
function openSteps(reader: Reader, query: ExpansionQuery): Steps {
  const { memory } = reader;
  if (memory !== undefined && !looksAtClaims(query)) return { graph: memory.compact, read: () => Promise.resolve() };
  const around = new Map<string, Relation[]>();
  const graph = new CompactGraph((id) => around.get(id) ?? []);
  const read = async (frontier: readonly number[]): Promise<void> => {
    const from = new Map(frontier.map((place): [string, Relation[]] => [graph.idAt(place), []]));
    const found = await findRelations(reader, "get-relations-of", from.keys(), query);
    const passing = await filterRelations(reader, found, query);
    const ends = passing.flatMap(({ subject, object }) => [subject, object]);
    for (const [id, rank] of await getRanks(reader, ends)) graph.setRank(id, rank);
    for (const relation of passing) {
      from.get(relation.subject)?.push(relation);
      from.get(relation.object)?.push(relation);
    }
    for (const [id, own] of from) around.set(id, own);
  };
  return { graph, read };
}

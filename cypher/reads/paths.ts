/** Paths between two entities: the graph between them is read from both ends, then searched in memory. */
import { NewsgraphError } from "../errors.ts";
import type { Path, PathQuery, RelationFilter, Subgraph, Truncation } from "../graph-store.ts";
import type { Relation } from "../model.ts";
import { getCanonicalId, resolveIds } from "./canonical-ids.ts";
import { getEntities, getRanks, type Reader } from "./reader.ts";
import { filterRelations, findRelations } from "./relations.ts";

const LONGEST = 6;
const MOST_PATHS = 20;
/** Bounds of the search: past them it answers with what it has, and says so. */
const MOST_ENTITIES = 5_000;
const MOST_STEPS = 200_000;
const MOST_CANDIDATES = 2_000;

/** The strongest relation between each pair met, both ways. */
type Adjacency = Map<string, Map<string, Relation>>;

interface Front {
  readonly seen: Set<string>;
  open: readonly string[];
}

export async function findPaths(
  reader: Reader,
  query: PathQuery,
): Promise<Subgraph & { readonly paths: readonly Path[] }> {
  checkBounds(query);
  const from = await getCanonicalId(reader, query.from);
  const to = await getCanonicalId(reader, query.to);
  if (from === to)
    throw new NewsgraphError("InvalidInput", `${query.from} and ${query.to} are one entity; a path needs two.`);
  const { adjacency, complete } = await readBetween(reader, from, to, query);
  const { candidates, exhausted } = enumerate(adjacency, from, to, query);
  const ranked = candidates.toSorted((a, b) => comparePaths(a, b, query.rank));
  const paths = ranked.slice(0, query.k);
  const relations = new Map(paths.flat().map((relation) => [relation.id, relation]));
  const ids = new Set([from, to, ...[...relations.values()].flatMap(({ subject, object }) => [subject, object])]);
  return {
    entities: await getEntities(reader, paths.length === 0 ? [from, to] : ids),
    relations: [...relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: toTruncation(paths.length, ranked.length, complete && exhausted, query),
    paths: paths.map((path) => toPath(from, path)),
  };
}

function checkBounds({ maxLength, k }: PathQuery): void {
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST) {
    throw new NewsgraphError("InvalidInput", `maxLength must be 1 to ${LONGEST}, not ${maxLength}.`);
  }
  if (!Number.isInteger(k) || k < 1 || k > MOST_PATHS) {
    throw new NewsgraphError("InvalidInput", `k must be 1 to ${MOST_PATHS}, not ${k}.`);
  }
}

/** Expands the smaller of the two fronts until together they have gone the longest way a path may have. */
async function readBetween(reader: Reader, from: string, to: string, query: PathQuery) {
  const filter = toFilter(query);
  const adjacency: Adjacency = new Map();
  const first: Front = { seen: new Set([from]), open: [from] };
  const second: Front = { seen: new Set([to]), open: [to] };
  let complete = true;
  for (let step = 0; step < query.maxLength; step += 1) {
    const smaller = second.open.length < first.open.length ? second : first;
    const front = smaller.open.length > 0 ? smaller : smaller === first ? second : first;
    const other = front === first ? second : first;
    if (front.open.length === 0) break;
    const found = await filterRelations(
      reader,
      await findRelations(reader, "get-relations-of", front.open, filter),
      filter,
    );
    const hubs = await findHubs(reader, found, query);
    // The last step only joins: whoever is met by it alone, and not from the other side, lies on no path.
    const joins = step === query.maxLength - 1;
    const isKnown = (id: string) => !joins || front.seen.has(id) || other.seen.has(id);
    const isKept = (id: string) => !hubs.has(id) && isKnown(id);
    const relations = found.filter(({ subject, object }) => isKept(subject) && isKept(object));
    for (const relation of relations) connect(adjacency, relation);
    const reached = reach(front, relations);
    const open = reached.filter((id) => id !== from && id !== to).sort();
    if (open.length > MOST_ENTITIES) complete = false;
    front.open = open.slice(0, MOST_ENTITIES);
  }
  return { adjacency, complete };
}

/** Marks the ends of relations as seen; gives those that were not. */
function reach({ seen }: Front, relations: readonly Relation[]): string[] {
  const reached: string[] = [];
  const see = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    reached.push(id);
  };
  for (const { subject, object } of relations) {
    see(subject);
    see(object);
  }
  return reached;
}

function toFilter({ from: _from, to: _to, dateFrom, dateTo, ...filter }: PathQuery): RelationFilter {
  return {
    ...filter,
    ...(dateFrom === undefined ? {} : { from: dateFrom }),
    ...(dateTo === undefined ? {} : { to: dateTo }),
  };
}

/** Entities with more relations than a path may lead through; its ends may have any number. */
async function findHubs(
  reader: Reader,
  relations: readonly Relation[],
  { from, to, maxDegree }: PathQuery,
): Promise<ReadonlySet<string>> {
  if (maxDegree === undefined) return new Set();
  const ends = new Set((await resolveIds(reader, [from, to])).values());
  const ids = relations.flatMap(({ subject, object }) => [subject, object]);
  const hubs = [...(await getRanks(reader, ids))].filter(([id, { degree }]) => degree > maxDegree && !ends.has(id));
  return new Set(hubs.map(([id]) => id));
}

function connect(adjacency: Adjacency, relation: Relation): void {
  connectFrom(adjacency, relation.subject, relation.object, relation);
  connectFrom(adjacency, relation.object, relation.subject, relation);
}

function connectFrom(adjacency: Adjacency, one: string, other: string, relation: Relation): void {
  const own = adjacency.get(one);
  if (own === undefined) {
    adjacency.set(one, new Map([[other, relation]]));
    return;
  }
  const known = own.get(other);
  if (known === undefined || isStronger(relation, known)) own.set(other, relation);
}

function isStronger(a: Relation, b: Relation): boolean {
  return a.sources !== b.sources ? a.sources > b.sources : a.claims !== b.claims ? a.claims > b.claims : a.id < b.id;
}

/** All simple paths, shorter ones first, until enough are found or a bound is met. */
function enumerate(adjacency: Adjacency, from: string, to: string, query: PathQuery) {
  const left = distancesTo(adjacency, to);
  const candidates: Relation[][] = [];
  let steps = 0;
  const walk = (at: string, path: Relation[], visited: Set<string>, length: number): void => {
    if (at === to) {
      if (path.length === length) candidates.push([...path]);
      return;
    }
    for (const [next, relation] of [...(adjacency.get(at) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      steps += 1;
      if (steps > MOST_STEPS || candidates.length >= MOST_CANDIDATES) return;
      if (visited.has(next) || path.length + 1 + (left.get(next) ?? Number.POSITIVE_INFINITY) > length) continue;
      visited.add(next);
      path.push(relation);
      walk(next, path, visited, length);
      path.pop();
      visited.delete(next);
    }
  };
  for (let length = left.get(from) ?? query.maxLength + 1; length <= query.maxLength; length += 1) {
    walk(from, [], new Set([from]), length);
    if (query.rank === "short" && candidates.length >= query.k) break;
  }
  return { candidates, exhausted: steps <= MOST_STEPS && candidates.length < MOST_CANDIDATES };
}

function distancesTo(adjacency: Adjacency, to: string): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let open = [to];
  for (let distance = 1; open.length > 0; distance += 1) {
    open = open.flatMap((id) => [...(adjacency.get(id)?.keys() ?? [])]).filter((id) => !distances.has(id));
    for (const id of open) distances.set(id, distance);
  }
  return distances;
}

function getWeakest(path: readonly Relation[]): Relation | undefined {
  return path.reduce<Relation | undefined>(
    (weakest, relation) => (weakest === undefined || isStronger(weakest, relation) ? relation : weakest),
    undefined,
  );
}

function comparePaths(a: readonly Relation[], b: readonly Relation[], rank: PathQuery["rank"]): number {
  const strength = (getWeakest(b)?.sources ?? 0) - (getWeakest(a)?.sources ?? 0);
  const length = a.length - b.length;
  const key = (path: readonly Relation[]) => path.map((relation) => relation.id).join(" ");
  return (rank === "short" ? length || strength : strength || length) || (key(a) < key(b) ? -1 : 1);
}

function toPath(from: string, relations: readonly Relation[]): Path {
  const entityIds = [from];
  for (const { subject, object } of relations) entityIds.push(entityIds.at(-1) === subject ? object : subject);
  return { entityIds, relationIds: relations.map((relation) => relation.id), weakest: getWeakest(relations)?.id ?? "" };
}

function toTruncation(shown: number, available: number, complete: boolean, query: PathQuery): Truncation | null {
  if (!complete)
    return {
      reason: "the graph between the two is too large to be searched through; filter, or leave hubs out",
      shown,
      available,
    };
  return shown < available ? { reason: `limit of ${query.k} paths`, shown, available } : null;
}

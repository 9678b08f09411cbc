/** Parts of the graph that belong together: the first sight, what lies between given entities, the whole in batches. */
import type { EntityFilter, RelationFilter, Subgraph } from "../graph-store.ts";
import type { Entity, Relation } from "../model.ts";
import { toEntity, toMap } from "../rows.ts";
import { resolveIds } from "./canonical-ids.ts";
import { getEntities, getRanks, type Reader, toEntityParameters } from "./reader.ts";
import { filterRelations, findRelations, findRelationsAmong } from "./relations.ts";

/** Entities looked at for each one shown, and the least: under a filter the best-connected ones need not be the best. */
const CANDIDATES = { all: { each: 3, least: 100 }, filtered: { each: 10, least: 1_000 } } as const;
const EXPORTED_AT_ONCE = 500;

/** The entities with the best-evidenced relations under the filter, and the relations between them. */
export async function getOverview(
  reader: Reader,
  filter: RelationFilter & EntityFilter,
  limit: number,
): Promise<Subgraph> {
  const parameters = toEntityParameters(filter);
  const { each, least } = looksAtRelations(filter) ? CANDIDATES.filtered : CANDIDATES.all;
  const most = Math.max(limit * each, least);
  const [count] = await reader.read("count-related-entities", parameters);
  const total = Number(count?.["total"] ?? 0);
  const candidates = (await reader.read("rank-entities", { ...parameters, limit: most })).map(
    (row) => row["id"] as string,
  );
  const relations = await findRelationsAmong(reader, new Set(candidates), filter);
  const weight = weigh(relations);
  const ranked = candidates
    .filter((id) => weight.has(id))
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
  const chosen = chooseLinked(ranked, relations, limit);
  const available = total > candidates.length ? total : ranked.length;
  return {
    entities: await getEntities(reader, chosen),
    relations: relations.filter((relation) => chosen.has(relation.subject) && chosen.has(relation.object)),
    truncated: chosen.size < available ? { reason: `limit of ${limit} entities`, shown: chosen.size, available } : null,
  };
}

function looksAtRelations({ types: _types, countries: _countries, ...filter }: RelationFilter & EntityFilter): boolean {
  return Object.keys(filter).length > 0;
}

function weigh(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  for (const { subject, object, sources } of relations) {
    for (const id of [subject, object]) weight.set(id, (weight.get(id) ?? 0) + sources);
  }
  return weight;
}

/**
 * The first of `ranked`, each with a relation to another: one whose relations all lead to entities further down brings the first of
 * those with it, since an entity that stands alone in a picture of relations would be a riddle.
 * @param ranked ids, each with a relation to another of them
 */
function chooseLinked(ranked: readonly string[], relations: readonly Relation[], limit: number): ReadonlySet<string> {
  const places = new Map(ranked.map((id, place) => [id, place]));
  const neighbours = new Map<string, string[]>(ranked.map((id) => [id, []]));
  for (const { subject, object } of relations) {
    neighbours.get(subject)?.push(object);
    neighbours.get(object)?.push(subject);
  }
  const chosen = new Set<string>();
  for (const id of ranked) {
    if (chosen.size >= limit) break;
    const near = neighbours.get(id) ?? [];
    const isLinked = near.some((other) => other === id || chosen.has(other));
    const [first] = near.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const needed = isLinked || first === undefined ? [id] : [id, first];
    // A single entity was asked for, or there is room for what belongs together.
    if (chosen.size + needed.length <= limit) for (const each of needed) chosen.add(each);
    else if (limit === 1) chosen.add(id);
  }
  return chosen;
}

/** The entities given that exist, and the relations between them. */
export async function getInduced(reader: Reader, ids: readonly string[], filter: RelationFilter): Promise<Subgraph> {
  const canonical = new Set((await resolveIds(reader, ids)).values());
  return {
    entities: await getEntities(reader, canonical),
    relations: await findRelationsAmong(reader, canonical, filter),
    truncated: null,
  };
}

/** Entities in order of id; relations come with the batch of their subject, so their object may come later. */
export async function* exportGraph(
  reader: Reader,
  filter: RelationFilter & EntityFilter,
): AsyncGenerator<{ readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }> {
  const parameters = { ...toEntityParameters(filter), limit: EXPORTED_AT_ONCE };
  let after = "";
  for (;;) {
    const rows = await reader.read("page-entities", { ...parameters, after });
    const entities = rows.map((row) => toEntity(toMap(row["entity"])));
    const last = entities.at(-1);
    if (last === undefined) return;
    const found = await findRelations(
      reader,
      "get-relations-from",
      entities.map((entity) => entity.id),
      filter,
    );
    const objects = await findWanted(reader, found, filter);
    const relations = await filterRelations(
      reader,
      found.filter((relation) => objects.has(relation.object)),
      filter,
    );
    yield { entities, relations: relations.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    if (entities.length < EXPORTED_AT_ONCE) return;
    after = last.id;
  }
}

async function findWanted(
  reader: Reader,
  relations: readonly Relation[],
  filter: EntityFilter,
): Promise<ReadonlySet<string>> {
  const ids = relations.map((relation) => relation.object);
  const { types = [], countries = [] } = filter;
  if (types.length === 0 && countries.length === 0) return new Set(ids);
  const wanted = [...(await getRanks(reader, ids))].filter(
    ([, { type, country = "" }]) =>
      (types.length === 0 || types.includes(type)) && (countries.length === 0 || countries.includes(country)),
  );
  return new Set(wanted.map(([id]) => id));
}

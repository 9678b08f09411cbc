/** Reads by the name of the query, and what every read needs: entities, the parameters of filters. */
import type { EntityFilter, EntityHit, EntityNode } from "../graph-store.ts";
import type { GraphMemory } from "../memory/graph-memory.ts";
import type { RememberedEntity } from "../memory/remembered-entity.ts";
import type { EntityType } from "../ontology.ts";
import { getQuery, type QueryName } from "../query-catalog.ts";
import { type CypherMap, toEntityNode, toMap, toText } from "../rows.ts";
import type { CypherSession, Parameter, Parameters, ReadOptions, Row } from "../stores/cypher-session.ts";

const BATCH = 2_000;

export interface Reader {
  /** The graph's entities and relations, where they are at hand: then nothing of them is read. */
  readonly memory?: GraphMemory;
  /** Runs one query, or several joined to one. */
  read(
    names: QueryName | readonly QueryName[],
    parameters?: Parameters,
    fill?: Readonly<Record<string, string>>,
  ): Promise<readonly Row[]>;
  /** Runs once for each batch of ids (parameter `$ids`), not at all for none. */
  readEach(name: QueryName, ids: Iterable<string>, parameters?: Parameters): Promise<readonly Row[]>;
}

/** Reads over a session. */
export function createReader(session: CypherSession, options: ReadOptions = {}): Reader {
  const read: Reader["read"] = (names, parameters = {}, fill = {}) => {
    const list: readonly QueryName[] = typeof names === "string" ? [names] : names;
    return session.read(list.map((name) => getQuery(name, session.dialect, fill)).join("\n"), parameters, options);
  };
  const readEach: Reader["readEach"] = async (name, ids, parameters = {}) => {
    const found: Row[] = [];
    for (const batch of toBatches([...new Set(ids)]))
      for (const row of await read(name, { ...parameters, ids: batch })) found.push(row);
    return found;
  };
  return { read, readEach };
}

/** Lists of at most so many items as one statement should take. */
export function toBatches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Entities by canonical id, in order of id. */
export async function getEntities(reader: Reader, ids: Iterable<string>): Promise<readonly EntityNode[]> {
  const { memory } = reader;
  const nodes =
    memory === undefined
      ? (await reader.readEach("get-entities", ids)).map((row) => toEntityNode(toMap(row["entity"])))
      : [...new Set(ids)].flatMap((id) => memory.findEntity(id)?.node ?? []);
  return nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What of an entity decides whether it is shown. */
export interface Rank {
  readonly type: EntityType;
  readonly degree: number;
  readonly country?: string;
}

/** Ranks by canonical id. */
export async function getRanks(reader: Reader, ids: Iterable<string>): Promise<ReadonlyMap<string, Rank>> {
  const { memory } = reader;
  const ranks = new Map<string, Rank>();
  if (memory !== undefined) {
    for (const id of ids) {
      const node = memory.findEntity(id)?.node;
      if (node !== undefined) ranks.set(id, node);
    }
    return ranks;
  }
  for (const row of await reader.readEach("get-entity-ranks", ids)) {
    const country = toText(row["country"]);
    const rank = { type: row["type"] as EntityType, degree: Number(row["degree"] ?? 0) };
    ranks.set(row["id"] as string, country === undefined ? rank : { ...rank, country });
  }
  return ranks;
}

/** A map `entity` of a row, with the date that lists are sorted by. */
export function toRemembered(map: CypherMap): RememberedEntity {
  const lastSeen = toText(map["lastSeen"]);
  return lastSeen === undefined ? { node: toEntityNode(map) } : { node: toEntityNode(map), lastSeen };
}

/** @param matched the name that was found */
export function toHit({ node, lastSeen }: RememberedEntity, matched: string): EntityHit {
  const { degree, mentions, documents, ...entity } = node;
  return { entity, matched, degree, mentions, documents, ...(lastSeen === undefined ? {} : { lastSeen }) };
}

/** `$types` and `$countries`. */
export function toEntityParameters(filter: EntityFilter): Parameters {
  return { types: toList(filter.types), countries: toList(filter.countries) };
}

/** A list, or null where it filters nothing. */
export function toList(values: readonly string[] | undefined): Parameter {
  return values === undefined || values.length === 0 ? null : values;
}

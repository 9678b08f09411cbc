/** Reads by the name of the query, and what every read needs: entities, the parameters of filters. */
import type { EntityFilter, EntityHit, EntityNode } from "../graph-store.ts";
import { getQuery, type QueryName } from "../query-catalog.ts";
import { type CypherMap, toEntity, toEntityNode, toMap, toText } from "../rows.ts";
import type { CypherSession, Parameter, Parameters, ReadOptions, Row } from "../stores/cypher-session.ts";

const BATCH = 2_000;

export interface Reader {
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
  const rows = await reader.readEach("get-entities", ids);
  return rows.map((row) => toEntityNode(toMap(row["entity"]))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A map `entity` of a row as a hit. */
export function toHit(map: CypherMap, matched: string): EntityHit {
  const lastSeen = toText(map["lastSeen"]);
  const { degree, mentions, documents } = toEntityNode(map);
  return {
    entity: toEntity(map),
    matched,
    degree,
    mentions,
    documents,
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** `$types` and `$countries`. */
export function toEntityParameters(filter: EntityFilter): Parameters {
  return { types: toList(filter.types), countries: toList(filter.countries) };
}

/** A list, or null where it filters nothing. */
export function toList(values: readonly string[] | undefined): Parameter {
  return values === undefined || values.length === 0 ? null : values;
}

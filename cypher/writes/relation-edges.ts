/**
 * The edges of relations, reached from the end that has fewer of them: from the other, an engine would walk over all the
 * relations of a well-known actor to find one.
 */
import type { Relation } from "../model.ts";
import type { RelationKey } from "../relations.ts";
import { RELATION_FIELDS, toColumnValues } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import { eachGroup, type Statements } from "./statements.ts";

export interface RelationEdges {
  /** Rows with `subject`, `predicate`, `object` and the map `relation`, of those that are there. */
  read(keys: readonly RelationKey[]): Promise<readonly Row[]>;
  /**
   * Writes relations as they now are.
   * @param touched those of them that may have lost their last claim, and then go
   * @param before those that were there
   */
  write(
    touched: readonly RelationKey[],
    before: ReadonlyMap<string, Relation>,
    relations: readonly Relation[],
  ): Promise<void>;
  /** Pairs of canonical ids, in each the one with fewer relations first. */
  sortEnds(pairs: readonly (readonly [string, string])[]): Promise<readonly (readonly [string, string])[]>;
  /** By canonical id: relations that came, less those that went. */
  readonly changes: ReadonlyMap<string, number>;
}

/** @param known numbers of relations by canonical id; others are looked up */
export function createRelationEdges(statements: Statements, known: ReadonlyMap<string, number>): RelationEdges {
  const degrees = new Map(known);
  const changes = new Map<string, number>();
  const look = async (ids: readonly string[]): Promise<void> => {
    for (const row of await statements.eachId(
      "get-entity-ranks",
      ids.filter((id) => !degrees.has(id)),
    ))
      degrees.set(row["id"] as string, Number(row["degree"] ?? 0));
  };
  const sort = (one: string, other: string): readonly [string, string] =>
    (degrees.get(other) ?? 0) < (degrees.get(one) ?? 0) ? [other, one] : [one, other];
  const toRow = ({ id, subject, object }: RelationKey) => [sort(subject, object)[0], id];
  const count = ({ subject, object }: RelationKey, change: 1 | -1): void => {
    for (const id of [subject, object]) changes.set(id, (changes.get(id) ?? 0) + change);
  };
  return {
    changes,
    read: async (keys) => {
      await look(keys.flatMap(({ subject, object }) => [subject, object]));
      return statements.each("get-relation-states", keys.map(toRow));
    },
    write: async (touched, before, relations) => {
      const left = new Set(relations.map(({ id }) => id));
      const gone = touched.filter(({ id }) => before.has(id) && !left.has(id));
      const fresh = relations.filter(({ id }) => !before.has(id));
      const changed = relations.flatMap((relation) => {
        const stood = before.get(relation.id);
        const changes = stood === undefined ? [] : RELATION_FIELDS.filter((field) => stood[field] !== relation[field]);
        const values = Object.fromEntries(changes.map((field) => [field, relation[field] ?? null]));
        return changes.length === 0 ? [] : [[...toRow(relation), values]];
      });
      for (const key of gone) count(key, -1);
      for (const key of fresh) count(key, 1);
      await statements.each("delete-relations", gone.map(toRow));
      await statements.each("update-relations", changed);
      const rows = fresh.map((relation) => ({
        group: relation.predicate,
        row: [relation.subject, relation.object, ...toColumnValues(relation, RELATION_FIELDS)],
      }));
      await eachGroup(statements, "write-relations", "predicate", rows);
    },
    sortEnds: async (pairs) => {
      await look(pairs.flat());
      return pairs.map(([one, other]) => sort(one, other));
    },
  };
}

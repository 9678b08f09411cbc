/**
 * The edges of relations, reached from the end that has fewer of them: from the other, an engine would walk over all the
 * relations of a well-known actor to find one.
 */
import type { Relation } from "../model.ts";
import type { RelationKey } from "../relations.ts";
import { RELATION_FIELDS, toColumnValues, toRelation } from "../rows.ts";
import type { Changes } from "./changes.ts";
import { type Statements, sendGroups } from "./statements.ts";

export interface RelationEdges {
  /** Those that are there. */
  read(keys: readonly RelationKey[]): Promise<readonly Relation[]>;
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
  readonly degreeChanges: ReadonlyMap<string, number>;
}

/** @param known numbers of relations by canonical id; others are looked up */
export function createRelationEdges(
  statements: Statements,
  changes: Changes,
  known: ReadonlyMap<string, number>,
): RelationEdges {
  const degrees = new Map(known);
  const degreeChanges = new Map<string, number>();
  const look = async (ids: readonly string[]): Promise<void> => {
    for (const row of await statements.eachId(
      "get-entity-ranks",
      ids.filter((id) => !degrees.has(id)),
    ))
      degrees.set(row["id"] as string, Number(row["degree"] ?? 0));
  };
  const sort = (one: string, other: string): readonly [string, string] =>
    (degrees.get(other) ?? 0) < (degrees.get(one) ?? 0) ? [other, one] : [one, other];
  const toRow = ({ id, subject, object }: RelationKey) => [...sort(subject, object), id];
  const count = ({ subject, object }: RelationKey, change: 1 | -1): void => {
    for (const id of [subject, object]) degreeChanges.set(id, (degreeChanges.get(id) ?? 0) + change);
  };
  return {
    degreeChanges,
    read: async (keys) => {
      await look(keys.flatMap(({ subject, object }) => [subject, object]));
      const { before, moved, gone } = changes;
      // Edges of entities that moved or went are gone already, though they are remembered.
      if (before !== undefined && moved.size + gone.size === 0)
        return keys.flatMap((key) => before.findRelation(key) ?? []);
      return (await statements.each("get-relation-states", keys.map(toRow))).map(toRelation);
    },
    write: async (touched, before, relations) => {
      const left = new Set(relations.map(({ id }) => id));
      const gone = touched.filter(({ id }) => before.has(id) && !left.has(id));
      const fresh = relations.filter(({ id }) => !before.has(id));
      const changed = relations.flatMap((relation) => {
        const stood = before.get(relation.id);
        const fields = stood === undefined ? [] : RELATION_FIELDS.filter((field) => stood[field] !== relation[field]);
        const values = Object.fromEntries(fields.map((field) => [field, relation[field] ?? null]));
        return fields.length === 0 ? [] : [[...toRow(relation), values]];
      });
      for (const key of gone) changes.relations.set(key.id, { key, relation: null });
      for (const relation of relations) changes.relations.set(relation.id, { key: relation, relation });
      for (const key of gone) count(key, -1);
      for (const key of fresh) count(key, 1);
      await statements.send("delete-relations", gone.map(toRow));
      await statements.send("update-relations", changed);
      const rows = fresh.map((relation) => ({
        group: relation.predicate,
        row: [relation.subject, relation.object, ...toColumnValues(relation, RELATION_FIELDS)],
      }));
      await sendGroups(statements, "write-relations", "predicate", rows);
    },
    sortEnds: async (pairs) => {
      await look(pairs.flat());
      return pairs.map(([one, other]) => sort(one, other));
    },
  };
}

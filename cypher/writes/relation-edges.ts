/** The edges of relations: read and written, from memory where the graph is at hand. */
import type { Relation } from "../model.ts";
import type { RelationKey } from "../relations.ts";
import { RELATION_FIELDS, toColumnValues, toRelation } from "../rows.ts";
import type { Changes, GraphBefore } from "./changes.ts";
import { mapInSlices } from "./in-slices.ts";
import { eachGroup, type GroupedRow, type Statements, sendGroups } from "./statements.ts";

export interface RelationEdges {
  /** Those that are there. */
  read(keys: readonly RelationKey[]): Promise<readonly Relation[]>;
  /** Those that are there between the two of each pair of canonical ids, either way. */
  readBetween(
    pairs: readonly (readonly [string, string])[],
  ): Promise<readonly Pick<Relation, "subject" | "predicate" | "object">[]>;
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
  /** By canonical id: relations that came, less those that went. */
  readonly degreeChanges: ReadonlyMap<string, number>;
}

export function createRelationEdges(statements: Statements, changes: Changes): RelationEdges {
  const degreeChanges = new Map<string, number>();
  const toRow = ({ subject, predicate, object, id }: RelationKey, ...more: readonly object[]): GroupedRow => ({
    group: predicate,
    row: [subject, object, id, ...more],
  });
  const count = ({ subject, object }: RelationKey, change: 1 | -1): void => {
    for (const id of [subject, object]) degreeChanges.set(id, (degreeChanges.get(id) ?? 0) + change);
  };
  return {
    degreeChanges,
    read: async (keys) => {
      const memory = findMemory(changes);
      if (memory !== undefined) return keys.flatMap((key) => memory.findRelation(key) ?? []);
      const rows = keys.map((key) => toRow(key));
      return (await eachGroup(statements, "get-relation-states", "predicate", rows)).map(toRelation);
    },
    readBetween: async (pairs) => {
      const memory = findMemory(changes);
      if (memory !== undefined) return pairs.flatMap(([one, other]) => memory.listRelationsBetween(one, other));
      const rows = pairs.flatMap(([one, other]) => [
        [one, other],
        [other, one],
      ]);
      return (await statements.each("get-relations-between", rows)).map(toRelation);
    },
    write: async (touched, before, relations) => {
      const left = new Set(relations.map(({ id }) => id));
      const gone = touched.filter(({ id }) => before.has(id) && !left.has(id));
      const fresh = relations.filter(({ id }) => !before.has(id));
      const changed = await mapInSlices(relations, (relation) => {
        const stood = before.get(relation.id);
        const fields = stood === undefined ? [] : RELATION_FIELDS.filter((field) => stood[field] !== relation[field]);
        const values = Object.fromEntries(fields.map((field) => [field, relation[field] ?? null]));
        return fields.length === 0 ? [] : [toRow(relation, values)];
      });
      for (const key of gone) changes.relations.set(key.id, { key, relation: null });
      for (const relation of relations) changes.relations.set(relation.id, { key: relation, relation });
      for (const key of gone) count(key, -1);
      for (const key of fresh) count(key, 1);
      const goneRows = gone.map((key) => toRow(key));
      await sendGroups(statements, "delete-relations", "predicate", goneRows);
      await sendGroups(statements, "update-relations", "predicate", changed.flat());
      const rows = fresh.map((relation) => ({
        group: relation.predicate,
        row: [relation.subject, relation.object, ...toColumnValues(relation, RELATION_FIELDS)],
      }));
      await sendGroups(statements, "write-relations", "predicate", rows);
    },
  };
}

/** What is remembered of the graph before the write, if it still holds: edges of entities that moved or went are gone. */
export function findMemory({ before, moved, gone }: Changes): GraphBefore | undefined {
  return moved.size + gone.size === 0 ? before : undefined;
}

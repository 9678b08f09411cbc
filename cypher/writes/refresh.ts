/** Brings what canonical entities show of themselves up to date: united names, what they are found by, and their counts. */
import type { Entity } from "../model.ts";
import { toSearchTerms } from "../names.ts";
import { ENTITY_FIELDS } from "../rows.ts";
import { type ExtractedState, getStates, uniteStored } from "./extracted-states.ts";
import type { Statements } from "./statements.ts";

/** A field that nobody gives any more must be taken away from the node. */
const NOTHING = Object.fromEntries(ENTITY_FIELDS.map((field) => [field, null]));

/** Fields that hold the id of another entity. */
const REFERENCES = ["placeId", "eventId"] as const satisfies readonly (keyof Entity)[];

type Groups = Map<string, ExtractedState[]>;

/**
 * Writes the entities that are described otherwise than before; the index over names makes each costly.
 * @param before states of all members of the groups that may have changed
 * @param after the same, as they now are
 * @param moved extracted ids that changed their canonical entity, and the canonical ids they left or joined
 */
export async function refreshEntities(
  statements: Statements,
  before: ReadonlyMap<string, ExtractedState>,
  after: ReadonlyMap<string, ExtractedState>,
  moved: ReadonlySet<string>,
): Promise<void> {
  const groups = toGroups(after);
  const stood = toGroups(before);
  const referring = await addReferring(statements, groups, moved);
  const entities = [...groups].flatMap(([id, group]) => {
    const entity = unite(id, group);
    const former = stood.get(id);
    const same = former !== undefined && JSON.stringify(unite(id, former)) === JSON.stringify(entity);
    return same && !moved.has(id) && !referring.has(id) ? [] : [entity];
  });
  const named = entities.flatMap((entity) => REFERENCES.flatMap((field) => entity[field] ?? []));
  const referred = await getStates(statements, named);
  await statements.each(
    "refresh-entities",
    entities.map((entity) => toRow(entity, referred)),
  );
}

function toGroups(states: ReadonlyMap<string, ExtractedState>): Groups {
  const groups: Groups = new Map();
  for (const state of states.values()) {
    const group = groups.get(state.canonicalId) ?? [];
    group.push(state);
    groups.set(state.canonicalId, group);
  }
  return groups;
}

function unite(id: string, group: readonly ExtractedState[]): Entity {
  return uniteStored(
    id,
    group.map((state) => state.variants),
  );
}

/** An entity names its place and its event by their canonical ids, so it follows when one of these is merged or split. */
async function addReferring(
  statements: Statements,
  groups: Groups,
  moved: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const referring = new Set<string>();
  for (const property of REFERENCES) {
    for (const row of await statements.eachId("get-entities-naming", moved, { property }))
      referring.add(row["id"] as string);
  }
  const missing = [...referring].filter((id) => !groups.has(id));
  const merged: string[] = [];
  for (const id of missing)
    merged.push(...(await statements.run("get-previous-ids", { id })).map((row) => row["id"] as string));
  for (const state of (await getStates(statements, [...missing, ...merged])).values()) {
    groups.set(state.canonicalId, [...(groups.get(state.canonicalId) ?? []), state]);
  }
  return referring;
}

function toRow(entity: Entity, named: ReadonlyMap<string, ExtractedState>): object {
  const references = REFERENCES.flatMap((field) => {
    const id = entity[field];
    return id === undefined ? [] : [[field, named.get(id)?.canonicalId ?? id] as const];
  });
  const _terms = toSearchTerms([entity.name, ...entity.aliases]);
  return { id: entity.id, properties: { ...NOTHING, ...entity, ...Object.fromEntries(references), _terms } };
}

/** Counts of mentions, documents and relations, and first and last dates. */
export async function refreshCounts(statements: Statements, ids: ReadonlySet<string>): Promise<void> {
  await statements.eachId("refresh-entity-mentions", ids);
  await statements.eachId("refresh-entity-degrees", ids);
}

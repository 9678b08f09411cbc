/** Brings what canonical entities show of themselves up to date: united names, what they are found by, and their counts. */
import type { Entity } from "../model.ts";
import { toSearchTerms } from "../names.ts";
import { ENTITY_FIELDS } from "../rows.ts";
import { type ExtractedState, getStates, uniteStored } from "./extracted-states.ts";
import type { Statements } from "./statements.ts";
import type { Gain } from "./touched.ts";

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
 * @returns ids of those that were written
 */
export async function refreshEntities(
  statements: Statements,
  before: ReadonlyMap<string, ExtractedState>,
  after: ReadonlyMap<string, ExtractedState>,
  moved: ReadonlySet<string>,
): Promise<readonly string[]> {
  const groups = toGroups(after);
  const stood = toGroups(before);
  const referring = await addReferring(statements, groups, moved);
  const entities = [...groups].flatMap(([id, group]) => {
    const former = stood.get(id);
    if (former !== undefined && !moved.has(id) && !referring.has(id) && isSameSingle(former, group)) return [];
    const entity = unite(id, group);
    const same = former !== undefined && JSON.stringify(unite(id, former)) === JSON.stringify(entity);
    return same && !moved.has(id) && !referring.has(id) ? [] : [entity];
  });
  const named = entities.flatMap((entity) => REFERENCES.flatMap((field) => entity[field] ?? []));
  const referred = await getStates(statements, named);
  await statements.send(
    "refresh-entities",
    entities.map((entity) => toRow(entity, referred)),
  );
  return entities.map(({ id }) => id);
}

/** Whether all documents described it in one way before and after: most do, and nothing needs to be united then. */
function isSameSingle(before: readonly ExtractedState[], after: readonly ExtractedState[]): boolean {
  const [one, two] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || one?.variants.size !== 1 || two?.variants.size !== 1) return false;
  return one.id === two.id && [...one.variants.keys()][0] === [...two.variants.keys()][0];
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

/** Counts of mentions, documents and relations, and first and last dates, counted anew. */
export async function recount(statements: Statements, ids: ReadonlySet<string>): Promise<void> {
  await statements.eachId("refresh-entity-mentions", ids);
  await statements.eachId("refresh-entity-degrees", ids);
}

/**
 * Adds what new documents and new relations bring to the counts that stood before; counting anew takes as long as an entity is
 * known.
 * @param variants to be written with them, by id
 */
export async function addGains(
  statements: Statements,
  before: ReadonlyMap<string, ExtractedState>,
  gains: ReadonlyMap<string, Gain>,
  degrees: ReadonlyMap<string, number>,
  variants: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const rows = [...gains].map(([id, gain]) => {
    const stood = before.get(id)?.counts ?? { degree: 0, documents: 0, mentions: 0 };
    const dates = [stood.firstSeen, stood.lastSeen, gain.firstSeen, gain.lastSeen]
      .filter((date) => date !== undefined)
      .sort();
    const degree = stood.degree + (degrees.get(id) ?? 0);
    const numbers = [degree, stood.documents + gain.documents, stood.mentions + gain.mentions];
    return [id, ...numbers, dates[0] ?? null, dates.at(-1) ?? null, variants.get(id) ?? null];
  });
  await statements.send("set-entity-counts", rows);
}

/**
 * The one way in which the graph changes. Whatever the occasion (load, withdrawal, judgement, story), the steps are the same:
 * take layers away, count who still describes whom, find the canonical entities, move what moved, refresh the touched entities,
 * add layers, derive the touched relations, count. The result depends on documents and judgements alone, not on their order.
 */
import { findTiedIds, resolveCanonicalIds } from "../merging.ts";
import type { Judgement } from "../model.ts";
import { toJudgement, toMap } from "../rows.ts";
import { type NewLayers, noteLayers, sendClaims, sendDocuments } from "./add-layers.ts";
import type { Changes } from "./changes.ts";
import { planRelations } from "./derive.ts";
import { changeVariants, type ExtractedState, formatVariants, getStates } from "./extracted-states.ts";
import { addGains, recount, refreshEntities } from "./refresh.ts";
import { type Move, remapEntities } from "./remap.ts";
import { type Statements, sendGroups } from "./statements.ts";
import { countVariant, noteClaims, stripLayers, type VariantChanges } from "./strip-layers.ts";
import { Touched } from "./touched.ts";

export interface GraphChange {
  /** Documents whose layers go. */
  readonly stripped?: readonly string[];
  /** Of these, documents that go altogether. */
  readonly withdrawn?: readonly string[];
  readonly added?: readonly NewLayers[];
  readonly stories?: readonly { readonly documentId: string; readonly storyId: string }[];
  readonly judged?: readonly Judgement[];
  readonly unjudged?: readonly string[];
}

/** @param changes takes up what changed of entities and relations */
export async function changeGraph(statements: Statements, changes: Changes, change: GraphChange): Promise<void> {
  const { stripped = [], withdrawn = [], added = [], stories = [] } = change;
  const touched = new Touched();
  const variants: VariantChanges = new Map();
  await setStories(statements, stories, touched);
  await stripLayers(statements, stripped, touched, variants);
  await statements.eachId("delete-documents", withdrawn);
  for (const { graph, records } of added) {
    for (const [index, { id }] of graph.entities.entries()) countVariant(variants, id, records[index] ?? "", 1);
  }
  const judgements = await changeJudgements(statements, change);
  const tied = findTiedIds([...variants.keys(), ...judgements.touched], [...judgements.before, ...judgements.after]);
  const before = await getStates(statements, tied);
  const { after, counted } = await writeStates(statements, before, variants, judgements.after);
  const moves = toMoves(before, after);
  await remapEntities(statements, moves, touched);
  const canonical = new Map([...after.values()].map((state) => [state.id, state.canonicalId]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  await statements.eachId("delete-canonical-entities", gone);
  await statements.eachId("delete-merged-entities", gone);
  for (const { state, canonicalId } of moves) changes.moved.set(state.id, canonicalId);
  for (const id of gone) changes.gone.add(id);
  await sendDocuments(statements, added, canonical);
  const relationIds = await noteLayers(added, canonical, touched);
  const moved = new Set(moves.flatMap((move) => [move.state.id, move.state.canonicalId, move.canonicalId]));
  changes.addEntities(await refreshEntities(statements, before, after, moved));
  const relations = await planRelations(statements, changes, touched);
  // All is read: from here on the engine is only sent what to write, and need not be waited for.
  await sendClaims(statements, added, canonical, relationIds);
  await relations.write();
  for (const id of touched.entities) touched.gains.delete(id);
  const { degreeChanges: changed } = relations;
  await addGains(statements, before, touched.gains, changed, counted);
  await statements.send(
    "set-canonical-variants",
    [...counted].filter(([id]) => !touched.gains.has(id)),
  );
  await recount(statements, touched.entities);
  for (const ids of [touched.entities, touched.gains.keys(), changed.keys(), moved]) changes.addEntities(ids);
}

async function setStories(
  statements: Statements,
  stories: NonNullable<GraphChange["stories"]>,
  touched: Touched,
): Promise<void> {
  await statements.each(
    "set-stories",
    stories.map(({ documentId, storyId }) => ({ id: documentId, storyId })),
  );
  noteClaims(
    await statements.eachId(
      "get-layer-claims",
      stories.map((story) => story.documentId),
    ),
    touched,
  );
}

async function changeJudgements(statements: Statements, { judged = [], unjudged = [] }: GraphChange) {
  const before = (await statements.run("list-judgements")).map((row) => toJudgement(toMap(row["judgement"])));
  const replaced = new Set([...judged.map((judgement) => judgement.id), ...unjudged]);
  const after = [...before.filter((judgement) => !replaced.has(judgement.id)), ...judged];
  await statements.eachId("delete-judgements", unjudged);
  await statements.each("write-judgements", judged.map(toJudgementRow));
  const changed = [...before.filter((judgement) => replaced.has(judgement.id)), ...judged];
  return { before, after, touched: changed.flatMap((judgement) => judgement.pair) };
}

function toJudgementRow({ pair: [first, second], ...judgement }: Judgement): object {
  return { id: judgement.id, properties: { ...judgement, first, second } };
}

/**
 * Writes the variants as they now are, new entities first standing for themselves.
 * @returns the states with their canonical ids; and, by id, the variants that are not written yet: most of their entities get
 *   other numbers too, and one statement then writes both
 */
async function writeStates(
  statements: Statements,
  before: ReadonlyMap<string, ExtractedState>,
  changes: VariantChanges,
  judgements: readonly Judgement[],
): Promise<{
  readonly after: ReadonlyMap<string, ExtractedState>;
  readonly counted: ReadonlyMap<string, readonly string[]>;
}> {
  const variants = new Map([...before.values()].map((state) => [state.id, state.variants]));
  for (const [id, own] of changes) variants.set(id, changeVariants(variants.get(id) ?? new Map(), own));
  const existing = [...variants].filter(([, own]) => own.size > 0);
  const canonical = resolveCanonicalIds(new Set(existing.map(([id]) => id)), judgements);
  const created = existing.filter(([id]) => !before.has(id));
  await sendGroups(
    statements,
    "create-entities",
    "type",
    created.map(([id, own]) => toCreation(id, [...own.keys()], formatVariants(own))),
  );
  const changed = existing
    .filter(([id]) => before.has(id) && changes.has(id))
    .map(([id, own]) => [id, formatVariants(own)] as const);
  const isMerged = ([id]: readonly [string, ...unknown[]]) => before.get(id)?.canonicalId !== id;
  await statements.send("set-merged-variants", changed.filter(isMerged));
  return {
    after: new Map(existing.map(([id, own]) => [id, { id, canonicalId: canonical.get(id) ?? id, variants: own }])),
    counted: new Map(changed.filter((row) => !isMerged(row))),
  };
}

function toCreation(id: string, records: readonly string[], variants: readonly string[]) {
  const { type, name } = JSON.parse(records[0] ?? "{}") as { type: string; name: string };
  return { group: type, row: { id, type, name, variants } };
}

function toMoves(
  before: ReadonlyMap<string, ExtractedState>,
  after: ReadonlyMap<string, ExtractedState>,
): readonly Move[] {
  return [...after.values()].flatMap(({ id, canonicalId, variants }) => {
    const stood = before.get(id)?.canonicalId ?? id;
    return stood === canonicalId ? [] : [{ state: { id, canonicalId: stood, variants }, canonicalId }];
  });
}

/** Data extension: what the graph has of entities, column by column. */
import type { EntityNode, GraphStore, Subgraph } from "../../cypher/graph-store.ts";
import type { Relation } from "../../cypher/model.ts";
import { type EntityType, getPredicate, PREDICATE_NAMES, type PredicateName } from "../../cypher/ontology.ts";
import { type ExtendQuery, type Extension, extendQuerySchema } from "../api/reconcile.ts";
import { toType } from "./describe.ts";
import { type Attribute, findAttribute, findProperty } from "./properties.ts";

type Wanted = ExtendQuery["properties"][number];
type Cell = Extension["rows"][string][string][number];

/** With properties that there are. */
export const knownExtendQuerySchema = extendQuerySchema.superRefine(({ properties }, context) => {
  for (const [index, { id }] of properties.entries()) {
    if (findProperty(id) !== undefined) continue;
    const message = `there is no property ${JSON.stringify(id)}; /reconcile/properties lists them`;
    context.addIssue({ code: "custom", path: ["properties", index, "id"], message });
  }
});

/** A row for every id that was asked for, under that id; one that is not known has empty cells. */
export async function extend(store: GraphStore, query: ExtendQuery, signal: AbortSignal): Promise<Extension> {
  const meta = query.properties.map(toMeta);
  const known = await resolve(store, query.ids);
  const nodes = toNodes(await store.getInduced([...new Set(known.values())], {}));
  const places = await readPlaces(store, query, nodes);
  const rows: Extension["rows"] = {};
  for (const id of query.ids) {
    signal.throwIfAborted();
    const node = nodes.get(known.get(id) ?? "");
    const cells: Record<string, Cell[]> = {};
    for (const wanted of query.properties) {
      const attribute = findAttribute(wanted.id);
      if (node === undefined) cells[wanted.id] = [];
      else if (attribute !== undefined) cells[wanted.id] = toCells(attribute, node, places);
      else cells[wanted.id] = await readRelations(store, node, wanted);
    }
    rows[id] = cells;
  }
  return { meta, rows };
}

function toMeta({ id }: Wanted): Extension["meta"][number] {
  const range = toRange(id);
  return {
    id,
    name: findProperty(id)?.name ?? id,
    ...(range.length === 1 && range[0] !== undefined && { type: toType(range[0]) }),
  };
}

/** Types of the entities that are its values. */
function toRange(id: string): readonly EntityType[] {
  const predicate = toPredicate(id);
  if (predicate !== undefined) return getPredicate(predicate).range;
  return findAttribute(id)?.kind === "entity" ? ["Place"] : [];
}

function toPredicate(id: string): PredicateName | undefined {
  return PREDICATE_NAMES.find((name) => name === id);
}

/** Canonical ids by those asked for. */
async function resolve(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const pairs = await Promise.all(ids.map(async (id) => [id, await store.findCanonicalId(id)] as const));
  return new Map(pairs.flatMap(([id, canonical]) => (canonical === undefined ? [] : [[id, canonical] as const])));
}

function toNodes({ entities }: Subgraph): ReadonlyMap<string, EntityNode> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The entities that attributes point at. */
async function readPlaces(store: GraphStore, query: ExtendQuery, nodes: ReadonlyMap<string, EntityNode>) {
  const pointers = query.properties.flatMap(({ id }) => {
    const attribute = findAttribute(id);
    return attribute?.kind === "entity" ? [attribute] : [];
  });
  const ids = pointers.flatMap((attribute) => [...nodes.values()].flatMap((node) => attribute.read(node).map(String)));
  const known = await resolve(store, [...new Set(ids)]);
  const places = toNodes(await store.getInduced([...new Set(known.values())], {}));
  return new Map([...known].map(([id, canonical]) => [id, places.get(canonical)]));
}

function toCells(attribute: Attribute, node: EntityNode, places: ReadonlyMap<string, EntityNode | undefined>): Cell[] {
  return attribute.read(node).flatMap((value): Cell[] => {
    if (attribute.kind === "int") return [{ int: Number(value) }];
    if (attribute.kind === "float") return [{ float: Number(value) }];
    if (attribute.kind === "str") return [{ str: String(value) }];
    const place = places.get(String(value));
    return place === undefined ? [] : [{ id: place.id, name: place.name }];
  });
}

/** Best-evidenced first. A cell has no room for who says so and how, so without another wish only what somebody asserts counts. */
async function readRelations(store: GraphStore, node: EntityNode, { id, settings }: Wanted): Promise<Cell[]> {
  const predicate = toPredicate(id);
  if (predicate === undefined) return [];
  const { limit, direction, polarity } = settings;
  const { entities, relations } = await store.getNeighbours({
    ids: [node.id],
    predicates: [predicate],
    ...(polarity === "asserted" && { polarities: ["asserted"] }),
    direction: getPredicate(predicate).symmetric ? "both" : direction,
    depth: 1,
    rank: "evidence",
    limit,
  });
  return entities
    .filter((each) => each.id !== node.id)
    .map((each) => ({ id: each.id, name: each.name, description: describeEvidence(node.id, each.id, relations) }));
}

function describeEvidence(centre: string, other: string, relations: readonly Relation[]): string {
  const found = relations.filter(({ subject, object }) =>
    subject === centre ? object === other : subject === other && object === centre,
  );
  const sum = (read: (relation: Relation) => number): number => found.reduce((total, each) => total + read(each), 0);
  const sources = sum((relation) => relation.sources);
  const contested = found.some((relation) => relation.contested) ? "; contested" : "";
  return `${sources} ${sources === 1 ? "source" : "sources"}${contested}`;
}

/** What may be asked of an entity: its own attributes, and its relations by predicate. */
import type { EntityNode } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, getPredicate, PREDICATE_NAMES } from "../../cypher/ontology.ts";

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Types of the entities that can have it. */
  readonly types: readonly EntityType[];
}

/** The numbers are not known of every candidate. */
type Described = Entity & Partial<Pick<EntityNode, "degree" | "mentions" | "documents">>;

export interface Attribute extends Property {
  /** What the values are: texts, numbers, or ids of entities. */
  readonly kind: "str" | "int" | "float" | "entity";
  /** Whether what a caller knows of it may tell candidates apart. */
  readonly isMatched: boolean;
  read(entity: Described): readonly (string | number)[];
}

const EVENT: readonly EntityType[] = ["Event"];
const LOCATED: readonly EntityType[] = ["Place", "State", "Event"];

const ATTRIBUTES: readonly Attribute[] = [
  text("type", "Type", "What kind of entity it is, as Person.", ENTITY_TYPE_NAMES, ({ type }) => [type]),
  text("aliases", "Aliases", "Its other names.", ENTITY_TYPE_NAMES, ({ aliases }) => aliases),
  text("country", "Country", "ISO 3166-1 alpha-3, as RUS.", ENTITY_TYPE_NAMES, ({ country }) => given(country)),
  text("role", "Role", "What an entity is besides its type, as media.", ENTITY_TYPE_NAMES, ({ role }) => given(role)),
  text("wikidata", "Wikidata", "Id in Wikidata, as Q159.", ENTITY_TYPE_NAMES, ({ wikidata }) => given(wikidata)),
  text("date", "Date", "Of an event: 2024, 2024-03 or 2024-03-22.", EVENT, ({ date }) => given(date)),
  { ...text("place", "Place", "Where an event was.", EVENT, ({ placeId }) => given(placeId)), kind: "entity" },
  number("latitude", "Latitude", "In degrees, WGS 84.", "float", LOCATED, ({ latitude }) => given(latitude)),
  number("longitude", "Longitude", "In degrees, WGS 84.", "float", LOCATED, ({ longitude }) => given(longitude)),
  number("documents", "Documents", "How many name it.", "int", ENTITY_TYPE_NAMES, ({ documents }) => given(documents)),
  number("mentions", "Mentions", "How often it is named.", "int", ENTITY_TYPE_NAMES, ({ mentions }) => given(mentions)),
  number("relations", "Relations", "How many it has.", "int", ENTITY_TYPE_NAMES, ({ degree }) => given(degree)),
];

const RELATIONS: readonly Property[] = PREDICATE_NAMES.map((id) => {
  const { reads, definition, domain } = getPredicate(id);
  return { id, name: reads, description: `${definition} Gives entities, to fetch and not to match by.`, types: domain };
});

export const PROPERTIES: readonly Property[] = [...ATTRIBUTES, ...RELATIONS];

export function findAttribute(id: string): Attribute | undefined {
  return ATTRIBUTES.find((attribute) => attribute.id === id);
}

export function findProperty(id: string): Property | undefined {
  return PROPERTIES.find((property) => property.id === id);
}

/** Properties that entities of a type can have, or all where the type is none of ours. */
export function proposeProperties(type: string | undefined): readonly Property[] {
  const known = ENTITY_TYPE_NAMES.find((name) => name === type);
  return known === undefined ? PROPERTIES : PROPERTIES.filter(({ types }) => types.includes(known));
}

function text(
  id: string,
  name: string,
  description: string,
  types: readonly EntityType[],
  read: (entity: Entity) => readonly string[],
): Attribute {
  return { id, name, description, types, kind: "str", isMatched: true, read };
}

function number(
  id: string,
  name: string,
  description: string,
  kind: "int" | "float",
  types: readonly EntityType[],
  read: (entity: Described) => readonly number[],
): Attribute {
  return { id, name, description, types, kind, isMatched: false, read };
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

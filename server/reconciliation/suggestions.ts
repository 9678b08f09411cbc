/** What may be meant by what was typed so far: entities, types, properties. */
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from "../../cypher/ontology.ts";
import { describeEntity, findEntityById, toType } from "./describe.ts";
import { PROPERTIES } from "./properties.ts";

const MOST_SUGGESTIONS = 10;

/** @param skip suggestions that the caller has already */
export async function suggestEntities(store: GraphStore, prefix: string, skip: number) {
  if (prefix.trim() === "") return [];
  const meant = await findEntityById(store, prefix);
  if (meant !== undefined) return skip > 0 ? [] : [toSuggestion(meant.entity)];
  const hits = await store.suggestEntities(prefix.trim(), skip + MOST_SUGGESTIONS);
  return hits.slice(skip).map(({ entity }) => toSuggestion(entity));
}

function toSuggestion(entity: Entity) {
  const { id, name, type } = entity;
  return { id, name, description: describeEntity(entity), notable: [toType(type)] };
}

/** Types with a word that begins so, and what they mean. */
export function suggestTypes(prefix: string, skip: number) {
  return ENTITY_TYPE_NAMES.filter((type) => beginsSo(type, prefix))
    .slice(skip, skip + MOST_SUGGESTIONS)
    .map((type) => ({ ...toType(type), description: ENTITY_TYPES[type].definition }));
}

export function suggestProperties(prefix: string, skip: number) {
  return PROPERTIES.filter(({ id, name }) => beginsSo(id, prefix) || beginsSo(name, prefix))
    .slice(skip, skip + MOST_SUGGESTIONS)
    .map(({ id, name, description }) => ({ id, name, description }));
}

/** Words stand apart by spaces, underscores or capitals. */
function beginsSo(name: string, prefix: string): boolean {
  const wanted = prefix.trim().toLowerCase();
  const words = name.split(/[\s_]+|(?<=[a-z])(?=[A-Z])/);
  return words.some((_word, index) => {
    const [spaced, plain] = [words.slice(index).join(" "), words.slice(index).join("")];
    const written = name.toLowerCase();
    return [spaced, plain].some((rest) => rest.toLowerCase().startsWith(wanted)) || written.startsWith(wanted);
  });
}

/** Entities, types and properties in a few words, as lists to choose from and small pages show them. */
import type { EntityDetail, GraphStore } from "../../cypher/graph-store.ts";
import type { Entity } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";
import { entityIdSchema } from "../api/primitives.ts";
import { toXmlText } from "../exports/xml.ts";

export function toType(type: EntityType): { readonly id: string; readonly name: string } {
  return { id: type, name: type };
}

/** What tells it from namesakes, in a line. */
export function describeEntity({ type, role, country, date, aliases }: Entity): string {
  const also = aliases.length === 0 ? undefined : `also ${aliases.slice(0, 3).join(", ")}`;
  return [type, role, country, date, also].filter((part) => part !== undefined).join("; ");
}

/** A heading, a line, and perhaps a list: no markup of what was read gets through. */
export function toSmallHtml(name: string, description: string, lines: readonly string[] = []): string {
  const list = lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${toXmlText(line)}</li>`).join("")}</ul>`;
  return `<h1>${toXmlText(name)}</h1><p>${toXmlText(description)}</p>${list}`;
}

export function toEntityHtml({ entity, documents }: EntityDetail): string {
  const titles = documents.slice(0, 3).map(({ title }) => title);
  return toSmallHtml(entity.name, describeEntity(entity), titles);
}

/** The entity whose id, of today or from before a merge, stands where a name was expected. */
export async function findEntityById(store: GraphStore, text: string): Promise<EntityDetail | undefined> {
  const id = text.trim();
  if (!entityIdSchema.safeParse(id).success) return undefined;
  const canonical = await store.findCanonicalId(id);
  return canonical === undefined ? undefined : store.getEntity(canonical);
}

import type { CypherValue } from "../../cypher/graph-store.ts";

/** A value of a row as text: `(:State Ukraine)`, `[:ACCUSED]`, paths as both in turn, lists by their members, maps as JSON. */
export function toCypherText(value: CypherValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.map(toCypherText).join(", ");
  switch (value["$kind"]) {
    case "node":
      return toNodeText(value);
    case "relationship":
      return `[:${toText(value["type"])}]`;
    case "path":
      return toPathText(value);
    default:
      return JSON.stringify(value);
  }
}

type CypherMap = { readonly [key: string]: CypherValue };

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

function isMap(value: CypherValue | undefined): value is CypherMap {
  return typeof value === "object" && value !== null && !isList(value);
}

function toText(value: CypherValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function toNodeText({ id, labels, properties }: CypherMap): string {
  const own = (labels !== undefined && isList(labels) ? labels : []).filter((label) => label !== "Entity").map(toText);
  const named: CypherMap = isMap(properties) ? properties : {};
  const caption = [named["name"], named["title"], named["sentence"], id].map(toText).find((text) => text !== "") ?? "";
  return `(${own.map((label) => `:${label}`).join("")} ${caption})`;
}

/** Each relationship points the way it is stored, whichever way the path runs. */
function toPathText({ nodes, relationships }: CypherMap): string {
  const along = nodes !== undefined && isList(nodes) ? nodes.filter(isMap) : [];
  const between = relationships !== undefined && isList(relationships) ? relationships.filter(isMap) : [];
  return along
    .map((node, index) => {
      const next = between[index];
      if (next === undefined) return toNodeText(node);
      const edge = toCypherText(next);
      return `${toNodeText(node)}${next["start"] === node["id"] ? `-${edge}->` : `<-${edge}-`}`;
    })
    .join("");
}

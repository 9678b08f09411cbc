import type { CypherNode, CypherRelationship, CypherValue } from "../../cypher/graph-store.ts";

/** A value of a row as text: scalars as they are, nodes as `(:State Ukraine)`, edges as `[:ACCUSED]`, the rest as JSON. */
export function toCypherText(value: CypherValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(toCypherText).join(", ");
  if (isNode(value))
    return `(${value.labels
      .filter((label) => label !== "Entity")
      .map((label) => `:${label}`)
      .join("")} ${toCaption(value)})`;
  if (isRelationship(value)) return `[:${value.type}]`;
  return JSON.stringify(value);
}

function isNode(value: object): value is CypherNode {
  return "$kind" in value && value.$kind === "node";
}

function isRelationship(value: object): value is CypherRelationship {
  return "$kind" in value && value.$kind === "relationship";
}

function toCaption({ id, properties }: CypherNode): string {
  const caption = properties["name"] ?? properties["title"] ?? properties["sentence"];
  return typeof caption === "string" ? caption : id;
}

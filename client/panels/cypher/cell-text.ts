import type { Inspected } from "../../state/explorer-state.ts";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readProperties(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = value["properties"];
  return isRecord(properties) ? properties : {};
}

function readName(node: Readonly<Record<string, unknown>>): string {
  const { name, title, sentence } = readProperties(node);
  const found = [name, title, sentence, node["id"]].find((value) => typeof value === "string");
  return typeof found === "string" ? found : "";
}

/** A value of a row as one line: nodes by their name, relationships by their type, lists with commas, maps as JSON. */
export function toCellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(toCellText).join(", ");
  if (isRecord(value) && value["$kind"] === "node") return readName(value);
  if (isRecord(value) && value["$kind"] === "relationship" && typeof value["type"] === "string") return value["type"];
  return JSON.stringify(value);
}

/** Which panel shows a value: nodes and relationships by the prefix of their id, texts that are an id. */
export function findShownId(value: unknown): Inspected | undefined {
  const id = isRecord(value) && typeof value["$kind"] === "string" ? value["id"] : value;
  if (typeof id !== "string") return undefined;
  if (/^ent_[\w-]+$/.test(id)) return { kind: "entity", id };
  if (/^rel_[\w-]+$/.test(id)) return { kind: "relation", id };
  return /^doc_[\w-]+$/.test(id) ? { kind: "article", id } : undefined;
}

function quote(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is made text with an apostrophe. */
export function toCsv(fields: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const safe = (text: string): string => (/^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text);
  const lines = [fields, ...rows.map((row) => row.map(toCellText))];
  return lines.map((line) => line.map((cell) => quote(safe(cell))).join(",")).join("\r\n");
}

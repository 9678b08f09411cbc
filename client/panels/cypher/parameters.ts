import type { CypherQueriesAnswer } from "../../../server/api/cypher.ts";

export type PackedQuery = CypherQueriesAnswer["items"][number];
export type PackedParameter = PackedQuery["parameters"][number];

/** Names of the parameters that a statement uses, in order, without those in quoted text or comments. */
export function findParameters(statement: string): readonly string[] {
  const bare = statement.replaceAll(/\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, " ");
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ""))];
}

/** What was typed as the value it stands for: JSON where it is JSON (numbers, lists, true), else the text itself. */
export function parseParameter(text: string, type: string | undefined): unknown {
  if (type === "string") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** An example as it would be typed. */
export function toInput(example: unknown): string {
  if (example === undefined) return "";
  return typeof example === "string" ? example : JSON.stringify(example);
}

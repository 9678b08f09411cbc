import type { Schema } from "../../../server/api/insights.ts";

export interface UnknownName {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Blanks out what is quoted or a comment, so that places stay where they are. */
function blank(statement: string): string {
  return statement.replaceAll(/\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (text) => " ".repeat(text.length));
}

/** Labels and types of relations that the graph does not have: such a statement runs, and finds nothing. */
export function findUnknownNames(statement: string, schema: Schema["cypher"]): readonly UnknownName[] {
  const known = new Set([...schema.labels, ...schema.relationshipTypes].map(({ name }) => name));
  const bare = blank(statement);
  const found: UnknownName[] = [];
  // A label follows the name of a node or opens its parenthesis; the colon of a map follows a key, and a space or a value follows it.
  for (const match of bare.matchAll(/[([]\s*\w*\s*((?:[:|]\s*`?\w+`?\s*)+)/g)) {
    const names = match[1] ?? "";
    const start = match.index + match[0].length - names.length;
    for (const each of names.matchAll(/[:|]\s*`?(\w+)`?/g)) {
      const name = each[1] ?? "";
      if (known.has(name)) continue;
      const at = start + each.index + each[0].indexOf(name);
      const before = statement.slice(0, at).split("\n");
      found.push({ name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    }
  }
  return found;
}
